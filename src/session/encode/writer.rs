//! Bytes written, and the screen that they leave behind.
//!
//! Comes in: where to write, and what the screen is to show in the end. Goes out: bytes. Always
//! holds: [`Writer::shown`] is what a terminal shows after the bytes so far, so whatever is left out
//! or painted over is seen as a difference; nothing is written that the terminal is not known to
//! understand. Deliberately not here: the order in which what differs is written (`plan`).

use std::fmt::Write;
use std::ops::Range;

use super::capabilities::Capabilities;
use super::cursor::{Cursor, CursorMove, Route};
use super::grid::{Cell, Grid};
use super::grid::{StyleId, SymbolId};
use super::inventory::{Inventory, Shape};
use super::pieces::StyledPiece;
use super::style::Pen;

/// A frame in the making.
#[derive(Clone)]
pub(super) struct Writer<'a> {
    pub(super) bytes: String,
    /// What the terminal shows by now.
    pub(super) shown: Grid,
    /// What it is to show.
    pub(super) wanted: &'a Grid,
    pub(super) inventory: &'a Inventory,
    pub(super) can: Capabilities,
    pen: Pen,
    cursor: Cursor,
}

impl<'a> Writer<'a> {
    /// Begins a frame in the default style, with the cursor anywhere.
    pub(super) fn new(
        shown: Grid,
        wanted: &'a Grid,
        inventory: &'a Inventory,
        can: Capabilities,
    ) -> Self {
        Self {
            bytes: String::new(),
            shown,
            wanted,
            inventory,
            can,
            pen: Pen::default(),
            cursor: Cursor::LOST,
        }
    }

    /// Ends the frame in the default style; returns its bytes and what the terminal shows then.
    pub(super) fn finish(mut self) -> (String, Grid) {
        self.take(Pen::default());
        (self.bytes, self.shown)
    }

    /// Erases the whole screen to the style of a blank, from wherever the cursor is.
    pub(super) fn erase_all(&mut self, blank: Cell) {
        self.take(self.inventory.pen(blank.ink));
        self.bytes.push_str("\x1b[2J");
        self.shown.cells_mut().fill(blank);
    }

    /// Scrolls the rows from `top` to `bottom`, both among them, up by `by`, down if it is negative.
    pub(super) fn scroll(&mut self, top: usize, bottom: usize, by: isize) {
        // Some terminals fill what comes in with the background of the style, some do not.
        self.take(Pen::default());
        let _ = write!(self.bytes, "\x1b[{};{}r", top + 1, bottom + 1);
        let end = if by > 0 { 'S' } else { 'T' };
        CursorMove::Count(by.unsigned_abs(), end).write(&mut self.bytes);
        self.bytes.push_str("\x1b[r");
        // DECSTBM leads the cursor home.
        self.cursor = Cursor::at(0, 0);
        self.shown.scroll(top, bottom, by);
    }

    /// Writes what of a piece does not stand there yet.
    pub(super) fn paint(&mut self, piece: &StyledPiece) {
        let mut column = piece.from;
        while let Some(next) = self.next_difference(piece, column) {
            column = self.paint_run(piece, next);
        }
    }

    /// Returns the next column of a piece that does not show yet what it is to show.
    fn next_difference(&self, piece: &StyledPiece, from: usize) -> Option<usize> {
        let shown = self.shown.row(piece.row).get(from..piece.to)?;
        let wanted = self.wanted.row(piece.row).get(from..piece.to)?;
        let mut pairs = shown.iter().zip(wanted);
        Some(from + pairs.position(|(shown, wanted)| shown != wanted)?)
    }

    /// Writes a run of equal cells; returns the column behind it.
    fn paint_run(&mut self, piece: &StyledPiece, column: usize) -> usize {
        let cell = self.wanted.cell(piece.row, column);
        match self.inventory.shape(cell.glyph) {
            // Only its first cell can be written.
            Shape::Covered => {
                let first = column.saturating_sub(1);
                let cell = self.wanted.cell(piece.row, first);
                if let Shape::Other(_) = self.inventory.shape(cell.glyph) {
                    self.paint_symbol(piece.row, first, cell);
                } else {
                    self.shown.fill(piece.row, column, column + 1, cell);
                }
                column + 1
            }
            Shape::Other(symbol) => {
                self.paint_symbol(piece.row, column, cell);
                column + symbol.columns
            }
            Shape::Narrow(_) if cell.glyph == SymbolId::BLANK => {
                self.paint_blanks(piece, column, cell)
            }
            Shape::Narrow(c) => self.paint_characters(piece, column, cell, c),
        }
    }

