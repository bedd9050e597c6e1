//! Asking for an editor at the selected entry.
//!
//! Deliberately not here: which editor, and how it is run.

use super::editable::Editable;
use super::{Effect, Request, State, World};
use crate::action::Action;

impl State {
    /// Takes note of whether a roadmap can be opened in an editor.
    pub fn let_edit(&mut self, which: usize, editable: Editable) {
        if let Some(place) = self.places.get_mut(which) {
            place.editable = editable;
        }
    }
}

/// Asks for an editor at the selected entry; says why where there can be none.
pub(super) fn edit(state: &mut State, world: &World<'_>) -> Effect {
    state.notice = state.obstacle(Action::Edit, world);
    let which = state.current();
    let open = state.place().zip(world.roadmaps.get(which));
    match open.filter(|_| state.notice.is_none()) {
        Some((place, roadmap)) => {
            let id = place.subject(roadmap).key(roadmap).into_owned();
            Effect::Ask(Request::Edit { which, id })
        }
        None => Effect::Draw,
    }
}
