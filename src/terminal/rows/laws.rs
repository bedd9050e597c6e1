//! What terminals make of the rows that they are sent, against what is to be seen.

use proptest::prelude::{
    ProptestConfig, Strategy, prop_assert_eq, prop_assert_ne, prop_oneof, proptest,
};
use proptest::test_runner::RngSeed;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use unicode_bidi::{BidiInfo, Level};

use super::{Strategy as Way, is_rtl};
use crate::text::mirrored;

/// Stands for a concealed character.
const CONCEALED: &str = "\u{2423}";

/// A cell as it is seen: its character and its colour.
type Seen = Vec<(String, Color)>;

fn buffer(row: &str) -> Buffer {
    let width = u16::try_from(row.chars().count()).unwrap();
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
    for (column, c) in (0_u8..).zip(row.chars()) {
        let colour = Color::Rgb(column, 80, 200);
        let cell = &mut buffer[(u16::from(column), 0)];
        cell.set_char(c).set_style(Style::new().fg(colour));
    }
    buffer
}

fn cells(buffer: &Buffer) -> Seen {
    let cells = buffer.content.iter();
    let symbol = |cell: &Cell| match cell.modifier.contains(Modifier::HIDDEN) {
        true => CONCEALED.to_owned(),
        false => cell.symbol().to_owned(),
    };
    cells.map(|cell| (symbol(cell), cell.fg)).collect()
}

fn symbols(buffer: &Buffer) -> Vec<&str> {
    buffer.content.iter().map(|cell| cell.symbol()).collect()
}

/// Shows a row as a terminal does that draws each word backwards whose first letter is Arabic.
fn backwards(row: &str) -> String {
    let parts = |c: char| c == ' ' || ('\u{2500}'..='\u{259f}').contains(&c);
    let row: Vec<char> = row.chars().collect();
    let words = row.chunk_by(|one, other| !parts(*one) && !parts(*other));
    let shown = words.map(|word| {
        let is_strong = |c: &&char| c.is_alphabetic() || ('\u{660}'..='\u{66c}').contains(*c);
        match word.iter().find(is_strong) {
            Some(c) if !c.is_ascii() => word.iter().rev().map(|c| mirrored(*c)).collect::<String>(),
            _ => word.iter().collect(),
        }
    });
    shown.collect()
}

/// Shows a row as a terminal does that takes boxes for left-to-right letters, which nothing reaches
/// over, and reorders what lies between by UAX #9: only characters with a cell are seen.
fn reordered(row: &Seen, turns_brackets: bool) -> Seen {
    // mlterm draws lines and blocks itself and takes other shapes for neutral; to Konsole all of
    // them are letters.
    let last = if turns_brackets {
        '\u{259f}'
    } else {
        '\u{25ff}'
    };
    let is_box = |symbol: &str| {
        symbol == CONCEALED || symbol.starts_with(|c| ('\u{2500}'..=last).contains(&c))
    };
    let mut shown = Seen::new();
    let mut part = Seen::new();
    for (symbol, colour) in row {
        if is_box(symbol) {
            shown.extend(reordered_part(&part, turns_brackets));
            // What marks are after the box stand before what follows.
            let mut symbol = symbol.chars();
            let seen = symbol.next().unwrap_or(' ').to_string();
            shown.push((seen.replace(CONCEALED, " "), *colour));
            part = vec![(symbol.collect(), Color::Reset)];
        } else {
            part.push((symbol.clone(), *colour));
        }
    }
    shown.extend(reordered_part(&part, turns_brackets));
    shown
}

fn reordered_part(row: &[(String, Color)], turns_brackets: bool) -> Seen {
    let mut text = String::new();
    let mut places = Vec::new();
    for (nth, (symbol, _)) in row.iter().enumerate() {
        places.extend(std::iter::repeat_n(nth, symbol.len()));
        text.push_str(symbol);
    }
    let is_letter = |c| ('\u{fe70}'..='\u{fefc}').contains(&c);
    if turns_brackets && !text.contains(is_letter) {
        let seen = row.iter().filter(|(_, colour)| *colour != Color::Reset);
        return seen.cloned().collect();
    }
    let info = BidiInfo::new(&text, Some(Level::ltr()));
    let Some(paragraph) = info.paragraphs.first() else {
        return Vec::new();
    };
    let levels = info.reordered_levels_per_char(paragraph, paragraph.range.clone());
    let places: Vec<usize> = text.char_indices().map(|(at, _)| places[at]).collect();
    let order = BidiInfo::reorder_visual(&levels);
    let mut seen: Seen = Vec::new();
    let mut shown = vec![false; row.len()];
    for nth in order {
        let place = places[nth];
        if std::mem::replace(&mut shown[place], true) {
            continue;
        }
        let (symbol, colour) = &row[place];
        if *colour == Color::Reset {
            continue;
        }
        let first = symbol.chars().next().unwrap();
        let first = if turns_brackets && levels[nth].is_rtl() {
            mirrored(first)
        } else {
            first
        };
        seen.push((first.to_string(), *colour));
    }
    seen
}

