//! What each page lists.
//!
//! Always holds: reading order inside a group, milestones by date; a heading stands before what it
//! names and never alone. The work is that of what is listed, without words.

use chrono::NaiveDate;

use super::coming::coming;
use super::{Book, Page, Subject};
use crate::document::{Dated, Entry, Field};
use crate::facts::strands::strands_and_page;
use crate::model::{Appendix, At, Group, Ix, Roadmap, What};
use crate::time::PartialDate;
use crate::words::{Compared, Msg};

/// A line of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// Words over a group; they cannot be selected.
    Heading(Msg),
    /// Something that can.
    Entry(PageEntry),
    /// A further line of the entry above, counted from zero: whoever knows how wide a page is puts
    /// them in.
    Further(PageEntry, u16),
    /// Words under a group.
    Remark(Msg),
    /// Of which quarter of the calendar all of a page is, and what is said of that.
    Quarter(PartialDate, Msg),
}

/// An entry of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageEntry {
    /// What it is about.
    pub subject: Subject,
    /// The entry that it stands under: the phase, pillar or source that it belongs to here.
    pub under: Option<Subject>,
}

impl PageEntry {
    /// Returns its key, unique in its page.
    pub fn key(&self, roadmap: &Roadmap) -> String {
        match self.under {
            Some(under) => format!("{}/{}", under.key(roadmap), self.subject.key(roadmap)),
            None => self.subject.key(roadmap).into_owned(),
        }
    }
}

/// Lists a page; `open` is the source whose dependants are listed under it.
pub fn list(book: Book<'_>, page: Page, open: Option<Subject>) -> Vec<Listed> {
    let mut list = Listing::default();
    let roadmap = book.roadmap;
    match page {
        Page::Brief => {
            let (_, topics) = crate::facts::brief(roadmap);
            list.group(None, topics.into_iter().map(Subject::Topic));
        }
        Page::Phases => {
            if roadmap.phases().next().is_some() {
                list.listed.push(Listed::Heading(Msg::Phases));
            }
            list.gathered(roadmap.phases(), |ix| roadmap.falls_into(ix));
        }
        Page::Pillars => list.pillars(roadmap),
        Page::Indicators => {
            list.group(
                Some(Msg::Indicators),
                roadmap.indicators().map(Subject::from),
            );
        }
        Page::Milestones => list.group(Some(Msg::Milestones), milestones(roadmap).into_iter()),
        Page::Money => list.money(roadmap),
        Page::Governance => list.governance(roadmap),
        Page::Context => list.context(roadmap),
        Page::Sources => list.sources(roadmap, open),
        Page::Gaps => list.gaps(roadmap),
        Page::Inferences => {
            list.nodes(None, &roadmap.lists().inferred);
        }
        Page::Own(nth) => {
            let own = roadmap.lists().fields.get(usize::from(nth));
            let fields = own.into_iter().flat_map(|page| &page.fields);
            list.group(None, fields.copied().map(Subject::Entry));
        }
        Page::Next => list.coming(roadmap, book.today),
        Page::Changes => list.changes(roadmap),
        Page::Findings => list.group(None, (0..book.notes.len()).map(Subject::Finding)),
    }
    for listed in &mut list.listed {
        if let Listed::Heading(words) | Listed::Remark(words) = listed {
            *words = words.in_plan(roadmap.is_own());
        }
    }
    list.listed
}

