//! One visit of a document: every entry, id, reference, date, figure and text of it, each with its
//! place.
//!
//! In: a roadmap or one entry of it, and somebody who listens. Out: the listener's methods are called
//! in the order of the table in `entries`. Always holds: each struct of the format is taken apart there
//! without `..`, so that a new field does not compile until somebody has said what it is. Deliberately
//! not here: what is done with what is told; it recurses as deep as entries nest, which `DEEPEST`
//! bounds.

mod edit;
mod entries;

use thin_vec::ThinVec;

use super::{
    BodyPart, Count, Field, ItemKind, Kept, Kind, Language, List, Months, On, Publication, Roadmap,
    SmallStr, State, StrandKind, Text, Trail, Value, Weekday,
};
use crate::time::When;

pub use edit::Edit;
pub use entries::Entry;

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Named {
    Roadmap,
    Phase,
    Pillar,
    Strand,
    Item,
    Milestone,
    Indicator,
    Role,
    Body,
    Source,
}

/// What a reference may lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// One kind of thing.
    Only(Named),
    /// Anything that a milestone or a figure may concern: all but roles and sources.
    Entry,
}

impl Wanted {
    /// Says whether a reference may lead to that.
    pub fn accepts(self, named: Named) -> bool {
        match self {
            Self::Only(only) => only == named,
            Self::Entry => match named {
                Named::Roadmap
                | Named::Phase
                | Named::Pillar
                | Named::Strand
                | Named::Item
                | Named::Milestone
                | Named::Indicator
                | Named::Body => true,
                Named::Role | Named::Source => false,
            },
        }
    }
}

/// Somebody who listens to a visit. What a listener does not ask for costs it nothing.
///
/// `at` is the place of what is told: of an entry, of a field, of an element of a list.
#[expect(unused_variables, reason = "by default nothing is done with them")]
pub trait Visit<'a> {
    /// Hears that an entry begins; says whether its fields are to be told, too.
    fn enter(&mut self, at: &Trail<'_>, entry: Entry<'a>) -> bool {
        true
    }

    /// Hears that an entry is over whose fields were told.
    fn leave(&mut self, at: &Trail<'_>, entry: Entry<'a>) {}

    /// Hears the id of an entry.
    fn id(&mut self, at: &Trail<'_>, id: &'a str, named: Named) {}

    /// Hears an id that names something else.
    fn reference(&mut self, at: &Trail<'_>, id: &'a str, wanted: Wanted) {}

    /// Hears the name of a field that is said to be the author's own reading, and the fields of the
    /// entry that can be.
    fn inferred(&mut self, at: &Trail<'_>, name: &'a str, fields: &'static [Field]) {}

    /// Hears a word that belongs to no language: a tag, an address, a currency.
    fn word(&mut self, at: &Trail<'_>, word: &'a str) {}

    /// Hears a text.
    fn text(&mut self, at: &Trail<'_>, text: &'a Text) {}

    /// Hears a date that says nothing of what it is the date of.
    fn date(&mut self, at: &Trail<'_>, date: When) {}

    /// Hears the date of an event.
    fn on(&mut self, at: &Trail<'_>, on: On) {}

    /// Hears a figure, after the parts of it.
    fn value(&mut self, at: &Trail<'_>, value: &'a Value) {}
}

impl Roadmap {
    /// Tells everything that a file says.
    pub fn visit<'a>(&'a self, to: &mut impl Visit<'a>) {
        self.tell(&Trail::ROOT, to);
    }
}

impl<'a> Entry<'a> {
    /// Tells the fields of one entry, and what stands in them.
    pub fn visit(self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        self.fields(at, to);
    }
}

/// Something that a field can hold.
trait Told {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>);
}

impl<T: Told> Told for [T] {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        for (index, element) in self.iter().enumerate() {
            element.tell(&at.index(index), to);
        }
    }
}

impl<T: Told> Told for Vec<T> {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        self.as_slice().tell(at, to);
    }
}

impl<T: Told> Told for ThinVec<T> {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        self.as_slice().tell(at, to);
    }
}

impl<T: Told> Told for List<T> {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        self.as_slice().tell(at, to);
    }
}

impl<T: Told> Told for Option<T> {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        if let Some(inside) = self {
            inside.tell(at, to);
        }
    }
}

impl<T: Told> Told for Box<T> {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        self.as_ref().tell(at, to);
    }
}

impl Told for Text {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        to.text(at, self);
    }
}

impl Told for When {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        to.date(at, *self);
    }
}

impl Told for On {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        to.on(at, *self);
    }
}

impl Told for Value {
    fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
        match self {
            Self::Bands(parts) | Self::Parts(parts) | Self::Either(parts) => parts.tell(at, to),
            Self::Number(_)
            | Self::Percent(_)
            | Self::Ratio(..)
            | Self::MoreThan(_)
            | Self::Range(..) => {}
        }
        to.value(at, self);
    }
}

/// What says something only together with its entry: whoever needs it asks the entry.
macro_rules! told_by_the_entry {
    ($($Type:ty)*) => {$(
        impl Told for $Type {
            fn tell<'a>(&'a self, _: &Trail<'_>, _: &mut impl Visit<'a>) {}
        }
    )*};
}

told_by_the_entry! {
    bool u32 f64 BodyPart Count ItemKind Kept Kind Language Months Publication State StrandKind
    Weekday
}

/// One word or several, where a field holds words and no texts.
trait Words {
    fn each<'a>(&'a self, at: &Trail<'_>, tell: impl FnMut(&Trail<'_>, &'a str));
}

impl Words for SmallStr {
    fn each<'a>(&'a self, at: &Trail<'_>, mut tell: impl FnMut(&Trail<'_>, &'a str)) {
        tell(at, self);
    }
}

impl Words for Option<SmallStr> {
    fn each<'a>(&'a self, at: &Trail<'_>, mut tell: impl FnMut(&Trail<'_>, &'a str)) {
        if let Some(word) = self {
            tell(at, word);
        }
    }
}

impl Words for [SmallStr] {
    fn each<'a>(&'a self, at: &Trail<'_>, mut tell: impl FnMut(&Trail<'_>, &'a str)) {
        for (index, word) in self.iter().enumerate() {
            tell(&at.index(index), word);
        }
    }
}

impl Words for List<SmallStr> {
    fn each<'a>(&'a self, at: &Trail<'_>, tell: impl FnMut(&Trail<'_>, &'a str)) {
        self.as_slice().each(at, tell);
    }
}
