//! Text as readers look for it: without what they do not type, and with the way back.
//!
//! In: logical text, of a roadmap or typed. Out: a folded text that is compared byte by byte, and
//! for a part of it the bytes of the source. Arabic marks and tatweel are dropped; the forms of
//! alef are one letter, so are yeh and alef maqsura, kaf and keheh, heh and teh marbuta; digits of
//! every kind are ASCII digits; presentation forms are the letters that they show. Latin loses its
//! case and its accents. Blanks are one space, controls of direction are nothing.
//!
//! What always holds: folding what is folded changes nothing; the map back is monotone and covers
//! the source, so what is dropped belongs to the letter before it (at the beginning, to the first).
//! Deliberately not here: words of which language they are (no stems, no dictionary), order of
//! words, and anything visual. What was copied from a screen, [`Query`] tries backwards, too.

mod hamza;
mod letter;
mod query;

use std::ops::Range;

pub use hamza::Hamza;
pub use query::{Query, Seen};

/// Puts the folded form of a text at the end of another one.
pub fn fold_onto(text: &str, hamza: Hamza, out: &mut String) {
    let begin = out.len();
    for c in text.chars() {
        letter::push(c, hamza, out, begin);
    }
}

/// Says whether the two folded forms of a text may differ: a little too wide, and cheap.
pub fn may_bear_hamza(text: &str) -> bool {
    text.contains(letter::bears_hamza)
}

/// Returns the folded form of a text.
///
/// # Properties
/// Folding what is folded changes nothing.
pub fn fold(text: &str, hamza: Hamza) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(text, hamza, &mut folded);
    folded
}

/// A folded text with the way back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    text: String,
    // Where in `text` and in the source what a character counts as begins; ascending in both.
    starts: Vec<(usize, usize)>,
    // Bytes of the source.
    length: usize,
}

impl Folded {
    /// Folds a text.
    pub fn new(source: &str, hamza: Hamza) -> Self {
        let mut text = String::with_capacity(source.len());
        let mut starts: Vec<(usize, usize)> = Vec::new();
        for (offset, c) in source.char_indices() {
            let before = text.len();
            letter::push(c, hamza, &mut text, 0);
            if text.len() > before {
                // What is dropped at the beginning belongs to the first letter.
                let offset = if starts.is_empty() { 0 } else { offset };
                starts.push((before, offset));
            }
        }
        Self {
            text,
            starts,
            length: source.len(),
        }
    }

    /// Returns the folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the bytes of the source for which a part of the folded text stands: whole
    /// characters, with what was dropped after them. An empty part stands for nothing.
    pub fn source(&self, part: Range<usize>) -> Range<usize> {
        if part.is_empty() {
            return 0..0;
        }
        let after = self.starts.partition_point(|(own, _)| *own <= part.start);
        let first = after
            .checked_sub(1)
            .and_then(|first| self.starts.get(first));
        let start = first.map_or(0, |(_, source)| *source);
        let after = self.starts.partition_point(|(own, _)| *own < part.end);
        let end = self.starts.get(after);
        start..end.map_or(self.length, |(_, source)| *source)
    }
}
