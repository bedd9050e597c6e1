//! Glyphs that are painted rather than written: blocks, shades, lines.
//!
//! In: a letter. Out: areas of its cell, in dots. Always holds: an area that touches an edge
//! touches what the next cell paints there, so that bars and frames have no seams; a hatching goes
//! on over the edges. Deliberately not here: colours, letters of a font.

mod blocks;
mod curves;
mod lines;

/// Dots of a cell from left to right: every eighth is a whole number of them, and so is half.
pub(super) const WIDTH: u32 = 16;
/// Dots of a cell from top to bottom.
pub(super) const HEIGHT: u32 = 32;

/// The middle of a cell; lines cross here.
const MIDDLE: (u32, u32) = (WIDTH / 2, HEIGHT / 2);

/// An area of a cell, in dots from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) width: u32,
    pub(super) height: u32,
}

impl Area {
    const fn new(x: u32, y: u32, width: u32, height: u32) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }
}

/// The whole cell.
pub(super) const CELL: Area = Area::new(0, 0, WIDTH, HEIGHT);
/// The line under a letter.
pub(super) const UNDERLINE: Area = Area::new(0, 28, WIDTH, 2);
/// The line through a letter.
pub(super) const STRIKE: Area = Area::new(0, MIDDLE.1, WIDTH, 2);

/// A part of a painted glyph.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Part {
    /// Filled.
    Solid(Area),
    /// Filled with a colour that lies between ground and letters: so much of 255.
    Tone(Area, u8),
    /// Filled with slanting lines.
    Hatch(Area),
    /// What a closed outline goes round: a start and its strokes.
    Outline((f32, f32), Vec<Stroke>),
}

/// A piece of an outline, from where the last one ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Stroke {
    /// Straight to a point.
    Line((f32, f32)),
    /// Along a cubic curve: two points that draw it, and its end.
    Curve((f32, f32), (f32, f32), (f32, f32)),
}

/// Dots from one line of a hatching to the next, both ways.
pub(super) const HATCH: u32 = 8;
/// How much the lines of a hatching cover, by the sum of column and row: a quarter of all.
pub(super) const HATCHED: [u8; HATCH as usize] = [255, 128, 0, 0, 0, 0, 0, 128];
/// The same as outlines in a square of that size.
pub(super) const HATCH_OUTLINE: &str = "M0 0H2L0 2ZM8 0V2L2 8H0Z";
/// How strong these lines are, of 255: they say that something is missing, and stay quiet.
pub(super) const HATCH_TONE: u8 = 170;

/// Returns what a letter is painted with; none where a font has to write it.
pub(super) fn parts(letter: char) -> Option<Vec<Part>> {
    match letter {
        '\u{2571}'..='\u{2573}' | '\u{256d}'..='\u{2570}' => Some(curves::parts(letter)),
        '\u{2500}'..='\u{257f}' => Some(lines::parts(letter)),
        '\u{2580}'..='\u{259f}' => Some(blocks::parts(letter)),
        _ => None,
    }
}

/// Returns the sides of the box that stands for what a font lacks, over `span` cells.
pub(super) fn missing(span: u32) -> [Area; 4] {
    let (x, y, thick) = (2, 6, 2);
    let (width, height) = (span * WIDTH - 2 * x, HEIGHT - 2 * y);
    [
        Area::new(x, y, width, thick),
        Area::new(x, y + height - thick, width, thick),
        Area::new(x, y, thick, height),
        Area::new(x + width - thick, y, thick, height),
    ]
}
