//! What each page lists.
//!
//! Always holds: reading order inside a group, milestones by date; a heading stands before what it
//! names and never alone. The work is one pass over the nodes, without words.

use super::{Book, Page, Subject};
use crate::document::On;
use crate::model::{Ix, Roadmap, What, known_state};
use crate::words::Msg;

/// A line of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// Words over a group; they cannot be selected.
    Heading(Msg),
    /// Something that can.
    Entry(Entry),
}

/// An entry of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub subject: Subject,
    /// The entry that it stands under: the phase, pillar or source that it belongs to here.
    pub under: Option<Subject>,
}

impl Entry {
    /// Returns its key, unique in its page.
    #[must_use]
    pub fn key(&self, roadmap: &Roadmap) -> String {
        match self.under {
            Some(under) => format!("{}/{}", under.key(roadmap), self.subject.key(roadmap)),
            None => self.subject.key(roadmap).into_owned(),
        }
    }
}

/// Lists a page; `open` is the source whose dependants are listed under it.
#[must_use]
pub fn list(book: Book<'_>, page: Page, open: Option<Subject>) -> Vec<Listed> {
    let mut list = List::default();
    let roadmap = book.roadmap;
    match page {
        Page::Brief => {
            let topics = crate::scene::detail::topics(roadmap);
            list.group(None, topics.into_iter().map(Subject::Topic));
        }
        Page::Phases => list.gathered(roadmap, roadmap.phases(), |ix| roadmap.falls_into(ix)),
        Page::Pillars => list.gathered(roadmap, roadmap.pillars(), |ix| roadmap.serves(ix)),
        Page::Indicators => {
            let is_one = |what| matches!(what, What::Indicator(_));
            list.group(None, nodes(roadmap, is_one).map(Subject::Node));
        }
        Page::Milestones => list.group(None, milestones(roadmap).into_iter()),
        Page::Money => list.money(roadmap),
        Page::Governance => list.governance(roadmap),
        Page::Context => list.context(roadmap),
        Page::Sources => list.sources(roadmap, open),
        Page::Gaps => list.gaps(roadmap),
        Page::Inferences => {
            let ours = nodes(roadmap, |_| true).filter(|ix| roadmap.is_inferred(*ix));
            list.group(None, ours.map(Subject::Node));
        }
        Page::Findings => list.group(None, (0..book.notes.len()).map(Subject::Finding)),
    }
    list.listed
}

/// Says whether a page lists anything, without listing it.
#[must_use]
pub fn is_empty(book: Book<'_>, page: Page) -> bool {
    let roadmap = book.roadmap;
    let document = roadmap.document();
    let mut items = roadmap.walk().filter_map(|ix| roadmap.item(ix));
    let mut nodes = roadmap.walk();
    match page {
        Page::Milestones => {
            document.milestones.is_empty() && !items.any(|item| !item.milestones.is_empty())
        }
        Page::Money => document.money.is_empty() && !items.any(|item| !item.money.is_empty()),
        Page::Inferences => !nodes.any(|ix| roadmap.is_inferred(ix)),
        Page::Gaps => !nodes.any(|ix| {
            matches!(roadmap.node(ix).what, What::Gap(_))
                || is_undated(roadmap, ix)
                || is_unknown(roadmap, ix)
        }),
        Page::Brief
        | Page::Phases
        | Page::Pillars
        | Page::Indicators
        | Page::Governance
        | Page::Context
        | Page::Sources
        | Page::Findings => list(book, page, None).is_empty(),
    }
}

/// Says whether a node is an item of the plan itself with nothing below it.
fn is_own_leaf(roadmap: &Roadmap, ix: Ix) -> bool {
    matches!(roadmap.node(ix).what, What::Item(_)) && roadmap.is_leaf(ix) && !roadmap.is_related(ix)
}

fn is_undated(roadmap: &Roadmap, ix: Ix) -> bool {
    is_own_leaf(roadmap, ix) && roadmap.node(ix).extent.is_none()
}

fn is_unknown(roadmap: &Roadmap, ix: Ix) -> bool {
    let item = roadmap.item(ix);
    is_own_leaf(roadmap, ix) && item.is_some_and(|item| known_state(&item.status).is_none())
}

/// Returns the nodes of a kind, in reading order.
fn nodes(roadmap: &Roadmap, is_one: impl Fn(What) -> bool) -> impl Iterator<Item = Ix> {
    let nodes = roadmap.walk();
    nodes.filter(move |ix| is_one(roadmap.node(*ix).what))
}

