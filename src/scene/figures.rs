//! The lane of an indicator: its values stand at their dates.
//!
//! The newest value is placed first; an older one for which there is no room shows its short
//! form, one column before its own where only that is free, and at last only a dot. Two values are joined by a dotted line where both can be
//! compared and no change of definition lies between. Sums over a period are never joined.

use chrono::NaiveDate;

use super::bars::{Bar, Cover, Ink};
use super::lane::{Lane, Mark, Sign, Tone, width};
use super::rows::Page;
use super::{Span, Stretch};
use crate::document::{Indicator, Point, Value};
use crate::text;
use crate::time::When;
use crate::words::{self, Language, Msg};

/// Draws the values of an indicator into its lane.
pub(super) fn draw(lane: &mut Lane, indicator: &Indicator, page: Page) {
    let columns = page.scale.columns();
    let is_dated = indicator.points.iter().any(|point| day_of(point).is_some())
        || indicator.targets.iter().any(|target| target.by.is_some());
    if !is_dated {
        let text = Msg::NoDate.say(page.language);
        let room = Span {
            from: 0,
            to: columns,
        };
        if let Some(span) = ending_at(columns / 2 + width(text) / 2, width(text), room) {
            lane.write(span, text, Tone::Remark);
        }
        return;
    }
    let mut values = visible(indicator, page);
    values.sort_by_key(|value| value.column);
    // The same form for all, so that the reader compares like with like: long if that fits.
    let room = lane.room_of_words(columns);
    let placed = place(&values, 0, room).unwrap_or_else(|| thinned(&values, room));
    let mut dots = Vec::new();
    for (value, span) in values.iter().zip(&placed) {
        match span {
            Some((span, form)) => lane.write(*span, form, Tone::Value),
            None => dots.push(value.column),
        }
    }
    // A dot stands at its date, a column before it, or, where labels cover both, not at all.
    dots.dedup();
    for column in dots {
        let is_free = |column: &u16| {
            lane.is_free(Span {
                from: column.saturating_sub(1),
                to: column.saturating_add(2),
            })
        };
        if let Some(column) = [column, column.saturating_sub(1)].into_iter().find(is_free) {
            let sign = Sign::Figure;
            lane.put(Mark { column, sign }, columns);
        }
    }
    targets(lane, indicator, page);
    let spans = values.iter().zip(&placed).map(|(value, span)| {
        let dot = Span {
            from: value.column,
            to: value.column + 1,
        };
        (value.point, span.as_ref().map_or(dot, |(span, _)| *span))
    });
    let spans: Vec<(&Point, Span)> = spans.collect();
    for pair in spans.windows(2) {
        let [(one, left), (other, right)] = pair else {
            continue;
        };
        let span = Span {
            from: left.to + 1,
            to: right.from.saturating_sub(1),
        };
        if span.from < span.to && is_joined(indicator, one, other) {
            lane.bars.push(Bar {
                stretch: Stretch::of(span),
                ink: Ink::Join,
                cover: Cover::Unsaid,
            });
        }
    }
}

/// A value in the window.
struct Figure<'a> {
    point: &'a Point,
    column: u16,
    // From long to short; the last one again where a shorter is asked for.
    forms: Vec<String>,
}

type Label = Option<(Span, String)>;

fn visible<'a>(indicator: &'a Indicator, page: Page) -> Vec<Figure<'a>> {
    let figure = |point: &'a Point| {
        let column = page.scale.visible_column(day_of(point)?)?;
        Some(Figure {
            point,
            column,
            forms: forms(point, page.language),
        })
    };
    indicator.points.iter().filter_map(figure).collect()
}

