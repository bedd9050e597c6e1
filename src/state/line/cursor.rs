//! A typed line as it stands on the screen, and where its cursor stands.
//!
//! In: a line and how it is drawn. Out: its cells, with one more behind its end, and the cells of
//! the cursor. The cursor stands on the glyph before which typing goes on, and at the end of the
//! text on the cell behind the end of the line: at its right, at the left of one that runs from
//! right to left. So every cell is one place in the text and every place but one has a cell of its
//! own: between lam and alef there is none, the cursor stands on both. Always holds: a step to the
//! left or right is a step on the screen, whatever the languages. Nothing is drawn here.

use std::ops::Range;

use super::typed::TypedLine;
use crate::text::{Direction, Options, Visual};

/// The cells of a typed line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineCells {
    visual: Visual,
    // By cells, from left to right; never empty.
    stops: Vec<Stop>,
    // Which of them the cursor is on.
    current: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Stop {
    /// Of the line and the cell behind its end.
    cells: Range<usize>,
    /// The byte of the text before which typing would go on.
    at: usize,
}

impl LineCells {
    /// Places a line.
    pub fn new(line: &TypedLine, options: &Options) -> Self {
        let visual = Visual::new(line.text(), options);
        let is_rtl = visual.direction() == Direction::Rtl;
        let shift = usize::from(is_rtl);
        let mut stops: Vec<Stop> = Vec::with_capacity(line.text().len() + 1);
        // What the cursor stands on: the first glyph that ends after its place.
        let mut found: Option<(usize, usize)> = None;
        for (nth, glyph) in visual.glyphs().enumerate() {
            let start = glyph.source.start;
            if glyph.source.end > line.at() && found.is_none_or(|(least, _)| start < least) {
                found = Some((start, nth + shift));
            }
            let column = glyph.column + shift;
            stops.push(Stop {
                cells: column..column + usize::from(glyph.width),
                at: start,
            });
        }
        let end = if is_rtl { 0 } else { stops.len() };
        let column = if is_rtl { 0 } else { visual.width() };
        stops.insert(
            end,
            Stop {
                cells: column..column + 1,
                at: line.text().len(),
            },
        );
        Self {
            visual,
            stops,
            current: found.map_or(end, |(_, nth)| nth),
        }
    }

    /// Returns the cells of the text, from left to right.
    pub fn visual(&self) -> &Visual {
        &self.visual
    }

    /// Returns the cells that the line and its end take.
    pub fn width(&self) -> usize {
        self.visual.width() + 1
    }

    /// Returns the cell in which the text begins on the left: after the end, if that is there.
    pub fn first(&self) -> usize {
        usize::from(self.visual.direction() == Direction::Rtl)
    }

    /// Returns the cells of the cursor, counted from the left.
    pub fn cursor(&self) -> Range<usize> {
        let stop = self.stops.get(self.current);
        stop.map_or(0..1, |stop| stop.cells.clone())
    }

    /// Returns the place in the text one step to the left; the same at the left edge.
    pub fn left(&self) -> usize {
        self.place(self.current.saturating_sub(1))
    }

    /// Returns the place in the text one step to the right; the same at the right edge.
    pub fn right(&self) -> usize {
        self.place((self.current + 1).min(self.stops.len() - 1))
    }

    /// Returns which cells show when there is room for `room`: the cursor always does.
    pub fn window(&self, room: usize) -> Range<usize> {
        let last = self.width().saturating_sub(room);
        let start = self.cursor().start.saturating_sub(room / 2).min(last);
        // A line that fits from its beginning on shows that.
        let begins_right = self.visual.direction() == Direction::Rtl;
        let start = match (begins_right, self.cursor()) {
            (true, cursor) if cursor.start >= last => last,
            (false, cursor) if cursor.end <= room => 0,
            _ => start,
        };
        start..(start + room).min(self.width())
    }

    fn place(&self, stop: usize) -> usize {
        self.stops.get(stop).map_or(0, |stop| stop.at)
    }
}
