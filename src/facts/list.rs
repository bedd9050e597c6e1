//! The facts of an entry while they are gathered.
//!
//! Always holds: a heading stands over the facts added since the last one, and over no other; a fact
//! that says nothing is left out. Deliberately not here: which facts an entry has (`of`).

use super::fact::{Content, Fact, Tier};
use crate::document::{self, SmallStr, Text};
use crate::model::{Ix, Roadmap, What};
use crate::words::Msg;

/// Facts of one entry, in the order in which a reader asks.
pub(super) struct Facts<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) ix: Ix,
    facts: Vec<Fact<'a>>,
    // The first fact that has no heading yet.
    open: usize,
    // Whether what is added belongs to another entry.
    is_elsewhere: bool,
    /// Whether every source of the file is listed: the plan rests on them all.
    pub(super) lists_all_sources: bool,
}

impl<'a> Facts<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, ix: Ix) -> Self {
        Self {
            roadmap,
            ix,
            facts: Vec::new(),
            open: 0,
            is_elsewhere: false,
            lists_all_sources: roadmap.node(ix).what == What::Roadmap,
        }
    }

    pub(super) fn document(&self) -> &'a document::Roadmap {
        self.roadmap.document()
    }

    /// Adds a fact, unless it says nothing.
    pub(super) fn add(&mut self, fact: Fact<'a>) {
        if fact.is_blank() {
            return;
        }
        let tier = if self.is_elsewhere {
            Tier::Elsewhere
        } else {
            fact.tier
        };
        self.facts.push(fact.tier(tier));
    }

    /// Adds a text of the file under a heading of its own.
    pub(super) fn section(&mut self, heading: Msg, text: Option<&'a Text>) {
        if let Some(text) = text {
            self.add(Fact::text(text));
        }
        self.close(heading);
    }

    /// Adds an entry for each id, under a heading of its own.
    pub(super) fn entries(&mut self, heading: Msg, ids: &'a [SmallStr]) {
        for id in ids {
            self.add(Fact::new(Content::Entry(id)));
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

    /// Makes the first fact one by which the entry is known.
    pub(super) fn name_first(&mut self) {
        if let Some(first) = self.facts.first_mut() {
            first.tier = Tier::Name;
        }
    }

    /// Adds a remark to the fact that was added last.
    pub(super) fn remark_last(&mut self, remark: Msg) {
        let added = self.facts.get_mut(self.open..).unwrap_or_default();
        if let Some(last) = added.last_mut() {
            last.remarks.push(super::fact::Remark::Said(remark));
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
