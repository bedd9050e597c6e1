//! A node of the tree as serde sees it: the tree is poured into the types of `document`.
//!
//! In: a tree and what was left out of it so far. Out: the typed value, or the first failure in
//! it. Always holds: every text passes [`NodeDeserializer::text`] and is cleaned there, so no field can forget
//! it; unknown and repeated fields are noted and passed over without a failure; items hang on nothing
//! yet. Deliberately not here: going on after a failure, and lists of items (`recover`).

mod access;
mod plain;
mod short;

use std::borrow::Cow;

use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::failure::{Failure, FailureStep};
use super::notes::Notes;
use super::scalar;
use super::scalar::is_like_a_date;
use super::tree::{Id, Kind, SyntaxTree};
use crate::document::fault::Expected;
use crate::document::{Hint, Language};

/// A node, to be read as whatever is asked for.
#[derive(Clone, Copy)]
pub(super) struct NodeDeserializer<'t, 'a> {
    tree: &'t SyntaxTree<'a>,
    notes: &'t Notes,
    /// The language of a text that does not say its own; none while nobody knows it.
    language: Option<Language>,
    node: Id,
    /// The field of which this is the value; empty for what is inside it.
    field: &'a str,
}

impl<'t, 'a> NodeDeserializer<'t, 'a> {
    pub(super) fn new(
        tree: &'t SyntaxTree<'a>,
        notes: &'t Notes,
        language: Option<Language>,
        node: Id,
    ) -> Self {
        Self {
            tree,
            notes,
            language,
            node,
            field: "",
        }
    }

    fn to(self, node: Id) -> Self {
        Self {
            node,
            field: "",
            ..self
        }
    }

    /// Says that something else was expected than what may only stand here in quotes.
    fn in_quotes(self, wanted: Expected) -> Failure {
        self.other_than(wanted).hint(Hint::WriteInQuotes {
            quoted: format!("\"{}\"", self.tree.source(self.node)),
        })
    }

    /// Returns the one value of `Some(value)`.
    fn inside_some(self) -> Option<Id> {
        let is_some =
            self.tree.word(self.node) == Some("Some") && self.tree.kind(self.node) == Kind::Tuple;
        let mut inside = self.tree.children(self.node).filter(|_| is_some);
        inside.next().filter(|_| inside.next().is_none())
    }
}

impl<'a> Deserializer<'a> for NodeDeserializer<'_, 'a> {
    type Error = Failure;

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        i8 i16 i32 i64 u8 u16 u64 f32 char string bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct map ignored_any
    }

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.notes.visit()?;
        let wanted = match self.field {
            "number" => Expected::Numbering,
            "lag" => Expected::Lag,
            _ => Expected::Count,
        };
        match self.tree.kind(self.node) {
            Kind::Text | Kind::RawText => self.deserialize_str(visitor),
            Kind::Number => match scalar::integer(self.tree.source(self.node)) {
                Some(number) => match u64::try_from(number) {
                    Ok(number) => visitor.visit_u64(number),
                    Err(_) => visitor.visit_i64(self.within(number, i64::MIN, i64::MAX)?),
                },
                None => Err(self.in_quotes(wanted.clone())),
            },
            Kind::Word => match self.tree.word(self.node) {
                Some("true") => visitor.visit_bool(true),
                Some("false") => visitor.visit_bool(false),
                Some("None") => visitor.visit_none(),
                Some(_) | None => Err(self.in_quotes(wanted.clone())),
            },
            Kind::List | Kind::Tuple => visitor.visit_seq(self.list()),
            Kind::Char | Kind::Bytes | Kind::Map | Kind::Struct | Kind::Field | Kind::Taken => {
                Err(self.other_than(wanted.clone()))
            }
        }
        .map_err(|failure: Failure| failure.of_a(wanted).at(self.node))
    }

    fn deserialize_str<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.notes.visit()?;
        match self.text()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.tree.word(self.node) {
            Some("true") => visitor.visit_bool(true),
            Some("false") => visitor.visit_bool(false),
            Some(_) | None => Err(self.other_than(Expected::Truth)),
        }
    }

    fn deserialize_f64<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_f64(self.float()?)
    }

    fn deserialize_u32<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        let number = self.integer()?;
        visitor.visit_u32(self.within(number, u32::MIN, u32::MAX)?)
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        if self.tree.kind(self.node) == Kind::Word && self.tree.word(self.node) == Some("None") {
            return visitor.visit_none();
        }
        let node = self.inside_some().unwrap_or(self.node);
        visitor.visit_some(Self { node, ..self })
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.notes.visit()?;
        match self.tree.kind(self.node) {
            Kind::List => visitor.visit_seq(self.list()),
            Kind::Text | Kind::Number | Kind::Word if short::may_stand_alone(self.field) => {
                visitor.visit_seq(self.only_element())
            }
            Kind::Text | Kind::Number | Kind::Word | Kind::Tuple | Kind::Struct => {
                Err(self.other_than(Expected::List).hint(Hint::SquareBrackets))
            }
            Kind::RawText | Kind::Char | Kind::Bytes | Kind::Map | Kind::Field | Kind::Taken => {
                Err(self.other_than(Expected::List))
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
        let kind = self.tree.kind(self.node);
        if let Some(field) = short::field_of(name, kind, self.language) {
            return visitor
                .visit_map(self.only_field(field))
                .map_err(|failure| failure.inside(FailureStep::Struct(name, self.node)));
        }
        let other = || self.other_than(Expected::Form(brief(fields)));
        let is_empty = self.tree.after(self.node) == self.node.saturating_add(1);
        match self.tree.kind(self.node) {
            Kind::Struct => {}
            Kind::Tuple if is_empty => {}
            Kind::Map | Kind::List => {
                return Err(other().hint(Hint::RoundBrackets));
            }
            Kind::Text
            | Kind::RawText
            | Kind::Char
            | Kind::Bytes
            | Kind::Number
            | Kind::Word
            | Kind::Tuple
            | Kind::Field
            | Kind::Taken => return Err(other()),
        }
        if self.tree.word(self.node).is_some_and(|word| word != name) {
            let other = self.other_than(Expected::Other(format!("a {name}")));
            return Err(other.hint(Hint::NoNameNeeded));
        }
        visitor
            .visit_map(self.fields(name, fields))
            .map_err(|failure| {
                failure
                    .at(self.node)
                    .inside(FailureStep::Struct(name, self.node))
            })
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
        let failure = self.other_than(Expected::OneOf(variants.into()));
        let is_text = self.tree.kind(self.node) == Kind::Text;
        let source = self.tree.source(self.node);
        let word = source.trim_matches('"');
        Err(if is_text && variants.contains(&word) {
            failure.hint(Hint::WithoutQuotes {
                word: word.to_owned(),
            })
        } else if variants.contains(&"occurred") && (is_text || is_like_a_date(source)) {
            failure.hint(Hint::DateOfWhat {
                form: format!("occurred(\"{word}\")"),
            })
        } else {
            failure
        })
    }

    fn deserialize_identifier<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.tree.word(self.node) {
            Some(word) => visitor.visit_borrowed_str(word),
            None => Err(self.other_than(Expected::Name)),
        }
    }
}

/// Shows how a struct is written, by its first fields.
fn brief(fields: &[&str]) -> String {
    let first: Vec<String> = fields
        .iter()
        .take(2)
        .map(|field| format!("{field}: .."))
        .collect();
    let more = if fields.len() > first.len() {
        ", .."
    } else {
        ""
    };
    format!("({}{more})", first.join(", "))
}
