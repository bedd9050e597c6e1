//! A picture as PNG: two dots stand for each point of a usual screen.
//!
//! In: a finished buffer. Out: an image of cells times dots. Always holds: the same buffer gives
//! the same dots on every machine; what the font lacks is a box that can be seen; only one row of
//! cells is held as dots, however long the picture is. Deliberately not here: where the bytes go.

mod palette;
mod strip;

use std::io::{self, Write};

use png::{BitDepth, ColorType, Compression, Encoder, Filter, PixelDimensions, Unit};
use ratatui::buffer::Buffer;

use super::colour::Paper;
use super::font::Font;
use super::row::row;
use super::shape::{HEIGHT, WIDTH};
use palette::Palette;
use strip::Strip;

/// Dots of a metre where each point of a usual screen (96 an inch) is two of them.
const DENSITY: u32 = 7559;

/// The most dots of an image: more take many seconds to paint, and few viewers show them.
const MOST_DOTS: u32 = 500_000_000;

/// Checks that an image of so many cells is painted within a moment, and that viewers show it.
///
/// # Errors
/// How many dots it has from left to right, and from top to bottom, where these are too many.
pub fn check_png_size(columns: u16, rows: u16) -> Result<(), (u32, u32)> {
    let dots = (u32::from(columns) * WIDTH, u32::from(rows) * HEIGHT);
    match dots.0.checked_mul(dots.1) {
        Some(all) if all <= MOST_DOTS => Ok(()),
        Some(_) | None => Err(dots),
    }
}

/// Writes a whole PNG image; returns how many of its letters the font lacks.
///
/// # Errors
/// When `out` cannot be written, or the picture has no cells: PNG knows no empty image.
pub fn png(buffer: &Buffer, paper: Paper, out: impl Write) -> io::Result<usize> {
    let mut font = Font::open().ok_or_else(|| io::Error::other("the font is damaged"))?;
    // Painted twice: what the colours are is said before the dots.
    let mut palette = Palette::default();
    let is_numbered = strips(buffer, paper, &mut font, |dots| Ok(palette.add(dots)))?.is_some();
    let mut encoder = encoder(buffer, out);
    if is_numbered {
        encoder.set_color(ColorType::Indexed);
        encoder.set_palette(palette.bytes());
    } else {
        encoder.set_color(ColorType::Rgb);
    }
    let mut writer = encoder.write_header()?;
    let mut stream = writer.stream_writer()?;
    let mut numbers = Vec::new();
    let missing = strips(buffer, paper, &mut font, |dots| {
        if is_numbered {
            palette.number(dots, &mut numbers);
            stream.write_all(&numbers)?;
        } else {
            stream.write_all(dots)?;
        }
        Ok(true)
    })?;
    stream.finish()?;
    writer.finish()?;
    Ok(missing.unwrap_or(0))
}

/// Hands on the dots of one row of cells after the other, as long as they are wanted; returns how many
/// letters the font lacks, where all were.
fn strips(
    buffer: &Buffer,
    paper: Paper,
    font: &mut Font,
    mut each: impl FnMut(&[u8]) -> io::Result<bool>,
) -> io::Result<Option<usize>> {
    let mut strip = Strip::new(u32::from(buffer.area.width));
    let row_of = |nth: u16| row(buffer, nth, paper);
    let (mut above, mut here) = (Vec::new(), row_of(0));
    for nth in 1..=buffer.area.height {
        let below = row_of(nth);
        strip.paint(&above, &here, &below, font);
        if !each(strip.bytes())? {
            return Ok(None);
        }
        (above, here) = (here, below);
    }
    Ok(Some(strip.missing()))
}

/// Returns what packs a picture. Letters repeat, which no filter helps to see.
fn encoder<'a, W: Write>(buffer: &Buffer, out: W) -> Encoder<'a, W> {
    let (columns, rows) = (u32::from(buffer.area.width), u32::from(buffer.area.height));
    let mut encoder = Encoder::new(out, columns * WIDTH, rows * HEIGHT);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    encoder.set_pixel_dims(Some(PixelDimensions {
        xppu: DENSITY,
        yppu: DENSITY,
        unit: Unit::Meter,
    }));
    encoder
}
