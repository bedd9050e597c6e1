//! Where a match leads: a row of the chart, an entry of a page, a page.
//!
//! Always holds: what has a row in the chart leads to it; an entry of a page that has none leads to
//! its page. Deliberately not here: what makes it a match, and going there (`state`).

use crate::facts::{Page, Subject};
use crate::model::Ix;

/// A place to which a search leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hit {
    /// A row of the chart.
    Row(Ix),
    /// An entry of a page, without a row of its own.
    Entry(Page, Subject),
    /// A page, by its name.
    Page(Page),
}

impl Hit {
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

    /// Returns the node whose row it is, if it is one.
    #[must_use]
    pub fn row(self) -> Option<Ix> {
        match self {
            Self::Row(ix) => Some(ix),
            Self::Entry(..) | Self::Page(_) => None,
        }
    }
}
