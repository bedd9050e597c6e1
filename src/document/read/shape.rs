//! A node of the tree as serde sees it: the tree is poured into the types of `document`.
//!
//! In: a tree and what was left out of it so far. Out: the typed value, or the first failure in
//! it. Always holds: every text passes [`At::text`] and is cleaned there, so no field can forget
//! it; unknown and repeated fields are noted and passed over without a failure. Deliberately not
//! here: going on after a failure (`recover`).

use std::borrow::Cow;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::failure::{Failure, Reason, Step};
use super::notes::Notes;
use super::scalar;
use super::tree::{Children, Id, Kind, Tree};
use crate::text;

/// A node, to be read as whatever is asked for.
#[derive(Clone, Copy)]
pub(super) struct At<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    pub(super) notes: &'t Notes,
    pub(super) node: Id,
}

impl<'t, 'a> At<'t, 'a> {
    fn to(self, node: Id) -> Self {
        Self { node, ..self }
    }

    /// Returns what a quoted text says, cleaned, with a note if anything was dropped.
    fn text(self) -> Result<Cow<'a, str>, Failure> {
        let source = self.tree.source(self.node);
        let raw = match self.tree.kind(self.node) {
            Kind::Text => scalar::text(source).map_err(|bad| {
                Failure::new(Reason::Value, bad.message)
                    .part(bad.offset, 2)
                    .at(self.node)
            })?,
            Kind::RawText => Cow::Borrowed(scalar::raw(source)),
            Kind::Char
            | Kind::Bytes
            | Kind::Number
            | Kind::Word
            | Kind::List
            | Kind::Map
            | Kind::Tuple
            | Kind::Struct
            | Kind::Field => return Err(self.no_text()),
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
        if !dropped.is_empty() {
            self.notes.dropped(self.node, dropped.total());
        }
        Ok(clean)
    }

    fn no_text(self) -> Failure {
        let source: String = self.tree.source(self.node).chars().take(40).collect();
        let failure = self.other_than("a text in quotes");
        match self.tree.kind(self.node) {
            Kind::Number if is_like_a_date(&source) => {
                failure.hint(format!("write the date in quotes: \"{source}\""))
            }
            Kind::Number | Kind::Word => failure.hint(format!("write it in quotes: \"{source}\"")),
            Kind::Char => failure.hint("write it in double quotes"),
            Kind::Struct => failure.hint("this field holds one text, not `ar:` and `en:`"),
            Kind::Text
            | Kind::RawText
            | Kind::Bytes
            | Kind::List
            | Kind::Map
            | Kind::Tuple
            | Kind::Field => failure,
        }
    }

    /// Says that something else was expected here.
    fn other_than(self, expected: &str) -> Failure {
        let found = self.found();
        Failure::new(Reason::Type, format!("expected {expected}, found {found}")).at(self.node)
    }

    fn found(self) -> String {
        let word: String = self.tree.source(self.node).chars().take(40).collect();
        match self.tree.kind(self.node) {
            Kind::Text | Kind::RawText => "a text".to_owned(),
            Kind::Char => "a character".to_owned(),
            Kind::Bytes => "bytes".to_owned(),
            Kind::Number if scalar::float(&word).is_some() => format!("the number {word}"),
            Kind::Number => format!("`{word}`, which is no number"),
            Kind::Word | Kind::Field => format!("`{word}`"),
            Kind::List => "a list".to_owned(),
            Kind::Map => "a map".to_owned(),
            Kind::Tuple | Kind::Struct => match self.tree.word(self.node) {
                Some(word) => format!("`{word}(..)`"),
                None => "`(..)`".to_owned(),
            },
        }
    }

    fn list(self) -> Elements<'t, 'a> {
        Elements {
            at: self,
            children: self.tree.children(self.node),
        }
    }

    fn fields(self, known: &'static [&'static str]) -> Fields<'t, 'a> {
        Fields {
            at: self,
            children: self.tree.children(self.node),
            known,
            seen: 0,
            value: None,
        }
    }

    fn integer(self) -> Result<i128, Failure> {
        let whole = || self.other_than("a whole number");
        match self.tree.kind(self.node) {
            Kind::Number => scalar::integer(self.tree.source(self.node)).ok_or_else(whole),
            Kind::Text
                if scalar::text(self.tree.source(self.node))
                    .is_ok_and(|text| scalar::integer(&text).is_some()) =>
            {
                Err(whole().hint("write the number without quotes"))
            }
            Kind::Text
            | Kind::RawText
            | Kind::Char
            | Kind::Bytes
            | Kind::Word
            | Kind::List
            | Kind::Map
            | Kind::Tuple
            | Kind::Struct
            | Kind::Field => Err(whole()),
        }
    }

    fn float(self) -> Result<f64, Failure> {
        let source = self.tree.source(self.node);
        match self.tree.kind(self.node) {
            Kind::Number => scalar::float(source).ok_or_else(|| self.other_than("a finite number")),
            Kind::Text => Err(self
                .other_than("a number")
                .hint("write the number without quotes")),
            Kind::RawText
            | Kind::Char
            | Kind::Bytes
            | Kind::Word
            | Kind::List
            | Kind::Map
            | Kind::Tuple
            | Kind::Struct
            | Kind::Field => Err(self.other_than("a number")),
        }
    }

    /// Returns the one value of `Some(value)`.
    fn inside_some(self) -> Option<Id> {
        let is_some =
            self.tree.word(self.node) == Some("Some") && self.tree.kind(self.node) == Kind::Tuple;
        let mut inside = self.tree.children(self.node).filter(|_| is_some);
        inside.next().filter(|_| inside.next().is_none())
    }
}

