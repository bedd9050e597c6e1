//! A picture as PNG: two dots stand for each point of a usual screen.
//!
//! In: a finished buffer. Out: an image of cells times dots. Always holds: the same buffer gives
//! the same dots on every machine; what the font lacks is a box that can be seen; only one row of
//! cells is held as dots, however long the picture is. Deliberately not here: where the bytes go.

mod strip;

use std::io::{self, Write};

use png::{BitDepth, ColorType, Compression, Encoder, Filter, PixelDimensions, Unit};
use ratatui::buffer::Buffer;

use super::colour::Paper;
use super::font::Font;
use super::row::row;
use super::shape::{HEIGHT, WIDTH};
use strip::Strip;

/// Dots of a metre where each point of a usual screen (96 an inch) is two of them.
const DENSITY: u32 = 7559;

/// Writes a whole PNG image.
///
/// # Errors
/// When `out` cannot be written, or the picture has no cells: PNG knows no empty image.
pub fn png(buffer: &Buffer, paper: Paper, out: impl Write) -> io::Result<()> {
    let (columns, rows) = (u32::from(buffer.area.width), u32::from(buffer.area.height));
    let mut encoder = Encoder::new(out, columns * WIDTH, rows * HEIGHT);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    encoder.set_pixel_dims(Some(PixelDimensions {
        xppu: DENSITY,
        yppu: DENSITY,
        unit: Unit::Meter,
    }));
    let mut writer = encoder.write_header()?;
    let mut stream = writer.stream_writer()?;
    let mut font = Font::open().map_err(io::Error::other)?;
    let mut strip = Strip::new(columns);
    let row_of = |nth: u16| row(buffer, nth, paper);
    let (mut above, mut here) = (Vec::new(), row_of(0));
    for nth in 1..=buffer.area.height {
        let below = row_of(nth);
        strip.paint(&above, &here, &below, &mut font);
        stream.write_all(strip.bytes())?;
        (above, here) = (here, below);
    }
    stream.finish()?;
    writer.finish()?;
    Ok(())
}
