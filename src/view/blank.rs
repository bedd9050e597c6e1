//! A painter over a buffer: over the ground of the theme, or over what it shows already.
//!
//! Always holds: a row that is not kept is empty before anything is painted.

use ratatui::buffer::{Buffer, Cell};

use super::click_areas::ClickAreas;
use super::painter::Painter;
use super::{Glyphs, Look};
use crate::scene::Facing;
use crate::words::Language;

/// Clears the buffer to the ground of the theme.
pub(super) fn blank(
    buffer: &mut Buffer,
    look: Look,
    language: Language,
    facing: Facing,
) -> Painter<'_> {
    blank_but(&[], buffer, look, language, facing)
}

/// Clears all but some rows, which stay as they are whatever is painted.
pub(super) fn blank_but<'a>(
    kept: &'a [bool],
    buffer: &'a mut Buffer,
    look: Look,
    language: Language,
    facing: Facing,
) -> Painter<'a> {
    let mut empty = Cell::EMPTY;
    empty.set_style(look.theme.ground());
    let columns = usize::from(buffer.area.width).max(1);
    for (nth, row) in buffer.content.chunks_mut(columns).enumerate() {
        if kept.get(nth) != Some(&true) {
            row.fill(empty.clone());
        }
    }
    Painter {
        kept,
        ..painter(buffer, look, language, facing)
    }
}

/// Returns a painter over what the buffer shows already.
pub(super) fn painter(
    buffer: &mut Buffer,
    look: Look,
    language: Language,
    facing: Facing,
) -> Painter<'_> {
    let glyphs = Glyphs {
        is_ascii: look.is_ascii,
        facing,
    };
    Painter {
        text_style: look.text_style,
        buffer,
        theme: look.theme,
        glyphs,
        language,
        kept: &[],
        clicks: ClickAreas::default(),
        left_out: 0,
    }
}
