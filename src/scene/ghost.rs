//! The ghost of a bar: the dates that were planned first, under the actual ones.
//!
//! In: days for which an item was planned. Out: the columns that they cover, and which of their edges
//! are seen. Always holds: a ghost covers the whole possible range of what was said, in whole
//! columns; of a side that was not said nothing is drawn. Deliberately not here: how late or early
//! anything is, and what a cell with both a bar and a ghost looks like.

use super::{Scale, Span};
use crate::time::Days;

/// Where the original dates lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ghost {
    /// The visible columns.
    pub span: Span,
    /// Whether its first day is inside the window.
    pub is_start_seen: bool,
    /// Whether its last day is inside the window.
    pub is_end_seen: bool,
}

impl Ghost {
    /// Draws days that were planned; none where nothing of them is visible.
    pub(super) fn new(days: Days, scale: Scale) -> Option<Self> {
        let window = scale.window();
        Some(Self {
            span: scale.span(days)?,
            is_start_seen: days.from >= window.from,
            is_end_seen: days.to <= window.to,
        })
    }

    /// Returns the part of it from a column on; none where nothing is left.
    pub(super) fn after(self, column: u16) -> Option<Self> {
        let from = self.span.from.max(column);
        (from < self.span.to).then(|| Self {
            span: Span::new(from, self.span.to),
            is_start_seen: self.is_start_seen && from == self.span.from,
            ..self
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{PartialDate, Period, When};

    fn day(text: &str) -> chrono::NaiveDate {
        text.parse::<PartialDate>().unwrap().first()
    }

    fn ghost(start: Option<&str>, end: Option<&str>) -> Option<Ghost> {
        let window = Days::new(day("2024"), day("2026"));
        let when = |text: &str| text.parse::<When>().unwrap();
        let days = Period::new(start.map(when), end.map(when), None).touched();
        Ghost::new(days?, Scale::new(window, 24))
    }

    #[test]
    fn a_ghost_covers_what_was_said_and_knows_its_edges() {
        let ghost_of = |start, end| {
            ghost(start, end).map(|ghost| {
                let Span { from, to } = ghost.span;
                (from, to, ghost.is_start_seen, ghost.is_end_seen)
            })
        };
        for (start, end, expected) in [
            (
                Some("2024-04-01"),
                Some("2024-09-30"),
                Some((3, 9, true, true)),
            ),
            (
                Some("2023-01-01"),
                Some("2024-06-30"),
                Some((0, 6, false, true)),
            ),
            (
                Some("2025-07-01"),
                Some("2027"),
                Some((18, 24, true, false)),
            ),
            // Only an end was said: its month, and nothing before it.
            (None, Some("2025-03"), Some((14, 15, true, true))),
            (Some("2027-01-01"), Some("2027-12-31"), None),
            (None, None, None),
        ] {
            assert_eq!(ghost_of(start, end), expected, "{start:?} {end:?}");
        }
    }
}
