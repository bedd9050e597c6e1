//! From paths in the document to the nodes that they concern.
//!
//! In: the paths of findings. Out: for each the deepest node on it. Always holds: a path that leads
//! nowhere in the tree leads to the nearest node above; a list is looked through once, however many
//! paths lead into it. Deliberately not here: what was left out when the file was read; it has no
//! node.

use std::collections::HashMap;

use super::node::{Group, Ix, What};
use super::tree::Tree;
use crate::document::{Field, Path, PathStep};

impl Tree {
    /// Returns the nodes that paths lead to, or through last.
    pub fn at<'p>(&self, paths: impl IntoIterator<Item = &'p Path>) -> Vec<Ix> {
        let mut lists = Lists {
            tree: self,
            entries: HashMap::new(),
        };
        paths.into_iter().map(|path| lists.walk(path)).collect()
    }
}

/// The lists of the document that paths have led into, each with the nodes of its entries.
struct Lists<'r> {
    tree: &'r Tree,
    entries: HashMap<(Ix, Field), Vec<Ix>>,
}

impl Lists<'_> {
    fn walk(&mut self, path: &Path) -> Ix {
        let mut ix = Ix::ROOT;
        for pair in path.steps().windows(2) {
            let [PathStep::Field(list), PathStep::Index(nth)] = pair else {
                continue;
            };
            match Field::named(list).and_then(|list| self.below(ix, list, *nth)) {
                Some(found) => ix = found,
                // Deeper lists belong to what was found.
                None => break,
            }
        }
        ix
    }

    /// Returns what stands at a place of a list of a node.
    fn below(&mut self, ix: Ix, list: Field, nth: usize) -> Option<Ix> {
        let tree = self.tree;
        let entries = self.entries.entry((ix, list));
        let entries = entries.or_insert_with(|| tree.listed_in(ix, list));
        entries.get(nth).copied()
    }
}

impl Tree {
    /// Returns the nodes of the entries of a list, in the order of the file.
    fn listed_in(&self, ix: Ix, list: Field) -> Vec<Ix> {
        let items = |of: Option<Ix>| {
            let children = of.into_iter().flat_map(|of| self.children(of));
            let is_item = |ix: &Ix| matches!(self.node(*ix).what, What::Item(_));
            children.filter(is_item).collect()
        };
        match (ix, list) {
            (Ix::ROOT, Field::Phases) => self.phases().collect(),
            (Ix::ROOT, Field::Pillars) => self.pillars().collect(),
            (Ix::ROOT, Field::Milestones) => self.milestones().collect(),
            (Ix::ROOT, Field::Indicators) => self.indicators_of_the_file(),
            (Ix::ROOT, Field::Strands) => {
                let is_strand = |ix: &Ix| matches!(self.node(*ix).what, What::Strand(_));
                self.children(Ix::ROOT).filter(is_strand).collect()
            }
            (Ix::ROOT, Field::Items) => items(self.group(Group::Unassigned)),
            (Ix::ROOT, Field::Related) => items(self.group(Group::Related)),
            (_, Field::Items) => items(Some(ix)),
            (_, _) => Vec::new(),
        }
    }
}
