//! A place in a RON text that moves forward: blanks, comments, words, quoted texts.
//!
//! In: the text. Out: the bytes of one token after the other. Always holds: the position is at
//! the beginning of a code point and never goes back but by `rewind`. Deliberately not here: what
//! may follow what (`syntax`).

use super::broken::Broken;
use crate::document::Hint;
use crate::document::fault::Syntax;

/// The position in a text.
#[derive(Debug, Clone)]
pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    /// Starts at the beginning.
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Returns the byte at which the cursor stands.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Goes back to a byte at which it stood before.
    pub(super) fn rewind(&mut self, at: usize) {
        self.at = at;
    }

    /// Returns the next byte.
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Returns the next code point.
    pub(super) fn peek_char(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Returns what lies ahead.
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Moves over one ASCII character if it is the next.
    pub(super) fn eat(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    /// Moves over blanks and comments, as RON has them.
    pub(super) fn blank(&mut self) -> Result<(), Broken> {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t' | 0x0B | 0x0C) => self.at += 1,
                Some(b'/') => self.comment()?,
                Some(0x80..) => match self.peek_char() {
                    Some(c @ ('\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')) => {
                        self.at += c.len_utf8();
                    }
                    Some(_) | None => return Ok(()),
                },
                Some(_) | None => return Ok(()),
            }
        }
    }

    fn comment(&mut self) -> Result<(), Broken> {
        let start = self.at;
        let rest = self.rest();
        if rest.starts_with("//") {
            self.at += rest.find('\n').unwrap_or(rest.len());
            return Ok(());
        }
        if !rest.starts_with("/*") {
            let fault = Syntax::BeginsNothing { sign: '/' };
            return Err(Broken::new(start..start + 1, fault));
        }
        self.at += 2;
        let mut depth = 1_usize;
        while depth > 0 {
            let rest = self.rest();
            let Some(next) = rest.find(['/', '*']) else {
                return Err(Broken::new(start..start + 2, Syntax::OpenComment));
            };
            self.at += next;
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.at += 2;
            } else {
                self.at += 1;
            }
        }
        Ok(())
    }

    /// Moves over a word and returns its bytes; none when no word begins here.
    pub(super) fn word(&mut self) -> Option<std::ops::Range<usize>> {
        let start = self.at;
        let rest = self.rest();
        let raw = rest.strip_prefix("r#");
        let letters = raw.unwrap_or(rest);
        let first = letters.chars().next()?;
        if !(first.is_alphabetic() || first == '_') {
            return None;
        }
        let length = letters
            .bytes()
            .position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'_'))
            .unwrap_or(letters.len());
        // Only a word with letters beyond ASCII takes the slow way.
        let length = match letters.as_bytes().get(length) {
            Some(0x80..) => letters
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(letters.len()),
            Some(_) | None => length,
        };
        self.at += length + if raw.is_some() { 2 } else { 0 };
        Some(start..self.at)
    }

    /// Moves over what begins like a number, to the first character that can be no part of one.
    pub(super) fn number(&mut self) {
        let rest = self.rest();
        let length = rest
            .bytes()
            .position(|byte| {
                !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'+' | b'-'))
            })
            .unwrap_or(rest.len());
        self.at += length;
    }

    /// Moves over `"text"`; the cursor stands at the quote.
    pub(super) fn quoted(&mut self) -> Result<(), Broken> {
        let start = self.at;
        self.at += 1;
        loop {
            let rest = self.rest();
            let Some(quote) = memchr::memchr(b'"', rest.as_bytes()) else {
                return Err(Broken::new(start..start + 1, Syntax::OpenText));
            };
            let escapes = rest.as_bytes().get(..quote).map_or(0, |before| {
                before.iter().rev().take_while(|b| **b == b'\\').count()
            });
            self.at += quote + 1;
            if escapes % 2 == 0 {
                return Ok(());
            }
        }
    }

    /// Moves over `r"text"` or `r##"text"##`; the cursor stands after the `r`.
    pub(super) fn raw(&mut self) -> Result<(), Broken> {
        let start = self.at;
        let hashes = self.rest().bytes().take_while(|b| *b == b'#').count();
        self.at += hashes;
        if !self.eat(b'"') {
            return Err(Broken::new(start..start + 1, Syntax::NoRawText));
        }
        let ending = format!("\"{}", "#".repeat(hashes));
        let Some(length) = self.rest().find(&ending) else {
            let sign = shown(&ending);
            return Err(Broken::new(start..start + 1, Syntax::OpenRawText).hint(Hint::Add { sign }));
        };
        self.at += length + ending.len();
        Ok(())
    }

    /// Moves over `'c'`; the cursor stands at the quote.
    pub(super) fn character(&mut self) -> Result<(), Broken> {
        let start = self.at;
        self.at += 1;
        let mut escaped = false;
        // The longest is '\u{10FFFF}'.
        for (offset, c) in self.rest().char_indices().take(12) {
            if c == '\'' && !escaped && offset > 0 {
                self.at += offset + 1;
                return Ok(());
            }
            escaped = c == '\\' && !escaped;
        }
        Err(Broken::new(start..start + 1, Syntax::NoCharacter))
    }
}

/// Keeps a hint short when somebody wrote a thousand `#`.
fn shown(ending: &str) -> String {
    ending.chars().take(16).collect()
}
