//! Blocks fill exactly what they say, and have no seams.

use proptest::prelude::*;
use ratatui::style::Modifier;

use crate::draw::{CELL, GROUND, INK, buffer, drawn, image, mirrored, style};
use crate::image::Image;

/// The block that fills `eighths` (1 to 8) of its cell from the left.
fn block(eighths: u32) -> char {
    char::from_u32(0x2590 - eighths).unwrap()
}

/// Returns how many dots of each row have the colour of letters, where all rows are alike.
fn filled(image: &Image) -> Option<usize> {
    let mut rows = image.dots.chunks_exact(image.width);
    let first = rows.next()?;
    let filled = first.iter().take_while(|dot| **dot == INK).count();
    let is_clean = first.get(filled..)?.iter().all(|dot| *dot == GROUND);
    (is_clean && rows.all(|row| row == first)).then_some(filled)
}

#[test]
fn full_blocks_have_one_colour() {
    let image = drawn(&["\u{2588}\u{2588}\u{2588}", "\u{2588}\u{2588}\u{2588}"]);
    assert!(image.dots.iter().all(|dot| *dot == INK));
}

#[test]
fn an_eighth_is_an_eighth() {
    for eighths in 1..=8_u32 {
        let width = CELL.0 * usize::try_from(eighths).unwrap() / 8;
        let plain = drawn(&[&block(eighths).to_string()]);
        assert_eq!(filled(&plain), Some(width), "{eighths}");
    }
}

#[test]
fn a_reversed_eighth_fills_from_the_right() {
    for eighths in 1..8_u32 {
        let reversed = style().add_modifier(Modifier::REVERSED);
        let rest = block(8 - eighths).to_string();
        let from_right = image(&buffer(&[&rest], reversed));
        let from_left = drawn(&[&block(eighths).to_string()]);
        assert_eq!(mirrored(&from_right), from_left, "{eighths}");
    }
}

#[test]
fn a_block_from_the_right_is_that_from_the_left_in_a_mirror() {
    for (right, left) in [('\u{2590}', '\u{258c}'), ('\u{2595}', '\u{258f}')] {
        let [right, left] = [right, left].map(|block| drawn(&[&block.to_string()]));
        assert_eq!(mirrored(&right), left);
    }
}

#[test]
fn tones_are_even_and_in_order() {
    let tones = ["\u{2592}", "\u{2593}"].map(|shade| {
        let image = drawn(&[&shade.repeat(3), &shade.repeat(3)]);
        let first = image.dots[0];
        assert!(image.dots.iter().all(|dot| *dot == first), "{shade}");
        first
    });
    let reds = [GROUND[0], tones[0][0], tones[1][0], INK[0]];
    assert!(reds.is_sorted_by(|one, next| one < next), "{reds:?}");
}

#[test]
fn a_hatching_goes_on_over_the_edges() {
    let image = drawn(&["\u{2591}\u{2591}", "\u{2591}\u{2591}"]);
    let at = |x: usize, y: usize| image.dots[y * image.width + x];
    let slides = |x: usize, y: usize| at(x, y + 1) == at(x + 1, y);
    for y in 0..image.height - 1 {
        assert!((0..image.width - 1).all(|x| slides(x, y)), "row {y}");
    }
    assert!(at(0, 0) != GROUND && at(4, 0) == GROUND);
}

proptest! {
    /// A bar that ends within a cell has one edge, wherever it ends.
    #[test]
    fn a_bar_has_one_edge(full in 1..6_usize, eighths in 1..8_u32) {
        let row = format!("{}{}", "\u{2588}".repeat(full), block(eighths));
        let dots = CELL.0 * full + CELL.0 * usize::try_from(eighths).unwrap() / 8;
        prop_assert_eq!(filled(&drawn(&[&row])), Some(dots));
    }
}
