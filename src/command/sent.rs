//! Finished lines as the terminal behind a stream has to be sent them.
//!
//! In: lines in visual order. Out: the same, so that a terminal shows them so. Always holds: whoever
//! reads standard error by a pipe gets them as they are. Deliberately not here: which way (`terms`).

use std::io::{self, Write};

use ratatui::buffer::Cell;

use super::explicit::{explicit, is_switchable};
use super::settings::Settings;
use super::terms;
use crate::terminal::rows::Strategy;
use crate::text::{Base, Marks, Options, Order, Visual};

/// Returns a line as a terminal has to be sent it.
pub(super) fn sent(line: &Visual, strategy: Strategy) -> String {
    let mut row = Vec::new();
    for glyph in line.glyphs() {
        let mut cell = Cell::default();
        cell.set_symbol(glyph.symbol);
        row.push(cell);
        // The second cell of a wide character is left empty, as rows want it.
        let mut covered = Cell::default();
        covered.set_symbol("");
        row.extend(std::iter::repeat_n(
            covered,
            usize::from(glyph.width).saturating_sub(1),
        ));
    }
    strategy.apply_to_cells(&mut row);
    row.iter().map(Cell::symbol).collect()
}

/// Returns lines for people as a terminal has to be sent them.
pub(super) fn lines(text: &str, strategy: Strategy) -> String {
    // They are cells already.
    let as_they_are = Options {
        base: Base::Ltr,
        order: Order::Logical,
        shape: false,
        marks: Marks::Keep,
        ..Options::default()
    };
    let lines = text.lines();
    let lines = lines.map(|line| sent(&Visual::new(line, &as_they_are), strategy) + "\n");
    lines.collect()
}

/// Shows finished lines for people on standard error; nobody who cannot be told stops the work.
pub(super) fn tell(text: &str, settings: &Settings) {
    let mut err = io::stderr().lock();
    // A log keeps the order of reading, whatever is printed beside it.
    if text.is_empty() || !is_switchable(&err) {
        drop(err.write_all(text.as_bytes()));
        return;
    }
    let text = lines(text, terms::printed(settings, true, false));
    drop(explicit(&mut err, true, |err| {
        err.write_all(text.as_bytes())
    }));
}
