//! Sorting the rows, and keeping them sorted when the language of their titles changes.
//!
//! Always holds: what is selected stays selected; every roadmap has an order of its own.

use std::sync::Arc;

use super::{Place, State, World};
use crate::action::Action;
use crate::model::Roadmap;
use crate::scene::{RowOrder, Sorting};
use crate::words::Language;

impl Place {
    /// Returns what the rows are sorted by.
    pub fn sorting(&self) -> Sorting {
        self.order
            .as_ref()
            .map_or(Sorting::File, |order| order.sorting)
    }

    pub(super) fn sort(&mut self, roadmap: &Roadmap, sorting: Sorting, language: Language) {
        self.order = RowOrder::new(roadmap, sorting, language).map(Arc::new);
        self.list(roadmap);
    }
}

/// Sorts the rows by the next of what they can be sorted by.
pub(super) fn change(place: &mut Place, action: Action, roadmap: &Roadmap, language: Language) {
    if action == Action::Sort {
        place.sort(roadmap, place.sorting().next(), language);
    }
}

/// Sorts the rows anew where their titles are now in another language.
pub(super) fn follow(state: &mut State, world: &World<'_>) {
    let language = state.language(world);
    if let Some((place, roadmap)) = state.opened(world) {
        let is_other = |order: &Arc<RowOrder>| !order.language.is(language);
        if place.order.as_ref().is_some_and(is_other) {
            place.sort(roadmap, place.sorting(), language);
        }
    }
}
