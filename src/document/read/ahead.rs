//! Items read before their turn, so that several hands can read one file.
//!
//! In: a part of a text of which nobody knows yet what it is. Out: the items that seem to stand there.
//! Always holds: whatever is returned for a place would be read there by anybody who comes to that place
//! in a list of items; who never comes there never asks. So a bad guess costs time and changes nothing.
//! Deliberately not here: where the parts are (`read`), and who works on them (`Split`).

use std::ops::Range;

use super::items::{Ahead, Items};
use super::syntax::Parser;
use crate::document::Language;

/// Reads what may be items, from the first line of a part that begins with a bracket.
pub(super) fn items(text: &str, part: Range<usize>, language: Option<Language>) -> Vec<Ahead> {
    let mut found = Vec::new();
    let mut items = Items::of(language);
    let mut at = part.start;
    while let Some(start) = guess(text, at, part.end) {
        let mut reader = Parser::amid(text, start);
        // Where the list ends, or what was taken for one, the next is looked for.
        let _ = reader.run(&mut items, part.end);
        found.extend(items.hand_over_all(reader.tree()));
        at = reader.at().max(start + 1);
    }
    found
}

/// Returns the first bracket from a byte on with nothing but blanks before it in its line.
fn guess(text: &str, from: usize, end: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut lines = memchr::memchr_iter(b'\n', bytes.get(from..end)?);
    lines.find_map(|offset| {
        let line = from + offset + 1;
        let blanks = bytes
            .get(line..)?
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t'));
        let start = line + blanks.count();
        (bytes.get(start) == Some(&b'(')).then_some(start)
    })
}
