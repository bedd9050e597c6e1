//! Several files at once: the roadmaps that open, and what is wrong with them.
//!
//! In: what was given as FILEs. Out: roadmaps in that order, and words for standard error. Always
//! holds: one bad file keeps no good one closed. Deliberately not here: the screen.

use std::path::PathBuf;
use std::sync::Arc;

use super::notes;
use super::open::{self, Opened};
use crate::document::Counts;
use crate::session::library::{Checked, Library};
use crate::view::TextStyle;
use crate::words::Language;

/// The status of a program that has nothing to show, since no file could be read.
pub(super) const UNREADABLE: u8 = 2;

/// The files that were asked for.
#[derive(Default)]
pub(super) struct OpenFiles {
    /// The roadmaps that could be opened.
    pub(super) library: Arc<Library>,
    /// What is wrong, in the words of `check`.
    pub(super) words: String,
}

impl OpenFiles {
    /// Opens every file, and says in a language what is wrong with them, also on a screen of that
    /// gate.
    pub(super) fn open(files: &[PathBuf], language: Language, text_style: TextStyle) -> Self {
        let (mut library, mut words) = (Library::default(), String::new());
        for opened in open::each(files) {
            words += &opened.tell(language);
            if opened.is_unreadable {
                library.unopened += 1;
            } else {
                add(&mut library, opened, text_style);
            }
        }
        Self {
            library: Arc::new(library),
            words,
        }
    }
}

/// Adds the roadmap of a file.
fn add(library: &mut Library, opened: Opened, text_style: TextStyle) {
    let notes = notes::of(&opened, text_style);
    let checked = Checked {
        findings: Counts::of(&opened.findings).plus(opened.unlisted),
        notes: notes.into(),
        is_hollow: opened.roadmap.is_none(),
    };
    // A file of which nothing could be read opens on what is wrong with it.
    let roadmap = opened
        .roadmap
        .unwrap_or_else(|| notes::hollow(&opened.name));
    library.add(roadmap, checked);
}
