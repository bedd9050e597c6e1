//! Drawn screens in, the bytes of one frame out.
//!
//! Comes in: a screen as it was drawn. Goes out: one block of bytes
//! between the marks of synchronized output that leads from the screen before to this one, or nothing
//! when nothing changed. Always holds: no control character of a symbol gets through; each frame
//! begins and ends in the default style; what a terminal shows after it is, cell by cell and colour by
//! colour, what it shows after the same screen written whole. It asks the terminal nothing and cannot
//! fail: what the terminal can is an argument.

use ratatui::buffer::Buffer;
use ratatui::layout::Size;

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
pub struct FrameEncoder {
    /// The cells that it shows; none where that is not known.
    shown: Option<Grid>,
    /// The cells of the last frame: what is shown, where that is known.
    wanted: Grid,
    inventory: Inventory,
    can: Capabilities,
}

impl FrameEncoder {
    /// Begins with a fresh screen of a size.
    pub fn new(size: Size) -> Self {
        let can = Capabilities::PLAIN;
        let wanted = Grid::empty(size.width, size.height);
        Self {
            shown: Some(wanted.clone()),
            wanted,
            inventory: Inventory::new(can.moves),
            can,
        }
    }

    /// Takes note of what the terminal can, for the frames to come.
    pub fn allow(&mut self, can: Capabilities) {
        if can.moves != self.can.moves {
            let before = std::mem::replace(&mut self.inventory, Inventory::new(can.moves));
            if let Some(shown) = &mut self.shown {
                self.inventory.adopt(shown, &before);
                self.wanted = shown.clone();
            }
        }
        self.can = can;
    }

    /// Takes no cell for granted: the next frame erases the screen and writes it whole.
    pub fn forget(&mut self) {
        self.shown = None;
    }

    /// Returns the bytes that lead to a screen; none when nothing changed.
    ///
    /// Rows of which `kept` says so, from the first on, are those of the screen before.
    pub fn frame(&mut self, drawn: &Buffer, kept: &[bool]) -> Option<String> {
        if self.inventory.is_full() {
            self.inventory = Inventory::new(self.can.moves);
            self.shown = None;
        }
        let (width, height) = (drawn.area.width, drawn.area.height);
        if !self.wanted.has_size(width, height) {
            self.wanted = Grid::empty(width, height);
            self.shown = None;
        }
        let shown = self.shown.take();
        let mut changed = Vec::new();
        let rows = drawn.content.chunks(usize::from(width).max(1));
        for (row, cells) in rows.enumerate() {
            let is_kept = kept.get(row) == Some(&true);
            if shown.is_none() || !is_kept {
                let wanted = self.wanted.row_mut(row);
                self.inventory.read(cells, wanted);
                if shown.as_ref().is_none_or(|shown| shown.row(row) != wanted) {
                    changed.push(row);
                }
            }
        }
        if changed.is_empty() && shown.is_some() {
            self.shown = shown;
            return None;
        }
        let (body, shown) = plan::write(shown, &self.wanted, changed, &self.inventory, self.can);
        self.shown = Some(shown);
        Some([BEGIN, &body, END].concat())
    }
}
