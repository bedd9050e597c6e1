//! What is painted: one roadmap on a screen, or on paper.
//!
//! Always holds: what only a screen has (its state, and what was composed of it) is absent on paper,
//! where nothing scrolls and nothing is marked as selected.

use std::ops::Range;

use super::Frame;
use crate::facts::{Book, Column};
use crate::model::{Ix, Roadmap};
use crate::scene::{Layout, Span, Window};
use crate::search::{Found, Hint, Hit};
use crate::state::{Languages, Place, State, World};
use crate::words::{Language, Locale};

/// One roadmap on a screen or on paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown<'a> {
    /// The areas.
    pub(super) layout: Layout,
    /// The days of the chart.
    pub(super) window: Window,
    /// The open roadmaps, and today.
    pub(super) world: World<'a>,
    /// Which of them it is, counted from zero.
    pub(super) open: usize,
    /// The roadmap.
    pub(super) roadmap: &'a Roadmap,
    /// The reader's place in it.
    pub(super) place: &'a Place,
    /// The languages.
    pub(super) languages: Languages,
    /// What is marked.
    pub(super) found: Option<&'a Found>,
    /// Where a reader is who looks at it now, and what was composed for her; none on paper.
    pub(super) state: Option<&'a State>,
    pub(super) frame: Option<&'a Frame>,
}

impl<'a> Shown<'a> {
    /// Returns the roadmap and what was found in its file.
    pub(super) fn book(&self) -> Book<'a> {
        self.place.book(self.roadmap)
    }

    /// Returns how facts are put into words.
    pub(super) fn locale(&self, language: Language) -> Locale {
        Locale::of(self.roadmap, language)
    }

    /// Returns the columns beside the outline, with their places in it.
    pub(super) fn columns(&self) -> Vec<(Column, Span)> {
        let table = self.place.table(self.roadmap);
        table.columns(self.layout.table.width)
    }

    /// Says whether a reader looks at it now.
    pub(super) fn is_screen(&self) -> bool {
        self.state.is_some()
    }

    /// Returns the row that is selected; paper marks none unless its details are printed.
    pub(super) fn selected(&self) -> Option<Ix> {
        let is_told = self.is_screen() || !self.layout.detail.is_empty();
        is_told.then(|| self.place.selected(self.roadmap))
    }

    /// Returns the parts of a text about something that show what was looked for.
    pub(super) fn parts(&self, about: Option<Hit>, text: &str) -> Vec<Range<usize>> {
        let hit = self.found.zip(about);
        hit.map_or_else(Vec::new, |(found, hit)| found.parts(hit, text))
    }

    /// Returns by which other words than those on its line something was found.
    pub(super) fn reason(
        &self,
        about: Option<Hit>,
        line: &str,
        language: Language,
    ) -> Option<Hint> {
        let (found, hit) = self.found.zip(about)?;
        found.reason(self.roadmap, hit, line, language)
    }
}
