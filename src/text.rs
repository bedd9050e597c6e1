//! Logical text in, visual cells out.

/// Returns the cells that a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.chars().count()
}
