//! The rows of a screen while they are handed out, from the top and from the bottom.
//!
//! Always holds: no row is handed out twice; what has no room any more gets an empty area.

use super::Area;

/// Rows handed out from the top and from the bottom.
pub(super) struct Stack {
    pub(super) columns: u16,
    /// The first row that is free.
    pub(super) next: u16,
    /// The row after the last one that is.
    pub(super) end: u16,
}

impl Stack {
    pub(super) fn top(&mut self, rows: u16) -> Area {
        let height = rows.min(self.end - self.next);
        let area = Area {
            x: 0,
            y: self.next,
            width: self.columns,
            height,
        };
        self.next += height;
        area
    }

    pub(super) fn bottom(&mut self, rows: u16) -> Area {
        let height = rows.min(self.end - self.next);
        self.end -= height;
        Area {
            x: 0,
            y: self.end,
            width: self.columns,
            height,
        }
    }

    pub(super) fn rest(&mut self) -> Area {
        self.top(self.end - self.next)
    }
}
