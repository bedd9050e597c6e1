//! The first part of a text that takes no more than so many bytes.
//!
//! In: a text and a number of bytes. Out: the text, or its beginning. Always holds: a letter keeps
//! its marks, or is left out with them. Deliberately not here: cells ([`fit`](super::fit)).

use unicode_segmentation::UnicodeSegmentation;

/// Returns the longest beginning of a text that takes at most `most` bytes and ends between two
/// grapheme clusters.
///
/// ```
/// assert_eq!(masar::text::clip("abc", 2), "ab");
/// assert_eq!(masar::text::clip("e\u{301}e\u{301}", 5), "e\u{301}");
/// ```
pub fn clip(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let ends = text
        .grapheme_indices(true)
        .map(|(start, cluster)| start + cluster.len());
    let end = ends.take_while(|end| *end <= most).last();
    text.get(..end.unwrap_or(0)).unwrap_or_default()
}
