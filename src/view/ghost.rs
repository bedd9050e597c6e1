//! The dates planned first: one unbroken line at the head of the row, over the bar and beside it.
//!
//! In: the ghost of a row, its columns counted from the start of time. Always holds: the line has no gap,
//! and the bar below it none either: its head alone gives way, in each of its tones and textures. In ASCII
//! brackets tell where the line begins and ends, over whatever is there. Deliberately not here: the bar
//! (`bar`).

use ratatui::style::Style;

use super::bar::{inside, piece_at, tone};
use super::painter::Painter;
use super::theme::Role;
use crate::scene::{Area, Bar, Cover, Ghost, Ink, PictureRow, Span};

/// Paints the line over a bar that is painted already.
pub(super) fn ghost(painter: &mut Painter<'_>, area: Area, row: &PictureRow, ghost: Ghost) {
    let Span { from, to } = ghost.span;
    // Over a bar it has to be seen; by itself it is no more than a mark.
    let role = match row.lane.bars.is_empty() {
        true => Role::Muted,
        false => Role::Ghost,
    };
    for column in from..to {
        let begins = column == from && ghost.is_start_seen;
        let ends = column + 1 == to && ghost.is_end_seen;
        let cell = painter.over(area, Span::cell(column));
        let is_ascii = painter.glyphs.is_ascii;
        let piece = piece_at(row, column).filter(|piece| has_body(*piece, column, is_ascii));
        let (glyph, style) = match (painter.glyphs.brackets(), piece) {
            // A ghost of one column ends there.
            (Some([_, closes]), _) if ends => (closes, painter.theme.style(role)),
            (Some([opens, _]), _) if begins => (opens, painter.theme.style(role)),
            (Some(_), Some(_)) => continue,
            (None, Some(piece)) => headed(painter, row, piece),
            (_, None) => (painter.glyphs.ghost(), painter.theme.style(role)),
        };
        painter.draw(cell, glyph, style);
    }
}

/// Says whether a piece has something to show below the line in a column: the better half of it, and
/// where it has a texture every second column; in ASCII a texture stays as it is between the brackets.
fn has_body(piece: Bar, column: u16, is_ascii: bool) -> bool {
    match piece.ink {
        Ink::Solid => {
            let (from, to) = inside(piece.stretch, column);
            to - from >= 4
        }
        Ink::Soft => is_ascii || column.is_multiple_of(2),
        Ink::Lead
        | Ink::Fade(_)
        | Ink::Trace
        | Ink::Line
        | Ink::Derived
        | Ink::Hatch
        | Ink::Join => false,
    }
}

/// Returns the glyph of a bar whose head is the line. Where there are colours the tone is one of them;
/// else a lower bar is a lighter one.
fn headed(painter: &Painter<'_>, row: &PictureRow, piece: Bar) -> (&'static str, Style) {
    let style = painter.theme.style(Role::Ghosted(tone(row)));
    let ahead = painter.theme.style(Role::Ahead(tone(row))).fg;
    match (piece.cover, style.bg, ahead) {
        (Cover::Unsaid | Cover::Done, _, _) => (painter.glyphs.headed(), style),
        (Cover::Ahead, Some(_), Some(tone)) => (painter.glyphs.headed(), style.fg(tone)),
        (Cover::Ahead, _, _) => (painter.glyphs.headed_ahead(), style),
    }
}
