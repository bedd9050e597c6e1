//! Short forms: what may be written without its brackets.
//!
//! In: a node that is a text, a number or a word where a struct or a list is asked for. Out: the one field
//! that it stands for, the one element. Always holds: `status: active` says what
//! `status: [(state: active)]` says, and a text alone is one in the language of the plan. Deliberately
//! not here: which languages there are, what may stand in the field.

use std::iter;

use serde::de::IntoDeserializer;
use serde::de::value::{MapDeserializer, SeqDeserializer};

use super::At;
use crate::document::read::failure::Failure;
use crate::document::read::tree::Kind;

/// Says whether a list of one may stand in that field without its brackets.
pub(super) fn may_stand_alone(field: &str) -> bool {
    matches!(field, "status" | "progress")
}

/// Returns what stands here as the one field of the struct of that name, if it is its short form.
pub(super) fn of<'t, 'a>(
    at: At<'t, 'a>,
    name: &str,
) -> Option<impl serde::de::MapAccess<'a, Error = Failure> + use<'t, 'a>> {
    let field = match (name, at.tree.kind(at.node)) {
        ("Text", Kind::Text | Kind::RawText) => at.language?.code(),
        ("Status", Kind::Word) => "state",
        ("Progress", Kind::Number) => "percent",
        _ => return None,
    };
    Some(MapDeserializer::new(iter::once((field, at))))
}

/// Returns what stands here as the only element of a list.
pub(super) fn alone<'t, 'a>(
    at: At<'t, 'a>,
) -> impl serde::de::SeqAccess<'a, Error = Failure> + use<'t, 'a> {
    SeqDeserializer::new(iter::once(at.to(at.node)))
}

impl<'a> IntoDeserializer<'a, Failure> for At<'_, 'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
