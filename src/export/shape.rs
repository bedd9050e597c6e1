//! Glyphs that are painted rather than written: blocks, shades, lines.
//!
//! In: a letter. Out: areas of its cell, in dots. Always holds: an area that touches an edge
//! touches what the next cell paints there, so that bars and frames have no seams; a hatching goes
//! on over the edges. Deliberately not here: colours, letters of a font.

mod blocks;
mod curves;
mod lines;
mod part;

pub(super) use part::{CELL, DotRect, DotShape, HEIGHT, STRIKE, Stroke, UNDERLINE, WIDTH};

use part::MIDDLE;

/// Dots from one line of a hatching to the next, both ways.
pub(super) const HATCH: u32 = 8;
/// How much the lines of a hatching cover, by the sum of column and row: a quarter of all.
pub(super) const HATCHED: [u8; HATCH as usize] = [255, 128, 0, 0, 0, 0, 0, 128];
/// The same as outlines in a square of that size.
pub(super) const HATCH_OUTLINE: &str = "M0 0H2L0 2ZM8 0V2L2 8H0Z";
/// How strong these lines are, of 255: they say that something is missing, and stay quiet.
pub(super) const HATCH_TONE: u8 = 170;

/// Returns what a letter is painted with; none where a font has to write it.
pub(super) fn parts(letter: char) -> Option<Vec<DotShape>> {
    match letter {
        '\u{2571}'..='\u{2573}' | '\u{256d}'..='\u{2570}' => Some(curves::parts(letter)),
        '\u{2500}'..='\u{257f}' => Some(lines::parts(letter)),
        '\u{2580}'..='\u{259f}' => Some(blocks::parts(letter)),
        _ => None,
    }
}

/// Returns the sides of the box that stands for what a font lacks, over `span` cells.
pub(super) fn missing(span: u32) -> [DotRect; 4] {
    let (x, y, thick) = (2, 6, 2);
    let (width, height) = (span * WIDTH - 2 * x, HEIGHT - 2 * y);
    [
        DotRect::new(x, y, width, thick),
        DotRect::new(x, y + height - thick, width, thick),
        DotRect::new(x, y, thick, height),
        DotRect::new(x + width - thick, y, thick, height),
    ]
}
