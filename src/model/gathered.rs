//! What the pages ask of the whole plan, gathered once.
//!
//! In: a tree whose nodes are known. Out: for each question the nodes that answer it, in reading
//! order. Always holds: a page costs what it lists and not the whole file, and a count is a length.
//! Deliberately not here: words, and what one node says.

use super::{Ix, Roadmap, What, known_state};

/// The nodes that answer a question about the whole plan.
#[derive(Debug, Clone, Default)]
pub(super) struct Gathered {
    unnamed: Vec<Ix>,
    undated: Vec<Ix>,
    unknown: Vec<Ix>,
    inferred: Vec<Ix>,
    with_milestones: Vec<Ix>,
    with_money: Vec<Ix>,
}

impl Gathered {
    pub(super) fn find(roadmap: &Roadmap) -> Self {
        let related = roadmap.lane(What::Related);
        let related = related.map_or(Ix::ROOT..Ix::ROOT, |lane| lane..roadmap.after(lane));
        let mut found = Self::default();
        for ix in roadmap.walk() {
            if roadmap.is_inferred(ix) {
                found.inferred.push(ix);
            }
            if matches!(roadmap.node(ix).what, What::Gap(_)) {
                found.unnamed.push(ix);
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
            if node.extent.is_none() && !node.period.is_impossible() {
                found.undated.push(ix);
            }
            if known_state(&item.status).is_none() {
                found.unknown.push(ix);
            }
        }
        found
    }
}

impl Roadmap {
    /// Returns what is declared and not named.
    #[must_use]
    pub fn unnamed(&self) -> &[Ix] {
        &self.gathered.unnamed
    }

    /// Returns the items of which no day is known: those that have none below them, and that are
    /// shown to belong to the plan.
    #[must_use]
    pub fn undated(&self) -> &[Ix] {
        &self.gathered.undated
    }

    /// Returns the items whose state is not known, of the same ones.
    #[must_use]
    pub fn unknown(&self) -> &[Ix] {
        &self.gathered.unknown
    }

    /// Returns the nodes whose rows show something that is our own reading.
    #[must_use]
    pub fn own_readings(&self) -> &[Ix] {
        &self.gathered.inferred
    }

    /// Returns the items that have milestones of their own.
    #[must_use]
    pub fn with_milestones(&self) -> &[Ix] {
        &self.gathered.with_milestones
    }

    /// Returns the items that have money of their own.
    #[must_use]
    pub fn with_money(&self) -> &[Ix] {
        &self.gathered.with_money
    }
}
