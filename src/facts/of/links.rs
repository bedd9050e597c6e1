//! What else in the file concerns an entry: found by the ids that name it.

use super::{basis, figures, money};
use crate::document::{Entry, Milestone, Money};
use crate::facts::fact::{Content, Fact, Tier};
use crate::facts::list::Facts;
use crate::facts::role::Role;
use crate::words::Msg;

/// Adds the indicators that measure the entry.
pub(super) fn indicators(facts: &mut Facts<'_>) {
    let (roadmap, ix) = (facts.roadmap, facts.ix);
    facts.elsewhere(|facts| {
        for concern in roadmap.concerning(ix) {
            if let Entry::Indicator(indicator) = concern {
                facts.add(Fact::text(&indicator.title).role(Role::Name));
                figures::figures(facts, indicator, 1);
            }
        }
    });
    facts.close(Msg::Indicators);
}

/// Adds the milestones of the entry: its own, and those elsewhere that concern it.
pub(super) fn milestones<'a>(facts: &mut Facts<'a>, own: &'a [Milestone]) {
    for entry in own {
        milestone(facts, entry);
    }
    let (roadmap, ix) = (facts.roadmap, facts.ix);
    facts.elsewhere(|facts| {
        for entry in roadmap.milestones_about(ix) {
            milestone(facts, entry);
        }
    });
    facts.close(Msg::Milestones);
}

fn milestone<'a>(facts: &mut Facts<'a>, entry: &'a Milestone) {
    let fact = Fact::text(&entry.title)
        .role(Role::Milestone)
        .tier(Tier::Name);
    let fact = fact.dated(entry.dated()).sources(&entry.sources);
    facts.add(fact.inferred(&entry.inferred));
    if let Some(aim) = &entry.aim {
        facts.add(Fact::text(aim).depth(1).topic(Msg::Aim));
    }
    basis::notes(facts, &entry.notes, 1);
    basis::quotes(facts, &entry.quotes, 1);
}

/// Adds what waits for the entry.
pub(super) fn needed_by(facts: &mut Facts<'_>) {
    let roadmap = facts.roadmap;
    for ix in roadmap.needed_by(facts.ix) {
        facts.add(Fact::new(Content::Node(ix)));
    }
    facts.close(Msg::NeededBy);
}

/// Adds the money set aside for the entry: its own, and what the plan gives to it.
pub(super) fn money<'a>(facts: &mut Facts<'a>, own: &'a [Money]) {
    for sum in own {
        money::sum(facts, sum);
    }
    let (roadmap, ix) = (facts.roadmap, facts.ix);
    for concern in roadmap.concerning(ix) {
        if let Entry::Money(sum) = concern {
            money::sum(facts, sum);
        }
    }
    facts.close(Msg::Money);
}
