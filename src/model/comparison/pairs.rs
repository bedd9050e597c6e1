//! Which entry of a plan is which of what it was before.
//!
//! Always holds: an entry has one counterpart at most. Deliberately not here: how they are found.

use hashbrown::HashMap;

use crate::model::part::At;

/// By what two entries are known to be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SameBy {
    /// By their id.
    Id,
    /// By their title and what they stand in.
    TitleAndPlace,
    /// By their title and dates.
    TitleAndDates,
}

/// The pairs of two roadmaps.
#[derive(Debug, Clone, Default)]
pub struct Pairs {
    before: HashMap<At, (At, SameBy)>,
    after: HashMap<At, At>,
}

impl Pairs {
    /// Makes a pair of what was and what is, unless one of them has a counterpart.
    pub fn join(&mut self, old: At, new: At, by: SameBy) {
        if !self.after.contains_key(&old) && !self.before.contains_key(&new) {
            self.after.insert(old, new);
            self.before.insert(new, (old, by));
        }
    }

    /// Returns what an entry was before.
    pub fn before(&self, after: At) -> Option<At> {
        self.before.get(&after).map(|(before, _)| *before)
    }

    /// Returns what an entry has become.
    pub fn after(&self, before: At) -> Option<At> {
        self.after.get(&before).copied()
    }

    /// Returns by what an entry is known to be the same.
    pub fn same_by(&self, after: At) -> Option<SameBy> {
        self.before.get(&after).map(|(_, by)| *by)
    }
}
