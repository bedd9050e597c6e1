//! What else in the file concerns an entry: found by the ids that name it.

use super::{basis, figures, money};
use crate::document::{Entry, Milestone, Money};
use crate::facts::fact::{Fact, RankTier};
use crate::facts::list::FactList;
use crate::facts::role::TextRole;
use crate::words::Msg;

/// Adds the indicators that measure the entry.
pub(super) fn indicators(facts: &mut FactList<'_>) {
    facts.elsewhere(|facts| {
        facts.concerning(Msg::Indicators, |facts, concern| {
            if let Entry::Indicator(indicator) = concern {
                facts.add(Fact::text(&indicator.title).role(TextRole::Name));
                figures::figures(facts, indicator, 1);
            }
        });
    });
}

/// Adds the milestones of the entry: its own, and those elsewhere that concern it.
pub(super) fn milestones<'a>(facts: &mut FactList<'a>, own: &'a [Milestone]) {
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

fn milestone<'a>(facts: &mut FactList<'a>, entry: &'a Milestone) {
    let fact = Fact::text(&entry.title).role(TextRole::Milestone);
    facts.add(fact.tier(RankTier::Name).dated(entry.dated()).basis(entry));
    if let Some(aim) = &entry.aim {
        facts.add(Fact::text(aim).depth(1).topic(Msg::Aim));
    }
    basis::below(facts, entry, 1);
}

/// Adds the money set aside for the entry: its own, and what the plan gives to it.
pub(super) fn money<'a>(facts: &mut FactList<'a>, own: &'a [Money]) {
    for sum in own {
        money::sum(facts, sum, RankTier::Tie);
    }
    facts.concerning(Msg::Money, |facts, concern| {
        if let Entry::Money(sum) = concern {
            money::sum(facts, sum, RankTier::Tie);
        }
    });
}
