//! Words reversed letter by letter, for a terminal that draws each of them backwards.
//!
//! kitty gives a run of right-to-left cells to its font's shaper, which lays the letters out from
//! right to left, and puts colours on the cells as they were sent. So symbols turn round and styles
//! stay. Always holds: done twice, it is undone.

use ratatui::buffer::Cell;

use super::is_letter;

/// Reverses the symbols of each unbroken run of right-to-left cells.
pub(super) fn reverse(row: &mut [Cell]) {
    for run in row.chunk_by_mut(|one, other| is_letter(one) == is_letter(other)) {
        if !run.first().is_some_and(is_letter) {
            continue;
        }
        let symbols: Vec<String> = run.iter().map(|cell| cell.symbol().to_owned()).collect();
        for (cell, symbol) in run.iter_mut().zip(symbols.iter().rev()) {
            cell.set_symbol(symbol);
        }
    }
}
