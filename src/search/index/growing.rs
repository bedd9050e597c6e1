//! An index while it is made, a part at a time, so that no key waits for 100,000 rows.
//!
//! In: a roadmap, the same each time. Out: its index. Always holds: what is made in parts is what is
//! made at once. Deliberately not here: when there is time for the next part.

use super::{Hit, Index};
use crate::facts::Page;
use crate::model::{Ix, Roadmap, What};

/// How many rows a part has: some milliseconds.
const PART: usize = 1_000;

/// What is folded so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Growing {
    index: Index,
    // The first row that is not in it.
    next: Ix,
    // Room for one text, folded in a second way.
    own: String,
}

impl Growing {
    /// Begins with nothing.
    pub fn new(roadmap: &Roadmap) -> Self {
        Self {
            index: Index::new(roadmap),
            next: Ix::ROOT,
            own: String::new(),
        }
    }

    /// Adds a part; says whether all rows are in.
    pub fn grow(&mut self, roadmap: &Roadmap) -> bool {
        let end = roadmap.after(Ix::ROOT);
        for _ in 0..PART {
            if self.next >= end {
                break;
            }
            self.add(roadmap, Hit::Entry(self.next));
            self.next = roadmap.next(self.next);
        }
        self.next >= end
    }

    /// Adds everything that is left.
    pub fn finish(mut self, roadmap: &Roadmap) -> Index {
        while !self.grow(roadmap) {}
        for ix in roadmap.without_row().filter(|ix| is_listed(roadmap, *ix)) {
            self.add(roadmap, Hit::Entry(ix));
        }
        for page in Page::ALL {
            self.add(roadmap, Hit::Page(page));
        }
        self.index
    }

    fn add(&mut self, roadmap: &Roadmap, hit: Hit) {
        self.index.add(roadmap, hit, &mut self.own);
    }
}

/// Says whether a page lists an entry that has no row in the chart. What none lists stands last.
fn is_listed(roadmap: &Roadmap, ix: Ix) -> bool {
    match roadmap.node(ix).what {
        What::Appendix(kind, _) => Page::of(kind).is_some(),
        _ => false,
    }
}
