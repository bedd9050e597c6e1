//! The palette, over what is shown: the line that is typed, and the commands that have it.
//!
//! Always holds: a command's words, and why it cannot be done now, show whole before its keys do, and its
//! first key before the others; what cannot be done now steps back. The area stays the same while letters are typed.

use super::find;
use super::keys::keys_of;
use super::line_painter::LinePainter;
use super::list;
use super::painter::Painter;
use super::shown::Shown;
use super::theme::Role;
use crate::action::Action;
use crate::facts::Page;
use crate::scene::Area;
use crate::state::{ClickTarget, LineCells, Palette, PaletteEntry, State};
use crate::text::{self, Base, Options, Query};
use crate::words::Msg;

/// From so many columns on all keys of a command stand beside it.
const ROOM: u16 = 60;
/// Columns for the keys, and where there is less room.
const KEYS: [u16; 2] = [17, 9];

/// Paints the palette.
pub(super) fn palette(
    painter: &mut Painter<'_>,
    shown: &Shown<'_>,
    state: &State,
    palette: &Palette,
) {
    let (full, language) = (painter.full().width, painter.language);
    // Half a name beside the list would be read as part of it.
    let outline = shown.layout.outline.width;
    let width = if outline < ROOM { full } else { outline };
    let area = list::over(painter, shown, width);
    let ground = painter.theme.style(Role::Bar);
    painter.clear(area, ground);
    if area.is_empty() {
        return;
    }
    let options = Options {
        base: Base::AutoOr(language.direction()),
        ..painter.options()
    };
    let prompt = format!("{}:", Msg::CommandList.say(language));
    let mut line = LinePainter::new(painter, area.row(0));
    line.skip(1).start(&prompt, Role::Accent).skip(1);
    let typed = line.rest();
    find::paint(painter, typed, &LineCells::new(palette.line(), &options));
    let rows = Area {
        y: area.y + 1,
        height: area.height - 1,
        ..area
    };
    let found = palette.found(&shown.world, shown.open);
    if found.is_empty() {
        let mut line = LinePainter::new(painter, rows);
        line.skip(1)
            .start(Msg::NoCommand.say(language), Role::Muted);
        return;
    }
    let query = Query::new(palette.line().text());
    let marked = palette.marked(found.len());
    list::rows(painter, rows, &found, Some(marked), |line, &entry| {
        command(line, shown, state, entry, &query);
        ClickTarget::Command(entry)
    });
}

/// Writes a command: its words, why it cannot be done now, its keys at the end.
fn command(
    line: &mut LinePainter<'_, '_>,
    shown: &Shown<'_>,
    state: &State,
    entry: PaletteEntry,
    query: &Query,
) {
    let language = line.painter.language;
    let words = entry.words(&shown.world, shown.open, language);
    let obstacle = entry.obstacle(state, &shown.world);
    let why = obstacle.map_or("", |why| why.say(language));
    let (text_role, key_role) = match obstacle {
        Some(_) => (Role::Muted, Role::Muted),
        None => (Role::Text, Role::Accent),
    };
    line.skip(1);
    let wanted = text::width(&words) + text::width(why) + 2;
    let [wide, narrow] = KEYS;
    let columns = if line.free() < ROOM { narrow } else { wide };
    if line.has_room(wanted + usize::from(columns) + 1) {
        let free = line.free();
        let area = line.painter.along(line.rest(), free - columns, columns);
        line.skip_end(columns + 1);
        let mut keys_line = LinePainter::new(line.painter, area);
        for key in keys(entry, keys_line.painter.glyphs.is_ascii) {
            if keys_line.has_room(text::width(&key)) {
                // Each key is a label of its own: the letters of two layouts are no text.
                keys_line.start(&text::ltr(&key), key_role).skip(2);
            }
        }
    }
    let parts = query.look(&words).parts;
    line.start_marked(&words, text_role, &parts);
    if line.has_room(text::width(why) + 2) {
        line.skip(2).start(why, Role::Muted);
    }
}

/// Returns the names of the keys of an entry, the one that matters most first.
fn keys(entry: PaletteEntry, is_ascii: bool) -> Vec<String> {
    match entry {
        PaletteEntry::Act(action) => keys_of(action, is_ascii),
        PaletteEntry::Page(page) => {
            let list = keys_of(Action::Pages, is_ascii);
            let both = list
                .first()
                .zip(page.map(Page::key).filter(|key| *key != ' '));
            both.map(|(list, key)| format!("{list} {key}"))
                .into_iter()
                .collect()
        }
        // They have no key of their own.
        PaletteEntry::Zoom(_)
        | PaletteEntry::Sort(_)
        | PaletteEntry::TurnSort
        | PaletteEntry::Group(_)
        | PaletteEntry::Color(_)
        | PaletteEntry::View(_)
        | PaletteEntry::Language(_) => Vec::new(),
    }
}
