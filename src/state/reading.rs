//! Details that fill the screen: where in them the reader is, and which of the names in them is marked.
//!
//! Always holds: a step leads from a line at which a screen can begin to another; how long a step
//! is, only the view knows, which sets the lines. Deliberately not here: what is read, and what the
//! names lead to (`following`).

use super::steps;
use crate::action::Action;

/// A place in the details.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct ReadingPlace {
    // The first visible line.
    pub(super) top: usize,
    // The lines from one screen's beginning to the next.
    pub(super) step: usize,
    // The number of the fact whose name is marked.
    pub(super) marked: Option<usize>,
    // Whether that is to be brought into sight.
    pub(super) is_sought: bool,
    // The first fact in sight that names something.
    pub(super) first: usize,
    // Whether a name in other details led here: back is there.
    pub(super) is_followed: bool,
}

impl ReadingPlace {
    /// The beginning.
    pub(super) const START: Self = Self {
        top: 0,
        step: 1,
        marked: None,
        is_sought: false,
        first: 0,
        is_followed: false,
    };

    /// Marks the name in a fact.
    pub(super) fn mark(self, fact: usize) -> Self {
        Self {
            marked: Some(fact),
            is_sought: true,
            ..self
        }
    }

    /// Returns where an action leads on a screen of `rows` lines; none out of the details.
    pub(super) fn after(self, action: Action, rows: u16) -> Option<Self> {
        let Self { top, step, .. } = self;
        if action == Action::Back {
            return None;
        }
        let screen = usize::from(rows).max(step);
        Some(Self {
            top: steps::after(action, top, step, screen).unwrap_or(top),
            is_sought: false,
            ..self
        })
    }
}
