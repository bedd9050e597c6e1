//! The facts of phases, milestones, indicators, strands and pillars, of groups and of gaps.

use super::period::{self, Undated};
use super::{basis, bodies, counts, figures, links, status};
use crate::document::{Indicator, Milestone, Phase, Pillar, Strand};
use crate::facts::fact::Fact;
use crate::facts::list::FactList;
use crate::facts::role::TextRole;
use crate::model::{Gap, Group};
use crate::words::{Counted, Gender, Msg};

/// Adds the facts of a phase.
pub(super) fn phase<'a>(facts: &mut FactList<'a>, phase: &'a Phase) {
    status::status(facts, &phase.status, Gender::Phase);
    period::section(facts, Msg::Period, phase, Undated::NoDate);
    facts.section(Msg::Aim, phase.aim.as_ref().map(Fact::text));
    others(facts);
    let inside = facts.roadmap.falls_into(facts.ix);
    counts::of_list(facts, inside);
    let how = Fact::sentence(Msg::ByFileOrDates).role(TextRole::Muted);
    facts.section(Msg::FallsIn, (!inside.is_empty()).then_some(how));
}

/// Adds the facts of a milestone of the roadmap.
pub(super) fn milestone<'a>(facts: &mut FactList<'a>, milestone: &'a Milestone) {
    let date = period::date(milestone.dated());
    let is_inferred = milestone.inferred.iter().any(|field| field == "on");
    let date = if is_inferred {
        date.role(TextRole::Inferred)
    } else {
        date
    };
    facts.section(Msg::Date, [date]);
    facts.section(Msg::Aim, milestone.aim.as_deref().map(Fact::text));
    let bodies = bodies::parts(milestone.owner.as_ref(), &milestone.bodies, milestone);
    facts.section(Msg::Bodies, bodies);
    facts.section(Msg::Concerns, milestone.of.iter().map(Fact::entry));
    links::ties(facts, milestone);
    facts.section(Msg::Fields, basis::fields(&milestone.fields));
    others(facts);
}

/// Adds the facts of an indicator.
pub(super) fn indicator<'a>(facts: &mut FactList<'a>, indicator: &'a Indicator) {
    figures::figures(facts, indicator, 0);
    facts.close(Msg::Values);
    if indicator.of.is_empty() {
        facts.add(Fact::sentence(Msg::WholePlan));
    }
    facts.section(Msg::Concerns, indicator.of.iter().map(Fact::entry));
    links::milestones(facts, &[]);
}

/// Adds the facts of an axis or track.
pub(super) fn strand<'a>(facts: &mut FactList<'a>, strand: &'a Strand) {
    period::section(facts, Msg::Period, strand, Undated::Unsaid);
    facts.section(Msg::Aim, strand.aim.as_ref().map(Fact::text));
    others(facts);
    counts::counts(facts, &strand.declared);
}

/// Adds the facts of a pillar.
pub(super) fn pillar<'a>(facts: &mut FactList<'a>, pillar: &'a Pillar) {
    facts.section(Msg::Aim, pillar.aim.as_ref().map(Fact::text));
    others(facts);
    let serving = facts.roadmap.serves(facts.ix);
    counts::of_list(facts, serving);
    facts.section(Msg::Serves, serving.iter().copied().map(Fact::node));
}

/// Adds what a group or lane is, and how much it holds.
pub(super) fn group(facts: &mut FactList<'_>, group: Group) {
    let (about, counted) = match group {
        Group::Phases => (Msg::AboutPhases, Some(Counted::Phase)),
        Group::Milestones => (Msg::AboutMilestones, Some(Counted::Milestone)),
        Group::OtherIndicators => (Msg::AboutOtherIndicators, Some(Counted::Indicator)),
        Group::Pillars => (Msg::AboutPillars, Some(Counted::Pillar)),
        Group::Unassigned => (Msg::AboutUnassigned, None),
        Group::Related => (Msg::AboutRelated, None),
    };
    facts.section(Msg::About, [Fact::sentence(about)]);
    match counted {
        Some(counted) => {
            let count = facts.roadmap.children(facts.ix).count() as u64;
            facts.section(Msg::Below, Fact::many(count, counted));
        }
        None => counts::counts(facts, &[]),
    }
}

/// Adds what is declared and not named.
pub(super) fn gap(facts: &mut FactList<'_>, gap: Gap) {
    facts.section(Msg::About, [Fact::sentence(Msg::AboutGap)]);
    let roadmap = facts.roadmap;
    let above = roadmap.node(facts.ix).parent.unwrap_or(facts.ix);
    if let Some(declared) = roadmap.declared(above).get(gap.declaration) {
        // What is known of them is found where it is declared.
        facts.elsewhere(|facts| counts::declaration(facts, declared, gap.named));
        facts.close(Msg::Counts);
    }
}

/// Adds what elsewhere in the file concerns an entry.
fn others(facts: &mut FactList<'_>) {
    links::indicators(facts);
    links::milestones(facts, &[]);
    links::money(facts, &[]);
}
