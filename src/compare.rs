//! What differs between a plan and what it was before: typed changes, the largest first.
//!
//! In: two roadmaps. Out: the entries that differ, each with its differences, and which entry of one is
//! which of the other. Always holds: entries are the same by their ids, wherever they stand, and else only
//! where they are plainly the same; whatever a file says otherwise is told, if only by the name of its
//! field; a date has moved only where no reading of both meets; the work grows with the entries and not
//! with their square. Deliberately not here: words, and what changed while somebody looks
//! (`model::Changes`).

mod dates;
mod difference;
mod pairs;
mod size;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use difference::Side;

use crate::model::{At, ChangedEntry, Comparison, Difference, Roadmap};

/// Compares a roadmap with what it was before, and lets it know that.
pub fn against(before: &Roadmap, after: Roadmap) -> Roadmap {
    let comparison = between(before, &after);
    after.compared(before.clone(), comparison)
}

/// Compares a roadmap with what it was before.
fn between(before: &Roadmap, after: &Roadmap) -> Comparison {
    let pairs = pairs::find(before, after);
    let mut changed = Vec::new();
    for new in pairs::entries(after) {
        let (old, differences) = match pairs.before(new) {
            Some(old) => {
                let differences = difference::of(side(before, old), side(after, new), &pairs);
                (Some(old), differences)
            }
            None => (None, vec![Difference::Added]),
        };
        // What is new brings its milestones with it.
        if !differences.is_empty() && !comes_with_its_item(new, |it| pairs.before(it)) {
            changed.push(ChangedEntry {
                before: old,
                after: Some(new),
                differences,
            });
        }
    }
    for old in pairs::entries(before) {
        if pairs.after(old).is_none() && !comes_with_its_item(old, |it| pairs.after(it)) {
            changed.push(ChangedEntry {
                before: Some(old),
                after: None,
                differences: vec![Difference::Removed],
            });
        }
    }
    for entry in &mut changed {
        entry.differences.sort_by_key(|it| Reverse(size::of(it)));
    }
    let size = |entry: &ChangedEntry| size::of_entry(entry, before, after);
    changed.sort_by_cached_key(|entry| Reverse(size(entry)));
    Comparison::new(changed, pairs)
}

fn side(roadmap: &Roadmap, at: At) -> Side<'_> {
    Side { roadmap, at }
}

/// Says whether something is a part of an entry that has no counterpart itself.
fn comes_with_its_item(at: At, counterpart: impl Fn(At) -> Option<At>) -> bool {
    at.part.is_some() && counterpart(At::from(at.ix)).is_none() && counterpart(at).is_none()
}
