//! What the pages list of the whole plan, gathered once.
//!
//! In: a tree whose nodes are known. Out: for each question the nodes that answer it, and what a phase
//! or a pillar lists, in reading order. Always holds: a page costs what it lists and not the whole
//! file, and a count is a length. Deliberately not here: words, and what one node says.

use std::collections::{BTreeMap, HashMap};

use super::below::{self, Below};
use super::date_form::DateForm;
use super::node::{Ix, What};
use super::own_pages::{self, OwnPage};
use super::standing::Standing;
use super::tree::Tree;
use crate::document::{Count, Declared, Item, Phase};
use crate::time::Period;

/// The nodes that answer a question about the whole plan.
#[derive(Debug, Clone, Default)]
pub struct PageLists {
    /// What is declared and not named.
    pub unnamed: Vec<Ix>,
    /// The nodes below the roadmap that declare how many of a kind they have, and which of their
    /// declarations it is: those that are no part of a number declared further up.
    pub declared: Vec<(Ix, usize)>,
    /// The items of which no day is known: those that have none below them, and that are shown to
    /// belong to the plan.
    pub undated: Vec<Ix>,
    /// The items whose state is not known, of the same ones.
    pub unknown: Vec<Ix>,
    /// The nodes whose rows show something that is our own reading.
    pub inferred: Vec<Ix>,
    /// The items that have milestones of their own.
    pub with_milestones: Vec<Ix>,
    /// The items that have money of their own.
    pub with_money: Vec<Ix>,
    /// How many of the same ones stand where, the furthest first.
    pub standings: BTreeMap<Standing, u32>,
    /// The fields of the plan's own that several entries have, by the order in which they come.
    pub fields: Vec<OwnPage>,
    /// How what lies below them stands, of the nodes that hold items.
    pub below: HashMap<Ix, Below>,
    /// Whether any name is in Arabic, and any in English.
    pub named_in: [bool; 2],
    /// The longest form of the dates of any entry.
    pub dates: DateForm,
    // The items of phases and pillars.
    pub(super) items: HashMap<Ix, Vec<Ix>>,
}

impl PageLists {
    pub(super) fn find(tree: &Tree) -> Self {
        let related = tree.related();
        let mut found = Self {
            below: below::roll_up(tree),
            ..Self::default()
        };
        // Of each kind the end of what a declaration above covers.
        let mut covered = [Ix::ROOT; 3];
        for ix in tree.walk() {
            if let Some(title) = tree.title(ix) {
                let [arabic, english] = found.named_in;
                found.named_in = [arabic || title.ar.is_some(), english || title.en.is_some()];
            }
            found.dates = found.dates.max(DateForm::of(tree.common(ix)));
            if tree.is_inferred(ix) {
                found.inferred.push(ix);
            }
            if matches!(tree.node(ix).what, What::Gap(_)) {
                found.unnamed.push(ix);
            }
            if !related.contains(&ix) {
                found.declared(tree, ix, &mut covered);
            }
            let Some(item) = tree.item(ix) else {
                continue;
            };
            if !item.milestones.is_empty() {
                found.with_milestones.push(ix);
            }
            if !item.money.is_empty() {
                found.with_money.push(ix);
            }
            if !tree.is_leaf(ix) || related.contains(&ix) {
                continue;
            }
            let node = tree.node(ix);
            if node.own.is_none() && !tree.period(ix).is_impossible() {
                found.undated.push(ix);
            }
            let standing = Standing::of_item(item, tree.document().is_own());
            if standing == Standing::Unknown {
                found.unknown.push(ix);
            }
            *found.standings.entry(standing).or_default() += 1;
        }
        found.fields = own_pages::find(tree);
        for ix in tree.phases() {
            found.items.insert(ix, falling_into(tree, ix));
        }
        for ix in tree.pillars() {
            found.items.insert(ix, serving(tree, ix));
        }
        found
    }

    /// Notes what a node declares, unless a number is declared above that it is a part of.
    fn declared(&mut self, tree: &Tree, ix: Ix, covered: &mut [Ix; 3]) {
        let declared = tree.declared(ix);
        let end = |covered: &[Ix; 3], entry: &Declared| {
            let ends = entry.kinds().each();
            ends.filter_map(|kind| covered.get(kind as usize).copied())
                .min()
        };
        for (nth, entry) in declared.iter().enumerate() {
            if ix != Ix::ROOT && end(covered, entry).is_some_and(|end| end <= ix) {
                self.declared.push((ix, nth));
            }
        }
        for entry in declared.iter().filter(|entry| entry.count != Count::Some) {
            for kind in entry.kinds().each() {
                if let Some(end) = covered.get_mut(kind as usize) {
                    *end = tree.after(ix).max(*end);
                }
            }
        }
    }
}

fn falling_into(tree: &Tree, phase: Ix) -> Vec<Ix> {
    let Some((phase, period)) = tree.phase(phase) else {
        return Vec::new();
    };
    let related = tree.related();
    let inside = |ix: Ix, item: &Item| {
        // An item that names its phases falls into no other.
        if !item.phases.is_empty() || related.contains(&ix) {
            return item.phases.contains(&phase.id);
        }
        let Some(days) = tree.node(ix).own else {
            return false;
        };
        let touches = period.may_touch(days);
        // Nor does what is part of such an item: its dates choose among those phases alone, if they can.
        let above = tree.way_up(ix).skip(1).filter_map(|ix| tree.item(ix));
        let said = above.map(|above| &above.phases).find(|it| !it.is_empty());
        said.map_or(touches, |said| {
            let may_touch = |(other, period): (&Phase, Period)| {
                said.contains(&other.id) && period.may_touch(days)
            };
            let mut phases = tree.phases().filter_map(|ix| tree.phase(ix));
            said.contains(&phase.id) && (touches || !phases.any(may_touch))
        })
    };
    tree.item_nodes()
        .filter(|(ix, item)| inside(*ix, item))
        .map(|(ix, _)| ix)
        .collect()
}

fn serving(tree: &Tree, pillar: Ix) -> Vec<Ix> {
    let id = tree.given_id(pillar);
    let serves = |item: &Item| item.pillars.iter().any(|pillar| **pillar == *id);
    tree.item_nodes()
        .filter(|(_, item)| serves(item))
        .map(|(ix, _)| ix)
        .collect()
}
