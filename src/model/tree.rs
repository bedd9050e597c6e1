//! The tree of a plan: what the file says, and where each entry of it stands.
//!
//! In: a document. Out: its entries in reading order, those above and below one, and those of a group.
//! Always holds: there is a first entry, the roadmap itself. Deliberately not here: ids (`ids`), and
//! what is said of an entry (`entry`).

use std::ops::Range;

use super::build;
use super::node::{Group, Ix, Node, What};
use super::part::At;
use crate::document::{self, Field, Item, Milestone};

/// What a file says, as a tree of nodes.
#[derive(Debug, Clone)]
pub struct Tree {
    // The items are taken out of it and stand in `items`.
    document: document::Document,
    items: build::Boxes,
    // Never empty: the first node is the roadmap itself.
    nodes: Vec<Node>,
}

impl Tree {
    /// Takes a document and the nodes that [`build::nodes`] made of it.
    pub(super) fn new(mut document: document::Document, nodes: Vec<Node>) -> Self {
        let items = build::take_items(&mut document);
        Self {
            document,
            items,
            nodes,
        }
    }

    /// Returns what the file says of the plan as a whole. Its items stand in [`Self::item`].
    pub fn document(&self) -> &document::Document {
        &self.document
    }

    /// Returns every row of the chart in reading order.
    pub fn nodes(&self) -> &[Node] {
        let rows = self.after(Ix::ROOT).get();
        self.nodes.get(..rows).unwrap_or(&self.nodes)
    }

    /// Returns the nodes that have no row, in reading order.
    pub(super) fn nodes_without_row(&self) -> &[Node] {
        let rows = self.after(Ix::ROOT).get();
        self.nodes.get(rows..).unwrap_or_default()
    }

    /// Returns how many entries there are, with a row or without.
    pub(super) fn count(&self) -> usize {
        self.nodes.len()
    }

    /// Returns an entry.
    ///
    /// A place of another roadmap leads to the roadmap itself.
    pub fn node(&self, ix: Ix) -> &Node {
        self.nodes.get(ix.get()).unwrap_or_else(|| &self.nodes[0])
    }

    /// Returns the item of a node, if it is one.
    pub fn item(&self, ix: Ix) -> Option<&Item> {
        let What::Item(place) = self.node(ix).what else {
            return None;
        };
        self.items.get(place).map(Box::as_ref)
    }

    /// Returns a milestone: one of the plan, or one of an item.
    pub fn milestone(&self, at: At) -> Option<&Milestone> {
        match (self.node(at.ix).what, at.part) {
            (What::Milestone(nth), None) => self.document.milestones.get(nth),
            (_, Some(part)) if part.field == Field::Milestones => {
                self.item(at.ix)?.milestones.get(part.nth)
            }
            (_, _) => None,
        }
    }

    /// Returns the places of all rows in reading order.
    pub fn walk(&self) -> impl Iterator<Item = Ix> + use<> {
        (0..self.after(Ix::ROOT).get()).map(Ix::new)
    }

    /// Says whether an entry has a row in the chart.
    pub fn is_row(&self, ix: Ix) -> bool {
        ix < self.after(Ix::ROOT)
    }

    /// Returns every entry, with a row or without, in reading order.
    pub fn entries(&self) -> impl Iterator<Item = Ix> + use<> {
        (0..self.count()).map(Ix::new)
    }

    /// Returns the entries that have no row, in reading order.
    pub fn without_row(&self) -> impl Iterator<Item = Ix> + use<> {
        (self.after(Ix::ROOT).get()..self.count()).map(Ix::new)
    }

    /// Returns the phases, in the order of the file.
    pub fn phases(&self) -> impl Iterator<Item = Ix> {
        self.in_group(Group::Phases)
    }

    /// Returns the pillars, in the order of the file.
    pub fn pillars(&self) -> impl Iterator<Item = Ix> {
        self.in_group(Group::Pillars)
    }

    /// Returns the milestones of the plan, in the order of the file.
    pub fn milestones(&self) -> impl Iterator<Item = Ix> {
        self.in_group(Group::Milestones)
    }

    /// Returns the indicators: the lanes of the chart, then the others.
    pub fn indicators(&self) -> impl Iterator<Item = Ix> {
        let lanes = self.children(Ix::ROOT);
        let lanes = lanes.filter(|ix| matches!(self.node(*ix).what, What::Indicator(_)));
        lanes.chain(self.in_group(Group::OtherIndicators))
    }

    /// Returns the indicators, in the order of the file.
    pub(super) fn indicators_of_the_file(&self) -> Vec<Ix> {
        let mut indicators: Vec<Ix> = self.indicators().collect();
        indicators.sort_by_key(|ix| match self.node(*ix).what {
            What::Indicator(nth) => nth,
            _ => usize::MAX,
        });
        indicators
    }

    /// Returns the row of a group directly below the roadmap, if there is one.
    pub fn group(&self, group: Group) -> Option<Ix> {
        self.children(Ix::ROOT)
            .find(|ix| self.node(*ix).what == What::Group(group))
    }

    fn in_group(&self, group: Group) -> impl Iterator<Item = Ix> {
        let group = self.group(group).into_iter();
        group.flat_map(|group| self.children(group))
    }

    /// Returns the nodes directly below.
    pub fn children(&self, ix: Ix) -> impl Iterator<Item = Ix> {
        let end = self.node(ix).end;
        let first = Ix(ix.0 + 1);
        std::iter::successors((first < end).then_some(first), move |child| {
            let next = self.node(*child).end;
            (next < end && next > *child).then_some(next)
        })
    }

    /// Says whether there is nothing below.
    pub fn is_leaf(&self, ix: Ix) -> bool {
        self.after(ix).0 == ix.0 + 1
    }

    /// Returns the node after the last descendant: equal to the number of nodes at the end.
    pub fn after(&self, ix: Ix) -> Ix {
        self.node(ix).end
    }

    /// Returns the next node in reading order, descendants included.
    pub fn next(&self, ix: Ix) -> Ix {
        Ix(ix.0 + 1)
    }

    /// Returns the nodes that are tied to the plan and not shown to belong to it, with their lane.
    pub fn related(&self) -> Range<Ix> {
        let lane = self.group(Group::Related);
        lane.map_or(Ix::ROOT..Ix::ROOT, |lane| lane..self.after(lane))
    }

    /// Returns the node itself and every node above it, the roadmap last.
    pub fn way_up(&self, ix: Ix) -> impl Iterator<Item = Ix> {
        std::iter::successors(Some(ix), |ix| self.node(*ix).parent)
    }

    /// Returns every item with its node, in reading order.
    pub(super) fn item_nodes(&self) -> impl Iterator<Item = (Ix, &Item)> {
        self.walk()
            .filter_map(|ix| self.item(ix).map(|item| (ix, item)))
    }
}
