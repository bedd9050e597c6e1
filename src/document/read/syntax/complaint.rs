//! Sentences about a text that is not RON.
//!
//! In: the reader, standing where it cannot go on. Out: what is wrong there and a hint for what
//! people usually meant. Always holds: nothing is consumed. Deliberately not here: the grammar.

use std::ops::Range;

use super::{Broken, Reader, Whole};
use crate::document::read::tree::Kind;

impl Reader<'_> {
    /// Says what is wrong where a field ought to begin.
    pub(super) fn no_field(&self) -> Broken {
        let at = self.cursor.at();
        match self.cursor.peek() {
            Some(b'"') => Broken::new(at..at + 1, "expected the name of a field")
                .hint("names of fields have no quotes"),
            Some(byte) if byte.is_ascii_digit() => {
                Broken::new(at..at + 1, "expected the name of a field")
            }
            Some(_) | None => self.unexpected("the name of a field"),
        }
    }

    /// Says that a comma is missing after the value that ends at `end`.
    pub(super) fn no_comma(&self, end: usize) -> Broken {
        let begins_a_value = |c: char| c.is_alphanumeric() || "\"'([{_+-.".contains(c);
        if !self.cursor.peek_char().is_some_and(begins_a_value) {
            return self.unexpected("a comma");
        }
        let broken = Broken::new(end..end, "a comma is missing after this value");
        let last = self.last_value();
        let text = self.tree.text().get(last.clone()).unwrap_or_default();
        if text.starts_with('"') && text.contains('\n') {
            let line = self.line(last.start);
            return broken.hint(format!(
                "or the text that begins in line {line} lacks its closing quote"
            ));
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
        let mut reader = Reader::amid(self.tree.text(), self.last.start);
        // It was read without complaint before.
        let _ = reader.run(&mut Whole, self.last.end);
        reader.last
    }

    /// Says what stands where something else ought to.
    pub(super) fn unexpected(&self, wanted: &str) -> Broken {
        let at = self.cursor.at();
        let Some(found) = self.cursor.peek_char() else {
            return self.ends_early(at);
        };
        let broken = |message: String| Broken::new(at..at + found.len_utf8(), message);
        match found {
            ')' | ']' | '}' => self.wrong_bracket(at, found, wanted),
            ',' => broken(format!("expected {wanted} before this comma"))
                .hint("remove one comma, or write the missing value"),
            '=' => broken(format!("expected {wanted}, found `=`")).hint("write `name: value`"),
            '\u{60C}' => broken("an Arabic comma stands between values".to_owned())
                .hint("write the Latin one: `,`"),
            '\u{61B}' | ';' => {
                broken("a semicolon stands between values".to_owned()).hint("write `,`")
            }
            '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{AB}' | '\u{BB}' => {
                broken("texts begin and end with straight quotes".to_owned()).hint("write \"text\"")
            }
            c if c.is_numeric() => {
                broken(format!("expected {wanted}")).hint("write numbers with the digits 0 to 9")
            }
            c if c.is_control() => broken(format!(
                "expected {wanted}, found the control character U+{:04X}",
                u32::from(c)
            )),
            c => broken(format!("expected {wanted}, found `{c}`")),
        }
    }

    fn ends_early(&self, at: usize) -> Broken {
        match self.open.last() {
            Some(open) => Broken::new(at..at, "the file ends too early").hint(format!(
                "the `{}` of line {} is not closed",
                char::from(
                    self.tree
                        .text()
                        .as_bytes()
                        .get(open.at)
                        .copied()
                        .unwrap_or(b'(')
                ),
                self.line(open.at)
            )),
            None => Broken::new(at..at, "the file ends too early"),
        }
    }

    fn wrong_bracket(&self, at: usize, found: char, wanted: &str) -> Broken {
        let place = at..at + 1;
        match self.open.last() {
            Some(open) if u32::from(open.close) == u32::from(found) => {
                Broken::new(place, format!("expected {wanted} before `{found}`"))
            }
            Some(open) => Broken::new(
                place,
                format!("expected `{}`, found `{found}`", char::from(open.close)),
            )
            .hint(format!(
                "the `{}` of line {} is still open",
                char::from(
                    self.tree
                        .text()
                        .as_bytes()
                        .get(open.at)
                        .copied()
                        .unwrap_or(b'(')
                ),
                self.line(open.at)
            )),
            None => Broken::new(place, format!("`{found}` closes nothing"))
                .hint("a roadmap begins with `(`"),
        }
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
