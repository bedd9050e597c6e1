//! The ids of the entries, without a second copy of them.
//!
//! In: entries that have the ids that the file gives. Out: an id of its own for every entry, and the
//! entry that an id names. Always holds: an id that the file gives stays with the first entry that
//! bears it, rows first; of two entries with the id `a`, the second is known as `a#2`. Deliberately not
//! here: telling of ids that are used twice (`names`).

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use super::{At, Ix, Roadmap, What};
use crate::document::Field;

/// The entries by their ids.
#[derive(Debug, Clone, Default)]
pub(super) struct Ids {
    seed: DefaultHashBuilder,
    nodes: HashTable<Ix>,
    // Milestones of items have no node of their own: their item is where they are shown.
    milestones: HashTable<(Ix, usize)>,
    // The entries whose own id names an earlier one.
    others: HashMap<Ix, String>,
}

impl Ids {
    /// Gives every entry an id of its own.
    pub(super) fn new(roadmap: &Roadmap) -> Self {
        let mut ids = Self {
            nodes: HashTable::with_capacity(roadmap.count()),
            ..Self::default()
        };
        let is_gap = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Gap(_));
        let rows = || roadmap.walk().filter(|ix| !is_gap(ix));
        let mut again: Vec<Ix> = rows().filter(|ix| !ids.add(roadmap, *ix)).collect();
        for (ix, item) in roadmap.item_nodes() {
            for (nth, milestone) in item.milestones.iter().enumerate() {
                ids.add_milestone(roadmap, (ix, nth), &milestone.id);
            }
        }
        let given = roadmap.without_row().filter(|ix| roadmap.has_given_id(*ix));
        again.extend(given.filter(|ix| !ids.add(roadmap, *ix)));
        ids.rename(roadmap, again, |given, count| format!("{given}#{count}"));
        ids.add_addresses(roadmap);
        ids
    }

    /// Gives an id to what the file gives none: its address.
    fn add_addresses(&mut self, roadmap: &Roadmap) {
        for ix in roadmap.walk() {
            let node = roadmap.node(ix);
            let What::Gap(gap) = node.what else { continue };
            // A gap is known by the id of its owner, whatever the file calls that.
            let owner = node.parent.and_then(|owner| self.others.get(&owner));
            if let Some(owner) = owner {
                let id = roadmap.gap_id(gap, ix, owner);
                self.others.insert(ix, id);
            }
        }
        self.others.extend(roadmap.appendix_ids());
        let known = roadmap.entries().filter(|ix| !roadmap.has_given_id(*ix));
        let again = known.filter(|ix| !self.add(roadmap, *ix)).collect();
        // No address ends like that: it leads here only.
        self.rename(roadmap, again, |address, count| {
            format!("{address}#{:01$}", 0, count as usize)
        });
    }

    /// Gives entries whose id is taken another one, made of it and of a number.
    fn rename(&mut self, roadmap: &Roadmap, again: Vec<Ix>, write: impl Fn(&str, u32) -> String) {
        let mut counts: HashMap<String, u32> = HashMap::new();
        for ix in again {
            let given = self.id(roadmap, ix).into_owned();
            let count = counts.entry(given.clone()).or_insert(1);
            let id = loop {
                *count += 1;
                let id = write(&given, *count);
                if self.find(roadmap, &id).is_none() {
                    break id;
                }
            };
            self.others.insert(ix, id);
            self.add(roadmap, ix);
        }
    }

    /// Returns what an id names: an entry, or a milestone of an item.
    pub(super) fn find(&self, roadmap: &Roadmap, id: &str) -> Option<At> {
        let hash = self.seed.hash_one(id);
        let is_node = |ix: &Ix| id == self.id(roadmap, *ix);
        if let Some(ix) = self.nodes.find(hash, is_node) {
            return Some(At::from(*ix));
        }
        let is_milestone = |at: &(Ix, usize)| milestone_id(roadmap, *at) == id;
        let (ix, nth) = self.milestones.find(hash, is_milestone)?;
        Some(At::part(*ix, Field::Milestones, *nth))
    }

    /// Returns the id of an entry.
    pub(super) fn id<'a>(&'a self, roadmap: &'a Roadmap, ix: Ix) -> Cow<'a, str> {
        match self.others.get(&ix) {
            Some(id) => Cow::Borrowed(id),
            None => roadmap.given_id(ix),
        }
    }

    /// Adds a node by its id, unless another has that one; says whether it did.
    fn add(&mut self, roadmap: &Roadmap, ix: Ix) -> bool {
        let id = self.id(roadmap, ix);
        let is_free = self.find(roadmap, &id).is_none();
        if is_free {
            let Self {
                seed,
                nodes,
                others,
                ..
            } = self;
            let hash = |ix: &Ix| match others.get(ix) {
                Some(id) => seed.hash_one(id.as_str()),
                None => seed.hash_one(&*roadmap.given_id(*ix)),
            };
            nodes.insert_unique(hash(&ix), ix, hash);
        }
        is_free
    }

    fn add_milestone(&mut self, roadmap: &Roadmap, at: (Ix, usize), id: &str) {
        if self.find(roadmap, id).is_none() {
            let hash = |at: &(Ix, usize)| self.seed.hash_one(milestone_id(roadmap, *at));
            self.milestones.insert_unique(hash(&at), at, hash);
        }
    }
}

fn milestone_id(roadmap: &Roadmap, (ix, nth): (Ix, usize)) -> &str {
    let item = roadmap.item(ix);
    let milestone = item.and_then(|item| item.milestones.get(nth));
    milestone.map_or("", |milestone| milestone.id.as_str())
}
