//! What the plan says of an entry elsewhere: indicators, loose figures, rival values, sums of money.
//!
//! In: a tree whose ids are known. Out: for a row what concerns it, in the order of the file.
//! Built once, so that telling of a row costs what concerns it. Always holds: a figure or rival
//! values that concern nothing which can be found concern the plan. Deliberately not here: the
//! milestones elsewhere (`backlinks`).

use std::collections::HashMap;

use super::ids::Ids;
use super::node::{Appendix, Ix};
use super::tree::Tree;

/// The entries that concern each row.
#[derive(Debug, Clone, Default)]
pub(super) struct Concerned(HashMap<Ix, Vec<Ix>>);

impl Concerned {
    pub(super) fn find(tree: &Tree, ids: &Ids) -> Self {
        let mut found = Self::default();
        for ix in tree.indicators_of_the_file() {
            found.add(tree, ids, ix);
        }
        for kind in [Appendix::Figure, Appendix::Rival] {
            for ix in tree.appendix(kind) {
                if !found.add(tree, ids, ix) {
                    found.put(Ix::ROOT, ix);
                }
            }
        }
        for ix in tree.appendix(Appendix::Money) {
            found.add(tree, ids, ix);
        }
        found
    }

    /// Notes what an entry concerns; says whether any of it has a row.
    fn add(&mut self, tree: &Tree, ids: &Ids, ix: Ix) -> bool {
        let mut is_found = false;
        for row in rows(tree, ids, ix) {
            self.put(row, ix);
            is_found = true;
        }
        is_found
    }

    fn put(&mut self, row: Ix, ix: Ix) {
        let entries = self.0.entry(row).or_default();
        if entries.last() != Some(&ix) {
            entries.push(ix);
        }
    }

    /// Returns what concerns a row.
    pub(super) fn by(&self, row: Ix) -> &[Ix] {
        self.0.get(&row).map_or(&[], Vec::as_slice)
    }
}

/// Returns the rows that an entry says to concern.
pub(super) fn rows<'a>(tree: &'a Tree, ids: &'a Ids, ix: Ix) -> impl Iterator<Item = Ix> + 'a {
    let of = tree.common(ix).of().iter();
    of.filter_map(|id| ids.find_row(tree, id))
}
