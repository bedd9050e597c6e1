//! What of the screen answers to a click, and where it stands.
//!
//! In: what was painted, and a cell. Out: what stands there, as the state knows it. Always holds:
//! whoever paints something that answers says so where it is painted, so that what is hit and what
//! is seen cannot differ, on mirrored screens neither. Deliberately not here: what a click does
//! (`state`).

use crate::scene::Area;
use crate::state::ClickTarget;

/// The places of a screen that answer to a click, in the order in which they were painted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClickAreas {
    // None where something was painted over what answers.
    areas: Vec<(Area, Option<ClickTarget>)>,
}

impl ClickAreas {
    /// Adds a place over all earlier ones; an empty one is never hit.
    pub(super) fn answer(&mut self, area: Area, target: Option<ClickTarget>) {
        self.areas.push((area, target));
    }

    /// Returns what answers in a cell of the screen, both counted from zero.
    pub fn hit(&self, column: u16, row: u16) -> Option<ClickTarget> {
        let mut above = self.areas.iter().rev();
        let (_, target) = above.find(|(area, _)| area.holds(column, row))?;
        *target
    }
}
