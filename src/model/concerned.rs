//! What the plan says of an entry elsewhere: indicators, loose figures, rival values, sums of money.
//!
//! In: a roadmap whose ids are known. Out: for a node what concerns it, in the order of the file.
//! Built once, so that telling of a node costs what concerns it. Always holds: a figure or rival
//! values that concern nothing which can be found concern the plan. Deliberately not here: the
//! milestones elsewhere (`backlinks`).

use std::collections::HashMap;

use super::{Ix, Roadmap};
use crate::document::{Figure, Indicator, Money, Rival, SmallStr};

/// Something elsewhere in the plan that concerns an entry.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Concern<'a> {
    /// An indicator that measures it.
    Indicator(&'a Indicator),
    /// A published figure that is no indicator.
    Figure(&'a Figure),
    /// Values that differ from source to source.
    Rival(&'a Rival),
    /// Money of the plan that is for it.
    Money(&'a Money),
}

/// A place in a list of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Indicator(usize),
    Figure(usize),
    Rival(usize),
    Money(usize),
}

/// What concerns each node.
#[derive(Debug, Clone, Default)]
pub(super) struct Concerned {
    by_node: HashMap<Ix, Vec<Place>>,
}

impl Concerned {
    pub(super) fn find(roadmap: &Roadmap) -> Self {
        let document = roadmap.document();
        let mut found = Self::default();
        for (nth, indicator) in document.indicators.iter().enumerate() {
            found.add(roadmap, &indicator.of, Place::Indicator(nth));
        }
        for (nth, figure) in document.figures.iter().enumerate() {
            if !found.add(roadmap, &figure.of, Place::Figure(nth)) {
                found.put(Ix::ROOT, Place::Figure(nth));
            }
        }
        for (nth, rival) in document.rivals.iter().enumerate() {
            if !found.add(roadmap, &rival.of, Place::Rival(nth)) {
                found.put(Ix::ROOT, Place::Rival(nth));
            }
        }
        for (nth, money) in document.money.iter().enumerate() {
            found.add(roadmap, &money.of, Place::Money(nth));
        }
        found
    }

    /// Notes that something concerns those ids; says whether any of them can be found.
    fn add(&mut self, roadmap: &Roadmap, ids: &[SmallStr], place: Place) -> bool {
        let mut is_found = false;
        for ix in ids.iter().filter_map(|id| roadmap.find_row(id)) {
            self.put(ix, place);
            is_found = true;
        }
        is_found
    }

    fn put(&mut self, ix: Ix, place: Place) {
        let places = self.by_node.entry(ix).or_default();
        if places.last() != Some(&place) {
            places.push(place);
        }
    }
}

impl Roadmap {
    /// Returns what elsewhere in the plan concerns a node: indicators, figures, rival values, money,
    /// each in the order of the file.
    pub fn concerning(&self, ix: Ix) -> impl Iterator<Item = Concern<'_>> {
        let document = self.document();
        let places = self.concerned.by_node.get(&ix);
        let places = places.map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(move |place| match *place {
            Place::Indicator(nth) => document.indicators.get(nth).map(Concern::Indicator),
            Place::Figure(nth) => document.figures.get(nth).map(Concern::Figure),
            Place::Rival(nth) => document.rivals.get(nth).map(Concern::Rival),
            Place::Money(nth) => document.money.get(nth).map(Concern::Money),
        })
    }
}
