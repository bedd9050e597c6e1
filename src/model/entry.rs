//! What the file says of an entry: its fields, its name, its dates and how many it declares.
//!
//! In: a tree and a place in it. Out: what the document has there. Always holds: groups and gaps,
//! which the file does not name, have nothing of their own. Deliberately not here: what is derived
//! from it (`evidence`), and what the plan says elsewhere (`backlinks`, `concerned`).

use super::node::{Ix, What};
use super::tree::Tree;
use crate::document::{Common, Declared, Entry, On, Phase, SmallStr, Text};
use crate::time::{Days, Period};

impl Tree {
    /// Returns what the file says of an entry; none for groups and gaps. The items that hang on it are
    /// not in it: they are nodes.
    pub fn entry(&self, ix: Ix) -> Option<Entry<'_>> {
        let document = self.document();
        match self.node(ix).what {
            What::Roadmap => Some(Entry::Document(document)),
            What::Phase(nth) => document.phases.get(nth).map(Entry::Phase),
            What::Milestone(nth) => document.milestones.get(nth).map(Entry::Milestone),
            What::Indicator(nth) => document.indicators.get(nth).map(Entry::Indicator),
            What::Strand(nth) => document.strands.get(nth).map(Entry::Strand),
            What::Item(_) => self.item(ix).map(Entry::Item),
            What::Pillar(nth) => document.pillars.get(nth).map(Entry::Pillar),
            What::Appendix(kind, nth) => kind.entry(document, nth),
            What::Group(_) | What::Gap(_) => None,
        }
    }

    /// Returns what an entry has of that which many entries have; groups and gaps have nothing.
    pub fn common(&self, ix: Ix) -> &dyn Common {
        self.entry(ix).map_or(&(), Entry::common)
    }

    /// Returns the name of an entry, where the file gives one.
    pub fn title(&self, ix: Ix) -> Option<&Text> {
        self.common(ix).title()
    }

    /// Returns the names of the fields of an entry that are our own reading.
    pub fn inferred(&self, ix: Ix) -> &[SmallStr] {
        self.common(ix).inferred()
    }

    /// Says whether something that a row of the node shows is our own reading: its place, a field,
    /// or the date of its only event.
    pub fn is_inferred(&self, ix: Ix) -> bool {
        let on = match self.entry(ix) {
            Some(Entry::Milestone(milestone)) => milestone.on,
            Some(Entry::Item(item)) if item.period().is_undated() => {
                item.status.iter().rev().find_map(|entry| entry.on)
            }
            _ => None,
        };
        let goal = self.document().goal.as_ref().filter(|_| ix == Ix::ROOT);
        let is_own_goal = goal.is_some_and(|goal| !goal.inferred.is_empty());
        is_own_goal || matches!(on, Some(On::Inferred(_))) || !self.inferred(ix).is_empty()
    }

    /// Says whether the row of a node is to be marked as our own reading. The row of the plan shows its
    /// name and its span: everything else that it says has a line of its own, which is marked.
    pub fn shows_reading(&self, ix: Ix) -> bool {
        let shown = ["title", "short", "start", "end", "until"];
        match ix {
            Ix::ROOT => self
                .inferred(ix)
                .iter()
                .any(|name| shown.contains(&&**name)),
            ix => self.is_inferred(ix),
        }
    }

    /// Returns how many of each kind a node declares.
    pub fn declared(&self, ix: Ix) -> &[Declared] {
        self.common(ix).declared()
    }

    /// Returns the own dates of an entry, as given; undated where it has none.
    pub fn period(&self, ix: Ix) -> Period {
        self.common(ix).period()
    }

    /// Returns the days of the plan: its span as given, or else everything that it touches.
    pub fn span(&self) -> Option<Days> {
        let root = self.node(Ix::ROOT);
        let phases = self.document().phases.iter();
        let phases = phases.filter_map(|phase| phase.period().possible());
        self.period(Ix::ROOT)
            .possible()
            .or_else(|| phases.reduce(Days::hull))
            .or(root.extent)
    }

    /// Returns a phase and its period.
    pub fn phase(&self, ix: Ix) -> Option<(&Phase, Period)> {
        let What::Phase(nth) = self.node(ix).what else {
            return None;
        };
        let phase = self.document().phases.get(nth)?;
        Some((phase, phase.period()))
    }
}
