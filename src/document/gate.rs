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
use super::{Field, Finding, Item, List, Number, Roadmap, SmallStr, Text, Trail, Value};
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
        let _ = document.pass(&Trail::ROOT, 0, &mut gate);
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

/// What was found while a document passes.
pub(super) struct Gate(Vec<Finding>);

impl Gate {
    fn too_deep(&mut self, at: &Trail<'_>) {
        let wrong = Wrong::TooDeep { most: MOST_LEVELS };
        self.0.push(Finding::error(wrong, at.path()));
    }

    /// Says how many of the entries of a list stay.
    fn stay<T: Pass>(&mut self, at: &Trail<'_>, count: usize) -> usize {
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
pub(super) trait Pass {
    /// Whether it is a word.
    const IS_WORD: bool = false;

    /// Changes what may not pass; says whether anything was changed.
    fn pass(&mut self, _: &Trail<'_>, _: usize, _: &mut Gate) -> bool {
        false
    }
}

impl Pass for SmallStr {
    const IS_WORD: bool = true;

    fn pass(&mut self, at: &Trail<'_>, _: usize, gate: &mut Gate) -> bool {
        let tell = |wrong| gate.0.push(Finding::warning(wrong, at.path()));
        let clean = clean(Cow::Borrowed(self.as_str()), tell);
        let is_changed = *clean != **self;
        if is_changed {
            let clean = SmallStr::from(&*clean);
            *self = clean;
        }
        is_changed
    }
}

impl Pass for Number {
    fn pass(&mut self, at: &Trail<'_>, depth: usize, gate: &mut Gate) -> bool {
        self.0.pass(at, depth, gate)
    }
}

impl Pass for Text {
    fn pass(&mut self, at: &Trail<'_>, depth: usize, gate: &mut Gate) -> bool {
        let Self {
            ar,
            en,
            translated: _,
            aliases,
        } = self;
        let ar = ar.pass(&at.field(Field::Ar), depth, gate);
        let en = en.pass(&at.field(Field::En), depth, gate);
        aliases.pass(&at.field(Field::Aliases), depth, gate) || ar || en
    }
}

impl Pass for Value {
    fn pass(&mut self, at: &Trail<'_>, depth: usize, gate: &mut Gate) -> bool {
        let (Self::Bands(parts) | Self::Parts(parts) | Self::Either(parts)) = self else {
            return false;
        };
        if depth < MOST_LEVELS || parts.is_empty() {
            return parts.pass(at, depth + 1, gate);
        }
        gate.too_deep(at);
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

impl Pass for ThinVec<Box<Item>> {
    fn pass(&mut self, at: &Trail<'_>, depth: usize, gate: &mut Gate) -> bool {
        if depth >= MOST_LEVELS && !self.is_empty() {
            gate.too_deep(at);
            let mut waiting: Vec<Box<Item>> = std::mem::take(self).into_iter().collect();
            while let Some(mut item) = waiting.pop() {
                waiting.extend(std::mem::take(&mut item.items));
            }
            return true;
        }
        let count = self.len();
        let mut is_changed = false;
        for (index, item) in self.iter_mut().enumerate() {
            is_changed |= item.pass(&at.index(index), depth + 1, gate);
        }
        self.truncate(gate.stay::<Item>(at, count));
        is_changed || self.len() < count
    }
}

impl<T: Pass> Pass for Vec<T> {
    fn pass(&mut self, at: &Trail<'_>, depth: usize, gate: &mut Gate) -> bool {
        let count = self.len();
        let mut is_changed = false;
        for (index, entry) in self.iter_mut().enumerate() {
            is_changed |= entry.pass(&at.index(index), depth, gate);
        }
        self.truncate(gate.stay::<T>(at, count));
        is_changed || self.len() < count
    }
}

impl<T: Pass + Clone> Pass for List<T> {
    fn pass(&mut self, at: &Trail<'_>, depth: usize, gate: &mut Gate) -> bool {
        let stay = gate.stay::<T>(at, self.len());
        let mut entries: Vec<T> = self.iter().take(stay).cloned().collect();
        let mut is_changed = entries.len() < self.len();
        for (index, entry) in entries.iter_mut().enumerate() {
            is_changed |= entry.pass(&at.index(index), depth, gate);
        }
        if is_changed {
            *self = entries.into();
        }
        is_changed
    }
}

impl<T: Pass> Pass for Option<T> {
    fn pass(&mut self, at: &Trail<'_>, depth: usize, gate: &mut Gate) -> bool {
        self.as_mut()
            .is_some_and(|inside| inside.pass(at, depth, gate))
    }
}

impl<T: Pass> Pass for Box<T> {
    fn pass(&mut self, at: &Trail<'_>, depth: usize, gate: &mut Gate) -> bool {
        self.as_mut().pass(at, depth, gate)
    }
}
