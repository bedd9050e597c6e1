//! The details of the selected row.

use super::canvas::{Align, Canvas};
use super::theme::Role;
use crate::model::{Ix, Roadmap};
use crate::scene::{self, Area, Layout};
use crate::words::Language;

/// Paints the rule with the name of the row, and what is known of it.
pub(super) fn detail(
    canvas: &mut Canvas<'_>,
    layout: &Layout,
    roadmap: &Roadmap,
    ix: Ix,
    language: Language,
    _top: u16,
) {
    rule(
        canvas,
        layout.rule,
        &scene::label(roadmap, ix, language).text,
    );
}

/// A thin line with a name in it.
pub(super) fn rule(canvas: &mut Canvas<'_>, area: Area, name: &str) {
    if area.is_empty() {
        return;
    }
    let (line, title) = (
        canvas.theme.style(Role::Rule),
        canvas.theme.style(Role::Accent),
    );
    let glyph = canvas.glyphs.rule();
    canvas.fill(area, glyph, line);
    if area.width > 8 {
        let room = Area {
            x: area.x + 2,
            width: area.width - 4,
            ..area
        };
        let width = canvas.label(room, name, Align::Start, title);
        // A blank on both sides of the name.
        let (before, after) = match canvas.direction() {
            crate::text::Direction::Ltr => (room.x - 1, room.x + width),
            crate::text::Direction::Rtl => (room.x + room.width, room.x + room.width - width - 1),
        };
        canvas.cell(before, area.y, " ", line);
        canvas.cell(after, area.y, " ", line);
    }
}

/// Returns the rows that the details of the selected node take in a print of that width.
#[must_use]
pub fn detail_rows(
    _roadmap: &Roadmap,
    _place: &crate::state::Place,
    _voice: crate::state::Voice,
    _width: u16,
) -> u16 {
    0
}