/// Rows of characters as screens have them: Arabic in its forms, digits of one kind, Latin
/// letters, boxes, brackets.
fn rows() -> impl Strategy<Value = String> {
    let row = |digits: &str| {
        let letters = "\u{fe8d}\u{fedf}\u{fe91}\u{fee0}\u{fef4}\u{fe94}\u{fefb}ab";
        let others = "    ()[].,:/-%\u{ab}\u{bb}\u{2502}\u{2588}\u{25be}\u{60c}";
        let alphabet: Vec<char> = [letters, others, digits].concat().chars().collect();
        proptest::collection::vec(proptest::sample::select(alphabet), 1..40)
    };
    let row = prop_oneof![row("01239"), row("\u{661}\u{662}\u{669}")];
    row.prop_map(|row| balanced(&row))
}

/// Takes away brackets that enclose nothing and those within others, after a first column that a
/// layout leaves free.
fn balanced(row: &[char]) -> String {
    let mut row: Vec<char> = std::iter::once(' ').chain(row.iter().copied()).collect();
    let mut open: Vec<usize> = Vec::new();
    for place in 0..row.len() {
        let partner = match row[place] {
            '(' | '[' if open.is_empty() => {
                open.push(place);
                continue;
            }
            '(' | '[' => ' ',
            ')' => '(',
            ']' => '[',
            _ => continue,
        };
        if open.last().is_some_and(|open| row[*open] == partner) {
            open.pop();
        } else {
            row[place] = ' ';
        }
    }
    open.into_iter().for_each(|place| row[place] = ' ');
    row.into_iter().collect()
}

/// Says whether a European number stands right of Arabic without a blank between the two: where
/// each character takes a cell nothing can keep them apart.
fn touches(row: &Buffer) -> bool {
    let is_line = |c| ('\u{2500}'..='\u{259f}').contains(&c);
    let mut is_after = false;
    row.content.iter().any(|cell| {
        let is_number = cell.symbol().starts_with(|c: char| c.is_ascii_digit());
        let found = is_number && is_after;
        let ends = cell
            .symbol()
            .starts_with(|c: char| c == ' ' || c.is_ascii_alphanumeric() || is_line(c));
        is_after = is_rtl(cell) || (is_after && !ends);
        found
    })
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn marks_keep_every_cell_in_its_place(row in rows()) {
        let seen = buffer(&row);
        let mut sent = seen.clone();
        Way::Lrm.apply(&mut sent);
        prop_assert_eq!(reordered(&cells(&sent), false), cells(&seen));
    }

    #[test]
    fn a_terminal_that_reorders_shows_what_is_to_be_seen(row in rows()) {
        let seen = buffer(&row);
        for (way, turns_brackets) in [(Way::Konsole, false), (Way::Inv, true)] {
            let brackets = row.chars().filter(|c| matches!(c, '(' | '['));
            let is_mixed = row.contains(['a', 'b', '0', '1', '2', '3', '9']);
            let is_crowded = match brackets.count() {
                0 => false,
                1 => turns_brackets && is_mixed,
                _ => turns_brackets || is_mixed,
            };
            if is_crowded || (turns_brackets && touches(&seen)) {
                continue;
            }
            let mut sent = seen.clone();
            way.apply(&mut sent);
            prop_assert_eq!(reordered(&cells(&sent), turns_brackets), cells(&seen), "{}", way.name());
        }
    }

    #[test]
    fn a_terminal_that_draws_words_backwards_shows_what_is_to_be_seen(row in rows()) {
        let seen = buffer(&row);
        let mut sent = seen.clone();
        Way::Kitty.apply(&mut sent);
        let words = symbols(&seen).concat();
        let mut words = words.split(|c| c == ' ' || ('\u{2500}'..='\u{259f}').contains(&c));
        let is_latin = |word: &str| word.contains(['a', 'b']);
        let is_arabic = |word: &str| {
            word.contains(|c| ('\u{fe70}'..='\u{fefc}').contains(&c) || ('\u{660}'..='\u{66c}').contains(&c))
        };
        if !words.any(|word| is_latin(word) && is_arabic(word)) {
            prop_assert_eq!(backwards(&symbols(&sent).concat()), symbols(&seen).concat());
        }
        let colours = |buffer: &Buffer| buffer.content.iter().map(|cell| cell.fg).collect::<Vec<_>>();
        prop_assert_eq!(colours(&sent), colours(&seen));
    }

    #[test]
    fn alternating_colours_change_no_character(row in rows()) {
        let seen = buffer(&row);
        let mut sent = seen.clone();
        Way::Alt.apply(&mut sent);
        prop_assert_eq!(symbols(&sent), symbols(&seen));
        for pair in sent.content.windows(2) {
            prop_assert_ne!(pair[0].fg, pair[1].fg);
        }
    }
}

/// The mark of today between the halves of two years, as a chart has them.
#[test]
fn a_mark_between_two_labels_stays_there() {
    let row = " 1\u{fee5}\u{25be}2\u{fee5}";
    for (way, shown) in [
        (Way::Kitty, " \u{fee5}2\u{25be}\u{fee5}1"),
        (Way::Konsole, row),
        (Way::Inv, " 1\u{fee5}2\u{25be}\u{fee5}"),
    ] {
        let mut sent = buffer(row);
        way.apply(&mut sent);
        assert_eq!(
            symbols(&sent).concat().replace('\u{2502}', " "),
            shown,
            "{}",
            way.name()
        );
    }
}
