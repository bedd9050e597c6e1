//! The items and milestones that wait for others, and what is found at their links.
//!
//! In: a document. Out: everything in it that has links, in reading order. Deliberately not here: what
//! is looked for (`cycles`, `early`).

use crate::document::fault::Plan;
use crate::document::{Document, Entry, Finding, Item, Link, Milestone, Trail, Visit};

/// Something that may wait for something.
#[derive(Debug, Clone, Copy)]
pub(super) enum Waiting<'a> {
    Item(&'a Item),
    Milestone(&'a Milestone),
}

impl<'a> Waiting<'a> {
    /// Returns it, if an entry is one.
    pub(super) fn of(entry: Entry<'a>) -> Option<Self> {
        match entry {
            Entry::Item(item) => Some(Self::Item(item)),
            Entry::Milestone(milestone) => Some(Self::Milestone(milestone)),
            _ => None,
        }
    }

    /// Returns everything in a document that has links, in reading order.
    pub(super) fn all(document: &'a Document) -> Vec<Self> {
        let mut all = Collector(Vec::new());
        document.visit(&mut all);
        all.0
    }

    pub(super) fn id(&self) -> &'a str {
        match self {
            Self::Item(item) => &item.id,
            Self::Milestone(milestone) => &milestone.id,
        }
    }

    pub(super) fn links(&self) -> &'a [Link] {
        match self {
            Self::Item(item) => &item.depends_on,
            Self::Milestone(milestone) => &milestone.depends_on,
        }
    }

    pub(super) fn is_milestone(&self) -> bool {
        matches!(self, Self::Milestone(_))
    }
}

struct Collector<'a>(Vec<Waiting<'a>>);

impl<'a> Visit<'a> for Collector<'a> {
    fn enter(&mut self, _: &Trail<'_>, entry: Entry<'a>) -> bool {
        let waiting = Waiting::of(entry).filter(|it| !it.links().is_empty());
        self.0.extend(waiting);
        holds_items(entry)
    }
}

/// Says whether items hang on an entry.
pub(super) fn holds_items(entry: Entry<'_>) -> bool {
    matches!(
        entry,
        Entry::Document(_) | Entry::Strand(_) | Entry::Item(_)
    )
}

/// What is wrong with a link.
pub(super) struct FoundAtLink {
    /// The place of what waits among all that does.
    pub(super) waiting: usize,
    /// The place of the link in its list.
    pub(super) link: usize,
    fault: Plan,
    is_error: bool,
}

impl FoundAtLink {
    pub(super) fn error(waiting: usize, link: usize, fault: Plan) -> Self {
        let is_error = true;
        Self {
            waiting,
            link,
            fault,
            is_error,
        }
    }

    pub(super) fn warning(waiting: usize, link: usize, fault: Plan) -> Self {
        Self {
            is_error: false,
            ..Self::error(waiting, link, fault)
        }
    }

    /// Makes the finding; `links` is the list that the link stands in.
    pub(super) fn finding(self, links: &Trail<'_>) -> Finding {
        let path = links.index(self.link).path();
        if self.is_error {
            Finding::error(self.fault, path)
        } else {
            Finding::warning(self.fault, path)
        }
    }
}
