//! The texts of roadmaps, which are gathered elsewhere when they are first looked through.
//!
//! Always holds: they are asked for once; what was typed before they are there is looked for when they
//! are, and what was to be kept then is kept. Deliberately not here: gathering them (`search`).

use std::sync::Arc;

use super::{Search, Then, follow, keep, look, walk};
use crate::search::Index;
use crate::state::{Effect, Request, State, World};

impl Search {
    /// Returns the texts of a roadmap; asks for them where they are not there.
    pub(super) fn index(&mut self, which: usize) -> Option<Arc<Index>> {
        if self.indexes.len() <= which {
            self.indexes.resize(which + 1, None);
        }
        let known = self.indexes.get(which).cloned().flatten();
        if known.is_none() && !self.awaited.contains(&which) {
            self.awaited.push(which);
            self.wanted = Some(which);
        }
        known
    }

    /// Says whether the texts of a roadmap are asked for: what is typed is found when they are there.
    #[must_use]
    pub fn waits_for(&self, which: usize) -> bool {
        self.awaited.contains(&which)
    }

    /// Says whether the line was closed before there was anything to look through: it is still
    /// shown, and whatever is typed comes after it.
    #[must_use]
    pub fn is_kept_waiting(&self) -> bool {
        let typing = self.typing.as_ref();
        typing.is_some_and(|typing| typing.then == Then::Keep)
    }

    /// Returns what follows from an action: what has not been asked for yet is.
    pub(in crate::state) fn effect(&mut self) -> Effect {
        let wanted = self.wanted.take();
        wanted.map_or(Effect::Draw, |which| Effect::Ask(Request::Gather(which)))
    }
}

/// Takes the texts of a roadmap, and looks for what waited for them.
pub fn take_index(state: &mut State, which: usize, index: Arc<Index>, world: &World<'_>) -> Effect {
    state.search.awaited.retain(|awaited| *awaited != which);
    if let Some(place) = state.search.indexes.get_mut(which) {
        *place = Some(index);
    }
    if which != state.current() {
        return Effect::Nothing;
    }
    look(state, world);
    if state.search.is_kept_waiting() {
        keep(state);
    }
    follow(state, world);
    if let Some(forward) = state.search.walks.take() {
        walk(state, world, forward);
    }
    Effect::Draw
}
