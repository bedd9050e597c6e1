//! The roadmap as the rest of the program sees it.
//!
//! In: a document. Out: questions answered about its entries: those of the tree, and those whose
//! answers are looked for once, when it is built. Always holds: every entry has an id of
//! its own and is found by it, whatever ids the file gives. Deliberately not here: today.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

use super::backlinks::Backlinks;
use super::build;
use super::checks;
use super::comparison::Comparison;
use super::concerned::{self, Concerned};
use super::ids::Ids;
use super::log_order;
use super::node::{Appendix, Ix, What};
use super::page_lists::PageLists;
use super::part::At;
use super::refused;
use super::sums::{self, MoneySum, Sums};
use super::tree::Tree;
use crate::document::fault::Code;
use crate::document::{self, Alone, Entry, Finding, Link, Milestone, Money, Split, Value};

/// About what an item takes in a file.
const ITEM_BYTES: usize = 300;

/// A roadmap: the tree of what the file says, the ids in it, and what was looked for in all of it. Its
/// clones share all of that.
#[derive(Debug, Clone)]
pub struct Roadmap {
    tree: Arc<Tree>,
    ids: Arc<Ids>,
    backlinks: Arc<Backlinks>,
    concerned: Arc<Concerned>,
    page_lists: Arc<PageLists>,
    sums: Arc<Sums>,
    // None where it is compared with nothing.
    earlier: Option<Arc<Earlier>>,
}

/// What a roadmap was before, and what differs.
#[derive(Debug)]
struct Earlier {
    roadmap: Roadmap,
    comparison: Comparison,
}

/// A roadmap beside what it was before.
#[derive(Debug, Clone, Copy)]
pub struct Against<'a> {
    /// What it was.
    pub before: &'a Roadmap,
    /// What it is.
    pub after: &'a Roadmap,
    /// What differs.
    pub comparison: &'a Comparison,
}

/// Whatever the tree can be asked the roadmap can: it is that tree, and never another one.
impl Deref for Roadmap {
    type Target = Tree;

    fn deref(&self) -> &Tree {
        &self.tree
    }
}

impl Roadmap {
    /// Builds the tree of a document and tells what cannot be true.
    ///
    /// Figures that cannot be are left out, and logs are put in order. Nothing else changes because of
    /// a finding: of two entries
    /// with the id `a`, the second is known as `a#2`.
    pub fn build(document: document::Clean) -> (Self, Vec<Finding>) {
        Self::build_by(document, &Alone)
    }

