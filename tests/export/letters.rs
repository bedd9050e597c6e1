//! Every letter that the program shows has a form of its own in an image.

use std::collections::BTreeSet;

use masar::text::{Options, Visual};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

use crate::draw::{CELL, GROUND, INK, buffer, drawn, image, style};
use crate::image::Image;

/// The sources of what may stand in a cell: the signs of the view, the words of the interface,
/// and the two roadmaps that ship.
const GLYPHS: &str = include_str!("../../src/view/glyphs.rs");
const WORDS: [&str; 4] = [
    include_str!("../../src/words/message.rs"),
    include_str!("../../src/words/phrase.rs"),
    include_str!("../../roadmap/syria-2021-2030.ron"),
    include_str!("../../roadmap/oman-2021-2025.ron"),
];

/// Returns the letters that a source names by escapes.
fn escaped(source: &str) -> BTreeSet<char> {
    let codes = source.split("\\u{").skip(1);
    codes
        .filter_map(|rest| rest.split_once('}'))
        .filter_map(|(code, _)| u32::from_str_radix(code, 16).ok())
        .filter_map(char::from_u32)
        .collect()
}

/// Returns the letters of a text as they are shown: shaped, without marks.
fn shown(source: &str) -> BTreeSet<char> {
    let visual = |line| Visual::new(line, &Options::default());
    source
        .lines()
        .flat_map(|line| {
            let visual = visual(line);
            let symbols = visual.glyphs().map(|glyph| glyph.symbol.to_owned());
            symbols.collect::<Vec<_>>()
        })
        .flat_map(|symbol| symbol.chars().collect::<Vec<_>>())
        .collect()
}

/// A letter that no font has: it is private.
const PRIVATE: &str = "\u{e123}";

fn lacking(letters: &BTreeSet<char>) -> Vec<char> {
    let missing = drawn(&[PRIVATE]);
    let strong = style().add_modifier(Modifier::BOLD);
    let is_lacking = |letter: &&char| {
        let row = letter.to_string();
        image(&buffer(&[&row], style())) == missing || image(&buffer(&[&row], strong)) == missing
    };
    letters.iter().filter(is_lacking).copied().collect()
}

#[test]
fn the_signs_of_the_view_have_forms() {
    let signs = escaped(GLYPHS);
    assert!(signs.len() > 30, "{}", signs.len());
    assert_eq!(lacking(&signs), Vec::<char>::new());
}

#[test]
fn the_words_and_the_roadmaps_have_forms() {
    let letters: BTreeSet<char> = WORDS.iter().flat_map(|words| shown(words)).collect();
    let is_form = |letter: &&char| matches!(letter, '\u{fe70}'..='\u{fefc}');
    assert!(letters.iter().filter(is_form).count() > 80);
    assert_eq!(lacking(&letters), Vec::<char>::new());
}

#[test]
fn every_presentation_form_of_arabic_has_one() {
    // U+FE75 is not assigned.
    let forms = ('\u{fe70}'..='\u{fefc}').filter(|letter| *letter != '\u{fe75}');
    assert_eq!(lacking(&forms.collect()), Vec::<char>::new());
}

#[test]
fn joined_letters_touch() {
    // The beginning of a beh and the end of another, from right to left.
    let image = drawn(&["\u{fe90}\u{fe91}"]);
    let column = |x: usize| {
        let rows = image.dots.chunks_exact(image.width);
        rows.map(|row| row[x]).collect::<Vec<_>>()
    };
    let (last, first) = (column(CELL.0 - 1), column(CELL.0));
    let is_joined = last
        .iter()
        .zip(&first)
        .any(|(one, other)| *one == INK && *other == INK);
    assert!(is_joined);
}

#[test]
fn letters_reach_below_their_cells() {
    // The dots of a strong final yeh.
    let strong = style().add_modifier(Modifier::BOLD);
    let image = image(&buffer(&["\u{fef2}", " "], strong));
    let below = image.dots.get(CELL.0 * CELL.1..).unwrap();
    assert!(below.iter().any(|dot| *dot != GROUND));
}

#[test]
fn an_image_is_as_large_as_its_cells() {
    for (columns, rows) in [(1, 1), (80, 24), (200, 3)] {
        let image = image(&Buffer::empty(Rect::new(0, 0, columns, rows)));
        let size = (usize::from(columns) * CELL.0, usize::from(rows) * CELL.1);
        assert_eq!((image.width, image.height), size);
    }
    // An area may begin anywhere.
    let moved = image(&Buffer::filled(
        Rect::new(7, 9, 2, 1),
        ratatui::buffer::Cell::new("x"),
    ));
    let still = image(&Buffer::filled(
        Rect::new(0, 0, 2, 1),
        ratatui::buffer::Cell::new("x"),
    ));
    assert_eq!(moved, still);
}

