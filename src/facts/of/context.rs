//! What surrounds a plan: alignment, conditions of success, follow-up.

use super::{basis, money};
use crate::document::{Alignment, Condition, FollowUp, Text};
use crate::facts::fact::{Content, Fact};
use crate::facts::list::Facts;
use crate::facts::role::Role;
use crate::words::Msg;

/// Adds what a plan is meant to agree with.
pub(super) fn alignment<'a>(facts: &mut Facts<'a>, alignment: &'a Alignment) {
    basis::claims(facts, &alignment.with, 0);
    if alignment.among_others {
        facts.add(Fact::new(Content::Sentence(Msg::AmongOthers, None)).role(Role::Muted));
    }
    facts.close(Msg::Alignment);
}

/// Adds a condition of success, its alternatives, and the words that it rests on.
pub(super) fn condition<'a>(facts: &mut Facts<'a>, condition: &'a Condition) {
    let fact = Fact::text(&condition.text).sources(&condition.sources);
    facts.add(if condition.any_of.is_empty() {
        fact
    } else {
        fact.said(Msg::AnyOf)
    });
    for alternative in &condition.any_of {
        facts.add(Fact::text(alternative).depth(1));
    }
    basis::quotes(facts, &condition.quotes, 1);
}

/// Adds what is followed up, how often, and to whom it is reported.
pub(super) fn follow_up<'a>(facts: &mut Facts<'a>, entry: &'a FollowUp) {
    facts.add(Fact::text(&entry.what).sources(&entry.sources));
    if let Some(how_often) = &entry.how_often {
        facts.add(Fact::text(how_often).depth(1).label(Msg::HowOften));
    }
    if let Some(to) = &entry.to {
        facts.add(Fact::text(to).depth(1).label(Msg::ReportedTo));
    }
    for id in &entry.to_bodies {
        let mut bodies = facts.document().governance.bodies.iter();
        let body = bodies.find(|body| body.id == *id);
        let is_said = |to: &Text| body.is_some_and(|body| money::names(&body.title, to));
        if !entry.to.as_ref().is_some_and(is_said) {
            let fact = Fact::new(Content::Entry(id)).depth(1);
            facts.add(fact.label(Msg::ReportedTo));
        }
    }
    basis::quotes(facts, &entry.quotes, 1);
}
