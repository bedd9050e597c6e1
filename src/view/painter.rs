//! The one writer: labels and cells into a buffer.
//!
//! In: logical text and an area. Out: visual cells, cut to the area, aligned to the reader's
//! start or end. Always holds: nothing is written outside its area, nothing but what the text
//! gate made or a glyph of the table. Deliberately not here: what is written.

use std::ops::Range;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Modifier, Style};

use super::click_areas::ClickAreas;
use super::theme::{Role, Theme};
use super::{Glyphs, TextStyle};
use crate::scene::{Area, Mirror, Span};
use crate::state::ClickTarget;
use crate::text::{self, Direction, Options, Visual};
use crate::words::Language;

/// Where in its area a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Align {
    /// Where reading begins.
    Start,
    /// Where reading ends.
    End,
    /// At the left edge, whatever the direction: for places that are already physical.
    Left,
}

/// A buffer with the look in which it is painted.
#[derive(Debug)]
pub struct Painter<'a> {
    /// The cells.
    pub buffer: &'a mut Buffer,
    /// The colours.
    pub theme: Theme,
    /// The glyphs, which know which way the picture is turned.
    pub glyphs: Glyphs,
    /// How letters become cells.
    pub text_style: TextStyle,
    /// The language of the interface: labels that have no direction of their own have its.
    pub language: Language,
    /// Whether a row of the buffer stays as it is, whatever is painted; the others are painted.
    pub kept: &'a [bool],
    /// What of it answers to a click.
    pub clicks: ClickAreas,
    /// How many rows of a print had no room on it.
    pub left_out: usize,
}

