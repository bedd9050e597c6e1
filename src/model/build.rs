//! From a document to its entries: one walk in reading order, roll-ups on the way back.
//!
//! In: a document. Out: the rows in pre-order, the entries without a row behind them, and the items
//! taken out of the document in the same order. Always holds: the extent of a node holds those below
//! it; related items count nowhere above their lane; what is declared at one node is not counted
//! again above it. Deliberately not here: findings (`checks`);
//! whatever is wrong, the tree is built. It recurses as deep as items are nested, which the reader
//! of files bounds.

use thin_vec::ThinVec;

use super::evidence::{own, touched};
use super::node::{Appendix, Gap, Group, Ix, Node, What};
use crate::document::{
    self, Common, Count, Declared, Indicator, Item, ItemKind, KindCounts, Kinds, Strand,
};
use crate::time::{Days, Period, When};

/// Items where they were read: none is in memory twice, not even for a moment.
pub(super) type Boxes = Vec<Box<Item>>;

/// The nodes of a document, while they are made.
struct Builder {
    nodes: Vec<Node>,
    // Of the items met so far.
    kinds: Vec<ItemKind>,
    // For each node on the way down how many of each kind below it have been met
    // so far: named, or declared beyond those.
    covered: Vec<KindCounts>,
}

/// Returns the nodes of a document in reading order; its items are numbered in that order.
pub(super) fn nodes(document: &document::Document) -> Vec<Node> {
    let items = count(document);
    let mut tree = Builder {
        nodes: Vec::with_capacity(items),
        kinds: Vec::with_capacity(items),
        covered: Vec::new(),
    };
    let span = document.period();
    tree.branch(What::Roadmap, None, span, None, |tree, root| {
        tree.phases(document, root);
        tree.milestones(document, root);
        tree.indicators(document, root);
        for (index, strand) in document.strands.iter().enumerate() {
            tree.strand(strand, index, root);
        }
        if !document.items.is_empty() {
            tree.group(Group::Unassigned, root, |tree, lane| {
                tree.items(&document.items, lane);
            });
        }
        tree.gaps(&document.declared, root);
        if !document.related.is_empty() {
            tree.group(Group::Related, root, |tree, lane| {
                tree.items(&document.related, lane);
            });
        }
        let pillars = (0..document.pillars.len()).map(What::Pillar);
        let pillars = pillars.map(|pillar| (pillar, Period::default(), None));
        tree.gather(Group::Pillars, root, pillars);
    });
    tree.appendix(document);
    tree.nodes
}

/// Takes the items out of a document, in the order in which [`nodes`] numbers them.
pub(super) fn take_items(document: &mut document::Document) -> Boxes {
    fn all(items: &mut ThinVec<Box<Item>>, to: &mut Boxes) {
        for mut item in std::mem::take(items) {
            let mut below = std::mem::take(&mut item.items);
            to.push(item);
            all(&mut below, to);
        }
    }
    let mut items = Vec::with_capacity(count(document));
    for strand in &mut document.strands {
        all(&mut strand.items, &mut items);
    }
    all(&mut document.items, &mut items);
    all(&mut document.related, &mut items);
    items
}

/// Returns the number of items, however deep: a list that grows is twice in memory for a moment.
pub(super) fn count(document: &document::Document) -> usize {
    fn all(items: &[Box<Item>]) -> usize {
        items.iter().map(|item| 1 + all(&item.items)).sum()
    }
    let strands = document.strands.iter().map(|strand| all(&strand.items));
    strands.sum::<usize>() + all(&document.items) + all(&document.related)
}

impl Builder {
    fn phases(&mut self, document: &document::Document, root: Ix) {
        let phases = document.phases.iter().enumerate();
        let phases = phases.map(|(nth, phase)| (What::Phase(nth), phase.period(), None));
        self.gather(Group::Phases, root, phases);
    }

    fn milestones(&mut self, document: &document::Document, root: Ix) {
        let milestones = document.milestones.iter().enumerate();
        let undated = Period::default();
        let milestones = milestones
            .map(|(nth, milestone)| (What::Milestone(nth), undated, milestone.dated().days()));
        self.gather(Group::Milestones, root, milestones);
    }

    fn indicators(&mut self, document: &document::Document, root: Ix) {
        let indicators = document.indicators.iter().enumerate();
        let (lanes, others): (Vec<_>, Vec<_>) = indicators.partition(|(_, it)| it.lane);
        for (nth, lane) in lanes {
            let days = measured(lane);
            self.leaf(What::Indicator(nth), root, Period::default(), days);
        }
        let undated = Period::default();
        let others = others.into_iter();
        let others = others.map(|(nth, other)| (What::Indicator(nth), undated, measured(other)));
        self.gather(Group::OtherIndicators, root, others);
    }

    fn strand(&mut self, strand: &Strand, index: usize, root: Ix) {
        let what = What::Strand(index);
        self.branch(what, Some(root), strand.period(), None, |tree, lane| {
            tree.items(&strand.items, lane);
            tree.gaps(&strand.declared, lane);
        });
    }

    fn items(&mut self, items: &[Box<Item>], parent: Ix) {
        for item in items {
            let what = What::Item(self.kinds.len());
            self.kinds.push(item.kind);
            self.branch(what, Some(parent), item.period(), own(item), |tree, ix| {
                if let Some(node) = tree.nodes.get_mut(ix.get()) {
                    node.extent = hull(node.extent, touched(item));
                }
                tree.items(&item.items, ix);
                tree.gaps(&item.declared, ix);
            });
        }
    }

