//! What is known of the terminal, and one line in every way in which it can be sent.
//!
//! Always holds: each line stands in a row of its own that holds nothing else, so that whoever
//! sends the rows can treat each of them in its own way; the numbers before them are boxed off by a
//! line, which no terminal reorders over. Deliberately not here: what is known, and sending.

use std::ops::Range;

use ratatui::buffer::Buffer;

use super::Gate;
use super::Look;
use super::canvas::{Align, Canvas};
use super::screen::{area_of, blank};
use super::theme::Role;
use crate::scene::Area;
use crate::text::{Direction, Order};
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
const PHRASE: &str = "12 \u{645}\u{634}\u{631}\u{648}\u{639}\u{627}\u{64b} (\u{62a}\u{62d}\u{648}\u{651}\u{644})\u{60c} \u{627}\u{644}\u{623}\u{62f}\u{627}\u{621}: 94%\u{60c} \u{648}\u{644}\u{627}\u{64a}\u{629} masar 2025";

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
    let mut canvas = blank(buffer, look, language, language.direction().into());
    let full = area_of(canvas.buffer.area);
    let (text, muted) = (
        canvas.theme.style(Role::Text),
        canvas.theme.style(Role::Muted),
    );
    let (accent, strong) = (
        canvas.theme.style(Role::Accent),
        canvas.theme.style(Role::Strong),
    );
    for (nth, (name, value)) in (0..).zip(&checkup.facts) {
        let row = full.row(nth).inner();
        let [names, values] = parted(&canvas, row, NAMES);
        canvas.label(names, name.say(language), Align::Start, muted);
        canvas.label(values, value, Align::Start, text);
    }
    let rows = phrase_rows(checkup.facts.len(), checkup.ways.len());
    let question = full.row(rows.start.saturating_sub(1)).inner();
    canvas.label(
        question,
        Msg::DoctorQuestion.say(language),
        Align::Start,
        strong,
    );
    for (nth, (row, way)) in rows.clone().zip(&checkup.ways).enumerate() {
        let area = full.row(row);
        if area.is_empty() {
            continue;
        }
        // Numbers and names stand at the left, whatever the language: they belong to no line.
        let mark = if checkup.chosen == Some(nth) {
            "*"
        } else {
            " "
        };
        let name = format!("{mark}{} {way}", nth + 1);
        let names = Area {
            x: area.x + 1,
            width: 11.min(area.width.saturating_sub(1)),
            ..area
        };
        canvas.label(names, &name, Align::Left, accent);
        let x = area.x + 13;
        if area.width > 20 {
            let line = canvas.glyphs.today();
            canvas.cell(x, area.y, line, muted);
            let phrase = Area {
                x: x + 2,
                width: area.width - 15,
                ..area
            };
            canvas.label(phrase, PHRASE, Align::Left, text);
        }
    }
    let told = checkup.told.as_deref();
    let below = [told, Some(Msg::DoctorKeys.say(language))];
    for (nth, words) in (rows.end + 1..).zip(below) {
        if let Some(words) = words {
            canvas.label(full.row(nth).inner(), words, Align::Start, muted);
        }
    }
}

/// Paints what has to be set in a terminal of PuTTY's kin, in English and in the language of the
/// interface: in logical order, which such a terminal joins and reorders until it is set right.
pub fn settings_hint(look: Look, language: Language, buffer: &mut Buffer) {
    let mut canvas = blank(buffer, look, Language::En, Language::En.direction().into());
    canvas.gate = Gate {
        shape: false,
        order: Order::Logical,
        ..look.gate
    };
    let full = area_of(canvas.buffer.area);
    let (text, strong) = (
        canvas.theme.style(Role::Text),
        canvas.theme.style(Role::Strong),
    );
    let other = (language != Language::En).then_some(language);
    let mut nth = 1;
    for language in [Some(Language::En), other].into_iter().flatten() {
        for (words, style) in [
            (Msg::HintTitle.say(language), strong),
            (Msg::HintWhere.say(language), text),
            ("  Disable Arabic text shaping", strong),
            ("  Disable bidirectional text display", strong),
            (Msg::HintAgain.say(language), text),
            ("", text),
        ] {
            canvas.label(full.row(nth).inner(), words, Align::Left, style);
            nth += 1;
        }
    }
}

/// Parts an area after so many columns from the reader's start.
fn parted(canvas: &Canvas<'_>, area: Area, columns: u16) -> [Area; 2] {
    let columns = columns.min(area.width);
    let rest = area.width - columns;
    let (first, second) = match canvas.direction() {
        Direction::Ltr => (area.x, area.x + columns),
        Direction::Rtl => (area.x + rest, area.x),
    };
    [
        Area {
            x: first,
            width: columns,
            ..area
        },
        Area {
            x: second,
            width: rest,
            ..area
        },
    ]
}
