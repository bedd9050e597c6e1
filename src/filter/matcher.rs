//! How one test is answered for an entry of one roadmap.
//!
//! Always holds: a field that says nothing is no answer to a value, whatever its dates may mean. Of a
//! date, `in:` takes what may touch the days; everything else takes what every reading says, and
//! where a `~` asks for it, what one says.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};

use super::Answer;
use super::field::{Field, plain};
use super::lexer::Comparison;
use super::parser::Test;
use super::value::{Kind, Value};
use crate::document::{BodyPart, Item, On};
use crate::facts::{health_of, state_of};
use crate::model::{Ix, Roadmap, What};
use crate::search::{Found, Hit, Index};
use crate::text::Query;
use crate::time::{Days, Period, When};

/// Answers one test for an entry.
pub(super) type Matcher<'a> = Box<dyn Fn(Ix) -> Answer + 'a>;

/// Makes ready to answer a test.
pub(super) fn matcher<'a>(test: &Test, roadmap: &'a Roadmap, index: &Arc<Index>) -> Matcher<'a> {
    match test {
        Test::Words(words) => {
            let found = Found::new(index, 0, words, None);
            let hits = found.iter().flat_map(Found::hits);
            members(hits.filter_map(Hit::entry).collect())
        }
        Test::Flag(Field::Undated) => {
            Box::new(|ix| Answer::of(roadmap.item(ix).is_some() && roadmap.period(ix).is_undated()))
        }
        Test::Flag(_) => Box::new(|ix| Answer::of(roadmap.is_inferred(ix))),
        Test::Field(field, comparison, values) => {
            let values = values.iter();
            let one =
                |(value, may): &(Value, bool)| compared(*field, *comparison, value, *may, roadmap);
            let each: Vec<Matcher<'a>> = values.map(one).collect();
            Box::new(move |ix| each.iter().fold(Answer::NO, |answer, one| answer | one(ix)))
        }
    }
}

/// Answers whether an entry is one of those that were found.
fn members<'a>(found: HashSet<Ix>) -> Matcher<'a> {
    Box::new(move |ix| Answer::of(found.contains(&ix)))
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
        (_, Value::State(state)) => {
            Box::new(move |ix| Answer::of(state_of(roadmap, ix) == Some(state)))
        }
        (Field::State, Value::Nothing) => {
            Box::new(|ix| Answer::of(roadmap.item(ix).is_some() && state_of(roadmap, ix).is_none()))
        }
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

/// Says whether an entry has an id, a number of the plan, or a name with all of the words.
fn is_called(roadmap: &Roadmap, ix: Ix, name: &str, query: &Query) -> bool {
    let number = crate::facts::kind_and_number(roadmap, ix).1;
    if roadmap.id(ix) == name || number == Some(name) {
        return true;
    }
    let is_number = name
        .chars()
        .all(|letter| letter.is_numeric() || letter == '.');
    let title = roadmap.title(ix).filter(|_| !is_number);
    title.is_some_and(|title| {
        let sides = [title.ar.as_deref(), title.en.as_deref()]
            .into_iter()
            .flatten();
        let aliases = title.aliases.iter().map(|alias| alias.as_str());
        sides.chain(aliases).any(|text| has(text, query))
    })
}

fn has(text: &str, query: &Query) -> bool {
    !query.is_empty() && query.look(text).is_whole()
}

/// Finds the entries that are tied by a field to one that is asked for.
fn tied<'a>(
    roadmap: &'a Roadmap,
    field: Field,
    is_one: impl Fn(Ix) -> bool,
    (name, query): (&str, &Query),
) -> Matcher<'a> {
    let asked =
        |all: &mut dyn Iterator<Item = Ix>| -> Vec<Ix> { all.filter(|ix| is_one(*ix)).collect() };
    let items = || {
        roadmap
            .walk()
            .filter_map(|ix| roadmap.item(ix).map(|item| (ix, item)))
    };
    members(match field {
        Field::Strand => {
            let is_strand = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Strand(_));
            let strands = asked(&mut roadmap.children(Ix::ROOT).filter(is_strand));
            let below = strands.into_iter().flat_map(|ix| {
                std::iter::successors(Some(roadmap.next(ix)), |ix| Some(roadmap.next(*ix)))
                    .take_while(move |below| *below < roadmap.after(ix))
            });
            below.collect()
        }
        Field::Phase => {
            let phases = asked(&mut roadmap.phases());
            phases
                .into_iter()
                .flat_map(|ix| roadmap.falls_into(ix).iter().copied())
                .collect()
        }
        Field::Pillar => {
            let pillars = asked(&mut roadmap.pillars());
            pillars
                .into_iter()
                .flat_map(|ix| roadmap.serves(ix).iter().copied())
                .collect()
        }
        Field::Source => {
            let sources = asked(&mut roadmap.without_row());
            let sources = sources
                .into_iter()
                .filter_map(|ix| roadmap.source(&roadmap.id(ix)));
            sources
                .flat_map(|nth| roadmap.resting_on(nth).iter().copied())
                .collect()
        }
        Field::DependsOn => {
            let before = asked(&mut roadmap.walk());
            before
                .into_iter()
                .flat_map(|ix| roadmap.rows_after(ix))
                .collect()
        }
        Field::NeededBy => {
            let before = roadmap
                .walk()
                .filter(|ix| roadmap.rows_after(*ix).any(&is_one));
            before.collect()
        }
        Field::Tag => {
            let is_tagged = |item: &Item| {
                item.tags
                    .iter()
                    .any(|tag| name.is_empty() || plain(tag) == plain(name))
            };
            items()
                .filter(|(_, item)| is_tagged(item))
                .map(|(ix, _)| ix)
                .collect()
        }
        _ => {
            let is_owned = |item: &Item| owners(roadmap, item, &is_one, query, name.is_empty());
            items()
                .filter(|(_, item)| is_owned(item))
                .map(|(ix, _)| ix)
                .collect()
        }
    })
}