    /// Adds one row for each kind of which more is declared than has a row below `at`.
    fn gaps(&mut self, declared: &[Declared], at: Ix) {
        let below = self.covered.last().copied().unwrap_or_default();
        for (declaration, entry) in declared.iter().enumerate() {
            let kinds = entry.kinds();
            let covered = kinds.sum(below);
            let here = self.nodes.get(at.get());
            let named = here.map_or(0, |node| node.named_of(kinds));
            let gap = Gap {
                kinds,
                declared: entry.count,
                named,
                covered,
                declaration,
            };
            if entry.count == Count::Some || gap.missing().is_some_and(|missing| missing > 0) {
                self.leaf(What::Gap(gap), at, Period::default(), None);
            }
            if let Count::Exactly(count) = entry.count {
                self.cover(kinds, count);
            }
        }
    }

    /// Notes that a node declares so many: above it at least as many count. Of two kinds those that have
    /// no row yet count as the first.
    fn cover(&mut self, kinds: Kinds, count: u32) {
        let Some(here) = self.covered.last_mut() else {
            return;
        };
        let more = count.saturating_sub(kinds.sum(*here));
        if let Some(covered) = here.get_mut(kinds.kind as usize) {
            *covered = covered.saturating_add(more);
        }
    }

    /// Adds the entries that have no row.
    fn appendix(&mut self, document: &document::Document) {
        for kind in Appendix::ALL {
            let entries = (0..).take_while(|nth| kind.entry(document, *nth).is_some());
            for nth in entries {
                let what = What::Appendix(kind, nth);
                self.leaf(what, Ix::ROOT, Period::default(), None);
            }
        }
    }

    /// Adds a group of entries below which there is nothing, if there are any.
    fn gather(
        &mut self,
        group: Group,
        root: Ix,
        entries: impl Iterator<Item = (What, Period, Option<Days>)>,
    ) {
        let mut entries = entries.peekable();
        if entries.peek().is_some() {
            self.group(group, root, |tree, group| {
                for (what, period, own) in entries {
                    tree.leaf(what, group, period, own);
                }
            });
        }
    }

    fn group(&mut self, group: Group, root: Ix, below: impl FnOnce(&mut Self, Ix)) {
        let undated = Period::default();
        self.branch(What::Group(group), Some(root), undated, None, below);
    }

    fn leaf(&mut self, what: What, parent: Ix, period: Period, own: Option<Days>) {
        self.branch(what, Some(parent), period, own, |_, _| {});
    }

    /// Adds a node and, by `below`, everything below it; then rolls it up into its parent.
    ///
    /// `own` are the days that it touches by itself, beside those of its period.
    fn branch(
        &mut self,
        what: What,
        parent: Option<Ix>,
        period: Period,
        own: Option<Days>,
        below: impl FnOnce(&mut Self, Ix),
    ) -> Ix {
        let ix = Ix::new(self.nodes.len());
        let above = parent.and_then(|parent| self.nodes.get(parent.get()));
        let depth = above.map_or(0, |above| above.depth.saturating_add(1));
        let own = hull(period.touched(), own);
        self.nodes.push(Node {
            what,
            parent,
            end: ix,
            depth,
            extent: own,
            own,
            named: KindCounts::default(),
        });
        self.covered.push(KindCounts::default());
        below(self, ix);
        let covered = self.covered.pop().unwrap_or_default();
        let end = Ix::new(self.nodes.len());
        if let Some(node) = self.nodes.get_mut(ix.get()) {
            node.end = end;
            let node = node.clone();
            self.roll_up(&node, covered);
        }
        ix
    }

    /// Adds a node to its parent: the days that it touches, and how many below it are named and have
    /// a row.
    fn roll_up(&mut self, node: &Node, covered: KindCounts) {
        let kind = match node.what {
            What::Item(place) => self.kinds.get(place).copied(),
            _ => None,
        };
        let above = node.parent;
        let Some(above) = above.and_then(|parent| self.nodes.get_mut(parent.get())) else {
            return;
        };
        above.extent = hull(above.extent, node.extent);
        above.own = hull(above.own, node.own);
        let Some(above_covered) = self.covered.last_mut() else {
            return;
        };
        for (above, below) in [(&mut above.named, node.named), (above_covered, covered)] {
            // Related items are not shown to belong: they count nowhere above their lane.
            if node.what != What::Group(Group::Related) {
                for (sum, part) in above.iter_mut().zip(below) {
                    *sum = sum.saturating_add(part);
                }
            }
            if let Some(sum) = kind.and_then(|kind| above.get_mut(kind as usize)) {
                *sum = sum.saturating_add(1);
            }
        }
    }
}

fn hull(one: Option<Days>, other: Option<Days>) -> Option<Days> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.hull(other)),
        (one, other) => one.or(other),
    }
}

/// Returns the days on which an indicator has a figure or a target.
fn measured(indicator: &Indicator) -> Option<Days> {
    let points = indicator.points.iter().chain(&indicator.baseline);
    let due = indicator.targets.iter().filter_map(|target| target.due());
    let held = points.filter_map(|point| point.dated().days());
    held.chain(due.map(When::days)).reduce(Days::hull)
}
