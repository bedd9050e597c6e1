//! Neighbours whose colours differ by one step, for a terminal that joins and reorders only what
//! has the same colours.
//!
//! Always holds: a row is changed as a whole or not at all; characters are never changed, and no
//! colour by more than one step of 255 in its blue.

use ratatui::buffer::Cell;
use ratatui::style::Color;

use super::is_rtl;

/// Lets the colours of all cells alternate, since a blank of the same colour joins the letters on
/// both sides; says whether every right-to-left cell has a colour that can be changed by so little.
pub(super) fn colours(row: &mut [Cell]) -> bool {
    let is_true = |cell: &&Cell| matches!(cell.fg, Color::Rgb(..));
    if !row
        .iter()
        .filter(|cell| is_rtl(cell))
        .all(|cell| is_true(&cell))
    {
        return false;
    }
    for (column, cell) in row.iter_mut().enumerate() {
        if let Color::Rgb(red, green, blue) = cell.fg {
            // By the column, so that a cell looks the same whatever stands beside it.
            let step = u8::from(column % 2 == 1);
            cell.fg = Color::Rgb(red, green, (blue & !1) | step);
        }
    }
    true
}
