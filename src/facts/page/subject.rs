//! What a line of a page is about.
//!
//! Always holds: a subject has a key, and the key finds the same subject again, so that the state
//! keeps keys and no places of lists.

use std::borrow::Cow;

use super::Topic;
use crate::facts::changed_id;
use crate::model::{At, Ix, Roadmap};
use crate::time::When;

/// What a line of a page, and the details beside it, are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// An entry of the roadmap, or a part of one.
    Entry(At),
    /// A topic of the brief.
    Topic(Topic),
    /// The same where it is listed for a date, and that date where it is one by itself.
    Coming(At, Option<When>),
    /// A change since the plan was another one, by its place among them, and the row that has it where it is
    /// there still.
    Change(usize, Option<Ix>),
    /// A finding on the file, by its place in the list of them.
    Finding(usize),
}

impl From<Ix> for Subject {
    fn from(ix: Ix) -> Self {
        Self::Entry(ix.into())
    }
}

impl Subject {
    /// Returns its key, unique in a page: the address of what the file says.
    pub fn key(self, roadmap: &Roadmap) -> Cow<'_, str> {
        match self {
            Self::Entry(At { ix, part: None }) => roadmap.id(ix),
            Self::Entry(at) => Cow::Owned(roadmap.address(at)),
            Self::Coming(at, _) => Self::Entry(at).key(roadmap),
            Self::Topic(topic) => Cow::Owned(format!("topic:{}", topic.name())),
            Self::Finding(nth) => Cow::Owned(format!("finding:{nth}")),
            Self::Change(nth, _) => {
                let against = roadmap.against();
                let change = against.and_then(|it| Some((it, it.comparison.changed().get(nth)?)));
                let id = change.map(|(against, change)| changed_id(against, change));
                Cow::Owned(format!("change:{}", id.unwrap_or_default()))
            }
        }
    }

    /// Returns the entry that it is, or is a part of.
    pub fn entry(self) -> Option<Ix> {
        match self {
            Self::Entry(at) | Self::Coming(at, _) => Some(at.ix),
            Self::Change(_, row) => row,
            Self::Topic(_) | Self::Finding(_) => None,
        }
    }

    /// Returns the row that it leads to in the chart, where there is one.
    pub fn row(self, roadmap: &Roadmap) -> Option<Ix> {
        self.entry().filter(|ix| roadmap.is_row(*ix))
    }
}
