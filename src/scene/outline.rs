//! Which nodes are rows, in which order, how deep.
//!
//! In: a roadmap, the node that the reader has entered, what is folded, what of it is wanted in which order
//! ([`Listing`]). Out: one entry a row. Always holds: the first entry is the root itself, whose details
//! are a row away, too; the others stand in reading order, so that a row is found without looking at
//! all of them unless they were sorted; what lies below a node follows it. It costs time
//! only when the root or the folds change, never per frame, and one fold costs what it hides or
//! shows. Deliberately not here: which part of the rows is visible, and what they look like.

use std::sync::Arc;

mod entry;
mod grouped;

pub use entry::{Fold, GroupRole, InGroup, Listing, OutlineEntry, ShownGroups};

use crate::facts::Groups;
use crate::model::{Ix, Roadmap, What};

/// The rows of a root.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    // The root, then nodes in the order of the file or the one that was asked for.
    entries: Vec<OutlineEntry>,
    listing: Listing,
}

impl Outline {
    /// Lists the rows of `root`: itself first, then what lies below it.
    ///
    /// A phase lists what falls into it, a pillar what serves it: those nodes stand elsewhere in
    /// the tree and are shown here without what is below them.
    pub fn new(roadmap: &Roadmap, root: Ix, is_folded: impl Fn(Ix) -> bool) -> Self {
        Self::listing(roadmap, root, Listing::default(), is_folded)
    }

    /// Lists of the same rows those that are wanted, in the order that is.
    pub fn listing(
        roadmap: &Roadmap,
        root: Ix,
        listing: Listing,
        is_folded: impl Fn(Ix) -> bool,
    ) -> Self {
        let mut entries = vec![OutlineEntry::alone(root)];
        match listed(roadmap, root) {
            _ if listing.groups.is_some() => {
                let groups = listing.groups.iter();
                groups.for_each(|groups| grouped::rows(groups, &mut entries));
            }
            Some(mut listed) => {
                if let Some(matches) = &listing.matches {
                    listed.retain(|node| matches.has(*node));
                }
                if let Some(order) = &listing.order {
                    order.sort(roadmap, &mut listed);
                }
                let is_phase = roadmap.phase(root).is_some();
                let names_none = |node| roadmap.item(node).is_some_and(|it| it.phases.is_empty());
                entries.extend(listed.into_iter().map(|node| OutlineEntry {
                    is_computed: is_phase && names_none(node),
                    ..OutlineEntry::alone(node)
                }));
            }
            None => below(roadmap, (root, root), &listing, is_folded, &mut entries),
        }
        Self { entries, listing }
    }

    /// Returns the items below a root, or listed by it, that answer what was asked, in the order that is
    /// wanted: those that can be grouped.
    pub fn items(roadmap: &Roadmap, root: Ix, listing: &Listing) -> Vec<Ix> {
        let is_wanted = |ix: &Ix| {
            let matches = listing.matches.as_deref();
            roadmap.item(*ix).is_some() && matches.is_none_or(|matches| matches.has(*ix))
        };
        let below = roadmap.next(root).get()..roadmap.after(root).get();
        let mut items: Vec<Ix> = match listed(roadmap, root) {
            Some(listed) => listed.into_iter().filter(is_wanted).collect(),
            None => below.map(Ix::new).filter(is_wanted).collect(),
        };
        if let Some(order) = &listing.order {
            order.sort(roadmap, &mut items);
        }
        items
    }

    /// Returns the groups in which the items stand.
    pub fn groups(&self) -> Option<&Arc<Groups>> {
        self.listing.groups.as_ref().map(|shown| &shown.groups)
    }

    /// Folds or unfolds a group.
    pub fn fold_group(&mut self, nth: usize, is_closed: bool) {
        let Some(shown) = &mut self.listing.groups else {
            return;
        };
        let is_heading = |entry: &OutlineEntry| entry.heading() == Some(nth);
        let row = self.entries.iter().position(is_heading);
        let (Some(row), Some(group)) = (row, shown.groups.groups.get(nth)) else {
            return;
        };
        if let Some(closed) = shown.closed.get_mut(nth) {
            *closed = is_closed;
        }
        let rest = self.entries.get(row + 1..).unwrap_or_default();
        let is_member = |entry: &&OutlineEntry| entry.heading().is_none();
        let shows = rest.iter().take_while(is_member).count();
        let inner: Vec<OutlineEntry> = match is_closed {
            true => Vec::new(),
            false => grouped::members(nth, group).collect(),
        };
        self.entries.splice(row + 1..row + 1 + shows, inner);
        if let Some(entry) = self.entries.get_mut(row) {
            entry.fold = if is_closed { Fold::Closed } else { Fold::Open };
        }
    }

