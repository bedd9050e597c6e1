//! The brief: what is asked in the first minute, one short section for each question.
//!
//! Always holds: a section for each topic, in the order of the questions, and no section that says
//! nothing; a figure stands with its date, and what is missing is said. Everything else that the
//! file says of the plan is in its details.

use super::page::Page;
use super::value::value;
use super::{Detail, Role, Row, basis, context, counts, dates, entries, links, plan};
use crate::document::{Dated, Declared, Indicator, On};
use crate::facts;
use crate::facts::Topic;
use crate::model::{Group, Ix, Roadmap, Standing, What};
use crate::words::{self, Counted, Language, Msg};

/// How many bodies, declarations below the roadmap, and indicators beside the chart's own the brief
/// names.
const FEW: usize = 6;

/// Writes the brief; its sections are those of [`topics`].
#[must_use]
pub fn brief(roadmap: &Roadmap, language: Language, both: bool) -> Detail {
    written(roadmap, language, both).0
}

/// Returns the topics of the brief, one for each of its sections.
#[must_use]
pub fn topics(roadmap: &Roadmap) -> Vec<Topic> {
    written(roadmap, Language::En, false).1
}

fn written(roadmap: &Roadmap, language: Language, both: bool) -> (Detail, Vec<Topic>) {
    let mut page = Page::new(roadmap, Ix::ROOT, language, both);
    let mut topics = Vec::new();
    let mut close = |page: &mut Page<'_>, topic: Topic, heading: Msg| {
        if page.close(heading) {
            topics.push(topic);
        }
    };
    document(&mut page);
    close(&mut page, Topic::Document, Msg::Document);
    period(&mut page);
    close(&mut page, Topic::Period, Msg::Period);
    money(&mut page);
    close(&mut page, Topic::Money, Msg::Money);
    declared(&mut page);
    close(&mut page, Topic::Counts, Msg::Counts);
    indicators(&mut page);
    close(&mut page, Topic::Indicators, Msg::Indicators);
    strands(&mut page);
    close(&mut page, Topic::Strands, Msg::BriefStrands);
    governance(&mut page);
    close(&mut page, Topic::Governance, Msg::Governance);
    if let Some(last) = &roadmap.document().last_information {
        plan::last_information(&mut page, last);
    }
    close(&mut page, Topic::LastInformation, Msg::LastOfficial);
    gaps(&mut page);
    close(&mut page, Topic::Gaps, Msg::PageGaps);
    (page.finish(), topics)
}

/// Writes whose document it is, when it was adopted, and what it is for.
fn document(page: &mut Page<'_>) {
    let document = page.document();
    let kind = entries::kind(page);
    page.add(Row::new(Role::Name).text(kind));
    if let Some(issuer) = &document.issuer {
        let lead = page.say(Msg::IssuedBy);
        links::named(page, issuer, Row::new(Role::Plain).lead(lead));
    }
    if let Some(adopted) = &document.adopted {
        let cites = page.cite(&adopted.sources);
        let lead = page.say(Msg::Adoption);
        let text = page.reader().date(adopted.dated());
        page.add(Row::new(Role::Value).lead(lead).text(text).cites(cites));
    }
    if let Some(goal) = &document.goal {
        let cites = page.cite(&goal.sources);
        let lead = page.say(Msg::Goal);
        let row = Row::new(Role::Plain).lead(lead).cites(cites);
        let row = basis::own(page, row, &goal.inferred);
        page.text(&goal.text, row);
    }
}

/// Writes the span of the plan, then each phase with what falls into it.
fn period(page: &mut Page<'_>) {
    let document = page.document();
    let given = dates::Dates {
        start: document.start,
        end: document.end,
        until: document.until,
        inferred: &document.inferred,
    };
    dates::rows(page, &given, dates::Undated::NoDate);
    let roadmap = page.roadmap;
    for ix in roadmap.phases() {
        let Some((phase, _)) = roadmap.phase(ix) else {
            continue;
        };
        let lead = page.reader().period(phase.start, phase.end, phase.until);
        let count = roadmap.falls_into(ix).len() as u64;
        let mut row = Row::new(Role::Plain).level(1).lead(lead);
        let reader = page.reader();
        if let Some(remark) = reader.contradiction(phase.start, phase.end, phase.until) {
            row = page.remarked(row, remark);
        }
        if count > 0 {
            let items = words::plural(page.language, count, Counted::Item);
            row = page.remarked(row, items);
        }
        page.text(&phase.title, row);
    }
}

