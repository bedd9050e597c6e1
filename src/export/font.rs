//! The letters of a picture: how much each of them covers of the dots of its cell.
//!
//! In: a letter and its weight. Out: its coverage, dot by dot. Always holds: the same letter gives
//! the same dots everywhere, as the font is part of the program (DejaVu Sans Mono 2.37, which has
//! the presentation forms of Arabic; its licence lies beside it). Deliberately not here: colours,
//! and what is painted without a font (`shape`).

use std::collections::HashMap;

use ab_glyph::{Font as _, FontRef, PxScale, point};

use super::shape;

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
pub(super) struct Glyph {
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
pub(super) enum Weight {
    Regular,
    Bold,
}

/// The two faces, and the letters that were drawn before.
pub(super) struct Font {
    regular: FontRef<'static>,
    bold: FontRef<'static>,
    drawn: HashMap<(char, Weight), Option<Glyph>>,
}

impl Font {
    /// Opens the font that the program brings along.
    ///
    /// # Errors
    /// When it is damaged, which no build of the program is.
    pub(super) fn open() -> Result<Self, ab_glyph::InvalidFont> {
        Ok(Self {
            regular: FontRef::try_from_slice(REGULAR)?,
            bold: FontRef::try_from_slice(BOLD)?,
            drawn: HashMap::new(),
        })
    }

    /// Returns a letter; none where the font has none. A blank covers nothing.
    pub(super) fn glyph(&mut self, letter: char, weight: Weight) -> Option<&Glyph> {
        let Self {
            regular,
            bold,
            drawn,
        } = self;
        let face = match weight {
            Weight::Regular => regular,
            Weight::Bold => bold,
        };
        drawn
            .entry((letter, weight))
            .or_insert_with(|| draw(face, letter))
            .as_ref()
    }
}

fn draw(face: &FontRef<'_>, letter: char) -> Option<Glyph> {
    let id = face.glyph_id(letter);
    // The first glyph of a font stands for what is missing.
    if id.0 == 0 {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "a few dots")]
    let baseline = BASELINE as f32;
    let placed = id.with_scale_and_position(scale(face), point(0.0, baseline));
    let Some(outline) = face.outline_glyph(placed) else {
        return Some(Glyph {
            x: 0,
            y: 0,
            width: 0,
            coverage: Vec::new(),
        });
    };
    let bounds = outline.px_bounds();
    let (width, height) = (dots(bounds.width()), dots(bounds.height()));
    let mut coverage = vec![0; width * height];
    outline.draw(|x, y, covered| {
        let nth = usize::try_from(y * u32::try_from(width).unwrap_or(0) + x).ok();
        if let Some(dot) = nth.and_then(|nth| coverage.get_mut(nth)) {
            *dot = part(covered);
        }
    });
    Some(Glyph {
        x: whole(bounds.min.x),
        y: whole(bounds.min.y),
        width,
        coverage,
    })
}

/// Returns the scale at which a letter is as wide as a cell.
fn scale(face: &FontRef<'_>) -> PxScale {
    let height = face.height_unscaled();
    #[expect(clippy::cast_precision_loss, reason = "a few dots")]
    let width = shape::WIDTH as f32;
    PxScale {
        x: width / ADVANCE * height,
        y: X_DOTS / X_HEIGHT * height,
    }
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
