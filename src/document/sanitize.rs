//! What every plan goes through, whatever it comes from, so that it is clean and within bounds.
//!
//! In: a document made in code, or a text of a file. Out: the same without what a terminal would obey,
//! without what nobody can read to the end, without what nests so deep that a walk would overflow; and
//! findings for what was changed. Always holds: a [`Clean`] document has passed, there is no other way
//! to one. Deliberately not here: whether what it says is true (`model`).

use std::borrow::Cow;
use std::ops::Deref;

use thin_vec::ThinVec;

use super::fault::Value as Wrong;
use super::{Document, Field, Finding, Item, List, Number, SmallStr, Text, Trail, Value};
use crate::text;

/// How deep items may nest, and parts of figures: what the brackets of a file allow is less.
pub const MOST_LEVELS: usize = 32;

/// The most words of one list: ids, tags, addresses.
pub const MOST_WORDS: usize = 100_000;

/// The most entries of one list. A plan has a place for each in 32 bits.
pub const MOST_ENTRIES: usize = 10_000_000;

/// A document whose words are clean, and whose texts, lists and depth are within bounds.
#[derive(Debug, Clone, PartialEq)]
pub struct Clean(Document);

impl Clean {
    /// Cleans a document that was made in code; tells what was changed, by paths.
    pub fn sanitize(mut document: Document) -> (Self, Vec<Finding>) {
        let mut sanitizer = Sanitizer(Vec::new());
        let _ = document.sanitize(&Trail::ROOT, 0, &mut sanitizer);
        (Self(document), sanitizer.0)
    }

    /// Takes what the reader has read: it leads every word through [`clean`] and cuts lists of words
    /// itself, brackets bound the depth of a file, and its size the number of entries.
    pub(super) fn read(document: Document) -> Self {
        Self(document)
    }

    /// Returns the document, which may be changed then and must pass again.
    pub fn into_inner(self) -> Document {
        self.0
    }
}

impl Deref for Clean {
    type Target = Document;

