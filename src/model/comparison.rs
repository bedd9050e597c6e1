//! What differs between a plan and what it was before, as it was found.
//!
//! Always holds: the entries that differ stand in the order of the size of their differences, and are found
//! by their place. Deliberately not here: how it is found (`compare`), and the plan as it was.

mod difference;
mod pairs;

use hashbrown::HashMap;

pub use difference::{Change, DateChange, DateField, Difference, Shift};
pub use pairs::{Pairs, SameBy};

use super::node::Ix;
use super::part::At;

/// An entry that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangedEntry {
    /// What it was; none where it is new.
    pub before: Option<At>,
    /// What it is; none where it is gone.
    pub after: Option<At>,
    /// Its differences, the largest first; never empty.
    pub differences: Vec<Difference>,
}

/// What differs between two roadmaps.
#[derive(Debug, Clone, Default)]
pub struct Comparison {
    changed: Vec<ChangedEntry>,
    pairs: Pairs,
    // Where each entry that is there stands among them.
    places: HashMap<At, usize>,
    rows: Vec<(Ix, Change)>,
    // How many differ, are new, are gone.
    counts: [usize; 3],
}

impl Comparison {
    /// Keeps the entries that differ, the largest differences first.
    pub fn new(changed: Vec<ChangedEntry>, pairs: Pairs) -> Self {
        let places = changed.iter().enumerate();
        let places = places.filter_map(|(nth, entry)| Some((entry.after?, nth)));
        let is_new = |entry: &ChangedEntry| entry.before.is_none();
        let rows = changed.iter().filter_map(|entry| {
            let at = entry.after?;
            let is_added = is_new(entry) && at.part.is_none();
            Some((
                at.ix,
                if is_added {
                    Change::Added
                } else {
                    Change::Changed
                },
            ))
        });
        let mut rows: Vec<(Ix, Change)> = rows.collect();
        // Of an item that is new the milestones are not told apart, and of two changes of a row one counts.
        rows.sort_by_key(|(ix, change)| (*ix, *change == Change::Changed));
        rows.dedup_by_key(|(ix, _)| *ix);
        let count = |is: fn(&ChangedEntry) -> bool| changed.iter().filter(|it| is(it)).count();
        let added = count(|it| it.before.is_none());
        let removed = count(|it| it.after.is_none());
        Self {
            counts: [changed.len() - added - removed, added, removed],
            places: places.collect(),
            rows,
            changed,
            pairs,
        }
    }

    /// Returns the entries that differ, the largest differences first.
    pub fn changed(&self) -> &[ChangedEntry] {
        &self.changed
    }

    /// Returns the rows that differ, in reading order; a row differs with its milestones.
    pub fn rows(&self) -> &[(Ix, Change)] {
        &self.rows
    }

    /// Returns how many entries differ, are new, are gone.
    pub fn counts(&self) -> [usize; 3] {
        self.counts
    }

    /// Returns how an entry differs from what it was; none where it does not.
    pub fn of(&self, after: At) -> Option<&ChangedEntry> {
        self.changed.get(*self.places.get(&after)?)
    }

    /// Returns what an entry was before.
    pub fn before_of(&self, after: At) -> Option<At> {
        self.pairs.before(after)
    }

    /// Returns by what an entry is known to be the same; none where it is new.
    pub fn same_by(&self, after: At) -> Option<SameBy> {
        self.pairs.same_by(after)
    }
}
