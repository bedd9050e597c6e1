//! What selection, links and search point to: an entry, or one thing in a field of it.
//!
//! Always holds: a part costs nothing until somebody asks for it: an item of 100,000 may have many
//! milestones, and no list of them all is kept. Deliberately not here: how it is written (`address`).

use super::Ix;
use crate::document::Field;

/// An entry of a roadmap, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct At {
    /// The entry.
    pub ix: Ix,
    /// What of it; none for the whole.
    pub part: Option<EntryPart>,
}

/// One thing in a field of an entry that is no entry itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EntryPart {
    /// The field.
    pub field: Field,
    /// Its place in the list of that field, from zero; zero where the field holds one thing.
    pub nth: usize,
}

impl At {
    /// Points to a part of an entry.
    pub fn part(ix: Ix, field: Field, nth: usize) -> Self {
        let part = Some(EntryPart { field, nth });
        Self { ix, part }
    }
}

impl From<Ix> for At {
    fn from(ix: Ix) -> Self {
        Self { ix, part: None }
    }
}
