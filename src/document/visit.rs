//! One visit of a document: every entry, id, reference, date, figure and text of it, each with its
//! place.
//!
//! In: a roadmap or one entry of it, and somebody who listens. Out: the listener's methods are called
//! in the order in which the fields are declared. Always holds: a field is told because it is declared
//! (`record`), and what can stand in one says here how it is told. Deliberately not here: what is done
//! with what is told; it recurses as deep as entries nest, which `DEEPEST` bounds.

mod entries;

use thin_vec::ThinVec;

use super::{Document, Field, List, Number, On, SmallStr, Text, Trail, Value};
use crate::time::When;

pub use entries::Entry;

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum IdKind {
    Document,
    Phase,
    Pillar,
    Strand,
    Item,
    Milestone,
    Indicator,
    PlanRole,
    Body,
    Source,
}

/// What a reference may lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// One kind of thing.
    Only(IdKind),
    /// What can be waited for: an item or a milestone.
    Step,
    /// Anything that a milestone or a figure may concern: all but roles and sources.
    Entry,
}

impl Wanted {
    /// Says whether a reference may lead to that.
    pub fn accepts(self, named: IdKind) -> bool {
        match self {
            Self::Only(only) => only == named,
            Self::Step => matches!(named, IdKind::Item | IdKind::Milestone),
            Self::Entry => !matches!(named, IdKind::PlanRole | IdKind::Source),
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
    fn id(&mut self, at: &Trail<'_>, id: &'a str, named: IdKind) {}

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

impl Document {
    /// Tells everything that a file says.
    pub fn visit<'a>(&'a self, to: &mut impl Visit<'a>) {
        self.tell(&Trail::ROOT, WordMeaning::Word, to);
    }
}

/// What the words of a field are.
#[derive(Clone, Copy)]
pub(super) enum WordMeaning {
    /// The id of the entry.
    Id(IdKind),
    /// Ids of others.
    Reference(Wanted),
    /// Names of fields that are the author's own reading, of those that can be.
    Inferred(&'static [Field]),
    /// None of these.
    Word,
}

/// Something that a field can hold; it tells nothing where it says something only together with its
/// entry: whoever needs that asks the entry.
pub(super) trait Visitable {
    fn tell<'a>(&'a self, _: &Trail<'_>, _: WordMeaning, _: &mut impl Visit<'a>) {}
}

impl<T: Visitable> Visitable for [T] {
    fn tell<'a>(&'a self, at: &Trail<'_>, meaning: WordMeaning, to: &mut impl Visit<'a>) {
        for (index, element) in self.iter().enumerate() {
            element.tell(&at.index(index), meaning, to);
        }
    }
}

macro_rules! told_by_what_is_inside {
    ($($Type:ident)*) => {$(
        impl<T: Visitable> Visitable for $Type<T> {
            fn tell<'a>(&'a self, at: &Trail<'_>, meaning: WordMeaning, to: &mut impl Visit<'a>) {
                (**self).tell(at, meaning, to);
            }
        }
    )*};
}

told_by_what_is_inside! { Vec ThinVec List Box }

impl<T: Visitable> Visitable for Option<T> {
    fn tell<'a>(&'a self, at: &Trail<'_>, meaning: WordMeaning, to: &mut impl Visit<'a>) {
        if let Some(inside) = self {
            inside.tell(at, meaning, to);
        }
    }
}

impl Visitable for SmallStr {
    fn tell<'a>(&'a self, at: &Trail<'_>, meaning: WordMeaning, to: &mut impl Visit<'a>) {
        match meaning {
            WordMeaning::Id(named) => to.id(at, self, named),
            WordMeaning::Reference(wanted) => to.reference(at, self, wanted),
            WordMeaning::Inferred(fields) => to.inferred(at, self, fields),
            WordMeaning::Word => to.word(at, self),
        }
    }
}

impl Visitable for Number {
    fn tell<'a>(&'a self, at: &Trail<'_>, _: WordMeaning, to: &mut impl Visit<'a>) {
        to.word(at, self);
    }
}

impl Visitable for Text {
    fn tell<'a>(&'a self, at: &Trail<'_>, _: WordMeaning, to: &mut impl Visit<'a>) {
        to.text(at, self);
    }
}

impl Visitable for When {
    fn tell<'a>(&'a self, at: &Trail<'_>, _: WordMeaning, to: &mut impl Visit<'a>) {
        to.date(at, *self);
    }
}

impl Visitable for On {
    fn tell<'a>(&'a self, at: &Trail<'_>, _: WordMeaning, to: &mut impl Visit<'a>) {
        to.on(at, *self);
    }
}

impl Visitable for Value {
    fn tell<'a>(&'a self, at: &Trail<'_>, meaning: WordMeaning, to: &mut impl Visit<'a>) {
        match self {
            Self::Bands(parts) | Self::Parts(parts) | Self::Either(parts) => {
                parts.tell(at, meaning, to)
            }
            Self::Number(_)
            | Self::Percent(_)
            | Self::Ratio(..)
            | Self::MoreThan(_)
            | Self::Range(..)
            | Self::Rank(_) => {}
        }
        to.value(at, self);
    }
}
