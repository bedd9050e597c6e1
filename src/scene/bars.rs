//! The bar of one row: from dates to pieces of a line.
//!
//! A bar covers the whole possible range. How far it has come is its cover, how surely a day belongs
//! its ink: neither is told by the other. A missing end is solid to the last evidence and then fades
//! over three cells, never to today. A missing start is a dotted lead-in of four cells. Nothing goes on
//! after the day on which it ended but a thin trace of what was given up. Where nothing but events is
//! known there is no bar. Deliberately not here: milestones and words (`lane`), the state of an item
//! (`course`).

use chrono::NaiveDate;

use super::{Scale, Span, Stretch};
use crate::time::{Days, Edge, Period, When};

/// How many cells a missing end takes to fade.
const FADE: u16 = 3;
/// How many cells lead in to a missing start.
const LEAD: u16 = 4;

/// What a piece of a bar is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Days that surely belong.
    Solid,
    /// Days that may belong: the date is only a year, a quarter, a month.
    Soft,
    /// Before a missing start.
    Lead,
    /// After the last evidence of a missing end; the number counts cells from 0, ever weaker.
    Fade(u8),
    /// What was left when it was given up.
    Trace,
    /// A parent with dates of its own.
    Line,
    /// A parent whose extent is computed from what lies below.
    Derived,
    /// Something declared and not named.
    Hatch,
    /// Between two comparable values.
    Join,
}

impl Ink {
    /// Every ink, with each step of fading.
    pub const ALL: [Self; 11] = [
        Self::Solid,
        Self::Soft,
        Self::Lead,
        Self::Fade(0),
        Self::Fade(1),
        Self::Fade(2),
        Self::Trace,
        Self::Line,
        Self::Derived,
        Self::Hatch,
        Self::Join,
    ];
}

/// A piece of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bar {
    /// Where it lies.
    pub stretch: Stretch,
    /// What it is drawn with.
    pub ink: Ink,
    /// How far the work has come there.
    pub cover: Cover,
}

/// How far the work has come on a piece of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cover {
    /// Nobody says: the tone of its state.
    Unsaid,
    /// It is behind.
    Done,
    /// It lies ahead.
    Ahead,
}

/// What a bar is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BarFacts {
    /// The dates.
    pub period: Period,
    /// When it was last known to go on.
    pub last: Option<When>,
    /// That it is over, if it is: that this was announced is not enough.
    pub stop: Option<Stop>,
    /// How much of it is done, in percent of its days; none where nobody says.
    pub done: Option<u8>,
}

/// That something is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stop {
    /// Since when, where that is known.
    pub when: Option<When>,
    /// Whether it was given up, and not completed.
    pub is_cancelled: bool,
}

/// Draws the bar of a leaf; dates that contradict each other give none.
pub(super) fn bars(facts: &BarFacts, scale: Scale) -> Vec<Bar> {
    if facts.period.is_impossible() {
        return Vec::new();
    }
    match (facts.period.start, facts.period.end) {
        (Some(start), Some(end)) => closed(start, end, facts, scale),
        (Some(start), None) => open(start, facts, scale),
        (None, Some(end)) => ended(end, scale),
        (None, None) => Vec::new(),
    }
}

/// Returns the days for which it was still to go on when it ended; none where it did not end early.
pub(super) fn rest(facts: &BarFacts) -> Option<Days> {
    let from = facts.stop?.when?.after();
    let to = facts.period.end?.latest;
    (from < to).then_some(Days { from, to })
}

