//! What is offered to be put into the line of the filter.
//!
//! Always holds: what shows is a part of what there is, in its order. Deliberately not here: finding it
//! (`offering`).

use crate::filter::{Choice, Field};

/// What is offered, and of what.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Offer {
    // The field, what stands before the value, and the rest of the line; none before anything is offered.
    pub(super) of: Option<(Option<Field>, String, String)>,
    pub(super) all: Vec<Choice>,
    // Which of them go on from what is typed.
    pub(super) shown: Vec<usize>,
}

impl Offer {
    /// Returns a choice that shows.
    pub(super) fn choice(&self, nth: usize) -> Option<&Choice> {
        self.all.get(*self.shown.get(nth)?)
    }
}
