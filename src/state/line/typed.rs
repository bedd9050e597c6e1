//! The text of a line that is typed, and the place in it.
//!
//! Always holds: the place is a boundary of grapheme clusters; what is put in is cleaned as values of a
//! file are, and no longer than anyone types. Deliberately not here: where the place is on the screen.

use crate::text;

/// More than anyone types, in bytes.
pub(super) const LONGEST: usize = 1000;

/// A text that is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TypedLine {
    pub(super) text: String,
    // A byte of the text.
    pub(super) at: usize,
}

impl TypedLine {
    /// Begins with a text, at its end.
    pub fn new(text: &str) -> Self {
        let mut line = Self::default();
        line.insert(text);
        line
    }

    /// Returns the text, in logical order.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the byte of the text before which typing goes on.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Puts in a text, without controls and line ends.
    pub fn insert(&mut self, raw: &str) {
        let clean = text::clean(raw).text;
        let room = LONGEST.saturating_sub(self.text.len());
        let ends = clean.char_indices().map(|(start, c)| start + c.len_utf8());
        let end = ends.take_while(|end| *end <= room).last().unwrap_or(0);
        let fitting = clean.get(..end).unwrap_or_default();
        self.text.insert_str(self.at, fitting);
        self.settle(self.at + fitting.len());
    }

    /// Goes on typing at a byte.
    pub(in crate::state) fn go_to(&mut self, at: usize) {
        self.settle(at);
    }

    /// Goes to a byte, or to the end of the cluster in which it now lies.
    pub(super) fn settle(&mut self, at: usize) {
        self.at = text::boundary(&self.text, at);
    }
}
