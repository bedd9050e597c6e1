//! Texts and numbers of the tree, and the sentences about values that are neither.
//!
//! In: a node. Out: its clean text or its number, or what is wrong with it and how to write it.
//! Always holds: a text leaves this module clean, and not without end. Deliberately not here:
//! escapes and digits (`scalar`).

use std::borrow::Cow;

use super::NodeDeserializer;
use crate::document::fault::{Expected, Found, Value};
use crate::document::read::failure::Failure;
use crate::document::read::scalar;
use crate::document::read::tree::Kind;
use crate::document::{Hint, sanitize};

/// Far shorter than what is too long.
const PLAIN: usize = 1000;

impl<'a> NodeDeserializer<'_, 'a> {
    /// Returns what a quoted text says, cleaned and within bounds, with a note if anything was
    /// dropped.
    pub(in crate::document::read) fn text(self) -> Result<Cow<'a, str>, Failure> {
        let source = self.tree.source(self.node);
        let kind = self.tree.kind(self.node);
        let raw = if kind == Kind::Text {
            // Nearly every one: nothing in it needs a closer look.
            if is_plain(source) {
                return Ok(Cow::Borrowed(inside(source)));
            }
            scalar::text(source).map_err(|bad| {
                Failure::new(bad.fault)
                    .hint(Hint::Escapes)
                    .part(bad.offset..bad.offset + 2)
                    .at(self.node)
            })?
        } else if kind == Kind::RawText {
            Cow::Borrowed(scalar::raw(source))
        } else {
            return Err(self.no_text());
        };
        Ok(sanitize::clean(raw, |wrong| {
            self.notes.changed(self.node, wrong)
        }))
    }

    fn no_text(self) -> Failure {
        let source: String = self.tree.source(self.node).chars().take(40).collect();
        let failure = self.other_than(Expected::Text);
        match self.tree.kind(self.node) {
            Kind::Number if scalar::is_like_a_date(&source) => {
                let quoted = format!("\"{source}\"");
                failure.hint(Hint::WriteDateInQuotes { quoted })
            }
            Kind::Number | Kind::Word => {
                let quoted = format!("\"{source}\"");
                failure.hint(Hint::WriteInQuotes { quoted })
            }
            Kind::Char => failure.hint(Hint::DoubleQuotes),
            Kind::Struct => failure.hint(Hint::OneText),
            Kind::Text
            | Kind::RawText
            | Kind::Bytes
            | Kind::List
            | Kind::Map
            | Kind::Tuple
            | Kind::Field
            | Kind::Taken => failure,
        }
    }

    /// Says that something else was expected here.
    pub(super) fn other_than(self, wanted: Expected) -> Failure {
        let found = self.found();
        Failure::new(Value::Expected { wanted, found }).at(self.node)
    }

    /// Describes what stands here.
    fn found(self) -> Found {
        let word: String = self.tree.source(self.node).chars().take(40).collect();
        match self.tree.kind(self.node) {
            Kind::Text | Kind::RawText => Found::Text,
            Kind::Char => Found::Character,
            Kind::Bytes => Found::Bytes,
            Kind::Number if scalar::float(&word).is_some() => Found::Number(word),
            Kind::Number | Kind::Word | Kind::Field => Found::Source(word),
            Kind::List => Found::List,
            Kind::Map => Found::Map,
            Kind::Tuple | Kind::Struct | Kind::Taken => {
                let word = self.tree.word(self.node).unwrap_or_default();
                Found::Source(format!("{word}(..)"))
            }
        }
    }

    /// Returns the whole number.
    pub(super) fn integer(self) -> Result<i128, Failure> {
        let source = self.tree.source(self.node);
        let whole = || self.other_than(Expected::WholeNumber);
        if self.tree.kind(self.node) == Kind::Number {
            return scalar::integer(source).ok_or_else(whole);
        }
        Err(self.hint_at_quotes(whole()))
    }

    /// Returns a whole number as a type that has these bounds.
    pub(super) fn within<N: TryFrom<i128> + Into<i128>>(
        self,
        number: i128,
        least: N,
        most: N,
    ) -> Result<N, Failure> {
        let (least, most) = (least.into(), most.into());
        let fault = Value::OutOfRange {
            number,
            least,
            most,
        };
        N::try_from(number).map_err(|_| Failure::new(fault).at(self.node))
    }

    /// Returns the finite number; a figure is shown as it is written, or not at all.
    pub(super) fn float(self) -> Result<f64, Failure> {
        let source = self.tree.source(self.node);
        if self.tree.kind(self.node) == Kind::Number {
            let number =
                scalar::float(source).ok_or_else(|| self.other_than(Expected::FiniteNumber))?;
            return if scalar::is_held(source, number) {
                Ok(number)
            } else {
                let number: String = source.chars().take(40).collect();
                Err(Failure::new(Value::TooManyDigits { number }).at(self.node))
            };
        }
        Err(self.hint_at_quotes(self.other_than(Expected::Number)))
    }

    fn hint_at_quotes(self, failure: Failure) -> Failure {
        let inside = self.tree.source(self.node).trim_matches('"');
        let is_quoted = self.tree.kind(self.node) == Kind::Text;
        if is_quoted && scalar::float(inside).is_some() {
            failure.hint(Hint::WithoutQuotes {
                word: inside.to_owned(),
            })
        } else {
            failure
        }
    }
}

/// Says whether a quoted text is short, of printable ASCII and without escapes.
fn is_plain(source: &str) -> bool {
    source.len() <= PLAIN
        && source
            .bytes()
            .all(|byte| matches!(byte, b' '..=b'~') && byte != b'\\')
}

/// Returns what stands between quotes.
fn inside(source: &str) -> &str {
    source
        .strip_prefix('"')
        .and_then(|inner| inner.strip_suffix('"'))
        .unwrap_or_default()
}
