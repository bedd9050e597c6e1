//! What the file says of an entry: its fields, its name, its dates and how many it declares.
//!
//! In: a tree and a place in it. Out: what the document has there. Always holds: groups and gaps,
//! which the file does not name, have nothing of their own. Deliberately not here: what is derived
//! from it (`evidence`), and what the plan says elsewhere (`backlinks`, `concerned`).

use super::node::{Appendix, Ix, What};
use super::tree::Tree;
use crate::document::{Common, Declared, Entry, On, Phase, SmallStr, Text};
use crate::time::{Days, Period};

impl Tree {
    /// Returns what the file says of an entry; none for groups and gaps. The items that hang on it are
    /// not in it: they are nodes.
    pub fn entry(&self, ix: Ix) -> Option<Entry<'_>> {
        let document = self.document();
        match self.node(ix).what {
            What::Roadmap => Some(Entry::Roadmap(document)),
            What::Phase(nth) => document.phases.get(nth).map(Entry::Phase),
            What::Milestone(nth) => document.milestones.get(nth).map(Entry::Milestone),
            What::Indicator(nth) => document.indicators.get(nth).map(Entry::Indicator),
            What::Strand(nth) => document.strands.get(nth).map(Entry::Strand),
            What::Item(_) => self.item(ix).map(Entry::Item),
            What::Pillar(nth) => document.pillars.get(nth).map(Entry::Pillar),
            What::Appendix(kind, nth) => self.appendix_entry(kind, nth),
            What::Group(_) | What::Gap(_) => None,
        }
    }

    /// Returns what the file says of an entry without a row.
    fn appendix_entry(&self, kind: Appendix, nth: usize) -> Option<Entry<'_>> {
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

    /// Returns what an entry has of that which many entries have; groups and gaps have nothing.
    pub fn common(&self, ix: Ix) -> &dyn Common {
        self.entry(ix).map_or(&(), Entry::common)
    }

    /// Returns the name of an entry, where the file gives one; groups and gaps have none.
    pub fn title(&self, ix: Ix) -> Option<&Text> {
        self.entry(ix)?.title()
    }

    /// Returns the names of the fields of an entry that are our own reading.
    pub fn inferred(&self, ix: Ix) -> &[SmallStr] {
        self.entry(ix).map_or(&[], Entry::inferred)
    }

    /// Says whether something that a row of the node shows is our own reading: its place, a field,
    /// or the date of its only event.
    pub fn is_inferred(&self, ix: Ix) -> bool {
        let on = match self.node(ix).what {
            What::Milestone(index) => self
                .document()
                .milestones
                .get(index)
                .and_then(|milestone| milestone.on),
            What::Item(_) if self.period(ix).is_undated() => self
                .item(ix)
                .and_then(|item| item.status.iter().rev().find_map(|entry| entry.on)),
            What::Roadmap
            | What::Group(_)
            | What::Phase(_)
            | What::Indicator(_)
            | What::Strand(_)
            | What::Item(_)
            | What::Gap(_)
            | What::Pillar(_)
            | What::Appendix(..) => None,
        };
        matches!(on, Some(On::Inferred(_))) || !self.inferred(ix).is_empty()
    }

    /// Returns how many of each kind a node declares.
    pub fn declared(&self, ix: Ix) -> &[Declared] {
        let strands = &self.document().strands;
        match self.node(ix).what {
            What::Roadmap => &self.document().declared,
            What::Strand(index) => strands.get(index).map_or(&[], |strand| &strand.declared),
            What::Item(_) => self.item(ix).map_or(&[], |item| &item.declared),
            What::Group(_)
            | What::Phase(_)
            | What::Milestone(_)
            | What::Indicator(_)
            | What::Gap(_)
            | What::Pillar(_)
            | What::Appendix(..) => &[],
        }
    }

    /// Returns the own dates of an entry, as given; undated where it has none.
    pub fn period(&self, ix: Ix) -> Period {
        let document = self.document();
        let dates = match self.node(ix).what {
            What::Roadmap => Some((document.start, document.end, document.until)),
            What::Phase(index) => {
                let phase = document.phases.get(index);
                phase.map(|phase| (phase.start, phase.end, phase.until))
            }
            What::Strand(index) => {
                let strand = document.strands.get(index);
                strand.map(|strand| (strand.start, strand.end, strand.until))
            }
            What::Item(_) => {
                let item = self.item(ix);
                item.map(|item| (item.start, item.end, item.until))
            }
            What::Group(_)
            | What::Milestone(_)
            | What::Indicator(_)
            | What::Gap(_)
            | What::Pillar(_)
            | What::Appendix(..) => None,
        };
        let (start, end, until) = dates.unwrap_or_default();
        Period::new(start, end, until)
    }

    /// Returns the days of the plan: its span as given, or else everything that it touches.
    pub fn span(&self) -> Option<Days> {
        let root = self.node(Ix::ROOT);
        let phases = self.document().phases.iter();
        let phases =
            phases.filter_map(|phase| Period::new(phase.start, phase.end, phase.until).possible());
        self.period(Ix::ROOT)
            .possible()
            .or_else(|| phases.reduce(Days::hull))
            .or(root.extent)
    }

    /// Returns a phase and its period.
    pub fn phase(&self, ix: Ix) -> Option<(&Phase, Period)> {
        match self.node(ix).what {
            What::Phase(index) => self
                .document()
                .phases
                .get(index)
                .map(|phase| (phase, self.period(ix))),
            _ => None,
        }
    }
}
