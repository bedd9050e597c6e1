//! Several files at once: the roadmaps that open, and what is wrong with them.
//!
//! In: what was given as FILEs. Out: roadmaps in that order, and words for standard error. Always
//! holds: one bad file keeps no good one closed. Deliberately not here: the screen.

use std::path::PathBuf;

use super::notes;
use super::open::{self, Opened};
use crate::document::diagnostic::Counts;
use crate::document::{Finding, Unlisted};
use crate::facts::Noted;
use crate::model::Roadmap;
use crate::state::Findings;
use crate::view::Gate;
use crate::words::Language;

/// The files that were asked for.
#[derive(Default)]
pub(super) struct Library {
    /// The roadmaps that could be opened.
    pub(super) roadmaps: Vec<Roadmap>,
    /// How much is wrong with each of them.
    pub(super) counts: Vec<Findings>,
    /// What is wrong with each of them, one by one.
    pub(super) notes: Vec<Vec<Noted>>,
    /// Whether nothing of the file could be read.
    pub(super) hollow: Vec<bool>,
    /// How many files could not be opened.
    pub(super) unopened: u32,
    /// The status of a program that has nothing to show: 1 for bad files, 2 for unreadable ones.
    pub(super) status: u8,
    /// What is wrong, in the words of `check`.
    pub(super) words: String,
}

impl Library {
    /// Opens every file, and says in a language what is wrong with them, also on a screen of that
    /// gate.
    pub(super) fn open(files: &[PathBuf], language: Language, gate: Gate) -> Self {
        let mut library = Self::default();
        for opened in open::each(files) {
            match opened {
                Ok(opened) => {
                    library.words += &opened.tell(language);
                    library.take(opened, gate);
                }
                Err(error) => {
                    library.words += &open::refuse(error, language);
                    library.miss(2);
                }
            }
        }
        library
    }

    fn take(&mut self, opened: Opened, gate: Gate) {
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
        match roadmap.or_else(|| notes::hollow(&name)) {
            Some(roadmap) => {
                self.counts.push(count(&findings, unlisted));
                self.notes.push(notes);
                self.hollow.push(is_hollow);
                self.roadmaps.push(roadmap);
            }
            None => self.miss(1),
        }
    }

    /// Says whether nothing could be read of any file.
    pub(super) fn is_all_hollow(&self) -> bool {
        !self.hollow.is_empty() && self.hollow.iter().all(|is_hollow| *is_hollow)
    }

    fn miss(&mut self, status: u8) {
        self.unopened += 1;
        self.status = self.status.max(status);
    }
}

fn count(findings: &[Finding], unlisted: Unlisted) -> Findings {
    let Counts { errors, warnings } = Counts::of(findings).with(unlisted);
    let small = |count| u32::try_from(count).unwrap_or(u32::MAX);
    Findings {
        errors: small(errors),
        warnings: small(warnings),
    }
}
