//! The help: every key and every sign, from the same tables that the program uses.
//!
//! Always holds: where two columns have room, the keys stand in one, mouse and signs in the other,
//! where three have, the keys stand in two, and all scroll together; a thumb at the edge says that more follows.

use super::Glyphs;
use super::keys::keys_of;
use super::legend::{LegendEntry, legend};
use super::line_painter::LinePainter;
use super::painter::Painter;
use super::scroll;
use super::theme::Role;
use crate::facts::Page;
use crate::input::{BINDINGS, GESTURES};
use crate::scene::Area;
use crate::text;
use crate::words::{Act, Language, Msg};

/// Columns for the keys, and on a narrow screen.
const KEYS: [u16; 2] = [26, 18];
/// Columns for a sign, or a run of them.
const SIGNS: u16 = 5;

/// The fewest columns for a key and its words, and for a sign and its.
const COLUMN: u16 = 54;
/// Columns between two columns of the help.
const GAP: u16 = 3;

/// Returns the number of lines of the help on a screen of that width.
pub(super) fn rows(glyphs: Glyphs, language: Language, width: u16) -> u16 {
    let columns = columns(glyphs, language, width.saturating_sub(2));
    let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
    u16::try_from(longest).unwrap_or(u16::MAX)
}

/// One line of the help.
enum HelpLine {
    Title(Msg),
    Keys(String, &'static str),
    Gesture(&'static str, &'static str),
    Sign(LegendEntry),
    Blank,
}

/// Paints the help over an area, from its line `top` on; the last lines stay where they are.
pub(super) fn help(painter: &mut Painter<'_>, area: Area, top: u16) {
    let ground = painter.theme.ground();
    painter.clear(area, ground);
    painter.cover(area);
    let area = area.inner();
    let columns = columns(painter.glyphs, painter.language, area.width);
    let rows = columns.iter().map(Vec::len).max().unwrap_or(0);
    let last = u16::try_from(rows)
        .unwrap_or(u16::MAX)
        .saturating_sub(area.height);
    let top = usize::from(top.min(last));
    let count = u16::try_from(columns.len()).unwrap_or(1).max(1);
    let width = ((area.width + GAP) / count).saturating_sub(GAP);
    for (place, entries) in (0..).zip(&columns) {
        let column = painter.along(area, place * (width + GAP), width);
        let shown = entries.iter().skip(top).take(usize::from(area.height));
        for (nth, entry) in (0..).zip(shown) {
            paint(painter, column.row(nth), entry);
        }
    }
    scroll::margin(painter, area, rows, top);
}

/// Parts what is said into as many columns as have room, in the order of reading.
fn columns(glyphs: Glyphs, language: Language, width: u16) -> Vec<Vec<HelpLine>> {
    let (mut keys, others) = (keys(glyphs, language), others(glyphs, language));
    if width >= COLUMN * 3 + GAP * 2 {
        let mut rest = keys.split_off(keys.len() / 2 + 1);
        // Below the title, as the first ones are.
        rest.insert(0, HelpLine::Blank);
        return vec![keys, rest, others];
    }
    if width >= COLUMN * 2 + GAP {
        return vec![keys, others];
    }
    keys.push(HelpLine::Blank);
    keys.extend(others);
    vec![keys]
}

fn keys(glyphs: Glyphs, language: Language) -> Vec<HelpLine> {
    let mut entries = vec![HelpLine::Title(Msg::HelpTitle)];
    for binding in BINDINGS {
        let names = keys_of(binding.action, glyphs.is_ascii);
        entries.push(HelpLine::Keys(
            names.join("  "),
            binding.action.title(language),
        ));
    }
    entries.push(HelpLine::Keys(
        "1 .. 9".to_owned(),
        Act::Roadmap.say(language),
    ));
    let others = Page::ALL.iter().skip(9);
    let others = others.map(|page| page.key().to_string());
    let keys: Vec<String> = std::iter::once("1 .. 9".to_owned()).chain(others).collect();
    entries.push(HelpLine::Keys(keys.join("  "), Act::Page.say(language)));
    entries
}

fn others(glyphs: Glyphs, language: Language) -> Vec<HelpLine> {
    let mut entries = vec![HelpLine::Title(Msg::Mouse)];
    let gestures = GESTURES.iter();
    entries.extend(
        gestures.map(|it| HelpLine::Gesture(it.gesture.say(language), it.does.say(language))),
    );
    entries.extend([HelpLine::Blank, HelpLine::Title(Msg::Legend)]);
    entries.extend(legend(glyphs, language).into_iter().map(HelpLine::Sign));
    entries
}

fn paint(painter: &mut Painter<'_>, area: Area, entry: &HelpLine) {
    let language = painter.language;
    let [wide, narrow] = KEYS;
    let keys_width = if area.width < COLUMN { narrow } else { wide };
    let mut line = LinePainter::new(painter, area);
    let (width, words) = match entry {
        HelpLine::Blank => return,
        HelpLine::Title(msg) => {
            line.start(msg.say(language), Role::Strong);
            return;
        }
        HelpLine::Keys(keys, words) => {
            line.skip(2);
            // Each key is a label of its own: the letters of two layouts are no text.
            for key in keys.split("  ") {
                line.start(&text::ltr(key), Role::Accent).skip(2);
            }
            (keys_width, words)
        }
        HelpLine::Gesture(gesture, words) => {
            line.skip(2).start(gesture, Role::Accent);
            // Whatever its length, its words stand apart from it.
            let taken = area.width - line.free();
            (keys_width.max(taken.saturating_sub(1)), words)
        }
        HelpLine::Sign(LegendEntry {
            glyphs,
            role,
            words,
            tone: _,
        }) => {
            line.skip(2).start(&text::ltr(glyphs), *role);
            (SIGNS, words)
        }
    };
    let taken = area.width - line.free();
    line.skip((width + 2).saturating_sub(taken).max(1))
        .start(words, Role::Text);
}
