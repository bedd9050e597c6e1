//! The pages of phases, milestones, strands and pillars, and what each node is called by kind.

use super::basis::Basis;
use super::dates::{Dates, Undated};
use super::page::Page;
use super::{Role, Row, basis, counts, dates, links, status};
use crate::document::{ItemKind, Kind, StrandKind, Text};
use crate::facts;
use crate::model::What;
use crate::words::{self, Gender, Msg};

/// Writes the page of a phase.
pub(super) fn phase(page: &mut Page<'_>) {
    let Some((phase, _)) = page.roadmap.phase(page.ix) else {
        return;
    };
    status::status(page, &phase.status, Gender::Feminine, true);
    let given = Dates {
        start: phase.start,
        end: phase.end,
        until: phase.until,
        inferred: &phase.inferred,
    };
    dates::period(page, &given, Undated::NoDate);
    aim(page, phase.aim.as_ref());
    others(page);
    let inside = page.roadmap.falls_into(page.ix);
    counts::of_list(page, inside);
    if !inside.is_empty() {
        let text = page.say(Msg::ByFileOrDates);
        page.add(Row::new(Role::Muted).text(text));
    }
    page.close(Msg::FallsIn);
    basis::basis(
        page,
        &Basis {
            quotes: &phase.quotes,
            notes: &phase.notes,
            sources: &phase.sources,
        },
    );
}

/// Writes the page of a milestone of the roadmap.
pub(super) fn milestone(page: &mut Page<'_>, index: usize) {
    let Some(milestone) = page.document().milestones.get(index) else {
        return;
    };
    let text = page.reader().event(milestone.dated());
    let on = milestone.inferred.iter().any(|field| field == "on");
    let role = if on { Role::Inferred } else { Role::Value };
    page.add(Row::new(role).text(text));
    page.close(Msg::Date);
    aim(page, milestone.aim.as_deref());
    links::all(page, &milestone.of, Msg::Concerns);
    others(page);
    basis::basis(
        page,
        &Basis {
            quotes: &milestone.quotes,
            notes: &milestone.notes,
            sources: &milestone.sources,
        },
    );
}

/// Writes the page of an axis or track.
pub(super) fn strand(page: &mut Page<'_>, index: usize) {
    let Some(strand) = page.document().strands.get(index) else {
        return;
    };
    let given = Dates {
        start: strand.start,
        end: strand.end,
        until: strand.until,
        inferred: &strand.inferred,
    };
    dates::period(page, &given, Undated::Unsaid);
    aim(page, strand.aim.as_ref());
    others(page);
    counts::counts(page, &strand.declared);
    basis::basis(
        page,
        &Basis {
            quotes: &strand.quotes,
            notes: &strand.notes,
            sources: &strand.sources,
        },
    );
}

/// Writes the page of a pillar.
pub(super) fn pillar(page: &mut Page<'_>, index: usize) {
    let Some(pillar) = page.document().pillars.get(index) else {
        return;
    };
    aim(page, pillar.aim.as_ref());
    others(page);
    let serving = page.roadmap.serves(page.ix);
    counts::of_list(page, serving);
    page.close(Msg::Serves);
    basis::basis(
        page,
        &Basis {
            quotes: &pillar.quotes,
            notes: &pillar.notes,
            sources: &pillar.sources,
        },
    );
}

/// Writes what elsewhere in the file concerns an entry.
fn others(page: &mut Page<'_>) {
    links::indicators(page);
    links::milestones(page, &[]);
    links::money(page, &[]);
}

fn aim(page: &mut Page<'_>, aim: Option<&Text>) {
    if let Some(aim) = aim {
        page.text(aim, Row::new(Role::Plain));
        page.close(Msg::Aim);
    }
}

/// Returns what the node of a page is, with its number in the plan.
pub(super) fn kind(page: &Page<'_>) -> String {
    let document = page.document();
    let (message, number) = match page.roadmap.node(page.ix).what {
        What::Roadmap => (plan_kind(document.kind), None),
        What::Phase(_) => (Msg::Phase, None),
        What::Milestone(_) => (Msg::Milestone, None),
        What::Indicator(_) => (Msg::Indicator, None),
        What::Pillar(_) => (Msg::Pillar, None),
        What::Gap(_) => (Msg::Gap, None),
        What::Strand(index) => match document.strands.get(index) {
            Some(strand) => match strand.kind {
                StrandKind::Axis => (Msg::Axis, strand.number),
                StrandKind::Track => (Msg::Track, strand.number),
            },
            None => (Msg::Group, None),
        },
        What::Item(_) => match page.roadmap.item(page.ix) {
            Some(item) => match item.kind {
                ItemKind::Programme => (Msg::Programme, item.number),
                ItemKind::Project => (Msg::Project, item.number),
                ItemKind::Initiative => (Msg::Initiative, item.number),
            },
            None => (Msg::Group, None),
        },
        What::Group(_) => (Msg::Group, None),
        What::Appendix(kind, _) => (super::about::heading(kind), None),
    };
    // What the title says is not said again beside it.
    let title = page.roadmap.title(page.ix);
    let title = title.map_or("", |title| facts::pick(title, page.language).text);
    match number {
        Some(number) if !words::names_number(page.language, title, message, number) => {
            words::numbered(page.language, message, number)
        }
        Some(_) | None => page.say(message),
    }
}

fn plan_kind(kind: Kind) -> Msg {
    match kind {
        Kind::Strategy => Msg::Strategy,
        Kind::ExecutivePlan => Msg::ExecutivePlan,
        Kind::Programme => Msg::Programme,
        Kind::Plan => Msg::Plan,
    }
}
