//! Drawn screens in, the bytes of one frame out.
//!
//! Comes in: a screen as it was drawn, and where the cursor is wanted. Goes out: one block of bytes
//! between the marks of synchronized output that leads from the screen before to this one, or nothing
//! when nothing changed. Always holds: no control character of a symbol gets through; each frame
//! begins and ends in the default style; what a terminal shows after it is, cell by cell and colour by
//! colour, what it shows after the same screen written whole. It asks the terminal nothing and cannot
//! fail: what the terminal can is an argument.

use std::fmt::Write;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};

pub use capabilities::{Capabilities, Repeats};
use grid::Grid;
use inventory::Inventory;

mod capabilities;
mod cursor;
mod grid;
mod inventory;
mod pieces;
mod plan;
mod scroll;
pub(crate) mod style;
mod writer;

#[cfg(test)]
mod tests;

/// Synchronized output: the terminal shows what is between the marks at once.
const BEGIN: &str = "\x1b[?2026h";
/// Also sent before the screen is given back, in case a frame was cut off.
pub(crate) const END: &str = "\x1b[?2026l";

/// What a terminal shows, as far as frames have gone to it.
#[derive(Debug)]
pub struct Canvas {
    /// The cells that it shows; none where that is not known.
    shown: Option<Grid>,
    inventory: Inventory,
    can: Capabilities,
    /// Where the cursor is shown; none while it is hidden.
    cursor: Option<Position>,
}

impl Canvas {
    /// Begins with a fresh screen of a size: empty, the cursor hidden.
    pub fn new(size: Size) -> Self {
        let can = Capabilities::PLAIN;
        Self {
            shown: Some(Grid::empty(size.width, size.height)),
            inventory: Inventory::new(can.moves),
            can,
            cursor: None,
        }
    }

    /// Takes note of what the terminal can, for the frames to come.
    pub fn allow(&mut self, can: Capabilities) {
        if can.moves != self.can.moves {
            let before = std::mem::replace(&mut self.inventory, Inventory::new(can.moves));
            if let Some(shown) = &mut self.shown {
                self.inventory.adopt(shown, &before);
            }
        }
        self.can = can;
    }

    /// Takes no cell for granted: the next frame erases the screen and writes it whole.
    pub fn forget(&mut self) {
        self.shown = None;
    }

    /// The same, on a fresh screen: the cursor is hidden.
    pub fn reset(&mut self) {
        self.shown = None;
        self.cursor = None;
    }

    /// Returns the bytes that lead to a screen, with the cursor at a place or hidden; none when
    /// nothing changed.
    ///
    /// Rows of which `kept` says so, from the first on, are those of the screen before.
    pub fn frame(
        &mut self,
        drawn: &Buffer,
        kept: &[bool],
        cursor: Option<Position>,
    ) -> Option<String> {
        if self.inventory.is_full() {
            self.inventory = Inventory::new(self.can.moves);
            self.shown = None;
        }
        let mut wanted = Grid::empty(drawn.area.width, drawn.area.height);
        let columns = usize::from(drawn.area.width).max(1);
        let shown = self.shown.take().filter(|shown| shown.has_size_of(&wanted));
        for (row, cells) in drawn.content.chunks(columns).enumerate() {
            match &shown {
                Some(shown) if kept.get(row) == Some(&true) => {
                    wanted.row_mut(row).copy_from_slice(shown.row(row));
                }
                Some(_) | None => self.inventory.read(cells, wanted.row_mut(row)),
            }
        }
        let mut body = if shown.as_ref() == Some(&wanted) {
            String::new()
        } else {
            plan::write(shown.as_ref(), &wanted, &self.inventory, self.can)
        };
        self.shown = Some(wanted);
        self.say_cursor(cursor, &mut body);
        (!body.is_empty()).then(|| [BEGIN, &body, END].concat())
    }

    fn say_cursor(&mut self, wanted: Option<Position>, body: &mut String) {
        let moved = !body.is_empty() || self.cursor != wanted;
        match wanted {
            Some(Position { x, y }) if moved => {
                // CUP counts from one (ECMA-48 8.3.21).
                let _ = write!(body, "\x1b[{};{}H", u32::from(y) + 1, u32::from(x) + 1);
                if self.cursor.is_none() {
                    body.push_str("\x1b[?25h");
                }
            }
            None if self.cursor.is_some() => body.push_str("\x1b[?25l"),
            Some(_) | None => {}
        }
        self.cursor = wanted;
    }
}
