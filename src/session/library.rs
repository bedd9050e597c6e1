//! The roadmaps that are open, for as many readers as there are.
//!
//! Always holds: nothing of it changes but that the texts of a roadmap, once gathered for the search,
//! stay; they are gathered once, however many readers ask; a file that is read once more makes another
//! library. Deliberately not here: where roadmaps come
//! from, and which reader looks at which.

use std::sync::{Arc, OnceLock};

use crate::document::Counts;
use crate::facts::Noted;
use crate::model::Roadmap;
use crate::search::Index;
use crate::state::Editable;

/// A roadmap with fewer nodes is gathered before anybody could notice.
const AT_ONCE: usize = 1_000;

/// Roadmaps with what was found in their files.
#[derive(Debug, Clone, Default)]
pub struct Library {
    roadmaps: Vec<Roadmap>,
    // One for each roadmap.
    checked: Vec<Checked>,
    indexes: Vec<OnceLock<Arc<Index>>>,
    /// How many files could not be opened.
    pub unopened: usize,
}

/// What was found in the file of a roadmap.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// How much is wrong with it.
    pub findings: Counts,
    /// What is wrong with it, one by one.
    pub notes: Arc<[Noted]>,
    /// Whether nothing of the file could be read but what is wrong with it.
    pub is_hollow: bool,
    /// Why nothing of the file can be read as it is now, where an earlier state of it is open.
    pub broken: Option<Arc<Noted>>,
    /// Whether an editor can be opened at it.
    pub editable: Editable,
}

impl Library {
    /// Adds a roadmap after the others.
    pub fn add(&mut self, roadmap: Roadmap, checked: Checked) {
        self.roadmaps.push(roadmap);
        self.checked.push(checked);
        self.indexes.push(OnceLock::new());
    }

    /// Returns the same with what files hold that were read once more, by their places. Where nothing of
    /// a file could be read the last roadmap stays, with word of it; the others are shared.
    pub fn renewed(&self, read: impl IntoIterator<Item = (usize, Roadmap, Checked)>) -> Self {
        let mut next = self.clone();
        for (which, roadmap, checked) in read {
            let place = next.roadmaps.get_mut(which);
            let place = place.zip(next.checked.get_mut(which));
            let Some((last, last_checked)) = place else {
                continue;
            };
            if checked.is_hollow && !last_checked.is_hollow {
                let mut notes = checked.notes.iter();
                let why = notes.find(|note| note.finding.is_error());
                last_checked.broken = why.cloned().map(Arc::new);
                continue;
            }
            (*last, *last_checked) = (roadmap, checked);
            if let Some(index) = next.indexes.get_mut(which) {
                *index = OnceLock::new();
            }
        }
        next
    }

    /// Returns the roadmaps, in order.
    pub fn roadmaps(&self) -> &[Roadmap] {
        &self.roadmaps
    }

    /// Returns what was found in their files, in the same order.
    pub fn checked(&self) -> &[Checked] {
        &self.checked
    }

    /// Says whether nothing could be read of any file.
    pub fn is_all_hollow(&self) -> bool {
        !self.checked.is_empty() && self.checked.iter().all(|file| file.is_hollow)
    }

    /// Says whether the texts of a roadmap are gathered in less time than a frame.
    pub fn is_small(&self, which: usize) -> bool {
        let roadmap = self.roadmaps.get(which);
        roadmap.is_none_or(|roadmap| roadmap.nodes().len() < AT_ONCE)
    }

    /// Returns the texts of a roadmap where they are gathered.
    pub fn index(&self, which: usize) -> Option<Arc<Index>> {
        self.indexes.get(which)?.get().map(Arc::clone)
    }

    /// Gathers the texts of a roadmap, which takes a second for 100,000 items: not to be called where
    /// a reader waits. Who comes while another gathers waits for the same texts.
    pub fn gather(&self, which: usize) {
        if let (Some(roadmap), Some(index)) = (self.roadmaps.get(which), self.indexes.get(which)) {
            index.get_or_init(|| Arc::new(Index::new(roadmap)));
        }
    }
}

impl FromIterator<Roadmap> for Library {
    /// Takes roadmaps in whose files nothing was found.
    fn from_iter<T: IntoIterator<Item = Roadmap>>(roadmaps: T) -> Self {
        let mut library = Self::default();
        for roadmap in roadmaps {
            library.add(roadmap, Checked::default());
        }
        library
    }
}
