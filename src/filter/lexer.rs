//! A typed line in words, tests, brackets and joining words.
//!
//! Always holds: each token has its place in the line, in bytes; nothing of the line is lost but blanks.

use std::ops::Range;

use super::field::{Field, plain};
use super::wrong::{Wrong, WrongKind};
use crate::words::{AND, NOT, OR, VALUE_COMMAS};

/// A part of a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) at: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum TokenKind {
    Open,
    Close,
    And,
    Or,
    Not,
    /// Words to look for.
    Words(String),
    /// A field that is asked without a value.
    Flag(Field),
    /// A field, how it is compared, and with what: one of these is enough.
    Test(Field, Comparison, Vec<Word>),
    /// The name of a field of the plan's own, and what stands in it: one of these is enough.
    Own(String, Vec<Word>),
}

/// How a field is compared with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Is,
    Less,
    AtMost,
    More,
    AtLeast,
}

/// One value as it was typed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    pub(super) text: String,
    /// Whether one reading of the dates is enough: `~`.
    pub(super) may: bool,
    pub(super) at: Range<usize>,
}

/// Returns what a word joins tests by, if it is one that does.
fn join(word: &str) -> Option<TokenKind> {
    let is_one_of = |words: &[&str]| words.iter().any(|one| plain(one) == plain(word));
    match () {
        () if is_one_of(&AND) => Some(TokenKind::And),
        () if is_one_of(&OR) => Some(TokenKind::Or),
        () if is_one_of(&NOT) => Some(TokenKind::Not),
        () => None,
    }
}

/// What a bare word ends before.
fn ends_word(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '(' | ')' | '"' | '«' | '»')
}

/// Between two values.
fn is_comma(letter: char) -> bool {
    VALUE_COMMAS.contains(&letter)
}

/// Parts a line into tokens.
pub(super) fn tokens(line: &str) -> Result<Vec<Token>, Wrong> {
    let mut lexer = Lexer { line, at: 0 };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.token()? {
        tokens.push(token);
    }
    Ok(tokens)
}

struct Lexer<'a> {
    line: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, is_skipped: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(is_skipped).len();
    }

    fn take(&mut self, letter: char) -> bool {
        let is_there = self.peek() == Some(letter);
        if is_there {
            self.at += letter.len_utf8();
        }
        is_there
    }

    fn token(&mut self) -> Result<Option<Token>, Wrong> {
        self.skip(char::is_whitespace);
        let from = self.at;
        let Some(first) = self.peek() else {
            return Ok(None);
        };
        let kind = match first {
            '(' | ')' => {
                self.at += first.len_utf8();
                if first == '(' {
                    TokenKind::Open
                } else {
                    TokenKind::Close
                }
            }
            '"' | '«' | '»' => TokenKind::Words(self.quoted()?),
            _ => self.word_or_test()?,
        };
        Ok(Some(Token {
            kind,
            at: from..self.at,
        }))
    }

    /// Reads what stands between two quotation marks.
    fn quoted(&mut self) -> Result<String, Wrong> {
        let from = self.at;
        let open = self.peek().unwrap_or('"');
        self.at += open.len_utf8();
        let is_close = |letter: char| match open {
            '"' => letter == '"',
            _ => matches!(letter, '«' | '»'),
        };
        let rest = self.rest();
        let Some(length) = rest.find(is_close) else {
            return Err(Wrong::new(WrongKind::OpenQuote, from..self.line.len()));
        };
        let text = rest.get(..length).unwrap_or_default().to_owned();
        self.at += length;
        self.at += self.peek().map_or(0, char::len_utf8);
        Ok(text)
    }

    /// Reads a word to look for, a joining word, a flag, or a field with its values.
    fn word_or_test(&mut self) -> Result<TokenKind, Wrong> {
        let from = self.at;
        self.skip(|letter| !ends_word(letter) && !matches!(letter, ':' | '<' | '>' | '='));
        let name = self.line.get(from..self.at).unwrap_or_default();
        let at = from..self.at;
        if name.is_empty() || self.peek().is_none_or(ends_word) {
            // A sign of comparison by itself is something to look for.
            self.skip(|letter| !ends_word(letter));
            let word = self.line.get(from..self.at).unwrap_or_default();
            let flag = || Field::named(word).filter(|field| field.is_flag());
            let known = join(word).or_else(|| flag().map(TokenKind::Flag));
            return Ok(known.unwrap_or_else(|| TokenKind::Words(word.to_owned())));
        }
        if let Some(own) = Field::own_named(name) {
            return self.own(own, at);
        }
        let Some(field) = Field::named(name) else {
            let near = Field::near(name);
            return Err(Wrong::new(
                WrongKind::NoField {
                    name: name.to_owned(),
                    near,
                },
                at,
            ));
        };
        let comparison = self.comparison();
        if comparison != Comparison::Is && !field.is_ordered() {
            return Err(Wrong::new(WrongKind::NoOrder(field), at));
        }
        if field == Field::Own {
            return Err(Wrong::new(WrongKind::NoValue(field), at));
        }
        Ok(TokenKind::Test(field, comparison, self.values(field, at)?))
    }

    /// Reads what is asked of a field of the plan's own.
    fn own(&mut self, name: &str, at: Range<usize>) -> Result<TokenKind, Wrong> {
        if self.comparison() != Comparison::Is {
            return Err(Wrong::new(WrongKind::NoOrder(Field::Own), at));
        }
        let values = self.values(Field::Own, at)?;
        Ok(TokenKind::Own(name.to_owned(), values))
    }

    fn comparison(&mut self) -> Comparison {
        match (self.take('<'), self.take('>')) {
            (true, _) if self.take('=') => Comparison::AtMost,
            (true, _) => Comparison::Less,
            (_, true) if self.take('=') => Comparison::AtLeast,
            (_, true) => Comparison::More,
            _ => {
                let _ = self.take(':') || self.take('=');
                Comparison::Is
            }
        }
    }

    /// Says whether a comma is followed by three digits: it parts thousands.
    fn is_thousands(&self) -> bool {
        let after = self.rest().strip_prefix(',').unwrap_or_default();
        after.chars().take_while(char::is_ascii_digit).count() == 3
    }

    fn values(&mut self, field: Field, name: Range<usize>) -> Result<Vec<Word>, Wrong> {
        let mut values = Vec::new();
        loop {
            let from = self.at;
            let may = self.take('~');
            let text = match self.peek() {
                Some('"' | '«' | '»') => self.quoted()?,
                _ => {
                    let start = self.at;
                    self.skip(|letter| !ends_word(letter) && !is_comma(letter));
                    while field == Field::Money && self.is_thousands() {
                        self.at += 1;
                        self.skip(|letter| !ends_word(letter) && !is_comma(letter));
                    }
                    self.line.get(start..self.at).unwrap_or_default().to_owned()
                }
            };
            if text.trim().is_empty() {
                return Err(Wrong::new(WrongKind::NoValue(field), name.start..self.at));
            }
            let at = from..self.at;
            values.push(Word { text, may, at });
            if !self.peek().is_some_and(is_comma) {
                return Ok(values);
            }
            self.at += self.peek().map_or(0, char::len_utf8);
        }
    }
}
