//! The brief: what is asked in the first minute, one short section for each question.
//!
//! Always holds: a section for each topic, in the order of the questions, and no section that says
//! nothing; a figure stands with its date, and what is missing is said. Everything else that the
//! file says of the plan is among its facts.

use super::period::{self, Undated};
use super::{basis, counts, money, plan};
use crate::document::{Body, Dated, Declared, Indicator, ItemKind, KindCounts};
use crate::facts::content::{Absence, Content, HowMany, Measure, Name, Own, Quantity};
use crate::facts::fact::{Fact, RankTier, Remark};
use crate::facts::list::FactList;
use crate::facts::{Topic, counted, counted_of};
use crate::model::{Group, Ix, Standing, What};
use crate::words::{Counted, Msg};

/// How many bodies, declarations below the roadmap, and indicators beside the chart's own the brief
/// names.
const FEW: usize = 6;

/// Adds the brief; returns the topic of each section.
pub(super) fn brief(facts: &mut FactList<'_>) -> Vec<Topic> {
    let mut topics = Vec::new();
    for topic in Topic::ALL {
        match topic {
            Topic::Document => document(facts),
            Topic::Period => span(facts),
            Topic::Money => sums(facts),
            Topic::Counts => declared(facts),
            Topic::Indicators => indicators(facts),
            Topic::Strands => strands(facts),
            Topic::Pillars => pillars(facts),
            Topic::Governance => bodies(facts),
            Topic::LastInformation => {
                if let Some(last) = &facts.document().last_information {
                    plan::last_information(facts, last);
                }
            }
            Topic::Gaps => gaps(facts),
        }
        if facts.close(topic.heading(facts.document())) {
            topics.push(topic);
        }
    }
    topics
}

/// Adds whose document it is, when it was adopted, and what it is for.
fn document(facts: &mut FactList<'_>) {
    let document = facts.document();
    facts.add(Fact::own(Own::Kind).field_of(document, "kind"));
    if let Some(issuer) = &document.issuer {
        let fact = Fact::entry(issuer).label(Msg::IssuedBy);
        facts.add(fact.field_of(document, "issuer"));
    }
    if let Some(adopted) = &document.adopted {
        let fact = period::date(adopted.dated()).label(Msg::Adoption);
        facts.add(fact.basis(adopted).field_of(document, "adopted"));
    }
    let goal = match &document.goal {
        Some(goal) => Fact::text(&goal.text).basis(goal),
        None => Fact::absent(Msg::NoGoal),
    };
    facts.add(goal.label(Msg::Goal));
    basis::quotes(facts, &document.quotes, 0);
}

/// Adds the span of the plan, then each phase with what falls into it.
fn span(facts: &mut FactList<'_>) {
    let roadmap = facts.roadmap;
    period::rows(facts, roadmap.document(), Undated::NoDate);
    for (phase, ix) in roadmap.document().phases.iter().zip(roadmap.phases()) {
        let dated = Dated::span(phase.start, phase.end, phase.until);
        let count = roadmap.falls_into(ix).len() as u64;
        let count = (count > 0).then(|| Remark::Counts(vec![(count, Counted::Item)]));
        let contradiction = Remark::Said(Msg::DatesContradict);
        let contradiction = dated.is_impossible().then_some(contradiction);
        let known = [Remark::LastKnown(&phase.status)].into_iter();
        let fact = Fact::text(&phase.title).depth(1).dated(dated.given());
        facts.add(fact.remark(known.chain(contradiction).chain(count)));
    }
    if roadmap.phases().next().is_none() {
        facts.add(Fact::absent(Msg::NoPhases));
    }
}

fn sums(facts: &mut FactList<'_>) {
    let sums = &facts.document().money;
    for sum in sums {
        facts.add(money::amount(sum).tier(RankTier::Tie));
    }
    money::sums(facts);
    if sums.is_empty() && facts.roadmap.sums(Ix::ROOT).is_empty() {
        facts.add(Fact::absent(Msg::NoMoney));
    }
}

fn declared(facts: &mut FactList<'_>) {
    let (roadmap, declared) = (facts.roadmap, &facts.document().declared);
    for entry in declared {
        let named = roadmap.node(Ix::ROOT).named_of(entry.kinds());
        facts.add(counts::tally(entry, named));
    }
    let told = declared_below(facts);
    for kind in ItemKind::ALL {
        let is_declared = |entry: &Declared| entry.kinds().each().any(|one| one == kind);
        let is_declared = declared.iter().any(is_declared);
        let told = told.get(kind as usize).copied().unwrap_or_default();
        if !is_declared && roadmap.node(Ix::ROOT).named(kind) > told {
            let count = roadmap.node(Ix::ROOT).named(kind).into();
            facts.extend(Fact::many(count, counted(kind)));
        }
    }
    // Where no state is known there is nothing to count: the gaps say so.
    let standings = &roadmap.lists().standings;
    let is_known = |standing: &Standing| *standing != Standing::Unknown;
    if standings.keys().any(is_known) {
        let all: u32 = standings.values().sum();
        let fact = Fact::count(HowMany::Standings).label(Msg::LastKnownStatus);
        facts.add(fact.remark([Remark::Counts(vec![(all.into(), Counted::Item)])]));
    }
}

/// Adds what nodes below the roadmap declare; returns how many of each kind they name.
fn declared_below(facts: &mut FactList<'_>) -> KindCounts {
    let roadmap = facts.roadmap;
    let all = &roadmap.lists().declared;
    let mut told = KindCounts::default();
    for (ix, nth) in all.iter().copied().take(FEW) {
        let Some(entry) = roadmap.declared(ix).get(nth) else {
            continue;
        };
        for kind in entry.kinds().each() {
            if let Some(told) = told.get_mut(kind as usize) {
                *told += roadmap.node(ix).named(kind);
            }
        }
        let named = roadmap.node(ix).named_of(entry.kinds());
        let title = roadmap.title(ix).map(Remark::Text);
        facts.add(counts::tally(entry, named).remark(title));
    }
    more(facts, all.len().saturating_sub(FEW), Counted::Entry);
    told
}

