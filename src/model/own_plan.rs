//! What only its author can have left out: findings of a plan without sources.
//!
//! In: such a document. Out: warnings of milestones outside the span of the plan, and of the few items
//! without an owner where nine in ten have one. Always holds: what is not shown to belong to the plan
//! is not asked for anything. Deliberately not here: plans that tell what others have published, whose
//! sources may well be silent.

use crate::document::fault::Plan;
use crate::document::{
    BodyPart, Common, Document, Entry, Field, Finding, Item, Milestone, Trail, Visit,
};
use crate::time::{Edge, Period};

/// Adds the findings.
pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    let mut owners = Owners::default();
    document.visit(&mut owners);
    let Owners { items, without } = owners;
    document.visit(&mut OwnChecks {
        span: document.period(),
        // So few that they were forgotten.
        asks_for_owner: without.saturating_mul(10) <= items,
        findings,
    });
}

/// How many items there are, and how many of them nobody owns.
#[derive(Default)]
struct Owners {
    items: usize,
    without: usize,
}

impl<'a> Visit<'a> for Owners {
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'a>) -> bool {
        if let Entry::Item(item) = entry
            && belongs(at)
        {
            self.items += 1;
            self.without += usize::from(!has_owner(item));
        }
        is_on_the_way(at, entry)
    }
}

struct OwnChecks<'f> {
    span: Period,
    asks_for_owner: bool,
    findings: &'f mut Vec<Finding>,
}

impl<'a> Visit<'a> for OwnChecks<'_> {
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'a>) -> bool {
        match entry {
            Entry::Item(item) if self.asks_for_owner && belongs(at) && !has_owner(item) => {
                let id = item.id.to_string();
                let fault = Plan::NoOwner { id };
                self.findings.push(Finding::warning(fault, at.path()));
            }
            Entry::Milestone(milestone) => self.milestone(milestone, at),
            _ => {}
        }
        is_on_the_way(at, entry)
    }
}

impl OwnChecks<'_> {
    fn milestone(&mut self, milestone: &Milestone, at: &Trail<'_>) {
        let Some(date) = milestone.on.map(crate::document::On::when) else {
            return;
        };
        let id = || milestone.id.to_string();
        let day = Edge::start(date);
        let is_apart = |start, end| {
            let (start, end) = (Some(start), Some(end));
            Period { start, end }.is_impossible()
        };
        let before = self.span.start.filter(|start| day.is_surely_before(*start));
        let after = self.span.end.filter(|end| is_apart(day, *end));
        let fault = match (before, after) {
            (Some(start), _) => Plan::MilestoneBefore {
                id: id(),
                date,
                limit: start.given,
            },
            (None, Some(end)) => Plan::MilestoneAfter {
                id: id(),
                date,
                limit: end.given,
            },
            (None, None) => return,
        };
        let path = at.field(Field::On).path();
        self.findings.push(Finding::warning(fault, path));
    }
}

/// Says whether something belongs to the plan: it stands in no list of related items.
fn belongs(at: &Trail<'_>) -> bool {
    at.within() != Some(Field::Related)
}

/// Says whether items and milestones of the plan hang on an entry.
fn is_on_the_way(at: &Trail<'_>, entry: Entry<'_>) -> bool {
    match entry {
        Entry::Item(_) => belongs(at),
        Entry::Document(_) | Entry::Strand(_) => true,
        _ => false,
    }
}

fn has_owner(item: &Item) -> bool {
    item.owner.is_some() || item.bodies.iter().any(|link| link.part == BodyPart::Owner)
}
