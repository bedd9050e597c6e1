//! The rows of groups: a heading for each, and below it its items.
//!
//! In: groups, which of them are folded. Out: rows. Always holds: an item has no rows below it here, and
//! stands in each of its groups.

use super::entry::{Fold, GroupRole, InGroup, OutlineEntry, ShownGroups};
use crate::facts::{GroupKey, ItemGroup};
use crate::model::Ix;

/// Lists all of them.
pub(super) fn rows(shown: &ShownGroups, entries: &mut Vec<OutlineEntry>) {
    let groups = shown.groups.groups.iter().enumerate();
    for ((nth, group), is_closed) in groups.zip(&shown.closed) {
        entries.push(heading(nth, group, *is_closed));
        if !is_closed {
            entries.extend(members(nth, group));
        }
    }
}

/// Returns the row of a heading.
fn heading(nth: usize, group: &ItemGroup, is_closed: bool) -> OutlineEntry {
    let node = match group.key {
        GroupKey::Entry(ix) => ix,
        GroupKey::State(_)
        | GroupKey::Health(_)
        | GroupKey::Year(_)
        | GroupKey::Text(_)
        | GroupKey::Nothing => Ix::ROOT,
    };
    OutlineEntry {
        fold: if is_closed { Fold::Closed } else { Fold::Open },
        group: Some(InGroup {
            nth,
            role: GroupRole::Heading,
        }),
        ..OutlineEntry::alone(node)
    }
}

/// Returns the rows of the items of a group.
pub(super) fn members(nth: usize, group: &ItemGroup) -> impl Iterator<Item = OutlineEntry> {
    group.members.iter().map(move |member| OutlineEntry {
        indent: 1,
        group: Some(InGroup {
            nth,
            role: match member.is_again {
                true => GroupRole::Again,
                false => GroupRole::First,
            },
        }),
        ..OutlineEntry::alone(member.ix)
    })
}
