//! Sizes and rectangles of cells.
//!
//! Always holds: an area without room is empty wherever it lies, and its mirror is itself.

use crate::scene::{Mirror, Span};

/// A size in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Size {
    /// The width.
    pub columns: u16,
    /// The height.
    pub rows: u16,
}

/// A rectangle of cells; empty where it has no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Area {
    /// The first column.
    pub x: u16,
    /// The first row.
    pub y: u16,
    /// The columns.
    pub width: u16,
    /// The rows.
    pub height: u16,
}

impl Area {
    /// Says whether there is no room.
    pub fn is_empty(self) -> bool {
        self.width == 0 || self.height == 0
    }

    /// Says whether a cell lies inside.
    pub fn holds(self, column: u16, row: u16) -> bool {
        let is_in = |from: u16, length: u16, at: u16| from <= at && at - from < length;
        is_in(self.x, self.width, column) && is_in(self.y, self.height, row)
    }

    /// Returns it with the column before it and the one after it.
    pub fn widened(self) -> Self {
        let x = self.x.saturating_sub(1);
        Self {
            x,
            width: (self.x - x).saturating_add(self.width).saturating_add(1),
            ..self
        }
    }

    /// Returns it without its first column and its last one.
    pub fn inner(self) -> Self {
        Self {
            x: self.x + 1,
            width: self.width.saturating_sub(2),
            ..self
        }
    }

    /// Returns some of its columns, counted from its left edge.
    pub fn columns(self, span: Span) -> Self {
        Self {
            x: self.x + span.from,
            width: span.width(),
            ..self
        }
    }

    /// Returns one row of it, counted from its top; empty below its bottom.
    pub fn row(self, nth: u16) -> Self {
        let height = u16::from(nth < self.height);
        Self {
            y: self.y + nth.min(self.height),
            height,
            ..self
        }
    }
}

impl Mirror for Area {
    fn mirror(self, columns: u16) -> Self {
        if self.is_empty() {
            return self;
        }
        Self {
            x: columns.saturating_sub(self.x + self.width),
            ..self
        }
    }
}
