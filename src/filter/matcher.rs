//! How one test is answered for an entry of one roadmap.
//!
//! Always holds: a field that says nothing is no answer to a value, whatever its dates may mean. Of a
//! date, `in:` takes what may touch the days; everything else takes what every reading says, and
//! where a `~` asks for it, what one says.

use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::NaiveDate;

use super::Answer;
use super::dates::{first_days, last_days, on_side, touches};
use super::field::{Field, plain};
use super::lexer::Comparison;
use super::members::{Matcher, members};
use super::parser::Test;
use super::tied::{has, is_called, tied};
use super::value::{Kind, Value};
use crate::document::Text;
use crate::facts::{Known, health_of, standing_of};
use crate::model::{Ix, Roadmap, What, is_overdue, slip_days};
use crate::search::Index;
use crate::text::Query;

/// Makes ready to answer a test.
pub(super) fn matcher<'a>(
    test: &Test,
    roadmap: &'a Roadmap,
    index: Option<&Arc<Index>>,
    today: NaiveDate,
) -> Matcher<'a> {
    match test {
        Test::Words(words) => {
            let found = index.into_iter().flat_map(|index| index.entries(words));
            members(roadmap, found)
        }
        Test::Flag(Field::Undated) => Box::new(|ix| Answer::of(is_undated(roadmap, ix))),
        Test::Flag(Field::Changed) => {
            let against = roadmap.against();
            let rows = against.map_or(&[][..], |against| against.comparison.rows());
            members(roadmap, rows.iter().map(|(ix, _)| *ix))
        }
        Test::Flag(Field::Late) => Box::new(move |ix| Answer::of(is_overdue(roadmap, ix, today))),
        Test::Flag(_) => Box::new(|ix| Answer::of(roadmap.is_inferred(ix))),
        Test::Field(field, comparison, values) => {
            let values = values.iter();
            let one =
                |(value, may): &(Value, bool)| compared(*field, *comparison, value, *may, roadmap);
            let each: Vec<Matcher<'a>> = values.map(one).collect();
            Box::new(move |ix| each.iter().fold(Answer::NO, |answer, one| answer | one(ix)))
        }
        Test::Own(name, values) => own(roadmap, name, values),
    }
}

/// Says whether an item has no date, as the page of what the sources leave open counts it: neither dates of
/// its own, planned ones or an event, nor, where it holds others, any of theirs.
pub(super) fn is_undated(roadmap: &Roadmap, ix: Ix) -> bool {
    let node = roadmap.node(ix);
    let days = match roadmap.is_leaf(ix) {
        true => node.own,
        false => node.extent,
    };
    roadmap.item(ix).is_some() && days.is_none() && !roadmap.period(ix).is_impossible()
}

/// Answers what is asked of a field of the plan's own.
fn own<'a>(roadmap: &'a Roadmap, name: &str, values: &[Value]) -> Matcher<'a> {
    let name = plain(name);
    let asks_for_none = values.contains(&Value::Nothing);
    let queries = values.iter().filter_map(Value::query).cloned();
    let queries: Vec<Query> = queries.collect();
    let sides = |text: &'a Text| {
        [text.en.as_deref(), text.ar.as_deref()]
            .into_iter()
            .flatten()
    };
    let has_any = move |text: &str| queries.iter().any(|query| has(text, query));
    Box::new(move |ix| {
        // Milestones of an item have no row that could answer.
        let fields = roadmap.all_own_fields(ix).map(|(field, _)| field);
        let fields = fields.filter(|field| sides(&field.name).any(|side| plain(side) == name));
        let mut fields = fields.peekable();
        if fields.peek().is_none() {
            return Answer::of(asks_for_none && roadmap.item(ix).is_some());
        }
        Answer::of(fields.flat_map(|field| sides(&field.value)).any(&has_any))
    })
}

