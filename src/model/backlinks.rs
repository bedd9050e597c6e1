//! The ways back: which entries name a node, and which rest on a source.
//!
//! In: a tree whose ids are known. Out: for an item or milestone, what waits for it; for a node, which
//! milestones elsewhere concern it; for a source, the nodes that cite it by any of their fields. Built once, so
//! that showing a node costs what concerns it and not the whole file. Always holds: reading order; a
//! node stands once under a source, however often it cites it; what is said of the plan as a whole is
//! the roadmap's own. Deliberately not here: what a node itself names.

use hashbrown::HashMap;

use super::ids::Ids;
use super::node::{Ix, What};
use super::part::At;
use super::tree::Tree;
use crate::document::{Entry, Field, IdKind, Link, Milestone, Trail, Visit, Wanted};

/// What names a node or a source.
#[derive(Debug, Clone, Default)]
pub(super) struct Backlinks {
    // Ascending, so that what waits for one thing is one piece of it.
    needs: Vec<Need>,
    // Rows that wait and what they wait for, by any of their links; ascending.
    before: Vec<(Ix, Ix)>,
    // The same the other way round.
    after: Vec<(Ix, Ix)>,
    // Bodies, and what they have a part in; likewise.
    parts: Vec<(Ix, Ix)>,
    milestones: HashMap<Ix, Vec<At>>,
    // The nodes that cite each source, by its place in the document.
    pub(super) citing: Vec<Vec<Ix>>,
}

/// That something waits for something, by which of its links. A plan has many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Need {
    needed: Step,
    by: Step,
    nth: u32,
}

/// An item or a milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Step {
    ix: Ix,
    /// Zero for the entry itself, else the place of the milestone in it, from one.
    milestone: u32,
}

impl From<At> for Step {
    fn from(at: At) -> Self {
        let milestone = at.part.map_or(0, |part| part.nth.saturating_add(1));
        Self {
            ix: at.ix,
            milestone: u32::try_from(milestone).unwrap_or(u32::MAX),
        }
    }
}

impl From<Step> for At {
    fn from(step: Step) -> Self {
        match step.milestone.checked_sub(1) {
            Some(nth) => At::part(step.ix, Field::Milestones, nth as usize),
            None => At::from(step.ix),
        }
    }
}

impl Backlinks {
    pub(super) fn find(tree: &Tree, ids: &Ids) -> Self {
        let sources = tree.document().sources.iter().enumerate();
        let sources: HashMap<&str, usize> = sources
            .map(|(nth, source)| (source.id.as_str(), nth))
            .collect();
        let mut found = Self {
            citing: vec![Vec::new(); tree.document().sources.len()],
            ..Self::default()
        };
        for ix in tree.walk() {
            let Some(entry) = tree.entry(ix) else {
                continue;
            };
            let is_milestone = matches!(tree.node(ix).what, What::Milestone(_));
            let mut references = BacklinkCollector {
                tree,
                ids,
                sources: &sources,
                ix,
                milestone: is_milestone.then(|| At::from(ix)),
                milestones: 0,
                found: &mut found,
            };
            entry.visit(&Trail::ROOT, &mut references);
        }
        found.needs.sort_unstable();
        found.needs.dedup_by(|one, other| {
            let link = |need: &Need| tree.links(need.by.into()).get(need.nth as usize);
            (one.needed, one.by) == (other.needed, other.by) && link(one) == link(other)
        });
        found.needs.shrink_to_fit();
        let rows = found.needs.iter().map(|need| (need.by.ix, need.needed.ix));
        let rows = rows.filter(|(by, needed)| by != needed);
        (found.before, found.after) = rows
            .map(|(by, needed)| ((by, needed), (needed, by)))
            .unzip();
        for pairs in [&mut found.before, &mut found.after, &mut found.parts] {
            pairs.sort_unstable();
            pairs.dedup();
            pairs.shrink_to_fit();
        }
        found
    }

    /// Returns the rows that a row waits for.
    pub(super) fn before(&self, ix: Ix) -> impl Iterator<Item = Ix> {
        second_of(&self.before, ix)
    }

    /// Returns the rows that wait for a row.
    pub(super) fn after(&self, ix: Ix) -> impl Iterator<Item = Ix> {
        second_of(&self.after, ix)
    }

    /// Says whether a row waits for another.
    pub(super) fn is_waiting_for(&self, by: Ix, needed: Ix) -> bool {
        self.before.binary_search(&(by, needed)).is_ok()
    }

