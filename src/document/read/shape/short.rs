//! Short forms: what may be written without its brackets.
//!
//! In: what is asked for, and what stands there. Out: the field that it stands for. Always holds:
//! `status: active` says what `status: [(state: active)]` says, `"a"` in a list of links or holidays
//! what `(on: "a")` says, and a text alone is one in the
//! language of the plan. Deliberately not here: what may stand in the field.

use crate::document::Language;
use crate::document::read::tree::Kind;

/// Says whether a list of one may stand in that field without its brackets.
pub(super) fn may_stand_alone(field: &str) -> bool {
    matches!(field, "status" | "health" | "progress")
}

/// Returns the field of the struct of that name for which a node of that kind stands, if it is its
/// short form; `language` is that of the plan, as far as it is known.
pub(super) fn field_of(name: &str, kind: Kind, language: Option<Language>) -> Option<&'static str> {
    match (name, kind) {
        ("Holiday" | "Link", Kind::Text | Kind::RawText) => Some("on"),
        ("Text", Kind::Text | Kind::RawText) => language.map(Language::code),
        // What ought to have no quotes is told so.
        ("Status", Kind::Word | Kind::Text) => Some("state"),
        ("Health", Kind::Word | Kind::Text) => Some("is"),
        ("Progress", Kind::Number | Kind::Text) => Some("percent"),
        _ => None,
    }
}