/// Compares a field with one value.
fn compared<'a>(
    field: Field,
    comparison: Comparison,
    value: &Value,
    may: bool,
    roadmap: &'a Roadmap,
) -> Matcher<'a> {
    match (field, value.clone()) {
        (_, Value::State(standing, is_last)) => Box::new(move |ix| {
            let known = Known::of(roadmap, ix).filter(|known| known.is_silent || !is_last);
            Answer::of(known.is_some_and(|known| known.standing == standing))
        }),
        (Field::State, Value::Nothing) => Box::new(|ix| {
            Answer::of(roadmap.item(ix).is_some() && standing_of(roadmap, ix).is_none())
        }),
        (_, Value::Health(health)) => {
            Box::new(move |ix| Answer::of(health_of(roadmap, ix) == Some(health)))
        }
        (Field::Health, Value::Nothing) => Box::new(|ix| {
            Answer::of(roadmap.item(ix).is_some() && health_of(roadmap, ix).is_none())
        }),
        (_, Value::Kind(kind)) => Box::new(move |ix| Answer::of(is_of(roadmap, ix, kind))),
        (Field::In, Value::Days(days)) => Box::new(move |ix| touches(roadmap, ix, days)),
        (Field::Starts, Value::Days(days)) => Box::new(move |ix| {
            let first = first_days(roadmap.period(ix));
            first.map_or(Answer::NO, |first| on_side(first, comparison, days, may))
        }),
        (_, Value::Days(days)) => Box::new(move |ix| {
            let last = last_days(roadmap.period(ix));
            last.map_or(Answer::NO, |last| on_side(last, comparison, days, may))
        }),
        (Field::Progress, Value::Number(percent, _)) => Box::new(move |ix| {
            let last = roadmap.item(ix).and_then(|item| item.progress.last());
            Answer::of(last.is_some_and(|last| holds(last.percent, comparison, percent)))
        }),
        (Field::Slip, Value::Number(days, _)) => Box::new(move |ix| {
            let slip = roadmap.item(ix).and_then(slip_days);
            slip.map_or(Answer::NO, |slip| moved(&slip, comparison, days, may))
        }),
        (_, Value::Number(amount, currency)) => Box::new(move |ix| {
            let sums = roadmap.item(ix).map_or(&[][..], |item| &item.money);
            let is_of = |its: &str| {
                currency
                    .as_deref()
                    .is_none_or(|asked| its.eq_ignore_ascii_case(asked))
            };
            let mut sums = sums.iter().filter(|sum| is_of(&sum.currency));
            Answer::of(sums.any(|sum| holds(sum.amount, comparison, amount)))
        }),
        (field, Value::Name(name, query)) => tied(
            roadmap,
            field,
            |ix| is_called(roadmap, ix, &name, &query),
            (&name, &query),
        ),
        (field, Value::Nothing) => {
            let any = tied(roadmap, field, |_| true, ("", &Query::default()));
            Box::new(move |ix| Answer::of(roadmap.item(ix).is_some()) & !any(ix))
        }
    }
}

/// Says whether an entry is what was asked for.
fn is_of(roadmap: &Roadmap, ix: Ix, kind: Kind) -> bool {
    match kind {
        Kind::Item(kind) => roadmap.item(ix).is_some_and(|item| item.kind == kind),
        Kind::Milestone => matches!(roadmap.node(ix).what, What::Milestone(_)),
        Kind::Phase => matches!(roadmap.node(ix).what, What::Phase(_)),
        Kind::Indicator => matches!(roadmap.node(ix).what, What::Indicator(_)),
    }
}

/// Compares how far an end moved, by each reading, with a number of days.
fn moved(slip: &RangeInclusive<i64>, comparison: Comparison, days: f64, lenient: bool) -> Answer {
    #[expect(
        clippy::cast_precision_loss,
        reason = "days of the calendar stay far below 2^53"
    )]
    let [fewest, most] = [*slip.start(), *slip.end()].map(|days| days as f64);
    let ends = [fewest, most].map(|slip| holds(slip, comparison, days));
    let is_between = comparison == Comparison::Is && (fewest..=most).contains(&days);
    Answer::read(
        ends == [true; 2],
        ends.contains(&true) || is_between,
        lenient,
    )
}

fn holds(value: f64, comparison: Comparison, asked: f64) -> bool {
    match comparison {
        Comparison::Is => value == asked,
        Comparison::Less => value < asked,
        Comparison::AtMost => value <= asked,
        Comparison::More => value > asked,
        Comparison::AtLeast => value >= asked,
    }
}
