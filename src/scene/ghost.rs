//! The ghost of a bar: the dates that were planned first, under the actual ones.
//!
//! In: the original dates of an item. Out: the columns that they cover, and which of their edges
//! are seen. Always holds: a ghost covers the whole possible range of what was said, in whole
//! columns; of a side that was not said nothing is drawn. Deliberately not here: how late or early
//! anything is, and what a cell with both a bar and a ghost looks like.

use super::{Scale, Span};
use crate::document::{Common, Planned};
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
    /// Draws original dates; none where nothing was said or nothing is visible.
    pub(super) fn new(planned: Planned, scale: Scale) -> Option<Self> {
        let days = days(planned)?;
        let window = scale.window();
        Some(Self {
            span: scale.span(days)?,
            is_start_seen: days.from >= window.from,
            is_end_seen: days.to <= window.to,
        })
    }
}

/// Returns every day that the original dates may mean.
fn days(planned: Planned) -> Option<Days> {
    planned.period().touched()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{PartialDate, When};

    fn day(text: &str) -> chrono::NaiveDate {
        text.parse::<PartialDate>().unwrap().first()
    }

    fn ghost(start: Option<&str>, end: Option<&str>) -> Option<Ghost> {
        let window = Days::new(day("2024"), day("2026"));
        let when = |text: &str| text.parse::<When>().unwrap();
        Ghost::new(
            Planned {
                start: start.map(when),
                end: end.map(when),
                until: None,
            },
            Scale::new(window, 24),
        )
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
