//! Texts and numbers of the tree, and the sentences about values that are neither.
//!
//! In: a node. Out: its clean text or its number, or what is wrong with it and how to write it.
//! Always holds: a text leaves this module clean, and not without end. Deliberately not here:
//! escapes and digits (`scalar`).

use std::borrow::Cow;

use super::At;
use crate::document::read::failure::{Failure, Reason};
use crate::document::read::scalar;
use crate::document::read::tree::Kind;
use crate::text;

impl<'a> At<'_, 'a> {
    /// Returns what a quoted text says, cleaned and within bounds, with a note if anything was
    /// dropped.
    pub(super) fn text(self) -> Result<Cow<'a, str>, Failure> {
        let source = self.tree.source(self.node);
        let raw = match self.tree.kind(self.node) {
            Kind::Text => scalar::text(source).map_err(|bad| {
                Failure::new(Reason::Value, bad.message)
                    .hint(r"a backslash is written \\, other characters as \u{645}")
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
            | Kind::Field
            | Kind::Taken => return Err(self.no_text()),
        };
        // First, or an isolate might lose its end.
        let raw = match text::shorten(&raw) {
            Some(short) => {
                self.notes.shortened(self.node);
                Cow::Owned(short)
            }
            None => raw,
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
        // Last, since marks meet where a control was dropped from between them.
        if let Some(thin) = text::thin(&clean) {
            self.notes.thinned(self.node);
            return Ok(Cow::Owned(thin));
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
            | Kind::Field
            | Kind::Taken => failure,
        }
    }

    /// Says that something else was expected here.
    pub(super) fn other_than(self, expected: &str) -> Failure {
        let found = self.found();
        Failure::new(Reason::Type, format!("expected {expected}, found {found}")).at(self.node)
    }

    /// Describes what stands here.
    pub(super) fn found(self) -> String {
        let word: String = self.tree.source(self.node).chars().take(40).collect();
        match self.tree.kind(self.node) {
            Kind::Text | Kind::RawText => "a text".to_owned(),
            Kind::Char => "a character".to_owned(),
            Kind::Bytes => "bytes".to_owned(),
            Kind::Number if scalar::float(&word).is_some() => format!("the number {word}"),
            Kind::Number | Kind::Word | Kind::Field => format!("`{word}`"),
            Kind::List => "a list".to_owned(),
            Kind::Map => "a map".to_owned(),
            Kind::Tuple | Kind::Struct | Kind::Taken => match self.tree.word(self.node) {
                Some(word) => format!("`{word}(..)`"),
                None => "`(..)`".to_owned(),
            },
        }
    }

    /// Returns the whole number.
    pub(super) fn integer(self) -> Result<i128, Failure> {
        let source = self.tree.source(self.node);
        let whole = || self.other_than("a whole number");
        if self.tree.kind(self.node) == Kind::Number {
            return scalar::integer(source).ok_or_else(whole);
        }
        Err(self.hint_at_quotes(whole()))
    }

    /// Returns the finite number; a figure is shown as it is written, or not at all.
    pub(super) fn float(self) -> Result<f64, Failure> {
        let source = self.tree.source(self.node);
        if self.tree.kind(self.node) == Kind::Number {
            let number = scalar::float(source).ok_or_else(|| self.other_than("a finite number"))?;
            return if scalar::is_held(source, number) {
                Ok(number)
            } else {
                let source: String = source.chars().take(40).collect();
                let message = format!("{source} has more digits than can be kept");
                Err(Failure::new(Reason::Digits, message)
                    .hint("round it to 15 digits, and say in a note what the source has")
                    .at(self.node))
            };
        }
        Err(self.hint_at_quotes(self.other_than("a number")))
    }

    fn hint_at_quotes(self, failure: Failure) -> Failure {
        let inside = self.tree.source(self.node).trim_matches('"');
        let is_quoted = self.tree.kind(self.node) == Kind::Text;
        if is_quoted && scalar::float(inside).is_some() {
            failure.hint(format!("write it without quotes: {inside}"))
        } else {
            failure
        }
    }
}

/// Says whether somebody wrote a date as a number: `2025`, `2025-08-31`.
pub(super) fn is_like_a_date(source: &str) -> bool {
    let mut parts = source.split('-');
    parts
        .next()
        .is_some_and(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))
        && parts.all(|part| part.len() <= 2)
}