    /// Writes one symbol that is not a plain character.
    fn paint_symbol(&mut self, row: usize, column: usize, cell: Cell) {
        let Shape::Other(symbol) = self.inventory.shape(cell.glyph) else {
            return;
        };
        let (columns, is_certain) = (symbol.columns, symbol.is_certain);
        self.take(self.inventory.pen(cell.ink));
        if columns > 1 && !is_certain {
            // A terminal that gives it one cell would leave in the other one what stood there.
            self.go(row, column);
            self.bytes.push_str("  ");
            self.passed(row, column, 2);
        }
        self.go(row, column);
        self.bytes.push_str(&symbol.text);
        self.shown.fill(row, column, column + 1, cell);
        let covered = Cell {
            glyph: SymbolId::COVERED,
            ink: cell.ink,
        };
        self.shown.fill(row, column + 1, column + columns, covered);
        if columns == 1 && is_certain {
            self.passed(row, column, 1);
        } else {
            // Whatever comes next is told where it stands.
            let is_inside = column + columns + 1 < self.shown.width();
            self.cursor.column = None;
            self.cursor.row = self.cursor.row.filter(|_| is_inside);
        }
    }

    /// Writes a run of one character, as far as it goes through cells that are still to be written.
    fn paint_characters(
        &mut self,
        piece: &StyledPiece,
        column: usize,
        cell: Cell,
        c: char,
    ) -> usize {
        self.take(self.inventory.pen(cell.ink));
        self.go(piece.row, column);
        let near = self.run(piece.row, column, cell);
        let far = self.reach(piece.row, column, cell);
        self.bytes.push(c);
        let rest = |end: usize| (end - column - 1) * c.len_utf8();
        let repeat = CursorMove::Count(far - column - 1, 'b');
        let end = if self.can.repeats.takes(c) && far > column + 1 && repeat.len() < rest(near) {
            repeat.write(&mut self.bytes);
            far
        } else {
            self.bytes.extend(std::iter::repeat_n(c, near - column - 1));
            near
        };
        self.shown.fill(piece.row, column, end, cell);
        self.passed(piece.row, column, end - column);
        // What was written over on the way is still to come.
        near
    }

    /// Writes a run of blanks, or erases it.
    fn paint_blanks(&mut self, piece: &StyledPiece, column: usize, cell: Cell) -> usize {
        let row = piece.row;
        if piece.pen.has_blanks_of(self.inventory.pen(cell.ink)) && !self.has_blanks_of(cell.ink) {
            self.take(piece.pen);
        } else {
            self.take_blank(cell.ink);
        }
        self.go(row, column);
        let (near, far) = (self.run(row, column, cell), self.reach(row, column, cell));
        let length = near - column;
        let can_erase = self.can_erase_to(self.pen);
        // Behind what was erased the cursor has still to be led on.
        let on = if near < piece.to { 4 } else { 0 };
        let erase = CursorMove::Count(length, 'X');
        let repeat = CursorMove::Count(length - 1, 'b');
        let possible = |can: bool, cost: usize| if can { cost } else { usize::MAX };
        let is_edge = far == self.shown.width();
        let to_edge = possible(can_erase && is_edge, 3 + on);
        let by_erasing = possible(can_erase, erase.len() + on);
        let by_repeating = possible(self.can.repeats.takes(' ') && length > 1, 1 + repeat.len());
        let cheapest = length.min(by_erasing).min(by_repeating);
        if to_edge < cheapest || (to_edge == cheapest && far > near) {
            self.bytes.push_str("\x1b[K");
            self.shown.fill(row, column, far, cell);
            return near;
        }
        self.shown.fill(row, column, near, cell);
        if length == cheapest {
            self.bytes.extend(std::iter::repeat_n(' ', length));
            self.passed(row, column, length);
        } else if by_repeating == cheapest {
            self.bytes.push(' ');
            repeat.write(&mut self.bytes);
            self.passed(row, column, length);
        } else {
            erase.write(&mut self.bytes);
        }
        near
    }

