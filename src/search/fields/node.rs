//! The texts of a row of the chart.
//!
//! Always holds: what stands on a row is among its names, and an item is found by its milestones,
//! which have no row of their own.

use super::words::Teller;
use super::{Field, LANGUAGES, Tier};
use crate::document::{BodyPart, Indicator, Item, ItemKind, Milestone, Point, StrandKind, Text};
use crate::facts;
use crate::model::{Ix, What};
use crate::words::{self, Msg};

/// Tells under which names a row is known.
pub(super) fn names<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, ix: Ix) {
    let roadmap = teller.roadmap;
    let document = roadmap.document();
    teller.tier(Tier::Name);
    if let Some(title) = roadmap.title(ix) {
        teller.name(title);
    }
    match roadmap.node(ix).what {
        What::Roadmap => {
            let names = [&document.short, &document.place].into_iter().flatten();
            names.for_each(|name| teller.name(name));
            labels(teller, ix);
        }
        What::Phase(nth) => {
            let phase = document.phases.get(nth);
            short(teller, phase.and_then(|phase| phase.short.as_ref()));
        }
        What::Milestone(nth) => {
            let milestone = document.milestones.get(nth);
            short(teller, milestone.and_then(|entry| entry.short.as_deref()));
        }
        What::Indicator(nth) => {
            let indicator = document.indicators.get(nth);
            short(teller, indicator.and_then(|entry| entry.short.as_ref()));
        }
        What::Strand(nth) => {
            if let Some(strand) = document.strands.get(nth) {
                let kind = match strand.kind {
                    StrandKind::Axis => Msg::Axis,
                    StrandKind::Track => Msg::Track,
                };
                numbered(teller, kind, strand.number);
            }
        }
        What::Item(_) => {
            if let Some(item) = roadmap.item(ix) {
                names_of_item(teller, item);
            }
        }
        What::Pillar(_) | What::Appendix(..) => {}
        What::Group(_) | What::Gap(_) => {
            labels(teller, ix);
            // Their ids stand in no file.
            return;
        }
    }
    teller.own(roadmap.id(ix));
}

fn names_of_item<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, item: &'a Item) {
    for milestone in &item.milestones {
        teller.name(&milestone.title);
        short(teller, milestone.short.as_deref());
    }
    let kind = match item.kind {
        ItemKind::Programme => Msg::Programme,
        ItemKind::Project => Msg::Project,
        ItemKind::Initiative => Msg::Initiative,
    };
    numbered(teller, kind, item.number);
}

fn short<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, text: Option<&'a Text>) {
    if let Some(text) = text {
        teller.name(text);
    }
}

fn labels<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, ix: Ix) {
    for language in LANGUAGES {
        teller.own(facts::label(teller.roadmap, ix, language).text);
    }
}

fn numbered<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, kind: Msg, number: Option<u32>) {
    if let Some(number) = number {
        for language in LANGUAGES {
            teller.own(words::numbered(language, kind, number));
        }
    }
}

/// Tells who has a part in an item, its money and its tags.
pub(super) fn ties<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, ix: Ix) {
    teller.tier(Tier::Tie);
    let Some(item) = teller.roadmap.item(ix) else {
        return;
    };
    for link in &item.bodies {
        let label = match link.part {
            BodyPart::Owner => Msg::Owner,
            BodyPart::Host => Msg::Host,
            BodyPart::Operator => Msg::Operator,
            BodyPart::Partner => Msg::Partner,
        };
        if let Some(title) = &link.title {
            teller.text(label, title);
        }
        if let Some(id) = &link.body {
            teller.body(label, id);
        }
    }
    for money in &item.money {
        teller.money(Some(Msg::Money), money);
    }
    for tag in &item.tags {
        teller.plain(Msg::Tags, tag);
    }
}

