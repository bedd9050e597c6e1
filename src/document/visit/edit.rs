//! The same visit, by somebody who may change what is said.
//!
//! In: a roadmap and an editor. Out: every word of it in the editor's hands, and every list, before its
//! entries are visited. Always holds: a list that is shared stays shared unless something of it was
//! changed; nothing recurses deeper than the editor lets items and parts of figures nest. Deliberately
//! not here: what is changed.

use thin_vec::ThinVec;

use crate::document::{
    BodyPart, Count, Field, Item, ItemKind, Kept, Kind, Language, List, Months, On, Part,
    Publication, Roadmap, SmallStr, State, StrandKind, Text, Trail, Value, Weekday,
};
use crate::time::When;

/// Somebody who changes a document.
pub trait Edit {
    /// Sees a word: an id, one side of a text, a tag. Says whether it was changed.
    fn word(&mut self, at: &Trail<'_>, word: &mut SmallStr) -> bool;

    /// Says how many of the entries of a list stay, words or others.
    fn stay(&mut self, at: &Trail<'_>, count: usize, are_words: bool) -> usize;

    /// Sees the items below something, before they are visited; what is left nests one level deeper.
    fn items(&mut self, at: &Trail<'_>, depth: usize, items: &mut ThinVec<Box<Item>>);

    /// Sees the parts of a figure, as items.
    fn parts(&mut self, at: &Trail<'_>, depth: usize, parts: &mut Vec<Part>);
}

impl Roadmap {
    /// Shows everything to an editor.
    pub fn edit(&mut self, by: &mut impl Edit) {
        let _ = self.edited(&Trail::ROOT, 0, by);
    }
}

/// Something that a field can hold. `depth` counts the items or parts around it.
pub(super) trait Edited {
    /// Whether it is a word.
    const IS_WORD: bool = false;

    /// Shows it to the editor; says whether it was changed.
    fn edited(&mut self, at: &Trail<'_>, depth: usize, by: &mut impl Edit) -> bool;
}

impl Edited for SmallStr {
    const IS_WORD: bool = true;

    fn edited(&mut self, at: &Trail<'_>, _: usize, by: &mut impl Edit) -> bool {
        by.word(at, self)
    }
}

impl Edited for Text {
    fn edited(&mut self, at: &Trail<'_>, depth: usize, by: &mut impl Edit) -> bool {
        let Self {
            ar,
            en,
            translated: _,
            aliases,
        } = self;
        let ar = ar.edited(&at.field(Field::Ar), depth, by);
        let en = en.edited(&at.field(Field::En), depth, by);
        aliases.edited(&at.field(Field::Aliases), depth, by) || ar || en
    }
}

impl Edited for Value {
    fn edited(&mut self, at: &Trail<'_>, depth: usize, by: &mut impl Edit) -> bool {
        match self {
            Self::Bands(parts) | Self::Parts(parts) | Self::Either(parts) => {
                let count = parts.len();
                by.parts(at, depth, parts);
                let is_cut = parts.len() < count;
                parts.edited(at, depth + 1, by) || is_cut
            }
            Self::Number(_)
            | Self::Percent(_)
            | Self::Ratio(..)
            | Self::MoreThan(_)
            | Self::Range(..) => false,
        }
    }
}

impl Edited for ThinVec<Box<Item>> {
    fn edited(&mut self, at: &Trail<'_>, depth: usize, by: &mut impl Edit) -> bool {
        let count = self.len();
        by.items(at, depth, self);
        let mut is_changed = self.len() < count;
        for (index, item) in self.iter_mut().enumerate() {
            is_changed |= item.edited(&at.index(index), depth + 1, by);
        }
        self.truncate(by.stay(at, self.len(), false));
        is_changed || self.len() < count
    }
}

impl<T: Edited> Edited for Vec<T> {
    fn edited(&mut self, at: &Trail<'_>, depth: usize, by: &mut impl Edit) -> bool {
        let count = self.len();
        let mut is_changed = false;
        for (index, entry) in self.iter_mut().enumerate() {
            is_changed |= entry.edited(&at.index(index), depth, by);
        }
        self.truncate(by.stay(at, count, T::IS_WORD));
        is_changed || self.len() < count
    }
}

impl<T: Edited + Clone> Edited for List<T> {
    fn edited(&mut self, at: &Trail<'_>, depth: usize, by: &mut impl Edit) -> bool {
        let stay = by.stay(at, self.len(), T::IS_WORD);
        let mut entries: Vec<T> = self.iter().take(stay).cloned().collect();
        let mut is_changed = entries.len() < self.len();
        for (index, entry) in entries.iter_mut().enumerate() {
            is_changed |= entry.edited(&at.index(index), depth, by);
        }
        if is_changed {
            *self = entries.into();
        }
        is_changed
    }
}

impl<T: Edited> Edited for Option<T> {
    fn edited(&mut self, at: &Trail<'_>, depth: usize, by: &mut impl Edit) -> bool {
        self.as_mut()
            .is_some_and(|inside| inside.edited(at, depth, by))
    }
}

impl<T: Edited> Edited for Box<T> {
    fn edited(&mut self, at: &Trail<'_>, depth: usize, by: &mut impl Edit) -> bool {
        self.as_mut().edited(at, depth, by)
    }
}

/// What holds no word.
macro_rules! unchanged {
    ($($Type:ty)*) => {$(
        impl Edited for $Type {
            fn edited(&mut self, _: &Trail<'_>, _: usize, _: &mut impl Edit) -> bool {
                false
            }
        }
    )*};
}

unchanged! {
    bool u32 f64 BodyPart Count ItemKind Kept Kind Language Months On Publication State StrandKind
    Weekday When
}
