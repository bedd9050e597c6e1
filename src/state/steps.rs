//! The steps that lead through any list or text: by one, by a screen, to an end.
//!
//! In: an action, where the reader is, how long a step and a screen are. Out: where it leads, which may
//! lie beyond the end. Deliberately not here: what is at that place.

use crate::action::Action;

/// Returns where an action leads from a place, all of them counted from zero; none where it is no
/// step.
pub(super) fn after(action: Action, from: usize, step: usize, screen: usize) -> Option<usize> {
    match action {
        Action::MoveUp => Some(from.saturating_sub(step)),
        Action::MoveDown => Some(from.saturating_add(step)),
        Action::PageUp => Some(from.saturating_sub(screen)),
        Action::PageDown => Some(from.saturating_add(screen)),
        Action::First => Some(0),
        Action::Last => Some(usize::MAX),
        _ => None,
    }
}
