//! The texts of an entry of a page that has no row in the chart.
//!
//! Always holds: what stands on its line is among its names, and the heading above a group is a
//! name of the first entry of the group.

use super::words::Teller;
use super::{Field, LANGUAGES, Tier};
use crate::document::{Body, Entry};
use crate::model::{Appendix, Ix, What};
use crate::words::Msg;

/// Tells what stands on the line of an entry.
pub(super) fn names<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, ix: Ix) {
    teller.tier(Tier::Name);
    let roadmap = teller.roadmap;
    match roadmap.entry(ix) {
        Some(Entry::Money(money)) => teller.money(None, money),
        Some(Entry::Source(source)) => {
            teller.name(&source.publisher);
            source.title.iter().for_each(|title| teller.name(title));
            teller.own(source.id.as_str());
        }
        Some(Entry::Body(body)) => {
            teller.name(&body.title);
            for former in &body.former {
                teller.text(Msg::FormerName, &former.title);
            }
        }
        entry => {
            if let Some(text) = entry.and_then(Entry::title) {
                teller.name(text);
            }
        }
    }
    if let Some(heading) = heading(roadmap.node(ix).what) {
        for language in LANGUAGES {
            teller.own(heading.say(language));
        }
    }
}

/// Returns the heading of a group whose first entry it is, where that is not the name of the page.
fn heading(what: What) -> Option<Msg> {
    let What::Appendix(kind, 0) = what else {
        return None;
    };
    match kind {
        Appendix::Role => Some(Msg::Roles),
        Appendix::Body => Some(Msg::Bodies),
        Appendix::FollowUp => Some(Msg::FollowUp),
        Appendix::Condition => Some(Msg::Conditions),
        Appendix::Effect => Some(Msg::Effects),
        Appendix::Alignment => Some(Msg::Alignment),
        Appendix::Money
        | Appendix::Claim
        | Appendix::Source
        | Appendix::Figure
        | Appendix::Rival => None,
    }
}

/// Tells what is said of an entry beside its line.
pub(super) fn said<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, ix: Ix) {
    teller.tier(Tier::Said);
    match teller.roadmap.entry(ix) {
        Some(Entry::Money(money)) => teller.about_money(money),
        Some(Entry::Claim(claim)) => teller.quotes(&claim.quotes),
        Some(Entry::Role(role)) => {
            if let Some(aim) = &role.aim {
                teller.text(Msg::Aim, aim);
            }
        }
        Some(Entry::Body(body)) => of_body(teller, body),
        Some(Entry::FollowUp(entry)) => {
            if let Some(often) = &entry.how_often {
                teller.text(Msg::HowOften, often);
            }
            if let Some(to) = &entry.to {
                teller.text(Msg::ReportedTo, to);
            }
            for id in &entry.to_bodies {
                teller.body(Msg::ReportedTo, id);
            }
            teller.quotes(&entry.quotes);
        }
        Some(Entry::Condition(condition)) => {
            for text in &condition.any_of {
                teller.text(Msg::AnyOf, text);
            }
            teller.quotes(&condition.quotes);
        }
        Some(Entry::Source(source)) => {
            for url in &source.urls {
                teller.plain(Msg::Source, url);
            }
            teller.notes(&source.notes);
        }
        _ => {}
    }
}

fn of_body<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, F>, body: &'a Body) {
    let governance = &teller.roadmap.document().governance;
    let roles = governance.roles.iter();
    for role in roles.filter(|role| body.roles.contains(&role.id)) {
        teller.text(Msg::Roles, &role.title);
    }
    if let Some(aim) = &body.aim {
        teller.text(Msg::Aim, aim);
    }
    if let Some(members) = &body.members {
        teller.text(Msg::Members, members);
    }
    teller.quotes(&body.quotes);
    teller.notes(&body.notes);
}