/// Says whether somebody wrote a date as a number: `2025`, `2025-08-31`.
fn is_like_a_date(source: &str) -> bool {
    let mut parts = source.split('-');
    parts
        .next()
        .is_some_and(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))
        && parts.all(|part| part.len() <= 2)
}

macro_rules! integers {
    ($($method:ident $visit:ident $type:ty),*) => {$(
        fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
            let number = self.integer()?;
            let number = <$type>::try_from(number).map_err(|_| {
                let (least, most) = (<$type>::MIN, <$type>::MAX);
                Failure::new(
                    Reason::Value,
                    format!("{number} is out of range: from {least} to {most}"),
                )
                .at(self.node)
            })?;
            visitor.$visit(number)
        }
    )*};
}

impl<'a> Deserializer<'a> for At<'_, 'a> {
    type Error = Failure;

    integers!(
        deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32, deserialize_u64 visit_u64 u64,
        deserialize_i8 visit_i8 i8, deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32, deserialize_i64 visit_i64 i64
    );

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        char bytes byte_buf unit unit_struct tuple tuple_struct map ignored_any
    }

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.notes.visit()?;
        match self.tree.kind(self.node) {
            Kind::Text | Kind::RawText => self.deserialize_str(visitor),
            Kind::Number => match scalar::integer(self.tree.source(self.node)) {
                Some(number) => match u64::try_from(number) {
                    Ok(number) => visitor.visit_u64(number),
                    Err(_) => self.deserialize_i64(visitor),
                },
                None => visitor.visit_f64(self.float()?),
            },
            Kind::Word => match self.tree.word(self.node) {
                Some("true") => visitor.visit_bool(true),
                Some("false") => visitor.visit_bool(false),
                Some("None") => visitor.visit_none(),
                Some(_) | None => Err(self.other_than(&Wanted(&visitor).to_string()).hint(
                    format!("write it in quotes: \"{}\"", self.tree.source(self.node)),
                )),
            },
            Kind::List | Kind::Tuple => visitor.visit_seq(self.list()),
            Kind::Char | Kind::Bytes | Kind::Map | Kind::Struct | Kind::Field => {
                Err(self.other_than(&Wanted(&visitor).to_string()))
            }
        }
        .map_err(|failure: Failure| failure.at(self.node))
    }

    fn deserialize_str<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.notes.visit()?;
        match self.text()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_string<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.tree.word(self.node) {
            Some("true") => visitor.visit_bool(true),
            Some("false") => visitor.visit_bool(false),
            Some(_) | None => Err(self.other_than("`true` or `false`")),
        }
    }

    fn deserialize_f64<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_f64(self.float()?)
    }

    fn deserialize_f32<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        if self.tree.kind(self.node) == Kind::Word && self.tree.word(self.node) == Some("None") {
            return visitor.visit_none();
        }
        visitor.visit_some(self.to(self.inside_some().unwrap_or(self.node)))
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.notes.visit()?;
        match self.tree.kind(self.node) {
            Kind::List => visitor.visit_seq(self.list()),
            Kind::Text | Kind::Number | Kind::Word | Kind::Tuple | Kind::Struct => Err(self
                .other_than("a list")
                .hint("write it in square brackets: [..]")),
            Kind::RawText | Kind::Char | Kind::Bytes | Kind::Map | Kind::Field => {
                Err(self.other_than("a list"))
            }
        }
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.notes.visit()?;
        let expected = || format!("`(..)` with {}", listed_briefly(fields));
        let is_empty = self.tree.after(self.node) == self.node.saturating_add(1);
        match self.tree.kind(self.node) {
            Kind::Struct => {}
            Kind::Tuple if is_empty => {}
            Kind::Text if fields.contains(&"ar") => {
                return Err(self
                    .other_than(&expected())
                    .hint("write a text with its language: (en: \"..\")"));
            }
            Kind::Map | Kind::List => {
                return Err(self.other_than(&expected()).hint("use round brackets"));
            }
            Kind::Text
            | Kind::RawText
            | Kind::Char
            | Kind::Bytes
            | Kind::Number
            | Kind::Word
            | Kind::Tuple
            | Kind::Field => return Err(self.other_than(&expected())),
        }
        if self.tree.word(self.node).is_some_and(|word| word != name) {
            let found = self.found();
            return Err(
                Failure::new(Reason::Type, format!("expected a {name}, found {found}"))
                    .hint("the name before the bracket may be left out")
                    .at(self.node),
            );
        }
        visitor
            .visit_map(self.fields(fields))
            .map_err(|failure| failure.at(self.node).inside(Step::Struct(name, self.node)))
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.notes.visit()?;
        if self.tree.word(self.node).is_some() && self.tree.kind(self.node) != Kind::Field {
            return visitor
                .visit_enum(self)
                .map_err(|failure| failure.at(self.node));
        }
        let expected = format!("one of {}", super::failure::listed(variants));
        let failure = self.other_than(&expected);
        Err(match self.tree.kind(self.node) {
            Kind::Text => failure.hint("write it without quotes"),
            Kind::RawText
            | Kind::Char
            | Kind::Bytes
            | Kind::Number
            | Kind::Word
            | Kind::List
            | Kind::Map
            | Kind::Tuple
            | Kind::Struct
            | Kind::Field => failure,
        })
    }

    fn deserialize_identifier<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.tree.word(self.node) {
            Some(word) => visitor.visit_borrowed_str(word),
            None => Err(self.other_than("a name")),
        }
    }
}

