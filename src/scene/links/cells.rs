//! The cells of lines between bars.
//!
//! Deliberately not here: where they run (`way`).

use std::collections::BTreeMap;

/// The sides of a cell to which a line goes on, and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Sides {
    /// To the row above.
    pub above: bool,
    /// To the row below.
    pub below: bool,
    /// To the column before.
    pub earlier: bool,
    /// To the column after.
    pub later: bool,
    /// Whether it ends here, before what waits.
    pub is_end: bool,
}

/// A cell of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stroke {
    /// The column.
    pub column: u16,
    /// Where the line goes on.
    pub sides: Sides,
}

/// How a row is linked with the selected one, where no line shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkMark {
    /// It is the selected row.
    Selected,
    /// The selected row waits for it.
    Before,
    /// It waits for the selected row.
    After,
}

/// The sides to which a line goes on at a row and a column.
pub(super) type Cells = BTreeMap<Cell, Sides>;

/// A row of the picture and a column of the chart.
pub(super) type Cell = (usize, u16);

/// A line, cell by cell.
pub(super) type Way = Vec<(Cell, Sides)>;

/// So many columns round two bars a line may go.
pub(super) const FARTHEST: u16 = 6;
