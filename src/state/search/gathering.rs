//! Gathering the texts of a roadmap while nothing is typed.
//!
//! Always holds: a small roadmap is gathered at once, a large one in parts of some milliseconds; what
//! is typed meanwhile is looked for when all texts are there, or when Enter asks for it. Deliberately
//! not here: when there is time for the next part (the loop), and what the texts are (`index`).

use super::{Search, look};
use crate::model::Roadmap;
use crate::search::Growing;
use crate::state::{State, World, keep_in_view};

impl Search {
    /// Begins to gather the texts of a roadmap, and is done at once with a small one.
    pub(super) fn prepare(&mut self, which: usize, roadmap: &Roadmap) {
        let is_known = self.indexes.get(which).is_some_and(Option::is_some);
        if !is_known && !self.waits_for(which) {
            self.growing = Some((which, Growing::new(roadmap)));
            self.gather(roadmap);
        }
    }

    /// Gathers a part of the texts.
    fn gather(&mut self, roadmap: &Roadmap) {
        if let Some((which, growing)) = &mut self.growing
            && growing.grow(roadmap)
        {
            let which = *which;
            self.index(which, roadmap);
        }
    }

    /// Says whether texts are still gathered: [`grow`] goes on with it whenever there is time.
    #[must_use]
    pub fn is_growing(&self) -> bool {
        self.growing.is_some()
    }

    /// Says whether those of one roadmap are: what is typed there is found when all are.
    #[must_use]
    pub fn waits_for(&self, which: usize) -> bool {
        matches!(&self.growing, Some((of, _)) if *of == which)
    }
}

/// Goes on gathering for some milliseconds; when all texts are there, what was typed meanwhile is
/// looked for.
pub fn grow(state: &mut State, world: &World<'_>) {
    let which = state.search.growing.as_ref().map(|(which, _)| *which);
    match which.and_then(|which| world.roadmaps.get(which)) {
        Some(roadmap) => state.search.gather(roadmap),
        None => state.search.growing = None,
    }
    if !state.search.is_growing() {
        look(state, world);
        keep_in_view(state, world);
    }
}

/// Gathers all that is left, and looks for what was typed.
pub(super) fn settle(state: &mut State, world: &World<'_>) {
    while state.search.waits_for(state.current()) {
        grow(state, world);
    }
}
