//! The map between cells and the logical text.

#![expect(
    clippy::single_range_in_vec_init,
    reason = "a list of runs may have one run"
)]

use masar::text::{Options, Visual, fit};

use super::source_at;

fn line(text: &str) -> Visual {
    Visual::new(text, &Options::default())
}

#[test]
fn plain_text_maps_to_itself() {
    let line = line("plain text");
    assert_eq!(line.cells(2..5), [2..5]);
    assert_eq!(line.cells_at(9), Some(9..10));
    assert_eq!(source_at(&line, 3), Some(3..4));
    assert_eq!((line.cells_at(10), source_at(&line, 10)), (None, None));
    assert!(line.cells(3..3).is_empty());
}

/// A part that spans two directions stands on the screen in two places.
#[test]
fn a_part_may_be_torn_apart() {
    // alef, beh, space, "abc": in logical order the part is "beh space a".
    let line = line("\u{0627}\u{0628} abc");
    assert_eq!(line.to_string(), "abc \u{FE8F}\u{FE8D}");
    assert_eq!(line.cells(2..6), [0..1, 3..5]);
    assert_eq!(source_at(&line, 5), Some(0..2));
    assert!(line.cells(1..1).is_empty());
}

#[test]
fn invisible_characters_have_no_cells() {
    let line = line("a\u{200E}\u{2068}b\u{2069}");
    assert_eq!(line.width(), 2);
    assert!(line.cells(1..7).is_empty());
    assert_eq!(line.cells(0..8), [0..2]);
}

#[test]
fn a_wide_cluster_is_one_glyph_of_two_cells() {
    let family = "\u{1F469}\u{200D}\u{1F4BB}";
    let line = line(&format!("\u{6F22}{family}e\u{0301}x"));
    let glyphs: Vec<_> = line
        .glyphs()
        .map(|glyph| (glyph.symbol.to_owned(), glyph.width))
        .collect();
    let expected = [("\u{6F22}", 2), (family, 2), ("\u{E9}", 1), ("x", 1)];
    assert_eq!(
        glyphs,
        expected.map(|(symbol, width)| (symbol.to_owned(), width))
    );
    assert_eq!(source_at(&line, 3), Some(3..14));
    assert_eq!(line.cells_at(14), Some(4..5));
}

#[test]
fn the_ellipsis_stands_for_what_is_hidden() {
    let short = fit("a roadmap", 5, &Options::default());
    assert_eq!(short.to_string(), "a ro\u{2026}");
    assert_eq!(source_at(&short, 4), Some(4..9));
    assert_eq!(short.cells(7..9), [4..5]);
}

#[test]
fn signs_that_span_digits_have_a_cell_of_their_own() {
    let line = line("\u{06DD}\u{0661}\u{0662}");
    assert_eq!(line.width(), 3);
    assert_eq!(source_at(&line, 0), Some(0..2));
}

/// Every character by itself: a cell that is measured again has the width of its glyph. (U+0605 is
/// visible but measures 0.)
#[test]
fn every_character_takes_the_cells_it_says() {
    let mut visible = 0;
    for c in ('\0'..='\u{323AF}').chain('\u{E0000}'..='\u{E0FFF}') {
        let line = line(c.encode_utf8(&mut [0; 4]));
        for glyph in line.glyphs() {
            let measured = unicode_width::UnicodeWidthStr::width(glyph.symbol);
            assert_eq!(measured.max(1), usize::from(glyph.width), "{c:?}");
            assert!(matches!(glyph.width, 1 | 2), "{c:?}");
            visible += 1;
        }
    }
    assert!(visible > 190_000, "{visible}");
}
