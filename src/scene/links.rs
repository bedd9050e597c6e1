//! The links of the selected row as lines between bars.
//!
//! In: the visible rows with their lanes, of which one is selected. Out: cells of lines on lanes, and marks
//! on the rows of links that are not drawn. Always holds: a line takes free cells only, none of a bar or
//! a sign and none beside a letter; it begins where what is waited for ends, and ends where what waits
//! begins, or at the ends that its kind ties; a link without such a way is marked at both ends instead; how
//! long it waits is written beside it where there is room. Deliberately not here: glyphs, and rows that do not
//! show.

mod cells;
mod detour;
mod ends;
mod way;

use std::collections::BTreeMap;

use cells::{Cell, Cells, Way};
pub use cells::{LinkMark, Sides, Stroke};
use ends::{Ends, Tied};

use super::lane::{Lane, Tone, Words};
use super::{Placed, Scale, Span};
use crate::model::{Ix, Roadmap};
use crate::words::{self, Language};

/// What of the links of the selected row shows on a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RowLinks {
    /// What of their lines runs through it.
    pub strokes: Vec<Stroke>,
    /// How it is linked with the selected one, where no line shows that.
    pub mark: Option<LinkMark>,
    /// How long one of them waits, beside its line.
    pub words: Option<Words>,
}

/// Draws the links of the selected one of some rows, each a node with its lane; returns what shows on each
/// row.
pub(super) fn draw(
    roadmap: &Roadmap,
    rows: &[(Ix, &Lane)],
    selected: Option<usize>,
    (scale, language): (Scale, Language),
) -> Vec<RowLinks> {
    let mut shown = vec![RowLinks::default(); rows.len()];
    let Some((selected, of)) = selected.and_then(|nth| Some((nth, rows.get(nth)?.0))) else {
        return shown;
    };
    let mut cells = Cells::new();
    let mut marks = Vec::new();
    let mut waits = Vec::new();
    let (mut before, mut after) = (0, 0);
    for (nth, (ix, _)) in rows.iter().enumerate() {
        let (from, to, mark) = if roadmap.is_waiting_for(of, *ix) {
            before += 1;
            ((nth, *ix), (selected, of), LinkMark::Before)
        } else if roadmap.is_waiting_for(*ix, of) {
            after += 1;
            ((selected, of), (nth, *ix), LinkMark::After)
        } else {
            continue;
        };
        let tied = ends::between(roadmap, to.1, from.1);
        let mut is_whole = !tied.is_empty();
        for Tied { by, needed, link } in tied {
            let ends = |nth: usize, at| {
                let lane = rows.get(nth).map(|(_, lane)| *lane);
                lane.map(|lane| (nth, Ends::of(roadmap, at, lane, scale)))
            };
            let both = ends(from.0, needed).zip(ends(to.0, by));
            let way = both.and_then(|both| way::way(rows, link.link, both, scale.columns()));
            is_whole &= way.is_some();
            if let Some(way) = way {
                waits.extend(link.lag.map(|lag| (way.clone(), lag)));
                way.into_iter()
                    .for_each(|(cell, sides)| join(&mut cells, cell, sides));
            }
        }
        if !is_whole {
            marks.push((nth, mark));
        }
    }
    let is_hidden = roadmap.rows_before(of).nth(before).is_some()
        || roadmap.rows_after(of).nth(after).is_some();
    if is_hidden || !marks.is_empty() {
        marks.push((selected, LinkMark::Selected));
    }
    for (nth, mark) in marks {
        if let Some(row) = shown.get_mut(nth) {
            row.mark = Some(mark);
        }
    }
    for ((nth, column), sides) in cells {
        if let Some(row) = shown.get_mut(nth) {
            row.strokes.push(Stroke { column, sides });
        }
    }
    for (way, lag) in waits {
        write_beside(
            rows,
            &mut shown,
            &way,
            &words::lag(language, lag),
            scale.columns(),
        );
    }
    shown
}

/// Writes how long a link waits beside its line, in the first of its rows that has room for the words; else
/// the details tell it alone.
fn write_beside(rows: &[(Ix, &Lane)], shown: &mut [RowLinks], way: &Way, text: &str, columns: u16) {
    let mut reach: BTreeMap<usize, (u16, u16)> = BTreeMap::new();
    for ((nth, column), _) in way {
        let (first, last) = reach.entry(*nth).or_insert((*column, *column));
        (*first, *last) = ((*first).min(*column), (*last).max(*column));
    }
    for (nth, (first, last)) in reach {
        let Some(((_, lane), row)) = rows.get(nth).zip(shown.get_mut(nth)) else {
            continue;
        };
        let width = lane.width(text);
        let room = lane.room_of_words(columns);
        let after = Some(last + 2);
        let before = first.checked_sub(width + 1);
        let mut spans = [after, before]
            .into_iter()
            .flatten()
            .map(|from| Span::wide(from, width));
        let fits = |span: &Span| {
            let air = Span::new(span.from.saturating_sub(1), span.to + 1);
            let is_crossed = row.strokes.iter().any(|stroke| span.holds(stroke.column));
            room.from <= span.from && span.to <= room.to && lane.is_free(air) && !is_crossed
        };
        if row.words.is_none()
            && let Some(span) = spans.find(fits)
        {
            let text = text.to_owned();
            let placed = Placed { span, text };
            let tone = Tone::Remark;
            row.words = Some(Words { placed, tone });
            return;
        }
    }
}

/// Adds the sides of a line to a cell; where one of two lines ends, the cell points where that one does.
fn join(cells: &mut Cells, cell: Cell, sides: Sides) {
    let there = cells.entry(cell).or_default();
    *there = match (there.is_end, sides.is_end) {
        (true, _) => *there,
        (false, true) => sides,
        (false, false) => Sides {
            above: there.above || sides.above,
            below: there.below || sides.below,
            earlier: there.earlier || sides.earlier,
            later: there.later || sides.later,
            is_end: false,
        },
    };
}
