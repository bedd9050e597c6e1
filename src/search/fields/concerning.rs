//! What the plan says of its entries elsewhere: loose figures, rival values, money.
//!
//! In: a roadmap, once. Out: for a row what concerns it. Always holds: what concerns nothing that has
//! a row concerns the plan, as in the details.

use std::collections::HashMap;

use super::words::Teller;
use super::{Field, Tier};
use crate::document::{Entry, SmallStr};
use crate::model::{Appendix, Ix, Roadmap};
use crate::words::Msg;

/// The entries without a row that concern each row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::search) struct Concerning(HashMap<Ix, Vec<Ix>>);

impl Concerning {
    pub(in crate::search) fn new(roadmap: &Roadmap) -> Self {
        let mut all = Self::default();
        for kind in [Appendix::Figure, Appendix::Rival, Appendix::Money] {
            for ix in roadmap.appendix(kind) {
                all.add(roadmap, ix);
            }
        }
        all
    }

    fn add(&mut self, roadmap: &Roadmap, ix: Ix) {
        let (of, goes_to_the_plan): (&[SmallStr], bool) = match roadmap.entry(ix) {
            Some(Entry::Figure(figure)) => (&figure.of, true),
            Some(Entry::Rival(rival)) => (&rival.of, true),
            // The plan's own money stands on its page.
            Some(Entry::Money(money)) => (&money.of, false),
            _ => return,
        };
        let mut is_homeless = true;
        for row in of.iter().filter_map(|id| roadmap.find_row(id)) {
            self.0.entry(row).or_default().push(ix);
            is_homeless = false;
        }
        if is_homeless && goes_to_the_plan {
            self.0.entry(Ix::ROOT).or_default().push(ix);
        }
    }

    fn of<'a>(&self, roadmap: &'a Roadmap, row: Ix) -> impl Iterator<Item = Entry<'a>> {
        let entries = self.0.get(&row).map_or(&[][..], Vec::as_slice).iter();
        entries.filter_map(|ix| roadmap.entry(*ix))
    }

    /// Tells the money of a row.
    pub(super) fn ties<'a, F: FnMut(Field<'a>)>(&self, teller: &mut Teller<'a, F>, row: Ix) {
        teller.tier(Tier::Tie);
        for entry in self.of(teller.roadmap, row) {
            if let Entry::Money(money) = entry {
                teller.money(Some(Msg::Money), money);
            }
        }
    }

    /// Tells figures and rival values.
    pub(super) fn said<'a, F: FnMut(Field<'a>)>(&self, teller: &mut Teller<'a, F>, row: Ix) {
        teller.tier(Tier::Said);
        for entry in self.of(teller.roadmap, row) {
            match entry {
                Entry::Figure(figure) => teller.figure(figure),
                Entry::Rival(rival) => {
                    let values = rival.values.iter().map(|value| &value.text);
                    let note = rival.note.as_ref();
                    for text in [&rival.about].into_iter().chain(values).chain(note) {
                        teller.text(Msg::SourcesDiffer, text);
                    }
                }
                Entry::Money(money) => teller.about_money(money),
                _ => {}
            }
        }
    }
}
