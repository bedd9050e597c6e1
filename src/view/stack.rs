//! How what lies below a parent stands, upon its line: a sign, a number and a piece of line for each part.
//!
//! In: the parts of a row. Always holds: no part is told by its colour alone; what is not placed or not
//! named is hatched. Deliberately not here: how wide the parts are (`scene`).

use super::band;
use super::painter::Painter;
use super::theme::Role;
use crate::document::ItemState;
use crate::model::Standing;
use crate::scene::{Area, Ink, PartOf, PictureRow, Sign, Span, StackPart};

/// Paints the parts of a row, around today's line.
pub(super) fn stack(painter: &mut Painter<'_>, area: Area, row: &PictureRow) {
    for part in &row.lane.stack {
        let (sign, role, line, line_role) = look(painter, part);
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

/// Returns the sign of a part and its role, the glyph of its line and its role.
fn look(painter: &Painter<'_>, part: &StackPart) -> (&'static str, Role, &'static str, Role) {
    let glyphs = painter.glyphs;
    let (line, hatch) = (glyphs.ink(Ink::Line), glyphs.ink(Ink::Hatch));
    match part.of {
        PartOf::Standing(standing) => {
            let (sign, state) = match standing {
                Standing::AnnouncedComplete => (glyphs.sign(Sign::Reported), Some(ItemState::Done)),
                // What has not started looks as the rows of which nothing is said.
                standing => {
                    let state = state_of_standing(standing);
                    (glyphs.state(state), state)
                }
            };
            (sign, Role::Status(state), line, Role::Work(state))
        }
        PartOf::Unplaced => (glyphs.inferred(), Role::Inferred, hatch, Role::Gap),
        PartOf::Unnamed => (glyphs.gap(), Role::Gap, hatch, Role::Gap),
    }
}

/// Returns the state whose sign and colour a standing has.
pub(super) fn state_of_standing(standing: Standing) -> Option<ItemState> {
    Some(match standing {
        Standing::Done | Standing::AnnouncedComplete => ItemState::Done,
        Standing::Pilot => ItemState::Pilot,
        Standing::Active => ItemState::Active,
        Standing::OnHold => ItemState::OnHold,
        Standing::InProcurement => ItemState::InProcurement,
        Standing::Planned => ItemState::Planned,
        Standing::Cancelled => ItemState::Cancelled,
        Standing::Unknown => ItemState::Unknown,
        Standing::NotStarted => return None,
    })
}
