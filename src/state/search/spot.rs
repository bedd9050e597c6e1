//! Where a match leads: a row of the chart, an entry of a page, a page.
//!
//! Always holds: what has a row in the chart leads to it; an entry of a page that has none leads to
//! its page. Deliberately not here: what makes it a match.

use crate::facts::page::Entry;
use crate::facts::{Page, Subject};
use crate::model::{Ix, Roadmap};
use crate::state::Place;

/// A place to which a search leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spot {
    /// A row of the chart.
    Row(Ix),
    /// An entry of a page, without a row of its own.
    Entry(Page, Subject),
    /// A page, by its name.
    Page(Page),
}

impl Spot {
    /// Returns where a search finds a subject; none for what it does not look for.
    #[must_use]
    pub fn of(subject: Subject) -> Option<Self> {
        let page = match subject {
            Subject::Node(ix) | Subject::MilestoneOf(ix, _) | Subject::MoneyOf(ix, _) => {
                return Some(Self::Row(ix));
            }
            Subject::Money(_) => Page::Money,
            Subject::Rule(_) | Subject::Role(_) | Subject::Body(_) | Subject::FollowUp(_) => {
                Page::Governance
            }
            Subject::Condition(_) | Subject::Effect(_) | Subject::Agreement(_) => Page::Context,
            Subject::Source(_) => Page::Sources,
            // Topics are found as what they lead to.
            Subject::Topic(_) | Subject::Finding(_) => return None,
        };
        Some(Self::Entry(page, subject))
    }

    /// Returns where a reader is.
    #[must_use]
    pub fn here(place: &Place, roadmap: &Roadmap) -> Self {
        let Some(paged) = place.paged() else {
            return Self::Row(place.selected(roadmap));
        };
        let entry = paged.subject().and_then(Self::of);
        entry.unwrap_or(Self::Page(paged.page()))
    }

    /// Returns the node whose row it is, if it is one.
    pub(super) fn row(self) -> Option<Ix> {
        match self {
            Self::Row(ix) => Some(ix),
            Self::Entry(..) | Self::Page(_) => None,
        }
    }

    /// Says whether it is what a place shows: a page whatever of it is selected.
    pub(super) fn is_shown(self, place: &Place, roadmap: &Roadmap) -> bool {
        match self {
            Self::Row(_) | Self::Entry(..) => Self::here(place, roadmap) == self,
            Self::Page(page) => place.page() == Some(page),
        }
    }

    /// Leads a reader there. What hides a row is unfolded, what was entered and does not hold it
    /// is left; details that fill the screen are those of the new place.
    pub(super) fn lead(self, place: &mut Place, roadmap: &Roadmap) {
        let is_read = place.reading.is_some();
        match self {
            Self::Row(ix) => {
                if place.page().is_some() {
                    place.open_page(roadmap, None);
                }
                let id = roadmap.id(ix);
                while !place.select(roadmap, &id) && place.leave(roadmap) {}
                // A step out may lead to a page that was left for the chart.
                place.paged = None;
            }
            Self::Entry(page, subject) => {
                place.open_page(roadmap, Some(page));
                let entry = Entry {
                    subject,
                    under: None,
                };
                if let Some(paged) = place.paged_mut() {
                    paged.point(entry, roadmap);
                }
            }
            Self::Page(page) => place.open_page(roadmap, Some(page)),
        }
        if is_read && !matches!(self, Self::Page(_)) {
            place.read();
        }
    }
}
