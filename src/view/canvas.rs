//! The one writer: labels and cells into a buffer.
//!
//! In: logical text and an area. Out: visual cells, cut to the area, aligned to the reader's
//! start or end. Always holds: nothing is written outside its area, nothing but what the text
//! gate made or a glyph of the table. Deliberately not here: what is written.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::style::{Modifier, Style};

use super::click_areas::ClickAreas;
use super::theme::{Role, Theme};
use super::{Gate, Glyphs};
use crate::scene::{Area, Mirror, Span};
use crate::state::Target;
use crate::text::{self, Base, Direction, Ellipsis, Options, Visual};

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
pub struct Canvas<'a> {
    /// The cells.
    pub buffer: &'a mut Buffer,
    /// The colours.
    pub theme: Theme,
    /// The glyphs, which know which way the picture is turned.
    pub glyphs: Glyphs,
    /// How letters become cells.
    pub gate: Gate,
    /// The direction of labels that have none of their own: that of the language.
    pub base: Direction,
    /// What of it answers to a click.
    pub clicks: ClickAreas,
    /// How many rows of a print had no room on it.
    pub left_out: usize,
}

impl Canvas<'_> {
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

    /// Returns how labels of this screen are made.
    pub fn options(&self) -> Options {
        Options {
            ellipsis: if self.glyphs.is_ascii {
                Ellipsis::Dots
            } else {
                Ellipsis::Sign
            },
            ..self.gate.options(Base::WordsOr(self.base))
        }
    }

    /// Writes a label into the first row of an area and returns the columns that it took.
    pub fn label(&mut self, area: Area, text: &str, align: Align, style: Style) -> u16 {
        if area.is_empty() || text.is_empty() {
            return 0;
        }
        let line = text::fit(text, usize::from(area.width), &self.options());
        self.put(area, &line, align, style)
    }

    /// Writes a label as [`Self::label`] does, parts of it (in bytes of the text) in another style.
    ///
    /// A part that was cut off shows on the ellipsis.
    pub fn marked(
        &mut self,
        area: Area,
        text: &str,
        align: Align,
        style: Style,
        parts: &[Range<usize>],
        mark: Style,
    ) -> u16 {
        if area.is_empty() || text.is_empty() {
            return 0;
        }
        let line = text::fit(text, usize::from(area.width), &self.options());
        let cells = parts.iter().flat_map(|part| line.cells(part.clone()));
        let cells: Vec<Range<usize>> = cells.collect();
        self.put_marked(area, &line, align, style, &cells, mark)
    }

    /// Writes a finished line as [`Self::put`] does, runs of its cells in another style.
    pub fn put_marked(
        &mut self,
        area: Area,
        line: &Visual,
        align: Align,
        style: Style,
        marks: &[Range<usize>],
        mark: Style,
    ) -> u16 {
        let width = self.put(area, line, align, style);
        let x = self.first(area, width, align);
        for cells in marks {
            let place = |cell: usize| u16::try_from(cell).unwrap_or(u16::MAX).min(width);
            let (from, to) = (place(cells.start), place(cells.end));
            let cells = Area {
                x: x + from,
                width: to - from,
                ..area.row(0)
            };
            self.tint(cells, mark);
        }
        width
    }

    /// Writes a finished line into the first row of an area and returns the columns that it took.
    pub fn put(&mut self, area: Area, line: &Visual, align: Align, style: Style) -> u16 {
        let width = u16::try_from(line.width())
            .unwrap_or(u16::MAX)
            .min(area.width);
        let mut x = self.first(area, width, align);
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

    /// Returns the first column of a label of that width.
    fn first(&self, area: Area, width: u16, align: Align) -> u16 {
        let at_right = match (align, self.direction()) {
            (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => true,
            (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) | (Align::Left, _) => {
                false
            }
        };
        area.x + if at_right { area.width - width } else { 0 }
    }

    /// Says that a click on an area that was painted is one on a target.
    pub(super) fn answer(&mut self, area: Area, target: Target) {
        self.clicks.answer(area, Some(target));
    }

    /// Says that nothing under an area answers any more: it was painted over.
    pub(super) fn cover(&mut self, area: Area) {
        self.clicks.answer(area, None);
    }

    /// Writes one glyph.
    pub fn cell(&mut self, x: u16, y: u16, symbol: &str, style: Style) {
        if let Some(cell) = self.buffer.cell_mut((x, y)) {
            // What stood here before leaves its ground, not its weight.
            cell.modifier = Modifier::empty();
            cell.set_symbol(symbol).set_style(style);
        }
    }

    /// Gives an area a style without touching what stands there.
    pub fn tint(&mut self, area: Area, style: Style) {
        for y in area.y..area.y + area.height {
            for x in area.x..area.x + area.width {
                if let Some(cell) = self.buffer.cell_mut((x, y)) {
                    cell.set_style(style);
                }
            }
        }
    }

    /// Reverses an area: what is reversed already turns back.
    pub fn reverse(&mut self, area: Area) {
        for y in area.y..area.y + area.height {
            for x in area.x..area.x + area.width {
                if let Some(cell) = self.buffer.cell_mut((x, y)) {
                    cell.modifier.toggle(Modifier::REVERSED);
                }
            }
        }
    }

    /// Clears an area to a ground: one without a colour would let the colours below show.
    pub(super) fn clear(&mut self, area: Area, ground: Style) {
        for y in area.y..area.y + area.height {
            for x in area.x..area.x + area.width {
                if let Some(cell) = self.buffer.cell_mut((x, y)) {
                    cell.reset();
                    cell.set_style(ground);
                }
            }
        }
    }

    /// Fills an area with a glyph.
    pub fn fill(&mut self, area: Area, symbol: &str, style: Style) {
        for y in area.y..area.y + area.height {
            for x in area.x..area.x + area.width {
                self.cell(x, y, symbol, style);
            }
        }
    }
}

/// A line of several labels, each its own, placed one after another from both ends.
///
/// Neighbours are never one text: no terminal and no rule of bidi may join them.
#[derive(Debug)]
pub(super) struct Line {
    // What is still free.
    area: Area,
    // What was taken last.
    taken: Area,
}

impl Line {
    /// Begins a line in the first row of an area.
    pub(super) fn new(area: Area) -> Self {
        Self {
            area: area.row(0),
            taken: Area::default(),
        }
    }

    /// Writes a label at the reader's start of what is free.
    pub(super) fn start(&mut self, canvas: &mut Canvas<'_>, text: &str, style: Style) -> &mut Self {
        let width = canvas.label(self.area, text, Align::Start, style);
        self.take(canvas.direction() == Direction::Ltr, width);
        self
    }

    /// Writes a label at the reader's start of what is free, parts of it as matches.
    pub(super) fn start_marked(
        &mut self,
        canvas: &mut Canvas<'_>,
        text: &str,
        style: Style,
        parts: &[Range<usize>],
    ) -> &mut Self {
        let mark = canvas.theme.style(Role::Match);
        let width = canvas.marked(self.area, text, Align::Start, style, parts, mark);
        self.take(canvas.direction() == Direction::Ltr, width);
        self
    }

    /// Writes a label at the reader's end of what is free, whole or not at all.
    pub(super) fn end(&mut self, canvas: &mut Canvas<'_>, text: &str, style: Style) -> &mut Self {
        self.end_marked(canvas, text, style, &[])
    }

    /// Writes a label at the reader's end of what is free, whole or not at all, parts of it as
    /// matches.
    pub(super) fn end_marked(
        &mut self,
        canvas: &mut Canvas<'_>,
        text: &str,
        style: Style,
        parts: &[Range<usize>],
    ) -> &mut Self {
        let width = Visual::new(text, &canvas.options()).width();
        if width <= usize::from(self.area.width) {
            let mark = canvas.theme.style(Role::Match);
            let width = canvas.marked(self.area, text, Align::End, style, parts, mark);
            self.take(canvas.direction() == Direction::Rtl, width);
        } else {
            self.take(false, 0);
        }
        self
    }

    /// Writes a glyph of the table at the reader's start of what is free: it is geometry, already
    /// turned to the reader, and no rule of bidi may turn it again.
    pub(super) fn sign(&mut self, canvas: &mut Canvas<'_>, glyph: &str, style: Style) -> &mut Self {
        if !self.area.is_empty() {
            let x = match canvas.direction() {
                Direction::Ltr => self.area.x,
                Direction::Rtl => self.area.x + self.area.width - 1,
            };
            canvas.cell(x, self.area.y, glyph, style);
        }
        self.skip(canvas, 1)
    }

    /// Takes columns at the reader's start and returns them.
    pub(super) fn part(&mut self, canvas: &Canvas<'_>, columns: u16) -> Area {
        let width = columns.min(self.area.width);
        let x = match canvas.direction() {
            Direction::Ltr => self.area.x,
            Direction::Rtl => self.area.x + self.area.width - width,
        };
        let part = Area {
            x,
            width,
            ..self.area
        };
        self.skip(canvas, columns);
        part
    }

    /// Leaves columns free at the reader's start.
    pub(super) fn skip(&mut self, canvas: &Canvas<'_>, columns: u16) -> &mut Self {
        self.take(canvas.direction() == Direction::Ltr, columns);
        self
    }

    /// Leaves columns free at the reader's end.
    pub(super) fn skip_end(&mut self, canvas: &Canvas<'_>, columns: u16) -> &mut Self {
        self.take(canvas.direction() == Direction::Rtl, columns);
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

    /// Returns what the last label took, or what was skipped after it.
    pub(super) fn taken(&self) -> Area {
        self.taken
    }

    fn take(&mut self, from_left: bool, columns: u16) {
        let columns = columns.min(self.area.width);
        let left = if from_left {
            0
        } else {
            self.area.width - columns
        };
        self.taken = Area {
            x: self.area.x + left,
            width: columns,
            ..self.area
        };
        self.area.width -= columns;
        if from_left {
            self.area.x += columns;
        }
    }
}