    /// Does what [`Self::build`] does, by several hands where there are some.
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
        if findings.iter().any(|it| it.code() == Code::LogOrder) {
            log_order::put_in_order(&mut document);
        }
        let tree = Tree::new(document, nodes);
        let ids = Ids::new(&tree);
        let concerned = Concerned::find(&tree, &ids);
        let sums = Sums::find(&tree, &ids);
        let (mut backlinks, mut page_lists) = (Backlinks::default(), PageLists::default());
        split.run(vec![
            Box::new(|| backlinks = Backlinks::find(&tree, &ids)),
            Box::new(|| page_lists = PageLists::find(&tree)),
        ]);
        let roadmap = Self {
            tree: Arc::new(tree),
            ids: Arc::new(ids),
            backlinks: Arc::new(backlinks),
            concerned: Arc::new(concerned),
            page_lists: Arc::new(page_lists),
            sums: Arc::new(sums),
            earlier: None,
        };
        (roadmap, findings)
    }

    /// Lets it know what it was before, and what differs.
    pub fn compared(self, before: Self, comparison: Comparison) -> Self {
        let earlier = Earlier {
            roadmap: before,
            comparison,
        };
        Self {
            earlier: Some(Arc::new(earlier)),
            ..self
        }
    }

    /// Returns it beside what it was before; none where it is compared with nothing.
    pub fn against(&self) -> Option<Against<'_>> {
        let Earlier {
            roadmap: before,
            comparison,
        } = self.earlier.as_deref()?;
        Some(Against {
            before,
            after: self,
            comparison,
        })
    }

    /// Says whether another one is this very roadmap, or a clone of it: equal ones that were built
    /// apart are not.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.tree, &other.tree)
    }

    /// Returns the entry that an id names: its own, or the item that holds the milestone.
    pub fn find(&self, id: &str) -> Option<Ix> {
        self.find_at(id).map(|at| at.ix)
    }

    /// Returns what an id names: an entry, or a milestone of an item.
    pub fn find_at(&self, id: &str) -> Option<At> {
        self.ids.find(&self.tree, id)
    }

    /// Returns the row that an id names; none for what stands on pages only.
    pub fn find_row(&self, id: &str) -> Option<Ix> {
        self.ids.find_row(&self.tree, id)
    }

    /// Returns the id of an entry. Groups and lanes have one with a colon in it; what the file gives
    /// no id, its address.
    pub fn id(&self, ix: Ix) -> Cow<'_, str> {
        self.ids.id(&self.tree, ix)
    }

    /// Returns the ids of all rows in reading order.
    pub fn ids(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.walk().map(|ix| self.id(ix))
    }

    /// Returns the row where an entry is told: its own, that of the first thing that a loose figure or
    /// a rival value concerns, or else that of the roadmap.
    pub fn row_of(&self, ix: Ix) -> Ix {
        if self.is_row(ix) {
            return ix;
        }
        let mut rows = concerned::rows(&self.tree, &self.ids, ix);
        rows.next().unwrap_or(Ix::ROOT)
    }

    /// Says whether the plan is its author's own, and rests on no sources.
    pub fn is_own(&self) -> bool {
        self.document().is_own()
    }

    /// Returns the place of a source in the list of the file, by its id.
    pub fn source(&self, id: &str) -> Option<usize> {
        let What::Appendix(Appendix::Source, nth) = self.node(self.find(id)?).what else {
            return None;
        };
        Some(nth)
    }

    pub(super) fn backlinks(&self) -> &Backlinks {
        &self.backlinks
    }

    /// Returns the rows that a row waits for, by any of its links and those of its milestones.
    pub fn rows_before(&self, ix: Ix) -> impl Iterator<Item = Ix> {
        self.backlinks.before(ix)
    }

    /// Returns the rows that wait for a row, or for a milestone of it.
    pub fn rows_after(&self, ix: Ix) -> impl Iterator<Item = Ix> {
        self.backlinks.after(ix)
    }

    /// Says whether a row waits for another.
    pub fn is_waiting_for(&self, by: Ix, needed: Ix) -> bool {
        self.backlinks.is_waiting_for(by, needed)
    }

    /// Returns the link of an item or milestone itself to another, the first where there are several.
    pub fn link_to(&self, by: At, needed: At) -> Option<&Link> {
        let nth = self.backlinks.link_to(by, needed)?;
        self.links(by).get(nth)
    }

    /// Returns the items in which a body has a part.
    pub fn parts_of(&self, body: Ix) -> impl Iterator<Item = Ix> {
        self.backlinks.parts_of(body)
    }

    /// Returns the milestones elsewhere that concern a node: the roadmap's first, then those of
    /// other items.
    pub fn milestones_about(&self, ix: Ix) -> impl Iterator<Item = &Milestone> {
        self.backlinks.milestones_about(&self.tree, ix)
    }

    /// Returns the nodes that rest on a source, by its place in the document.
    pub fn resting_on(&self, source: usize) -> &[Ix] {
        self.backlinks.citing.get(source).map_or(&[], Vec::as_slice)
    }

    /// Returns what elsewhere in the plan concerns a row: indicators, figures, rival values, money,
    /// each in the order of the file.
    pub fn concerning(&self, ix: Ix) -> impl Iterator<Item = Entry<'_>> {
        let entries = self.concerned.by(ix).iter();
        entries.filter_map(|ix| self.entry(*ix))
    }

    /// Returns the sums of the money below an entry, where none is published for it.
    pub fn sums(&self, ix: Ix) -> &[MoneySum] {
        self.sums.of(ix)
    }

    /// Returns which part of the budget of an entry an amount is that it has, in percent: of the one
    /// that is published, or else of the sum.
    pub fn share(&self, ix: Ix, money: &Money) -> Option<f64> {
        let sums = self.sums(ix).iter().map(|sum| &sum.money);
        let all: Vec<&Money> = self.money_of(ix).into_iter().chain(sums).collect();
        sums::share(money, &all)
    }

    /// Returns the amounts that are published for an entry alone.
    pub fn money_of(&self, ix: Ix) -> Vec<&Money> {
        let own = match self.entry(ix) {
            Some(Entry::Item(item)) => item.money.as_slice(),
            _ => &[],
        };
        let plan = self.document().money.iter();
        let plan = plan.filter(|money| match &*money.of {
            [] => ix == Ix::ROOT,
            [only] => self.find_row(only) == Some(ix),
            _ => false,
        });
        own.iter().chain(plan).collect()
    }

    /// Says whether the file counts what of a row is done: a part of a whole, "25 of 36".
    pub fn is_counted(&self, ix: Ix) -> bool {
        let declared = self.declared(ix).iter().filter_map(|it| it.count.exactly());
        let wholes: Vec<f64> = declared.map(f64::from).collect();
        let is_part =
            |value: &Value| matches!(value, Value::Ratio(_, whole) if wholes.contains(whole));
        !wholes.is_empty()
            && self.concerning(ix).any(|entry| match entry {
                Entry::Indicator(indicator) => indicator.points.iter().any(|it| is_part(&it.value)),
                Entry::Figure(figure) => is_part(&figure.value),
                _ => false,
            })
    }

    /// Returns what the pages list of the whole plan.
    pub fn lists(&self) -> &PageLists {
        &self.page_lists
    }

    /// Returns the items that fall into a phase, by the file or by their dates, in reading order;
    /// none for any other node.
    ///
    /// Those that name their phases, and related ones, only by the file; a day on which something was
    /// only reported is no date here.
    pub fn falls_into(&self, phase: Ix) -> &[Ix] {
        let is_phase = matches!(self.node(phase).what, What::Phase(_));
        if is_phase { self.listed(phase) } else { &[] }
    }

    /// Returns the items that serve a pillar, in reading order; none for any other node.
    pub fn serves(&self, pillar: Ix) -> &[Ix] {
        let is_pillar = matches!(self.node(pillar).what, What::Pillar(_));
        if is_pillar { self.listed(pillar) } else { &[] }
    }

    fn listed(&self, ix: Ix) -> &[Ix] {
        self.page_lists.items.get(&ix).map_or(&[], Vec::as_slice)
    }
}
