//! What surrounds a plan: alignment, conditions of success, follow-up.

use super::{basis, money};
use crate::document::{Alignment, Condition, FollowUp, Text};
use crate::facts::fact::Fact;
use crate::facts::list::FactList;
use crate::facts::role::TextRole;
use crate::words::Msg;

/// Adds what a plan is meant to agree with.
pub(super) fn alignment<'a>(facts: &mut FactList<'a>, alignment: &'a Alignment) {
    basis::claims(facts, &alignment.with);
    let others = Fact::sentence(Msg::AmongOthers).role(TextRole::Muted);
    facts.section(Msg::Alignment, alignment.among_others.then_some(others));
}

/// Adds a condition of success, its alternatives, and the words that it rests on.
pub(super) fn condition<'a>(facts: &mut FactList<'a>, condition: &'a Condition) {
    let fact = Fact::text(&condition.text).basis(condition);
    facts.add(if condition.any_of.is_empty() {
        fact
    } else {
        fact.said(Msg::AnyOf)
    });
    for alternative in &condition.any_of {
        facts.add(Fact::text(alternative).depth(1));
    }
    basis::below(facts, condition, 1);
}

/// Adds what is followed up, how often, and to whom it is reported.
pub(super) fn follow_up<'a>(facts: &mut FactList<'a>, entry: &'a FollowUp) {
    facts.add(Fact::text(&entry.what).basis(entry));
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
            facts.add(Fact::entry(id).depth(1).label(Msg::ReportedTo));
        }
    }
    basis::below(facts, entry, 1);
}
