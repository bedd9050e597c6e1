//! Several files at once: the roadmaps that open, and what is wrong with them.
//!
//! In: what was given as FILEs. Out: roadmaps in that order, and words for standard error. Always
//! holds: one bad file keeps no good one closed. Deliberately not here: the screen.

use std::path::PathBuf;
use std::sync::Arc;

use super::notes;
use super::open::{self, Opened};
use crate::document::{Counts, Finding};
use crate::session::library::{Checked, Library};
use crate::state::Findings;
use crate::view::Gate;
use crate::words::Language;

/// The files that were asked for.
#[derive(Default)]
pub(super) struct OpenFiles {
    /// The roadmaps that could be opened.
    pub(super) library: Arc<Library>,
    /// The status of a program that has nothing to show: 1 for bad files, 2 for unreadable ones.
    pub(super) status: u8,
    /// What is wrong, in the words of `check`.
    pub(super) words: String,
}

impl OpenFiles {
    /// Opens every file, and says in a language what is wrong with them, also on a screen of that
    /// gate.
    pub(super) fn open(files: &[PathBuf], language: Language, gate: Gate) -> Self {
        let (mut library, mut status, mut words) = (Library::default(), 0, String::new());
        for opened in open::each(files) {
            match opened {
                Ok(opened) => {
                    words += &opened.tell(language);
                    add(&mut library, opened, gate);
                }
                Err(error) => {
                    words += &open::refuse(error, language);
                    library.unopened += 1;
                    status = 2;
                }
            }
        }
        Self {
            library: Arc::new(library),
            status,
            words,
        }
    }
}

/// Adds the roadmap of a file.
fn add(library: &mut Library, opened: Opened, gate: Gate) {
    let notes = notes::of(&opened, gate);
    let Opened {
        roadmap,
        findings,
        unlisted,
        name,
        ..
    } = opened;
    // A file of which nothing could be read opens on what is wrong with it.
    let is_hollow = roadmap.is_none();
    let roadmap = roadmap.unwrap_or_else(|| notes::hollow(&name));
    let checked = Checked {
        findings: count(&findings, unlisted),
        notes: notes.into(),
        is_hollow,
    };
    library.add(roadmap, checked);
}

fn count(findings: &[Finding], unlisted: Counts) -> Findings {
    let Counts { errors, warnings } = Counts::of(findings).plus(unlisted);
    let small = |count| u32::try_from(count).unwrap_or(u32::MAX);
    Findings {
        errors: small(errors),
        warnings: small(warnings),
    }
}
