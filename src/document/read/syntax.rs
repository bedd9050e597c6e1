//! RON text to a tree, without recursion.
//!
//! In: text without NUL, and somebody who takes items out of the tree as soon as they are closed. Out:
//! the tree, or the first thing that is not RON with a sentence about it. Always holds: one pass,
//! brackets nest at most [`DEEPEST`] levels, so that whoever walks the tree by recursion is safe. Deliberately not here: whether texts have good escapes and
//! numbers are numbers (`scalar`): those are recoverable.

mod complaint;

use std::ops::Range;

use super::broken::Broken;
use super::cursor::Scanner;
use super::item_lists;
use super::tree::{Id, Kind, SyntaxTree};
use crate::document::Hint;
use crate::document::fault::{Expected, Syntax};

/// The most brackets inside one another; the crate `ron` stops there too.
pub(super) const DEEPEST: usize = 64;

/// The most brackets inside one another in an item that is read before anybody knows where it stands.
const SHALLOW: usize = 32;

/// Somebody who takes entries out of the tree while it grows, so that it stays small.
pub(super) trait Take<'a> {
    /// Asks whether the entry of a list of items, just closed, can be forgotten by the tree.
    fn take(&mut self, tree: &SyntaxTree<'a>, entry: Id) -> bool;

    /// Asks for the end of the entry that begins at a byte, if it has been read before; it becomes
    /// that node.
    fn skip(&mut self, at: usize, entry: Id) -> Option<usize>;
}

/// Nobody: the tree stays whole.
pub(super) struct Whole;

impl<'a> Take<'a> for Whole {
    fn take(&mut self, _: &SyntaxTree<'a>, _: Id) -> bool {
        false
    }

    fn skip(&mut self, _: usize, _: Id) -> Option<usize> {
        None
    }
}

/// Reads a whole text.
pub(super) fn parse(text: &str) -> Result<SyntaxTree<'_>, Broken> {
    let mut reader = Parser::new(text);
    reader.run(&mut Whole, usize::MAX)?;
    Ok(reader.tree)
}

/// A bracket that is still open.
struct OpenBracket {
    node: Id,
    /// It is a list of items.
    has_items: bool,
    /// The byte that opened it.
    at: usize,
    close: u8,
    /// The name of a field was read, its value was not.
    named: bool,
    /// In a map: a key was read, its value was not.
    keyed: bool,
    empty: bool,
}

impl OpenBracket {
    fn new(node: Id, at: usize, close: u8, has_items: bool) -> Self {
        Self {
            node,
            has_items,
            at,
            close,
            named: false,
            keyed: false,
            empty: true,
        }
    }
}

/// What follows a value.
enum Next {
    Value,
    End,
}

/// A text that is read to the end or to some byte, and then further.
pub(super) struct Parser<'a> {
    cursor: Scanner<'a>,
    tree: SyntaxTree<'a>,
    open: Vec<OpenBracket>,
    /// Where the last value without brackets stands, which a missing quote may have made too long: or
    /// the item that was skipped since.
    last: Range<usize>,
    deepest: usize,
}

