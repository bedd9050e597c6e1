//! Selecting a row by its id, wherever it is hidden.
//!
//! Always holds: what hides it is opened, and a question or groups that leave it out are lifted, which is told
//! afterwards. Deliberately not here: moving from row to row (`moving`).

use super::Place;
use crate::model::{Ix, Roadmap};
use crate::words::Msg;

impl Place {
    /// Selects a node by its id and opens what hides it; a question that it does not answer is lifted.
    /// Says whether there is such a row.
    pub fn select(&mut self, roadmap: &Roadmap, id: &str) -> bool {
        let Some(ix) = roadmap.find_row(id) else {
            return false;
        };
        if self.hides(roadmap, ix) {
            self.narrowing.let_go(&mut self.folded);
            self.lifted = Some(Msg::FilterLifted);
            self.list(roadmap);
        }
        if self.groups().is_some() {
            if self.select_in_groups(roadmap, ix) {
                return true;
            }
            self.grouping = None;
            self.lifted = Some(Msg::GroupsLifted);
            self.list(roadmap);
        }
        // Of what is opened, the outermost row that shows: all that changes is below it.
        let mut opened = None;
        for above in roadmap.way_up(ix).skip(1) {
            if self.folded.remove(&*roadmap.id(above)) && self.outline().row(above) > Some(0) {
                opened = Some(above);
            }
        }
        if let Some(opened) = opened {
            self.refold(roadmap, opened);
        }
        let row = self.outline().row(ix);
        if let Some(row) = row {
            self.select_row(roadmap, row);
        }
        row.is_some()
    }

    /// Says whether the question that was asked leaves a row out.
    pub(super) fn hides(&self, roadmap: &Roadmap, ix: Ix) -> bool {
        let matches = self.narrowing.matches();
        matches.is_some_and(|matches| ix != Ix::ROOT && !matches.shows(roadmap, ix))
    }
}
