//! Which nodes are rows, in which order, how deep.
//!
//! In: a roadmap, the node that the reader has entered, what is folded. Out: one entry a row.
//! Always holds: entries stand in reading order and every entry but the first lies below
//! the root, the first is the root itself: its details are a row away, too. It costs
//! time only when the root or the folds change, never per frame. Deliberately not here: which
//! part of the rows is visible, and what they look like.

use crate::model::{Ix, Roadmap, What};

/// Whether a row has something below it, and whether it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fold {
    /// Nothing below.
    Leaf,
    /// Its children follow.
    Open,
    /// Its children are hidden.
    Closed,
}

/// One row of the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Entry {
    /// The node.
    pub node: Ix,
    /// How far it is indented, from zero.
    pub indent: u16,
    /// What is below it.
    pub fold: Fold,
}

/// Lists the rows of `root`: itself first, then what lies below it.
///
/// A phase lists what falls into it, a pillar what serves it: those nodes stand elsewhere in the
/// tree and are shown here without what is below them.
#[must_use]
pub fn outline(roadmap: &Roadmap, root: Ix, is_folded: impl Fn(Ix) -> bool) -> Vec<Entry> {
    let listed = match roadmap.node(root).what {
        What::Phase(_) => {
            let mut listed = milestones_in(roadmap, root);
            listed.extend_from_slice(roadmap.falls_into(root));
            Some(listed)
        }
        What::Pillar(_) => Some(roadmap.serves(root).to_vec()),
        What::Roadmap
        | What::Phases
        | What::Milestones
        | What::Milestone(_)
        | What::Indicator(_)
        | What::OtherIndicators
        | What::Strand(_)
        | What::Unassigned
        | What::Item(_)
        | What::Gap(_)
        | What::Related
        | What::Pillars => None,
    };
    let alone = |node| Entry {
        node,
        indent: 0,
        fold: Fold::Leaf,
    };
    let mut entries = vec![alone(root)];
    if let Some(listed) = listed {
        entries.extend(listed.into_iter().map(alone));
        return entries;
    }
    let end = roadmap.after(root);
    let above = roadmap.node(root).depth + 1;
    let mut node = roadmap.next(root);
    while node < end {
        let fold = match roadmap.is_leaf(node) {
            true => Fold::Leaf,
            false if is_folded(node) => Fold::Closed,
            false => Fold::Open,
        };
        let indent = roadmap.node(node).depth.saturating_sub(above);
        entries.push(Entry { node, indent, fold });
        node = if fold == Fold::Closed {
            roadmap.after(node)
        } else {
            roadmap.next(node)
        };
    }
    entries
}

/// Returns the plan's milestones that may fall into a phase.
fn milestones_in(roadmap: &Roadmap, phase: Ix) -> Vec<Ix> {
    let Some(days) = roadmap.node(phase).period.possible() else {
        return Vec::new();
    };
    let lane = roadmap
        .children(Ix::ROOT)
        .find(|ix| roadmap.node(*ix).what == What::Milestones);
    let milestones = lane.into_iter().flat_map(|lane| roadmap.children(lane));
    let falls = |ix: &Ix| {
        roadmap
            .node(*ix)
            .extent
            .is_some_and(|extent| extent.overlaps(days))
    };
    milestones.filter(falls).collect()
}
