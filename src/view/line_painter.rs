//! A line of labels, placed one after another from both ends.
//!
//! In: a row of a painter, labels and signs. Out: cells of that row, and what of it is still free. Always
//! holds: no label stands on another. Deliberately not here: how a label becomes cells (`painter`).

use std::ops::Range;

use super::painter::{Align, Painter};
use super::theme::Role;
use crate::scene::{Area, Span};
use crate::state::ClickTarget;
use crate::text::Visual;

/// A line of several labels, each its own, placed one after another from both ends.
///
/// Neighbours are never one text: no terminal and no rule of bidi may join them.
#[derive(Debug)]
pub(super) struct LinePainter<'a, 'b> {
    pub(super) painter: &'a mut Painter<'b>,
    // What is still free.
    area: Area,
    // What was taken last.
    taken: Area,
}

impl<'a, 'b> LinePainter<'a, 'b> {
    /// Begins a line in the first row of an area.
    pub(super) fn new(painter: &'a mut Painter<'b>, area: Area) -> Self {
        Self {
            painter,
            area: area.row(0),
            taken: Area::default(),
        }
    }

    /// Writes a label at the reader's start of what is free.
    pub(super) fn start(&mut self, text: &str, role: Role) -> &mut Self {
        self.start_marked(text, role, &[])
    }

    /// Writes a label at the reader's start of what is free, parts of it as matches.
    pub(super) fn start_marked(
        &mut self,
        text: &str,
        role: Role,
        parts: &[Range<usize>],
    ) -> &mut Self {
        let width = self
            .painter
            .marked(self.area, text, Align::Start, role, parts);
        self.skip(width)
    }

    /// Writes a label at the reader's end of what is free, whole or not at all.
    pub(super) fn end(&mut self, text: &str, role: Role) -> &mut Self {
        self.end_marked(text, role, &[])
    }

    /// Writes a label at the reader's end of what is free, whole or not at all, parts of it as
    /// matches.
    pub(super) fn end_marked(
        &mut self,
        text: &str,
        role: Role,
        parts: &[Range<usize>],
    ) -> &mut Self {
        let line = Visual::new(text, &self.painter.options());
        let mut taken = 0;
        if !self.area.is_empty() && line.width() <= usize::from(self.area.width) {
            taken = self
                .painter
                .put_parts(self.area, &line, Align::End, role, parts);
        }
        self.skip_end(taken)
    }

    /// Writes a glyph of the table at the reader's start of what is free: it is geometry, already
    /// turned to the reader, and no rule of bidi may turn it again.
    pub(super) fn sign(&mut self, glyph: &str, role: Role) -> &mut Self {
        let cell = self.part(1);
        self.painter.fill(cell, glyph, role);
        self
    }

    /// Writes signs of one cell each from left to right, whatever the direction.
    pub(super) fn signs(&mut self, signs: &str, role: Role) -> &mut Self {
        let cells = self.part(u16::try_from(signs.chars().count()).unwrap_or(u16::MAX));
        let mut symbol = [0; 4];
        for (nth, sign) in (0..cells.width).zip(signs.chars()) {
            let cell = cells.columns(Span::cell(nth));
            let symbol = sign.encode_utf8(&mut symbol);
            self.painter.fill(cell, symbol, role);
        }
        self
    }

    /// Takes columns at the reader's start and returns them.
    pub(super) fn part(&mut self, columns: u16) -> Area {
        self.skip(columns).taken
    }

    /// Leaves columns free at the reader's start.
    pub(super) fn skip(&mut self, columns: u16) -> &mut Self {
        let columns = columns.min(self.area.width);
        self.taken = self.painter.along(self.area, 0, columns);
        self.area = self.painter.along(self.area, columns, u16::MAX);
        self
    }

    /// Leaves columns free at the reader's end.
    pub(super) fn skip_end(&mut self, columns: u16) -> &mut Self {
        let left = self.area.width.saturating_sub(columns);
        self.taken = self.painter.along(self.area, left, u16::MAX);
        self.area = self.painter.along(self.area, 0, left);
        self
    }

    /// Says that a click on what was taken last is one on a target.
    pub(super) fn answer(&mut self, target: ClickTarget) -> &mut Self {
        self.painter.answer(self.taken, target);
        self
    }

    /// Returns what is free.
    pub(super) fn rest(&self) -> Area {
        self.area
    }

    /// Returns the columns that are free.
    pub(super) fn free(&self) -> u16 {
        self.area.width
    }

    /// Says whether so many columns are free.
    pub(super) fn has_room(&self, columns: usize) -> bool {
        columns <= usize::from(self.area.width)
    }

    /// Returns what the last label took, or what was skipped after it.
    pub(super) fn taken(&self) -> Area {
        self.taken
    }
}
