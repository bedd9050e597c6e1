//! Which rows of the chart, its band and its axis a buffer shows already.
//!
//! In: what a chart was painted from, and what the next one is painted from. Out: the rows of the
//! screen that can stay as they are. Always holds: a row that stays looks as if it were painted
//! anew. Deliberately not here: what stands above the band and below the chart, which is painted for
//! every frame.

use std::sync::Arc;

use chrono::NaiveDate;
use ratatui::layout::Rect;

use super::Look;
use crate::facts::{Coloring, Groups};
use crate::filter::Matches;
use crate::model::Ix;
use crate::scene::{Facing, Layout, Scene, View, Window};
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
#[derive(Debug, Clone, PartialEq)]
pub(super) struct RowContext {
    // Whether nothing is painted over it, and nothing marked in it.
    pub(super) is_bare: bool,
    // The row whose chain is told apart.
    pub(super) chain: Option<Ix>,
    // Which roadmap.
    pub(super) open: usize,
    pub(super) full: Rect,
    pub(super) layout: Layout,
    pub(super) window: Window,
    pub(super) today: NaiveDate,
    pub(super) look: Look,
    pub(super) facing: Facing,
    pub(super) languages: Languages,
    pub(super) language: Language,
    // How many rows there are, and the first that shows.
    pub(super) scrolled: (usize, usize),
    // Which marks of what has changed.
    pub(super) marks: u32,
    // The rows that answer a question.
    pub(super) matches: Option<Arc<Matches>>,
    // The groups in which the rows stand.
    pub(super) groups: Option<Arc<Groups>>,
    // The colours of the bars.
    pub(super) coloring: Option<Arc<Coloring>>,
}

impl Painted {
    /// Takes note of what is painted next: rows around a view, if there is one.
    ///
    /// The scene of the last one is kept if nothing but the selection differs.
    pub(super) fn next(&mut self, around: RowContext, view: Option<View<'_>>) {
        let before = self.chart.take();
        self.kept.clear();
        self.chart = view.map(|view| match before {
            Some((was, mut scene)) if was == around && scene.is_of(view.entries) => {
                let stays = scene.select(&view);
                if around.is_bare {
                    self.kept = around.kept(&scene, &stays);
                }
                (around, scene)
            }
            Some(_) | None => (around, Scene::new(&view)),
        });
    }
}

impl RowContext {
    /// Says which rows of the screen stay, given which rows of the chart do.
    fn kept(&self, scene: &Scene, stays: &[bool]) -> Vec<bool> {
        let Layout {
            header,
            crumbs,
            filter,
            outline,
            ..
        } = self.layout;
        // Above the band the path of what is selected is told.
        let ends = [header, crumbs, filter].map(|area| area.y + area.height);
        let told = ends.into_iter().max().unwrap_or(0);
        let above = (0..outline.y).map(|y| y >= told);
        let rows = scene.rows.iter().zip(stays);
        let rows = rows.map(|(row, stays)| *stays && !row.is_selected);
        above.chain(rows).collect()
    }
}
