//! The one step that turns a direction of time or of reading into places on the screen.
//!
//! Scenes are computed with column 0 at the start of time. A reader of Arabic has the start of
//! time on the right: every place is reflected once, where it is painted. Always holds: reflecting twice gives
//! back the thing itself. Text is never reflected, only the place where it stands.

use super::Span;
use crate::text::Direction;

/// A thing with places on `columns` columns that can be reflected.
pub trait Mirror: Sized {
    /// Returns the thing seen in a mirror that is `columns` columns wide.
    #[must_use]
    fn mirror(self, columns: u16) -> Self;

    /// Returns the thing where it stands on `columns` columns that are read in a direction.
    fn faced(self, direction: Direction, columns: u16) -> Self {
        match direction {
            Direction::Ltr => self,
            Direction::Rtl => self.mirror(columns),
        }
    }
}

impl Mirror for u16 {
    /// Reflects one column.
    fn mirror(self, columns: u16) -> Self {
        columns.saturating_sub(1).saturating_sub(self)
    }
}

impl Mirror for Span {
    fn mirror(self, columns: u16) -> Self {
        Self {
            from: columns.saturating_sub(self.to),
            to: columns.saturating_sub(self.from),
        }
    }
}
