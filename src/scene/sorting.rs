//! The order in which siblings stand.
//!
//! In: a roadmap, what to sort by, the language of the titles. Out: every node in reading order.
//! Always holds: only items change places, with those that stand
//! under the same parent; what lies below goes with its parent; gaps and the lanes of the plan stay
//! where they are; what compares equal keeps the order of the file. It costs time when the order is
//! chosen, never per frame. Deliberately not here: which rows show (`outline`), and the values by which
//! items are compared (`facts`).

use crate::facts::{SortOrder, SortRanks, Sorting};
use crate::model::{Ix, Roadmap, What};
use crate::words::Language;

/// The nodes of a roadmap in another order than that of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowOrder {
    /// The language of the titles.
    pub language: Language,
    ranks: SortRanks,
    // From place to node, and from node to place.
    nodes: Vec<Ix>,
    places: Vec<u32>,
}

impl RowOrder {
    /// Sorts a roadmap; none for the order of the file.
    pub fn new(roadmap: &Roadmap, asked: SortOrder, language: Language) -> Option<Self> {
        if asked.by == Sorting::File && !asked.is_descending {
            return None;
        }
        let count = roadmap.nodes().len();
        let mut order = Self {
            language,
            ranks: SortRanks::new(roadmap, asked, language),
            nodes: Vec::with_capacity(count),
            places: vec![0; count],
        };
        let mut open = vec![Ix::ROOT];
        while let Some(ix) = open.pop() {
            if let Some(place) = order.places.get_mut(ix.get()) {
                *place = u32::try_from(order.nodes.len()).unwrap_or(u32::MAX);
            }
            order.nodes.push(ix);
            let mut children: Vec<Ix> = roadmap.children(ix).collect();
            order.sort(roadmap, &mut children);
            open.extend(children.into_iter().rev());
        }
        Some(order)
    }

    /// Returns what siblings are sorted by.
    pub fn order(&self) -> SortOrder {
        self.ranks.order()
    }

    /// Sorts the items of a list among their own places.
    pub(super) fn sort(&self, roadmap: &Roadmap, list: &mut [Ix]) {
        let is_item = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Item(_));
        let mut items: Vec<Ix> = list.iter().copied().filter(is_item).collect();
        if items.len() < 2 {
            return;
        }
        self.ranks.sort(&mut items);
        let mut sorted = items.into_iter();
        for place in list.iter_mut().filter(|ix| is_item(ix)) {
            *place = sorted.next().unwrap_or(*place);
        }
    }

    /// Returns where a node stands, counted from zero.
    pub fn place(&self, ix: Ix) -> usize {
        let place = self.places.get(ix.get()).copied();
        let place = place.and_then(|place| usize::try_from(place).ok());
        place.unwrap_or(usize::MAX)
    }

    /// Returns the node at a place.
    pub fn node(&self, place: usize) -> Option<Ix> {
        self.nodes.get(place).copied()
    }
}