/// The bar between two edges, with what is known of how far it has come.
fn closed(start: Edge, end: Edge, facts: &BarFacts, scale: Scale) -> Vec<Bar> {
    let from = start.earliest.unwrap_or(start.latest);
    let rest = rest(facts);
    let stop = facts.stop.and_then(|stop| stop.when);
    let stop = stop.filter(|_| rest.is_some()).map(Edge::end);
    let end = stop.unwrap_or(end);
    let to = end.latest.max(from);
    let known = end.earliest.unwrap_or(to).max(from);
    let mut pieces = softened(from, start.latest.min(to), known, to, scale);
    if let Some(percent) = facts.done {
        pieces = fill(pieces, Days { from, to }, percent, scale);
    }
    if start.earliest.is_none() {
        pieces.extend(lead(from, scale));
    }
    let is_cancelled = facts.stop.is_some_and(|stop| stop.is_cancelled);
    if let Some(rest) = rest.filter(|_| is_cancelled) {
        let last = pieces.iter().map(|bar| bar.stretch.to).max();
        let first = last.unwrap_or(0).div_ceil(8) * 8;
        let mut trace = piece(rest, Ink::Trace, scale);
        if let Some(trace) = &mut trace {
            trace.stretch.from = trace.stretch.from.max(first);
        }
        pieces.extend(trace.filter(|trace| trace.stretch.from < trace.stretch.to));
    }
    pieces
}

/// The bar whose end is missing: to the last evidence, and then weaker unless it is over.
fn open(start: Edge, facts: &BarFacts, scale: Scale) -> Vec<Bar> {
    let from = start.earliest.unwrap_or(start.latest);
    let last = facts.stop.and_then(|stop| stop.when).or(facts.last);
    // What was last known, if that is later than the start itself.
    let last = last.filter(|last| last.after() > start.latest);
    let (known, after) = match last {
        Some(last) if last.is_exact() => (last.after(), last.after()),
        Some(last) => {
            let known = last.earliest().unwrap_or(start.latest);
            (known.max(start.latest), last.after())
        }
        None => (start.latest, start.latest),
    };
    let mut pieces = softened(from, start.latest, known, after, scale);
    if start.earliest.is_none() {
        pieces.extend(lead(from, scale));
    }
    if facts.stop.is_none() {
        let first = pieces
            .iter()
            .map(|bar| i64::from(bar.stretch.columns().to))
            .max();
        pieces.extend(fade(first.unwrap_or(scale.edge(after)), scale));
    }
    pieces
}

/// The bar whose start is missing: what leads in to its end.
fn ended(end: Edge, scale: Scale) -> Vec<Bar> {
    let from = end.earliest.unwrap_or(end.latest);
    let to = end.latest;
    let unit = piece(Days { from, to }, Ink::Soft, scale);
    lead(from, scale).into_iter().chain(unit).collect()
}

/// Draws the line of a parent: firm by its own dates, thin where it is computed. What is computed
/// from a single column says nothing that the rows below do not say.
pub(super) fn line(period: Period, extent: Option<Days>, scale: Scale) -> Option<Bar> {
    match (period.possible(), extent) {
        (Some(own), _) => piece(own, Ink::Line, scale),
        (None, Some(extent)) => {
            piece(extent, Ink::Derived, scale).filter(|bar| bar.stretch.columns().width() > 1)
        }
        (None, None) => None,
    }
}

/// Draws one kind of ink over days; softness and lines take whole cells.
pub(super) fn piece(days: Days, ink: Ink, scale: Scale) -> Option<Bar> {
    if days.to <= days.from {
        return None;
    }
    let stretch = match ink {
        Ink::Solid => scale.stretch(days)?,
        Ink::Soft
        | Ink::Lead
        | Ink::Fade(_)
        | Ink::Trace
        | Ink::Line
        | Ink::Derived
        | Ink::Hatch
        | Ink::Join => Stretch::of(scale.span(days)?),
    };
    Some(Bar {
        stretch,
        ink,
        cover: Cover::Unsaid,
    })
}

/// The days from `from` to `to`, of which those from `sure` to `known` surely belong.
fn softened(
    from: NaiveDate,
    sure: NaiveDate,
    known: NaiveDate,
    to: NaiveDate,
    scale: Scale,
) -> Vec<Bar> {
    if sure >= known {
        return piece(
            Days { from, to },
            if from < sure || known < to {
                Ink::Soft
            } else {
                Ink::Solid
            },
            scale,
        )
        .into_iter()
        .collect();
    }
    let solid = piece(Days::new(sure, known), Ink::Solid, scale);
    let mut pieces: Vec<Bar> = Vec::new();
    pieces.extend(piece(Days { from, to: sure }, Ink::Soft, scale));
    pieces.extend(piece(Days { from: known, to }, Ink::Soft, scale));
    pieces.extend(solid.and_then(|solid| trimmed(solid, &pieces)));
    pieces.sort_by_key(|bar| bar.stretch.from);
    pieces
}