    /// Returns which of the links of an entry itself is the first to another.
    pub(super) fn link_to(&self, by: At, needed: At) -> Option<usize> {
        let [by, needed] = [by, needed].map(Step::from);
        let first = self
            .needs
            .partition_point(|need| (need.needed, need.by) < (needed, by));
        let need = self.needs.get(first)?;
        ((need.needed, need.by) == (needed, by)).then_some(need.nth as usize)
    }

    /// Returns what a body has a part in.
    pub(super) fn parts_of(&self, body: Ix) -> impl Iterator<Item = Ix> {
        second_of(&self.parts, body)
    }

    /// Returns what waits for an item or milestone, and by which of its links.
    pub(super) fn waiting_for(&self, at: At) -> impl Iterator<Item = (At, usize)> {
        let step = Step::from(at);
        let first = self.needs.partition_point(|need| need.needed < step);
        let from = self.needs.iter().skip(first);
        let needs = from.take_while(move |need| need.needed == step);
        needs.map(|need| (need.by.into(), need.nth as usize))
    }

    /// Returns the milestones elsewhere that concern a node.
    pub(super) fn milestones_about<'a>(
        &'a self,
        tree: &'a Tree,
        ix: Ix,
    ) -> impl Iterator<Item = &'a Milestone> {
        let places = self.milestones.get(&ix);
        let places = places.map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|at| tree.milestone(*at))
    }
}

/// Returns the second of each pair that begins with an entry, in pairs that ascend.
fn second_of(pairs: &[(Ix, Ix)], first: Ix) -> impl Iterator<Item = Ix> {
    let before = pairs.partition_point(|(other, _)| *other < first);
    let from = pairs.iter().skip(before);
    from.take_while(move |(other, _)| *other == first)
        .map(|(_, second)| *second)
}

/// Notes what the entry of one node names.
struct BacklinkCollector<'r> {
    tree: &'r Tree,
    ids: &'r Ids,
    sources: &'r HashMap<&'r str, usize>,
    ix: Ix,
    // The milestone whose fields are told, and how many of the entry's were told before.
    milestone: Option<At>,
    milestones: usize,
    found: &'r mut Backlinks,
}

impl<'r> Visit<'r> for BacklinkCollector<'r> {
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'r>) -> bool {
        if has_own_node(entry, self.ix) {
            return false;
        }
        if let Entry::Link(link) = entry {
            self.link(link, at.nth());
            return false;
        }
        if let Entry::Milestone(_) = entry {
            self.milestone = Some(At::part(self.ix, Field::Milestones, self.milestones));
            self.milestones += 1;
        }
        true
    }

    fn leave(&mut self, _: &Trail<'_>, entry: Entry<'r>) {
        if let Entry::Milestone(_) = entry {
            self.milestone = None;
        }
    }

    fn reference(&mut self, at: &Trail<'_>, id: &'r str, wanted: Wanted) {
        if wanted == Wanted::Only(IdKind::Source) {
            let nodes = self.sources.get(id).copied();
            let nodes = nodes.and_then(|nth| self.found.citing.get_mut(nth));
            if let Some(nodes) = nodes.filter(|nodes| nodes.last() != Some(&self.ix)) {
                nodes.push(self.ix);
            }
            return;
        }
        if wanted == Wanted::Only(IdKind::Body) && self.tree.item(self.ix).is_some() {
            let body = self.ids.find(self.tree, id).map(|at| at.ix);
            self.found.parts.extend(body.map(|body| (body, self.ix)));
            return;
        }
        let Some(milestone) = self.milestone.filter(|_| at.within() == Some(Field::Of)) else {
            return;
        };
        let named = self.ids.find(self.tree, id).map(|at| at.ix);
        if let Some(named) = named.filter(|named| *named != milestone.ix) {
            let about = self.found.milestones.entry(named).or_default();
            about.push(milestone);
        }
    }
}

impl BacklinkCollector<'_> {
    fn link(&mut self, link: &Link, nth: usize) {
        let needed = self.ids.find(self.tree, &link.on);
        if let Some(needed) = needed.filter(|at| self.tree.is_step(*at)) {
            self.found.needs.push(Need {
                needed: needed.into(),
                by: self.milestone.unwrap_or(self.ix.into()).into(),
                nth: u32::try_from(nth).unwrap_or(u32::MAX),
            });
        }
    }
}

/// Says whether an entry in the fields of a node is told by itself: it has a node of its own, as the
/// milestones of the roadmap have and those of an item have not. A source rests on no other.
fn has_own_node(entry: Entry<'_>, ix: Ix) -> bool {
    match entry {
        Entry::Phase(_)
        | Entry::Pillar(_)
        | Entry::Strand(_)
        | Entry::Item(_)
        | Entry::Indicator(_)
        | Entry::Source(_) => true,
        Entry::Milestone(_) => ix == Ix::ROOT,
        _ => false,
    }
}
