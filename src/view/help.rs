//! The help: every key and every sign, from the same tables that the program uses.
//!
//! Always holds: where two columns have room, the keys stand in one, mouse and signs in the other,
//! where three have, the keys stand in two, and all scroll together; a thumb at the edge says that more follows.

use super::Glyphs;
use super::keys::keys_of;
use super::legend::{LegendEntry, legend};
use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::scroll;
use super::theme::Role;
use crate::facts::Page;
use crate::input::{BINDINGS, GESTURES};
use crate::scene::Area;
use crate::text::{self, Options, Visual};
use crate::words::{Act, FILTER_EXAMPLES, FILTER_HELP, FILTER_PAGE, Language, Msg};

/// Columns for the keys, and on a narrow screen.
const KEYS: [u16; 2] = [26, 18];
/// Columns for a sign, or a run of them.
const SIGNS: u16 = 5;

/// The fewest columns for a key and its words, and for a sign and its.
const COLUMN: u16 = 54;
/// Columns between two columns of the help.
const GAP: u16 = 3;

/// Returns the number of lines of the help on a screen of that width.
pub(super) fn rows(glyphs: Glyphs, language: Language, width: u16, options: &Options) -> u16 {
    let (columns, _) = columns(glyphs, language, width.saturating_sub(2), options);
    let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
    u16::try_from(longest).unwrap_or(u16::MAX)
}

