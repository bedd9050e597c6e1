//! The gate between logical text and visual cells: conformance, laws and pictures.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test may stop at a surprise"
)]

mod clean;
mod fold;
mod laws;
mod lines;
mod map;
mod order;
mod shape;

use std::ops::Range;

use masar::text::Visual;

/// Returns the bytes of the logical text that a cell stands for; none beyond the line.
fn source_at(line: &Visual, cell: usize) -> Option<Range<usize>> {
    let shows = |column: usize, width: u8| (column..column + usize::from(width)).contains(&cell);
    let mut glyphs = line.glyphs();
    let glyph = glyphs.find(|glyph| shows(glyph.column, glyph.width))?;
    Some(glyph.source)
}
