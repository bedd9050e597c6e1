//! What the plan says of its entries elsewhere: bodies, loose figures, rival values, money.
//!
//! In: a roadmap, once. Out: for a node what concerns it, for an id its body. Always holds: what
//! concerns nothing that has a row concerns the plan, as in the details.

use std::collections::HashMap;

use super::words::Teller;
use super::{Field, Tier};
use crate::document::{Body, SmallStr};
use crate::model::{Ix, Roadmap};
use crate::words::Msg;

/// What concerns each node.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::search) struct Concerning {
    by_node: HashMap<Ix, Vec<What>>,
    // Where each listed body stands, by its id: an item of 100,000 names it.
    bodies: HashMap<SmallStr, usize>,
}

/// A place in a list of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Figure(usize),
    Rival(usize),
    Money(usize),
}

impl Concerning {
    pub(in crate::search) fn new(roadmap: &Roadmap) -> Self {
        let document = roadmap.document();
        let bodies = document.governance.bodies.iter().enumerate();
        let mut all = Self {
            bodies: bodies.map(|(nth, body)| (body.id.clone(), nth)).collect(),
            ..Self::default()
        };
        for (nth, figure) in document.figures.iter().enumerate() {
            all.add(roadmap, &figure.of, What::Figure(nth));
        }
        for (nth, rival) in document.rivals.iter().enumerate() {
            all.add(roadmap, &rival.of, What::Rival(nth));
        }
        for (nth, money) in document.money.iter().enumerate() {
            // The plan's own money stands on its page.
            if !money.of.is_empty() {
                all.add(roadmap, &money.of, What::Money(nth));
            }
        }
        all
    }

    fn add(&mut self, roadmap: &Roadmap, of: &[SmallStr], what: What) {
        let mut is_homeless = true;
        for ix in of.iter().filter_map(|id| roadmap.find_row(id)) {
            self.by_node.entry(ix).or_default().push(what);
            is_homeless = false;
        }
        if is_homeless && !matches!(what, What::Money(_)) {
            self.by_node.entry(Ix::ROOT).or_default().push(what);
        }
    }

    /// Returns a listed body.
    pub(super) fn body<'a>(&self, roadmap: &'a Roadmap, id: &str) -> Option<&'a Body> {
        let nth = *self.bodies.get(id)?;
        roadmap.document().governance.bodies.get(nth)
    }

    fn of(&self, ix: Ix) -> &[What] {
        self.by_node.get(&ix).map_or(&[], Vec::as_slice)
    }

    /// Tells the money of a node.
    pub(super) fn ties<'a, F: FnMut(Field<'a>)>(&self, teller: &mut Teller<'a, '_, F>, ix: Ix) {
        teller.tier(Tier::Tie);
        let document = teller.roadmap.document();
        for what in self.of(ix) {
            if let What::Money(nth) = what
                && let Some(money) = document.money.get(*nth)
            {
                teller.money(Some(Msg::Money), money);
            }
        }
    }

    /// Tells figures and rival values.
    pub(super) fn said<'a, F: FnMut(Field<'a>)>(&self, teller: &mut Teller<'a, '_, F>, ix: Ix) {
        teller.tier(Tier::Said);
        let document = teller.roadmap.document();
        for what in self.of(ix) {
            match *what {
                What::Figure(nth) => {
                    if let Some(figure) = document.figures.get(nth) {
                        teller.figure(figure);
                    }
                }
                What::Rival(nth) => {
                    let Some(rival) = document.rivals.get(nth) else {
                        continue;
                    };
                    let values = rival.values.iter().map(|value| &value.text);
                    for text in [&rival.about].into_iter().chain(values).chain(&rival.note) {
                        teller.text(Msg::SourcesDiffer, text);
                    }
                }
                What::Money(nth) => {
                    if let Some(money) = document.money.get(nth) {
                        teller.about_money(money);
                    }
                }
            }
        }
    }
}
