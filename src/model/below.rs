//! How what lies below an entry stands: rolled up once, when a roadmap is built.
//!
//! In: a tree. Out: for each entry that holds items, how many of them stand where. Always holds: only
//! items below which there is nothing count by their state, and only where the file places them; of a plan
//! with sources no programmes, whose number it gives apart; those that
//! are placed by our own reading, and those that are declared and not named, are parts of their own.
//! Related items, which are not shown to belong, count nowhere above their lane. Deliberately not here:
//! words, and any percentage: none is formed from counts.

use std::collections::HashMap;

use super::evidence::silence;
use super::node::{Ix, What};
use super::standing::Standing;
use super::tree::Tree;
use crate::document::ItemKind;

/// How what lies below an entry stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Below {
    // In the order of the standings.
    standings: [u32; Standing::ALL.len()],
    /// How many items are placed there by our own reading.
    pub unplaced: u32,
    /// How many are declared and not named, as far as their number is.
    pub unnamed: u32,
    /// Whether others are declared without a number.
    pub has_uncounted: bool,
    /// Whether of some that are placed there nothing more is known since a day.
    pub is_silent: bool,
}

impl Below {
    /// Returns how many items of each standing the file places there, the furthest first; those without any
    /// are left out.
    pub fn standings(&self) -> impl Iterator<Item = (Standing, u32)> {
        let all = Standing::ALL.into_iter().zip(self.standings);
        all.filter(|(_, count)| *count > 0)
    }

    /// Says whether the state of any item there is known.
    pub fn is_known(&self) -> bool {
        self.standings().any(|(standing, _)| standing.is_told())
    }

    fn items(&self) -> u32 {
        self.standings
            .iter()
            .fold(self.unplaced, |sum, count| sum.saturating_add(*count))
    }

    /// Counts an item, or all that lies below one.
    fn add(&mut self, other: &Self, is_placed: bool) {
        if is_placed {
            for (sum, count) in self.standings.iter_mut().zip(other.standings) {
                *sum = sum.saturating_add(count);
            }
            self.unplaced = self.unplaced.saturating_add(other.unplaced);
            self.is_silent |= other.is_silent;
        } else {
            self.unplaced = self.unplaced.saturating_add(other.items());
        }
        self.unnamed = self.unnamed.saturating_add(other.unnamed);
        self.has_uncounted |= other.has_uncounted;
    }
}

/// Rolls up a tree; entries that hold no items are left out.
pub(super) fn roll_up(tree: &Tree) -> HashMap<Ix, Below> {
    let mut all: HashMap<Ix, Below> = HashMap::new();
    let is_own = tree.document().is_own();
    // From the end: what lies below a node follows it.
    for ix in tree.walk().collect::<Vec<Ix>>().into_iter().rev() {
        let node = tree.node(ix);
        let Some(above) = node.parent.filter(|above| *above != Ix::ROOT) else {
            continue;
        };
        let mut leaf = Below::default();
        match node.what {
            What::Item(_) if tree.is_leaf(ix) => {
                let Some(item) = tree.item(ix) else { continue };
                // What others have published counts programmes and projects apart.
                if item.kind == ItemKind::Programme && !is_own {
                    continue;
                }
                leaf.is_silent = silence(&item.status).is_some();
                let place = Standing::of_item(item, is_own) as usize;
                if let Some(count) = leaf.standings.get_mut(place) {
                    *count = 1;
                }
            }
            What::Gap(gap) => {
                leaf.unnamed = gap.missing().unwrap_or(0);
                leaf.has_uncounted = gap.missing().is_none();
            }
            What::Item(_) => match all.get(&ix) {
                Some(below) => leaf = below.clone(),
                None => continue,
            },
            What::Roadmap
            | What::Group(_)
            | What::Phase(_)
            | What::Milestone(_)
            | What::Indicator(_)
            | What::Strand(_)
            | What::Pillar(_)
            | What::Appendix(..) => continue,
        }
        let is_placed = !tree
            .inferred(ix)
            .iter()
            .any(|field| &**field == "placement");
        all.entry(above).or_default().add(&leaf, is_placed);
    }
    all
}
