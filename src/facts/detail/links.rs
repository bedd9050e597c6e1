//! What else in the file concerns the node of the page: found by the ids that name it.

use super::page::Page;
use super::{Role, Row, basis, context, indicator};
use crate::document::{Body, Milestone, SmallStr};
use crate::facts;
use crate::model::{Appendix, What};
use crate::text;
use crate::words::{self, Msg};

/// Adds a row with the name of whatever an id names; one that names nothing stands as it is.
pub(super) fn named(page: &mut Page<'_>, id: &str, row: Row) {
    let roadmap = page.roadmap;
    let found = roadmap.find(id);
    let bodies = &roadmap.document().governance.bodies;
    let body = match found.map(|ix| roadmap.node(ix).what) {
        Some(What::Appendix(Appendix::Body, nth)) => bodies.get(nth),
        _ => None,
    };
    match (body, found.and_then(|ix| roadmap.title(ix))) {
        (Some(body), _) => self::body(page, body, row),
        (None, Some(title)) => page.label(title, row),
        (None, None) => page.add(row.text(text::ltr(id))),
    }
}

/// Adds a row with the name of a body and the names that it had before: what the row says may be
/// older than the name of today.
fn body(page: &mut Page<'_>, body: &Body, row: Row) {
    let former = body.former.iter().map(|former| {
        let until = former
            .until
            .map(|until| words::until(page.language, page.months(), until));
        let name = page.inner(&former.title);
        words::formerly(page.language, until.as_deref(), &name)
    });
    let former = former.reduce(|one, other| words::remarks(page.language, &one, &other));
    let Some(former) = former else {
        return page.label(&body.title, row);
    };
    let formers = body.former.iter().map(|former| &former.title);
    let titles = std::iter::once(&body.title).chain(formers);
    let mut picked = titles.map(|title| facts::pick(title, page.language));
    let row = match picked.find(|side| side.translated || side.fallback) {
        Some(side) => page.marked(row, side),
        None => row,
    };
    let name = page.inner(&body.title);
    page.add(row.text(words::aside(&name, &former)));
}

/// Adds a row for each id.
pub(super) fn all(page: &mut Page<'_>, ids: &[SmallStr], heading: Msg) {
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
    let lead = page.reader().event(entry.dated());
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
pub(super) fn dependencies(page: &mut Page<'_>, depends_on: &[SmallStr]) {
    all(page, depends_on, Msg::DependsOn);
    let roadmap = page.roadmap;
    for title in roadmap
        .needed_by(page.ix)
        .filter_map(|ix| roadmap.title(ix))
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
