//! The order in which siblings stand.
//!
//! In: a roadmap, what to sort by, the language of the titles. Out: every node in reading order.
//! Always holds: only items change places, with those that stand
//! under the same parent; what lies below goes with its parent; gaps and the lanes of the plan stay
//! where they are; what compares equal keeps the order of the file. It costs time when the order is
//! chosen, never per frame. Deliberately not here: which rows show (`outline`).

use chrono::NaiveDate;

use crate::facts::label;
use crate::model::{Ix, Roadmap, What};
use crate::words::{Collation, Language, Msg};

/// What siblings are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Sorting {
    /// As the file has them.
    #[default]
    File,
    /// By their titles, as the language orders them.
    Title,
    /// By the dates on which they start; those without one come last.
    Start,
}

impl Sorting {
    /// Every one, in the order in which they follow each other.
    pub const ALL: [Self; 3] = [Self::File, Self::Title, Self::Start];

    /// Returns its words.
    pub fn words(self) -> Msg {
        match self {
            Self::File => Msg::SortedAsInFile,
            Self::Title => Msg::SortedByTitle,
            Self::Start => Msg::SortedByStart,
        }
    }

    /// Returns the next of them, round the end.
    pub fn next(self) -> Self {
        match self {
            Self::File => Self::Title,
            Self::Title => Self::Start,
            Self::Start => Self::File,
        }
    }
}

/// The nodes of a roadmap in another order than that of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowOrder {
    /// What siblings are sorted by.
    pub sorting: Sorting,
    /// The language of the titles.
    pub language: Language,
    // From place to node, and from node to place.
    nodes: Vec<Ix>,
    places: Vec<usize>,
}

impl RowOrder {
    /// Sorts a roadmap; none for the order of the file.
    pub fn new(roadmap: &Roadmap, sorting: Sorting, language: Language) -> Option<Self> {
        if sorting == Sorting::File {
            return None;
        }
        let count = roadmap.nodes().len();
        let mut order = Self {
            sorting,
            language,
            nodes: Vec::with_capacity(count),
            places: vec![0; count],
        };
        let mut open = vec![Ix::ROOT];
        while let Some(ix) = open.pop() {
            if let Some(place) = order.places.get_mut(ix.get()) {
                *place = order.nodes.len();
            }
            order.nodes.push(ix);
            let mut children: Vec<Ix> = roadmap.children(ix).collect();
            order.sort(roadmap, &mut children);
            open.extend(children.into_iter().rev());
        }
        Some(order)
    }

    /// Sorts the items of a list among their own places.
    pub(super) fn sort(&self, roadmap: &Roadmap, list: &mut [Ix]) {
        let is_item = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Item(_));
        let items: Vec<Ix> = list.iter().copied().filter(is_item).collect();
        if items.len() < 2 {
            return;
        }
        let mut sorted = match self.sorting {
            Sorting::File => items,
            Sorting::Title => by_title(roadmap, items, self.language),
            Sorting::Start => by_start(roadmap, items),
        }
        .into_iter();
        for place in list.iter_mut().filter(|ix| is_item(ix)) {
            *place = sorted.next().unwrap_or(*place);
        }
    }

    /// Returns where a node stands, counted from zero.
    pub fn place(&self, ix: Ix) -> usize {
        self.places.get(ix.get()).copied().unwrap_or(usize::MAX)
    }

    /// Returns the node at a place.
    pub fn node(&self, place: usize) -> Option<Ix> {
        self.nodes.get(place).copied()
    }
}

fn by_title(roadmap: &Roadmap, items: Vec<Ix>, language: Language) -> Vec<Ix> {
    let collation = Collation::new(language);
    let titled = |ix: Ix| (label(roadmap, ix, language).text, ix);
    let mut titled: Vec<(String, Ix)> = items.into_iter().map(titled).collect();
    titled.sort_by(|(one, _), (other, _)| collation.compare(one, other));
    titled.into_iter().map(|(_, ix)| ix).collect()
}

fn by_start(roadmap: &Roadmap, mut items: Vec<Ix>) -> Vec<Ix> {
    items.sort_by_cached_key(|ix| {
        let start = start(roadmap, *ix);
        (start.is_none(), start)
    });
    items
}

/// Returns the start of an item, or else the first start below it: an announcement is none, nor are
/// dates that contradict each other.
fn start(roadmap: &Roadmap, ix: Ix) -> Option<NaiveDate> {
    let own = |ix: Ix| {
        let period = roadmap.period(ix);
        let start = period.start.filter(|_| !period.is_impossible());
        start.map(|edge| edge.drawn)
    };
    own(ix).or_else(|| {
        let below = ix.get() + 1..roadmap.after(ix).get();
        below.filter_map(|nth| own(Ix::new(nth))).min()
    })
}
