//! How many rows a print takes where nobody says it.
//!
//! Always holds: the fewest that show everything, or those of the tallest print. Deliberately not here:
//! counting what has no room on that (`view`).

use crate::command::look;
use crate::command::messages::{Message, RowsLeftOut};
use crate::command::settings::Settings;
use crate::command::terminal_lines::refuse;
use crate::model::Roadmap;
use crate::scene::{Layout, Purpose, Size};
use crate::state::{Languages, Place, World, geometry};
use crate::view::{self, TALLEST, TextStyle};
use crate::words;

/// More rows than a tall screen keeps free.
const MARGINS: u16 = 4;

/// The rows from which on a screen shows where the reader is.
const WITH_BREADCRUMB: u16 = 8;

/// Says what is left out of the tallest print; nothing where that is nothing.
pub(super) fn tell(left_out: usize, settings: &Settings) {
    if left_out == 0 {
        return;
    }
    let language = look::language(settings);
    let said = Message::LeftOut {
        rows: RowsLeftOut(left_out),
        most: words::number(language, f64::from(TALLEST)),
    };
    refuse(settings, None, &said, Some(&Message::FoldOrFocus));
}

/// Returns the fewest rows that show everything on paper of a width.
pub(super) fn needed(
    place: &Place,
    roadmap: &Roadmap,
    world: &World<'_>,
    (languages, text_style): (Languages, TextStyle),
    (width, purpose): (u16, Purpose),
) -> u16 {
    let layout = |rows: u16| {
        let size = Size {
            columns: width,
            rows,
        };
        geometry(place, roadmap, size, world.today, purpose).0
    };
    let Layout { detail, band, .. } = layout(TALLEST);
    let details = detail.height;
    if let (Some(_), Purpose::Print(rows)) = (place.reading(), purpose) {
        return rows.saturating_add(TALLEST - details).min(TALLEST);
    }
    let free = |rows: u16| layout(rows).outline.height;
    let fixed = TALLEST - free(TALLEST);
    let with_margins = |rows: u16| rows.saturating_add(fixed).min(TALLEST);
    if let Some(rows) = view::page_rows(place, place.book(roadmap), languages, text_style, width) {
        return with_margins(rows);
    }
    let rows = place.entries().len().max(2);
    let wanted = u16::try_from(rows).unwrap_or(TALLEST).min(TALLEST);
    let enough = with_margins(wanted);
    // A tall screen keeps rows free that a lower one does without.
    let fewest = enough.saturating_sub(MARGINS).max(WITH_BREADCRUMB);
    let has_all = |layout: Layout| {
        let has_lanes = layout.band.height >= band.height;
        layout.outline.height >= wanted && layout.detail.height >= details && has_lanes
    };
    (fewest..enough)
        .find(|rows| has_all(layout(*rows)))
        .unwrap_or(enough)
}
