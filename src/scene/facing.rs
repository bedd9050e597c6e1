//! Which way the picture is turned: the side of the panels, and the way that time runs.
//!
//! Two switches of three; the third is the language, which alone gives a label its own direction.
//! In: a layout or a scene, counted from the start. Out: the same where it stands on the screen.
//! Always holds: the picture of a facing is the mirror image of that of its opposite. Deliberately
//! not here: who chose it (`state`).

use super::{Area, Layout, Mirror};
use crate::text::Direction;

/// The directions of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Facing {
    /// From which side to which the panels, their lines and their columns are read.
    pub panels: Direction,
    /// From which side to which time runs.
    pub time: Direction,
}

impl Facing {
    /// Says whether time runs against the panels: it ends beside the outline.
    pub fn is_crossed(self) -> bool {
        self.panels != self.time
    }
}

impl From<Direction> for Facing {
    /// Both one way.
    fn from(direction: Direction) -> Self {
        Self {
            panels: direction,
            time: direction,
        }
    }
}

impl Layout {
    /// Returns the layout of a screen of so many columns as it stands there.
    ///
    /// The chart is as wide whichever way it is turned, so turning shows the same days.
    pub fn turned(self, facing: Facing, columns: u16) -> Self {
        let layout = if facing.is_crossed() {
            self.crossed()
        } else {
            self
        };
        layout.faced(facing.panels, columns)
    }

    /// Moves the chart away from the outline, so that a later today is told where time ends: between
    /// them. The rows of the outline take the columns below; one of air stays at the screen's edge.
    fn crossed(self) -> Self {
        let later = self.edge.width.saturating_sub(1);
        if later == 0 {
            return self;
        }
        let moved = |area: Area| Area {
            x: area.x + if area.is_empty() { 0 } else { later },
            ..area
        };
        let head = [self.band, self.major, self.minor, self.chart];
        let Some(chart) = head.into_iter().find(|area| !area.is_empty()) else {
            return self;
        };
        // Columns move with the chart, and their titles leave the words their place.
        let columns = [self.titles, self.table, chart];
        let from = columns.into_iter().find(|area| !area.is_empty());
        let outline = if self.outline.is_empty() {
            self.outline
        } else {
            Area {
                width: self.outline.width + later,
                ..self.outline
            }
        };
        Self {
            band: moved(self.band),
            major: moved(self.major),
            minor: moved(self.minor),
            under: moved(self.under),
            table: moved(self.table),
            titles: moved(self.titles),
            chart: moved(self.chart),
            edge: Area {
                x: from.unwrap_or(chart).x,
                width: later,
                ..self.edge
            },
            outline,
            ..self
        }
    }
}
