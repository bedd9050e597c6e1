//! Why a value does not have the shape that it ought to have.
//!
//! In: what serde complains about, or what was noticed beside. Out: one sentence, a hint, and the way through the tree from
//! the place to the roadmap, innermost first. Always holds: the innermost node that knew about
//! the failure is its place. Deliberately not here: what is done about it (`recover`).

use std::fmt;
use std::ops::{Deref, DerefMut, Range};

use serde::de::{self, Error, Unexpected};

use super::tree::Id;
use crate::document::fault::{Expected, Found, Phrase, Value};
use crate::document::{Hint, Severity, nearest};

/// A step of the way from a failure out to the roadmap.
#[derive(Debug, Clone, Copy)]
pub(super) enum FailureStep {
    /// A struct of that name.
    Struct(&'static str, Id),
    /// An element of a list.
    Element { list: Id, element: Id },
}

/// A failure to read a value, or what had to be changed in one.
#[derive(Debug)]
pub(super) struct Failure(Box<Details>);

/// All that is known of a failure.
#[derive(Debug)]
pub(super) struct Details {
    pub(super) severity: Severity,
    pub(super) fault: Value,
    pub(super) hint: Option<Hint>,
    pub(super) node: Option<Id>,
    /// The bytes in the node's source, when only a part of it is meant.
    pub(super) part: Option<Range<usize>>,
    pub(super) trail: Vec<FailureStep>,
}

impl Deref for Failure {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.0
    }
}

impl DerefMut for Failure {
    fn deref_mut(&mut self) -> &mut Details {
        &mut self.0
    }
}

impl Failure {
    pub(super) fn new(fault: Value) -> Self {
        Self(Box::new(Details {
            severity: Severity::Error,
            fault,
            hint: None,
            node: None,
            part: None,
            trail: Vec::new(),
        }))
    }

    pub(super) fn hint(mut self, hint: impl Into<Option<Hint>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Says what was expected where a value may be read as several types: what that type says of itself
    /// is in English only.
    pub(super) fn of_a(mut self, wanted: Expected) -> Self {
        self.0.fault = match self.0.fault {
            Value::Unreadable => Value::CountTooLarge,
            Value::Expected { wanted: _, found } => Value::Expected { wanted, found },
            Value::NoCount { wanted: _, found } => Value::NoCount { wanted, found },
            other => other,
        };
        self
    }

    /// Says which bytes in the node's source are meant.
    pub(super) fn part(mut self, bytes: Range<usize>) -> Self {
        self.part = Some(bytes);
        self
    }

    /// Says where it happened, unless something further inside has said so.
    pub(super) fn at(mut self, node: Id) -> Self {
        self.node.get_or_insert(node);
        self
    }

    pub(super) fn details(self) -> Details {
        *self.0
    }

    /// Says what it happened in.
    pub(super) fn inside(mut self, step: FailureStep) -> Self {
        self.trail.push(step);
        self
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.fault.english())
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
        let wanted = Expected::Other(expected.to_string());
        let found = match count {
            1 => Found::OneValue,
            count => Found::Values(count),
        };
        Self::new(Value::Length { wanted, found })
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        let near = nearest(word, expected.iter().copied());
        Self::new(Value::NoWord {
            word: word.to_owned(),
            known: expected.into(),
        })
        .hint(near.map(|name| Hint::MeantName {
            name: name.to_owned(),
        }))
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
        Unexpected::Str(text) => Found::Other(format!("\"{text}\"")),
        Unexpected::Unit => Found::Source("()".to_owned()),
        Unexpected::Seq => Found::List,
        Unexpected::Map => Found::Fields,
        other => Found::Other(other.to_string()),
    }
}
