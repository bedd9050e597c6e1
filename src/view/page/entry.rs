//! One line of a page: its sign, its date, its text, and what is said at its end.

use super::shown::Shown;
use crate::document::{Publication, Severity};
use crate::facts::Page;
use crate::facts::page::{Entry, Line as Said, Sign, line};
use crate::scene::{self, Area};
use crate::search::Hit;
use crate::state::Target;
use crate::text;
use crate::view::canvas::{Align, Canvas, Line};
use crate::view::theme::Role;
use crate::words;

/// Paints one entry: sign, date, text; its remarks at the end, as many as leave the text whole.
pub(super) fn entry(
    canvas: &mut Canvas<'_>,
    row: Area,
    shown: &Shown<'_>,
    entry: Entry,
    page: Page,
    is_open: bool,
) {
    let said = line(shown.book, entry, shown.reader());
    let style = |role| canvas.theme.style(role);
    let (text, muted, inferred) = (style(Role::Text), style(Role::Muted), style(Role::Inferred));
    let strong = style(Role::Strong);
    let mut cells = Line::new(row.inner());
    cells.skip(canvas, said.level * 2);
    let (glyph, role) = sign(canvas, said.sign, is_open);
    let sign_style = canvas.theme.style(role);
    if !glyph.is_empty() {
        cells.sign(canvas, glyph, sign_style);
        if matches!(said.sign, Sign::Source(_)) {
            canvas.answer(cells.taken().widened(), Target::Unfold(entry));
        }
        cells.skip(canvas, 1);
    }
    let lead = page.lead_columns().min(row.width / 3);
    if lead > 0 && entry.under.is_none() {
        let area = cells.part(canvas, lead);
        canvas.label(area, &said.lead, Align::Start, muted);
        cells.skip(canvas, 1);
    }
    let needed = text::width(&said.text) + 3;
    if said.is_inferred {
        let glyph = canvas.glyphs.inferred();
        cells.end(canvas, glyph, inferred).skip_end(canvas, 1);
    }
    if said.is_foreign && cells.free() > 10 {
        // The words had to be taken from the other language.
        let mark = words::mark(shown.language.other());
        cells.end(canvas, mark, muted).skip_end(canvas, 3);
    }
    let parts = |text: &str| {
        let hit = shown.found.zip(Hit::of(entry.subject));
        hit.map_or_else(Vec::new, |(found, hit)| found.parts(hit, text))
    };
    for tail in said.tail.iter().rev() {
        // The words of an entry are worth more than what is said after them, but not all.
        let room = usize::from(cells.free());
        if room > needed.min(room / 2 + 8) + text::width(tail) {
            cells
                .end_marked(canvas, tail, muted, &parts(tail))
                .skip_end(canvas, 3);
        }
    }
    let is_group = page_has_groups(page) && entry.under.is_none();
    let style = if is_group { strong } else { text };
    cells.start_marked(canvas, &said.text, style, &parts(&said.text));
    reason(canvas, &mut cells, shown, entry, &said);
}

/// Writes after the line by which other words it was found, where there is room for all of them.
fn reason(canvas: &mut Canvas<'_>, cells: &mut Line, shown: &Shown<'_>, entry: Entry, said: &Said) {
    let Some((found, hit)) = shown.found.zip(Hit::of(entry.subject)) else {
        return;
    };
    let words = found.reason(shown.book.roadmap, hit, &said.words(), shown.language);
    let words = words.map(|words| words.say(shown.language));
    if let Some(words) = words.filter(|words| usize::from(cells.free()) > text::width(words) + 3) {
        let muted = canvas.theme.style(Role::Muted);
        cells
            .skip(canvas, 2)
            .start_marked(canvas, &words, muted, &found.parts(hit, &words));
    }
}

fn page_has_groups(page: Page) -> bool {
    match page {
        Page::Phases | Page::Pillars => true,
        Page::Brief
        | Page::Indicators
        | Page::Milestones
        | Page::Money
        | Page::Governance
        | Page::Context
        | Page::Sources
        | Page::Gaps
        | Page::Inferences
        | Page::Findings => false,
    }
}

fn sign(canvas: &Canvas<'_>, sign: Sign, is_open: bool) -> (&'static str, Role) {
    let glyphs = canvas.glyphs;
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