/// Says whether a page lists anything, at the cost of one entry.
pub fn is_filled(book: Book<'_>, page: Page) -> bool {
    let roadmap = book.roadmap;
    match page {
        Page::Phases => roadmap.phases().next().is_some(),
        Page::Pillars => {
            let document = roadmap.document();
            !(document.strands.is_empty() && document.pillars.is_empty())
        }
        Page::Indicators => roadmap.indicators().next().is_some(),
        Page::Milestones => {
            roadmap.milestones().next().is_some() || !roadmap.lists().with_milestones.is_empty()
        }
        Page::Money => {
            !(roadmap.document().money.is_empty() && roadmap.lists().with_money.is_empty())
        }
        Page::Sources => !roadmap.document().sources.is_empty(),
        Page::Gaps => {
            let lists = roadmap.lists();
            let open = [&lists.unnamed, &lists.undated, &lists.unknown];
            open.iter().any(|nodes| !nodes.is_empty()) || remarks(roadmap) > 0
        }
        Page::Inferences => !roadmap.lists().inferred.is_empty(),
        Page::Changes => {
            let against = roadmap.against();
            against.is_some_and(|against| !against.comparison.changed().is_empty())
        }
        Page::Findings => !book.notes.is_empty(),
        Page::Own(nth) => usize::from(nth) < roadmap.lists().fields.len(),
        // What these list is little, however large the plan is.
        Page::Brief | Page::Governance | Page::Context | Page::Next => {
            let is_entry = |listed: &Listed| matches!(listed, Listed::Entry(_));
            list(book, page, None).iter().any(is_entry)
        }
    }
}

/// Returns every milestone by the day at which it is drawn, undated ones last.
fn milestones(roadmap: &Roadmap) -> Vec<Subject> {
    let mut found = Vec::new();
    let by_date = |dated: Dated| (dated == Dated::Undated, dated.day());
    let plan = &roadmap.document().milestones;
    for (ix, milestone) in roadmap.milestones().zip(plan) {
        found.push((by_date(milestone.dated()), Subject::from(ix)));
    }
    for ix in &roadmap.lists().with_milestones {
        let own = roadmap.item(*ix).map_or(&[][..], |item| &item.milestones);
        for (nth, milestone) in own.iter().enumerate() {
            found.push((
                by_date(milestone.dated()),
                Subject::Entry(At::part(*ix, Field::Milestones, nth)),
            ));
        }
    }
    found.sort_by_key(|(date, _)| *date);
    found.into_iter().map(|(_, subject)| subject).collect()
}

/// Returns how many remarks of the plan its gaps are told in: of a plan that rests on sources they say
/// what those do not.
fn remarks(roadmap: &Roadmap) -> usize {
    let document = roadmap.document();
    if roadmap.is_own() {
        return 0;
    }
    document.notes.len()
}

#[derive(Default)]
struct Listing {
    listed: Vec<Listed>,
}

impl Listing {
    fn push(&mut self, subject: Subject, under: Option<Subject>) {
        self.listed
            .push(Listed::Entry(PageEntry { subject, under }));
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

    fn nodes(&mut self, heading: Option<Msg>, nodes: &[Ix]) {
        self.group(heading, nodes.iter().copied().map(Subject::from));
    }

    fn appendix(&mut self, heading: Msg, roadmap: &Roadmap, kind: Appendix) {
        self.group(Some(heading), roadmap.appendix(kind).map(Subject::from));
    }

    /// Lists nodes, each with those that belong to it.
    fn gathered<'a>(&mut self, groups: impl Iterator<Item = Ix>, below: impl Fn(Ix) -> &'a [Ix]) {
        for ix in groups {
            let group = Subject::from(ix);
            self.push(group, None);
            // A programme that falls in through its projects is told by them.
            let entries = below(ix).iter().map(|item| PageEntry {
                subject: Subject::from(*item),
                under: Some(group),
            });
            self.listed.extend(entries.map(Listed::Entry));
        }
    }

    fn pillars(&mut self, roadmap: &Roadmap) {
        let document = roadmap.document();
        let strands = roadmap.children(Ix::ROOT);
        let strands = strands.filter(|ix| {
            let what = roadmap.node(*ix).what;
            let is_open = what == What::Group(Group::Unassigned) && !document.strands.is_empty();
            is_open || matches!(what, What::Strand(_))
        });
        self.group(
            Some(strands_and_page(document).0),
            strands.map(Subject::from),
        );
        if !document.pillars.is_empty() {
            self.listed.push(Listed::Heading(Msg::Pillars));
        }
        self.gathered(roadmap.pillars(), |ix| roadmap.serves(ix));
    }

