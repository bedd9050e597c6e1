//! The ways back: which entries name a node.
//!
//! In: a roadmap whose ids are known. Out: for a node, what depends on it, which milestones
//! elsewhere concern it, and what a phase or a pillar lists. Built once, so that showing a node costs what concerns it and not the
//! whole file. Always holds: reading order. Deliberately not here: what a node itself names.

use std::collections::HashMap;

use super::{Ix, Roadmap, What};
use crate::document::{Item, Milestone};

/// What names a node.
#[derive(Debug, Clone, Default)]
pub(super) struct Concerns {
    // What is needed, and by what; ascending, so that what needs a node is one piece of it.
    needs: Vec<(Ix, Ix)>,
    milestones: HashMap<Ix, Vec<At>>,
    // The items of phases and pillars.
    listed: HashMap<Ix, Vec<Ix>>,
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
                found.needs.push((needed, ix));
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
        found.needs.sort_unstable();
        found.needs.dedup();
        found.needs.shrink_to_fit();
        for ix in roadmap.phases() {
            found.listed.insert(ix, falling_into(roadmap, ix));
        }
        for ix in roadmap.pillars() {
            found.listed.insert(ix, serving(roadmap, ix));
        }
        found
    }
}

impl Roadmap {
    /// Returns the items that depend on a node.
    pub fn needed_by(&self, ix: Ix) -> impl Iterator<Item = Ix> {
        let needs = &self.concerns.needs;
        let first = needs.partition_point(|(needed, _)| *needed < ix);
        let from = needs.iter().skip(first);
        from.take_while(move |(needed, _)| *needed == ix)
            .map(|(_, by)| *by)
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

    /// Returns the items that fall into a phase, by the file or by their dates, in reading order;
    /// none for any other node.
    ///
    /// Related items only by the file: dates do not show that they belong.
    #[must_use]
    pub fn falls_into(&self, phase: Ix) -> &[Ix] {
        let is_phase = matches!(self.node(phase).what, What::Phase(_));
        if is_phase { self.listed(phase) } else { &[] }
    }

    /// Returns the items that serve a pillar, in reading order; none for any other node.
    #[must_use]
    pub fn serves(&self, pillar: Ix) -> &[Ix] {
        let is_pillar = matches!(self.node(pillar).what, What::Pillar(_));
        if is_pillar { self.listed(pillar) } else { &[] }
    }

    fn listed(&self, ix: Ix) -> &[Ix] {
        self.concerns.listed.get(&ix).map_or(&[], Vec::as_slice)
    }
}

fn falling_into(roadmap: &Roadmap, phase: Ix) -> Vec<Ix> {
    let Some((phase, period)) = roadmap.phase(phase) else {
        return Vec::new();
    };
    let related = roadmap.related();
    let inside = |ix: Ix, item: &Item| {
        let touches = roadmap
            .node(ix)
            .extent
            .is_some_and(|days| period.may_touch(days));
        (touches && !related.contains(&ix)) || item.phases.contains(&phase.id)
    };
    roadmap
        .item_nodes()
        .filter(|(ix, item)| inside(*ix, item))
        .map(|(ix, _)| ix)
        .collect()
}

fn serving(roadmap: &Roadmap, pillar: Ix) -> Vec<Ix> {
    let id = roadmap.given_id(pillar);
    let serves = |item: &Item| item.pillars.iter().any(|pillar| *pillar == id);
    roadmap
        .item_nodes()
        .filter(|(_, item)| serves(item))
        .map(|(ix, _)| ix)
        .collect()
}
