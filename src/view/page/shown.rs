//! What a page is painted with, on a screen or on paper.

use crate::facts::{Book, Page, Reader};
use crate::scene::Layout;
use crate::scene::flow::Flow;
use crate::search::Found;
use crate::state::Voice;
use crate::words::Language;

/// What a page is painted with.
#[derive(Debug, Clone, Copy)]
pub(in crate::view) struct Shown<'a> {
    /// The areas.
    pub(in crate::view) layout: &'a Layout,
    /// The roadmap and what was found in its file.
    pub(in crate::view) book: Book<'a>,
    /// The languages.
    pub(in crate::view) voice: Voice,
    /// The language of the interface.
    pub(in crate::view) language: Language,
    /// What is marked on its lines.
    pub(in crate::view) found: Option<&'a Found>,
    /// Whether a reader looks at it now: on paper nothing is marked.
    pub(in crate::view) is_screen: bool,
    /// The lines of the brief, where it is shown on a screen.
    pub(in crate::view) brief: Option<&'a Flow>,
    /// The pages that list something.
    pub(in crate::view) filled: &'a [Page],
}

impl Shown<'_> {
    pub(in crate::view) fn reader(&self) -> Reader {
        Reader::of(self.book.roadmap, self.language)
    }
}
