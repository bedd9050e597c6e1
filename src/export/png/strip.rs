//! One row of cells as dots.
//!
//! Always holds: grounds are laid first, so that a letter may reach into its neighbours on all
//! sides (the dots of an Arabic letter do); nothing is painted outside the strip.

use ab_glyph_rasterizer::{Rasterizer, point};

use super::super::colour::CellColours;
use super::super::font::{Font, GlyphDots, part};
use super::super::row::PictureCell;
use super::super::shape::{
    self, DotRect, DotShape, HATCH, HATCH_TONE, HATCHED, HEIGHT, Stroke, WIDTH,
};
use crate::view::Rgb;

/// Bytes of a dot.
const CHANNELS: usize = 3;

/// The dots of one row of cells.
pub(super) struct Strip {
    /// Dots from left to right.
    width: u32,
    bytes: Vec<u8>,
    /// How many letters the font has lacked so far.
    missing: usize,
}

impl Strip {
    pub(super) fn new(columns: u32) -> Self {
        let width = columns * WIDTH;
        let dots = usize::try_from(width * HEIGHT).unwrap_or(0);
        Self {
            width,
            bytes: vec![0; dots * CHANNELS],
            missing: 0,
        }
    }

    /// Returns the dots, row by row, red, green, blue.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns how many letters were no more than boxes.
    pub(super) fn missing(&self) -> usize {
        self.missing
    }

    /// Paints a row of cells over the last one.
    pub(super) fn paint(
        &mut self,
        above: &[PictureCell<'_>],
        here: &[PictureCell<'_>],
        below: &[PictureCell<'_>],
        font: &mut Font,
    ) {
        for place in here {
            self.fill(place.column * WIDTH, shape::CELL, place.seen.back);
        }
        for place in here {
            let x = place.column * WIDTH;
            for part in place.parts().unwrap_or_default() {
                self.part(x, &part, place.seen);
            }
            for line in place.lines() {
                self.fill(x, line, place.seen.fore);
            }
        }
        let height = HEIGHT.cast_signed();
        for (y, places) in [(-height, above), (0, here), (height, below)] {
            for place in places {
                self.letters(place, y, font);
            }
        }
    }

    /// Writes the letters of a cell over each other, a base and its marks; the cell begins at `y`.
    fn letters(&mut self, place: &PictureCell<'_>, y: i32, font: &mut Font) {
        if place.is_blank() || place.parts().is_some() {
            return;
        }
        let (x, fore) = (place.column * WIDTH, place.seen.fore);
        if place.symbol.chars().nth(1).is_some()
            && let Some(glyph) = font.marked(place.symbol, place.weight())
        {
            self.glyph(x, y, glyph, fore);
            return;
        }
        for letter in place.symbol.chars() {
            match font.glyph(letter, place.weight()) {
                Some(glyph) => self.glyph(x, y, glyph, fore),
                None if y != 0 || is_idle(letter) => {}
                None => {
                    self.missing += 1;
                    for side in shape::missing(place.span) {
                        self.fill(x, side, fore);
                    }
                }
            }
        }
    }

    fn part(&mut self, x: u32, part: &DotShape, CellColours { fore, back }: CellColours) {
        match part {
            DotShape::Solid(area) => self.fill(x, *area, fore),
            DotShape::Tone(area, tone) => self.fill(x, *area, back.towards(fore, *tone)),
            DotShape::Hatch(area) => self.hatch(x, *area, back.towards(fore, HATCH_TONE)),
            DotShape::Outline(start, strokes) => self.glyph(x, 0, &outlined(*start, strokes), fore),
        }
    }

    fn hatch(&mut self, x: u32, area: DotRect, colour: Rgb) {
        for y in area.y..area.y + area.height {
            for along in area.x..area.x + area.width {
                let nth = usize::try_from((along + y) % HATCH).unwrap_or(0);
                let covered = HATCHED.get(nth).copied().unwrap_or(0);
                self.blend(x + along, y, colour, covered);
            }
        }
    }

    fn glyph(&mut self, x: u32, y: i32, glyph: &GlyphDots, fore: Rgb) {
        let rows = glyph.coverage.chunks_exact(glyph.width.max(1));
        for (y, row) in (y + glyph.y..).zip(rows) {
            for (along, covered) in (glyph.x..).zip(row) {
                let at = x.checked_add_signed(along).zip(u32::try_from(y).ok());
                if let Some((x, y)) = at {
                    self.blend(x, y, fore, *covered);
                }
            }
        }
    }

    /// Fills an area of the cell that begins at `x`.
    fn fill(&mut self, x: u32, area: DotRect, colour: Rgb) {
        let (from, rows) = (x + area.x, area.y..(area.y + area.height).min(HEIGHT));
        let to = (from + area.width).min(self.width);
        let Rgb(red, green, blue) = colour;
        let mut row = Vec::new();
        for _ in from..to {
            row.extend([red, green, blue]);
        }
        for y in rows {
            let start = self.offset(from, y);
            if let Some(dots) = self.bytes.get_mut(start..start + row.len()) {
                dots.copy_from_slice(&row);
            }
        }
    }

    /// Returns where the bytes of a dot begin.
    fn offset(&self, x: u32, y: u32) -> usize {
        usize::try_from(y * self.width + x).unwrap_or(0) * CHANNELS
    }

    fn blend(&mut self, x: u32, y: u32, colour: Rgb, covered: u8) {
        if x >= self.width || y >= HEIGHT || covered == 0 {
            return;
        }
        let start = self.offset(x, y);
        if let Some([red, green, blue]) = self.bytes.get_mut(start..start + CHANNELS) {
            let Rgb(r, g, b) = Rgb(*red, *green, *blue).towards(colour, covered);
            (*red, *green, *blue) = (r, g, b);
        }
    }
}

/// Says whether a letter that a font may lack leaves no mark anyway: joiners, marks of direction,
/// selectors of a variant.
fn is_idle(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}')
}

/// Draws what an outline goes round, in one cell.
fn outlined(start: (f32, f32), strokes: &[Stroke]) -> GlyphDots {
    let (width, height) = (WIDTH as usize, HEIGHT as usize);
    let to = |(x, y): (f32, f32)| point(x, y);
    let mut rasterizer = Rasterizer::new(width, height);
    let mut last = to(start);
    for stroke in strokes {
        last = match *stroke {
            Stroke::Line(end) => {
                rasterizer.draw_line(last, to(end));
                to(end)
            }
            Stroke::Curve(one, other, end) => {
                rasterizer.draw_cubic(last, to(one), to(other), to(end));
                to(end)
            }
        };
    }
    rasterizer.draw_line(last, to(start));
    let mut coverage = Vec::with_capacity(width * height);
    rasterizer.for_each_pixel(|_, covered| coverage.push(part(covered)));
    GlyphDots {
        x: 0,
        y: 0,
        width,
        coverage,
    }
}
