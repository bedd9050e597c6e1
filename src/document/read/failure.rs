//! Why a value does not have the shape that it ought to have.
//!
//! In: what serde complains about. Out: one sentence, a hint, and the way through the tree from
//! the place to the roadmap, innermost first. Always holds: the innermost node that knew about
//! the failure is its place. Deliberately not here: what is done about it (`recover`).

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

use super::tree::Id;
use crate::document::nearest;
use crate::words;

/// A step of the way from a failure out to the roadmap.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    /// A struct of that name.
    Struct(&'static str, Id),
    /// An element of a list.
    Element { list: Id, element: Id },
}

/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// The value is of another type.
    Type,
    /// The value is of the right type and wrong all the same.
    Value,
    /// The number has more digits than can be kept.
    Digits,
    /// No variant has that name.
    Variant,
    /// A field that must be there is not.
    Missing(&'static str),
    /// Looking for more failures would take too long.
    Exhausted,
}

/// A failure to read a value.
#[derive(Debug)]
pub(super) struct Failure(Box<Details>);

/// All that is known of a failure.
#[derive(Debug)]
pub(super) struct Details {
    pub(super) reason: Reason,
    pub(super) message: String,
    pub(super) hint: Option<String>,
    pub(super) node: Option<Id>,
    /// Offset in the node and length, when a part of it is meant.
    pub(super) part: Option<(usize, usize)>,
    pub(super) trail: Vec<Step>,
}

impl Failure {
    pub(super) fn new(reason: Reason, message: impl Into<String>) -> Self {
        Self(Box::new(Details {
            reason,
            message: message.into(),
            hint: None,
            node: None,
            part: None,
            trail: Vec::new(),
        }))
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    pub(super) fn part(mut self, offset: usize, length: usize) -> Self {
        self.0.part = Some((offset, length));
        self
    }

    /// Says where it happened, unless something further inside has said so.
    pub(super) fn at(mut self, node: Id) -> Self {
        self.0.node.get_or_insert(node);
        self
    }

    /// Says what it happened in.
    pub(super) fn inside(mut self, step: Step) -> Self {
        self.0.trail.push(step);
        self
    }

    pub(super) fn details(self) -> Details {
        *self.0
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.message)
    }
}

impl Error for Failure {
    /// A sentence of ours may carry its hint: "sentence; hint: what to do".
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        match message.split_once("; hint: ") {
            Some((message, hint)) => Self::new(Reason::Value, message).hint(hint),
            None => Self::new(Reason::Value, message),
        }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(
            Reason::Type,
            format!("expected {expected}, found {}", described(found)),
        )
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(
            Reason::Value,
            format!("expected {expected}, found {}", described(found)),
        )
    }

    fn invalid_length(count: usize, expected: &dyn Expected) -> Self {
        let count = match count {
            1 => "one value".to_owned(),
            other => format!("{other} values"),
        };
        Self::new(Reason::Type, format!("found {count}, expected {expected}"))
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        let failure = Self::new(
            Reason::Variant,
            format!("`{word}` is none of {}", listed(expected)),
        );
        match nearest(word, expected.iter().copied()) {
            Some(meant) => failure.hint(words::did_you_mean('`', meant)),
            None => failure,
        }
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(
            Reason::Missing(field),
            format!("the field `{field}` is missing"),
        )
        .hint(format!("add `{field}: ..`"))
    }
}

/// Names words the way a sentence does.
pub(super) fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

fn described(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(value) => format!("`{value}`"),
        Unexpected::Unsigned(value) => format!("the number {value}"),
        Unexpected::Signed(value) => format!("the number {value}"),
        Unexpected::Float(value) => format!("the number {value}"),
        Unexpected::Str(text) => format!("\"{text}\""),
        Unexpected::Unit => "`()`".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "named fields".to_owned(),
        other => other.to_string(),
    }
}
