//! Where each phase stands in the band: its lane, its columns, the room of its name.
//!
//! In: the phases of a plan, the scale of the whole of it. Out: those with a date, lane after lane, each
//! from the start of time. Always holds: two of a lane share no column; a phase has a column at least;
//! it stands in the first lane that is free there, in the order of the file. Deliberately not here:
//! how many lanes there is room for, and names.

use std::collections::HashSet;

use chrono::NaiveDate;

use crate::model::{Roadmap, What};
use crate::scene::bars::{self, Bar, BarFacts, Ink};
use crate::scene::{Scale, Span};
use crate::time::{Days, Edge, Period, When};

/// More lanes than any screen has room for: phases beyond them are counted, not compared.
const MOST: u16 = 24;

/// The columns that are kept free for a name beside pieces that have no end, or no beginning.
const BESIDE: u16 = 16;

/// Where a phase stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stand {
    /// Its place in the list of phases.
    pub(super) index: usize,
    /// Its lane.
    pub(super) lane: u16,
    /// Its columns.
    pub(super) span: Span,
    /// Its pieces.
    pub(super) bars: Vec<Bar>,
    /// The columns of its name.
    pub(super) room: Span,
    /// Where in them it stands.
    pub(super) name: NamePlace,
    /// The columns of its edges where they are not seen to be soft, nor another phase follows.
    pub(super) borders: [Option<u16>; 2],
}

/// Where in its room the name of a phase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NamePlace {
    /// In the middle, on the pieces.
    Upon,
    /// At the start of time, after pieces that have no end.
    After,
    /// At the end of time, before pieces that have no beginning, or no room after them.
    Before,
}

/// Finds the place of every phase that has a date.
pub(super) fn stands(roadmap: &Roadmap, whole: Scale) -> Vec<Stand> {
    let shared = Shared::of(roadmap);
    let phases = roadmap
        .phases()
        .filter_map(|ix| match roadmap.node(ix).what {
            What::Phase(index) => stand(index, shared.apart(roadmap.period(ix)), whole),
            _ => None,
        });
    let mut lanes: Vec<Vec<Span>> = Vec::new();
    let mut stands: Vec<Stand> = phases
        .map(|stand| {
            let is_free = |lane: &Vec<Span>| !lane.iter().any(|other| clash(*other, stand.span));
            let lane = lanes.iter().position(is_free).unwrap_or(lanes.len());
            let nth = u16::try_from(lane).unwrap_or(MOST).min(MOST);
            if lane == lanes.len() && nth < MOST {
                lanes.push(Vec::new());
            }
            if let Some(lane) = lanes.get_mut(lane) {
                lane.push(stand.span);
            }
            Stand { lane: nth, ..stand }
        })
        .collect();
    stands.sort_by_key(|stand| (stand.lane, stand.span.from));
    give_way(&mut stands);
    stands
}

/// The dates at which one phase ends and another begins.
struct Shared {
    starts: HashSet<When>,
    ends: HashSet<When>,
}

impl Shared {
    fn of(roadmap: &Roadmap) -> Self {
        let periods = || roadmap.phases().map(|ix| roadmap.period(ix));
        let given = |edge: Edge| edge.given;
        Self {
            starts: periods()
                .filter_map(|period| period.start.map(given))
                .collect(),
            ends: periods()
                .filter_map(|period| period.end.map(given))
                .collect(),
        }
    }

    /// Returns a period whose edge is drawn in the middle of its unit only where another phase meets it:
    /// elsewhere it takes the whole of it, as its row does.
    fn apart(&self, period: Period) -> Period {
        let start = period.start.map(|start| Edge {
            drawn: match self.ends.contains(&start.given) {
                true => start.drawn,
                false => start.earliest.unwrap_or(start.drawn),
            },
            ..start
        });
        let end = period.end.map(|end| Edge {
            drawn: match self.starts.contains(&end.given) {
                true => end.drawn,
                false => end.latest,
            },
            ..end
        });
        Period { start, end }
    }
}

