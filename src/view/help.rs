//! The help: every key and every sign, from the same tables that the program uses.

use super::Glyphs;
use super::canvas::{Align, Canvas, Line};
use super::legend::{Meaning, legend};
use super::theme::Role;
use crate::input::{BINDINGS, GESTURES, Key, key_name};
use crate::scene::Area;
use crate::text;
use crate::words::{Language, Msg};

/// Columns for the keys.
const KEYS: u16 = 26;
/// Columns for a sign, or a run of them.
const SIGNS: u16 = 5;

/// Returns the number of lines of the help.
pub(super) fn rows(glyphs: Glyphs, language: Language) -> u16 {
    u16::try_from(entries(glyphs, language).len()).unwrap_or(u16::MAX)
}

/// One line of the help.
enum Entry {
    Title(Msg),
    Keys(String, &'static str),
    Gesture(&'static str, &'static str),
    Sign(Meaning),
    Blank,
}

/// Paints the help over an area, from its line `top` on; the last lines stay where they are.
pub(super) fn help(canvas: &mut Canvas<'_>, area: Area, top: u16, language: Language) {
    let ground = canvas.theme.ground();
    canvas.clear(area, ground);
    canvas.cover(area);
    let area = Area {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    };
    let entries = entries(canvas.glyphs, language);
    let last = u16::try_from(entries.len())
        .unwrap_or(u16::MAX)
        .saturating_sub(area.height);
    let shown = entries.iter().skip(usize::from(top.min(last)));
    for (nth, entry) in shown.take(usize::from(area.height)).enumerate() {
        let row = area.row(u16::try_from(nth).unwrap_or(u16::MAX));
        paint(canvas, row, entry, language);
    }
}

fn entries(glyphs: Glyphs, language: Language) -> Vec<Entry> {
    let mut entries = vec![Entry::Title(Msg::HelpTitle)];
    for binding in BINDINGS {
        let arabic = binding.arabic.iter().map(|letter| Key::Letter(*letter));
        let names: Vec<String> = binding
            .keys
            .iter()
            .copied()
            .chain(arabic)
            .map(|key| key_name(key, glyphs.is_ascii))
            .collect();
        entries.push(Entry::Keys(
            names.join("  "),
            binding.action.title(language),
        ));
    }
    entries.push(Entry::Keys(
        "1 .. 9".to_owned(),
        Msg::ActRoadmap.say(language),
    ));
    entries.extend([Entry::Blank, Entry::Title(Msg::Mouse)]);
    let gestures = GESTURES.iter();
    entries
        .extend(gestures.map(|it| Entry::Gesture(it.gesture.say(language), it.does.say(language))));
    entries.extend([Entry::Blank, Entry::Title(Msg::Legend)]);
    entries.extend(legend(glyphs, language).into_iter().map(Entry::Sign));
    entries
}

fn paint(canvas: &mut Canvas<'_>, area: Area, entry: &Entry, language: Language) {
    let style = |canvas: &Canvas<'_>, role| canvas.theme.style(role);
    match entry {
        Entry::Blank => {}
        Entry::Title(msg) => {
            let strong = style(canvas, Role::Strong);
            canvas.label(area, msg.say(language), Align::Start, strong);
        }
        Entry::Keys(keys, words) => {
            let (accent, text) = (style(canvas, Role::Accent), style(canvas, Role::Text));
            let mut line = Line::new(area);
            line.skip(canvas, 2);
            let before = line.free();
            // Each key is a label of its own: the letters of two layouts are no text.
            for key in keys.split("  ") {
                line.start(canvas, &text::ltr(key), accent).skip(canvas, 2);
            }
            let taken = before - line.free();
            line.skip(canvas, KEYS.saturating_sub(taken))
                .start(canvas, words, text);
        }
        Entry::Gesture(gesture, words) => {
            let (accent, text) = (style(canvas, Role::Accent), style(canvas, Role::Text));
            let mut line = Line::new(area);
            line.skip(canvas, 2).start(canvas, gesture, accent);
            let taken = line.taken().width;
            line.skip(canvas, KEYS.saturating_sub(taken).max(1))
                .start(canvas, words, text);
        }
        Entry::Sign(Meaning {
            glyphs,
            role,
            words,
        }) => {
            let (sign, text) = (style(canvas, *role), style(canvas, Role::Text));
            let mut line = Line::new(area);
            line.skip(canvas, 2);
            let before = line.free();
            line.start(canvas, &text::ltr(glyphs), sign);
            let taken = before - line.free();
            line.skip(canvas, SIGNS.saturating_sub(taken))
                .start(canvas, words, text);
        }
    }
}
