//! An entry of a page: its sign, its date, its text, what is said at its end, and its further lines.

use std::ops::Range;

use crate::document::{Publication, Severity};
use crate::facts::detail::Wording;
use crate::facts::page::{LineSign, PageEntry, line};
use crate::model::Standing;
use crate::scene::{self, Area, Said};
use crate::search::Hit;
use crate::state::{ClickTarget, Paged};
use crate::text::Visual;
use crate::view::Glyphs;
use crate::view::line_painter::LinePainter;
use crate::view::painter::{Align, Painter};
use crate::view::shown::Shown;
use crate::view::theme::Role;
use crate::words::{self, Msg};

/// Paints one entry: sign, date, text; its remarks at the end, as many as leave the text whole. A
/// heading may say of all entries that they are our translation.
pub(super) fn entry(
    painter: &mut Painter<'_>,
    row: Area,
    shown: &Shown<'_>,
    entry: PageEntry,
    paged: &Paged,
    is_ours: bool,
) {
    let (page, language) = (paged.page(), painter.language);
    let told = line(shown.book(), entry, shown.locale(language));
    let about = Hit::of(entry.subject);
    let is_open = paged.open() == Some(entry.subject);
    let (glyph, role) = sign(painter.glyphs, told.sign, is_open);
    let mut cells = LinePainter::new(painter, row.inner());
    cells.skip(told.level * 2);
    if !glyph.is_empty() {
        cells.sign(glyph, role);
        if matches!(told.sign, LineSign::Source(_)) {
            let mark = cells.taken().widened();
            cells.painter.answer(mark, ClickTarget::Unfold(entry));
        }
        cells.skip(1);
    }
    let lead = scene::lead(page, row.width, language);
    if lead > 0 && entry.under.is_none() {
        let area = cells.part(lead);
        let painter = &mut cells.painter;
        painter.label(area, &told.lead, Align::Start, Role::Muted);
        cells.skip(1);
    }
    if told.is_inferred {
        let glyph = cells.painter.glyphs.inferred();
        cells.end(glyph, Role::Inferred).skip_end(1);
    }
    if told.wording == Wording::Other && cells.has_room(11) {
        // The words had to be taken from the other language.
        let mark = words::mark(language.other());
        cells.end(mark, Role::Muted).skip_end(3);
    }
    let options = cells.painter.options();
    let at_end = scene::at_end(&told, (page, language), row.width, &options).into_iter();
    for tail in at_end.filter_map(|nth| told.tail.get(nth)) {
        let parts = shown.parts(about, tail);
        cells.end_marked(tail, Role::Muted, &parts).skip_end(3);
    }
    if told.wording == Wording::Ours && !is_ours {
        let mark = Msg::OurTranslation.say(language);
        if cells.has_room(options.width(&told.text) + options.width(mark) + 3) {
            cells.end(mark, Role::Muted).skip_end(3);
        }
    }
    let role = match scene::is_group(&told, page) {
        true => Role::Strong,
        false => Role::Text,
    };
    let parts = shown.parts(about, &told.text);
    if told.wraps {
        let lines = scene::set(&told, (page, language), row.width, &options);
        put(cells.painter, cells.rest(), lines.first(), role, &parts);
        return;
    }
    cells.start_marked(&told.text, role, &parts);
    // By which other words it was found, where there is room for all of them.
    let reason = shown.reason(about, &told.words(), language);
    let reason = reason.map(|reason| reason.say(language));
    if let Some(reason) = reason.filter(|reason| cells.has_room(options.width(reason) + 4)) {
        let parts = shown.parts(about, &reason);
        cells.skip(2).start_marked(&reason, Role::Muted, &parts);
    }
}

/// Paints a line after the first of an entry.
pub(super) fn further(
    painter: &mut Painter<'_>,
    row: Area,
    shown: &Shown<'_>,
    entry: PageEntry,
    paged: &Paged,
    nth: usize,
) {
    let language = painter.language;
    let told = line(shown.book(), entry, shown.locale(language));
    let further = scene::further(
        &told,
        (paged.page(), language),
        row.width,
        &painter.options(),
    );
    let Some(set) = further.get(nth) else {
        return;
    };
    let (text, role) = match set.of {
        Said::Text => (Some(&told.text), Role::Text),
        Said::Tail(nth) => (told.tail.get(nth), Role::Muted),
        Said::Shorter(nth) => (told.shorter.get(nth), Role::Muted),
        Said::Below(nth) => (told.below.get(nth), Role::Muted),
    };
    let text = text.map_or("", String::as_str);
    let parts = shown.parts(Hit::of(entry.subject), text);
    let area = painter.along(row.inner(), set.indent, u16::MAX);
    put(painter, area, Some(&set.line), role, &parts);
}

/// Writes a finished line, parts of its text as matches.
fn put(
    painter: &mut Painter<'_>,
    area: Area,
    line: Option<&Visual>,
    role: Role,
    parts: &[Range<usize>],
) {
    let Some(line) = line else { return };
    let cells = parts.iter().flat_map(|part| line.cells(part.clone()));
    let cells: Vec<Range<usize>> = cells.collect();
    painter.put_marked(area, line, Align::Start, role, &cells);
}

fn sign(glyphs: Glyphs, sign: LineSign, is_open: bool) -> (&'static str, Role) {
    match sign {
        LineSign::None => ("", Role::Text),
        LineSign::State(standing) => (
            glyphs.standing(standing),
            Role::Status(standing.and_then(Standing::state)),
        ),
        LineSign::Milestone(on) => {
            let sign = on.map_or(scene::Sign::Imprecise, scene::Sign::of);
            (glyphs.sign(sign), Role::Milestone)
        }
        LineSign::Source(kind) => {
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
        LineSign::Finding(Severity::Error) => (glyphs.error(), Role::Error),
        LineSign::Finding(Severity::Warning) => (glyphs.warning(), Role::Warning),
        LineSign::Indicator => (glyphs.indicator(), Role::Value),
        LineSign::Gap => (glyphs.gap(), Role::Gap),
    }
}
