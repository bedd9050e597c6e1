//! The gate that every plan passes, whatever it comes from: what it says is clean and within bounds.
//!
//! In: a document made in code, or a text of a file. Out: the same without what a terminal would obey,
//! without what nobody can read to the end, without what nests so deep that a walk would overflow; and
//! findings for what was changed. Always holds: a [`Clean`] document has passed, there is no other way
//! to one. Deliberately not here: whether what it says is true (`model`).

use std::borrow::Cow;
use std::ops::Deref;

use thin_vec::ThinVec;

use super::fault::Value as Wrong;
use super::{Edit, Finding, Item, Part, Roadmap, SmallStr, Trail, Value};
use crate::text;

/// How deep items may nest, and parts of figures: what the brackets of a file allow is less.
pub const MOST_LEVELS: usize = 32;

/// The most words of one list: ids, tags, addresses.
pub const MOST_WORDS: usize = 100_000;

/// The most entries of one list. A plan has a place for each in 32 bits.
pub const MOST_ENTRIES: usize = 10_000_000;

/// A document whose words are clean, and whose texts, lists and depth are within bounds.
#[derive(Debug, Clone, PartialEq)]
pub struct Clean(Roadmap);

impl Clean {
    /// Cleans a document that was made in code; tells what was changed, by paths.
    pub fn pass(mut document: Roadmap) -> (Self, Vec<Finding>) {
        let mut gate = Gate(Vec::new());
        document.edit(&mut gate);
        (Self(document), gate.0)
    }

    /// Takes what the reader has read: it leads every word through [`clean`] and cuts lists of words
    /// itself, brackets bound the depth of a file, and its size the number of entries.
    pub(super) fn read(document: Roadmap) -> Self {
        Self(document)
    }

    /// Returns the document, which may be changed then and must pass again.
    pub fn into_inner(self) -> Roadmap {
        self.0
    }
}

impl Deref for Clean {
    type Target = Roadmap;

    fn deref(&self) -> &Roadmap {
        &self.0
    }
}

/// Cleans and bounds a text, and tells each thing that had to be changed.
pub(super) fn clean<'a>(raw: Cow<'a, str>, mut tell: impl FnMut(Wrong)) -> Cow<'a, str> {
    // First, or an isolate might lose its end.
    let raw = match text::shorten(&raw) {
        Some(short) => {
            tell(Wrong::TextTooLong);
            Cow::Owned(short)
        }
        None => raw,
    };
    let (clean, dropped) = match &raw {
        Cow::Borrowed(raw) => {
            let cleaned = text::clean(raw);
            (cleaned.text, cleaned.dropped)
        }
        Cow::Owned(raw) => {
            let cleaned = text::clean(raw);
            (Cow::Owned(cleaned.text.into_owned()), cleaned.dropped)
        }
    };
    match dropped.total() {
        0 => {}
        1 => tell(Wrong::DroppedControl),
        count => tell(Wrong::DroppedControls { count }),
    }
    // Last, since marks meet where a control was dropped from between them.
    match text::thin(&clean) {
        Some(thin) => {
            tell(Wrong::TooManyMarks);
            Cow::Owned(thin)
        }
        None => clean,
    }
}

/// Changes what may not pass, and keeps the findings.
struct Gate(Vec<Finding>);

impl Edit for Gate {
    fn word(&mut self, at: &Trail<'_>, word: &mut SmallStr) -> bool {
        let findings = &mut self.0;
        let tell = |wrong| findings.push(Finding::warning(wrong, at.path()));
        let clean = clean(Cow::Borrowed(word.as_str()), tell);
        let is_changed = *clean != **word;
        if is_changed {
            let clean = SmallStr::from(&*clean);
            *word = clean;
        }
        is_changed
    }

    fn stay(&mut self, at: &Trail<'_>, count: usize, are_words: bool) -> usize {
        let most = if are_words { MOST_WORDS } else { MOST_ENTRIES };
        if count > most {
            let wrong = Wrong::ListTooLong { most };
            self.0.push(Finding::warning(wrong, at.path()));
        }
        count.min(most)
    }

    fn items(&mut self, at: &Trail<'_>, depth: usize, items: &mut ThinVec<Box<Item>>) {
        if depth < MOST_LEVELS || items.is_empty() {
            return;
        }
        self.too_deep(at);
        // One by one: a chain that is dropped as a whole is dropped by recursion.
        let mut waiting: Vec<Box<Item>> = std::mem::take(items).into_iter().collect();
        while let Some(mut item) = waiting.pop() {
            waiting.extend(std::mem::take(&mut item.items));
        }
    }

    fn parts(&mut self, at: &Trail<'_>, depth: usize, parts: &mut Vec<Part>) {
        if depth < MOST_LEVELS || parts.is_empty() {
            return;
        }
        self.too_deep(at);
        let mut waiting = std::mem::take(parts);
        while let Some(mut part) = waiting.pop() {
            if let Value::Bands(inner) | Value::Parts(inner) | Value::Either(inner) =
                &mut part.value
            {
                waiting.append(inner);
            }
        }
    }
}

impl Gate {
    fn too_deep(&mut self, at: &Trail<'_>) {
        let wrong = Wrong::TooDeep { most: MOST_LEVELS };
        self.0.push(Finding::error(wrong, at.path()));
    }
}
