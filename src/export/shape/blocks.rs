//! Block elements (U+2580..259F): eighths, shades, quadrants.

use super::{CELL, DotRect, DotShape, HEIGHT, MIDDLE, WIDTH};

/// The quarters of a cell.
const UPPER_LEFT: DotRect = DotRect::new(0, 0, MIDDLE.0, MIDDLE.1);
const UPPER_RIGHT: DotRect = DotRect::new(MIDDLE.0, 0, MIDDLE.0, MIDDLE.1);
const LOWER_LEFT: DotRect = DotRect::new(0, MIDDLE.1, MIDDLE.0, MIDDLE.1);
const LOWER_RIGHT: DotRect = DotRect::new(MIDDLE.0, MIDDLE.1, MIDDLE.0, MIDDLE.1);

/// Returns the parts of a block element; nothing for another letter.
pub(super) fn parts(letter: char) -> Vec<DotShape> {
    match letter {
        // The light shade is what stands for gaps: it may not be taken for a faint bar.
        '\u{2591}' => vec![DotShape::Hatch(CELL)],
        '\u{2592}' => vec![DotShape::Tone(CELL, 128)],
        '\u{2593}' => vec![DotShape::Tone(CELL, 191)],
        _ => solid(letter).into_iter().map(DotShape::Solid).collect(),
    }
}

fn solid(letter: char) -> Vec<DotRect> {
    let code = u32::from(letter);
    match letter {
        '\u{2580}' => vec![upper(4)],
        '\u{2581}'..='\u{2588}' => vec![lower(code - 0x2580)],
        '\u{2589}'..='\u{258f}' => vec![left(0x2590 - code)],
        '\u{2590}' => vec![right(4)],
        '\u{2594}' => vec![upper(1)],
        '\u{2595}' => vec![right(1)],
        '\u{2596}' => vec![LOWER_LEFT],
        '\u{2597}' => vec![LOWER_RIGHT],
        '\u{2598}' => vec![UPPER_LEFT],
        '\u{2599}' => vec![UPPER_LEFT, LOWER_LEFT, LOWER_RIGHT],
        '\u{259a}' => vec![UPPER_LEFT, LOWER_RIGHT],
        '\u{259b}' => vec![UPPER_LEFT, UPPER_RIGHT, LOWER_LEFT],
        '\u{259c}' => vec![UPPER_LEFT, UPPER_RIGHT, LOWER_RIGHT],
        '\u{259d}' => vec![UPPER_RIGHT],
        '\u{259e}' => vec![UPPER_RIGHT, LOWER_LEFT],
        '\u{259f}' => vec![UPPER_RIGHT, LOWER_LEFT, LOWER_RIGHT],
        _ => Vec::new(),
    }
}

fn left(eighths: u32) -> DotRect {
    DotRect::new(0, 0, WIDTH * eighths / 8, HEIGHT)
}

fn right(eighths: u32) -> DotRect {
    let width = WIDTH * eighths / 8;
    DotRect::new(WIDTH - width, 0, width, HEIGHT)
}

fn upper(eighths: u32) -> DotRect {
    DotRect::new(0, 0, WIDTH, HEIGHT * eighths / 8)
}

fn lower(eighths: u32) -> DotRect {
    let height = HEIGHT * eighths / 8;
    DotRect::new(0, HEIGHT - height, WIDTH, height)
}
