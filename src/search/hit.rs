//! Where a match leads: an entry of the roadmap, or a page.
//!
//! Always holds: what has a row in the chart leads to it; an entry that has none leads to the page
//! that lists it. Deliberately not here: what makes it a match, and going there (`state`).

use crate::facts::{Page, Subject};
use crate::model::Ix;

/// A place to which a search leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hit {
    /// An entry.
    Entry(Ix),
    /// A page, by its name.
    Page(Page),
}

impl Hit {
    /// Returns where a search finds a subject; none for topics, which are found as what they lead
    /// to, and for findings.
    pub fn of(subject: Subject) -> Option<Self> {
        subject.entry().map(Self::Entry)
    }

    /// Returns the entry, if it is one.
    pub fn entry(self) -> Option<Ix> {
        match self {
            Self::Entry(ix) => Some(ix),
            Self::Page(_) => None,
        }
    }
}
