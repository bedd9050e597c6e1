//! Why a value does not have the shape that it ought to have.
//!
//! In: what serde complains about. Out: one sentence, a hint, and the way through the tree from
//! the place to the roadmap, innermost first. Always holds: the innermost node that knew about
//! the failure is its place. Deliberately not here: what is done about it (`recover`).

use std::fmt;

use serde::de::{self, Error, Unexpected};

use super::tree::Id;
use crate::document::fault::{Expected, Found, Value};
use crate::document::{Fault, Hint, Language, nearest};

/// A step of the way from a failure out to the roadmap.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    /// A struct of that name.
    Struct(&'static str, Id),
    /// An element of a list.
    Element { list: Id, element: Id },
}

/// A failure to read a value.
#[derive(Debug)]
pub(super) struct Failure(Box<Details>);

/// All that is known of a failure.
#[derive(Debug)]
pub(super) struct Details {
    pub(super) fault: Value,
    pub(super) hint: Option<Hint>,
    pub(super) node: Option<Id>,
    /// Offset in the node and length, when a part of it is meant.
    pub(super) part: Option<(usize, usize)>,
    pub(super) trail: Vec<Step>,
}

impl Failure {
    pub(super) fn new(fault: Value) -> Self {
        Self(Box::new(Details {
            fault,
            hint: None,
            node: None,
            part: None,
            trail: Vec::new(),
        }))
    }

    pub(super) fn hint(mut self, hint: Hint) -> Self {
        self.0.hint = Some(hint);
        self
    }

    /// Says that a count was expected: a value may be read as several types by nothing else.
    pub(super) fn of_a_count(mut self) -> Self {
        let wanted = Expected::Count;
        self.0.fault = match self.0.fault {
            Value::Unreadable => Value::CountTooLarge,
            Value::Expected { wanted: _, found } => Value::Expected { wanted, found },
            Value::NoCount { wanted: _, found } => Value::NoCount { wanted, found },
            other => other,
        };
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
        out.write_str(&Fault::from(self.0.fault.clone()).say(Language::En))
    }
}

impl Error for Failure {
    /// What a type says of its own accord comes as words only: `recover` looks at the value again.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::new(Value::Unreadable)
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let (wanted, found) = (Expected::Other(expected.to_string()), described(found));
        Self::new(Value::Expected { wanted, found })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let (wanted, found) = (Expected::Other(expected.to_string()), described(found));
        Self::new(Value::NoCount { wanted, found })
    }

    fn invalid_length(count: usize, expected: &dyn de::Expected) -> Self {
        let (wanted, found) = (Expected::Other(expected.to_string()), Found::Values(count));
        Self::new(Value::Length { wanted, found })
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        let failure = Self::new(Value::NoWord {
            word: word.to_owned(),
            known: expected.into(),
        });
        match nearest(word, expected.iter().copied()) {
            Some(name) => failure.hint(Hint::MeantName {
                name: name.to_owned(),
            }),
            None => failure,
        }
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(Value::MissingField { name }).hint(Hint::AddField {
            form: format!("{name}: .."),
        })
    }
}

fn described(found: Unexpected<'_>) -> Found {
    match found {
        Unexpected::Bool(value) => Found::Source(value.to_string()),
        Unexpected::Unsigned(value) => Found::Number(value.to_string()),
        Unexpected::Signed(value) => Found::Number(value.to_string()),
        Unexpected::Float(value) => Found::Number(value.to_string()),
        Unexpected::Str(text) => Found::Quoted(text.to_owned()),
        Unexpected::Unit => Found::Source("()".to_owned()),
        Unexpected::Seq => Found::List,
        Unexpected::Map => Found::Fields,
        other => Found::Other(other.to_string()),
    }
}
