//! An entry of a page: its sign, its date, its text, what is said at its end, and its further lines.

use std::ops::Range;

use crate::document::{Publication, Severity};
use crate::facts::page::{Entry, Sign, line};
use crate::scene::{self, Area, Said};
use crate::search::Hit;
use crate::state::{Paged, Target};
use crate::text::{self, Visual};
use crate::view::Glyphs;
use crate::view::canvas::{Align, Canvas, Line};
use crate::view::shown::Shown;
use crate::view::theme::Role;
use crate::words;

/// Paints one entry: sign, date, text; its remarks at the end, as many as leave the text whole.
pub(super) fn entry(
    canvas: &mut Canvas<'_>,
    row: Area,
    shown: &Shown<'_>,
    entry: Entry,
    paged: &Paged,
) {
    let (page, language) = (paged.page(), canvas.language);
    let told = line(shown.book(), entry, shown.locale(language));
    let about = Hit::of(entry.subject);
    let is_open = paged.open() == Some(entry.subject);
    let (glyph, role) = sign(canvas.glyphs, told.sign, is_open);
    let mut cells = Line::new(canvas, row.inner());
    cells.skip(told.level * 2);
    if !glyph.is_empty() {
        cells.sign(glyph, role);
        if matches!(told.sign, Sign::Source(_)) {
            let mark = cells.taken().widened();
            cells.canvas.answer(mark, Target::Unfold(entry));
        }
        cells.skip(1);
    }
    let lead = scene::lead(page, row.width, language);
    if lead > 0 && entry.under.is_none() {
        let area = cells.part(lead);
        let canvas = &mut cells.canvas;
        canvas.label(area, &told.lead, Align::Start, Role::Muted);
        cells.skip(1);
    }
    if told.is_inferred {
        let glyph = cells.canvas.glyphs.inferred();
        cells.end(glyph, Role::Inferred).skip_end(1);
    }
    if told.is_foreign && cells.has_room(11) {
        // The words had to be taken from the other language.
        let mark = words::mark(language.other());
        cells.end(mark, Role::Muted).skip_end(3);
    }
    let at_end = scene::at_end(&told, (page, language), row.width).into_iter();
    for tail in at_end.filter_map(|nth| told.tail.get(nth)) {
        let parts = shown.parts(about, tail);
        cells.end_marked(tail, Role::Muted, &parts).skip_end(3);
    }
    let role = match scene::is_group(&told, page) {
        true => Role::Strong,
        false => Role::Text,
    };
    let parts = shown.parts(about, &told.text);
    if told.wraps {
        let lines = scene::set(&told, (page, language), row.width, &cells.canvas.options());
        put(cells.canvas, cells.rest(), lines.first(), role, &parts);
        return;
    }
    cells.start_marked(&told.text, role, &parts);
    // By which other words it was found, where there is room for all of them.
    let reason = shown.reason(about, &told.words(), language);
    let reason = reason.map(|reason| reason.say(language));
    if let Some(reason) = reason.filter(|reason| cells.has_room(text::width(reason) + 4)) {
        let parts = shown.parts(about, &reason);
        cells.skip(2).start_marked(&reason, Role::Muted, &parts);
    }
}

/// Paints a line after the first of an entry.
pub(super) fn further(
    canvas: &mut Canvas<'_>,
    row: Area,
    shown: &Shown<'_>,
    entry: Entry,
    paged: &Paged,
    nth: usize,
) {
    let language = canvas.language;
    let told = line(shown.book(), entry, shown.locale(language));
    let further = scene::further(
        &told,
        (paged.page(), language),
        row.width,
        &canvas.options(),
    );
    let Some(set) = further.get(nth) else {
        return;
    };
    let (text, role) = match set.of {
        Said::Text => (Some(&told.text), Role::Text),
        Said::Tail(nth) => (told.tail.get(nth), Role::Muted),
        Said::Below(nth) => (told.below.get(nth), Role::Muted),
    };
    let text = text.map_or("", String::as_str);
    let parts = shown.parts(Hit::of(entry.subject), text);
    let area = canvas.along(row.inner(), set.indent, u16::MAX);
    put(canvas, area, Some(&set.line), role, &parts);
}

/// Writes a finished line, parts of its text as matches.
fn put(
    canvas: &mut Canvas<'_>,
    area: Area,
    line: Option<&Visual>,
    role: Role,
    parts: &[Range<usize>],
) {
    let Some(line) = line else { return };
    let cells = parts.iter().flat_map(|part| line.cells(part.clone()));
    let cells: Vec<Range<usize>> = cells.collect();
    canvas.put_marked(area, line, Align::Start, role, &cells);
}

fn sign(glyphs: Glyphs, sign: Sign, is_open: bool) -> (&'static str, Role) {
    match sign {
        Sign::None => ("", Role::Text),
        Sign::State(state) => (glyphs.state(state), Role::Status(state)),
        Sign::Milestone(on) => {
            let sign = on.map_or(scene::Sign::Imprecise, scene::Sign::of);
            (glyphs.sign(sign), Role::Milestone)
        }
        Sign::Source(kind) => {
            let glyph = if is_open {
                glyphs.open()
            } else {
                glyphs.closed()
            };
            let role = match kind {
                Publication::Official => Role::Accent,
                Publication::Press => Role::Muted,
            };
            (glyph, role)
        }
        Sign::Finding(Severity::Error) => (glyphs.error(), Role::Error),
        Sign::Finding(Severity::Warning) => (glyphs.warning(), Role::Warning),
        Sign::Indicator => (glyphs.indicator(), Role::Value),
        Sign::Gap => (glyphs.gap(), Role::Gap),
    }
}
