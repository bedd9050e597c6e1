//! RON text to a tree, without recursion.
//!
//! In: text without NUL. Out: the tree, or the first thing that is not RON with a sentence about
//! it. Always holds: one pass, brackets nest at most [`DEEPEST`] levels, so that whoever walks
//! the tree by recursion is safe. Deliberately not here: whether texts have good escapes and
//! numbers are numbers (`scalar`): those are recoverable.

mod complaint;

use std::ops::Range;

use super::cursor::Cursor;
use super::tree::{Id, Kind, Tree};

/// The most brackets inside one another; the crate `ron` stops there too.
pub(super) const DEEPEST: usize = 64;

/// Where and why a text is not RON.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) bytes: Range<usize>,
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

impl Broken {
    pub(super) fn new(bytes: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            bytes,
            message: message.into(),
            hint: None,
        }
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Reads a whole text.
pub(super) fn parse(text: &str) -> Result<Tree<'_>, Broken> {
    let mut reader = Reader {
        cursor: Cursor::new(text),
        tree: Tree::new(text),
        open: Vec::new(),
    };
    reader.run()?;
    Ok(reader.tree)
}

/// A bracket that is still open.
struct Open {
    node: Id,
    /// The byte that opened it.
    at: usize,
    close: u8,
    /// The name of a field was read, its value was not.
    named: bool,
    /// In a map: a key was read, its value was not.
    keyed: bool,
    empty: bool,
}

/// What follows a value.
enum Next {
    Value,
    End,
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    tree: Tree<'a>,
    open: Vec<Open>,
}

impl Reader<'_> {
    fn run(&mut self) -> Result<(), Broken> {
        self.cursor.blank()?;
        self.attributes()?;
        if self.cursor.peek().is_none() {
            return Err(Broken::new(0..0, "the file is empty")
                .hint("`masar init` writes a roadmap to start from"));
        }
        loop {
            self.cursor.blank()?;
            let closes = self.closes();
            if !closes {
                self.field()?;
                if self.value()? {
                    continue;
                }
            }
            if matches!(self.follow(closes)?, Next::End) {
                return Ok(());
            }
        }
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
                    return Err(Broken::new(start..start + 1, "`#` begins nothing here")
                        .hint("a comment begins with `//`"));
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
                return Err(Broken::new(name, "a field among values without names"));
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
            return Err(
                Broken::new(at..at + 1, format!("expected `:` after the field `{name}`"))
                    .hint(format!("write `{name}: ..`")),
            );
        }
        self.cursor.rewind(start);
        Ok(())
    }

    /// Reads a value, or opens a bracket: then it says so.
    fn value(&mut self) -> Result<bool, Broken> {
        let start = self.cursor.at();
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
        self.tree.push(kind, start..self.cursor.at(), 0);
        Ok(false)
    }

    /// Reads a word, alone or before a round bracket.
    fn word(&mut self, start: usize) -> Result<bool, Broken> {
        let Some(word) = self.cursor.word() else {
            return Err(self.unexpected("a value"));
        };
        self.cursor.blank()?;
        if self.cursor.peek() == Some(b'(') {
            self.bracket(start, word.len(), b'(')?;
            return Ok(true);
        }
        self.cursor.rewind(word.end);
        self.tree.push(Kind::Word, word, 0);
        Ok(false)
    }

    fn bracket(&mut self, start: usize, word: usize, bracket: u8) -> Result<(), Broken> {
        let at = self.cursor.at();
        if self.open.len() == DEEPEST {
            return Err(Broken::new(
                at..at + 1,
                format!("brackets are nested more than {DEEPEST} levels deep"),
            ));
        }
        self.cursor.eat(bracket);
        let (kind, close) = match bracket {
            b'[' => (Kind::List, b']'),
            b'{' => (Kind::Map, b'}'),
            _ => (Kind::Tuple, b')'),
        };
        let node = self.tree.push(kind, start..at + 1, word);
        self.open.push(Open {
            node,
            at,
            close,
            named: false,
            keyed: false,
            empty: true,
        });
        Ok(())
    }

    /// Reads what follows a value: commas, colons of maps, brackets that close. `closes` says
    /// that there is no value, only the end of the innermost bracket.
    fn follow(&mut self, mut closes: bool) -> Result<Next, Broken> {
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
                        return Err(self.unexpected("`:` after the key of a map"));
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
            }
        }
    }

    fn end(&mut self) -> Result<Next, Broken> {
        self.cursor.blank()?;
        let at = self.cursor.at();
        match self.cursor.peek_char() {
            None => Ok(Next::End),
            Some(c) => Err(Broken::new(
                at..at + c.len_utf8(),
                "something follows the end of the roadmap",
            )
            .hint("a file holds one value: a bracket is closed too early, or one too many")),
        }
    }
}
