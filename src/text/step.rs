//! Steps through a text by what a reader takes for one letter: grapheme clusters.
//!
//! In: a text and a byte. Out: a boundary of a cluster. Always holds: a step from within the text
//! gets somewhere. Nothing is drawn here, and order is that of reading.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// Returns the boundary before a byte; none at the beginning.
pub fn step_back(text: &str, at: usize) -> Option<usize> {
    let before = text.get(..at)?;
    let (last, _) = before.grapheme_indices(true).next_back()?;
    Some(last)
}

/// Returns the boundary after a byte; none at the end.
pub fn step_on(text: &str, at: usize) -> Option<usize> {
    let next = text.get(at..)?.graphemes(true).next()?;
    Some(at + next.len())
}

/// Returns the first boundary at a byte or after it.
pub fn boundary(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at.min(text.len()), text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(true) | Err(_) => at.min(text.len()),
        Ok(false) => cursor
            .next_boundary(text, 0)
            .ok()
            .flatten()
            .unwrap_or(text.len()),
    }
}
