//! What else in the file concerns an entry: found by the ids that name it.

use super::{basis, bodies, figures, money};
use crate::document::{Common, Entry, Field, Milestone, Money};
use crate::facts::fact::{Fact, RankTier, Remark};
use crate::facts::list::FactList;
use crate::facts::role::TextRole;
use crate::model::{At, Roadmap, Tie};
use crate::words::Msg;

/// Adds the indicators that measure the entry.
pub(super) fn indicators(facts: &mut FactList<'_>) {
    facts.elsewhere(|facts| {
        facts.concerning(Msg::Indicators, |facts, concern| {
            if let Entry::Indicator(indicator) = concern {
                facts.add(
                    Fact::text(&indicator.title)
                        .role(TextRole::Name)
                        .names(&indicator.id),
                );
                figures::figures(facts, indicator, 1);
            }
        });
    });
}

/// Adds what an item or a milestone of the plan waits for, and what waits for it.
pub(super) fn ties<'a>(facts: &mut FactList<'a>, entry: &dyn Common) {
    let at = At::from(facts.ix);
    let waits_for = waits_for(facts.roadmap, at, entry);
    facts.section(Msg::DependsOn, waits_for);
    let by = facts.roadmap.waited_for_by(at);
    facts.section(Msg::NeededBy, by.map(|tie| self::tie(facts.roadmap, tie)));
}

fn waits_for<'a>(
    roadmap: &'a Roadmap,
    at: At,
    entry: &dyn Common,
) -> impl Iterator<Item = Fact<'a>> + use<'a> {
    let is_ours = entry.inferred().iter().any(|name| name == "depends_on");
    let ties = roadmap.waits_for(at);
    ties.map(move |tie| self::tie(roadmap, tie).ours(is_ours))
}

/// Makes the fact of the other end of a link.
fn tie<'a>(roadmap: &'a Roadmap, tie: Tie<'a>) -> Fact<'a> {
    let fact = match roadmap.milestone(tie.at) {
        Some(milestone) => Fact::entry(&milestone.id),
        None => Fact::node(tie.at.ix),
    };
    fact.remark([Remark::Link(tie.link)])
}

/// Adds the milestones of the entry: its own, and those elsewhere that concern it.
pub(super) fn milestones<'a>(facts: &mut FactList<'a>, own: &'a [Milestone]) {
    for (nth, entry) in own.iter().enumerate() {
        milestone(facts, entry);
        let (roadmap, at) = (facts.roadmap, At::part(facts.ix, Field::Milestones, nth));
        let waits_for = waits_for(roadmap, at, entry).map(|fact| (Msg::DependsOn, fact));
        let by = roadmap.waited_for_by(at);
        let by = by.map(|tie| (Msg::NeededBy, self::tie(roadmap, tie)));
        let ties = waits_for.chain(by);
        facts.extend(ties.map(|(label, fact)| fact.depth(1).label(label)));
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
    let fact = Fact::text(&entry.title)
        .role(TextRole::Milestone(entry.on))
        .names(&entry.id);
    facts.add(fact.tier(RankTier::Name).dated(entry.dated()).basis(entry));
    if let Some(aim) = &entry.aim {
        facts.add(Fact::text(aim).depth(1).topic(Msg::Aim));
    }
    let bodies = bodies::parts(entry.owner.as_ref(), &entry.bodies, entry);
    facts.extend(bodies.map(|fact| fact.depth(1)));
    let fields = basis::fields(&entry.fields);
    facts.extend(fields.map(|fact| fact.depth(1)));
    basis::below(facts, entry, 1);
}

/// Adds the money set aside for the entry: its own, and what the plan gives to it.
pub(super) fn money<'a>(facts: &mut FactList<'a>, own: &'a [Money]) {
    for sum in own {
        money::sum(facts, sum, RankTier::Tie);
    }
    money::sums(facts);
    facts.concerning(Msg::Money, |facts, concern| {
        if let Entry::Money(sum) = concern {
            money::sum(facts, sum, RankTier::Tie);
        }
    });
}