    fn money(&mut self, roadmap: &Roadmap) {
        // An amount that the plan gives for some of its items is not one of the whole plan.
        let is_of_some = |ix: &Ix| match roadmap.entry(*ix) {
            Some(Entry::Money(money)) => !money.of.is_empty(),
            _ => false,
        };
        let (of_some, of_all): (Vec<Ix>, Vec<Ix>) =
            roadmap.appendix(Appendix::Money).partition(is_of_some);
        self.nodes(Some(Msg::PlanMoney), &of_all);
        let own = roadmap.lists().with_money.iter().flat_map(|ix| {
            let count = roadmap.item(*ix).map_or(0, |item| item.money.len());
            (0..count).map(|nth| Subject::Entry(At::part(*ix, Field::Money, nth)))
        });
        let of_some = of_some.into_iter().map(Subject::from);
        self.group(Some(Msg::ItemMoney), of_some.chain(own));
    }

    fn governance(&mut self, roadmap: &Roadmap) {
        self.appendix(Msg::Governance, roadmap, Appendix::Claim);
        self.appendix(Msg::Roles, roadmap, Appendix::Role);
        self.appendix(Msg::Bodies, roadmap, Appendix::Body);
        self.appendix(Msg::FollowUp, roadmap, Appendix::FollowUp);
    }

    fn context(&mut self, roadmap: &Roadmap) {
        self.appendix(Msg::Conditions, roadmap, Appendix::Condition);
        self.appendix(Msg::Effects, roadmap, Appendix::Effect);
        self.appendix(Msg::Alignment, roadmap, Appendix::Alignment);
        let alignment = roadmap.document().alignment.as_ref();
        if alignment.is_some_and(|alignment| alignment.among_others) {
            self.listed.push(Listed::Remark(Msg::AmongOthers));
        }
    }

    fn sources(&mut self, roadmap: &Roadmap, open: Option<Subject>) {
        for (nth, ix) in roadmap.appendix(Appendix::Source).enumerate() {
            let source = Subject::from(ix);
            self.push(source, None);
            if open == Some(source) {
                for ix in roadmap.resting_on(nth) {
                    self.push(Subject::from(*ix), Some(source));
                }
            }
        }
    }

    /// Lists what differs from an earlier plan, the largest first.
    fn changes(&mut self, roadmap: &Roadmap) {
        let changed = roadmap
            .against()
            .map(|against| against.comparison.changed());
        let mut last = None;
        for (nth, change) in changed.unwrap_or_default().iter().enumerate() {
            let heading = match (change.before, change.after, change.differences.first()) {
                (None, ..) => Compared::New,
                (_, None, _) => Compared::Gone,
                (_, _, Some(first)) if first.is_move() => Compared::Moved,
                (..) => Compared::Rest,
            };
            if last.replace(heading) != Some(heading) {
                self.listed.push(Listed::Heading(Msg::Compared(heading)));
            }
            self.push(Subject::Change(nth, change.after.map(|at| at.ix)), None);
        }
    }

    /// Lists what comes next, and says of which quarter that is.
    fn coming(&mut self, roadmap: &Roadmap, today: NaiveDate) {
        let (groups, quarter, has_ended) = coming(roadmap, today);
        let is_empty = groups.iter().all(|(_, subjects)| subjects.is_empty());
        let about = match (has_ended, is_empty) {
            (true, _) => Msg::AboutLastQuarter,
            (false, true) => Msg::NothingNext,
            (false, false) => Msg::AboutNext,
        };
        self.listed.push(Listed::Quarter(quarter, about));
        for (heading, subjects) in groups {
            self.group(Some(heading), subjects.into_iter());
        }
    }

    fn gaps(&mut self, roadmap: &Roadmap) {
        let lists = roadmap.lists();
        self.nodes(Some(Msg::GapsNamed), &lists.unnamed);
        let has_report = |ix: &&Ix| roadmap.node(**ix).extent.is_some();
        let (reported, dateless): (Vec<Ix>, Vec<Ix>) = lists.undated.iter().partition(has_report);
        self.nodes(Some(Msg::GapsReported), &reported);
        self.nodes(Some(Msg::GapsNoDate), &dateless);
        self.nodes(Some(Msg::GapsStatus), &lists.unknown);
        let remarks = (0..remarks(roadmap)).map(|nth| At::part(Ix::ROOT, Field::Notes, nth));
        self.group(Some(Msg::Notes), remarks.map(Subject::Entry));
    }
}