/// Returns every milestone by the day at which it is drawn, undated ones last.
fn milestones(roadmap: &Roadmap) -> Vec<Subject> {
    let mut found = Vec::new();
    for ix in roadmap.walk() {
        if let What::Milestone(nth) = roadmap.node(ix).what {
            let milestone = roadmap.document().milestones.get(nth);
            found.push((milestone.and_then(|entry| entry.on), Subject::Node(ix)));
        }
        let own = roadmap.item(ix).map_or(&[][..], |item| &item.milestones);
        for (nth, milestone) in own.iter().enumerate() {
            found.push((milestone.on, Subject::MilestoneOf(ix, nth)));
        }
    }
    let day = |on: Option<On>| on.map(|on| on.when().drawn());
    found.sort_by_key(|(on, _)| (on.is_none(), day(*on)));
    found.into_iter().map(|(_, subject)| subject).collect()
}

#[derive(Default)]
struct List {
    listed: Vec<Listed>,
}

impl List {
    fn push(&mut self, subject: Subject, under: Option<Subject>) {
        self.listed.push(Listed::Entry(Entry { subject, under }));
    }

    fn group(&mut self, heading: Option<Msg>, subjects: impl Iterator<Item = Subject>) {
        let mut subjects = subjects.peekable();
        if subjects.peek().is_some() {
            self.listed.extend(heading.map(Listed::Heading));
        }
        for subject in subjects {
            self.push(subject, None);
        }
    }

    fn numbered(&mut self, heading: Msg, count: usize, subject: impl Fn(usize) -> Subject) {
        self.group(Some(heading), (0..count).map(subject));
    }

    /// Lists nodes, each with those that belong to it.
    fn gathered<'a>(
        &mut self,
        roadmap: &'a Roadmap,
        groups: impl Iterator<Item = Ix>,
        below: impl Fn(Ix) -> &'a [Ix],
    ) {
        for ix in groups {
            let group = Subject::Node(ix);
            self.push(group, None);
            // A programme that falls in through its projects is told by them.
            for item in below(ix) {
                if roadmap.item(*item).is_some() {
                    self.push(Subject::Node(*item), Some(group));
                }
            }
        }
    }

    fn money(&mut self, roadmap: &Roadmap) {
        self.numbered(
            Msg::PlanMoney,
            roadmap.document().money.len(),
            Subject::Money,
        );
        let own = roadmap.walk().flat_map(|ix| {
            let count = roadmap.item(ix).map_or(0, |item| item.money.len());
            (0..count).map(move |nth| Subject::MoneyOf(ix, nth))
        });
        self.group(Some(Msg::ItemMoney), own);
    }

    fn governance(&mut self, roadmap: &Roadmap) {
        let document = roadmap.document();
        let governance = &document.governance;
        self.numbered(Msg::Governance, governance.claims.len(), Subject::Rule);
        self.numbered(Msg::Roles, governance.roles.len(), Subject::Role);
        self.numbered(Msg::Bodies, governance.bodies.len(), Subject::Body);
        self.numbered(Msg::FollowUp, document.follow_up.len(), Subject::FollowUp);
    }

    fn context(&mut self, roadmap: &Roadmap) {
        let document = roadmap.document();
        let with = document.alignment.as_ref().map_or(0, |all| all.with.len());
        self.numbered(
            Msg::Conditions,
            document.conditions.len(),
            Subject::Condition,
        );
        self.numbered(Msg::Effects, document.effects.len(), Subject::Effect);
        self.numbered(Msg::Alignment, with, Subject::Agreement);
    }

    fn sources(&mut self, roadmap: &Roadmap, open: Option<Subject>) {
        for nth in 0..roadmap.document().sources.len() {
            let source = Subject::Source(nth);
            self.push(source, None);
            if open == Some(source) {
                for ix in roadmap.resting_on(nth) {
                    self.push(Subject::Node(*ix), Some(source));
                }
            }
        }
    }

    fn gaps(&mut self, roadmap: &Roadmap) {
        let is_gap = |what| matches!(what, What::Gap(_));
        let gaps = nodes(roadmap, is_gap);
        self.group(Some(Msg::GapsNamed), gaps.map(Subject::Node));
        let undated = roadmap.walk().filter(|ix| is_undated(roadmap, *ix));
        self.group(Some(Msg::GapsDates), undated.map(Subject::Node));
        let unknown = roadmap.walk().filter(|ix| is_unknown(roadmap, *ix));
        self.group(Some(Msg::GapsStatus), unknown.map(Subject::Node));
    }
}