/// The elements of a list.
struct Elements<'t, 'a> {
    at: At<'t, 'a>,
    children: Children<'t, 'a>,
}

impl<'a> SeqAccess<'a> for Elements<'_, 'a> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'a>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        let notes = self.at.notes;
        let Some(element) = self.children.find(|child| !notes.is_left_out(*child)) else {
            return Ok(None);
        };
        let list = self.at.node;
        seed.deserialize(self.at.to(element))
            .map(Some)
            .map_err(|failure| failure.at(element).inside(Step::Element { list, element }))
    }
}

/// The fields of a struct.
struct Fields<'t, 'a> {
    at: At<'t, 'a>,
    children: Children<'t, 'a>,
    known: &'static [&'static str],
    /// One bit for each known field that was met.
    seen: u128,
    value: Option<Id>,
}

impl<'a> MapAccess<'a> for Fields<'_, 'a> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'a>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        let At { tree, notes, .. } = self.at;
        for field in self.children.by_ref() {
            if notes.is_left_out(field) {
                continue;
            }
            let name = tree.word(field).unwrap_or_default();
            let Some(index) = self.known.iter().position(|known| *known == name) else {
                notes.unknown(field, name, self.known);
                continue;
            };
            let bit = 1_u128.checked_shl(u32::try_from(index).unwrap_or(u32::MAX));
            if bit.is_some_and(|bit| self.seen & bit != 0) {
                notes.repeated(field, name);
                continue;
            }
            self.seen |= bit.unwrap_or(0);
            self.value = Some(tree.value(field));
            return seed
                .deserialize(BorrowedStrDeserializer::new(name))
                .map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        let value = self.value.take().unwrap_or(self.at.node);
        seed.deserialize(self.at.to(value))
            .map_err(|failure| failure.at(value))
    }
}

impl<'a> EnumAccess<'a> for At<'_, 'a> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<(S::Value, Self), Failure> {
        Ok((seed.deserialize(self)?, self))
    }
}

impl<'a> VariantAccess<'a> for At<'_, 'a> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        match self.tree.kind(self.node) {
            Kind::Word => Ok(()),
            Kind::Text
            | Kind::RawText
            | Kind::Char
            | Kind::Bytes
            | Kind::Number
            | Kind::List
            | Kind::Map
            | Kind::Tuple
            | Kind::Struct
            | Kind::Field => {
                let word = self.tree.word(self.node).unwrap_or_default();
                Err(Failure::new(
                    Reason::Type,
                    format!("`{word}` holds nothing in brackets"),
                ))
            }
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, Failure> {
        let mut inside = self.tree.children(self.node);
        let one = inside.next().filter(|_| inside.next().is_none());
        let is_tuple = self.tree.kind(self.node) == Kind::Tuple;
        let Some(value) = one.filter(|_| is_tuple) else {
            let word = self.tree.word(self.node).unwrap_or_default();
            let message = format!("`{word}` holds one value in brackets");
            return Err(Failure::new(Reason::Type, message).hint(format!("write {word}(..)")));
        };
        seed.deserialize(self.to(value))
            .map_err(|failure| failure.at(value))
    }

    fn tuple_variant<V: Visitor<'a>>(self, len: usize, visitor: V) -> Result<V::Value, Failure> {
        let count = self.tree.children(self.node).count();
        if self.tree.kind(self.node) != Kind::Tuple || count != len {
            let word = self.tree.word(self.node).unwrap_or_default();
            let message = format!("`{word}` holds {len} values in brackets");
            return Err(Failure::new(Reason::Type, message));
        }
        visitor.visit_seq(self.list())
    }

    fn struct_variant<V: Visitor<'a>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_map(self.fields(fields))
    }
}

/// What a visitor hopes for, as a sentence says it.
struct Wanted<'v, V>(&'v V);

impl<'a, V: Visitor<'a>> std::fmt::Display for Wanted<'_, V> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.expecting(out)
    }
}

/// Names the first fields, so that a sentence stays short.
fn listed_briefly(fields: &[&str]) -> String {
    let first = fields.get(..3).unwrap_or(fields);
    let more = if fields.len() > first.len() {
        ", .."
    } else {
        ""
    };
    format!("{}{more}", super::failure::listed(first))
}
