//! Details that fill the screen: where in them the reader is.
//!
//! Always holds: a step leads from a line at which a screen can begin to another; how long a step
//! is, only the view knows, which sets the lines. Deliberately not here: what is read.

use super::steps;
use crate::action::Action;

/// A place in the details.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ReadingPlace {
    // The first visible line.
    pub(super) top: usize,
    // The lines from one screen's beginning to the next.
    pub(super) step: usize,
}

impl ReadingPlace {
    /// The beginning.
    pub(super) const START: Self = Self { top: 0, step: 1 };

    /// Returns where an action leads on a screen of `rows` lines; none out of the details.
    pub(super) fn after(self, action: Action, rows: u16) -> Option<Self> {
        let Self { top, step } = self;
        if action == Action::Back {
            return None;
        }
        let screen = usize::from(rows).max(step);
        Some(Self {
            top: steps::after(action, top, step, screen).unwrap_or(top),
            step,
        })
    }
}