/// Returns a piece up to where the others begin and from where they end: inside one cell two pieces
/// neither meet nor leave a slit, the one in whole cells takes it.
fn trimmed(piece: Bar, others: &[Bar]) -> Option<Bar> {
    let mut stretch = piece.stretch;
    for bar in others {
        let meets = |one: u32, other: u32| one / 8 == other / 8 || one.abs_diff(other) < 8;
        if bar.stretch.from <= stretch.from {
            if bar.stretch.to > stretch.from || meets(bar.stretch.to, stretch.from) {
                stretch.from = bar.stretch.to;
            }
        } else if bar.stretch.from < stretch.to || meets(bar.stretch.from, stretch.to) {
            stretch.to = bar.stretch.from;
        }
    }
    (stretch.from < stretch.to).then_some(Bar { stretch, ..piece })
}

fn lead(until: NaiveDate, scale: Scale) -> Option<Bar> {
    let to = scale.edge(until);
    cells(to - i64::from(LEAD), to, Ink::Lead, scale)
}

fn fade(first: i64, scale: Scale) -> Vec<Bar> {
    (0..FADE)
        .filter_map(|step| {
            let column = first + i64::from(step);
            cells(
                column,
                column + 1,
                Ink::Fade(u8::try_from(step).unwrap_or(u8::MAX)),
                scale,
            )
        })
        .collect()
}

fn cells(from: i64, to: i64, ink: Ink, scale: Scale) -> Option<Bar> {
    let inside = |column: i64| u16::try_from(column.clamp(0, i64::from(scale.columns()))).ok();
    let span = Span::new(inside(from)?, inside(to)?);
    (span.width() > 0).then(|| Bar {
        stretch: Stretch::of(span),
        ink,
        cover: Cover::Unsaid,
    })
}

/// Marks the part of the pieces that lies before `percent` of the days: all of it from 100 on, none
/// of it at 0, and both in between where there is room for both.
pub(super) fn fill(pieces: Vec<Bar>, days: Days, percent: u8, scale: Scale) -> Vec<Bar> {
    let first = pieces.iter().map(|bar| bar.stretch.from).min();
    let last = pieces.iter().map(|bar| bar.stretch.to).max();
    let (first, last) = (first.unwrap_or(0), last.unwrap_or(0));
    let done = days.count() * i64::from(percent.min(100)) / 100;
    let day = days.from + chrono::TimeDelta::days(done);
    let edge = scale.eighth(day);
    let edge = u32::try_from(edge.max(0)).unwrap_or(u32::MAX);
    // Two tones meet between two cells.
    let edge = match percent {
        0 => first,
        100.. => last,
        _ => {
            let (after, before) = ((first / 8 + 1) * 8, (last / 8).saturating_sub(1) * 8);
            let window = scale.window();
            let is_inside = window.from <= day && day <= window.to;
            let edge = (edge + 4) / 8 * 8;
            if is_inside && after <= before {
                edge.clamp(after, before)
            } else {
                edge
            }
        }
    };
    let split = |bar: Bar| {
        let edge = edge.clamp(bar.stretch.from, bar.stretch.to);
        let before = Bar {
            stretch: Stretch {
                to: edge,
                ..bar.stretch
            },
            cover: Cover::Done,
            ..bar
        };
        let after = Bar {
            stretch: Stretch {
                from: edge,
                ..bar.stretch
            },
            cover: Cover::Ahead,
            ..bar
        };
        [before, after]
    };
    pieces
        .into_iter()
        .flat_map(split)
        .filter(|bar| bar.stretch.from < bar.stretch.to)
        .collect()
}

#[cfg(test)]
mod tests;
