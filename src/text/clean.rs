//! Cleaning of a value, once, when it is loaded.
//!
//! In: a string as a file says it. Out: logical text without anything that could steer a terminal
//! or jumble a neighbour, and the count of what was dropped, for a warning. What is left may still
//! hold marks of direction, joiners and closed isolates: they act, and leave no cell.
//!
//! It does not normalise, trim or fold: a value that needs no cleaning is returned as it is.

use std::borrow::Cow;

use super::invisible::{closes_isolate, is_blank, is_embedding, is_idle_format, opens_isolate};

/// A clean value, and what it cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned<'raw> {
    /// The value, borrowed when nothing changed.
    pub text: Cow<'raw, str>,
    /// What was dropped from it.
    pub dropped: Dropped,
}

/// How many characters of each kind were dropped. Blanks that became a space are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dropped {
    /// C0, C1 and DEL, ESC among them.
    pub controls: usize,
    /// Embeddings, overrides and their end (U+202A..202E).
    pub embeddings: usize,
    /// Isolates that are never closed, and ends without a beginning (U+2066..2069).
    pub isolates: usize,
    /// Invisible formatting without use in a label: zero-width space, byte-order mark, soft
    /// hyphen, tags, interlinear annotation, noncharacters and the like.
    pub formats: usize,
}

impl Dropped {
    /// Says whether nothing was dropped.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the number of all characters dropped.
    pub fn total(&self) -> usize {
        let Self {
            controls,
            embeddings,
            isolates,
            formats,
        } = self;
        controls + embeddings + isolates + formats
    }
}

/// Returns the value without control characters and without unpaired directional formatting.
///
/// TAB, line ends (CR LF is one), U+2028 and U+2029 become a space.
///
/// # Properties
/// Cleaning what is clean changes nothing. No character is moved.
///
/// ```
/// let value = masar::text::clean("a\u{1b}[31mb\tc");
/// assert_eq!(value.text, "a[31mb c");
/// assert_eq!(value.dropped.controls, 1);
/// ```
pub fn clean(raw: &str) -> Cleaned<'_> {
    let mut dropped = Dropped::default();
    if !raw.chars().any(is_suspect) {
        return Cleaned {
            text: Cow::Borrowed(raw),
            dropped,
        };
    }
    let unpaired = unpaired_isolates(raw);
    let mut unpaired = unpaired.iter().copied().peekable();
    let mut text = String::with_capacity(raw.len());
    let mut characters = raw.char_indices().peekable();
    while let Some((offset, c)) = characters.next() {
        if is_blank(c) {
            if c == '\r' {
                characters.next_if(|&(_, next)| next == '\n');
            }
            text.push(' ');
        } else if c.is_control() {
            dropped.controls += 1;
        } else if is_embedding(c) {
            dropped.embeddings += 1;
        } else if unpaired.next_if_eq(&offset).is_some() {
            dropped.isolates += 1;
        } else if is_idle_format(c) {
            dropped.formats += 1;
        } else {
            text.push(c);
        }
    }
    // Closed isolates alone are a suspicion that did not hold.
    let text = if text == raw {
        Cow::Borrowed(raw)
    } else {
        Cow::Owned(text)
    };
    Cleaned { text, dropped }
}

/// Says whether a character needs a closer look.
fn is_suspect(c: char) -> bool {
    !matches!(c, ' '..='~')
        && (is_blank(c)
            || c.is_control()
            || is_embedding(c)
            || opens_isolate(c)
            || closes_isolate(c)
            || is_idle_format(c))
}

/// Returns the byte offsets of isolate controls without a partner, ascending (UAX #9 BD9).
fn unpaired_isolates(raw: &str) -> Vec<usize> {
    let mut open = Vec::new();
    let mut stray = Vec::new();
    for (offset, c) in raw.char_indices() {
        if opens_isolate(c) {
            open.push(offset);
        } else if closes_isolate(c) && open.pop().is_none() {
            stray.push(offset);
        }
    }
    stray.append(&mut open);
    stray.sort_unstable();
    stray
}