impl Painter<'_> {
    /// Returns the whole of it.
    pub fn full(&self) -> Area {
        let all = self.buffer.area;
        Area {
            x: all.x,
            y: all.y,
            width: all.width,
            height: all.height,
        }
    }

    /// Returns the rows of an area over the whole width.
    pub(super) fn across(&self, area: Area) -> Area {
        Area {
            y: area.y,
            height: area.height,
            ..self.full()
        }
    }

    /// Returns the direction in which the panels and their lines are read.
    pub fn direction(&self) -> Direction {
        self.glyphs.facing.panels
    }

    /// Returns the direction in which time runs.
    pub fn time(&self) -> Direction {
        self.glyphs.facing.time
    }

    /// Returns columns of an area, counted from the start of time, where they stand.
    pub(super) fn over(&self, area: Area, span: Span) -> Area {
        area.columns(span.faced(self.time(), area.width))
    }

    /// Returns columns of an area, counted from the reader's start, where they stand; those outside
    /// are left out.
    pub(super) fn along(&self, area: Area, from: u16, width: u16) -> Area {
        let from = from.min(area.width);
        let span = Span::wide(from, width.min(area.width - from));
        area.columns(span.faced(self.direction(), area.width))
    }

    /// Returns how labels of this screen are made.
    pub fn options(&self) -> Options {
        self.text_style.labels(self.language, self.glyphs.is_ascii)
    }

    /// Writes a label into the first row of an area and returns the columns that it took.
    pub fn label(&mut self, area: Area, text: &str, align: Align, role: Role) -> u16 {
        self.marked(area, text, align, role, &[])
    }

    /// Writes a label as [`Self::label`] does, parts of it (in bytes of the text) as matches.
    ///
    /// A part that was cut off shows on the ellipsis.
    pub fn marked(
        &mut self,
        area: Area,
        text: &str,
        align: Align,
        role: Role,
        parts: &[Range<usize>],
    ) -> u16 {
        if area.is_empty() || text.is_empty() {
            return 0;
        }
        let line = text::fit(text, usize::from(area.width), &self.options());
        self.put_parts(area, &line, align, role, parts)
    }

    /// Writes a finished line as [`Self::put`] does, parts of it (in bytes of its text) as matches.
    pub(super) fn put_parts(
        &mut self,
        area: Area,
        line: &Visual,
        align: Align,
        role: Role,
        parts: &[Range<usize>],
    ) -> u16 {
        let cells = parts.iter().flat_map(|part| line.cells(part.clone()));
        let cells: Vec<Range<usize>> = cells.collect();
        self.put_marked(area, line, align, role, &cells)
    }

    /// Writes a finished line as [`Self::put`] does, runs of its cells as matches.
    pub fn put_marked(
        &mut self,
        area: Area,
        line: &Visual,
        align: Align,
        role: Role,
        marks: &[Range<usize>],
    ) -> u16 {
        let width = self.put(area, line, align, role);
        let taken = self.aligned(area.row(0), width, align);
        for cells in marks {
            let place = |cell: usize| u16::try_from(cell).unwrap_or(u16::MAX).min(width);
            let marked = taken.columns(Span::new(place(cells.start), place(cells.end)));
            self.tint(marked, Role::Match);
        }
        width
    }

    /// Writes a finished line into the first row of an area and returns the columns that it took.
    pub fn put(&mut self, area: Area, line: &Visual, align: Align, role: Role) -> u16 {
        let width = u16::try_from(line.width())
            .unwrap_or(u16::MAX)
            .min(area.width);
        let style = self.theme.style(role);
        let mut x = self.aligned(area, width, align).x;
        let end = area.x + area.width;
        for glyph in line.glyphs() {
            let next = x + u16::from(glyph.width);
            if next > end {
                break;
            }
            self.cell(x, area.y, glyph.symbol, style);
            // The second cell of a wide character is left empty, as buffers want it.
            for covered in x + 1..next {
                self.cell(covered, area.y, "", style);
            }
            x = next;
        }
        width
    }

    /// Returns the columns of a label of that width.
    fn aligned(&self, area: Area, width: u16, align: Align) -> Area {
        match align {
            Align::Start => self.along(area, 0, width),
            Align::End => self.along(area, area.width - width, width),
            Align::Left => area.columns(Span::wide(0, width)),
        }
    }

    /// Says that a click on an area that was painted is one on a target.
    pub(super) fn answer(&mut self, area: Area, target: ClickTarget) {
        self.clicks.answer(area, Some(target));
    }

    /// Says that nothing under an area answers any more: it was painted over.
    pub(super) fn cover(&mut self, area: Area) {
        self.clicks.answer(area, None);
    }

    /// Writes one glyph.
    fn cell(&mut self, x: u16, y: u16, symbol: &str, style: Style) {
        let cell = Area {
            x,
            y,
            width: 1,
            height: 1,
        };
        self.draw(cell, symbol, style);
    }

    /// Fills an area with a glyph.
    pub fn fill(&mut self, area: Area, symbol: &str, role: Role) {
        self.draw(area, symbol, self.theme.style(role));
    }

    /// Fills an area with a glyph in a style that no role has alone.
    pub(super) fn draw(&mut self, area: Area, symbol: &str, style: Style) {
        self.each(area, |cell| {
            // What stood here before leaves its ground, not its weight.
            cell.modifier = Modifier::empty();
            cell.set_symbol(symbol).set_style(style);
        });
    }

    /// Gives an area the style of a role without touching what stands there.
    pub fn tint(&mut self, area: Area, role: Role) {
        let style = self.theme.style(role);
        self.each(area, |cell| {
            cell.set_style(style);
        });
    }

    /// Reverses an area: what is reversed already turns back.
    pub fn reverse(&mut self, area: Area) {
        self.each(area, |cell| cell.modifier.toggle(Modifier::REVERSED));
    }

    /// Marks what is painted already as selected, where the ground of the selected row, which is
    /// painted before it, has no colour.
    pub(super) fn reverse_selected(&mut self, area: Area) {
        if self.theme.selects_by_reversal() {
            self.reverse(area);
        }
    }

    /// Clears an area to the ground of a role: one without a colour would let the colours below show.
    pub(super) fn clear(&mut self, area: Area, ground: Style) {
        self.each(area, |cell| {
            cell.reset();
            cell.set_style(ground);
        });
    }

    /// Says whether a row stays as it is.
    pub(super) fn keeps(&self, y: u16) -> bool {
        self.kept.get(usize::from(y)) == Some(&true)
    }

    fn each(&mut self, area: Area, change: impl Fn(&mut Cell)) {
        for y in area.y..area.y + area.height {
            if self.keeps(y) {
                continue;
            }
            for x in area.x..area.x + area.width {
                if let Some(cell) = self.buffer.cell_mut((x, y)) {
                    change(cell);
                }
            }
        }
    }
}
