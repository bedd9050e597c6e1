//! A line that is typed: a text and the place in it at which typing goes on.
//!
//! In: edits. Out: logical text. Always holds: the place is a boundary of grapheme clusters, and a
//! deletion takes whole clusters in the order of reading: a letter goes with its marks. Left and
//! right are those of the screen ([`LineCells`]). What is put in is cleaned as values of a file are,
//! and no longer than anyone types. Deliberately not here: what the text is for, drawing, keys.

mod cursor;
#[cfg(test)]
mod tests;
mod typed;

pub use cursor::LineCells;
pub use typed::TypedLine;

use crate::action::Edit;
use crate::text::{self, Options};

impl TypedLine {
    /// Does what concerns the line alone; `options` are those with which it is drawn.
    pub fn edit(&mut self, edit: Edit, options: &Options) {
        let before = || text::step_back(&self.text, self.at).unwrap_or(0);
        let after = || text::step_on(&self.text, self.at).unwrap_or(self.at);
        match edit {
            Edit::Insert(letter) => self.insert(letter.encode_utf8(&mut [0; 4])),
            Edit::Left => self.at = LineCells::new(self, options).left(),
            Edit::Right => self.at = LineCells::new(self, options).right(),
            Edit::Start => self.at = 0,
            Edit::End => self.at = self.text.len(),
            Edit::DeleteBefore => self.delete(before(), self.at),
            Edit::Delete => self.delete(self.at, after()),
            Edit::DeleteToStart => self.delete(0, self.at),
            Edit::DeleteWord => self.delete(self.word(), self.at),
            Edit::Complete
            | Edit::Up
            | Edit::Down
            | Edit::PageUp
            | Edit::PageDown
            | Edit::Everywhere
            | Edit::Keep
            | Edit::GiveUp => {}
        }
    }

    /// Returns where the word before the place begins.
    fn word(&self) -> usize {
        let before = self.text.get(..self.at).unwrap_or_default();
        let word = before.trim_end();
        let blank = word.char_indices().rev().find(|(_, c)| c.is_whitespace());
        blank.map_or(0, |(start, c)| start + c.len_utf8())
    }

    fn delete(&mut self, from: usize, to: usize) {
        self.text.replace_range(from..to, "");
        self.settle(from);
    }
}
