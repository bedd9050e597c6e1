//! The roadmap as the rest of the program sees it.
//!
//! In: a document. Out: questions answered about its entries. Always holds: every entry has an id of
//! its own and is found by it, whatever ids the file gives. Deliberately not here: today.

use std::borrow::Cow;
use std::ops::Range;

use super::backlinks::Backlinks;
use super::build;
use super::checks;
use super::concerned::Concerned;
use super::ids::Ids;
use super::node::{Group, Ix, Node, What};
use super::page_lists::PageLists;
use super::part::At;
use super::refused;
use crate::document::fault::Code;
use crate::document::{
    self, Alone, Declared, Entry, Finding, Item, On, Phase, SmallStr, Split, Text,
};
use crate::time::{Days, Period};

/// About what an item takes in a file.
const ITEM_BYTES: usize = 300;

/// A roadmap: a tree of nodes over what the file says.
#[derive(Debug, Clone)]
pub struct Roadmap {
    // The items are taken out of it and stand in `items`.
    document: document::Roadmap,
    items: build::Boxes,
    // Never empty: the first node is the roadmap itself.
    nodes: Vec<Node>,
    ids: Ids,
    pub(super) backlinks: Backlinks,
    pub(super) concerned: Concerned,
    pub(super) page_lists: PageLists,
}

impl Roadmap {
    /// Builds the tree of a document and tells what cannot be true.
    ///
    /// Figures that cannot be are left out. Nothing else is because of a finding: of two entries
    /// with the id `a`, the second is known as `a#2`.
    #[must_use]
    pub fn build(document: document::Clean) -> (Self, Vec<Finding>) {
        Self::build_by(document, &Alone)
    }

    /// Does what [`Self::build`] does, by several hands where there are some.
    #[must_use]
    pub fn build_by(document: document::Clean, split: &dyn Split) -> (Self, Vec<Finding>) {
        let mut document = document.into_inner();
        let bytes = build::count(&document).saturating_mul(ITEM_BYTES);
        let split = if split.parts(bytes) > 1 {
            split
        } else {
            &Alone
        };
        let (mut findings, mut nodes) = (Vec::new(), Vec::new());
        split.run(vec![
            Box::new(|| findings = checks::check(&document)),
            Box::new(|| nodes = build::nodes(&document)),
        ]);
        let is_figure = |finding: &Finding| finding.code() == Code::OutOfRange;
        if findings.iter().any(is_figure) {
            refused::leave_out(&mut document);
            nodes = build::nodes(&document);
        }
        let items = build::take_items(&mut document);
        let mut roadmap = Self {
            document,
            items,
            nodes,
            ids: Ids::default(),
            backlinks: Backlinks::default(),
            page_lists: PageLists::default(),
            concerned: Concerned::default(),
        };
        roadmap.ids = Ids::new(&roadmap);
        roadmap.concerned = Concerned::find(&roadmap);
        let (mut backlinks, mut page_lists) = (Backlinks::default(), PageLists::default());
        split.run(vec![
            Box::new(|| backlinks = Backlinks::find(&roadmap)),
            Box::new(|| page_lists = PageLists::find(&roadmap)),
        ]);
        roadmap.backlinks = backlinks;
        roadmap.page_lists = page_lists;
        (roadmap, findings)
    }

    /// Returns what the file says of the plan as a whole. Its items stand in [`Self::item`].
    #[must_use]
    pub fn document(&self) -> &document::Roadmap {
        &self.document
    }

