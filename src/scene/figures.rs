//! The lane of an indicator: its values stand at their dates.
//!
//! The newest value is placed first; an older one for which there is no room shows its short
//! form, and at last only a dot. Two values are joined by a dotted line where both can be
//! compared and no change of definition lies between. Sums over a period are never joined.

use chrono::NaiveDate;

use super::bars::{Bar, Ink};
use super::lane::{Lane, Mark, Page, Sign, Tone, width};
use super::{Span, Stretch};
use crate::document::{Indicator, Point, Value};
use crate::time::When;
use crate::words::{self, Language, Msg};

/// Draws the values of an indicator into its lane.
pub(super) fn draw(lane: &mut Lane, indicator: &Indicator, page: Page) {
    let columns = page.scale.columns();
    let mut placed: Vec<(usize, Span)> = Vec::new();
    let mut dated = false;
    for (index, point) in indicator.points.iter().enumerate().rev() {
        let Some(day) = day_of(point) else { continue };
        dated = true;
        let Some(column) = page.scale.visible_column(day) else {
            continue;
        };
        let span = forms(point, page.language).into_iter().find_map(|form| {
            let span = ending_at(column, width(&form), columns)?;
            let with_margin = Span {
                from: span.from.saturating_sub(1),
                to: span.to.saturating_add(1),
            };
            lane.is_free(with_margin).then_some((span, form))
        });
        match span {
            Some((span, form)) => {
                lane.write(span, &form, Tone::Value);
                placed.push((index, span));
            }
            None => {
                let span = Span {
                    from: column,
                    to: column + 1,
                };
                if lane.is_free(span) {
                    lane.signs.push(Mark {
                        column,
                        sign: Sign::Figure,
                    });
                    placed.push((index, span));
                }
            }
        }
    }
    if !dated {
        let text = Msg::NoDate.say(page.language);
        if let Some(span) = ending_at(columns / 2 + width(text) / 2, width(text), columns) {
            lane.write(span, text, Tone::Remark);
        }
    }
    placed.sort_by_key(|(_, span)| span.from);
    for pair in placed.windows(2) {
        let [(earlier, left), (later, right)] = pair else {
            continue;
        };
        let span = Span {
            from: left.to + 1,
            to: right.from.saturating_sub(1),
        };
        let (Some(one), Some(other)) =
            (indicator.points.get(*earlier), indicator.points.get(*later))
        else {
            continue;
        };
        if span.from < span.to && is_joined(indicator, one, other) {
            lane.bars.push(Bar {
                stretch: Stretch::of(span),
                ink: Ink::Join,
                filled: false,
            });
        }
    }
}

/// Returns the last columns before the end of `column`, moved inside where they stick out.
fn ending_at(column: u16, width: u16, columns: u16) -> Option<Span> {
    let to = (column + 1).max(width).min(columns);
    (width <= columns && width > 0).then(|| Span {
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
    let of = Msg::Of.say(language);
    let number = words::number;
    match &point.value {
        Value::Number(value) => vec![number(*value), words::short_number(*value, language)],
        Value::Percent(value) => vec![words::percent(*value)],
        Value::Ratio(part, whole) => vec![
            format!("{} {of} {}", number(*part), number(*whole)),
            number(*part),
        ],
        Value::MoreThan(value) => vec![
            format!("{} {}", Msg::MoreThan.say(language), number(*value)),
            format!(">{}", number(*value)),
        ],
        Value::Range(from, to) => vec![format!(
            "{} {} {}",
            number(*from),
            Msg::UpTo.say(language),
            number(*to)
        )],
        Value::Bands(parts) | Value::Parts(parts) | Value::Either(parts) => {
            let first = parts.first().and_then(|part| {
                let title = super::label::side(&part.title, language).text;
                match part.value {
                    Value::Number(value) => Some(format!("{} {title}", number(value))),
                    Value::Percent(value) => Some(format!("{} {title}", words::percent(value))),
                    _ => None,
                }
            });
            first.into_iter().collect()
        }
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
