//! The lane of an indicator: its values stand at their dates.
//!
//! The latest value is placed first, then the first one, then the others; what has no room for its
//! words is a dot in its column, and where several share a column there is one (`setting`). Two
//! values are joined by a dotted line where both can be compared and no change of definition lies
//! between. Sums over a period are never joined.

mod setting;

use chrono::NaiveDate;

use super::bars::{Bar, Cover, Ink};
use super::lane::{Lane, LanePage, Mark, Sign, Tone};
use super::{Span, Stretch};
use crate::document::{Break, Dated, Indicator, Point, Target, Value};
use crate::facts::{date_kind, value};
use crate::words::{self, DateKind, Locale, Msg};
use setting::{ColumnFigures, ending_at};

/// Draws the values of an indicator into its lane.
pub(super) fn draw(lane: &mut Lane, indicator: &Indicator, page: LanePage) {
    let columns = page.scale.columns();
    let is_dated = indicator
        .points
        .iter()
        .any(|point| point.dated().day().is_some())
        || indicator
            .targets
            .iter()
            .any(|target| target.due().is_some());
    if !is_dated {
        let text = page.locale().say(Msg::NoDate);
        let (room, width) = (Span::new(0, columns), lane.width(text));
        if let Some(span) = ending_at(columns / 2 + width / 2, width, room) {
            lane.write(span, text, Tone::Remark);
        }
        return;
    }
    let figures = visible(lane, indicator, page);
    let due = due(lane, indicator, page);
    let columns_due: Vec<u16> = due.iter().map(|(column, _)| *column).collect();
    let groups = grouped(&figures, &columns_due, page.locale());
    let sets = setting::set(
        &groups,
        &columns_due,
        lane.room_of_words(columns),
        &page.letters,
    );
    for set in &sets {
        if let Some((span, text)) = &set.words {
            lane.write(*span, text, Tone::Value);
        }
        if let Some(column) = set.dot {
            let sign = Sign::Figure(kind_at(&figures, column));
            lane.put(Mark { column, sign }, columns);
        }
    }
    targets(lane, &due, page);
    let span_of = |column: u16| {
        let mut found = groups.iter().zip(&sets);
        found
            .find(|(group, _)| group.column == column)
            .and_then(|(_, set)| set.span())
    };
    for pair in figures.windows(2) {
        let [one, other] = pair else { continue };
        if one.column == other.column {
            continue;
        }
        let Some((left, right)) = span_of(one.column).zip(span_of(other.column)) else {
            continue;
        };
        let span = Span::new(left.to + 1, right.from.saturating_sub(1));
        if span.from < span.to && is_joined(indicator, one.point, other.point) {
            lane.bars.push(Bar {
                stretch: Stretch::of(span),
                ink: Ink::Join,
                cover: Cover::Unsaid,
            });
        }
    }
}

/// A value in the window.
struct PlacedFigure<'a> {
    point: &'a Point,
    column: u16,
}

/// Returns the column of a day on a lane: the marks of the window's edges keep theirs.
fn column_of(lane: &Lane, day: NaiveDate, page: LanePage) -> Option<u16> {
    let column = page.scale.visible_column(day)?;
    let room = lane.room(page.scale.columns());
    Some(column.clamp(room.from, room.to.saturating_sub(1).max(room.from)))
}

/// Returns the values in the window in order of time.
fn visible<'a>(lane: &Lane, indicator: &'a Indicator, page: LanePage) -> Vec<PlacedFigure<'a>> {
    let figure = |point: &'a Point| {
        let day = point.dated().day()?;
        let column = column_of(lane, day, page)?;
        Some((day, PlacedFigure { point, column }))
    };
    let mut figures: Vec<_> = indicator.points.iter().filter_map(figure).collect();
    figures.sort_by_key(|(day, _)| *day);
    figures.into_iter().map(|(_, figure)| figure).collect()
}

/// Returns what the dates of the values of a column are the dates of: only where all are of one kind
/// and none is that at which its value holds.
fn kind_at(figures: &[PlacedFigure<'_>], column: u16) -> DateKind {
    let here = figures.iter().filter(|figure| figure.column == column);
    let mut kinds = here.map(|figure| figure.point.dated().on().map(date_kind));
    let first = kinds.next().flatten();
    let first = first.filter(|first| kinds.all(|kind| kind == Some(*first)));
    first.unwrap_or(DateKind::Occurred)
}

/// Puts the values of one column together.
fn grouped(figures: &[PlacedFigure<'_>], due: &[u16], locale: Locale) -> Vec<ColumnFigures> {
    let groups = figures.chunk_by(|one, other| one.column == other.column);
    let group = |group: &[PlacedFigure<'_>]| {
        let latest = group.last()?;
        Some(ColumnFigures {
            column: latest.column,
            forms: locale.marks(latest.point),
            is_crowded: group.len() > 1,
            has_target: due.contains(&latest.column),
        })
    };
    groups.filter_map(group).collect()
}

/// Returns the targets that are due in the window with their columns, the latest first.
fn due<'a>(lane: &Lane, indicator: &'a Indicator, page: LanePage) -> Vec<(u16, &'a Target)> {
    let due = |target: &'a Target| {
        let day = target.due()?.after().pred_opt()?;
        Some((column_of(lane, day, page)?, target))
    };
    let targets = indicator.targets_by_date().into_iter();
    targets.rev().filter_map(due).collect()
}

/// Writes the targets where they are due, in columns that the values leave free; where their words
/// have no room, the sign stands there, or a column or two beside what a value takes.
fn targets(lane: &mut Lane, due: &[(u16, &Target)], page: LanePage) {
    let columns = page.scale.columns();
    let room = lane.room_of_words(columns);
    for (column, target) in due {
        let marks = value::marks(&target.value, page.language);
        let words = marks.first().map(|mark| words::target(page.language, mark));
        let span = words
            .as_deref()
            .and_then(|words| ending_at(*column, lane.width(words), room));
        let with_margin = span.map(|span| Span::new(span.from.saturating_sub(1), span.to + 1));
        match (span, words, with_margin) {
            (Some(span), Some(words), Some(margin)) if lane.is_free(margin) => {
                lane.write(span, &words, Tone::Remark);
            }
            _ => {
                let room = lane.room(columns);
                let beside = [0, 1, -1, 2, -2].map(|step| column.checked_add_signed(step));
                let mut beside = beside.into_iter().flatten().filter(|at| room.holds(*at));
                if let Some(column) = beside.find(|column| lane.has_room_for_sign(*column)) {
                    let sign = Sign::Target;
                    lane.put(Mark { column, sign }, columns);
                }
            }
        }
    }
}

/// Says whether a line may lead from one value to the next.
fn is_joined(indicator: &Indicator, one: &Point, other: &Point) -> bool {
    // A count stands beside the part of a whole; nothing else is measured as another thing is.
    let comparable = matches!(
        (&one.value, &other.value),
        (Value::Percent(_), Value::Percent(_))
            | (
                Value::Number(_) | Value::Ratio(..),
                Value::Number(_) | Value::Ratio(..)
            )
    );
    let (Some(from), Some(to)) = (one.dated().day(), other.dated().day()) else {
        return false;
    };
    let mut breaks = indicator.breaks.iter().map(Break::begins);
    let is_broken = breaks.any(|began| from < began && began <= to);
    let holds = |point: &Point| matches!(point.dated(), Dated::At { .. });
    comparable && !is_broken && holds(one) && holds(other)
}
