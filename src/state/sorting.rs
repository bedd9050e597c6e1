//! Sorting the rows, and keeping them sorted when the language of their titles changes.
//!
//! Always holds: what is selected stays selected; every roadmap has an order of its own.

use std::sync::Arc;

use super::{Place, State, World};
use crate::action::Action;
use crate::facts::{SortOrder, Sorting};
use crate::model::Roadmap;
use crate::scene::RowOrder;
use crate::words::Language;

/// So many orders are kept: whoever sorts by one thing after another comes back to the first.
const MOST_KEPT: usize = 6;

impl Place {
    /// Returns what the rows are sorted by, and in which direction.
    pub fn sort_order(&self) -> SortOrder {
        let order = self.order.as_ref();
        order.map_or(SortOrder::default(), |order| order.order())
    }

    /// Returns what the rows are sorted by.
    pub fn sorting(&self) -> Sorting {
        self.sort_order().by
    }

    /// Sorts the rows; `language` is that of their titles.
    pub fn sort(&mut self, roadmap: &Roadmap, order: SortOrder, language: Language) {
        let is_it = |kept: &&Arc<RowOrder>| kept.order() == order && kept.language.is(language);
        let kept = self.orders.iter().find(is_it).cloned();
        self.order = kept.or_else(|| {
            let made = RowOrder::new(roadmap, order, language).map(Arc::new)?;
            self.orders.truncate(MOST_KEPT - 1);
            self.orders.insert(0, Arc::clone(&made));
            Some(made)
        });
        self.list(roadmap);
    }

    /// Turns the order of the rows round.
    pub(super) fn turn_order(&mut self, roadmap: &Roadmap, language: Language) {
        let order = self.sort_order();
        let is_descending = !order.is_descending;
        self.sort(
            roadmap,
            SortOrder {
                is_descending,
                ..order
            },
            language,
        );
    }
}

/// Sorts the rows by the next of what the plan can be sorted by.
pub(super) fn change(place: &mut Place, action: Action, roadmap: &Roadmap, language: Language) {
    if action == Action::Sort {
        let all = Sorting::ALL.into_iter();
        let behind = all.clone().skip_while(|by| *by != place.sorting()).skip(1);
        let mut next = behind.chain(all).filter(|by| by.is_known(roadmap));
        let next = next.next().unwrap_or_default();
        place.sort(roadmap, next.usual(), language);
    }
}

/// Sorts the rows anew where their titles are now in another language.
pub(super) fn follow(state: &mut State, world: &World<'_>) {
    let language = state.language(world);
    if let Some((place, roadmap)) = state.opened(world) {
        let is_other = |order: &Arc<RowOrder>| !order.language.is(language);
        if place.order.as_ref().is_some_and(is_other) {
            place.sort(roadmap, place.sort_order(), language);
        }
    }
}
