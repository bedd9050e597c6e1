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

use super::node::{Ix, What};
use super::part::At;
use super::tree::Tree;
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
    pub(super) fn new(tree: &Tree) -> Self {
        let mut ids = Self {
            nodes: HashTable::with_capacity(tree.count()),
            ..Self::default()
        };
        let is_gap = |ix: &Ix| matches!(tree.node(*ix).what, What::Gap(_));
        let rows = || tree.walk().filter(|ix| !is_gap(ix));
        let mut again: Vec<Ix> = rows().filter(|ix| !ids.add(tree, *ix)).collect();
        for (ix, item) in tree.item_nodes() {
            for (nth, milestone) in item.milestones.iter().enumerate() {
                ids.add_milestone(tree, (ix, nth), &milestone.id);
            }
        }
        let given = tree.without_row().filter(|ix| tree.has_given_id(*ix));
        again.extend(given.filter(|ix| !ids.add(tree, *ix)));
        ids.rename(tree, again, |given, count| format!("{given}#{count}"));
        ids.add_addresses(tree);
        ids
    }

    /// Gives an id to what the file gives none: its address.
    fn add_addresses(&mut self, tree: &Tree) {
        for ix in tree.walk() {
            let node = tree.node(ix);
            let What::Gap(gap) = node.what else { continue };
            // A gap is known by the id of its owner, whatever the file calls that.
            let owner = node.parent.and_then(|owner| self.others.get(&owner));
            if let Some(owner) = owner {
                let id = tree.gap_id(gap, ix, owner);
                self.others.insert(ix, id);
            }
        }
        self.others.extend(tree.appendix_ids());
        let known = tree.entries().filter(|ix| !tree.has_given_id(*ix));
        let again = known.filter(|ix| !self.add(tree, *ix)).collect();
        // No address ends like that: it leads here only.
        self.rename(tree, again, |address, count| {
            format!("{address}#{:01$}", 0, count as usize)
        });
    }

    /// Gives entries whose id is taken another one, made of it and of a number.
    fn rename(&mut self, tree: &Tree, again: Vec<Ix>, write: impl Fn(&str, u32) -> String) {
        let mut counts: HashMap<String, u32> = HashMap::new();
        for ix in again {
            let given = self.id(tree, ix).into_owned();
            let count = counts.entry(given.clone()).or_insert(1);
            let id = loop {
                *count += 1;
                let id = write(&given, *count);
                if self.find(tree, &id).is_none() {
                    break id;
                }
            };
            self.others.insert(ix, id);
            self.add(tree, ix);
        }
    }

    /// Returns what an id names: an entry, or a milestone of an item.
    pub(super) fn find(&self, tree: &Tree, id: &str) -> Option<At> {
        let hash = self.seed.hash_one(id);
        let is_node = |ix: &Ix| id == self.id(tree, *ix);
        if let Some(ix) = self.nodes.find(hash, is_node) {
            return Some(At::from(*ix));
        }
        let is_milestone = |at: &(Ix, usize)| milestone_id(tree, *at) == id;
        let (ix, nth) = self.milestones.find(hash, is_milestone)?;
        Some(At::part(*ix, Field::Milestones, *nth))
    }

    /// Returns the row that an id names; none for what stands on pages only.
    pub(super) fn find_row(&self, tree: &Tree, id: &str) -> Option<Ix> {
        let found = self.find(tree, id).map(|at| at.ix);
        found.filter(|ix| tree.is_row(*ix))
    }

    /// Returns the id of an entry.
    pub(super) fn id<'a>(&'a self, tree: &'a Tree, ix: Ix) -> Cow<'a, str> {
        match self.others.get(&ix) {
            Some(id) => Cow::Borrowed(id),
            None => tree.given_id(ix),
        }
    }

    /// Adds a node by its id, unless another has that one; says whether it did.
    fn add(&mut self, tree: &Tree, ix: Ix) -> bool {
        let id = self.id(tree, ix);
        let is_free = self.find(tree, &id).is_none();
        if is_free {
            let hash = |ix: &Ix| match self.others.get(ix) {
                Some(id) => self.seed.hash_one(id.as_str()),
                None => self.seed.hash_one(&*tree.given_id(*ix)),
            };
            self.nodes.insert_unique(hash(&ix), ix, hash);
        }
        is_free
    }

    fn add_milestone(&mut self, tree: &Tree, at: (Ix, usize), id: &str) {
        if self.find(tree, id).is_none() {
            let hash = |at: &(Ix, usize)| self.seed.hash_one(milestone_id(tree, *at));
            self.milestones.insert_unique(hash(&at), at, hash);
        }
    }
}

fn milestone_id(tree: &Tree, (ix, nth): (Ix, usize)) -> &str {
    let milestone = tree.milestone(At::part(ix, Field::Milestones, nth));
    milestone.map_or("", |milestone| milestone.id.as_str())
}