#[test]
fn many_colours_are_all_there() {
    let mut cells = Buffer::empty(Rect::new(0, 0, 20, 20));
    for (nth, cell) in (0..).zip(&mut cells.content) {
        cell.set_bg(Color::Rgb(
            7,
            u8::try_from(nth % 256).unwrap(),
            u8::try_from(nth / 256).unwrap(),
        ));
    }
    let colours: BTreeSet<_> = image(&cells).dots.into_iter().collect();
    assert_eq!(colours.len(), 400);
}

#[test]
fn an_empty_picture_is_refused() {
    let empty = Buffer::empty(Rect::new(0, 0, 0, 0));
    let paper = crate::draw::paper();
    assert!(masar::export::png(&empty, paper, Vec::new()).is_err());
}

/// Returns the columns in which something is written, from the first to the last.
fn extent(image: &Image) -> Option<(usize, usize)> {
    let is_inked = |x: &usize| {
        image
            .dots
            .iter()
            .skip(*x)
            .step_by(image.width)
            .any(|dot| *dot != GROUND)
    };
    let mut inked = (0..image.width).filter(is_inked);
    let first = inked.next()?;
    Some((first, inked.max().unwrap_or(first)))
}

#[test]
fn a_wide_letter_takes_two_cells() {
    let mut wide = buffer(&["   "], style());
    wide.cell_mut((0, 0)).unwrap().set_symbol("\u{4e16}");
    wide.cell_mut((1, 0)).unwrap().set_symbol("");
    let (first, last) = extent(&image(&wide)).unwrap();
    assert!(
        first < CELL.0 && (CELL.0..2 * CELL.0).contains(&last),
        "{first}..={last}"
    );
}

#[test]
fn what_joins_or_selects_leaves_no_box() {
    let mut cells = buffer(&["x"], style());
    cells
        .cell_mut((0, 0))
        .unwrap()
        .set_symbol("x\u{fe0e}\u{200d}");
    assert_eq!(image(&cells), drawn(&["x"]));
    cells.cell_mut((0, 0)).unwrap().set_symbol(PRIVATE);
    assert_ne!(image(&cells), drawn(&[" "]));
}

#[test]
fn looks_are_seen() {
    let plain = drawn(&["masar"]);
    let looks = [
        Modifier::BOLD,
        Modifier::DIM,
        Modifier::UNDERLINED,
        Modifier::CROSSED_OUT,
        Modifier::REVERSED,
    ];
    for look in looks {
        let other = image(&buffer(&["masar"], style().add_modifier(look)));
        assert_ne!(other, plain, "{look:?}");
    }
    let reversed = image(&buffer(&[" "], style().add_modifier(Modifier::REVERSED)));
    assert!(reversed.dots.iter().all(|dot| *dot == INK));
    let under = image(&buffer(&["  "], style().add_modifier(Modifier::UNDERLINED)));
    let mut rows = under.dots.chunks_exact(under.width);
    let whole = |colour| move |row: &[_]| row.iter().all(|dot| *dot == colour);
    assert_eq!(rows.clone().filter(|row| whole(INK)(row)).count(), 2);
    assert!(rows.all(|row| whole(INK)(row) || whole(GROUND)(row)));
}

proptest! {
    /// Whatever stands in the cells, there is an image of it, and always the same.
    #[test]
    fn any_cells_can_be_drawn(
        symbols in prop::collection::vec("\\PC{0,3}", 1..12),
        columns in 1..6_u16,
        bits in prop::bits::u16::ANY,
        colour in any::<u8>(),
    ) {
        let mut cells = Buffer::empty(Rect::new(0, 0, columns, 2));
        for (cell, symbol) in cells.content.iter_mut().zip(&symbols) {
            cell.set_symbol(symbol).set_fg(Color::Indexed(colour));
            cell.modifier = Modifier::from_bits_truncate(bits);
        }
        let drawn = image(&cells);
        prop_assert_eq!(drawn.dots.len(), usize::from(columns) * CELL.0 * 2 * CELL.1);
        prop_assert_eq!(drawn, image(&cells));
    }
}