    /// Returns every row of the chart in reading order.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        let rows = self.after(Ix::ROOT).get();
        self.nodes.get(..rows).unwrap_or(&self.nodes)
    }

    /// Returns how many entries there are, with a row or without.
    pub(super) fn count(&self) -> usize {
        self.nodes.len()
    }

    /// Returns an entry.
    ///
    /// A place of another roadmap leads to the roadmap itself.
    #[must_use]
    pub fn node(&self, ix: Ix) -> &Node {
        self.nodes.get(ix.get()).unwrap_or_else(|| &self.nodes[0])
    }

    /// Returns the item of a node, if it is one.
    #[must_use]
    pub fn item(&self, ix: Ix) -> Option<&Item> {
        match self.node(ix).what {
            What::Item(place) => self.items.get(place).map(Box::as_ref),
            _ => None,
        }
    }

    /// Returns the entry that an id names: its own, or the item that holds the milestone.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Ix> {
        self.find_at(id).map(|at| at.ix)
    }

    /// Returns what an id names: an entry, or a milestone of an item.
    #[must_use]
    pub fn find_at(&self, id: &str) -> Option<At> {
        self.ids.find(self, id)
    }

    /// Returns the row that an id names; none for what stands on pages only.
    #[must_use]
    pub fn find_row(&self, id: &str) -> Option<Ix> {
        self.find(id).filter(|ix| self.is_row(*ix))
    }

    /// Returns the id of an entry. Groups and lanes have one with a colon in it; what the file gives
    /// no id, its address.
    #[must_use]
    pub fn id(&self, ix: Ix) -> Cow<'_, str> {
        self.ids.id(self, ix)
    }

    /// Returns the places of all rows in reading order.
    pub fn walk(&self) -> impl Iterator<Item = Ix> + use<> {
        (0..self.after(Ix::ROOT).get()).map(Ix::new)
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

    /// Returns the row of a group directly below the roadmap, if there is one.
    #[must_use]
    pub fn group(&self, group: Group) -> Option<Ix> {
        self.children(Ix::ROOT)
            .find(|ix| self.node(*ix).what == What::Group(group))
    }

    fn in_group(&self, group: Group) -> impl Iterator<Item = Ix> {
        let group = self.group(group).into_iter();
        group.flat_map(|group| self.children(group))
    }

    /// Returns the ids of all rows in reading order.
    pub fn ids(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.walk().map(|ix| self.id(ix))
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
    #[must_use]
    pub fn is_leaf(&self, ix: Ix) -> bool {
        self.after(ix).0 == ix.0 + 1
    }

    /// Returns the node after the last descendant: equal to the number of nodes at the end.
    #[must_use]
    pub fn after(&self, ix: Ix) -> Ix {
        self.node(ix).end
    }

    /// Returns the next node in reading order, descendants included.
    #[must_use]
    pub fn next(&self, ix: Ix) -> Ix {
        Ix(ix.0 + 1)
    }

    /// Returns the nodes that are tied to the plan and not shown to belong to it, with their lane.
    #[must_use]
    pub fn related(&self) -> Range<Ix> {
        let lane = self.group(Group::Related);
        lane.map_or(Ix::ROOT..Ix::ROOT, |lane| lane..self.after(lane))
    }

    /// Returns the node itself and every node above it, the roadmap last.
    pub fn way_up(&self, ix: Ix) -> impl Iterator<Item = Ix> {
        std::iter::successors(Some(ix), |ix| self.node(*ix).parent)
    }

    /// Returns the name of an entry, where the file gives one; groups and gaps have none.
    #[must_use]
    pub fn title(&self, ix: Ix) -> Option<&Text> {
        self.entry(ix)?.title()
    }

    /// Returns the names of the fields of an entry that are our own reading.
    #[must_use]
    pub fn inferred(&self, ix: Ix) -> &[SmallStr] {
        self.entry(ix).map_or(&[], Entry::inferred)
    }

    /// Says whether something that a row of the node shows is our own reading: its place, a field,
    /// or the date of its only event.
    #[must_use]
    pub fn is_inferred(&self, ix: Ix) -> bool {
        let on = match self.node(ix).what {
            What::Milestone(index) => self
                .document
                .milestones
                .get(index)
                .and_then(|milestone| milestone.on),
            What::Item(_) if self.period(ix).is_undated() => self
                .item(ix)
                .and_then(|item| item.status.iter().rev().find_map(|entry| entry.on)),
            What::Roadmap
            | What::Group(_)
            | What::Phase(_)
            | What::Indicator(_)
            | What::Strand(_)
            | What::Item(_)
            | What::Gap(_)
            | What::Pillar(_)
            | What::Appendix(..) => None,
        };
        matches!(on, Some(On::Inferred(_))) || !self.inferred(ix).is_empty()
    }

    /// Returns how many of each kind a node declares.
    #[must_use]
    pub fn declared(&self, ix: Ix) -> &[Declared] {
        let strands = &self.document.strands;
        match self.node(ix).what {
            What::Roadmap => &self.document.declared,
            What::Strand(index) => strands.get(index).map_or(&[], |strand| &strand.declared),
            What::Item(place) => self.items.get(place).map_or(&[], |item| &item.declared),
            What::Group(_)
            | What::Phase(_)
            | What::Milestone(_)
            | What::Indicator(_)
            | What::Gap(_)
            | What::Pillar(_)
            | What::Appendix(..) => &[],
        }
    }

    /// Returns the own dates of an entry, as given; undated where it has none.
    #[must_use]
    pub fn period(&self, ix: Ix) -> Period {
        let document = &self.document;
        let dates = match self.node(ix).what {
            What::Roadmap => Some((document.start, document.end, document.until)),
            What::Phase(index) => {
                let phase = document.phases.get(index);
                phase.map(|phase| (phase.start, phase.end, phase.until))
            }
            What::Strand(index) => {
                let strand = document.strands.get(index);
                strand.map(|strand| (strand.start, strand.end, strand.until))
            }
            What::Item(place) => {
                let item = self.items.get(place);
                item.map(|item| (item.start, item.end, item.until))
            }
            What::Group(_)
            | What::Milestone(_)
            | What::Indicator(_)
            | What::Gap(_)
            | What::Pillar(_)
            | What::Appendix(..) => None,
        };
        let (start, end, until) = dates.unwrap_or_default();
        Period::new(start, end, until)
    }

    /// Returns the days of the plan: its span as given, or else everything that it touches.
    #[must_use]
    pub fn span(&self) -> Option<Days> {
        let root = self.node(Ix::ROOT);
        let phases = self.document.phases.iter();
        let phases =
            phases.filter_map(|phase| Period::new(phase.start, phase.end, phase.until).possible());
        self.period(Ix::ROOT)
            .possible()
            .or_else(|| phases.reduce(Days::hull))
            .or(root.extent)
    }

    /// Returns a phase and its period.
    #[must_use]
    pub fn phase(&self, ix: Ix) -> Option<(&Phase, Period)> {
        match self.node(ix).what {
            What::Phase(index) => self
                .document
                .phases
                .get(index)
                .map(|phase| (phase, self.period(ix))),
            _ => None,
        }
    }

    /// Returns every item with its node, in reading order.
    pub(super) fn item_nodes(&self) -> impl Iterator<Item = (Ix, &Item)> {
        self.walk()
            .filter_map(|ix| self.item(ix).map(|item| (ix, item)))
    }

    pub(super) fn given_id(&self, ix: Ix) -> Cow<'_, str> {
        let node = self.node(ix);
        match node.what {
            What::Group(group) => Cow::Borrowed(group.id()),
            What::Gap(gap) => {
                let owner = self.given_id(node.parent.unwrap_or(Ix::ROOT));
                Cow::Owned(self.gap_id(gap, ix, &owner))
            }
            What::Roadmap
            | What::Phase(_)
            | What::Milestone(_)
            | What::Indicator(_)
            | What::Strand(_)
            | What::Item(_)
            | What::Pillar(_)
            | What::Appendix(..) => {
                let given = self.entry(ix).and_then(Entry::id);
                Cow::Borrowed(given.unwrap_or_default())
            }
        }
    }
}
