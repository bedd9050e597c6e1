//! What of the screen answers to a click, and where it stands.
//!
//! In: a state and a cell. Out: what stands there, as the state knows it. Always holds: whoever
//! paints something that answers says so where it is painted, so that what is hit and what is seen
//! cannot differ, on mirrored screens neither. A click costs one frame that nobody sees.
//! Deliberately not here: what a click does (`state`).

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use super::screen::paint;
use crate::scene::{Area, Size};
use crate::state::{State, Target, World};

/// The places of a screen that answer to a click, in the order in which they were painted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spots {
    // None where something was painted over what answers.
    areas: Vec<(Area, Option<Target>)>,
}

impl Spots {
    /// Adds a place over all earlier ones; an empty one is never hit.
    pub(super) fn answer(&mut self, area: Area, target: Option<Target>) {
        self.areas.push((area, target));
    }

    /// Returns what answers in a cell.
    fn hit(&self, column: u16, row: u16) -> Option<Target> {
        let mut above = self.areas.iter().rev();
        let (_, target) = above.find(|(area, _)| area.holds(column, row))?;
        *target
    }
}

/// Returns what answers to a click in a cell of the screen, both counted from zero.
#[must_use]
pub fn target(
    state: &State,
    world: &World<'_>,
    look: Look,
    column: u16,
    row: u16,
) -> Option<Target> {
    let Size { columns, rows } = state.size;
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
    let canvas = paint(state, world, look, &mut buffer);
    canvas.spots.hit(column, row)
}
