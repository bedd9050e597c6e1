//! The chain of a row: all that it waits for and all that waits for it, however far.
//!
//! In: a roadmap and one of its rows. Out: the rows of the chain, in reading order. Always holds: the row
//! itself is one of them; links that lead round in a circle are followed once; nothing calls itself, so
//! that a chain may be as long as the plan. Deliberately not here: how they are told apart (`view`).

use super::{Ix, Roadmap};

/// The rows of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// The row whose chain it is.
    pub of: Ix,
    // Ascending.
    rows: Vec<Ix>,
}

impl Chain {
    /// Says whether a row belongs to it, or one of those that follow it up to `end`.
    pub fn touches(&self, ix: Ix, end: Ix) -> bool {
        let before = self.rows.partition_point(|row| *row < ix);
        self.rows.get(before).is_some_and(|row| *row < end)
    }

    /// Returns how many rows it has.
    pub fn count(&self) -> usize {
        self.rows.len()
    }

    /// Says whether nothing is linked with the row.
    pub fn is_alone(&self) -> bool {
        self.rows.len() < 2
    }
}

impl Roadmap {
    /// Returns the chain of a row.
    pub fn chain(&self, of: Ix) -> Chain {
        let mut rows = vec![of];
        self.reach(of, |ix| self.rows_before(ix), &mut rows);
        self.reach(of, |ix| self.rows_after(ix), &mut rows);
        rows.sort_unstable();
        rows.dedup();
        Chain { of, rows }
    }

    /// Adds all that links lead to from a row.
    fn reach<L: Iterator<Item = Ix>>(&self, of: Ix, links: impl Fn(Ix) -> L, rows: &mut Vec<Ix>) {
        let mut is_found = vec![false; self.nodes().len()];
        let mut open = vec![of];
        while let Some(ix) = open.pop() {
            for linked in links(ix) {
                let is_new = is_found.get_mut(linked.get());
                if let Some(is_found) = is_new.filter(|is_found| !**is_found) {
                    *is_found = true;
                    rows.push(linked);
                    open.push(linked);
                }
            }
        }
    }
}
