//! What else in the file concerns the node of the page: found by the ids that name it.

use super::page::Page;
use super::{Role, Row, basis, context, indicator};
use crate::document::Milestone;
use crate::text;
use crate::words::Msg;

/// Adds a row with the name of whatever an id names; one that names nothing stands as it is.
pub(super) fn named(page: &mut Page<'_>, id: &str, row: Row) {
    let roadmap = page.roadmap;
    let title = roadmap.find(id).and_then(|ix| roadmap.title(ix));
    let mut bodies = roadmap.document().governance.bodies.iter();
    let body = || bodies.find(|body| body.id == id).map(|body| &body.title);
    match title.or_else(body) {
        Some(title) => page.label(title, row),
        None => page.add(row.text(text::ltr(id))),
    }
}

/// Adds a row for each id.
pub(super) fn all(page: &mut Page<'_>, ids: &[String], heading: Msg) {
    for id in ids {
        named(page, id, Row::new(Role::Plain));
    }
    page.close(heading);
}

/// Writes the indicators that measure the node.
pub(super) fn indicators(page: &mut Page<'_>) {
    let document = page.document();
    for indicator in &document.indicators {
        if page.concerns(&indicator.of) {
            page.text(&indicator.title, Row::new(Role::Name));
            indicator::rows(page, indicator, 1);
        }
    }
    page.close(Msg::Indicators);
}

/// Writes the milestones of the node: its own, and those elsewhere that concern it.
pub(super) fn milestones(page: &mut Page<'_>, own: &[Milestone]) {
    for entry in own {
        milestone(page, entry);
    }
    let roadmap = page.roadmap;
    for entry in roadmap.milestones_about(page.ix) {
        milestone(page, entry);
    }
    page.close(Msg::Milestones);
}

fn milestone(page: &mut Page<'_>, entry: &Milestone) {
    let cites = page.cite(&entry.sources);
    let lead = page.dated_or_not(entry.on);
    let row = Row::new(Role::Milestone).lead(lead).cites(cites);
    let row = basis::own(page, row, &entry.inferred);
    page.text(&entry.title, row);
    if let Some(aim) = &entry.aim {
        page.text(aim, Row::new(Role::Plain).level(1));
    }
    basis::notes(page, &entry.notes, 1);
    basis::quotes(page, &entry.quotes, 1);
}

/// Writes what the node waits for, and what waits for it.
pub(super) fn dependencies(page: &mut Page<'_>, depends_on: &[String]) {
    all(page, depends_on, Msg::DependsOn);
    let roadmap = page.roadmap;
    for title in roadmap
        .needed_by(page.ix)
        .iter()
        .filter_map(|ix| roadmap.title(*ix))
    {
        page.label(title, Row::new(Role::Plain));
    }
    page.close(Msg::NeededBy);
}

/// Writes the money set aside for the node: its own, and what the roadmap gives to it.
pub(super) fn money(page: &mut Page<'_>, own: &[crate::document::Money]) {
    let document = page.document();
    let given: Vec<_> = document
        .money
        .iter()
        .filter(|money| page.concerns(&money.of))
        .collect();
    for money in own.iter().chain(given) {
        context::sum(page, money);
    }
    page.close(Msg::Money);
}