/// Adds the last figure of each indicator with its date, and what it is meant to reach.
fn indicators(facts: &mut FactList<'_>) {
    let all = &facts.document().indicators;
    let has_lanes = all.iter().any(|indicator| indicator.lane);
    let shown = all.iter().filter(|indicator| indicator.lane || !has_lanes);
    let shown: Vec<&Indicator> = shown.take(FEW).collect();
    facts.extend(shown.iter().map(|indicator| last_figure(indicator)));
    more(facts, all.len() - shown.len(), Counted::Indicator);
    if all.is_empty() {
        facts.add(Fact::absent(Msg::NoIndicators));
    }
}

fn last_figure(indicator: &Indicator) -> Fact<'_> {
    let name = Name::Title(&indicator.title);
    let fact = |figure| Fact::new(Content::Value(Measure::new(name, figure)));
    let fact = match indicator.latest() {
        Some(point) => {
            let dated = point.dated().given();
            fact(Quantity::Value(&point.value))
                .dated(dated)
                .sources(&point.sources)
        }
        None => fact(Quantity::None),
    };
    let target = indicator.latest_target();
    fact.remark(target.map(|target| Remark::Target(&target.value)))
}

fn strands(facts: &mut FactList<'_>) {
    let roadmap = facts.roadmap;
    if roadmap.is_own() && roadmap.document().strands.is_empty() {
        // Where its author made none, none is missing, and its items are counted above.
        return;
    }
    let groups = roadmap.children(Ix::ROOT);
    for ix in groups.filter(|ix| {
        let what = roadmap.node(*ix).what;
        matches!(what, What::Strand(_) | What::Group(Group::Unassigned))
    }) {
        let counts: Vec<_> = counts::named_below(roadmap, ix).collect();
        let remark = if counts.is_empty() {
            Remark::Said(Msg::NothingNamed)
        } else {
            Remark::Counts(counts)
        };
        let fact = match roadmap.title(ix) {
            Some(title) => Fact::text(title),
            None => Fact::node(ix),
        };
        let is_ours = counts::is_placed_by_us(roadmap, ix).then_some(Remark::Said(Msg::Inferred));
        facts.add(fact.remark([remark]).remark(is_ours));
    }
}

/// Adds the pillars, with how much serves each.
fn pillars(facts: &mut FactList<'_>) {
    let roadmap = facts.roadmap;
    for ix in roadmap.pillars() {
        let Some(title) = roadmap.title(ix) else {
            continue;
        };
        let count = roadmap.serves(ix).len() as u64;
        let count = (count > 0).then(|| Remark::Counts(vec![(count, Counted::Item)]));
        facts.add(Fact::text(title).remark(count));
    }
    if facts.document().pillars.is_empty() {
        facts.add(Fact::absent(Msg::NoPillars));
    }
}

fn bodies(facts: &mut FactList<'_>) {
    let governance = &facts.document().governance;
    let has_roles = |body: &&Body| !body.roles.is_empty();
    let named = governance.bodies.iter().filter(has_roles);
    let named: Vec<&Body> = named.take(FEW).collect();
    for body in &named {
        let roles = governance.roles.iter();
        let roles = roles.filter(|role| body.roles.contains(&role.id));
        let titles = roles.map(|role| &role.title).collect();
        let ours = body.inferred.iter().position(|field| field == "roles");
        let ours = ours.and_then(|nth| body.inferred.get(nth..=nth));
        let fact = Fact {
            inferred: ours.unwrap_or_default(),
            ..Fact::text(&body.title).sources(&body.sources)
        };
        facts.add(fact.remark([Remark::Texts(titles)]));
    }
    if named.is_empty() {
        for claim in governance.claims.iter().take(FEW) {
            facts.add(Fact::text(&claim.text).sources(&claim.sources));
        }
        for body in governance.bodies.iter().take(FEW) {
            let known = body.aim.as_ref().or(body.members.as_ref());
            facts.add(Fact::text(&body.title).remark(known.map(Remark::Text)));
        }
        return;
    }
    let rest = governance.bodies.len().saturating_sub(named.len());
    more(facts, rest, Counted::Body);
}

/// Says what the sources used leave open, and how much of it.
fn gaps(facts: &mut FactList<'_>) {
    let roadmap = facts.roadmap;
    for ix in &roadmap.lists().unnamed {
        if let What::Gap(gap) = roadmap.node(*ix).what {
            facts.add(Fact::count(HowMany::Unnamed(
                gap.missing(),
                counted_of(gap.kinds),
            )));
        }
    }
    let undated = &roadmap.lists().undated;
    let is_dateless = |ix: &&Ix| roadmap.node(**ix).extent.is_none();
    for (open, said, depth) in [
        (undated.len(), Msg::GapsDates, 0),
        (
            undated.iter().filter(is_dateless).count(),
            Msg::GapsNoDate,
            1,
        ),
        (roadmap.lists().unknown.len(), Msg::GapsStatus, 0),
    ] {
        if open > 0 {
            facts.add(Fact::count(HowMany::Open(said, open as u64)).depth(depth));
        }
    }
    if let Some(last) = &facts.document().last_information {
        let after = Absence::After(last.on.when());
        facts.add(Fact::new(Content::Absent(after)));
    }
}

fn more(facts: &mut FactList<'_>, count: usize, counted: Counted) {
    if count > 0 {
        facts.add(Fact::count(HowMany::More(count as u64, counted)));
    }
}
