//! What a search has found, as a list below the chart.
//!
//! Always holds: the chart above shows the place that is marked, unless it is in another roadmap, which is named; of each place its name stands first, then
//! what it is, by which words it was found, and where in the plan it stands. Deliberately not here: the line
//! (`find`), and the order (`search`).

use super::find::name;
use super::line_painter::LinePainter;
use super::list;
use super::painter::Painter;
use super::shown::Shown;
use super::theme::Role;
use crate::facts;
use crate::model::{Ix, Roadmap};
use crate::scene::Area;
use crate::search::{Found, Hit};
use crate::state::{ClickTarget, State};
use crate::text;
use crate::words::{self, Language, Msg};

/// Paints the list, where something was found and there is room.
pub(super) fn hits(painter: &mut Painter<'_>, shown: &Shown<'_>, state: &State) {
    let found = state.search.listed();
    let Some(found) = found.filter(|found| found.roadmap() == shown.open) else {
        return;
    };
    let area = area(painter, shown, state);
    if area.height < 2 {
        return;
    }
    let ground = painter.theme.style(Role::Bar);
    painter.clear(area, ground);
    painter.cover(area);
    let (search, here) = (&state.search, found.count());
    let elsewhere = search.marked_elsewhere().map(|nth| here + nth);
    let marked = elsewhere.or_else(|| state.selected_match(shown.roadmap));
    let language = painter.language;
    let count = here + search.count_elsewhere();
    list::numbered(painter, area, count, marked, |line, nth| {
        match nth.checked_sub(here) {
            None => entry(
                line,
                shown,
                found,
                found.part(nth..nth + 1).next()?,
                language,
            ),
            Some(other) => entry_elsewhere(line, shown, search.hit_elsewhere(other)?, language),
        }
        Some(ClickTarget::Hit(nth))
    });
}

/// Returns where the list stands: where the details do, or over the last rows of the chart.
fn area(painter: &Painter<'_>, shown: &Shown<'_>, state: &State) -> Area {
    let layout = shown.layout;
    if shown.place.paged().is_none() && !layout.detail.is_empty() {
        return painter.across(layout.detail);
    }
    let rows = painter.across(layout.outline);
    let height = state.rows_under_list(&layout).min(rows.height);
    Area {
        y: rows.y + rows.height - height,
        height,
        ..rows
    }
}

/// Writes one place.
fn entry(
    line: &mut LinePainter<'_, '_>,
    shown: &Shown<'_>,
    found: &Found,
    hit: Hit,
    language: Language,
) {
    let roadmap = shown.roadmap;
    let name = name(hit, shown, language);
    line.skip(2).skip_end(1);
    let (kind, path) = match hit {
        Hit::Page(_) => (Msg::OfPage.say(language).to_owned(), String::new()),
        Hit::Entry(ix) => (kind(roadmap, ix, language), path(shown, ix, language)),
    };
    let wanted = text::width(&name) + text::width(&kind) + 3;
    // Where it stands is told where there is room for more than a part of it.
    if line.has_room(wanted + text::width(&path) + 4) {
        line.end(&path, Role::Muted).skip_end(2);
    }
    line.start_marked(&name, Role::Text, &found.parts(hit, &name));
    if line.has_room(text::width(&kind) + 3) {
        line.skip(2).start(&kind, Role::Muted);
    }
    let reason = found.reason(roadmap, hit, &name, language);
    let reason = reason.map(|reason| reason.say(language));
    if let Some(reason) = reason.filter(|reason| line.has_room(text::width(reason) + 3)) {
        line.skip(2)
            .start_marked(&reason, Role::Muted, &found.parts(hit, &reason));
    }
}

/// Writes one place of another roadmap: its name, what it is, and which roadmap that is.
fn entry_elsewhere(
    line: &mut LinePainter<'_, '_>,
    shown: &Shown<'_>,
    (found, hit): (&Found, Hit),
    language: Language,
) {
    let Some(roadmap) = shown.world.roadmaps.get(found.roadmap()) else {
        return;
    };
    let (name, kind) = match hit {
        Hit::Page(page) => (
            page.title(roadmap, language).to_owned(),
            Msg::OfPage.say(language).to_owned(),
        ),
        Hit::Entry(ix) => (
            facts::name(roadmap, ix, language),
            kind(roadmap, ix, language),
        ),
    };
    line.skip(2).skip_end(1);
    let plan = facts::short(roadmap.document(), language).text;
    line.end(&text::isolate(&plan), Role::Accent).skip_end(2);
    line.start_marked(&name, Role::Text, &found.parts(hit, &name));
    if line.has_room(text::width(&kind) + 3) {
        line.skip(2).start(&kind, Role::Muted);
    }
}

/// Says what an entry is.
fn kind(roadmap: &Roadmap, ix: Ix, language: Language) -> String {
    let (kind, number) = facts::kind_and_number(roadmap, ix);
    match number {
        Some(number) => words::numbered(language, kind, number),
        None => kind.say(language).to_owned(),
    }
}

/// Names what a row stands in, the nearest first.
fn path(shown: &Shown<'_>, ix: Ix, language: Language) -> String {
    let roadmap = shown.roadmap;
    let above = roadmap
        .way_up(ix)
        .skip(1)
        .filter(|above| *above != Ix::ROOT);
    let names = above.map(|above| text::isolate(&facts::label(roadmap, above, language).text));
    match roadmap.is_row(ix) {
        true => words::list(language, &names.take(2).collect::<Vec<_>>()),
        false => String::new(),
    }
}
