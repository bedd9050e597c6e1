//! The items of a plan in groups, by what the file says of them.
//!
//! In: items, in any order, and a field. Out: groups, each with its items in that order. Always holds: an
//! item stands in each group that it belongs to, and counts once in the total; what belongs to none stands
//! in the last one; no group is empty. Axes, tracks, phases and pillars stand as in the plan, states and
//! health as in the format, years by their number, all else by its name. Deliberately not here: which
//! items there are (`filter`), and rows (`scene`).

mod field;
mod key;
mod members;

use std::collections::HashSet;

pub use field::GroupField;
pub use key::GroupKey;

use crate::model::{Ix, Roadmap};
use crate::words::{Collation, Language};

/// An item in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// The item.
    pub ix: Ix,
    /// Whether it stands in an earlier group as well.
    pub is_again: bool,
}

/// Items that have something in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemGroup {
    /// Its id: the colon in it keeps it apart from every id of a file.
    pub id: String,
    /// What they have in common.
    pub key: GroupKey,
    /// The items, never none.
    pub members: Vec<Member>,
}

/// All groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groups {
    /// What they are grouped by.
    pub field: GroupField,
    /// The groups, in order.
    pub groups: Vec<ItemGroup>,
    /// How many items there are, each counted once.
    pub count: usize,
}

impl Groups {
    /// Returns the place of a group by its id.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.groups.iter().position(|group| group.id == id)
    }

    /// Returns the first group that an item stands in.
    pub fn first_of(&self, ix: Ix) -> Option<usize> {
        let holds = |group: &ItemGroup| group.members.iter().any(|member| member.ix == ix);
        self.groups.iter().position(holds)
    }

    /// Puts items into groups; `language` is that of the names by which some of them are in order.
    pub fn new(roadmap: &Roadmap, field: &GroupField, items: &[Ix], language: Language) -> Self {
        let mut gathered = members::gather(roadmap, field, items);
        match field {
            GroupField::Track | GroupField::Phase | GroupField::Pillar => {
                gathered.sort_by_key(|(key, _)| match key {
                    GroupKey::Entry(ix) => Some(*ix),
                    _ => None,
                });
            }
            GroupField::State => gathered.sort_by_key(|(key, _)| match key {
                GroupKey::State(known) => Some(known.rank()),
                _ => None,
            }),
            GroupField::Health => gathered.sort_by_key(|(key, _)| match key {
                GroupKey::Health(health) => Some(*health as usize),
                _ => None,
            }),
            GroupField::Year => gathered.sort_by_key(|(key, _)| match key {
                GroupKey::Year(year) => Some(*year),
                _ => None,
            }),
            GroupField::Owner | GroupField::Tag | GroupField::Own(_) => {
                let collation = Collation::new(language);
                gathered
                    .sort_by_cached_key(|(key, _)| collation.key(&key.label(roadmap, language)));
            }
        }
        // What belongs to none comes last.
        gathered.sort_by_key(|(key, _)| *key == GroupKey::Nothing);
        let mut seen: HashSet<Ix> = HashSet::with_capacity(items.len());
        let mut member = |ix: Ix| Member {
            ix,
            is_again: !seen.insert(ix),
        };
        let id = |key: &GroupKey| {
            let written = key.written(roadmap).unwrap_or_default();
            format!("by:{}:{written}", field.name())
        };
        let groups = gathered.into_iter().map(|(key, items)| ItemGroup {
            id: id(&key),
            key,
            members: items.into_iter().map(&mut member).collect(),
        });
        let groups = groups.collect();
        Self {
            field: field.clone(),
            groups,
            count: seen.len(),
        }
    }
}
