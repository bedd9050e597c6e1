//! The facts of an entry while they are gathered.
//!
//! Always holds: a heading stands over the facts added since the last one, and over no other; a fact
//! that says nothing is left out. Deliberately not here: which facts an entry has (`of`).

use super::content::Content;
use super::fact::{Fact, RankTier, Remark};
use crate::document::{self, Entry};
use crate::model::{Ix, Roadmap};
use crate::words::Msg;

/// Facts of one entry, in the order in which a reader asks.
pub(super) struct FactList<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) ix: Ix,
    facts: Vec<Fact<'a>>,
    // The first fact that has no heading yet.
    open: usize,
    // Whether what is added belongs to another entry.
    is_elsewhere: bool,
    // After how many facts of a heading no link is wanted any more: it has one row and no source.
    most: usize,
}

impl<'a> FactList<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, ix: Ix, most: usize) -> Self {
        Self {
            roadmap,
            ix,
            facts: Vec::new(),
            open: 0,
            is_elsewhere: false,
            most,
        }
    }

    pub(super) fn document(&self) -> &'a document::Document {
        self.roadmap.document()
    }

    /// Adds a fact, unless it says nothing.
    pub(super) fn add(&mut self, fact: Fact<'a>) {
        let is_link = matches!(fact.content, Content::Entry(_) | Content::Node(_));
        let is_full = self.facts.len() - self.open >= self.most;
        if fact.is_blank() || is_link && is_full {
            return;
        }
        self.facts.push(if self.is_elsewhere {
            fact.tier(RankTier::Elsewhere)
        } else {
            fact
        });
    }

    /// Adds facts, but for those that say nothing.
    pub(super) fn extend(&mut self, facts: impl IntoIterator<Item = Fact<'a>>) {
        facts.into_iter().for_each(|fact| self.add(fact));
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
        let added = self.facts.get_mut(self.open..).unwrap_or_default();
        let is_said = !added.is_empty();
        for fact in added {
            fact.heading = heading;
        }
        self.open = self.facts.len();
        is_said
    }

    /// Adds a remark to the fact that was added last.
    pub(super) fn remark_last(&mut self, remark: Msg) {
        let added = self.facts.get_mut(self.open..).unwrap_or_default();
        if let Some(last) = added.last_mut() {
            last.remarks.push(Remark::Said(remark));
        }
    }

    /// Returns every fact so far.
    pub(super) fn all(&self) -> &[Fact<'a>] {
        &self.facts
    }

    pub(super) fn finish(self) -> Vec<Fact<'a>> {
        self.facts
    }
}
