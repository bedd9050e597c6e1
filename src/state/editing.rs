//! Whether the file of a roadmap can be opened in an editor, and where.
//!
//! Always holds: only a file of the reader's own, where the program has a terminal to lend. Deliberately
//! not here: which editor, and how it is run.

use super::{Effect, Request, State, World};
use crate::action::Action;
use crate::words::Msg;

/// Whether a roadmap can be opened in an editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Editable {
    /// It can.
    Here,
    /// It is one of those that the program carries with it.
    BuiltIn,
    /// It came through standard input.
    Input,
    /// Nobody has said which editor.
    NoEditor,
    /// There is no terminal of the process to lend.
    #[default]
    Elsewhere,
}

impl Editable {
    /// Returns in a word why it cannot; none where it can.
    pub(super) fn obstacle(self) -> Option<Msg> {
        match self {
            Self::Here => None,
            Self::BuiltIn => Some(Msg::BuiltInPlan),
            Self::Input => Some(Msg::InputPlan),
            Self::NoEditor => Some(Msg::NoEditor),
            Self::Elsewhere => Some(Msg::NotHere),
        }
    }
}

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