/// Tells what is said of a row.
pub(super) fn said<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, ix: Ix) {
    teller.tier(Tier::Said);
    let document = teller.roadmap.document();
    match teller.roadmap.node(ix).what {
        What::Roadmap => of_plan(teller),
        What::Phase(nth) => {
            if let Some(phase) = document.phases.get(nth) {
                aim(teller, phase.aim.as_ref());
                teller.status(&phase.status);
                teller.quotes(&phase.quotes);
                teller.notes(&phase.notes);
            }
        }
        What::Milestone(nth) => {
            if let Some(milestone) = document.milestones.get(nth) {
                of_milestone(teller, milestone);
            }
        }
        What::Indicator(nth) => {
            if let Some(indicator) = document.indicators.get(nth) {
                of_indicator(teller, indicator);
            }
        }
        What::Strand(nth) => {
            if let Some(strand) = document.strands.get(nth) {
                aim(teller, strand.aim.as_ref());
                teller.declared(&strand.declared);
                teller.quotes(&strand.quotes);
                teller.notes(&strand.notes);
            }
        }
        What::Item(_) => {
            if let Some(item) = teller.roadmap.item(ix) {
                of_item(teller, item);
            }
        }
        What::Pillar(nth) => {
            if let Some(pillar) = document.pillars.get(nth) {
                aim(teller, pillar.aim.as_ref());
                teller.quotes(&pillar.quotes);
                teller.notes(&pillar.notes);
            }
        }
        What::Group(_) | What::Gap(_) | What::Appendix(..) => {}
    }
}

fn aim<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, text: Option<&'a Text>) {
    if let Some(text) = text {
        teller.text(Msg::Aim, text);
    }
}

fn of_plan<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>) {
    let document = teller.roadmap.document();
    teller.claims(Msg::Goal, document.goal.as_slice());
    if let Some(issuer) = &document.issuer {
        teller.body(Msg::IssuedBy, issuer);
    }
    if let Some(adopted) = &document.adopted {
        if let Some(body) = &adopted.by {
            teller.body(Msg::AdoptedBy, body);
        }
        teller.quotes(&adopted.quotes);
    }
    if let Some(last) = &document.last_information {
        teller.text(Msg::LastOfficial, &last.text);
    }
    teller.declared(&document.declared);
    teller.quotes(&document.quotes);
    teller.notes(&document.notes);
}

fn of_item<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, item: &'a Item) {
    aim(teller, item.aim.as_deref());
    teller.status(&item.status);
    teller.declared(&item.declared);
    for milestone in &item.milestones {
        of_milestone(teller, milestone);
    }
    for money in &item.money {
        teller.about_money(money);
    }
    teller.quotes(&item.quotes);
    teller.notes(&item.notes);
}

fn of_milestone<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, milestone: &'a Milestone) {
    aim(teller, milestone.aim.as_deref());
    teller.quotes(&milestone.quotes);
    teller.notes(&milestone.notes);
}

fn of_indicator<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, indicator: &'a Indicator) {
    figures(teller, indicator);
    if let Some(baseline) = &indicator.baseline {
        teller.value(Msg::Baseline, &baseline.value);
        of_point(teller, baseline);
    }
    for point in &indicator.points {
        of_point(teller, point);
    }
    for target in &indicator.targets {
        teller.notes(&target.notes);
    }
    for change in &indicator.breaks {
        if let Some(note) = &change.note {
            teller.text(Msg::Breaks, note);
        }
    }
    teller.notes(&indicator.notes);
}

fn figures<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, indicator: &'a Indicator) {
    if let Some(unit) = &indicator.unit {
        teller.text(Msg::Unit, unit);
    }
    for point in &indicator.points {
        teller.value(Msg::Values, &point.value);
    }
    for target in &indicator.targets {
        teller.value(Msg::Target, &target.value);
    }
}

fn of_point<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, point: &'a Point) {
    if let Some(words) = &point.words {
        teller.text(Msg::Values, words);
    }
    teller.notes(&point.notes);
}
