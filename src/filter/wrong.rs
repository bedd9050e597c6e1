//! What is wrong with a question, and where.
//!
//! Always holds: the place is a part of the line; the sentence says what would do.

use std::ops::Range;

use super::field::Field;
use crate::words::{self, Language};

/// Something that is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// What it is.
    pub kind: WrongKind,
    /// Where it stands in the line, in bytes.
    pub at: Range<usize>,
}

/// What can be wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongKind {
    /// There is no such field.
    NoField {
        /// What was typed.
        name: String,
        /// What was probably meant.
        near: Option<&'static str>,
    },
    /// A field has nothing behind its sign.
    NoValue(Field),
    /// A field has no such value.
    BadValue(Field, String),
    /// The values of the field have no order.
    NoOrder(Field),
    /// A quotation has no end.
    OpenQuote,
    /// A bracket has no partner.
    Bracket,
    /// Nothing stands where a test has to.
    Nothing,
}

impl Wrong {
    pub(super) fn new(kind: WrongKind, at: Range<usize>) -> Self {
        Self { kind, at }
    }

    /// Says what is wrong and what would do, in a sentence.
    pub fn say(&self, language: Language) -> String {
        let name = |field: &Field| {
            let [en, ar] = field.names();
            language.choose(en, ar)
        };
        match &self.kind {
            WrongKind::NoField { name, near } => words::no_filter_field(language, name, *near),
            WrongKind::NoValue(field) => {
                words::no_filter_value(language, name(field), field.values())
            }
            WrongKind::BadValue(field, value) => {
                words::bad_filter_value(language, name(field), value, field.values())
            }
            WrongKind::NoOrder(field) => words::no_filter_order(language, name(field)),
            WrongKind::OpenQuote => words::open_quotation(language).to_owned(),
            WrongKind::Bracket => words::open_bracket(language).to_owned(),
            WrongKind::Nothing => words::no_question(language).to_owned(),
        }
    }
}