impl<'a> Parser<'a> {
    /// Starts at the beginning of a text.
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            cursor: Scanner::new(text),
            tree: SyntaxTree::new(text),
            open: Vec::new(),
            last: 0..0,
            deepest: DEEPEST,
        }
    }

    /// Starts in the midst of a text, as if a list of items had begun there.
    pub(super) fn amid(text: &'a str, at: usize) -> Self {
        let mut reader = Self::new(text);
        reader.cursor.rewind(at);
        reader.deepest = SHALLOW + 1;
        let node = reader.tree.push(Kind::List, at..at, 0);
        reader.open.push(OpenBracket::new(node, at, b']', true));
        reader
    }

    /// Returns the byte at which it stands.
    pub(super) fn at(&self) -> usize {
        self.cursor.at()
    }

    /// Returns what was read.
    pub(super) fn tree(&self) -> &SyntaxTree<'a> {
        &self.tree
    }

    /// Reads on to the end, or to the first token from that byte on; says whether it is the end.
    pub(super) fn run(&mut self, taker: &mut impl Take<'a>, until: usize) -> Result<bool, Broken> {
        if self.open.is_empty() {
            self.begin()?;
        }
        while self.cursor.at() < until {
            self.cursor.blank()?;
            let closes = self.closes();
            if !closes {
                self.field()?;
                if self.value(taker)? {
                    continue;
                }
            }
            if matches!(self.follow(taker, closes)?, Next::End) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn begin(&mut self) -> Result<(), Broken> {
        self.cursor.blank()?;
        self.attributes()?;
        if self.cursor.peek().is_none() {
            return Err(Broken::new(0..0, Syntax::Empty));
        }
        Ok(())
    }

    /// Moves over `#![enable(implicit_some)]` and its kind: everything they allow is allowed.
    fn attributes(&mut self) -> Result<(), Broken> {
        while self.cursor.peek() == Some(b'#') {
            let start = self.cursor.at();
            let length = self.cursor.rest().find(']');
            match length {
                Some(length) if self.cursor.rest().starts_with("#!") => {
                    self.cursor.rewind(start + length + 1);
                }
                Some(_) | None => {
                    let fault = Syntax::BeginsNothing { sign: '#' };
                    return Err(Broken::new(start..start + 1, fault));
                }
            }
            self.cursor.blank()?;
        }
        Ok(())
    }

    /// Says whether the innermost bracket is closed next.
    fn closes(&self) -> bool {
        let next = self.cursor.peek();
        self.open
            .last()
            .is_some_and(|open| next == Some(open.close) && !open.keyed && !open.named)
    }

    /// Reads `name:` where a round bracket has named fields.
    fn field(&mut self) -> Result<(), Broken> {
        let Some(open) = self.open.last() else {
            return Ok(());
        };
        let (node, first) = (open.node, open.empty);
        if open.close != b')' {
            return Ok(());
        }
        let named = self.tree.kind(node) == Kind::Struct;
        let start = self.cursor.at();
        let Some(name) = self.cursor.word() else {
            return if named { Err(self.no_field()) } else { Ok(()) };
        };
        self.cursor.blank()?;
        if self.cursor.eat(b':') {
            if !named && !first {
                return Err(Broken::new(name, Syntax::MixedFields));
            }
            self.tree.name_fields(node);
            self.tree.push(Kind::Field, name, 0);
            if let Some(open) = self.open.last_mut() {
                open.named = true;
            }
            return self.cursor.blank();
        }
        if self.cursor.peek() == Some(b'=') || named {
            let at = self.cursor.at();
            let name = self.tree.text().get(name).unwrap_or_default();
            let form = format!("{name}: ..");
            let name = name.to_owned();
            return Err(
                Broken::new(at..at + 1, Syntax::NoColon { name }).hint(Hint::WriteField { form })
            );
        }
        self.cursor.rewind(start);
        Ok(())
    }

    /// Reads a value, or opens a bracket: then it says so.
    fn value(&mut self, taker: &mut impl Take<'a>) -> Result<bool, Broken> {
        let start = self.cursor.at();
        if self.skip(taker, start) {
            return Ok(false);
        }
        let rest = self.cursor.rest();
        let kind = match self.cursor.peek() {
            Some(b'"') => {
                self.cursor.quoted()?;
                Kind::Text
            }
            Some(b'r')
                if rest.starts_with("r\"")
                    || rest.starts_with("r#\"")
                    || rest.starts_with("r##") =>
            {
                self.cursor.eat(b'r');
                self.cursor.raw()?;
                Kind::RawText
            }
            Some(b'b') if rest.starts_with("b\"") => {
                self.cursor.eat(b'b');
                self.cursor.quoted()?;
                Kind::Bytes
            }
            Some(b'b') if rest.starts_with("br\"") || rest.starts_with("br#") => {
                self.cursor.rewind(start + 2);
                self.cursor.raw()?;
                Kind::Bytes
            }
            Some(b'b') if rest.starts_with("b'") => {
                self.cursor.eat(b'b');
                self.cursor.character()?;
                Kind::Bytes
            }
            Some(b'\'') => {
                self.cursor.character()?;
                Kind::Char
            }
            Some(b'0'..=b'9' | b'+' | b'-' | b'.') => {
                self.cursor.number();
                Kind::Number
            }
            Some(bracket @ (b'(' | b'[' | b'{')) => {
                self.bracket(start, 0, bracket)?;
                return Ok(true);
            }
            Some(_) | None => return self.word(start),
        };
        self.last = start..self.cursor.at();
        self.tree.push(kind, start..self.cursor.at(), 0);
        Ok(false)
    }

    /// Moves over an item that has been read before.
    fn skip(&mut self, taker: &mut impl Take<'a>, start: usize) -> bool {
        let may = self.open.len() + SHALLOW <= DEEPEST;
        if !may || !self.open.last().is_some_and(|open| open.has_items) {
            return false;
        }
        let Some(end) = taker.skip(start, self.tree.next()) else {
            return false;
        };
        self.tree.push(Kind::Taken, start..end, 0);
        self.last = start..end;
        self.cursor.rewind(end);
        true
    }

    /// Reads a word, alone or before a round bracket.
    fn word(&mut self, start: usize) -> Result<bool, Broken> {
        let Some(word) = self.cursor.word() else {
            return Err(self.unexpected(Expected::Value));
        };
        self.cursor.blank()?;
        if self.cursor.peek() == Some(b'(') {
            self.bracket(start, word.len(), b'(')?;
            return Ok(true);
        }
        self.cursor.rewind(word.end);
        self.last = word.clone();
        self.tree.push(Kind::Word, word, 0);
        Ok(false)
    }

    fn bracket(&mut self, start: usize, word: usize, bracket: u8) -> Result<(), Broken> {
        let at = self.cursor.at();
        if self.open.len() == self.deepest {
            return Err(Broken::new(at..at + 1, Syntax::TooDeep { most: DEEPEST }));
        }
        self.cursor.eat(bracket);
        let (kind, close) = match bracket {
            b'[' => (Kind::List, b']'),
            b'{' => (Kind::Map, b'}'),
            _ => (Kind::Tuple, b')'),
        };
        let has_items = kind == Kind::List && self.is_for_items();
        self.last = 0..0;
        let node = self.tree.push(kind, start..at + 1, word);
        self.open.push(OpenBracket::new(node, at, close, has_items));
        Ok(())
    }

    /// Says whether a list that begins here is one of items.
    fn is_for_items(&self) -> bool {
        let field = self.tree.last();
        self.tree.kind(field) == Kind::Field
            && self.tree.word(field).is_some_and(item_lists::may_be_one)
    }

    /// Reads what follows a value: commas, colons of maps, brackets that close. `closes` says
    /// that there is no value, only the end of the innermost bracket.
    fn follow(&mut self, taker: &mut impl Take<'a>, mut closes: bool) -> Result<Next, Broken> {
        loop {
            let Some(open) = self.open.last_mut() else {
                return self.end();
            };
            if !closes {
                open.empty = false;
                open.named = false;
                let end = self.cursor.at();
                self.cursor.blank()?;
                if self.tree.kind(open.node) == Kind::Map && !open.keyed {
                    if !self.cursor.eat(b':') {
                        return Err(self.unexpected(Expected::Colon));
                    }
                    open.keyed = true;
                    return Ok(Next::Value);
                }
                open.keyed = false;
                if self.cursor.eat(b',') {
                    return Ok(Next::Value);
                }
                if self.cursor.peek() != Some(open.close) {
                    return Err(self.no_comma(end));
                }
            }
            closes = false;
            if let Some(open) = self.open.pop() {
                self.cursor.eat(open.close);
                self.tree.close(open.node, self.cursor.at());
                let is_entry = self.open.last().is_some_and(|around| around.has_items);
                if is_entry && taker.take(&self.tree, open.node) {
                    self.tree.take(open.node);
                }
            }
        }
    }

    fn end(&mut self) -> Result<Next, Broken> {
        self.cursor.blank()?;
        let at = self.cursor.at();
        match self.cursor.peek_char() {
            None => Ok(Next::End),
            Some(c) => Err(Broken::new(at..at + c.len_utf8(), Syntax::GoesOn)),
        }
    }
}
