//! The links of the plan, from both of their ends.
//!
//! In: a roadmap, and an item or milestone of it. Out: what it waits for, and what waits for it. Always
//! holds: a link that leads to nothing that can be waited for is none, so that nothing is told that
//! nobody wrote. Deliberately not here: whether a link is kept (`early`).

use super::node::What;
use super::part::At;
use super::roadmap::Roadmap;
use super::tree::Tree;
use crate::document::{Entry, Field, Link};

/// A link, seen from one of its ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tie<'a> {
    /// The other end: an item or a milestone.
    pub at: At,
    /// What the file says of it.
    pub link: &'a Link,
}

impl Tree {
    /// Returns the links of an item or milestone, as the file has them; none for anything else.
    pub(super) fn links(&self, at: At) -> &[Link] {
        match (at.part, self.entry(at.ix)) {
            (None, Some(Entry::Item(item))) => &item.depends_on,
            (None, Some(Entry::Milestone(milestone))) => &milestone.depends_on,
            (Some(_), _) => self.milestone(at).map_or(&[], |it| &it.depends_on),
            (None, _) => &[],
        }
    }

    /// Says whether something can be waited for.
    pub(super) fn is_step(&self, at: At) -> bool {
        let what = self.node(at.ix).what;
        match at.part {
            None => matches!(what, What::Item(_) | What::Milestone(_)),
            Some(part) => part.field == Field::Milestones,
        }
    }
}

impl Roadmap {
    /// Returns what an item or milestone waits for, in the order of the file.
    pub fn waits_for(&self, at: impl Into<At>) -> impl Iterator<Item = Tie<'_>> {
        let links = self.links(at.into()).iter();
        links.filter_map(|link| {
            let at = self.find_at(&link.on).filter(|at| self.is_step(*at))?;
            Some(Tie { at, link })
        })
    }

    /// Returns what waits for an item or milestone, in reading order.
    pub fn waited_for_by(&self, at: impl Into<At>) -> impl Iterator<Item = Tie<'_>> {
        self.backlinks()
            .waiting_for(at.into())
            .filter_map(|(at, nth)| {
                let link = self.links(at).get(nth)?;
                Some(Tie { at, link })
            })
    }
}
