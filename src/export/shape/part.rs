//! What a cell of a picture is painted with: areas and outlines, in dots from its upper left corner.

/// Dots of a cell from left to right: every eighth is a whole number of them, and so is half.
pub(in crate::export) const WIDTH: u32 = 16;
/// Dots of a cell from top to bottom.
pub(in crate::export) const HEIGHT: u32 = 32;

/// The middle of a cell; lines cross here.
pub(super) const MIDDLE: (u32, u32) = (WIDTH / 2, HEIGHT / 2);

/// An area of a cell, in dots from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::export) struct DotRect {
    pub(in crate::export) x: u32,
    pub(in crate::export) y: u32,
    pub(in crate::export) width: u32,
    pub(in crate::export) height: u32,
}

impl DotRect {
    pub(super) const fn new(x: u32, y: u32, width: u32, height: u32) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    /// Returns the area with right and down changed for each other.
    pub(super) fn turned(self) -> Self {
        Self::new(self.y, self.x, self.height, self.width)
    }
}

/// The whole cell.
pub(in crate::export) const CELL: DotRect = DotRect::new(0, 0, WIDTH, HEIGHT);
/// The line under a letter.
pub(in crate::export) const UNDERLINE: DotRect = DotRect::new(0, 28, WIDTH, 2);
/// The line through a letter.
pub(in crate::export) const STRIKE: DotRect = DotRect::new(0, MIDDLE.1, WIDTH, 2);

/// A part of a painted glyph.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::export) enum DotShape {
    /// Filled.
    Solid(DotRect),
    /// Filled with a colour that lies between ground and letters: so much of 255.
    Tone(DotRect, u8),
    /// Filled with slanting lines.
    Hatch(DotRect),
    /// What a closed outline goes round: a start and its strokes.
    Outline((f32, f32), Vec<Stroke>),
}

/// A piece of an outline, from where the last one ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::export) enum Stroke {
    /// Straight to a point.
    Line((f32, f32)),
    /// Along a cubic curve: two points that draw it, and its end.
    Curve((f32, f32), (f32, f32), (f32, f32)),
}
