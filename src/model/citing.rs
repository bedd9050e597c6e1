//! The ways back from a source: which nodes rest on it.
//!
//! In: a roadmap whose nodes are known. Out: for each source the nodes that cite it, by any of
//! their fields, in reading order. Built once, so that opening a source costs what rests on it.
//! Always holds: a node stands once under a source, however often it cites it; what is said of the
//! plan as a whole is the roadmap's own. Deliberately not here: which field cites it (`detail`).

use std::collections::HashMap;

use super::{Ix, Roadmap, What};
use crate::document::{
    self, Claim, Declared, Indicator, Item, Milestone, Money, Note, Phase, Pillar, Point, Quote,
    Status, Strand,
};

/// The nodes of each source, by its place in the document.
#[derive(Debug, Clone, Default)]
pub(super) struct Citing {
    nodes: Vec<Vec<Ix>>,
}

impl Citing {
    pub(super) fn find(roadmap: &Roadmap) -> Self {
        let sources = &roadmap.document().sources;
        let mut citing = Self {
            nodes: vec![Vec::new(); sources.len()],
        };
        if sources.is_empty() {
            return citing;
        }
        let places: HashMap<&str, usize> = sources
            .iter()
            .enumerate()
            .map(|(nth, source)| (source.id.as_str(), nth))
            .collect();
        for ix in roadmap.walk() {
            cited(roadmap, ix, &mut |ids| {
                for nth in ids.iter().filter_map(|id| places.get(id.as_str())) {
                    if let Some(nodes) = citing.nodes.get_mut(*nth)
                        && nodes.last() != Some(&ix)
                    {
                        nodes.push(ix);
                    }
                }
            });
        }
        citing
    }
}

impl Roadmap {
    /// Returns the nodes that rest on a source, by its place in the document.
    #[must_use]
    pub fn resting_on(&self, source: usize) -> &[Ix] {
        self.citing.nodes.get(source).map_or(&[], Vec::as_slice)
    }
}

/// Tells every list of sources of a node.
fn cited(roadmap: &Roadmap, ix: Ix, tell: &mut impl FnMut(&[String])) {
    let document = roadmap.document();
    match roadmap.node(ix).what {
        What::Roadmap => whole(document, tell),
        What::Phase(nth) => phase(document.phases.get(nth), tell),
        What::Milestone(nth) => milestones(document.milestones.get(nth).as_slice(), tell),
        What::Indicator(nth) => indicator(document.indicators.get(nth), tell),
        What::Strand(nth) => strand(document.strands.get(nth), tell),
        What::Item(_) => item(roadmap.item(ix), tell),
        What::Pillar(nth) => pillar(document.pillars.get(nth), tell),
        What::Group(_) | What::Gap(_) => {}
    }
}

fn item(item: Option<&Item>, tell: &mut impl FnMut(&[String])) {
    let Some(item) = item else { return };
    tell(&item.sources);
    status(&item.status, tell);
    item.progress.iter().for_each(|entry| tell(&entry.sources));
    let own: Vec<&Milestone> = item.milestones.iter().collect();
    milestones(&own, tell);
    money(&item.money, tell);
    declared(&item.declared, tell);
    remarks(&item.quotes, &item.notes, tell);
}

fn phase(phase: Option<&Phase>, tell: &mut impl FnMut(&[String])) {
    let Some(phase) = phase else { return };
    tell(&phase.sources);
    status(&phase.status, tell);
    remarks(&phase.quotes, &phase.notes, tell);
}

fn pillar(pillar: Option<&Pillar>, tell: &mut impl FnMut(&[String])) {
    let Some(pillar) = pillar else { return };
    tell(&pillar.sources);
    remarks(&pillar.quotes, &pillar.notes, tell);
}

fn strand(strand: Option<&Strand>, tell: &mut impl FnMut(&[String])) {
    let Some(strand) = strand else { return };
    tell(&strand.sources);
    declared(&strand.declared, tell);
    remarks(&strand.quotes, &strand.notes, tell);
}

fn indicator(indicator: Option<&Indicator>, tell: &mut impl FnMut(&[String])) {
    let Some(indicator) = indicator else { return };
    tell(&indicator.sources);
    let points: Vec<&Point> = indicator.baseline.iter().chain(&indicator.points).collect();
    for point in points {
        tell(&point.sources);
        remarks(&[], &point.notes, tell);
    }
    for target in &indicator.targets {
        tell(&target.sources);
        remarks(&[], &target.notes, tell);
    }
    indicator
        .breaks
        .iter()
        .for_each(|entry| tell(&entry.sources));
    remarks(&[], &indicator.notes, tell);
}

/// Tells what is said of the plan as a whole.
fn whole(document: &document::Roadmap, tell: &mut impl FnMut(&[String])) {
    if let Some(adopted) = &document.adopted {
        tell(&adopted.sources);
        remarks(&adopted.quotes, &[], tell);
    }
    if let Some(last) = &document.last_information {
        tell(&last.sources);
    }
    claims(document.goal.as_slice(), tell);
    declared(&document.declared, tell);
    let governance = &document.governance;
    claims(&governance.claims, tell);
    governance.roles.iter().for_each(|role| tell(&role.sources));
    for body in &governance.bodies {
        tell(&body.sources);
        remarks(&body.quotes, &body.notes, tell);
    }
    if let Some(alignment) = &document.alignment {
        claims(&alignment.with, tell);
    }
    for condition in &document.conditions {
        tell(&condition.sources);
        remarks(&condition.quotes, &[], tell);
    }
    claims(&document.effects, tell);
    for entry in &document.follow_up {
        tell(&entry.sources);
        remarks(&entry.quotes, &[], tell);
    }
    money(&document.money, tell);
    for figure in &document.figures {
        tell(&figure.sources);
        remarks(&[], &figure.notes, tell);
    }
    for rival in &document.rivals {
        rival.values.iter().for_each(|value| tell(&value.sources));
    }
    remarks(&document.quotes, &document.notes, tell);
}

fn milestones(milestones: &[&Milestone], tell: &mut impl FnMut(&[String])) {
    for milestone in milestones {
        tell(&milestone.sources);
        remarks(&milestone.quotes, &milestone.notes, tell);
    }
}

fn money(money: &[Money], tell: &mut impl FnMut(&[String])) {
    for money in money {
        tell(&money.sources);
        remarks(&money.quotes, &money.notes, tell);
    }
}

fn declared(declared: &[Declared], tell: &mut impl FnMut(&[String])) {
    for entry in declared {
        tell(&entry.sources);
        claims(&entry.known, tell);
        remarks(&entry.quotes, &[], tell);
    }
}

fn claims(claims: &[Claim], tell: &mut impl FnMut(&[String])) {
    for claim in claims {
        tell(&claim.sources);
        remarks(&claim.quotes, &[], tell);
    }
}

fn status(status: &[Status], tell: &mut impl FnMut(&[String])) {
    status.iter().for_each(|entry| tell(&entry.sources));
}

fn remarks(quotes: &[Quote], notes: &[Note], tell: &mut impl FnMut(&[String])) {
    for quote in quotes {
        tell(std::slice::from_ref(&quote.source));
    }
    notes.iter().for_each(|note| tell(&note.sources));
}
