//! What nearly every entry has: an id, a name, fields that are the author's own reading.
//!
//! In: an entry, whatever it is. Out: one of these, where that kind of entry has it. Deliberately not
//! here: everything else that an entry says (`visit`).

use super::{Entry, Note, Quote, SmallStr, Text};
use crate::time::When;

impl<'a> Entry<'a> {
    /// Returns its id, where such an entry has one.
    pub fn id(self) -> Option<&'a str> {
        let id = match self {
            Self::Roadmap(roadmap) => &roadmap.id,
            Self::Phase(phase) => &phase.id,
            Self::Pillar(pillar) => &pillar.id,
            Self::Strand(strand) => &strand.id,
            Self::Item(item) => &item.id,
            Self::Milestone(milestone) => &milestone.id,
            Self::Indicator(indicator) => &indicator.id,
            Self::Role(role) => &role.id,
            Self::Body(body) => &body.id,
            Self::Source(source) => &source.id,
            _ => return None,
        };
        Some(id)
    }

    /// Returns the text by which it is known: its name, or the first thing that it says.
    pub fn title(self) -> Option<&'a Text> {
        match self {
            Self::Roadmap(roadmap) => Some(&roadmap.title),
            Self::Phase(phase) => Some(&phase.title),
            Self::Pillar(pillar) => Some(&pillar.title),
            Self::Strand(strand) => Some(&strand.title),
            Self::Item(item) => Some(&item.title),
            Self::Milestone(milestone) => Some(&milestone.title),
            Self::Indicator(indicator) => Some(&indicator.title),
            Self::Role(role) => Some(&role.title),
            Self::Body(body) => Some(&body.title),
            Self::Source(source) => Some(&source.publisher),
            Self::Money(sum) => Some(&sum.title),
            Self::Figure(figure) => Some(&figure.title),
            Self::Part(part) => Some(&part.title),
            Self::Former(former) => Some(&former.title),
            Self::BodyLink(link) => link.title.as_deref(),
            Self::Claim(claim) => Some(&claim.text),
            Self::Condition(condition) => Some(&condition.text),
            Self::FollowUp(entry) => Some(&entry.what),
            Self::Rival(rival) => Some(&rival.about),
            Self::RivalValue(value) => Some(&value.text),
            Self::LastInformation(last) => Some(&last.text),
            Self::Quote(quote) => Some(&quote.text),
            Self::Note(note) => Some(&note.text),
            Self::Calendar(_)
            | Self::Adoption(_)
            | Self::Planned(_)
            | Self::Declared(_)
            | Self::Status(_)
            | Self::Progress(_)
            | Self::Point(_)
            | Self::Over(_)
            | Self::Target(_)
            | Self::Break(_)
            | Self::Governance(_)
            | Self::Alignment(_) => None,
        }
    }

    /// Returns the ids of the entries that it concerns.
    pub fn of(self) -> &'a [SmallStr] {
        match self {
            Self::Milestone(milestone) => &milestone.of,
            Self::Indicator(indicator) => &indicator.of,
            Self::Money(sum) => &sum.of,
            Self::Figure(figure) => &figure.of,
            Self::Rival(rival) => &rival.of,
            _ => &[],
        }
    }

    /// Returns the names of its fields that are the author's own reading.
    pub fn inferred(self) -> &'a [SmallStr] {
        match self {
            Self::Roadmap(roadmap) => &roadmap.inferred,
            Self::Phase(phase) => &phase.inferred,
            Self::Pillar(pillar) => &pillar.inferred,
            Self::Strand(strand) => &strand.inferred,
            Self::Item(item) => &item.inferred,
            Self::Milestone(milestone) => &milestone.inferred,
            Self::Indicator(indicator) => &indicator.inferred,
            Self::Point(point) => &point.inferred,
            Self::Target(target) => &target.inferred,
            Self::Body(body) => &body.inferred,
            Self::Claim(claim) => &claim.inferred,
            _ => &[],
        }
    }
}

/// What many entries have; nothing where such an entry has no such field.
pub trait Common {
    /// Returns the text by which it is known: its name, or the first thing that it says.
    fn title(&self) -> Option<&Text> {
        None
    }

    /// Returns where it begins.
    fn start(&self) -> Option<When> {
        None
    }

    /// Returns the unit through whose last day it runs.
    fn end(&self) -> Option<When> {
        None
    }

    /// Returns the unit in which it ends somewhere.
    fn until(&self) -> Option<When> {
        None
    }

    /// Returns the source's own words.
    fn quotes(&self) -> &[Quote] {
        &[]
    }

    /// Returns the remarks on it.
    fn notes(&self) -> &[Note] {
        &[]
    }

    /// Returns the ids of its sources.
    fn sources(&self) -> &[SmallStr] {
        &[]
    }

    /// Returns the names of its fields that are the author's own reading.
    fn inferred(&self) -> &[SmallStr] {
        &[]
    }
}

impl Common for () {}

/// Answers a question of `Common` by the field of that name.
macro_rules! answer {
    (start) => {
        fn start(&self) -> Option<When> {
            self.start
        }
    };
    (end) => {
        fn end(&self) -> Option<When> {
            self.end
        }
    };
    (until) => {
        fn until(&self) -> Option<When> {
            self.until
        }
    };
    (quotes) => {
        fn quotes(&self) -> &[Quote] {
            &self.quotes
        }
    };
    (notes) => {
        fn notes(&self) -> &[Note] {
            &self.notes
        }
    };
    (sources) => {
        fn sources(&self) -> &[SmallStr] {
            &self.sources
        }
    };
    (inferred) => {
        fn inferred(&self) -> &[SmallStr] {
            &self.inferred
        }
    };
}

macro_rules! common {
    ($($Entry:ident: $($field:ident)*;)*) => {
        $(
            impl Common for super::$Entry {
                fn title(&self) -> Option<&Text> {
                    Entry::$Entry(self).title()
                }

                $(answer!($field);)*
            }
        )*

        impl<'a> Entry<'a> {
            /// Returns what it has of that which many entries have.
            pub fn common(self) -> &'a dyn Common {
                match self {
                    $(Self::$Entry(entry) => entry,)*
                    _ => &(),
                }
            }
        }
    };
}

common! {
    Roadmap: start end until quotes notes inferred;
    Phase: start end until quotes notes sources inferred;
    Strand: start end until quotes notes sources inferred;
    Item: start end until quotes notes sources inferred;
    Planned: start end until;
    Pillar: quotes notes sources inferred;
    Milestone: quotes notes sources inferred;
    Indicator: notes sources inferred;
    Point: notes sources inferred;
    Target: notes sources inferred;
    Break: sources;
    Body: quotes notes sources inferred;
    Role: sources;
    Claim: quotes sources inferred;
    Condition: quotes sources;
    FollowUp: quotes sources;
    Money: quotes notes sources;
    Figure: notes sources;
    Rival: ;
    RivalValue: sources;
    Source: notes;
    Note: sources;
    Adoption: quotes sources;
    LastInformation: sources;
    Declared: quotes sources;
    Status: sources;
    Progress: sources;
}
