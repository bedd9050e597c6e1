//! How a date differs from what it was.
//!
//! In: an edge of a period before and after. Out: how far it moved, or why that is not said. Always holds:
//! it has moved only where no reading of both dates meets, and is counted at the coarser precision of both,
//! or not at all. Deliberately not here: whether a move is good or bad.

use crate::model::{self, DateChange, Shift};
use crate::time::Edge;

/// A date of an entry, and whether it is a boundary that two neighbours share.
pub(super) type GivenEdge = Option<(Edge, bool)>;

/// Compares two dates; none where they say the same.
pub(super) fn date_change(before: GivenEdge, after: GivenEdge) -> Option<DateChange> {
    let given = |edge: GivenEdge| edge.map(|(edge, is_boundary)| (edge.given, is_boundary));
    let [was, is] = [given(before), given(after)];
    if was == is {
        return None;
    }
    let shift = match (before, after) {
        (Some(old), Some(new)) => {
            let is_shared = old.1 && new.1;
            let [old, new] = [old, new].map(|(edge, _)| match is_shared {
                // Boundaries in two units are two boundaries, though the units touch.
                true => Edge::start(edge.given),
                false => edge,
            });
            let is_apart = old.is_surely_before(new) || new.is_surely_before(old);
            match is_apart {
                true => Shift::Moved {
                    by: was.zip(is).and_then(|(was, is)| model::shift(was, is)),
                    drawn_days: (new.drawn - old.drawn).num_days(),
                },
                false => Shift::MayBeSame,
            }
        }
        (None, _) => Shift::Given,
        (Some(_), None) => Shift::Withdrawn,
    };
    Some(DateChange {
        before: was.map(|(when, _)| when),
        after: is.map(|(when, _)| when),
        shift,
    })
}
