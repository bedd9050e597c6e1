//! The palette as it is kept: what is typed, and how far the mark is down.
//!
//! Always holds: what is typed anew marks the first of what is found. Deliberately not here: what is found,
//! and what is done.

use crate::action::Edit;
use crate::state::TypedLine;
use crate::text::Options;

/// The palette while it is open.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Palette {
    line: TypedLine,
    // Counted among what is found, which may be fewer.
    pub(super) marked: usize,
}

impl Palette {
    /// Begins with a line.
    pub(in crate::state) fn typed(line: TypedLine) -> Self {
        Self { line, marked: 0 }
    }

    /// Returns what is typed.
    pub fn line(&self) -> &TypedLine {
        &self.line
    }

    /// Returns which of so many commands is marked, counted from zero.
    pub fn marked(&self, count: usize) -> usize {
        self.marked.min(count.saturating_sub(1))
    }

    /// Changes what is typed.
    pub(in crate::state) fn edit(&mut self, edit: Edit, options: &Options) {
        let before = self.line.text().to_owned();
        self.line.edit(edit, options);
        if self.line.text() != before {
            self.marked = 0;
        }
    }

    /// Puts in a text from the clipboard.
    pub(in crate::state) fn paste(&mut self, text: &str) {
        self.line.insert(text);
        self.marked = 0;
    }
}
