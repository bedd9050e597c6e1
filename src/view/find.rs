//! The line of the search: what is typed, its cursor, how many matches there are.
//!
//! Always holds: the text goes through the gate like any label, in the order of its own direction,
//! and the cursor stands on the cell that [`Stand`] names; what is longer than the room shows the
//! part round the cursor. The terminal's own cursor stays hidden: this one is a reversed cell.

use crossterm::event::KeyCode;

use super::canvas::{Canvas, Line};
use super::theme::Role;
use crate::action::Action;
use crate::input::{Key, key_name};
use crate::scene::Area;
use crate::state::{self, Found, Stand, State, Turn};
use crate::text::{self, Direction};
use crate::words::{self, Language, Msg};

/// The fewest columns for the text that is typed.
const ROOM: u16 = 12;

/// Paints the line while it is open.
pub(super) fn line(
    canvas: &mut Canvas<'_>,
    area: Area,
    state: &State,
    typed: &state::Line,
    language: Language,
) {
    let style = |role| canvas.theme.style(role);
    let (accent, muted, plain) = (style(Role::Accent), style(Role::Muted), style(Role::Text));
    let mut line = Line::new(area);
    let prompt = format!("{}:", Msg::ActFind.say(language));
    line.start(canvas, &prompt, accent).skip(canvas, 1);
    let stand = Stand::new(typed, &canvas.options());
    let wanted = u16::try_from(stand.width()).unwrap_or(u16::MAX).max(ROOM);
    if let Some(found) = state.search.found() {
        let tally = tally(state, found, language);
        if usize::from(line.free()) > text::width(&tally) + usize::from(ROOM) {
            line.end(canvas, &tally, plain).skip_end(canvas, 2);
        }
    }
    let hints = [
        (KeyCode::Esc, Action::Back.title(language)),
        (KeyCode::Enter, Msg::FootKeep.say(language)),
    ];
    for (key, words) in hints {
        let keys = key_name(Key::Named(key), canvas.glyphs.is_ascii);
        let taken = text::width(&keys) + text::width(words) + 3;
        if usize::from(line.free()) > taken + usize::from(wanted.max(24)) {
            line.end(canvas, words, muted).skip_end(canvas, 1);
            line.end(canvas, &text::ltr(&keys), accent)
                .skip_end(canvas, 2);
        }
    }
    paint(canvas, line.rest(), &stand);
}

/// Paints the cells of what is typed that have room, and the cursor.
fn paint(canvas: &mut Canvas<'_>, area: Area, stand: &Stand) {
    if area.is_empty() {
        return;
    }
    let shown = stand.window(usize::from(area.width));
    let width = u16::try_from(shown.len()).unwrap_or(area.width);
    let x = match canvas.direction() {
        Direction::Ltr => area.x,
        Direction::Rtl => area.x + area.width - width,
    };
    let style = canvas.theme.style(Role::Text);
    let column = |cell: usize| {
        let inside = u16::try_from(cell.checked_sub(shown.start)?).ok()?;
        (inside < width).then_some(x + inside)
    };
    for glyph in stand.visual().glyphs() {
        let first = glyph.column + stand.first();
        let last = first + usize::from(glyph.width) - 1;
        // A wide glyph shows whole or not at all.
        if let (Some(x), Some(end)) = (column(first), column(last)) {
            canvas.cell(x, area.y, glyph.symbol, style);
            if end > x {
                canvas.cell(end, area.y, "", style);
            }
        }
    }
    for x in stand.cursor().filter_map(column) {
        let cursor = Area {
            x,
            width: 1,
            ..area.row(0)
        };
        canvas.reverse(cursor);
    }
}

/// Writes at the reader's end what was looked for and how many matches there are.
pub(super) fn kept(
    canvas: &mut Canvas<'_>,
    line: &mut Line,
    state: &State,
    found: &Found,
    language: Language,
) {
    let tally = tally(state, found, language);
    let plain = canvas.theme.style(Role::Text);
    line.end(canvas, &tally, plain).skip_end(canvas, 2);
    let typed = text::isolate(found.typed());
    if usize::from(line.free()) > text::width(&typed) + 60 {
        let muted = canvas.theme.style(Role::Muted);
        line.end(canvas, &typed, muted).skip_end(canvas, 2);
    }
}

/// Says which match the selected row is, how many there are, and whether a step led round.
fn tally(state: &State, found: &Found, language: Language) -> String {
    if found.hits().is_empty() {
        return Msg::NoMatch.say(language).to_owned();
    }
    let nth = state.selected_match().map(|nth| nth + 1);
    let count = words::matches(language, nth, found.hits().len());
    match found.last_turn() {
        Some(Turn::ToTheTop) => words::remarks(language, &count, Msg::FromTheTop.say(language)),
        Some(Turn::ToTheEnd) => words::remarks(language, &count, Msg::FromTheEnd.say(language)),
        None => count,
    }
}
