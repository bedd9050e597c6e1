//! What is known of the terminal, and one line in every way in which it can be sent.
//!
//! Always holds: each line stands in a row of its own that holds nothing else, so that whoever
//! sends the rows can treat each of them in its own way; the numbers before them are boxed off by a
//! line, which no terminal reorders over. Deliberately not here: what is known, and sending.

use std::ops::Range;

use ratatui::buffer::Buffer;

use super::Look;
use super::TextStyle;
use super::blank::blank;
use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::theme::Role;
use crate::scene::Span;
use crate::text::CellOrder;
use crate::words::{Language, Msg};

/// What the screen says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkup {
    /// Names and values.
    pub facts: Vec<(Msg, String)>,
    /// The names of the ways, in the order of their numbers.
    pub ways: Vec<&'static str>,
    /// The place of the one in force.
    pub chosen: Option<usize>,
    /// What happened last.
    pub told: Option<String>,
}

/// A line with all that terminals are apt to get wrong: a range in brackets, a percentage, a number
/// at the beginning and at the end, a Latin name, lam-alef.
const PHRASE: &str = "12 \u{645}\u{634}\u{631}\u{648}\u{639}\u{627}\u{64b} (\u{62a}\u{62d}\u{648}\u{651}\u{644})\u{60c} \u{627}\u{644}\u{623}\u{62f}\u{627}\u{621}: 94%\u{60c} \u{631}\u{624}\u{64a}\u{629} masar \u{644}\u{639}\u{627}\u{645} 2025";

/// Columns for the names of facts.
const NAMES: u16 = 18;

/// Rows between the last fact and the first line.
const ABOVE: u16 = 3;

/// Returns the rows of the lines on a screen with so many facts and ways, half-open.
pub fn phrase_rows(facts: usize, ways: usize) -> Range<u16> {
    let first = u16::try_from(facts)
        .unwrap_or(u16::MAX)
        .saturating_add(ABOVE);
    let count = u16::try_from(ways).unwrap_or(u16::MAX);
    first..first.saturating_add(count)
}

/// Paints the screen.
pub fn checkup(checkup: &Checkup, look: Look, language: Language, buffer: &mut Buffer) {
    let mut painter = blank(buffer, look, language, language.direction().into());
    let full = painter.full();
    for (nth, (name, value)) in (0..).zip(&checkup.facts) {
        let mut line = LinePainter::new(&mut painter, full.row(nth).inner());
        let names = line.part(NAMES);
        let values = line.rest();
        painter.label(names, name.say(language), Align::Start, Role::Muted);
        painter.label(values, value, Align::Start, Role::Text);
    }
    let rows = phrase_rows(checkup.facts.len(), checkup.ways.len());
    let say = |painter: &mut Painter<'_>, row: u16, words: &str, role| {
        painter.label(full.row(row).inner(), words, Align::Start, role);
    };
    let question = Msg::DoctorQuestion.say(language);
    say(
        &mut painter,
        rows.start.saturating_sub(1),
        question,
        Role::Strong,
    );
    for (nth, (row, way)) in rows.clone().zip(&checkup.ways).enumerate() {
        let area = full.row(row);
        // Numbers and names stand at the left, whatever the language: they belong to no line.
        let mark = if checkup.chosen == Some(nth) {
            "*"
        } else {
            " "
        };
        let name = format!("{mark}{} {way}", nth + 1);
        let names = Span::new(1, 12.min(area.width.max(1)));
        painter.label(area.columns(names), &name, Align::Left, Role::Accent);
        if area.width > 20 {
            let line = area.columns(Span::cell(13));
            painter.fill(line, painter.glyphs.today(), Role::Muted);
            let phrase = area.columns(Span::new(15, area.width));
            painter.label(phrase, PHRASE, Align::Left, Role::Text);
        }
    }
    let news = checkup.told.as_deref();
    let below = [news, Some(Msg::DoctorKeys.say(language))];
    for (row, words) in (rows.end + 1..).zip(below) {
        if let Some(words) = words {
            say(&mut painter, row, words, Role::Muted);
        }
    }
}

/// Paints what has to be set in a terminal of PuTTY's kin, in English and in the language of the
/// interface: in logical order, which such a terminal joins and reorders until it is set right.
pub fn settings_hint(look: Look, language: Language, buffer: &mut Buffer) {
    let mut painter = blank(buffer, look, Language::En, Language::En.direction().into());
    painter.text_style = TextStyle {
        shape: false,
        order: CellOrder::Logical,
        ..look.text_style
    };
    let full = painter.full();
    let other = (language != Language::En).then_some(language);
    let languages = [Some(Language::En), other].into_iter().flatten();
    let lines = languages.flat_map(|language| {
        [
            (Msg::HintTitle.say(language), Role::Strong),
            (Msg::HintWhere.say(language), Role::Text),
            ("  Disable Arabic text shaping", Role::Strong),
            ("  Disable bidirectional text display", Role::Strong),
            (Msg::HintAgain.say(language), Role::Text),
            ("", Role::Text),
        ]
    });
    for (nth, (words, role)) in (1..).zip(lines) {
        painter.label(full.row(nth).inner(), words, Align::Left, role);
    }
}
