//! Several files at once: the roadmaps that open, and what is wrong with them.
//!
//! In: what was given as FILEs. Out: roadmaps in that order, and words for standard error. Always
//! holds: one bad file keeps no good one closed. Deliberately not here: the screen.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::editor;
use super::notes;
use super::open::{self, Opened};
use super::places::Places;
use super::source;
use super::watch::Stamp;
use crate::compare;
use crate::document::Counts;
use crate::facts::GroupField;
use crate::model::Roadmap;
use crate::session::library::{Checked, Library};
use crate::state::{Editable, PlaceNote};
use crate::view::TextStyle;
use crate::words::Language;

/// The status of a program that has nothing to show, since no file could be read.
pub(super) const UNREADABLE: u8 = 2;

/// The files that were asked for.
#[derive(Default)]
pub(super) struct OpenFiles {
    /// The roadmaps that could be opened.
    pub(super) library: Arc<Library>,
    /// Each file that was asked for.
    pub(super) files: Vec<OpenFile>,
}

/// A file that was asked for.
pub(super) struct OpenFile {
    pub(super) path: PathBuf,
    /// The place of its roadmap; none where it could not be opened.
    pub(super) which: Option<usize>,
    /// What is wrong, in the words of `check`.
    pub(super) words: String,
    /// What it was when it was read.
    pub(super) stamp: Stamp,
}

impl OpenFiles {
    /// Opens every file, and says in a language what is wrong with them, also on a screen of that
    /// gate.
    /// What is compared with an earlier plan is so from the beginning.
    pub(super) fn open(
        files: &[PathBuf],
        earlier: Option<&Roadmap>,
        (language, text_style): (Language, TextStyle),
    ) -> Self {
        let (mut library, mut all) = (Library::default(), Vec::new());
        // Whatever is written while it is read makes it another one.
        let stamped = files.iter().map(|path| (path.clone(), Stamp::of(path)));
        for ((path, stamp), opened) in stamped.zip(open::each(files)) {
            let words = opened.tell(language);
            let which = (!opened.is_unreadable).then(|| library.roadmaps().len());
            if opened.is_unreadable {
                library.unopened += 1;
            } else {
                let (roadmap, mut checked) = read(opened, earlier, text_style);
                checked.editable = editable(path.as_path());
                library.add(roadmap, checked);
            }
            all.push(OpenFile {
                path,
                which,
                words,
                stamp,
            });
        }
        Self {
            library: Arc::new(library),
            files: all,
        }
    }

    /// Says whether plans are open, and none of them can be grouped by what has a name.
    pub(super) fn lack(&self, group: &str) -> bool {
        let roadmaps = self.library.roadmaps();
        let knows = |roadmap| GroupField::named(group, roadmap).is_some();
        !roadmaps.is_empty() && !group.is_empty() && !roadmaps.iter().any(knows)
    }

    /// Returns the reader's own plans that are open: the place of each among the roadmaps, its file, its id.
    pub(super) fn own(&self) -> impl Iterator<Item = (usize, &Path, &str)> {
        let roadmaps = self.library.roadmaps();
        self.files.iter().filter_map(move |file| {
            let which = file.which.filter(|_| source::is_path(&file.path))?;
            let plan = roadmaps.get(which)?.document();
            Some((which, &*file.path, &*plan.id))
        })
    }

    /// Returns where the reader was last in those of them that are open.
    pub(super) fn places(&self) -> Vec<(usize, PlaceNote)> {
        if self.own().next().is_none() {
            return Vec::new();
        }
        let places = Places::read();
        let own = self.own();
        let found = own.filter_map(|(which, file, plan)| Some((which, places.find(file, plan)?)));
        found.collect()
    }

    /// Returns what is wrong with all of them, in the words of `check`.
    pub(super) fn words(&self) -> String {
        self.files.iter().map(|file| file.words.as_str()).collect()
    }
}

/// Says whether a FILE can be opened in an editor on the terminal of the process.
fn editable(file: &Path) -> Editable {
    if file == Path::new("-") {
        Editable::Input
    } else if !source::is_path(file) {
        Editable::BuiltIn
    } else if editor::chosen().is_none() {
        Editable::NoEditor
    } else {
        Editable::Here
    }
}

/// Returns the roadmap of a file, which may be compared with an earlier one, and what was found in it.
pub(super) fn read(
    opened: Opened,
    earlier: Option<&Roadmap>,
    text_style: TextStyle,
) -> (Roadmap, Checked) {
    let notes = notes::of(&opened, text_style);
    let checked = Checked {
        findings: Counts::of(&opened.findings).plus(opened.unlisted),
        notes: notes.into(),
        is_hollow: opened.roadmap.is_none(),
        ..Checked::default()
    };
    // A file of which nothing could be read opens on what is wrong with it.
    let roadmap = opened
        .roadmap
        .unwrap_or_else(|| notes::hollow(&opened.name));
    let roadmap = match earlier.filter(|_| !checked.is_hollow) {
        Some(earlier) => compare::against(earlier, roadmap),
        None => roadmap,
    };
    (roadmap, checked)
}
