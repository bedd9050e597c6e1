//! How what lies below a parent stands, upon its line: a sign, a number and a piece of line for each part.
//!
//! In: the parts of a row. Always holds: no part is told by its colour alone; what is not placed or not
//! named is hatched. Deliberately not here: how wide the parts are (`scene`).

use super::Glyphs;
use super::band;
use super::painter::Painter;
use super::theme::Role;
use crate::scene::{Area, Ink, PartOf, PictureRow, Span, StackPart};

/// Paints the parts of a row, around today's line.
pub(super) fn stack(painter: &mut Painter<'_>, area: Area, row: &PictureRow) {
    for pair in row.lane.stack.windows(2) {
        // No line runs between two that stand apart, not even that of today.
        if let [one, other] = pair {
            let gap = Span::new(one.span.to, other.span.from.max(one.span.to));
            painter.fill(painter.over(area, gap), " ", Role::Plain);
        }
    }
    for part in &row.lane.stack {
        let (sign, role, line, line_role) = look(painter, part, row.hue.is_some());
        let from = part.sign;
        let label = from..part.count.as_ref().map_or(from + 1, |count| count.span.to);
        for column in (part.span.from..part.span.to).filter(|column| !label.contains(column)) {
            let cell = painter.over(area, Span::cell(column));
            let there = painter.buffer.cell((cell.x, cell.y));
            if there.is_none_or(|there| there.symbol() != painter.glyphs.today()) {
                painter.fill(cell, line, line_role);
            }
        }
        painter.fill(painter.over(area, Span::cell(from)), sign, role);
        if let Some(count) = &part.count {
            band::place(painter, area, count, role);
        }
    }
}

/// Returns the sign of a part and its role, the glyph of its line and its role. Where colours tell something
/// else than states, a part has none.
fn look(
    painter: &Painter<'_>,
    part: &StackPart,
    is_colored: bool,
) -> (&'static str, Role, &'static str, Role) {
    let glyphs = painter.glyphs;
    let (line, hatch) = (glyphs.ink(Ink::Line), glyphs.ink(Ink::Hatch));
    match part.of {
        PartOf::Standing(_) if is_colored => (sign(glyphs, part), Role::Text, line, Role::Rule),
        PartOf::Standing(standing) => {
            let state = standing.state();
            (
                sign(glyphs, part),
                Role::Status(state),
                line,
                Role::Work(state),
            )
        }
        PartOf::Unplaced => (sign(glyphs, part), Role::Inferred, hatch, Role::Gap),
        PartOf::Unnamed => (sign(glyphs, part), Role::Gap, hatch, Role::Gap),
    }
}

/// Returns the sign of a part.
pub(super) fn sign(glyphs: Glyphs, part: &StackPart) -> &'static str {
    match part.of {
        PartOf::Standing(standing) => glyphs.standing(Some(standing)),
        PartOf::Unplaced => glyphs.inferred(),
        PartOf::Unnamed => glyphs.gap(),
    }
}