    /// Returns every row.
    pub fn entries(&self) -> &[OutlineEntry] {
        &self.entries
    }

    /// Returns the row of a node, counted from zero; none where it is hidden or stands elsewhere.
    pub fn row(&self, node: Ix) -> Option<usize> {
        let (root, below) = self.entries.split_first()?;
        // What a pillar lists stands before it in the tree.
        if root.node == node {
            return Some(0);
        }
        // What a phase lists in another order is in no order of the tree.
        let row = match self.listing.order {
            _ if self.listing.groups.is_some() => below.iter().position(|entry| entry.is_of(node)),
            None => below.binary_search_by_key(&node, |entry| entry.node).ok(),
            Some(_) => below.iter().position(|entry| entry.node == node),
        };
        row.map(|row| row + 1)
    }

    /// Folds or unfolds the row of a node as `is_folded` now says, and leaves every other row
    /// alone: nothing else may have changed but what is below that node.
    pub fn refold(&mut self, roadmap: &Roadmap, node: Ix, is_folded: impl Fn(Ix) -> bool) {
        let (Some(row), Some(root)) = (self.row(node), self.entries.first().copied()) else {
            return;
        };
        let Some(entry) = self.entries.get_mut(row) else {
            return;
        };
        // The root cannot be folded, and what a list shows has nothing below it there.
        if row == 0 || entry.fold == Fold::Leaf {
            return;
        }
        let mut inner = Vec::new();
        if is_folded(node) {
            entry.fold = Fold::Closed;
        } else {
            entry.fold = Fold::Open;
            let nodes = (root.node, node);
            below(roadmap, nodes, &self.listing, is_folded, &mut inner);
        }
        let rest = self.entries.get(row + 1..).unwrap_or_default();
        // Whatever the order, what lies below a node follows it.
        let inside = node..roadmap.after(node);
        let hidden = rest.partition_point(|entry| inside.contains(&entry.node));
        self.entries.splice(row + 1..row + 1 + hidden, inner);
    }
}

/// Returns what a root lists that does not lie below it.
fn listed(roadmap: &Roadmap, root: Ix) -> Option<Vec<Ix>> {
    match roadmap.node(root).what {
        What::Phase(_) => {
            let mut listed = milestones_in(roadmap, root);
            listed.extend_from_slice(roadmap.falls_into(root));
            Some(listed)
        }
        What::Pillar(_) => Some(roadmap.serves(root).to_vec()),
        What::Roadmap
        | What::Group(_)
        | What::Milestone(_)
        | What::Indicator(_)
        | What::Strand(_)
        | What::Item(_)
        | What::Gap(_)
        | What::Appendix(..) => None,
    }
}

/// Adds the rows below a node; they are indented from the root.
fn below(
    roadmap: &Roadmap,
    (root, node): (Ix, Ix),
    listing: &Listing,
    is_folded: impl Fn(Ix) -> bool,
    entries: &mut Vec<OutlineEntry>,
) {
    let order = listing.order.as_deref();
    let place = order.map_or(node.get(), |order| order.place(node));
    let size = |node: Ix| roadmap.after(node).get() - node.get();
    let end = place + size(node);
    let above = roadmap.node(root).depth + 1;
    let mut place = place + 1;
    while place < end {
        let at_place = order.map_or(Some(Ix::new(place)), |order| order.node(place));
        let Some(node) = at_place else { break };
        let matches = listing.matches.as_deref();
        if matches.is_some_and(|matches| !matches.shows(roadmap, node)) {
            place += size(node);
            continue;
        }
        let has_none = matches.is_some_and(|matches| matches.below(roadmap, node) == 0);
        let fold = match roadmap.is_leaf(node) || has_none {
            true => Fold::Leaf,
            false if is_folded(node) => Fold::Closed,
            false => Fold::Open,
        };
        let indent = roadmap.node(node).depth.saturating_sub(above);
        entries.push(OutlineEntry {
            indent,
            fold,
            is_context: matches.is_some_and(|matches| !matches.has(node)),
            ..OutlineEntry::alone(node)
        });
        // What is below it and does not show is passed, too.
        place += match fold {
            Fold::Closed => size(node),
            Fold::Leaf | Fold::Open if has_none => size(node),
            Fold::Leaf | Fold::Open => 1,
        };
    }
}

/// Returns the plan's milestones that may fall into a phase.
fn milestones_in(roadmap: &Roadmap, phase: Ix) -> Vec<Ix> {
    let Some(days) = roadmap.period(phase).possible() else {
        return Vec::new();
    };
    let falls = |ix: &Ix| {
        roadmap
            .node(*ix)
            .extent
            .is_some_and(|extent| extent.overlaps(days))
    };
    roadmap.milestones().filter(falls).collect()
}