/// Says whether a body that was asked for answers for an item.
fn owners(
    roadmap: &Roadmap,
    item: &Item,
    is_one: &impl Fn(Ix) -> bool,
    query: &Query,
    any: bool,
) -> bool {
    let parts = item
        .bodies
        .iter()
        .filter(|body| body.part == BodyPart::Owner);
    let listed = parts.clone().filter_map(|part| part.body.as_ref());
    let listed = item.owner.iter().chain(listed);
    let mut bodies = listed.filter_map(|id| roadmap.find(id));
    let mut titles = parts.filter_map(|part| part.title.as_deref());
    bodies.any(is_one)
        || titles.any(|title| {
            let sides = [title.ar.as_deref(), title.en.as_deref()];
            any || sides.into_iter().flatten().any(|side| has(side, query))
        })
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

/// Says whether the dates of an entry, or of what is told of it, share a day with some days; the day of
/// a report is none of them.
fn touches(roadmap: &Roadmap, ix: Ix, days: Days) -> Answer {
    let period = roadmap.period(ix);
    let is_within = |edge: Days| days.from <= edge.from && edge.to <= days.to;
    let (first, last) = (first_days(period), last_days(period));
    let spans = first.zip(last);
    let spans = spans.is_some_and(|(first, last)| first.to <= days.to && days.from <= last.from);
    let starts = first.is_some_and(is_within);
    let ends = last.is_some_and(is_within);
    let own = Answer::read(spans || starts || ends, period.may_touch(days), true);
    events(roadmap, ix).fold(own, |answer, when| {
        let touched = when.days();
        answer | Answer::read(is_within(touched), touched.overlaps(days), true)
    })
}

/// Returns the dates of what is told of an entry.
fn events(roadmap: &Roadmap, ix: Ix) -> impl Iterator<Item = When> {
    let item = roadmap.item(ix).into_iter();
    let of_item = item.flat_map(|item| {
        let status = item.status.iter().filter_map(|entry| entry.on);
        status.chain(item.milestones.iter().filter_map(|milestone| milestone.on))
    });
    let nth = match roadmap.node(ix).what {
        What::Milestone(nth) => roadmap.document().milestones.get(nth),
        _ => None,
    };
    let own = nth.and_then(|milestone| milestone.on);
    let dates = of_item
        .chain(own)
        .filter(|on| !matches!(on, On::Reported(_)));
    dates.map(On::when)
}

/// Returns the days on one of which a period begins: none of them lies after its end.
fn first_days(period: Period) -> Option<Days> {
    let edge = period.start?;
    let from = edge.earliest.unwrap_or(NaiveDate::MIN);
    let to = edge.latest + TimeDelta::days(1);
    let end = period.end.map_or(to, |end| end.latest);
    Some(Days::new(from, to.min(end)))
}

/// Returns the days one of which is the last of a period: none of them lies before its start.
fn last_days(period: Period) -> Option<Days> {
    let edge = period.end?;
    let from = edge
        .earliest
        .map_or(NaiveDate::MIN, |day| day - TimeDelta::days(1));
    let start = period.start.and_then(|start| start.earliest);
    Some(Days::new(from.max(start.unwrap_or(from)), edge.latest))
}

/// Compares the days on one of which something is with those that are asked for.
fn on_side(edge: Days, comparison: Comparison, days: Days, lenient: bool) -> Answer {
    let (first, last) = (edge.from, edge.to - TimeDelta::days(1));
    let (surely, may) = match comparison {
        Comparison::Is => (
            days.from <= first && edge.to <= days.to,
            edge.overlaps(days),
        ),
        Comparison::Less => (last < days.from, first < days.from),
        Comparison::AtMost => (last < days.to, first < days.to),
        Comparison::More => (first >= days.to, last >= days.to),
        Comparison::AtLeast => (first >= days.from, last >= days.from),
    };
    Answer::read(surely, may, lenient)
}