/// Places every value in one form; none where two of them would touch.
fn place(values: &[Figure<'_>], form: usize, room: Span) -> Option<Vec<Label>> {
    let mut placed: Vec<Label> = Vec::new();
    let mut end = 0;
    for value in values {
        let text = value.forms.get(form).or(value.forms.last())?;
        let span = ending_at(value.column, width(text), room)?;
        if !placed.is_empty() && span.from <= end {
            return None;
        }
        end = span.to;
        placed.push(Some((span, text.clone())));
    }
    Some(placed)
}

/// Places the short forms, the newest first; what has no room is left to a dot.
fn thinned(values: &[Figure<'_>], room: Span) -> Vec<Label> {
    let mut placed = Vec::new();
    let mut start = room.to + 1;
    for value in values.iter().rev() {
        let label = value.forms.last().and_then(|text| {
            [value.column, value.column.saturating_sub(1)]
                .into_iter()
                .filter_map(|column| ending_at(column, width(text), room))
                .find(|span| span.to < start)
                .map(|span| (span, text.clone()))
        });
        if let Some((span, _)) = &label {
            start = span.from;
        }
        placed.push(label);
    }
    placed.reverse();
    placed
}

/// Writes the targets where they are due, in columns that the values leave free.
fn targets(lane: &mut Lane, indicator: &Indicator, page: Page) {
    let room = lane.room_of_words(page.scale.columns());
    for target in indicator.targets.iter().rev() {
        let day = target.by.and_then(|by| by.after().pred_opt());
        let Some(column) = day.and_then(|day| page.scale.visible_column(day)) else {
            continue;
        };
        let figure = value_forms(&target.value, page.language);
        let words = figure
            .first()
            .map(|form| words::target(page.language, form));
        let span = words
            .as_deref()
            .and_then(|words| ending_at(column, width(words), room));
        let with_margin = span.map(|span| Span {
            from: span.from.saturating_sub(1),
            to: span.to + 1,
        });
        match (span, words, with_margin) {
            (Some(span), Some(words), Some(margin)) if lane.is_free(margin) => {
                lane.write(span, &words, Tone::Remark)
            }
            _ if lane.is_free(Span {
                from: column.saturating_sub(1),
                to: column + 2,
            }) =>
            {
                lane.signs.push(Mark {
                    column,
                    sign: Sign::Target,
                });
            }
            _ => {}
        }
    }
}

/// Returns the last columns before the end of `column`, moved inside where they stick out.
fn ending_at(column: u16, width: u16, room: Span) -> Option<Span> {
    let to = (column + 1)
        .max(room.from.saturating_add(width))
        .min(room.to);
    (width <= room.width() && width > 0).then(|| Span {
        from: to - width,
        to,
    })
}

/// Returns the day at which a value stands: its date, or the last day of its period.
fn day_of(point: &Point) -> Option<NaiveDate> {
    let last = |when: When| when.after().pred_opt();
    match (point.at, point.over) {
        (Some(at), _) => Some(at.drawn()),
        (None, Some(over)) => over.end.and_then(last),
        (None, None) => None,
    }
}

/// Returns the forms of a value, from long to short.
fn forms(point: &Point, language: Language) -> Vec<String> {
    value_forms(&point.value, language)
}

fn value_forms(value: &Value, language: Language) -> Vec<String> {
    match value {
        Value::Number(value) => vec![words::figure(language, *value)],
        Value::Percent(value) => vec![words::percent(language, *value)],
        Value::Ratio(part, whole) => vec![
            words::of(language, *part, *whole),
            words::figure(language, *part),
        ],
        Value::MoreThan(value) => {
            let figure = text::isolate(&words::figure(language, *value));
            vec![
                words::more_than(language, *value),
                text::ltr(&format!(">{figure}")),
            ]
        }
        Value::Range(from, to) => vec![words::range(language, *from, *to)],
        Value::Parts(parts) | Value::Either(parts) => parts.first().map_or_else(Vec::new, |part| {
            let title = super::label::side(&part.title, language).text;
            let value = value_forms(&part.value, language);
            value
                .first()
                .map(|value| format!("{value} {title}"))
                .into_iter()
                .collect()
        }),
        // Bands of different years cannot be told by one of them: the details have them all.
        Value::Bands(_) => Vec::new(),
    }
}

/// Says whether a line may lead from one value to the next.
fn is_joined(indicator: &Indicator, one: &Point, other: &Point) -> bool {
    let comparable = match (&one.value, &other.value) {
        (Value::Number(_), Value::Number(_))
        | (Value::Percent(_), Value::Percent(_))
        | (Value::Ratio(..), Value::Ratio(..) | Value::Number(_))
        | (Value::Number(_), Value::Ratio(..)) => true,
        (
            Value::Number(_)
            | Value::Percent(_)
            | Value::Ratio(..)
            | Value::MoreThan(_)
            | Value::Range(..)
            | Value::Bands(_)
            | Value::Parts(_)
            | Value::Either(_),
            _,
        ) => false,
    };
    let (Some(from), Some(to)) = (day_of(one), day_of(other)) else {
        return false;
    };
    let broken = indicator.breaks.iter().any(|entry| {
        let at = entry.at.earliest().unwrap_or(entry.at.drawn());
        from < at && at <= to
    });
    comparable && !broken && one.at.is_some() && other.at.is_some()
}
