//! The texts of an entry of a page that has no row in the chart.
//!
//! Always holds: what stands on its line is among its names, and the heading above a group is a
//! name of the first entry of the group.

use super::words::Teller;
use super::{Field, LANGUAGES, Tier};
use crate::document::{Claim, Text};
use crate::facts::Subject;
use crate::model::Roadmap;
use crate::words::Msg;

/// Tells what stands on the line of an entry.
pub(super) fn names<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, '_, F>, subject: Subject) {
    teller.tier(Tier::Name);
    let document = teller.roadmap.document();
    match subject {
        Subject::Money(nth) => {
            if let Some(money) = document.money.get(nth) {
                teller.money(None, money);
            }
        }
        Subject::Source(nth) => {
            if let Some(source) = document.sources.get(nth) {
                teller.name(&source.publisher);
                source.title.iter().for_each(|title| teller.name(title));
                teller.own(source.id.as_str());
            }
        }
        Subject::Body(nth) => {
            if let Some(body) = document.governance.bodies.get(nth) {
                teller.name(&body.title);
                for former in &body.former {
                    teller.text(Msg::FormerName, &former.title);
                }
            }
        }
        Subject::Role(_)
        | Subject::FollowUp(_)
        | Subject::Rule(_)
        | Subject::Condition(_)
        | Subject::Effect(_)
        | Subject::Agreement(_) => {
            if let Some(text) = line(teller.roadmap, subject) {
                teller.name(text);
            }
        }
        // They have a row, or stand for something that has.
        Subject::Node(_)
        | Subject::MilestoneOf(..)
        | Subject::MoneyOf(..)
        | Subject::Topic(_)
        | Subject::Finding(_) => {}
    }
    if let Some(heading) = heading(subject) {
        for language in LANGUAGES {
            teller.own(heading.say(language));
        }
    }
}

/// Returns the heading of a group whose first entry it is, where that is not the name of the page.
fn heading(subject: Subject) -> Option<Msg> {
    match subject {
        Subject::Role(0) => Some(Msg::Roles),
        Subject::Body(0) => Some(Msg::Bodies),
        Subject::FollowUp(0) => Some(Msg::FollowUp),
        Subject::Condition(0) => Some(Msg::Conditions),
        Subject::Effect(0) => Some(Msg::Effects),
        Subject::Agreement(0) => Some(Msg::Alignment),
        Subject::Role(_)
        | Subject::Body(_)
        | Subject::FollowUp(_)
        | Subject::Condition(_)
        | Subject::Effect(_)
        | Subject::Agreement(_)
        | Subject::Money(_)
        | Subject::Rule(_)
        | Subject::Source(_)
        | Subject::Node(_)
        | Subject::MilestoneOf(..)
        | Subject::MoneyOf(..)
        | Subject::Topic(_)
        | Subject::Finding(_) => None,
    }
}

/// Returns the text of an entry that is nothing but a text.
fn line(roadmap: &Roadmap, subject: Subject) -> Option<&Text> {
    let document = roadmap.document();
    let governance = &document.governance;
    match subject {
        Subject::Role(nth) => governance.roles.get(nth).map(|role| &role.title),
        Subject::FollowUp(nth) => document.follow_up.get(nth).map(|entry| &entry.what),
        Subject::Condition(nth) => document.conditions.get(nth).map(|entry| &entry.text),
        Subject::Rule(_) | Subject::Effect(_) | Subject::Agreement(_) => {
            claim(roadmap, subject).map(|claim| &claim.text)
        }
        Subject::Node(_)
        | Subject::MilestoneOf(..)
        | Subject::MoneyOf(..)
        | Subject::Money(_)
        | Subject::Body(_)
        | Subject::Source(_)
        | Subject::Topic(_)
        | Subject::Finding(_) => None,
    }
}

fn claim(roadmap: &Roadmap, subject: Subject) -> Option<&Claim> {
    let document = roadmap.document();
    match subject {
        Subject::Rule(nth) => document.governance.claims.get(nth),
        Subject::Effect(nth) => document.effects.get(nth),
        Subject::Agreement(nth) => document.alignment.as_ref()?.with.get(nth),
        Subject::Node(_)
        | Subject::MilestoneOf(..)
        | Subject::MoneyOf(..)
        | Subject::Money(_)
        | Subject::Role(_)
        | Subject::Body(_)
        | Subject::FollowUp(_)
        | Subject::Condition(_)
        | Subject::Source(_)
        | Subject::Topic(_)
        | Subject::Finding(_) => None,
    }
}

/// Tells what is said of an entry beside its line.
pub(super) fn said<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, '_, F>, subject: Subject) {
    teller.tier(Tier::Said);
    let document = teller.roadmap.document();
    match subject {
        Subject::Money(nth) => {
            if let Some(money) = document.money.get(nth) {
                teller.about_money(money);
            }
        }
        Subject::Rule(_) | Subject::Effect(_) | Subject::Agreement(_) => {
            if let Some(claim) = claim(teller.roadmap, subject) {
                teller.quotes(&claim.quotes);
            }
        }
        Subject::Role(nth) => {
            let role = document.governance.roles.get(nth);
            if let Some(aim) = role.and_then(|role| role.aim.as_ref()) {
                teller.text(Msg::Aim, aim);
            }
        }
        Subject::Body(nth) => of_body(teller, nth),
        Subject::FollowUp(nth) => {
            if let Some(entry) = document.follow_up.get(nth) {
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
        }
        Subject::Condition(nth) => {
            if let Some(condition) = document.conditions.get(nth) {
                for text in &condition.any_of {
                    teller.text(Msg::AnyOf, text);
                }
                teller.quotes(&condition.quotes);
            }
        }
        Subject::Source(nth) => {
            if let Some(source) = document.sources.get(nth) {
                for url in &source.urls {
                    teller.plain(Msg::Source, url);
                }
                teller.notes(&source.notes);
            }
        }
        Subject::Node(_)
        | Subject::MilestoneOf(..)
        | Subject::MoneyOf(..)
        | Subject::Topic(_)
        | Subject::Finding(_) => {}
    }
}

fn of_body<'a, F: FnMut(Field<'a>)>(teller: &mut Teller<'a, '_, F>, nth: usize) {
    let governance = &teller.roadmap.document().governance;
    let Some(body) = governance.bodies.get(nth) else {
        return;
    };
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
