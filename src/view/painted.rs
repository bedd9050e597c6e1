//! Which rows of the chart a buffer shows already.
//!
//! In: what a chart was painted from, and what the next one is painted from. Out: the rows of the
//! screen that can stay as they are. Always holds: a row that stays looks as if it were painted
//! anew. Deliberately not here: what stands around the chart, which is painted for every frame.

use ratatui::layout::Rect;

use super::Look;
use crate::scene::{Facing, Layout, PictureRow, Scene};
use crate::state::Languages;
use crate::words::Language;

/// What the rows of a chart were painted from.
#[derive(Debug, Default)]
pub struct Painted {
    /// None where no chart was painted.
    pub(super) chart: Option<(RowContext, Scene)>,
    /// Whether a row of the screen stayed as it was, from the first on; the rest was painted.
    pub kept: Vec<bool>,
}

/// What every row of a chart depends on, beside its own part of the scene.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct RowContext {
    // Whether nothing is painted over it, and nothing marked in it.
    pub(super) is_bare: bool,
    // Which roadmap.
    pub(super) open: usize,
    pub(super) full: Rect,
    pub(super) layout: Layout,
    pub(super) look: Look,
    pub(super) facing: Facing,
    pub(super) languages: Languages,
    pub(super) language: Language,
    // How many rows there are, and the first that shows.
    pub(super) scrolled: (usize, usize),
}

impl Painted {
    /// Takes note of what is painted next.
    pub(super) fn next(&mut self, chart: Option<(RowContext, Scene)>) {
        let before = std::mem::replace(&mut self.chart, chart);
        self.kept.clear();
        if let (Some((around, scene)), Some((before, was))) = (&self.chart, before)
            && (around.is_bare, around) == (true, &before)
            && (&scene.axis, &scene.today) == (&was.axis, &was.today)
        {
            let stays = |(row, was): (&PictureRow, &PictureRow)| row == was && !row.is_selected;
            self.kept.resize(around.layout.outline.y.into(), false);
            let rows = scene.rows.iter().zip(&was.rows);
            self.kept.extend(rows.map(stays));
        }
    }
}
