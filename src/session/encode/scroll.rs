//! Rows that stand on the screen already, a little higher or lower.
//!
//! Comes in: what is shown and what is to be shown. Goes out: which rows are to be scrolled, and how
//! far. Always holds: what is found saves more cells than it costs; the first row is never among
//! them, since some terminals keep what leaves there.

use std::cmp::Reverse;

use hashbrown::HashMap;

use super::grid::{Cell, Grid};
use super::writer::Writer;

/// What the two settings of the region and the scrolling cost, in cells.
const COST: isize = 30;

/// Rows to be scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shift {
    /// The first row.
    pub(super) top: usize,
    /// The last row.
    pub(super) bottom: usize,
    /// Up by so many; down where it is negative.
    pub(super) by: isize,
}

/// Finds the rows whose scrolling saves most; no other rows than `changed` differ.
pub(super) fn find(writer: &Writer<'_>, changed: &[usize]) -> Option<Shift> {
    let (shown, wanted) = (&writer.shown, writer.wanted);
    let shifts = distances(shown, wanted, changed)
        .into_iter()
        .filter_map(|by| best(shown, wanted, by));
    let (shift, _) = shifts.max_by_key(|(_, gain)| *gain)?;
    Some(shift)
}

/// Returns how far rows may have gone: the two commonest distances of rows that differ.
fn distances(shown: &Grid, wanted: &Grid, changed: &[usize]) -> Vec<isize> {
    // The first row is left where it is.
    let differing: Vec<usize> = changed.iter().copied().filter(|row| *row > 0).collect();
    let mut counts: HashMap<isize, usize> = HashMap::new();
    for to in &differing {
        let row = wanted.row(*to);
        let found = differing.iter().filter(|from| shown.row(**from) == row);
        for from in found.filter(|_| !is_uniform(row)) {
            let by = from.cast_signed() - to.cast_signed();
            *counts.entry(by).or_default() += 1;
        }
    }
    let mut distances: Vec<(isize, usize)> = counts.into_iter().collect();
    distances.sort_by_key(|(by, count)| (Reverse(*count), *by));
    distances.into_iter().take(2).map(|(by, _)| by).collect()
}

/// Says whether all cells are the same: such a row is found everywhere.
fn is_uniform(row: &[Cell]) -> bool {
    let mut pairs = row.iter().zip(row.iter().skip(1));
    pairs.all(|(one, other)| one == other)
}

/// Returns the region that saves most when it goes so far, with how many cells it saves.
fn best(shown: &Grid, wanted: &Grid, by: isize) -> Option<(Shift, isize)> {
    let height = wanted.height();
    let empty = vec![Cell::EMPTY; wanted.width()];
    // What a row costs if it stays, if it comes from elsewhere, and if it comes in empty.
    let stays: Vec<isize> = (0..height)
        .map(|row| differing(shown.row(row), wanted.row(row)))
        .collect();
    let comes = |row: usize| {
        let from = row
            .checked_add_signed(by)
            .filter(|from| (1..height).contains(from));
        from.map(|from| differing(shown.row(from), wanted.row(row)))
    };
    let rows = || stays.iter().enumerate();
    let gains: Vec<Option<isize>> = rows()
        .map(|(row, stays)| comes(row).filter(|_| row > 0).map(|cost| stays - cost))
        .collect();
    let losses: Vec<isize> = rows()
        .map(|(row, stays)| differing(&empty, wanted.row(row)) - stays)
        .collect();
    let mut best: Option<(Shift, isize)> = None;
    for first in 1..height {
        let mut gain = -COST;
        let rows = gains.iter().enumerate().skip(first);
        for (last, row) in rows.map_while(|(last, row)| row.map(|row| (last, row))) {
            gain += row;
            let (top, bottom) = match by {
                0.. => (first, last + by.unsigned_abs()),
                _ => (first.saturating_sub(by.unsigned_abs()), last),
            };
            let comes_in = if by > 0 {
                last + 1..bottom + 1
            } else {
                top..first
            };
            let loss: isize = losses.get(comes_in).unwrap_or_default().iter().sum();
            if gain - loss > best.map_or(0, |(_, most)| most) {
                best = Some((Shift { top, bottom, by }, gain - loss));
            }
        }
    }
    best
}

/// Returns how many cells differ.
fn differing(one: &[Cell], other: &[Cell]) -> isize {
    let pairs = one.iter().zip(other);
    pairs
        .filter(|(one, other)| one != other)
        .count()
        .cast_signed()
}
