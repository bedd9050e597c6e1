//! A row of cells, as pictures draw them.
//!
//! In: a finished buffer. Out: each cell with its column, its colours as they are seen, and what
//! it is drawn with. Deliberately not here: dots and text, which are two forms of the same.

use ratatui::buffer::Buffer;
use ratatui::style::Modifier;

use super::colour::{CellColours, Paper, seen};
use super::font::FontWeight;
use super::shape::{self, DotRect, DotShape};

/// A cell in its row.
#[derive(Debug, Clone, Copy)]
pub(super) struct PictureCell<'a> {
    /// From 0 at the left edge of the picture.
    pub(super) column: u32,
    /// Columns that its letter takes: one, or two for a wide one.
    pub(super) span: u32,
    /// What stands in it; blank or nothing where nothing does.
    pub(super) symbol: &'a str,
    pub(super) seen: CellColours,
    modifier: Modifier,
}

/// Returns the cells of a row from left to right; `nth` is 0 in the first row.
pub(super) fn row(buffer: &Buffer, nth: u16, paper: Paper) -> Vec<PictureCell<'_>> {
    let y = buffer.area.y.saturating_add(nth);
    let mut places: Vec<PictureCell<'_>> = Vec::with_capacity(usize::from(buffer.area.width));
    for x in buffer.area.left()..buffer.area.right() {
        let Some(cell) = buffer.cell((x, y)) else {
            continue;
        };
        // The second cell of a wide letter is empty, as buffers have it.
        if cell.symbol().is_empty()
            && let Some(wide) = places
                .iter_mut()
                .rev()
                .find(|place| !place.symbol.is_empty())
        {
            wide.span += 1;
        }
        places.push(PictureCell {
            column: u32::from(x - buffer.area.left()),
            span: 1,
            symbol: cell.symbol(),
            seen: seen(cell, paper),
            modifier: cell.modifier,
        });
    }
    places
}

impl PictureCell<'_> {
    /// Says whether nothing is written here.
    pub(super) fn is_blank(&self) -> bool {
        self.symbol.trim_matches(' ').is_empty()
    }

    /// Returns how strong its letters are.
    pub(super) fn weight(&self) -> FontWeight {
        if self.modifier.contains(Modifier::BOLD) {
            FontWeight::Bold
        } else {
            FontWeight::Regular
        }
    }

    /// Returns what its letter is painted with; none where a font has to write it.
    pub(super) fn parts(&self) -> Option<Vec<DotShape>> {
        self.symbol.chars().next().and_then(shape::parts)
    }

    /// Returns the lines under and through its letter.
    pub(super) fn lines(&self) -> impl Iterator<Item = DotRect> {
        let lines = [
            (Modifier::UNDERLINED, shape::UNDERLINE),
            (Modifier::CROSSED_OUT, shape::STRIKE),
        ];
        let modifier = self.modifier;
        lines
            .into_iter()
            .filter(move |(line, _)| modifier.contains(*line))
            .map(|(_, area)| area)
    }
}