fn money(page: &mut Page<'_>) {
    let document = page.document();
    for money in &document.money {
        let cites = page.cite(&money.sources);
        let amount = context::amount(money, page.language);
        let mut row = Row::new(Role::Value).cites(cites);
        if let Some(over) = money.over.and_then(|over| dates::over(page, over)) {
            row = row.lead(over);
        }
        if money.expected {
            row = page.remarked(row, page.say(Msg::Expected));
        }
        page.composed(&money.title, row, |title| words::labelled(title, &amount));
    }
    if document.money.is_empty() {
        let text = page.say(Msg::NoMoney);
        page.add(Row::new(Role::Muted).text(text));
    }
}

fn declared(page: &mut Page<'_>) {
    let declared: &[Declared] = &page.document().declared;
    for entry in declared {
        let named = page.roadmap.node(Ix::ROOT).named(entry.kind);
        let cites = page.cite(&entry.sources);
        let row = counts::tallied(page, entry, named);
        page.add(row.cites(cites));
    }
    let told = declared_below(page);
    for kind in counts::KINDS {
        let is_declared = declared.iter().any(|entry| entry.kind == kind);
        let told = told.get(kind as usize).copied().unwrap_or_default();
        if !is_declared && page.roadmap.node(Ix::ROOT).named(kind) > told {
            counts::named(page, kind);
        }
    }
    standings(page);
}

/// Writes how far what is named has come, as far as is known, in one line.
fn standings(page: &mut Page<'_>) {
    let roadmap = page.roadmap;
    let mut standings = roadmap.standings();
    // Where no state is known there is nothing to count: the gaps say so.
    if standings.all(|(standing, _)| standing == Standing::Unknown) {
        return;
    }
    let counts = roadmap.standings().map(|(standing, count)| {
        let word = page.reader().standing(standing);
        words::count_of(page.language, &word, count)
    });
    let counts: Vec<String> = counts.collect();
    let text = words::list(page.language, &counts);
    let lead = page.say(Msg::LastKnownStatus);
    let all: u32 = roadmap.standings().map(|(_, count)| count).sum();
    let all = words::plural(page.language, all.into(), Counted::Item);
    let row = page.remarked(Row::new(Role::Plain), all);
    page.add(row.lead(lead).text(text));
}

/// Writes what nodes below the roadmap declare; returns how many of each kind they name.
fn declared_below(page: &mut Page<'_>) -> [u32; 3] {
    let roadmap = page.roadmap;
    let all = roadmap.declared_below();
    let mut told = [0; 3];
    for (ix, nth) in all.iter().copied().take(FEW) {
        let Some(entry) = roadmap.declared(ix).get(nth) else {
            continue;
        };
        let named = roadmap.node(ix).named(entry.kind);
        if let Some(told) = told.get_mut(entry.kind as usize) {
            *told += named;
        }
        let cites = page.cite(&entry.sources);
        let row = counts::tallied(page, entry, named).cites(cites);
        let name = roadmap.title(ix).map(|title| page.inner(title));
        let row = page.remarked(row, name.unwrap_or_default());
        page.add(row);
    }
    more(page, all.len().saturating_sub(FEW), Counted::Entry);
    told
}

/// Writes the last figure of each indicator with its date, and what it is meant to reach.
fn indicators(page: &mut Page<'_>) {
    let all = &page.document().indicators;
    let has_lanes = all.iter().any(|indicator| indicator.lane);
    let shown = all.iter().filter(|indicator| indicator.lane || !has_lanes);
    let shown: Vec<&Indicator> = shown.take(FEW).collect();
    for indicator in &shown {
        self::indicator(page, indicator);
    }
    more(page, all.len() - shown.len(), Counted::Indicator);
    if all.is_empty() {
        let text = page.say(Msg::NoIndicators);
        page.add(Row::new(Role::Muted).text(text));
    }
}

