//! Going back to where a search began, before its next match is shown.
//!
//! In: the place as the last match left it, and the one from which it was led there. Out: the chart
//! of the latter. Always holds: where only rows were unfolded it costs what is folded again, and
//! not every row. Deliberately not here: giving a search up, which brings a page back, too.

use super::Place;
use crate::model::{Ix, Roadmap};

impl Place {
    /// Makes the place what it was before it was led to a node, `before`, with the chart shown.
    ///
    /// Nothing else may have happened to it since.
    pub(super) fn return_to(&mut self, before: &Self, led: Option<Ix>, roadmap: &Roadmap) {
        // A way that led out of what was entered has listed other rows.
        let is_tree = self.groups().is_none() && before.groups().is_none();
        let lists_the_same =
            is_tree && self.at.root == before.at.root && self.narrowing == before.narrowing;
        if self.trail.len() == before.trail.len() && lists_the_same {
            self.fold_again(before, led, roadmap);
            self.at.clone_from(&before.at);
            self.row = before.row;
        } else {
            *self = before.clone();
        }
        self.at.reading = None;
        self.at.paged = None;
    }

    /// Folds again what was unfolded for a node to show.
    fn fold_again(&mut self, before: &Self, shown: Option<Ix>, roadmap: &Roadmap) {
        // The outermost row that shows: all that changes is below it.
        let mut closed = None;
        for above in shown.into_iter().flat_map(|ix| roadmap.way_up(ix).skip(1)) {
            let id = roadmap.id(above);
            if before.folded.contains(&*id) {
                self.folded.insert(id.into_owned());
                if self.row_of(above) > Some(0) {
                    closed = Some(above);
                }
            }
        }
        if let Some(closed) = closed {
            self.refold(roadmap, closed);
        }
    }
}
