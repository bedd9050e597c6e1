//! The facts of an entry while they are gathered.
//!
//! Always holds: a heading stands over the facts added since the last one, and over no other; a fact
//! that says nothing is left out; all are counted and only those are kept that are wanted, so that of
//! an entry of which thousands are said a few cost a few. Deliberately not here: which facts an entry
//! has (`of`).

use std::ops::Range;

use super::fact::{Fact, RankTier, Remark};
use crate::document::{self, Entry, SmallStr};
use crate::model::{Ix, Roadmap};
use crate::words::Msg;

/// Facts of one entry, in the order in which a reader asks.
pub(super) struct FactList<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) ix: Ix,
    // Those that are wanted, by their numbers from zero on.
    facts: Vec<Fact<'a>>,
    wanted: Range<usize>,
    // How many were added.
    count: usize,
    // How many of them have a heading, and how many of those that are kept.
    headed: (usize, usize),
    // What all of them rest on.
    cited: Vec<&'a [SmallStr]>,
    // Whether what is added belongs to another entry.
    is_elsewhere: bool,
}

impl<'a> FactList<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, ix: Ix, wanted: Range<usize>) -> Self {
        Self {
            roadmap,
            ix,
            facts: Vec::new(),
            wanted,
            count: 0,
            headed: (0, 0),
            cited: Vec::new(),
            is_elsewhere: false,
        }
    }

    pub(super) fn document(&self) -> &'a document::Document {
        self.roadmap.document()
    }

    /// Adds a fact, unless it says nothing.
    pub(super) fn add(&mut self, fact: Fact<'a>) {
        if fact.is_blank() {
            return;
        }
        if !fact.sources.is_empty() {
            self.cited.push(fact.sources);
        }
        if self.wanted.contains(&self.count) {
            self.facts.push(if self.is_elsewhere {
                fact.tier(RankTier::Elsewhere)
            } else {
                fact
            });
        }
        self.count += 1;
    }

    /// Adds facts, but for those that say nothing, until it is clear that there are more than are
    /// wanted.
    pub(super) fn extend(&mut self, facts: impl IntoIterator<Item = Fact<'a>>) {
        for fact in facts {
            if self.has_more() {
                break;
            }
            self.add(fact);
        }
    }

    /// Adds facts under a heading of their own.
    pub(super) fn section(&mut self, heading: Msg, facts: impl IntoIterator<Item = Fact<'a>>) {
        self.extend(facts);
        self.close(heading);
    }

    /// Adds what is said of each entry elsewhere in the plan that concerns this one, under a heading
    /// of its own.
    pub(super) fn concerning(&mut self, heading: Msg, add: impl Fn(&mut Self, Entry<'a>)) {
        for entry in self.roadmap.concerning(self.ix) {
            add(self, entry);
        }
        self.close(heading);
    }

    /// Adds facts of another entry.
    pub(super) fn elsewhere(&mut self, add: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.is_elsewhere, true);
        add(self);
        self.is_elsewhere = before;
    }

    /// Gives what was added since the last heading this one; says whether anything was.
    pub(super) fn close(&mut self, heading: Msg) -> bool {
        let heading = heading.in_plan(self.roadmap.is_own());
        let (before, kept) = self.headed;
        for fact in self.facts.get_mut(kept..).unwrap_or_default() {
            fact.heading = heading;
        }
        self.headed = (self.count, self.facts.len());
        self.count > before
    }

    /// Adds a remark to the fact that was added last.
    pub(super) fn remark_last(&mut self, remark: Msg) {
        let is_kept = self.count <= self.wanted.end;
        let added = self.facts.get_mut(self.headed.1..).unwrap_or_default();
        if let Some(last) = added.last_mut().filter(|_| is_kept) {
            last.remarks.push(Remark::Said(remark));
        }
    }

    /// Returns the sources that every fact so far rests on.
    pub(super) fn cited(&self) -> impl Iterator<Item = &'a SmallStr> {
        self.cited.iter().copied().flatten()
    }

    fn has_more(&self) -> bool {
        self.count > self.wanted.end
    }

    /// Returns the facts that are wanted, and whether there are more after them.
    pub(super) fn finish(self) -> (Vec<Fact<'a>>, bool) {
        let has_more = self.has_more();
        (self.facts, has_more)
    }
}
