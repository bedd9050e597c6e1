//! What has changed in a file under the reader's eyes, until she presses the next key.
//!
//! Always holds: what is marked is what differs from the plan that stood there at the last key, however
//! often the file has changed since. Deliberately not here: what is a change (`model`), how it is marked
//! (`view`).

use crate::model::{Changes, Roadmap, Since};

/// What has changed in one roadmap.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    since: Since,
    changes: Changes,
    // How often anything was marked: what was painted before is known by it.
    times: u32,
}

/// The same is marked.
impl PartialEq for Marks {
    fn eq(&self, other: &Self) -> bool {
        self.changes == other.changes
    }
}

impl Marks {
    /// Adds what has changed between two states of a roadmap.
    pub(super) fn add(&mut self, before: &Roadmap, after: &Roadmap) {
        self.changes = self.since.add(before, after);
        self.times = self.times.wrapping_add(1);
    }

    /// Takes the marks away.
    pub(super) fn clear(&mut self) {
        if self.since.clear() {
            self.changes = Changes::default();
            self.times = self.times.wrapping_add(1);
        }
    }

    /// Returns what differs.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// Returns what tells these marks from earlier ones.
    pub fn times(&self) -> u32 {
        self.times
    }
}
