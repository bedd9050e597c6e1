//! The line of the search: what is typed, its cursor, how many matches there are.
//!
//! Always holds: the text goes through the gate like any label, in the order of its own direction,
//! and the cursor stands on the cell that [`Stand`] names; what is longer than the room shows the
//! part round the cursor. The terminal's own cursor stays hidden: this one is a reversed cell.

use crossterm::event::KeyCode;

use super::canvas::{Canvas, Line};
use super::theme::Role;
use crate::action::Action;
use crate::facts;
use crate::facts::Reader;
use crate::facts::page::{self, Entry};
use crate::input::{Key, key_name};
use crate::model::Roadmap;
use crate::scene::Area;
use crate::search::{Found, Hit, Turn};
use crate::state::{self, Place, Stand, State};
use crate::text::{self, Base, Direction, Options};
use crate::words::{self, Language, Msg};

/// The fewest columns for the text that is typed.
const ROOM: u16 = 12;

/// Paints the line while it is open.
pub(super) fn line(
    canvas: &mut Canvas<'_>,
    area: Area,
    state: &State,
    roadmap: &Roadmap,
    typed: &state::Line,
    language: Language,
) {
    let style = |role| canvas.theme.style(role);
    let (accent, muted, plain) = (style(Role::Accent), style(Role::Muted), style(Role::Text));
    let mut line = Line::new(area);
    let prompt = format!("{}:", Msg::ActFind.say(language));
    line.start(canvas, &prompt, accent).skip(canvas, 1);
    // What is typed begins where its first letter says, or it would jump at a later word.
    let options = Options {
        base: Base::AutoOr(canvas.base),
        ..canvas.options()
    };
    let stand = Stand::new(typed, &options);
    let wanted = u16::try_from(stand.width()).unwrap_or(u16::MAX).max(ROOM);
    if let Some(found) = state.search.found() {
        let tally = tally(state, roadmap, found, language);
        if usize::from(line.free()) > text::width(&tally) + usize::from(ROOM) {
            line.end(canvas, &tally, plain).skip_end(canvas, 2);
        }
        reason(canvas, &mut line, state, roadmap, language, wanted);
    } else if state.search.waits_for(state.current()) && !typed.text().is_empty() {
        line.end(canvas, Msg::Searching.say(language), muted)
            .skip_end(canvas, 2);
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
    roadmap: &Roadmap,
    found: &Found,
    language: Language,
) {
    let tally = tally(state, roadmap, found, language);
    let plain = canvas.theme.style(Role::Text);
    line.end(canvas, &tally, plain).skip_end(canvas, 2);
    // The keys that lead on, back and out keep their room.
    reason(canvas, line, state, roadmap, language, 48);
    let typed = text::isolate(found.typed());
    if usize::from(line.free()) > text::width(&typed) + 60 {
        let muted = canvas.theme.style(Role::Muted);
        line.end(canvas, &typed, muted).skip_end(canvas, 2);
    }
}

/// Writes by which words the selected match was found, where its own line does not say it, and
/// `room` columns stay free.
fn reason(
    canvas: &mut Canvas<'_>,
    line: &mut Line,
    state: &State,
    roadmap: &Roadmap,
    language: Language,
    room: u16,
) {
    let words = state
        .search
        .found()
        .zip(state.place())
        .and_then(|(found, place)| {
            let hit = place.here(roadmap);
            let name = name(hit, place, roadmap, language);
            let hint = found.reason(roadmap, hit, &name, language)?;
            // Another name stands beside the row, or in the rule above the details.
            hint.label?;
            let words = hint.say(language);
            let parts = found.parts(hit, &words);
            Some((words, parts))
        });
    if let Some((words, parts)) = words
        && usize::from(line.free()) > text::width(&words) + usize::from(room) + 2
    {
        let muted = canvas.theme.style(Role::Muted);
        line.end_marked(canvas, &words, muted, &parts)
            .skip_end(canvas, 2);
    }
}

/// Returns what stands on the line of a place.
fn name(hit: Hit, place: &Place, roadmap: &Roadmap, language: Language) -> String {
    match hit {
        Hit::Entry(ix) if roadmap.is_row(ix) => facts::label(roadmap, ix, language).text,
        Hit::Page(page) => page.title().say(language).to_owned(),
        Hit::Entry(ix) => {
            let entry = Entry {
                subject: ix.into(),
                under: None,
            };
            let reader = Reader::of(roadmap, language);
            page::line(place.book(roadmap), entry, reader).words()
        }
    }
}

/// Says which match the selected row is, how many there are, and whether a step led round.
fn tally(state: &State, roadmap: &Roadmap, found: &Found, language: Language) -> String {
    if found.count() == 0 {
        return Msg::NoMatch.say(language).to_owned();
    }
    let nth = state.selected_match(roadmap).map(|nth| nth + 1);
    let count = words::matches(language, nth, found.count());
    match found.last_turn() {
        Some(Turn::ToTheTop) => words::remarks(language, &count, Msg::FromTheTop.say(language)),
        Some(Turn::ToTheEnd) => words::remarks(language, &count, Msg::FromTheEnd.say(language)),
        None => count,
    }
}
