//! Details that fill the screen: where in them the reader is.
//!
//! Always holds: a step leads from a line at which a screen can begin to another; how long a step
//! is, only the view knows, which sets the lines. Deliberately not here: what is read.

use crate::action::Action;

/// A place in the details.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    // The first visible line.
    pub(super) top: u16,
    // The lines from one screen's beginning to the next.
    pub(super) step: u16,
}

impl Reading {
    /// The beginning.
    pub(super) const START: Self = Self { top: 0, step: 1 };

    /// Returns where an action leads on a screen of `rows` lines; none out of the details.
    pub(super) fn after(self, action: Action, rows: u16) -> Option<Self> {
        let page = rows.max(self.step);
        let Self { top, step } = self;
        let top = match action {
            Action::Back => return None,
            Action::MoveUp => top.saturating_sub(step),
            Action::MoveDown => top.saturating_add(step),
            Action::PageUp => top.saturating_sub(page),
            Action::PageDown => top.saturating_add(page),
            Action::First => 0,
            Action::Last => u16::MAX,
            _ => top,
        };
        Some(Self { top, step })
    }
}
