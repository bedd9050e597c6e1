//! How many rows a print takes where nobody says it.
//!
//! Always holds: the fewest that show everything; what is beyond the tallest print is counted, so
//! that it can be told.

use crate::model::Roadmap;
use crate::scene::{Purpose, Size};
use crate::state::{Place, Voice, World, geometry};
use crate::view::{self, Gate};

/// The tallest print: a buffer counts its cells in 16 bits a side.
const TALLEST: u16 = 20_000;

/// More rows than a tall screen keeps free.
const MARGINS: u16 = 4;

/// The rows from which on a screen shows where the reader is.
const WITH_BREADCRUMB: u16 = 8;

/// The rows of a print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Needed {
    pub(super) height: u16,
    /// How many do not fit on the tallest one.
    left_out: usize,
}

impl Needed {
    /// Says what is left out, in lines for people; empty where that is nothing.
    pub(super) fn told(self) -> String {
        let rows = match self.left_out {
            0 => return String::new(),
            1 => "1 row is".to_owned(),
            rows => format!("{rows} rows are"),
        };
        format!(
            "masar: {rows} left out: a print has {TALLEST} rows at most\n\
             hint: `--level N` folds what is deep, `--focus ID` prints one part\n"
        )
    }
}

/// Returns the fewest rows that show everything on paper of a width.
pub(super) fn needed(
    place: &Place,
    roadmap: &Roadmap,
    world: &World<'_>,
    voice: (Voice, Gate),
    (width, purpose): (u16, Purpose),
) -> Needed {
    let rows = match view::page_rows(place, place.book(roadmap), voice, width) {
        Some(rows) => usize::from(rows),
        None => place.entries().len().max(2),
    };
    let wanted = u16::try_from(rows).unwrap_or(TALLEST).min(TALLEST);
    let layout = |rows: u16| {
        let size = Size {
            columns: width,
            rows,
        };
        geometry(place, roadmap, size, world.today, purpose).0
    };
    let free = |rows: u16| layout(rows).outline.height;
    let details = layout(TALLEST).detail.height;
    let fixed = TALLEST - free(TALLEST);
    let enough = wanted.saturating_add(fixed).min(TALLEST);
    // A tall screen keeps rows free that a lower one does without.
    let fewest = enough.saturating_sub(MARGINS).max(WITH_BREADCRUMB);
    let height = (fewest..enough)
        .find(|rows| free(*rows) >= wanted && layout(*rows).detail.height >= details)
        .unwrap_or(enough);
    Needed {
        height,
        left_out: rows.saturating_sub(free(height).into()),
    }
}
