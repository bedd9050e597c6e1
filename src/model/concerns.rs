//! The ways back: which entries name a node.
//!
//! In: a roadmap whose ids are known. Out: for a node, what depends on it and which milestones
//! elsewhere concern it. Built once, so that showing a node costs what concerns it and not the
//! whole file. Always holds: reading order. Deliberately not here: what a node itself names.

use std::collections::HashMap;

use super::{Ix, Roadmap};
use crate::document::Milestone;

/// What names a node.
#[derive(Debug, Clone, Default)]
pub(super) struct Concerns {
    needed_by: HashMap<Ix, Vec<Ix>>,
    milestones: HashMap<Ix, Vec<At>>,
}

/// Where a milestone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// In the roadmap's own list.
    Plan(usize),
    /// In the list of another item.
    Item(Ix, usize),
}

impl Concerns {
    pub(super) fn find(roadmap: &Roadmap) -> Self {
        let mut found = Self::default();
        for (index, milestone) in roadmap.document().milestones.iter().enumerate() {
            for ix in milestone.of.iter().filter_map(|id| roadmap.find(id)) {
                found
                    .milestones
                    .entry(ix)
                    .or_default()
                    .push(At::Plan(index));
            }
        }
        for (ix, item) in roadmap.item_nodes() {
            for needed in item.depends_on.iter().filter_map(|id| roadmap.find(id)) {
                found.needed_by.entry(needed).or_default().push(ix);
            }
            for (index, milestone) in item.milestones.iter().enumerate() {
                let of = milestone.of.iter().filter_map(|id| roadmap.find(id));
                for concerned in of.filter(|concerned| *concerned != ix) {
                    found
                        .milestones
                        .entry(concerned)
                        .or_default()
                        .push(At::Item(ix, index));
                }
            }
        }
        found
    }
}

impl Roadmap {
    /// Returns the items that depend on a node.
    #[must_use]
    pub fn needed_by(&self, ix: Ix) -> &[Ix] {
        self.concerns.needed_by.get(&ix).map_or(&[], Vec::as_slice)
    }

    /// Returns the milestones elsewhere that concern a node: the roadmap's first, then those of
    /// other items.
    pub fn milestones_about(&self, ix: Ix) -> impl Iterator<Item = &Milestone> {
        let places = self
            .concerns
            .milestones
            .get(&ix)
            .map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|at| match *at {
            At::Plan(index) => self.document().milestones.get(index),
            At::Item(item, index) => self.item(item)?.milestones.get(index),
        })
    }
}