/// What the help says of one thing.
enum HelpEntry {
    Title(&'static str),
    Keys(String, &'static str),
    Gesture(&'static str, &'static str),
    Sign(LegendEntry),
    Blank,
}

/// One line of the help: its words begin at a column, and go on there in the lines below it.
struct HelpLine {
    /// What its first line begins with.
    entry: Option<HelpEntry>,
    words: Option<Visual>,
    from: u16,
}

/// Paints the help over an area, from its line `top` on; the last lines stay where they are.
pub(super) fn help(painter: &mut Painter<'_>, area: Area, top: u16) {
    let ground = painter.theme.ground();
    painter.clear(area, ground);
    painter.cover(area);
    let area = area.inner();
    let options = painter.options();
    let (columns, width) = columns(painter.glyphs, painter.language, area.width, &options);
    let rows = columns.iter().map(Vec::len).max().unwrap_or(0);
    let last = u16::try_from(rows)
        .unwrap_or(u16::MAX)
        .saturating_sub(area.height);
    let top = usize::from(top.min(last));
    for (place, lines) in (0..).zip(&columns) {
        let column = painter.along(area, place * (width + GAP), width);
        let shown = lines.iter().skip(top).take(usize::from(area.height));
        for (nth, line) in (0..).zip(shown) {
            paint(painter, column.row(nth), line);
        }
    }
    scroll::margin(painter, area, rows, top);
}

/// Parts what is said into as many columns as have room, in the order of reading.
fn columns(
    glyphs: Glyphs,
    language: Language,
    width: u16,
    options: &Options,
) -> (Vec<Vec<HelpLine>>, u16) {
    let (mut keys, others) = (keys(glyphs, language), others(glyphs, language));
    let all = match width {
        wide if wide >= COLUMN * 3 + GAP * 2 => {
            let mut rest = keys.split_off(keys.len() / 2 + 1);
            // Below the title, as the first ones are.
            rest.insert(0, HelpEntry::Blank);
            vec![keys, rest, others]
        }
        wide if wide >= COLUMN * 2 + GAP => vec![keys, others],
        _ => {
            keys.push(HelpEntry::Blank);
            keys.extend(others);
            vec![keys]
        }
    };
    let count = u16::try_from(all.len()).unwrap_or(1).max(1);
    let width = ((width + GAP) / count).saturating_sub(GAP);
    let set = |entries: Vec<HelpEntry>| {
        let lines = entries.into_iter();
        lines
            .flat_map(|entry| lines_of(entry, width, options))
            .collect()
    };
    (all.into_iter().map(set).collect(), width)
}

fn keys(glyphs: Glyphs, language: Language) -> Vec<HelpEntry> {
    let mut entries = vec![HelpEntry::Title(Msg::HelpTitle.say(language))];
    for binding in BINDINGS {
        let names = keys_of(binding.action, glyphs.is_ascii);
        entries.push(HelpEntry::Keys(
            names.join("  "),
            binding.action.title(language),
        ));
    }
    entries.push(HelpEntry::Keys(
        "1 .. 9".to_owned(),
        Act::Roadmap.say(language),
    ));
    let others = Page::ALL.iter().skip(9);
    let others = others.map(|page| page.key().to_string());
    let keys: Vec<String> = std::iter::once("1 .. 9".to_owned()).chain(others).collect();
    entries.push(HelpEntry::Keys(keys.join("  "), Act::Page.say(language)));
    entries
}

fn others(glyphs: Glyphs, language: Language) -> Vec<HelpEntry> {
    let mut entries = vec![HelpEntry::Title(Msg::Mouse.say(language))];
    let gestures = GESTURES.iter();
    entries.extend(
        gestures.map(|it| HelpEntry::Gesture(it.gesture.say(language), it.does.say(language))),
    );
    let say = |[en, ar]: [&'static str; 2]| language.choose(en, ar);
    entries.extend([HelpEntry::Blank, HelpEntry::Title(say(FILTER_HELP))]);
    let examples = FILTER_EXAMPLES.iter();
    entries.extend(examples.map(|it| HelpEntry::Gesture(say(it.question), say(it.finds))));
    entries.push(HelpEntry::Gesture("masar help filters", say(FILTER_PAGE)));
    entries.extend([HelpEntry::Blank, HelpEntry::Title(Msg::Signs.say(language))]);
    entries.extend(legend(glyphs, language).into_iter().map(HelpEntry::Sign));
    entries
}

/// Sets the words of an entry beside what they are of, in as many lines as they need.
fn lines_of(entry: HelpEntry, width: u16, options: &Options) -> Vec<HelpLine> {
    let [wide, narrow] = KEYS;
    let keys_width = if width < COLUMN { narrow } else { wide };
    let taken = |text: &str| u16::try_from(text::width(text)).unwrap_or(u16::MAX);
    let (least, head, words) = match &entry {
        HelpEntry::Blank | HelpEntry::Title(_) => {
            return vec![HelpLine {
                entry: Some(entry),
                words: None,
                from: 0,
            }];
        }
        HelpEntry::Keys(keys, words) => {
            let keys = keys.split("  ").map(|key| taken(key).saturating_add(2));
            (keys_width, keys.sum::<u16>(), *words)
        }
        // Whatever its length, its words stand apart from it.
        HelpEntry::Gesture(gesture, words) => {
            (keys_width, taken(gesture).saturating_add(1), *words)
        }
        HelpEntry::Sign(sign) => (SIGNS, taken(&sign.glyphs), sign.words),
    };
    let from = least.saturating_add(2).max(head.saturating_add(3));
    let room = usize::from(width.saturating_sub(from).max(1));
    let mut entry = Some(entry);
    let lines = text::wrap(words, room, options).into_iter();
    let lines = lines.map(|words| HelpLine {
        entry: entry.take(),
        words: Some(words),
        from,
    });
    lines.collect()
}

fn paint(painter: &mut Painter<'_>, area: Area, help: &HelpLine) {
    let mut line = LinePainter::new(painter, area);
    match &help.entry {
        None | Some(HelpEntry::Blank) => {}
        Some(HelpEntry::Title(title)) => {
            line.start(title, Role::Strong);
        }
        Some(HelpEntry::Keys(keys, _)) => {
            line.skip(2);
            // Each key is a label of its own: the letters of two layouts are no text.
            for key in keys.split("  ") {
                line.start(&text::ltr(key), Role::Accent).skip(2);
            }
        }
        Some(HelpEntry::Gesture(gesture, _)) => {
            line.skip(2).start(gesture, Role::Accent);
        }
        Some(HelpEntry::Sign(LegendEntry { glyphs, role, .. })) => {
            line.skip(2).start(&text::ltr(glyphs), *role);
        }
    }
    if let Some(words) = &help.words {
        let cells = painter.along(area, help.from, area.width);
        painter.put(cells, words, Align::Start, Role::Text);
    }
}
