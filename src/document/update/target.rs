//! What an update is of: an entry of a plan, found by its id.
//!
//! In: a document, an id, a change. Out: what came of it. Always holds: every kind of entry
//! says which fields an update may give it. Deliberately not here: what becomes of them.

use super::field::UpdateField;
use crate::document::{
    Clean, Document, Finding, Indicator, Item, Milestone, Path, Phase, SmallStr, Strand, Text, read,
};

/// An entry that can be updated.
pub(in crate::document) enum Target<'a> {
    Item(&'a mut Item),
    Milestone(&'a mut Milestone),
    Indicator(&'a mut Indicator),
    Phase(&'a mut Phase),
    Strand(&'a mut Strand),
}

impl Target<'_> {
    /// Returns the fields that an update may give it.
    pub(super) fn fields(&self) -> &'static [UpdateField] {
        use UpdateField::{
            End, Health, On, Owner, PlannedEnd, PlannedStart, PlannedUntil, Progress, Start, State,
            Title, Until, Value, Words,
        };
        match self {
            Self::Item(_) => &[
                Title,
                Start,
                End,
                Until,
                PlannedStart,
                PlannedEnd,
                PlannedUntil,
                Owner,
                Progress,
                State,
                Health,
                On,
                Words,
            ],
            Self::Milestone(_) => &[Title, Owner, On],
            Self::Indicator(_) => &[Title, Value, On],
            Self::Phase(_) => &[Title, Start, End, Until, State, On, Words],
            Self::Strand(_) => &[Title, Start, End, Until],
        }
    }

    /// Returns its name, the sources that it rests on, and what of it is the author's own reading.
    pub(super) fn parts(&mut self) -> (&mut Text, &[SmallStr], &[SmallStr]) {
        match self {
            Self::Item(it) => (&mut it.title, &it.sources, &it.inferred),
            Self::Milestone(it) => (&mut it.title, &it.sources, &it.inferred),
            Self::Indicator(it) => (&mut it.title, &it.sources, &it.inferred),
            Self::Phase(it) => (&mut it.title, &it.sources, &it.inferred),
            Self::Strand(it) => (&mut it.title, &it.sources, &it.inferred),
        }
    }

    /// Returns a plan that has such an entry and nothing else, with these fields.
    pub(super) fn alone(&self, language: &str, fields: &str) -> String {
        let (list, kind) = match self {
            Self::Item(_) => ("items", "kind: task, "),
            Self::Milestone(_) => ("milestones", ""),
            Self::Indicator(_) => ("indicators", ""),
            Self::Phase(_) => ("phases", ""),
            Self::Strand(_) => ("strands", "kind: track, "),
        };
        format!(
            "(format: 1, id: \"r\", kind: plan, language: {language}, title: \"r\", {list}: [\
             (id: \"{ALONE}\", {kind}{fields})])"
        )
    }
}

/// The id of the entry of a plan that has no other.
pub(super) const ALONE: &str = "i";

/// What is done with an entry, and with the way to it.
type Do<'f, R> = &'f mut dyn FnMut(Target<'_>, Path) -> R;

/// Changes the entry of an id; none where there is none.
pub(in crate::document) fn at<R>(document: &mut Document, id: &str, to: Do<'_, R>) -> Option<R> {
    let list = |name| Path::default().field(name);
    for (nth, phase) in document.phases.iter_mut().enumerate() {
        if *phase.id == *id {
            return Some(to(Target::Phase(phase), list("phases").index(nth)));
        }
    }
    for (nth, indicator) in document.indicators.iter_mut().enumerate() {
        if *indicator.id == *id {
            let path = list("indicators").index(nth);
            return Some(to(Target::Indicator(indicator), path));
        }
    }
    let milestones = list("milestones");
    if let Some(done) = at_milestone(&mut document.milestones, id, &milestones, to) {
        return Some(done);
    }
    for (nth, strand) in document.strands.iter_mut().enumerate() {
        let path = list("strands").index(nth);
        if *strand.id == *id {
            return Some(to(Target::Strand(strand), path));
        }
        if let Some(done) = at_item(&mut strand.items, id, &path.field("items"), to) {
            return Some(done);
        }
    }
    at_item(&mut document.items, id, &list("items"), to)
        .or_else(|| at_item(&mut document.related, id, &list("related"), to))
}

fn at_item<R>(items: &mut [Box<Item>], id: &str, path: &Path, to: Do<'_, R>) -> Option<R> {
    for (nth, item) in items.iter_mut().enumerate() {
        let path = path.clone().index(nth);
        if *item.id == *id {
            return Some(to(Target::Item(item), path));
        }
        if item.milestones.iter().any(|milestone| *milestone.id == *id) {
            // A list of a file never changes: it is made anew.
            let mut milestones = item.milestones.to_vec();
            let done = at_milestone(&mut milestones, id, &path.field("milestones"), to);
            item.milestones = milestones.into();
            return done;
        }
        if let Some(done) = at_item(&mut item.items, id, &path.field("items"), to) {
            return Some(done);
        }
    }
    None
}

fn at_milestone<R>(
    milestones: &mut [Milestone],
    id: &str,
    path: &Path,
    to: Do<'_, R>,
) -> Option<R> {
    let mut milestones = milestones.iter_mut().enumerate();
    let (nth, milestone) = milestones.find(|(_, milestone)| *milestone.id == *id)?;
    Some(to(Target::Milestone(milestone), path.clone().index(nth)))
}

/// Reads a plan of one entry; returns it, or what is wrong with it.
pub(super) fn read_alone(plan: &str) -> Result<Document, Option<Box<Finding>>> {
    let mut reading = read(plan.as_bytes());
    if !reading.findings.is_empty() {
        return Err(Some(Box::new(reading.findings.swap_remove(0))));
    }
    reading.roadmap.map(Clean::into_inner).ok_or(None)
}
