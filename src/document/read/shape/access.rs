//! Lists, fields and variants of the tree, one after the other, as serde asks for them.
//!
//! In: a node with others inside. Out: each of them, to be read in turn. Always holds: what was
//! left out is passed over, an unknown or repeated field is noted and passed over, and so are lists of
//! items, which are read one by one. Deliberately not here: what each of them is read as.

use std::iter;

use serde::de::value::{BorrowedStrDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{
    DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::NodeDeserializer;
use crate::document::fault::Value;
use crate::document::read::failure::{Failure, FailureStep};
use crate::document::read::item_lists;
use crate::document::read::tree::{Children, Id, Kind, SyntaxTree};
use crate::document::{FORMAT, Hint, sanitize};

impl<'t, 'a> NodeDeserializer<'t, 'a> {
    /// Returns the elements of the list.
    pub(super) fn list(self) -> Elements<'t, 'a> {
        Elements {
            at: self,
            children: self.tree.children(self.node),
            words: 0,
        }
    }

    /// Returns the fields of the struct of that name.
    pub(super) fn fields(
        self,
        name: &'static str,
        known: &'static [&'static str],
    ) -> Fields<'t, 'a> {
        Fields {
            at: self,
            name,
            children: self.tree.children(self.node),
            known,
            seen: 0,
            value: None,
            stand_ins: 0,
        }
    }

    /// Returns what stands here as the only field of a struct.
    pub(super) fn only_field(
        self,
        field: &'static str,
    ) -> impl MapAccess<'a, Error = Failure> + use<'t, 'a> {
        MapDeserializer::new(iter::once((field, self)))
    }

    /// Returns what stands here as the only element of a list.
    pub(super) fn only_element(self) -> impl SeqAccess<'a, Error = Failure> + use<'t, 'a> {
        SeqDeserializer::new(iter::once(self.to(self.node)))
    }

    /// Returns the word that stands here, or before the bracket.
    fn own_word(self) -> String {
        self.tree.word(self.node).unwrap_or_default().to_owned()
    }
}

impl<'a> IntoDeserializer<'a, Failure> for NodeDeserializer<'_, 'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// The elements of a list.
pub(super) struct Elements<'t, 'a> {
    at: NodeDeserializer<'t, 'a>,
    children: Children<'t, 'a>,
    /// How many words have been read of it.
    words: usize,
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
        self.words += usize::from(self.at.tree.kind(element) == Kind::Text);
        if self.words > sanitize::MOST_WORDS {
            let most = sanitize::MOST_WORDS;
            notes.changed(list, Value::ListTooLong { most });
            return Ok(None);
        }
        seed.deserialize(self.at.to(element))
            .map(Some)
            .map_err(|failure| {
                failure
                    .at(element)
                    .inside(FailureStep::Element { list, element })
            })
    }

    // A list of one would otherwise get room for four.
    fn size_hint(&self) -> Option<usize> {
        Some(self.children.clone().count())
    }
}

/// The fields of a struct.
pub(super) struct Fields<'t, 'a> {
    at: NodeDeserializer<'t, 'a>,
    name: &'static str,
    children: Children<'t, 'a>,
    known: &'static [&'static str],
    /// One bit for each known field that was met.
    seen: u128,
    value: Option<Origin<'a>>,
    stand_ins: usize,
}

/// Where the value of a field comes from.
enum Origin<'a> {
    Node { value: Id, field: &'a str },
    StandIn(&'static str),
}

impl<'a> MapAccess<'a> for Fields<'_, 'a> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'a>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        let NodeDeserializer { tree, notes, .. } = self.at;
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
            let value = tree.value(field);
            if item_lists::is_one(self.name, name) && tree.kind(value) == Kind::List {
                continue;
            }
            self.value = Some(Origin::Node { value, field: name });
            return seed
                .deserialize(BorrowedStrDeserializer::new(name))
                .map(Some);
        }
        if self.at.node != SyntaxTree::ROOT {
            return Ok(None);
        }
        let Some(name) = notes.nth_stand_in(self.stand_ins) else {
            return Ok(None);
        };
        self.stand_ins += 1;
        self.value = Some(Origin::StandIn(name));
        seed.deserialize(BorrowedStrDeserializer::new(name))
            .map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        let (value, field) = match self.value.take() {
            Some(Origin::Node { value, field }) => (value, field),
            Some(Origin::StandIn(name)) => return stand_in(name, seed),
            None => (self.at.node, ""),
        };
        let at = NodeDeserializer {
            field,
            ..self.at.to(value)
        };
        seed.deserialize(at).map_err(|failure| failure.at(value))
    }
}

/// Reads what stands for a field of the roadmap that is missing, so that the rest can be shown.
fn stand_in<'a, S: DeserializeSeed<'a>>(name: &str, seed: S) -> Result<S::Value, Failure> {
    let value = match name {
        "format" => return seed.deserialize(FORMAT.into_deserializer()),
        "id" => "roadmap",
        "kind" => "plan",
        "language" => "en",
        "title" => return seed.deserialize(MapDeserializer::new(iter::empty::<(&str, &str)>())),
        _ => return Err(Failure::new(Value::Unreadable)),
    };
    seed.deserialize(value.into_deserializer())
}

impl<'a> EnumAccess<'a> for NodeDeserializer<'_, 'a> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<(S::Value, Self), Failure> {
        Ok((seed.deserialize(self)?, self))
    }
}

impl<'a> VariantAccess<'a> for NodeDeserializer<'_, 'a> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        if self.tree.kind(self.node) == Kind::Word {
            return Ok(());
        }
        let word = self.own_word();
        let form = word.clone();
        Err(Failure::new(Value::HoldsNothing { word }).hint(Hint::Write { form }))
    }

    fn newtype_variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, Failure> {
        let mut inside = self.tree.children(self.node);
        let one = inside.next().filter(|_| inside.next().is_none());
        let is_tuple = self.tree.kind(self.node) == Kind::Tuple;
        let Some(value) = one.filter(|_| is_tuple) else {
            let word = self.own_word();
            let form = format!("{word}(..)");
            return Err(Failure::new(Value::HoldsOne { word }).hint(Hint::Write { form }));
        };
        seed.deserialize(self.to(value))
            .map_err(|failure| failure.at(value))
    }

    fn tuple_variant<V: Visitor<'a>>(self, len: usize, visitor: V) -> Result<V::Value, Failure> {
        let count = self.tree.children(self.node).count();
        if self.tree.kind(self.node) != Kind::Tuple || count != len {
            let (word, count) = (self.own_word(), len);
            return Err(Failure::new(Value::HoldsSome { word, count }));
        }
        visitor.visit_seq(self.list())
    }

    fn struct_variant<V: Visitor<'a>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_map(self.fields("", fields))
    }
}
