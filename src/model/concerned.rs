//! What the plan says of an entry elsewhere: indicators, loose figures, rival values, sums of money.
//!
//! In: a roadmap whose ids are known. Out: for a row what concerns it, in the order of the file.
//! Built once, so that telling of a row costs what concerns it. Always holds: a figure or rival
//! values that concern nothing which can be found concern the plan. Deliberately not here: the
//! milestones elsewhere (`backlinks`).

use std::collections::HashMap;

use super::{Appendix, Ix, Roadmap, What};
use crate::document::Entry;

/// The entries that concern each row.
#[derive(Debug, Clone, Default)]
pub(super) struct Concerned(HashMap<Ix, Vec<Ix>>);

impl Concerned {
    pub(super) fn find(roadmap: &Roadmap) -> Self {
        let mut found = Self::default();
        let mut indicators: Vec<Ix> = roadmap.indicators().collect();
        // The lanes of the chart stand before the others.
        indicators.sort_by_key(|ix| match roadmap.node(*ix).what {
            What::Indicator(nth) => nth,
            _ => usize::MAX,
        });
        for ix in indicators {
            found.add(roadmap, ix);
        }
        for kind in [Appendix::Figure, Appendix::Rival] {
            for ix in roadmap.appendix(kind) {
                if !found.add(roadmap, ix) {
                    found.put(Ix::ROOT, ix);
                }
            }
        }
        for ix in roadmap.appendix(Appendix::Money) {
            found.add(roadmap, ix);
        }
        found
    }

    /// Notes what an entry concerns; says whether any of it has a row.
    fn add(&mut self, roadmap: &Roadmap, ix: Ix) -> bool {
        let mut is_found = false;
        for row in roadmap.rows_of(ix) {
            self.put(row, ix);
            is_found = true;
        }
        is_found
    }

    fn put(&mut self, row: Ix, ix: Ix) {
        let entries = self.0.entry(row).or_default();
        if entries.last() != Some(&ix) {
            entries.push(ix);
        }
    }
}

impl Roadmap {
    /// Returns what elsewhere in the plan concerns a row: indicators, figures, rival values, money,
    /// each in the order of the file.
    pub fn concerning(&self, ix: Ix) -> impl Iterator<Item = Entry<'_>> {
        let entries = self.concerned.0.get(&ix);
        let entries = entries.map_or(&[][..], Vec::as_slice);
        entries.iter().filter_map(|ix| self.entry(*ix))
    }

    /// Returns the rows that an entry says to concern.
    pub(super) fn rows_of(&self, ix: Ix) -> impl Iterator<Item = Ix> {
        let of = self.entry(ix).map_or(&[][..], Entry::of);
        of.iter().filter_map(|id| self.find_row(id))
    }
}
