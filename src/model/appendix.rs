//! The entries that have no row in the chart: bodies, sources, sums, conditions and the like.
//!
//! In: a roadmap. Out: those of one kind, and where they stand. Always holds: an entry of the
//! appendix stands directly below the roadmap and behind its last row. Deliberately not here: what is
//! said of it (`document`).

use super::{Appendix, Ix, Roadmap, What};
use crate::document::Entry;

impl Roadmap {
    /// Says whether an entry has a row in the chart.
    #[must_use]
    pub fn is_row(&self, ix: Ix) -> bool {
        ix < self.after(Ix::ROOT)
    }

    /// Returns the row where an entry is told: its own, that of the first thing that a loose figure or
    /// a rival value concerns, or else that of the roadmap.
    #[must_use]
    pub fn row_of(&self, ix: Ix) -> Ix {
        if self.is_row(ix) {
            return ix;
        }
        self.rows_of(ix).next().unwrap_or(Ix::ROOT)
    }

    /// Returns every entry, with a row or without, in reading order.
    pub fn entries(&self) -> impl Iterator<Item = Ix> + use<> {
        (0..self.count()).map(Ix::new)
    }

    /// Returns the entries that have no row, in reading order.
    pub fn without_row(&self) -> impl Iterator<Item = Ix> + use<> {
        (self.after(Ix::ROOT).get()..self.count()).map(Ix::new)
    }

    /// Returns the entries of one kind that have no row, in the order of the file.
    pub fn appendix(&self, kind: Appendix) -> impl Iterator<Item = Ix> {
        let first = self.first_of(kind);
        let is_its =
            move |ix: &Ix| matches!(self.node(*ix).what, What::Appendix(of, _) if of == kind);
        let behind = (first.get()..self.count()).map(Ix::new);
        behind.take_while(is_its)
    }

    /// Returns where the entries of one kind begin, or would.
    fn first_of(&self, kind: Appendix) -> Ix {
        let rows = self.after(Ix::ROOT).get();
        let behind = self.count().saturating_sub(rows);
        let is_before = |nth: usize| match self.node(Ix::new(rows + nth)).what {
            What::Appendix(of, _) => of < kind,
            _ => false,
        };
        // They stand by kind.
        let (mut from, mut to) = (0, behind);
        while from < to {
            let middle = from.midpoint(to);
            if is_before(middle) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        Ix::new(rows + from)
    }

    /// Returns the place of a source in the list of the file, by its id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<usize> {
        match self.node(self.find(id)?).what {
            What::Appendix(Appendix::Source, nth) => Some(nth),
            _ => None,
        }
    }

    /// Returns what the file says of an entry without a row.
    pub(super) fn appendix_entry(&self, kind: Appendix, nth: usize) -> Option<Entry<'_>> {
        let document = self.document();
        let governance = &document.governance;
        match kind {
            Appendix::Money => document.money.get(nth).map(Entry::Money),
            Appendix::Claim => governance.claims.get(nth).map(Entry::Claim),
            Appendix::Role => governance.roles.get(nth).map(Entry::Role),
            Appendix::Body => governance.bodies.get(nth).map(Entry::Body),
            Appendix::FollowUp => document.follow_up.get(nth).map(Entry::FollowUp),
            Appendix::Source => document.sources.get(nth).map(Entry::Source),
            Appendix::Condition => document.conditions.get(nth).map(Entry::Condition),
            Appendix::Effect => document.effects.get(nth).map(Entry::Claim),
            Appendix::Alignment => {
                let with = document.alignment.as_ref().map(|all| &all.with);
                with.and_then(|with| with.get(nth)).map(Entry::Claim)
            }
            Appendix::Figure => document.figures.get(nth).map(Entry::Figure),
            Appendix::Rival => document.rivals.get(nth).map(Entry::Rival),
        }
    }
}
