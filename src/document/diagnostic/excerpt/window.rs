//! The part of a long line around a place that fits into so many cells.
//!
//! In: what stands before and after the place. Out: the end of the one and the beginning of the
//! other, with an ellipsis where something is missing. Always holds: together they fit.

use crate::text::{Options, Visual};

/// A line, parted at the place.
pub(super) struct VisibleLine {
    /// What stands before the place.
    pub(super) before: String,
    /// What stands after it.
    pub(super) after: String,
    /// More of the line stands before.
    pub(super) is_begun: bool,
    /// More of the line stands after.
    pub(super) goes_on: bool,
}

impl VisibleLine {
    /// Returns what is shown before and after the place, in at most `room` cells.
    pub(super) fn window(&self, room: usize, options: &Options) -> (String, String) {
        let (long_before, long_after) = (self.before.chars().count(), self.after.chars().count());
        let after = long_after.min(room - long_before.min(room / 2));
        let mut kept = (long_before.min(room - after), after);
        loop {
            let (before, after) = self.kept(kept.0, kept.1);
            let width = Visual::new(&format!("{before}{after}"), options).width();
            if width <= room || kept == (0, 0) {
                return (before, after);
            }
            // No code point takes more than two cells.
            let less = ((width - room) / 2).max(1);
            if kept.1 > kept.0 {
                kept.1 = kept.1.saturating_sub(less);
            } else {
                kept.0 = kept.0.saturating_sub(less);
            }
        }
    }

    fn kept(&self, before: usize, after: usize) -> (String, String) {
        let hidden = self.before.chars().count().saturating_sub(before);
        let mut head: String = self.before.chars().skip(hidden).collect();
        let mut tail: String = self.after.chars().take(after).collect();
        if self.is_begun || hidden > 0 {
            head.insert(0, '\u{2026}');
        }
        if self.goes_on || tail.len() < self.after.len() {
            tail.push('\u{2026}');
        }
        (head, tail)
    }
}
