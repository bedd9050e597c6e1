//! Changed cells in, the bytes of one frame out: a ratatui backend without input or output.
//!
//! Comes in: the differences that ratatui found, and where it wants the cursor. Goes out: one
//! block of bytes between the marks of synchronized output, or nothing when nothing changed.
//! Always holds: no control character of a symbol gets through, every cell is one symbol wide in
//! the bytes even when its symbol is empty, and each frame begins and ends in the default style.
//! It asks the terminal nothing, knows no NO_COLOR and cannot fail.

use std::convert::Infallible;
use std::fmt::Write;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use style::Pen;

mod style;

#[cfg(test)]
mod tests;

/// Synchronized output: the terminal shows what is between the marks at once.
const BEGIN: &str = "\x1b[?2026h";
/// Also sent before the screen is given back, in case a frame was cut off.
pub(crate) const END: &str = "\x1b[?2026l";

/// Collects what changes in a frame.
#[derive(Debug, Default)]
pub struct Canvas {
    size: Size,
    bytes: String,
    pen: Pen,
    /// Where the cursor is shown on the terminal; `None` while hidden.
    shown: Option<Position>,
    /// Where the program wants it.
    wanted: Option<Position>,
    /// Where it was put last, for a program that shows it without saying where.
    position: Position,
}

impl Canvas {
    /// Makes the canvas as large as the window, which ratatui asks for before each frame.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
    }

    /// Forgets the terminal's state, which has become that of a fresh screen: cursor hidden.
    pub fn reset(&mut self) {
        *self = Self {
            size: self.size,
            ..Self::default()
        };
    }

    /// Returns the bytes of the frame and begins the next one; `None` when nothing changed.
    pub fn take_frame(&mut self) -> Option<String> {
        let mut body = std::mem::take(&mut self.bytes);
        self.pen.reset(&mut body);
        let moved = !body.is_empty() || self.shown != self.wanted;
        match self.wanted {
            Some(position) if moved => {
                go_to(&mut body, position);
                if self.shown.is_none() {
                    body.push_str("\x1b[?25h");
                }
            }
            None if self.shown.is_some() => body.push_str("\x1b[?25l"),
            Some(_) | None => {}
        }
        self.shown = self.wanted;
        (!body.is_empty()).then(|| [BEGIN, &body, END].concat())
    }
}

impl Backend for Canvas {
    type Error = Infallible;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), Infallible>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut next = None;
        for (column, row, cell) in content {
            let position = Position::new(column, row);
            // Wide symbols and terminals that reorder make every other assumption unsafe.
            if next != Some(position) {
                go_to(&mut self.bytes, position);
            }
            next = column
                .checked_add(1)
                .map(|column| Position::new(column, row));
            self.pen.take_on(cell, &mut self.bytes);
            push_symbol(&mut self.bytes, cell.symbol());
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        self.wanted = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> Result<(), Infallible> {
        self.wanted = Some(self.position);
        Ok(())
    }

    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        Ok(self.position)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Infallible> {
        self.position = position.into();
        self.wanted = self.wanted.map(|_| self.position);
        Ok(())
    }

    fn clear(&mut self) -> Result<(), Infallible> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> Result<(), Infallible> {
        // ECMA-48 8.3.39 and 8.3.41; the style must be the default, or it would fill the screen.
        self.pen.reset(&mut self.bytes);
        if region == ClearType::All {
            // ratatui clears twice for a new size; what the frame has so far is wiped out.
            self.bytes.clear();
        }
        self.bytes.push_str(match region {
            ClearType::All => "\x1b[2J",
            ClearType::AfterCursor => "\x1b[J",
            ClearType::BeforeCursor => "\x1b[1J",
            ClearType::CurrentLine => "\x1b[2K",
            ClearType::UntilNewLine => "\x1b[K",
        });
        Ok(())
    }

    fn size(&self) -> Result<Size, Infallible> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        Ok(WindowSize {
            columns_rows: self.size,
            pixels: Size::ZERO,
        })
    }

    /// Does nothing: the frame ends where [`Canvas::take_frame`] says.
    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}

fn go_to(bytes: &mut String, position: Position) {
    // CUP counts from one (ECMA-48 8.3.21).
    let (row, column) = (u32::from(position.y) + 1, u32::from(position.x) + 1);
    let _ = write!(bytes, "\x1b[{row};{column}H");
}

fn push_symbol(bytes: &mut String, symbol: &str) {
    if symbol.is_empty() {
        bytes.push(' ');
    }
    bytes.extend(symbol.chars().map(|c| if c.is_control() { ' ' } else { c }));
}