/// Says whether two phases need two lanes: a column that one ends in and the other begins in is none.
fn clash(one: Span, other: Span) -> bool {
    let shared = one
        .to
        .min(other.to)
        .saturating_sub(one.from.max(other.from));
    let least = if one.width().min(other.width()) > 1 {
        1
    } else {
        0
    };
    shared > least
}

/// Leaves the column that two of a lane share to the later one, and one border between neighbours: none
/// where a soft edge is seen.
fn give_way(stands: &mut [Stand]) {
    let mut next: Option<&mut Stand> = None;
    for stand in stands.iter_mut().rev() {
        if let Some(next) = next.filter(|it| it.lane == stand.lane && it.span.from <= stand.span.to)
        {
            stand.span.to = next.span.from;
            stand.room.to = stand.room.to.min(stand.span.to);
            if stand.room.width() == 0 {
                stand.room = stand.span;
            }
            if stand.borders[1].take().is_none() {
                next.borders[0] = None;
            }
        }
        next = Some(stand);
    }
}

fn stand(index: usize, period: Period, whole: Scale) -> Option<Stand> {
    if period.is_impossible() {
        return None;
    }
    let (Some(start), Some(end)) = (period.start, period.end) else {
        return open(index, period, whole);
    };
    let days = Days::new(start.drawn, end.drawn);
    let bars = closed(start, end, whole);
    let span = touched(&bars)?;
    // A soft edge that is shorter than a column is none that could be seen.
    let is_solid = |column: u16| {
        let mut seen = bars.iter().rev();
        let seen = seen.find(|bar| bar.stretch.columns().holds(column));
        seen.is_some_and(|bar| bar.ink == Ink::Solid)
    };
    let is_first = is_solid(span.from) && whole.window().from <= days.from;
    let is_last = is_solid(span.to - 1) && days.to <= whole.window().to;
    Some(Stand {
        index,
        lane: 0,
        span,
        room: whole.span(days).unwrap_or(span),
        bars,
        name: NamePlace::Upon,
        borders: [
            is_first.then_some(span.from),
            is_last.then_some(span.to - 1),
        ],
    })
}

/// The pieces of a phase of two edges.
fn closed(start: Edge, end: Edge, whole: Scale) -> Vec<Bar> {
    let sure_from = match start.is_soft() {
        true => start.latest.max(start.drawn),
        false => start.drawn,
    };
    let sure_to = match end.is_soft() {
        true => inner(end).min(end.drawn),
        false => end.drawn,
    };
    let pieces = [
        bars::piece(Days::new(start.drawn, sure_from), Ink::Soft, whole),
        bars::piece(Days::new(sure_from, sure_to), Ink::Solid, whole),
        bars::piece(Days::new(sure_to, end.drawn), Ink::Soft, whole),
    ];
    pieces.into_iter().flatten().collect()
}

fn inner(end: Edge) -> NaiveDate {
    end.earliest.unwrap_or(end.drawn)
}

/// The place of a phase of one edge: what is known of it as in its row, its name beside that.
fn open(index: usize, period: Period, whole: Scale) -> Option<Stand> {
    let facts = BarFacts {
        period,
        last: None,
        stop: None,
        done: None,
    };
    let bars = bars::bars(&facts, whole);
    let known = touched(&bars)?;
    // A column of air stands between both.
    let end = (known.to + BESIDE).min(whole.columns());
    let after = Span::new((known.to + 1).min(end), end);
    let begin = known.from.saturating_sub(BESIDE);
    let before = Span::new(begin, known.from.saturating_sub(1).max(begin));
    let (room, name) = match after.width() < before.width() {
        true => (before, NamePlace::Before),
        false => (after, NamePlace::After),
    };
    Some(Stand {
        index,
        lane: 0,
        span: Span::new(known.from.min(room.from), known.to.max(room.to)),
        bars,
        room,
        name,
        borders: [None, None],
    })
}

/// Returns the columns from the first piece to the last one.
fn touched(bars: &[Bar]) -> Option<Span> {
    let columns = bars.iter().map(|bar| bar.stretch.columns());
    columns.reduce(|one, other| Span::new(one.from.min(other.from), one.to.max(other.to)))
}
