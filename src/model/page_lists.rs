//! What the pages list of the whole plan, gathered once.
//!
//! In: a tree whose nodes are known. Out: for each question the nodes that answer it, and what a phase
//! or a pillar lists, in reading order. Always holds: a page costs what it lists and not the whole
//! file, and a count is a length. Deliberately not here: words, and what one node says.

use std::collections::{BTreeMap, HashMap};

use super::{Ix, Roadmap, Standing, What};
use crate::document::{Count, Declared, Item};

/// The nodes that answer a question about the whole plan.
#[derive(Debug, Clone, Default)]
pub(super) struct PageLists {
    unnamed: Vec<Ix>,
    // Where something is declared, and which of the declarations there it is.
    declared: Vec<(Ix, usize)>,
    undated: Vec<Ix>,
    unknown: Vec<Ix>,
    inferred: Vec<Ix>,
    with_milestones: Vec<Ix>,
    with_money: Vec<Ix>,
    standings: BTreeMap<Standing, u32>,
    // The items of phases and pillars.
    items: HashMap<Ix, Vec<Ix>>,
}

impl PageLists {
    pub(super) fn find(roadmap: &Roadmap) -> Self {
        let related = roadmap.related();
        let mut found = Self::default();
        // Of each kind the end of what a declaration above covers.
        let mut covered = [Ix::ROOT; 3];
        for ix in roadmap.walk() {
            if roadmap.is_inferred(ix) {
                found.inferred.push(ix);
            }
            if matches!(roadmap.node(ix).what, What::Gap(_)) {
                found.unnamed.push(ix);
            }
            if !related.contains(&ix) {
                found.declared(roadmap, ix, &mut covered);
            }
            let Some(item) = roadmap.item(ix) else {
                continue;
            };
            if !item.milestones.is_empty() {
                found.with_milestones.push(ix);
            }
            if !item.money.is_empty() {
                found.with_money.push(ix);
            }
            if !roadmap.is_leaf(ix) || related.contains(&ix) {
                continue;
            }
            let node = roadmap.node(ix);
            if node.extent.is_none() && !roadmap.period(ix).is_impossible() {
                found.undated.push(ix);
            }
            let standing = Standing::new(&item.status);
            if standing == Standing::Unknown {
                found.unknown.push(ix);
            }
            *found.standings.entry(standing).or_default() += 1;
        }
        for ix in roadmap.phases() {
            found.items.insert(ix, falling_into(roadmap, ix));
        }
        for ix in roadmap.pillars() {
            found.items.insert(ix, serving(roadmap, ix));
        }
        found
    }

    /// Notes what a node declares, unless a number is declared above that it is a part of.
    fn declared(&mut self, roadmap: &Roadmap, ix: Ix, covered: &mut [Ix; 3]) {
        let declared = roadmap.declared(ix);
        let end = |covered: &[Ix; 3], entry: &Declared| covered.get(entry.kind as usize).copied();
        for (nth, entry) in declared.iter().enumerate() {
            if ix != Ix::ROOT && end(covered, entry).is_some_and(|end| end <= ix) {
                self.declared.push((ix, nth));
            }
        }
        for entry in declared.iter().filter(|entry| entry.count != Count::Some) {
            if let Some(end) = covered.get_mut(entry.kind as usize) {
                *end = roadmap.after(ix).max(*end);
            }
        }
    }
}

impl Roadmap {
    /// Returns the nodes below the roadmap that declare how many of a kind they have, and which of
    /// their declarations it is: those that are no part of a number declared further up.
    #[must_use]
    pub fn declared_below(&self) -> &[(Ix, usize)] {
        &self.page_lists.declared
    }

    /// Returns what is declared and not named.
    #[must_use]
    pub fn unnamed(&self) -> &[Ix] {
        &self.page_lists.unnamed
    }

    /// Returns the items of which no day is known: those that have none below them, and that are
    /// shown to belong to the plan.
    #[must_use]
    pub fn undated(&self) -> &[Ix] {
        &self.page_lists.undated
    }

    /// Returns the items whose state is not known, of the same ones.
    #[must_use]
    pub fn unknown(&self) -> &[Ix] {
        &self.page_lists.unknown
    }

    /// Returns how many of the same ones stand where, the furthest first.
    pub fn standings(&self) -> impl Iterator<Item = (Standing, u32)> {
        let standings = self.page_lists.standings.iter();
        standings.map(|(standing, count)| (*standing, *count))
    }

    /// Returns the nodes whose rows show something that is our own reading.
    #[must_use]
    pub fn own_readings(&self) -> &[Ix] {
        &self.page_lists.inferred
    }

    /// Returns the items that have milestones of their own.
    #[must_use]
    pub fn with_milestones(&self) -> &[Ix] {
        &self.page_lists.with_milestones
    }

    /// Returns the items that have money of their own.
    #[must_use]
    pub fn with_money(&self) -> &[Ix] {
        &self.page_lists.with_money
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
        self.page_lists.items.get(&ix).map_or(&[], Vec::as_slice)
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
    let serves = |item: &Item| item.pillars.iter().any(|pillar| **pillar == *id);
    roadmap
        .item_nodes()
        .filter(|(_, item)| serves(item))
        .map(|(ix, _)| ix)
        .collect()
}
