//! The entries that have no row in the chart: bodies, sources, sums, conditions and the like.
//!
//! In: a tree. Out: those of one kind, and where they stand. Always holds: an entry of the
//! appendix stands directly below the roadmap and behind its last row. Deliberately not here: what is
//! said of it (`entry`).

use super::node::{Appendix, Ix, Node, What};
use super::tree::Tree;

impl Tree {
    /// Returns the entries of one kind that have no row, in the order of the file.
    pub fn appendix(&self, kind: Appendix) -> impl Iterator<Item = Ix> {
        let first = self.first_of(kind);
        let is_its =
            move |ix: &Ix| matches!(self.node(*ix).what, What::Appendix(of, _) if of == kind);
        let behind = (first.get()..self.count()).map(Ix::new);
        behind.take_while(is_its)
    }

    /// Returns where the entries of one kind begin, or would.
    fn first_of(&self, kind: Appendix) -> Ix {
        let rows = self.after(Ix::ROOT).get();
        let is_before = |node: &Node| matches!(node.what, What::Appendix(of, _) if of < kind);
        // They stand by kind.
        let before = self.nodes_without_row().partition_point(is_before);
        Ix::new(rows + before)
    }
}
