//! From a path in the document to the node that it concerns.
//!
//! In: the path of a finding. Out: the deepest node on it. Always holds: a path that leads nowhere
//! in the tree leads to the nearest node above. Deliberately not here: what was left out when the
//! file was read; it has no node.

use super::{Ix, Roadmap, What};
use crate::document::{Path, Step};

impl Roadmap {
    /// Returns the node that a path leads to, or through last.
    #[must_use]
    pub fn at(&self, path: &Path) -> Ix {
        let mut ix = Ix::ROOT;
        for pair in path.steps().windows(2) {
            let [Step::Field(list), Step::Index(nth)] = pair else {
                continue;
            };
            match self.below(ix, list, *nth) {
                Some(found) => ix = found,
                // Deeper lists belong to what was found.
                None => break,
            }
        }
        ix
    }

    /// Returns what stands at a place of a list of a node.
    fn below(&self, ix: Ix, list: &str, nth: usize) -> Option<Ix> {
        let item = |of: Ix| {
            let mut items = self
                .children(of)
                .filter(|child| matches!(self.node(*child).what, What::Item(_)));
            items.nth(nth)
        };
        match (ix, list) {
            (Ix::ROOT, "phases") => self.phases().nth(nth),
            (Ix::ROOT, "pillars") => self.pillars().nth(nth),
            (Ix::ROOT, "milestones") => self.milestones().nth(nth),
            (Ix::ROOT, "indicators") => {
                let wanted = What::Indicator(nth);
                self.indicators().find(|ix| self.node(*ix).what == wanted)
            }
            (Ix::ROOT, "strands") => self.lane(What::Strand(nth)),
            (Ix::ROOT, "items") => item(self.lane(What::Unassigned)?),
            (Ix::ROOT, "related") => item(self.lane(What::Related)?),
            (_, "items") => item(ix),
            (_, _) => None,
        }
    }
}
