//! Whether an item is past its end and not done: the one rule for it.
//!
//! In: an item and today. Out: yes or no. Always holds: nothing is overdue by an end that is our own
//! reading, by a state that is unknown, or where only somebody's silence would say so. Deliberately not
//! here: words and signs, and by how much an end moved (`slip`).

use chrono::NaiveDate;

use super::evidence::{is_reached, known_state, progress, silence};
use super::node::Ix;
use super::roadmap::Roadmap;
use crate::document::{Item, ItemState, On};

/// Says whether an item is overdue.
///
/// In a documented plan a state has to be told for the end or a later day. A plan without sources is its
/// author's, who knows what is done: there today decides, as soon as the plan tells any state at all.
pub fn is_overdue(roadmap: &Roadmap, ix: Ix, today: NaiveDate) -> bool {
    let (Some(item), period) = (roadmap.item(ix), roadmap.period(ix)) else {
        return false;
    };
    let is_ours = |field: &str| item.inferred.iter().any(|name| &**name == field);
    let end = period.end.filter(|_| !period.is_impossible());
    let Some(end) = end.filter(|_| !is_ours("end") && !is_ours("until")) else {
        return false;
    };
    if is_over(item) {
        return false;
    }
    if roadmap.is_own() {
        return today >= end.latest && is_told(roadmap, ix, item);
    }
    let known = known_state(&item.status).and_then(|entry| entry.on);
    match known {
        Some(On::Occurred(when) | On::Reported(when)) => {
            let is_later = when.earliest().is_some_and(|day| day >= end.latest);
            is_later && silence(&item.status).is_none() && !is_ours("status")
        }
        Some(On::Inferred(_) | On::Planned(_)) | None => false,
    }
}

/// Says whether nothing of it is left to do.
fn is_over(item: &Item) -> bool {
    let state = known_state(&item.status).map(|entry| entry.state);
    let is_complete = progress(item).is_some_and(|progress| progress.percent >= 100.0);
    is_complete || matches!(state, Some(ItemState::Done | ItemState::Cancelled))
}

/// Says whether the author of a plan tells how an item stands. One of whom nothing is told has not been
/// begun where others have a state; what holds others stands as they do.
fn is_told(roadmap: &Roadmap, ix: Ix, item: &Item) -> bool {
    let last = item.status.iter().rfind(|entry| is_reached(entry));
    match last {
        Some(entry) => entry.state != ItemState::Unknown,
        None if progress(item).is_some() => true,
        None => {
            let mut standings = roadmap.lists().standings.keys();
            roadmap.is_leaf(ix) && standings.any(|standing| standing.is_told())
        }
    }
}
