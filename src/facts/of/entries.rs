//! The facts of phases, milestones, strands and pillars, of groups and of gaps.

use super::basis::Basis;
use super::period::{Dates, Undated};
use super::{basis, counts, links, period, status};
use crate::document::{Milestone, Phase, Pillar, Strand};
use crate::facts::fact::{Content, Count, Fact};
use crate::facts::list::Facts;
use crate::facts::role::Role;
use crate::model::{Gap, Group};
use crate::words::{Counted, Gender, Msg};

/// Adds the facts of a phase.
pub(super) fn phase<'a>(facts: &mut Facts<'a>, phase: &'a Phase) {
    status::status(facts, &phase.status, Gender::Feminine);
    let dates = Dates {
        start: phase.start,
        end: phase.end,
        until: phase.until,
        inferred: &phase.inferred,
    };
    period::section(facts, &dates, Undated::NoDate);
    facts.section(Msg::Aim, phase.aim.as_ref());
    others(facts);
    let inside = facts.roadmap.falls_into(facts.ix);
    counts::of_list(facts, inside);
    if !inside.is_empty() {
        facts.add(Fact::new(Content::Sentence(Msg::ByFileOrDates, None)).role(Role::Muted));
    }
    facts.close(Msg::FallsIn);
    basis::basis(
        facts,
        &Basis {
            quotes: &phase.quotes,
            notes: &phase.notes,
            sources: &phase.sources,
        },
    );
}

/// Adds the facts of a milestone of the roadmap.
pub(super) fn milestone<'a>(facts: &mut Facts<'a>, milestone: &'a Milestone) {
    let date = period::date(milestone.dated());
    let is_inferred = milestone.inferred.iter().any(|field| field == "on");
    facts.add(if is_inferred {
        date.role(Role::Inferred)
    } else {
        date
    });
    facts.close(Msg::Date);
    facts.section(Msg::Aim, milestone.aim.as_deref());
    facts.entries(Msg::Concerns, &milestone.of);
    others(facts);
    basis::basis(
        facts,
        &Basis {
            quotes: &milestone.quotes,
            notes: &milestone.notes,
            sources: &milestone.sources,
        },
    );
}

/// Adds the facts of an axis or track.
pub(super) fn strand<'a>(facts: &mut Facts<'a>, strand: &'a Strand) {
    let dates = Dates {
        start: strand.start,
        end: strand.end,
        until: strand.until,
        inferred: &strand.inferred,
    };
    period::section(facts, &dates, Undated::Unsaid);
    facts.section(Msg::Aim, strand.aim.as_ref());
    others(facts);
    counts::counts(facts, &strand.declared);
    basis::basis(
        facts,
        &Basis {
            quotes: &strand.quotes,
            notes: &strand.notes,
            sources: &strand.sources,
        },
    );
}

/// Adds the facts of a pillar.
pub(super) fn pillar<'a>(facts: &mut Facts<'a>, pillar: &'a Pillar) {
    facts.section(Msg::Aim, pillar.aim.as_ref());
    others(facts);
    let serving = facts.roadmap.serves(facts.ix);
    counts::of_list(facts, serving);
    facts.close(Msg::Serves);
    basis::basis(
        facts,
        &Basis {
            quotes: &pillar.quotes,
            notes: &pillar.notes,
            sources: &pillar.sources,
        },
    );
}

/// Adds what a group or lane is, and how much it holds.
pub(super) fn group(facts: &mut Facts<'_>, group: Group) {
    let (about, counted) = match group {
        Group::Phases => (Msg::AboutPhases, Some(Counted::Phase)),
        Group::Milestones => (Msg::AboutMilestones, Some(Counted::Milestone)),
        Group::OtherIndicators => (Msg::AboutOtherIndicators, Some(Counted::Indicator)),
        Group::Pillars => (Msg::AboutPillars, Some(Counted::Pillar)),
        Group::Unassigned => (Msg::AboutUnassigned, None),
        Group::Related => (Msg::AboutRelated, None),
    };
    facts.add(Fact::new(Content::Sentence(about, None)));
    facts.close(Msg::About);
    match counted {
        Some(counted) => {
            let count = facts.roadmap.children(facts.ix).count() as u64;
            let content = Content::Count(Count::Many(count, counted));
            facts.add(Fact::new(content));
            facts.close(Msg::Below);
        }
        None => counts::below(facts),
    }
    basis::closing(facts, &[]);
}

/// Adds what is declared and not named.
pub(super) fn gap(facts: &mut Facts<'_>, gap: Gap) {
    facts.add(Fact::new(Content::Sentence(Msg::AboutGap, None)));
    facts.close(Msg::About);
    let roadmap = facts.roadmap;
    let above = roadmap.node(facts.ix).parent.unwrap_or(facts.ix);
    if let Some(declared) = roadmap.declared(above).get(gap.declaration) {
        // What is known of them is found where it is declared.
        facts.elsewhere(|facts| counts::declaration(facts, declared, gap.named));
        facts.close(Msg::Counts);
    }
    basis::closing(facts, &[]);
}

/// Adds what elsewhere in the file concerns an entry.
fn others(facts: &mut Facts<'_>) {
    links::indicators(facts);
    links::milestones(facts, &[]);
    links::money(facts, &[]);
}