fn indicator(page: &mut Page<'_>, indicator: &Indicator) {
    let figure = indicator.points.last().map(|point| {
        let dated = point.dated();
        let date = (dated != Dated::Undated).then(|| page.reader().date(dated));
        (value(&point.value, page.language), date, &point.sources)
    });
    let mut row = Row::new(Role::Value);
    if let Some((_, date, sources)) = &figure {
        let cites = page.cite(sources);
        row = row.lead(date.clone()).cites(cites);
    }
    if let Some(target) = indicator.targets.last() {
        let aimed = words::target(page.language, &value(&target.value, page.language));
        row = page.remarked(row, aimed);
    }
    let none = page.say(Msg::NoFigures);
    let figure = figure.map_or(none, |(figure, ..)| figure);
    page.composed(&indicator.title, row, |title| {
        words::labelled(title, &figure)
    });
}

fn strands(page: &mut Page<'_>) {
    let roadmap = page.roadmap;
    let groups = roadmap.children(Ix::ROOT);
    for ix in groups.filter(|ix| {
        let what = roadmap.node(*ix).what;
        matches!(what, What::Strand(_) | What::Group(Group::Unassigned))
    }) {
        let node = roadmap.node(ix);
        let items = counts::KINDS.into_iter().filter_map(|kind| {
            let count = u64::from(node.named(kind));
            (count > 0).then(|| words::plural(page.language, count, counts::counted(kind)))
        });
        let items: Vec<String> = items.collect();
        let said = if items.is_empty() {
            page.say(Msg::NothingNamed)
        } else {
            words::list(page.language, &items)
        };
        let row = page.remarked(Row::new(Role::Plain), said);
        match roadmap.title(ix) {
            Some(title) => page.text(title, row),
            None => {
                let text = facts::label(roadmap, ix, page.language).text;
                page.add(row.text(text));
            }
        }
    }
}

fn governance(page: &mut Page<'_>) {
    let governance = &page.document().governance;
    let with_roles = governance
        .bodies
        .iter()
        .filter(|body| !body.roles.is_empty());
    let bodies: Vec<_> = with_roles.take(FEW).collect();
    for body in &bodies {
        let roles = governance
            .roles
            .iter()
            .filter(|role| body.roles.contains(&role.id));
        let roles: Vec<String> = roles.map(|role| page.inner(&role.title)).collect();
        let cites = page.cite(&body.sources);
        let row = Row::new(Role::Plain).cites(cites);
        let row = page.remarked(row, words::list(page.language, &roles));
        page.text(&body.title, row);
    }
    if bodies.is_empty() {
        for claim in governance.claims.iter().take(FEW) {
            let cites = page.cite(&claim.sources);
            page.text(&claim.text, Row::new(Role::Plain).cites(cites));
        }
        for body in governance.bodies.iter().take(FEW) {
            let mut row = Row::new(Role::Plain);
            if let Some(known) = body.aim.as_ref().or(body.members.as_ref()) {
                row = page.remarked(row, page.inner(known));
            }
            page.text(&body.title, row);
        }
    }
    let listed = governance
        .bodies
        .len()
        .saturating_sub(FEW.min(bodies.len()));
    if !bodies.is_empty() {
        more(page, listed, Counted::Body);
    }
}

/// Says what the sources used leave open, and how much of it.
fn gaps(page: &mut Page<'_>) {
    let roadmap = page.roadmap;
    for ix in roadmap.unnamed() {
        if let What::Gap(gap) = roadmap.node(*ix).what {
            let text = words::unnamed(page.language, gap.missing(), counts::counted(gap.kind));
            page.add(Row::new(Role::Muted).text(text));
        }
    }
    let counts = [
        (roadmap.undated(), Msg::GapsDates),
        (roadmap.unknown(), Msg::GapsStatus),
    ];
    for (open, said) in counts {
        if !open.is_empty() {
            let items = words::plural(page.language, open.len() as u64, Counted::Item);
            let text = words::labelled(&page.say(said), &items);
            page.add(Row::new(Role::Muted).text(text));
        }
    }
    if let Some(last) = &page.document().last_information {
        let when = On::when(last.on);
        let text = words::no_information_after(page.language, page.months(), Some(when));
        page.add(Row::new(Role::Muted).text(text));
    }
}

fn more(page: &mut Page<'_>, count: usize, counted: Counted) {
    if count > 0 {
        let text = words::more(page.language, count as u64, counted);
        page.add(Row::new(Role::Muted).text(text));
    }
}
