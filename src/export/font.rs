//! The letters of a picture: how much each of them covers of the dots of its cell.
//!
//! In: a letter and its weight. Out: its coverage, dot by dot. Always holds: the same letter gives
//! the same dots everywhere, as the font is part of the program (DejaVu Sans Mono 2.37, which has
//! the presentation forms of Arabic; its licence lies beside it). Deliberately not here: colours,
//! and what is painted without a font (`shape`).

use std::collections::HashMap;

use ab_glyph_rasterizer::{Point, Rasterizer, point};

use self::face::{Contour, Face};
use super::shape;

mod face;
mod marks;

const REGULAR: &[u8] = include_bytes!("font/DejaVuSansMono.ttf");
const BOLD: &[u8] = include_bytes!("font/DejaVuSansMono-Bold.ttf");

/// Units of the font: what a letter is wide, and what the letter x is high.
const ADVANCE: f32 = 1233.0;
const X_HEIGHT: f32 = 1120.0;

/// Dots under which that height stands: a whole number, as the eye sees a blurred edge there
/// first. Capitals are 20 dots high then, which is whole again, and the lines fill their cells.
const X_DOTS: f32 = 15.0;

/// Dots from the upper edge of a cell to the line on which letters stand.
pub(super) const BASELINE: u32 = 25;

/// How much of the dots round a letter is covered, from 0 to 255.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GlyphDots {
    /// The first column and row, from the upper left corner of the cell; a letter may begin
    /// before it.
    pub(super) x: i32,
    pub(super) y: i32,
    /// Dots of a row.
    pub(super) width: usize,
    /// Row by row.
    pub(super) coverage: Vec<u8>,
}

/// Light or strong letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum FontWeight {
    Regular,
    Bold,
}

/// The two faces, and the letters that were drawn before.
pub(super) struct Font {
    regular: Face<'static>,
    bold: Face<'static>,
    drawn: HashMap<(char, FontWeight), Option<GlyphDots>>,
    /// Letters with their marks.
    marked: HashMap<(String, FontWeight), Option<GlyphDots>>,
}

impl Font {
    /// Opens the font that the program brings along; none if it is damaged, which no build of the
    /// program is.
    pub(super) fn open() -> Option<Self> {
        Some(Self {
            regular: Face::open(REGULAR)?,
            bold: Face::open(BOLD)?,
            drawn: HashMap::new(),
            marked: HashMap::new(),
        })
    }

    /// Returns a letter; none where the font has none. A blank covers nothing.
    pub(super) fn glyph(&mut self, letter: char, weight: FontWeight) -> Option<&GlyphDots> {
        let face = self.face(weight);
        self.drawn
            .entry((letter, weight))
            .or_insert_with(|| face.contours(letter).as_deref().map(draw))
            .as_ref()
    }

    /// Returns a letter with marks over and under it; none where it has none that the font could write.
    pub(super) fn marked(&mut self, symbol: &str, weight: FontWeight) -> Option<&GlyphDots> {
        let face = self.face(weight);
        self.marked
            .entry((symbol.to_owned(), weight))
            .or_insert_with(|| marks::contours(&face, symbol).as_deref().map(draw))
            .as_ref()
    }

    fn face(&self, weight: FontWeight) -> Face<'static> {
        match weight {
            FontWeight::Regular => self.regular,
            FontWeight::Bold => self.bold,
        }
    }
}

/// Rasterises outlines.
fn draw(contours: &[Contour]) -> GlyphDots {
    let mut points = contours.iter().flatten().map(placed);
    let first = points.next().unwrap_or_default();
    let (low, high) = points.fold((first, first), |(low, high), at| {
        (
            point(low.x.min(at.x), low.y.min(at.y)),
            point(high.x.max(at.x), high.y.max(at.y)),
        )
    });
    let corner = point(low.x.floor(), low.y.floor());
    let width = dots(high.x.ceil() - corner.x);
    let mut rasterizer = Rasterizer::new(width, dots(high.y.ceil() - corner.y));
    for contour in contours {
        trace(contour, |at| placed(at) - corner, &mut rasterizer);
    }
    let mut coverage = Vec::new();
    rasterizer.for_each_pixel(|_, covered| coverage.push(part(covered)));
    GlyphDots {
        x: whole(corner.x),
        y: whole(corner.y).saturating_add_unsigned(BASELINE),
        width,
        coverage,
    }
}

/// Draws a contour. Half-way between two points that pull it, it goes through a point that is not
/// written down.
fn trace(
    contour: &Contour,
    placed: impl Fn(&face::OutlinePoint) -> Point,
    rasterizer: &mut Rasterizer,
) {
    let mut ring = Vec::new();
    for (at, next) in contour.iter().zip(contour.iter().cycle().skip(1)) {
        ring.push(*at);
        if !at.is_on && !next.is_on {
            ring.push(face::OutlinePoint {
                x: f32::midpoint(at.x, next.x),
                y: f32::midpoint(at.y, next.y),
                is_on: true,
            });
        }
    }
    let Some(start) = ring.iter().position(|at| at.is_on) else {
        return;
    };
    ring.rotate_left(start);
    let mut last = None;
    let mut pulled = None;
    for at in ring.iter().chain(ring.first()) {
        let point = placed(at);
        match (last, pulled.take()) {
            (Some(_), _) if !at.is_on => pulled = Some(point),
            (Some(last), Some(pulled)) => rasterizer.draw_quad(last, pulled, point),
            (Some(last), None) => rasterizer.draw_line(last, point),
            (None, _) => {}
        }
        if at.is_on {
            last = Some(point);
        }
    }
}

/// Returns where a point stands, in dots from the beginning of the line of letters, downwards.
///
/// A letter is as wide as a cell.
fn placed(at: &face::OutlinePoint) -> Point {
    #[expect(clippy::cast_precision_loss, reason = "a few dots")]
    let width = shape::WIDTH as f32;
    point(at.x * (width / ADVANCE), -at.y * (X_DOTS / X_HEIGHT))
}

/// Returns a coverage between 0 and 1 as a part of 255, in steps that are too fine to be seen at
/// this size and few enough for most pictures to have at most 256 colours.
pub(super) fn part(covered: f32) -> u8 {
    const STEPS: u8 = 7;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and STEPS"
    )]
    let step = (covered.clamp(0.0, 1.0) * f32::from(STEPS)).round() as u16;
    u8::try_from(step * 255 / u16::from(STEPS)).unwrap_or(u8::MAX)
}

fn whole(at: f32) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "a few dots")]
    let at = at.floor() as i32;
    at
}

fn dots(length: f32) -> usize {
    usize::try_from(whole(length)).unwrap_or(0)
}