    fn deref(&self) -> &Document {
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

/// What was found while a document passes.
pub(super) struct Sanitizer(Vec<Finding>);

impl Sanitizer {
    fn too_deep(&mut self, at: &Trail<'_>) {
        let wrong = Wrong::TooDeep { most: MOST_LEVELS };
        self.0.push(Finding::error(wrong, at.path()));
    }

    /// Says how many of the entries of a list stay.
    fn stay<T: Sanitize>(&mut self, at: &Trail<'_>, count: usize) -> usize {
        let most = if T::IS_WORD { MOST_WORDS } else { MOST_ENTRIES };
        if count > most {
            let wrong = Wrong::ListTooLong { most };
            self.0.push(Finding::warning(wrong, at.path()));
        }
        count.min(most)
    }
}

/// Something that a field can hold: by default it holds no word, and passes as it is. `depth` counts the
/// items or parts of a figure around it.
pub(super) trait Sanitize {
    /// Whether it is a word.
    const IS_WORD: bool = false;

    /// Changes what may not pass; says whether anything was changed.
    fn sanitize(&mut self, _: &Trail<'_>, _: usize, _: &mut Sanitizer) -> bool {
        false
    }
}

impl Sanitize for SmallStr {
    const IS_WORD: bool = true;

    fn sanitize(&mut self, at: &Trail<'_>, _: usize, sanitizer: &mut Sanitizer) -> bool {
        let tell = |wrong| sanitizer.0.push(Finding::warning(wrong, at.path()));
        let clean = clean(Cow::Borrowed(self.as_str()), tell);
        let is_changed = *clean != **self;
        if is_changed {
            let clean = SmallStr::from(&*clean);
            *self = clean;
        }
        is_changed
    }
}

impl Sanitize for Number {
    fn sanitize(&mut self, at: &Trail<'_>, depth: usize, sanitizer: &mut Sanitizer) -> bool {
        self.0.sanitize(at, depth, sanitizer)
    }
}

impl Sanitize for Text {
    fn sanitize(&mut self, at: &Trail<'_>, depth: usize, sanitizer: &mut Sanitizer) -> bool {
        let Self {
            ar,
            en,
            translated: _,
            aliases,
        } = self;
        let ar = ar.sanitize(&at.field(Field::Ar), depth, sanitizer);
        let en = en.sanitize(&at.field(Field::En), depth, sanitizer);
        aliases.sanitize(&at.field(Field::Aliases), depth, sanitizer) || ar || en
    }
}

impl Sanitize for Value {
    fn sanitize(&mut self, at: &Trail<'_>, depth: usize, sanitizer: &mut Sanitizer) -> bool {
        let (Self::Bands(parts) | Self::Parts(parts) | Self::Either(parts)) = self else {
            return false;
        };
        if depth < MOST_LEVELS || parts.is_empty() {
            return parts.sanitize(at, depth + 1, sanitizer);
        }
        sanitizer.too_deep(at);
        // One by one: a chain that is dropped as a whole is dropped by recursion.
        let mut waiting = std::mem::take(parts);
        while let Some(mut part) = waiting.pop() {
            if let Self::Bands(inner) | Self::Parts(inner) | Self::Either(inner) = &mut part.value {
                waiting.append(inner);
            }
        }
        true
    }
}

impl Sanitize for ThinVec<Box<Item>> {
    fn sanitize(&mut self, at: &Trail<'_>, depth: usize, sanitizer: &mut Sanitizer) -> bool {
        if depth >= MOST_LEVELS && !self.is_empty() {
            sanitizer.too_deep(at);
            let mut waiting: Vec<Box<Item>> = std::mem::take(self).into_iter().collect();
            while let Some(mut item) = waiting.pop() {
                waiting.extend(std::mem::take(&mut item.items));
            }
            return true;
        }
        let count = self.len();
        let mut is_changed = false;
        for (index, item) in self.iter_mut().enumerate() {
            is_changed |= item.sanitize(&at.index(index), depth + 1, sanitizer);
        }
        self.truncate(sanitizer.stay::<Item>(at, count));
        is_changed || self.len() < count
    }
}

impl<T: Sanitize> Sanitize for Vec<T> {
    fn sanitize(&mut self, at: &Trail<'_>, depth: usize, sanitizer: &mut Sanitizer) -> bool {
        let count = self.len();
        let mut is_changed = false;
        for (index, entry) in self.iter_mut().enumerate() {
            is_changed |= entry.sanitize(&at.index(index), depth, sanitizer);
        }
        self.truncate(sanitizer.stay::<T>(at, count));
        is_changed || self.len() < count
    }
}

impl<T: Sanitize + Clone> Sanitize for List<T> {
    fn sanitize(&mut self, at: &Trail<'_>, depth: usize, sanitizer: &mut Sanitizer) -> bool {
        let stay = sanitizer.stay::<T>(at, self.len());
        let mut entries: Vec<T> = self.iter().take(stay).cloned().collect();
        let mut is_changed = entries.len() < self.len();
        for (index, entry) in entries.iter_mut().enumerate() {
            is_changed |= entry.sanitize(&at.index(index), depth, sanitizer);
        }
        if is_changed {
            *self = entries.into();
        }
        is_changed
    }
}

impl<T: Sanitize> Sanitize for Option<T> {
    fn sanitize(&mut self, at: &Trail<'_>, depth: usize, sanitizer: &mut Sanitizer) -> bool {
        self.as_mut()
            .is_some_and(|inside| inside.sanitize(at, depth, sanitizer))
    }
}

impl<T: Sanitize> Sanitize for Box<T> {
    fn sanitize(&mut self, at: &Trail<'_>, depth: usize, sanitizer: &mut Sanitizer) -> bool {
        self.as_mut().sanitize(at, depth, sanitizer)
    }
}