    /// Returns the column behind a run of cells that are to show the same.
    fn run(&self, row: usize, column: usize, cell: Cell) -> usize {
        let cells = self.wanted.row(row).get(column..).unwrap_or_default();
        let other = cells.iter().position(|other| *other != cell);
        column + other.unwrap_or(cells.len())
    }

    /// Returns the column behind the last cell that is to show the same, through cells that are still
    /// to be written, whatever they show now; for a blank the edge, if nothing else stands before it.
    fn reach(&self, row: usize, column: usize, cell: Cell) -> usize {
        let wanted = self.wanted.row(row).get(column..).unwrap_or_default();
        let shown = self.shown.row(row).get(column..).unwrap_or_default();
        let mut end = column;
        for (place, (wanted, shown)) in wanted.iter().zip(shown).enumerate() {
            if *wanted == cell {
                end = column + place + 1;
            } else if wanted == shown {
                return end;
            }
        }
        match cell.glyph {
            SymbolId::BLANK => self.shown.width(),
            _ => end,
        }
    }

    /// Says whether erasing in a style leaves its background and nothing else.
    pub(super) fn can_erase_to(&self, pen: Pen) -> bool {
        self.can.erases
            && pen.leaves_blanks_plain()
            && (self.can.fills || pen.is_on_default_ground())
    }

    /// Notes that the cursor went over cells that were written.
    fn passed(&mut self, row: usize, column: usize, columns: usize) {
        let column = column + columns;
        self.cursor = if column < self.shown.width() {
            Cursor::at(row, column)
        } else {
            Cursor::LOST
        };
    }

    /// Leads the cursor to a cell: by writing again what stands between, if that is no longer.
    fn go(&mut self, row: usize, column: usize) {
        let route = self.cursor.route(row, column, self.can.moves);
        let from = self.cursor.column.filter(|_| self.cursor.row == Some(row));
        if from.is_none_or(|from| !self.spell(row, from..column, route)) {
            route.write(&mut self.bytes);
        }
        self.cursor = Cursor::at(row, column);
    }

    /// Writes what stands in some cells in the end, if that takes no more bytes than a route over them
    /// and the style at hand is the right one; says whether it did.
    fn spell(&mut self, row: usize, columns: Range<usize>, route: Route) -> bool {
        // No character is shorter than a byte.
        if columns.is_empty() || columns.len() > route.len() {
            return false;
        }
        let before = self.bytes.len();
        for column in columns.clone() {
            let cell = self.wanted.cell(row, column);
            let is_right = if cell.glyph == SymbolId::BLANK {
                self.has_blanks_of(cell.ink)
            } else {
                self.inventory.pen(cell.ink) == self.pen
            };
            match self.inventory.shape(cell.glyph) {
                Shape::Narrow(c) if is_right => self.bytes.push(c),
                Shape::Narrow(_) | Shape::Other(_) | Shape::Covered => {
                    self.bytes.truncate(before);
                    return false;
                }
            }
        }
        if self.bytes.len() - before > route.len() {
            self.bytes.truncate(before);
            return false;
        }
        for column in columns {
            let cell = self.wanted.cell(row, column);
            self.shown.fill(row, column, column + 1, cell);
        }
        true
    }

    /// Says whether a blank in the style at hand looks like one in another.
    fn has_blanks_of(&self, ink: StyleId) -> bool {
        let pen = self.inventory.pen(ink);
        if self.inventory.has_free_blanks() {
            self.pen.has_blanks_of(pen)
        } else {
            self.pen == pen
        }
    }

    /// Changes to a style in which a blank looks as in another, by as little as possible.
    fn take_blank(&mut self, ink: StyleId) {
        if self.has_blanks_of(ink) {
            return;
        }
        let pen = self.inventory.pen(ink);
        if self.inventory.has_free_blanks() && pen.leaves_blanks_plain() {
            // The background alone, and an end of what would be seen on blanks.
            self.take(self.pen.on_ground_of(pen));
        } else {
            self.take(pen);
        }
    }

    /// Changes to a style.
    fn take(&mut self, pen: Pen) {
        self.pen.change_to(pen, &mut self.bytes);
    }
}
