//! Sentences about a text that is not RON.
//!
//! In: the reader, standing where it cannot go on. Out: what is wrong there and a hint for what
//! people usually meant. Always holds: nothing is consumed. Deliberately not here: the grammar.

use std::ops::Range;

use super::{Broken, Parser, Whole};
use crate::document::Hint;
use crate::document::fault::{Expected, Syntax};
use crate::document::read::tree::Kind;
use crate::text;

impl Parser<'_> {
    /// Says what is wrong where a field ought to begin.
    pub(super) fn no_field(&self) -> Broken {
        let at = self.cursor.at();
        match self.cursor.peek() {
            Some(b'"') => Broken::new(at..at + 1, Syntax::QuotedName),
            Some(byte) if byte.is_ascii_digit() => Broken::new(at..at + 1, Syntax::NoName),
            Some(_) | None => self.unexpected(Expected::FieldName),
        }
    }

    /// Says that a comma is missing after the value that ends at `end`.
    pub(super) fn no_comma(&self, end: usize) -> Broken {
        let begins_a_value = |c: char| c.is_alphanumeric() || "\"'([{_+-.".contains(c);
        if !self.cursor.peek_char().is_some_and(begins_a_value) {
            return self.unexpected(Expected::Comma);
        }
        let broken = Broken::new(end..end, Syntax::MissingComma);
        let last = self.last_value();
        let text = self.tree.text().get(last.clone()).unwrap_or_default();
        if text.starts_with('"') && text.contains('\n') {
            let line = self.line(last.start);
            return broken.hint(Hint::OpenTextAbove { line });
        }
        broken
    }

    /// Returns where the last value without brackets stands.
    fn last_value(&self) -> Range<usize> {
        let node = self.tree.last();
        let is_skipped = self.tree.kind(node) == Kind::Taken && self.tree.bytes(node) == self.last;
        if !is_skipped {
            return self.last.clone();
        }
        let mut reader = Parser::amid(self.tree.text(), self.last.start);
        // It was read without complaint before.
        let _ = reader.run(&mut Whole, self.last.end);
        reader.last
    }

    /// Says what stands where something else ought to.
    pub(super) fn unexpected(&self, wanted: Expected) -> Broken {
        let at = self.cursor.at();
        let Some(found) = self.cursor.peek_char() else {
            return self.ends_early(at);
        };
        let fault = match found {
            ')' | ']' | '}' => return self.wrong_bracket(at, found, wanted),
            ',' => Syntax::BeforeComma { wanted },
            '=' => Syntax::EqualsSign { wanted },
            '\u{60C}' => Syntax::ArabicComma,
            '\u{61B}' | ';' => Syntax::Semicolon,
            '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{AB}' | '\u{BB}' => Syntax::CurlyQuotes,
            c if c.is_numeric() => Syntax::OtherDigits { wanted },
            c if c.is_control() => Syntax::Control {
                wanted,
                code: code(c),
            },
            c if c.is_whitespace() || text::width(c.encode_utf8(&mut [0; 4])) == 0 => {
                Syntax::Unseen {
                    wanted,
                    code: code(c),
                }
            }
            found => Syntax::Unexpected { wanted, found },
        };
        Broken::new(at..at + found.len_utf8(), fault)
    }

    fn ends_early(&self, at: usize) -> Broken {
        let broken = Broken::new(at..at, Syntax::EndsEarly);
        match self.open_bracket() {
            Some((bracket, line)) => broken.hint(Hint::NotClosed { bracket, line }),
            None => broken,
        }
    }

    fn wrong_bracket(&self, at: usize, found: char, wanted: Expected) -> Broken {
        let broken = |fault| Broken::new(at..at + 1, fault);
        let close = self.open.last().map(|open| char::from(open.close));
        match (close, self.open_bracket()) {
            (Some(close), _) if close == found => broken(Syntax::BeforeBracket { wanted, found }),
            (Some(wanted), Some((bracket, line))) => broken(Syntax::OtherBracket { wanted, found })
                .hint(Hint::StillOpen { bracket, line }),
            (_, _) => broken(Syntax::ClosesNothing { found }),
        }
    }

    /// Returns the innermost bracket that is open, and its line.
    fn open_bracket(&self) -> Option<(char, usize)> {
        let open = self.open.last()?;
        let bracket = self.tree.text().as_bytes().get(open.at).copied();
        Some((char::from(bracket.unwrap_or(b'(')), self.line(open.at)))
    }

    /// Returns the line of a byte, from one.
    pub(super) fn line(&self, at: usize) -> usize {
        1 + self
            .tree
            .text()
            .bytes()
            .take(at)
            .filter(|byte| *byte == b'\n')
            .count()
    }
}

/// Names a character that cannot be shown.
fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
