//! The line of the search: what is typed, its cursor, how many matches there are.
//!
//! Always holds: the text goes through the gate like any label, in the order of its own direction,
//! and the cursor stands on the cell that [`LineCells`] names; what is longer than the room shows the
//! part round the cursor. The terminal's own cursor stays hidden: this one is a reversed cell.

use std::ops::Range;

use crossterm::event::KeyCode;

use super::line_painter::LinePainter;
use super::painter::Painter;
use super::shown::Shown;
use super::theme::Role;
use crate::action::Action;
use crate::facts;
use crate::facts::page::{self, PageEntry};
use crate::input::{Key, key_name};
use crate::scene::{Area, Span};
use crate::search::{Found, Hit, Turn};
use crate::state::{self, LineCells, State};
use crate::text::{self, Base, Options};
use crate::words::{self, Act, EVERYWHERE, Language, Msg};

/// The fewest columns for the text that is typed.
const ROOM: u16 = 12;

/// Paints the line while it is open.
pub(super) fn line(
    painter: &mut Painter<'_>,
    shown: &Shown<'_>,
    state: &State,
    typed: &state::TypedLine,
) {
    let language = painter.language;
    // What is typed begins where its first letter says, or it would jump at a later word.
    let options = Options {
        base: Base::AutoOr(language.direction()),
        ..painter.options()
    };
    let mut line = LinePainter::new(painter, shown.layout.footer);
    let prompt = format!("{}:", Act::Find.say(language));
    line.start(&prompt, Role::Accent).skip(1);
    let stand = LineCells::new(typed, &options);
    let wanted = stand.width().max(usize::from(ROOM));
    if let Some(found) = state.search.found() {
        let tally = tally(shown, state, found, language);
        if line.has_room(text::width(&tally) + usize::from(ROOM) + 1) {
            line.end(&tally, Role::Text).skip_end(2);
        }
        let others = state.search.count_elsewhere();
        let words = words::elsewhere(language, others);
        if state.search.is_wide() && line.has_room(text::width(&words) + usize::from(ROOM) + 1) {
            line.end(&words, Role::Text).skip_end(2);
        }
        reason(&mut line, shown, language, wanted);
    } else if state.search.waits_for(shown.open) && !typed.text().is_empty() {
        line.end(Msg::Searching.say(language), Role::Muted)
            .skip_end(2);
    }
    let [en, ar] = EVERYWHERE;
    let is_offered = shown.world.roadmaps.len() > 1 && !state.search.is_wide();
    let everywhere = (Key::Control('f'), language.choose(en, ar));
    let hints = [
        (Key::Named(KeyCode::Esc), Action::Back.title(language)),
        (Key::Named(KeyCode::Enter), Msg::FootKeep.say(language)),
    ];
    for (key, words) in hints.into_iter().chain(is_offered.then_some(everywhere)) {
        let keys = key_name(key, line.painter.glyphs.is_ascii);
        let taken = text::width(&keys) + text::width(words) + 3;
        if line.has_room(taken + wanted.max(24) + 1) {
            line.end(words, Role::Muted).skip_end(1);
            line.end(&text::ltr(&keys), Role::Accent).skip_end(2);
        }
    }
    let rest = line.rest();
    paint(painter, rest, &stand);
}

/// Paints the cells of what is typed that have room, and the cursor.
pub(super) fn paint(painter: &mut Painter<'_>, area: Area, stand: &LineCells) {
    paint_marked(painter, area, stand, 0..0);
}

/// Does the same and marks some bytes of the text as wrong.
pub(super) fn paint_marked(
    painter: &mut Painter<'_>,
    area: Area,
    stand: &LineCells,
    wrong: Range<usize>,
) {
    let window = stand.window(usize::from(area.width));
    let width = u16::try_from(window.len()).unwrap_or(area.width);
    let cells = painter.along(area.row(0), 0, width);
    let column = |cell: usize| {
        let inside = u16::try_from(cell.checked_sub(window.start)?).ok()?;
        (inside < width).then_some(inside)
    };
    for glyph in stand.visual().glyphs() {
        let first = glyph.column + stand.first();
        let last = first + usize::from(glyph.width) - 1;
        // A wide glyph shows whole or not at all.
        if let (Some(first), Some(last)) = (column(first), column(last)) {
            painter.fill(cells.columns(Span::new(first, last + 1)), "", Role::Text);
            let is_wrong = glyph.source.start < wrong.end && wrong.start < glyph.source.end;
            let role = if is_wrong { Role::Error } else { Role::Text };
            painter.fill(cells.columns(Span::cell(first)), glyph.symbol, role);
        }
    }
    for column in stand.cursor().filter_map(column) {
        painter.reverse(cells.columns(Span::cell(column)));
    }
}

/// Writes at the reader's end what was looked for and how many matches there are.
pub(super) fn kept(
    line: &mut LinePainter<'_, '_>,
    shown: &Shown<'_>,
    state: &State,
    found: &Found,
) {
    let language = line.painter.language;
    let tally = tally(shown, state, found, language);
    line.end(&tally, Role::Text).skip_end(2);
    // The keys that lead on, back and out keep their room.
    reason(line, shown, language, 48);
    let typed = text::isolate(found.typed());
    if line.has_room(text::width(&typed) + 61) {
        line.end(&typed, Role::Muted).skip_end(2);
    }
}

/// Writes by which words the selected match was found, where its own line does not say it, and
/// `room` columns stay free.
fn reason(line: &mut LinePainter<'_, '_>, shown: &Shown<'_>, language: Language, room: usize) {
    let hit = shown.place.here(shown.roadmap);
    let hint = shown.reason(Some(hit), &name(hit, shown, language), language);
    // Another name stands beside the row, or in the rule above the details.
    let Some(hint) = hint.filter(|hint| hint.label.is_some()) else {
        return;
    };
    let words = hint.say(language);
    if line.has_room(text::width(&words) + room + 3) {
        let parts = shown.parts(Some(hit), &words);
        line.end_marked(&words, Role::Muted, &parts).skip_end(2);
    }
}

/// Returns what stands on the line of a place.
pub(super) fn name(hit: Hit, shown: &Shown<'_>, language: Language) -> String {
    match hit {
        Hit::Entry(ix) if shown.roadmap.is_row(ix) => {
            facts::label(shown.roadmap, ix, language).text
        }
        Hit::Page(page) => page.title(shown.roadmap, language).to_owned(),
        Hit::Entry(ix) => {
            let entry = PageEntry {
                subject: ix.into(),
                under: None,
            };
            page::line(shown.book(), entry, shown.locale(language)).words()
        }
    }
}

/// Says which match the selected row is, how many there are, and whether a step led round.
fn tally(shown: &Shown<'_>, state: &State, found: &Found, language: Language) -> String {
    if found.count() == 0 {
        return Msg::NoMatch.say(language).to_owned();
    }
    let nth = state.selected_match(shown.roadmap).map(|nth| nth + 1);
    let count = words::matches(language, nth, found.count());
    match found.last_turn() {
        Some(Turn::ToTheTop) => words::remarks(language, &count, Msg::FromTheTop.say(language)),
        Some(Turn::ToTheEnd) => words::remarks(language, &count, Msg::FromTheEnd.say(language)),
        None => count,
    }
}
