//! The ids of the nodes, without a second copy of them.
//!
//! In: a tree whose nodes have the ids that the file gives. Out: an id of its own for every node,
//! and the node that an id names. Always holds: an id that the file gives stays with the first node
//! that bears it; of two nodes with the id `a`, the second is known as `a#2`. Deliberately not
//! here: telling of ids that are used twice (`names`).

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use hashbrown::HashTable;

use super::{Ix, Roadmap};

/// The nodes by their ids.
#[derive(Debug, Clone, Default)]
pub(super) struct Ids {
    seed: RandomState,
    nodes: HashTable<Ix>,
    // Milestones of items have no node of their own: their item is where they are shown.
    milestones: HashTable<(Ix, usize)>,
    // The nodes whose own id names an earlier one.
    others: HashMap<Ix, String>,
}

impl Ids {
    /// Gives every node an id of its own.
    pub(super) fn new(roadmap: &Roadmap) -> Self {
        let mut ids = Self {
            nodes: HashTable::with_capacity(roadmap.nodes().len()),
            ..Self::default()
        };
        let again: Vec<Ix> = roadmap.walk().filter(|ix| !ids.add(roadmap, *ix)).collect();
        for (ix, item) in roadmap.item_nodes() {
            for (nth, milestone) in item.milestones.iter().enumerate() {
                ids.add_milestone(roadmap, (ix, nth), &milestone.id);
            }
        }
        let mut counts: HashMap<Cow<'_, str>, u32> = HashMap::new();
        for ix in again {
            let given = roadmap.given_id(ix);
            let count = counts.entry(given.clone()).or_insert(1);
            let id = loop {
                *count += 1;
                let id = format!("{given}#{count}");
                if ids.find(roadmap, &id).is_none() {
                    break id;
                }
            };
            ids.others.insert(ix, id);
            ids.add(roadmap, ix);
        }
        ids
    }

    /// Returns the node that an id names: its own, or the item that holds the milestone.
    pub(super) fn find(&self, roadmap: &Roadmap, id: &str) -> Option<Ix> {
        let hash = self.seed.hash_one(id);
        let is_node = |ix: &Ix| id == self.id(roadmap, *ix);
        let is_milestone = |at: &(Ix, usize)| milestone_id(roadmap, *at) == id;
        let milestone = || self.milestones.find(hash, is_milestone).map(|(ix, _)| ix);
        self.nodes.find(hash, is_node).or_else(milestone).copied()
    }

    /// Returns the id of a node.
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
