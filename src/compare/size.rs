//! How large a difference is: what a list of them is ordered by.
//!
//! In: an entry that differs. Out: something that is larger the more its differences matter. Always holds:
//! dates that moved come first, by their days; then what is gone or new, by how much hangs on it; then the
//! state of the work, money, owners, place, names, and the rest. Deliberately not here: the order of the
//! plan, in which equals stand.

use crate::model::{At, ChangedEntry, DateChange, Difference, Ix, Roadmap, Shift};

/// The rank of a difference among the kinds, then its size among its own.
pub(super) type Size = (u8, u64);

/// Returns the size of the largest difference of an entry.
pub(super) fn of_entry(entry: &ChangedEntry, before: &Roadmap, after: &Roadmap) -> Size {
    let largest = entry.differences.first().map(of).unwrap_or_default();
    let below = match (entry.before, entry.after) {
        (Some(old), None) => below(before, old),
        (None, Some(new)) => below(after, new),
        (_, _) => return largest,
    };
    (largest.0, below)
}

/// Returns the size of a difference by itself.
pub(super) fn of(difference: &Difference) -> Size {
    match difference {
        Difference::Date(_, DateChange { shift, .. }) => match shift {
            Shift::Moved { drawn_days, .. } => (12, drawn_days.unsigned_abs()),
            Shift::Given | Shift::Withdrawn => (11, 0),
            Shift::MayBeSame => (1, 0),
        },
        Difference::Removed => (10, 0),
        Difference::Added => (9, 0),
        Difference::State => (8, 0),
        Difference::Health => (7, 0),
        Difference::Progress(points) => (6, tenths(*points)),
        Difference::Money => (5, 0),
        Difference::Owner => (4, 0),
        Difference::Place => (3, 0),
        Difference::Title | Difference::Id => (2, 0),
        Difference::Field(_) => (0, 0),
    }
}

/// Returns how many rows an entry is, with those below it.
fn below(roadmap: &Roadmap, at: At) -> u64 {
    let rows = |ix: Ix| roadmap.after(ix).get() - ix.get();
    let rows = if at.part.is_some() { 0 } else { rows(at.ix) };
    u64::try_from(rows).unwrap_or(u64::MAX)
}

/// Returns a number of points in tenths: enough to tell two of them apart.
fn tenths(points: f64) -> u64 {
    format!("{:.0}", points.abs() * 10.0).parse().unwrap_or(0)
}
