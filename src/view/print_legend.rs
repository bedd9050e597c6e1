//! The legend under a print: what its signs and tones mean.
//!
//! In: a finished picture, the entries that it needs. Out: the same with rows under it. Always holds: the
//! picture stays as it is; every entry is told, its words whole; it is read from the side that the panels
//! are read from. Deliberately not here: which entries those are (`legend`).

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::blank::blank;
use super::legend::LegendEntry;
use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::theme::{Depth, Role};
use crate::scene::{Area, Facing, Ink};
use crate::text::{self, Visual};
use crate::words::{Language, Msg};

/// Columns of a sign, or of a run of them, and of a tone beside it.
const SIGN: u16 = 6;

/// Columns of air between two entries, and at both sides.
const GAP: u16 = 2;

/// The entries of a print, in its language and look.
#[derive(Debug, Clone)]
pub struct Legend {
    pub(super) entries: Vec<LegendEntry>,
    pub(super) look: Look,
    pub(super) language: Language,
    pub(super) facing: Facing,
}

impl Legend {
    /// Returns how many rows it takes under a picture of so many columns.
    pub fn rows(&self, columns: u16) -> u16 {
        let count = self.lines(columns).len();
        let head = u16::from(count > 0) * 2;
        u16::try_from(count).map_or(u16::MAX, |rows| rows.saturating_add(head))
    }

    /// Puts it under a picture, after a blank row.
    pub fn under(&self, picture: &Buffer) -> Buffer {
        let Rect { width, height, .. } = picture.area;
        let rows = self.rows(width);
        let all = Rect::new(0, 0, width, height.saturating_add(rows));
        let mut buffer = Buffer::empty(all);
        let mut painter = blank(&mut buffer, self.look, self.language, self.facing);
        let below = Area {
            x: 0,
            y: height,
            width,
            height: all.height - height,
        };
        self.paint(&mut painter, below);
        for (cell, painted) in buffer.content.iter_mut().zip(&picture.content) {
            cell.clone_from(painted);
        }
        buffer
    }

    fn paint(&self, painter: &mut Painter<'_>, area: Area) {
        let width = self.column(area.width);
        let title = painter.along(area.row(1), 1, area.width.saturating_sub(2));
        painter.label(
            title,
            Msg::Signs.say(self.language),
            Align::Start,
            Role::Strong,
        );
        for (nth, line) in (2..).zip(self.lines(area.width)) {
            for (place, part) in (0..).zip(line) {
                let row = painter.along(area.row(nth), 1 + place * (width + GAP), width);
                self.part(painter, row, &part);
            }
        }
    }

    /// Writes an entry, or one more line of its words.
    fn part(&self, painter: &mut Painter<'_>, area: Area, part: &Part<'_>) {
        let mut line = LinePainter::new(painter, area);
        if let Some(entry) = part.entry {
            line.start(&text::ltr(&entry.glyphs), entry.role);
            let has_colour = self.look.theme.depth != Depth::None;
            if let Some(tone) = entry.tone.filter(|_| has_colour) {
                let bar = line.painter.glyphs.ink(Ink::Solid);
                line.skip(1).sign(bar, tone).sign(bar, tone);
            }
        }
        let taken = area.width - line.free();
        let words = line.skip(SIGN.saturating_sub(taken)).rest();
        painter.put(words, &part.words, Align::Start, Role::Text);
    }

    /// Returns the width of an entry: that of the longest, or that of the picture.
    fn column(&self, columns: u16) -> u16 {
        let widths = self.entries.iter().map(|entry| text::width(entry.words));
        let widest = u16::try_from(widths.max().unwrap_or(0)).unwrap_or(u16::MAX);
        let most = columns.saturating_sub(2).max(1);
        widest.saturating_add(SIGN).min(most)
    }

    /// Sets the entries in lines of as many as have room side by side.
    fn lines(&self, columns: u16) -> Vec<Vec<Part<'_>>> {
        let width = self.column(columns);
        let count = usize::from(((columns.saturating_sub(2) + GAP) / (width + GAP)).max(1));
        let room = usize::from(width.saturating_sub(SIGN).max(1));
        let options = self
            .look
            .text_style
            .labels(self.language, self.look.is_ascii);
        let parts = self.entries.iter().flat_map(|entry| {
            // Where the picture is narrower than the words they go on below.
            let lines = text::wrap(entry.words, room, &options);
            lines.into_iter().enumerate().map(move |(nth, words)| Part {
                entry: (nth == 0).then_some(entry),
                words,
            })
        });
        let parts: Vec<Part<'_>> = parts.collect();
        parts.chunks(count).map(<[Part<'_>]>::to_vec).collect()
    }
}

/// A line of an entry: the first one has its sign.
#[derive(Debug, Clone)]
struct Part<'a> {
    entry: Option<&'a LegendEntry>,
    words: Visual,
}
