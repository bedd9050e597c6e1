//! Small pictures: rows of letters in, dots out.

use masar::export::{self, Paper};
use masar::view::Background;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

use crate::image::{Dot, Image};

/// Dots of a cell, as the README says.
pub(crate) const CELL: (usize, usize) = (16, 32);

/// The colours of small pictures.
pub(crate) const INK: Dot = [255, 200, 0];
pub(crate) const GROUND: Dot = [0, 0, 100];

/// Returns the style of small pictures.
pub(crate) fn style() -> Style {
    let colour = |[red, green, blue]: Dot| Color::Rgb(red, green, blue);
    Style::new().fg(colour(INK)).bg(colour(GROUND))
}

/// Returns a buffer with one letter a cell; rows are of one length.
pub(crate) fn buffer(rows: &[&str], style: Style) -> Buffer {
    let size = |length: usize| u16::try_from(length).unwrap();
    let columns = rows.first().map_or(0, |row| row.chars().count());
    let mut buffer = Buffer::empty(Rect::new(0, 0, size(columns), size(rows.len())));
    for (y, row) in (0..).zip(rows) {
        for (x, letter) in (0..).zip(row.chars()) {
            let cell = buffer.cell_mut((x, y)).unwrap();
            cell.set_char(letter).set_style(style);
        }
    }
    buffer
}

/// Returns the paper of small pictures.
pub(crate) fn paper() -> Paper {
    Paper::of(Background::Dark)
}

/// Draws a buffer.
pub(crate) fn image(buffer: &Buffer) -> Image {
    let mut bytes = Vec::new();
    export::png(buffer, paper(), &mut bytes).unwrap();
    Image::read(&bytes).unwrap()
}

/// Draws rows of letters.
pub(crate) fn drawn(rows: &[&str]) -> Image {
    image(&buffer(rows, style()))
}

/// Returns the same image seen in a mirror.
pub(crate) fn mirrored(image: &Image) -> Image {
    let rows = image.dots.chunks_exact(image.width);
    Image {
        dots: rows.flat_map(|row| row.iter().rev().copied()).collect(),
        ..*image
    }
}
