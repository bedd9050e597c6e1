//! The tree of a RON text: every value with the bytes it stands in.
//!
//! In: what `syntax` finds, in the order of the text. Out: nodes in preorder, ten bytes each, so that
//! walking is going forward. Always holds: the nodes of a value are `node..after(node)`, a field is
//! followed by its value. The tree of a large file would be larger than the file: entries that were
//! read already leave one node behind ([`Kind::Taken`]). Deliberately not here: what a text or number
//! says (`scalar`), what ought to stand where (`shape`).

use std::ops::Range;

/// A node, by its number in preorder.
pub(super) type Id = u32;

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `"text"`, with escapes.
    Text,
    /// `r#"text"#`.
    RawText,
    /// `'c'`.
    Char,
    /// `b"bytes"` of any form.
    Bytes,
    /// Anything that begins like a number, even if it is none.
    Number,
    /// A bare word: `true`, `None`, `planned`.
    Word,
    /// `[..]`.
    List,
    /// `{..}`: keys and values in turn.
    Map,
    /// `(a, b)`, `()`, or `word(a, b)`.
    Tuple,
    /// `(a: 1)` or `word(a: 1)`.
    Struct,
    /// `name:`, followed by its value; the bytes are those of the name.
    Field,
    /// An entry that has been read and needs no nodes any more.
    Taken,
}

impl Kind {
    /// Says whether it may hold other nodes by itself.
    fn is_bracket(self) -> bool {
        matches!(
            self,
            Self::List | Self::Map | Self::Tuple | Self::Struct | Self::Taken
        )
    }
}

/// One node, without room between its parts.
#[derive(Debug, Clone, Copy)]
#[repr(Rust, packed(2))]
struct SyntaxNode {
    start: u32,
    /// Where it ends; of a bracket, which of the brackets it is.
    reach: u32,
    kind: Kind,
    /// The bytes of the word before the bracket of a tuple or struct.
    word: u8,
}

/// What only a bracket has.
#[derive(Debug, Clone, Copy)]
struct Bracket {
    end: u32,
    after: Id,
}

/// A text and its nodes.
#[derive(Debug)]
pub(super) struct SyntaxTree<'a> {
    text: &'a str,
    nodes: Vec<SyntaxNode>,
    brackets: Vec<Bracket>,
}

impl<'a> SyntaxTree<'a> {
    /// Makes the tree without nodes; no text has more than `u32::MAX` bytes.
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            nodes: Vec::new(),
            brackets: Vec::new(),
        }
    }

    /// The whole value: node zero.
    pub(super) const ROOT: Id = 0;

    /// Returns the whole text.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Returns the number of nodes.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Returns the node that is added next.
    pub(super) fn next(&self) -> Id {
        narrow(self.nodes.len())
    }

    /// Adds a node that ends at its own last byte.
    pub(super) fn push(&mut self, kind: Kind, bytes: Range<usize>, word: usize) -> Id {
        let id = narrow(self.nodes.len());
        let (start, end) = (narrow(bytes.start), narrow(bytes.end));
        let reach = if kind.is_bracket() {
            let after = id.saturating_add(1);
            self.brackets.push(Bracket { end, after });
            narrow(self.brackets.len() - 1)
        } else {
            end
        };
        self.nodes.push(SyntaxNode {
            start,
            reach,
            kind,
            // A longer word names nothing that exists: any length that is too long says so.
            word: u8::try_from(word).unwrap_or(u8::MAX),
        });
        id
    }

    /// Says that a bracket contains everything pushed since, and ends at `end`.
    pub(super) fn close(&mut self, id: Id, end: usize) {
        let after = narrow(self.nodes.len());
        let node = self.node(id).filter(|node| node.kind.is_bracket());
        let bracket = node.and_then(|node| self.brackets.get_mut(node.reach as usize));
        if let Some(bracket) = bracket {
            *bracket = Bracket {
                end: narrow(end),
                after,
            };
        }
    }

    /// Says that a round bracket holds named fields.
    pub(super) fn name_fields(&mut self, id: Id) {
        if let Some(node) = self.nodes.get_mut(id as usize) {
            node.kind = Kind::Struct;
        }
    }

    /// Forgets what stands in an entry that was read.
    pub(super) fn take(&mut self, id: Id) {
        let Some(node) = self.nodes.get_mut(id as usize) else {
            return;
        };
        node.kind = Kind::Taken;
        node.word = 0;
        let nth = node.reach as usize;
        self.nodes.truncate(id as usize + 1);
        self.brackets.truncate(nth + 1);
        if let Some(bracket) = self.brackets.get_mut(nth) {
            bracket.after = id.saturating_add(1);
        }
    }

    /// Returns the last node.
    pub(super) fn last(&self) -> Id {
        self.next().saturating_sub(1)
    }

    /// Returns what the node is; a node that does not exist is an empty tuple.
    pub(super) fn kind(&self, id: Id) -> Kind {
        self.node(id).map_or(Kind::Tuple, |node| node.kind)
    }

    /// Returns the first node that is not part of this one.
    pub(super) fn after(&self, id: Id) -> Id {
        let Some(node) = self.node(id) else {
            return Id::MAX;
        };
        match (node.kind, self.bracket(node)) {
            (_, Some(bracket)) => bracket.after,
            // A field ends with its value, which is no field.
            (Kind::Field, None) => self.after(self.value(id)),
            (_, None) => id.saturating_add(1),
        }
    }

    /// Returns the bytes that the node stands in.
    pub(super) fn bytes(&self, id: Id) -> Range<usize> {
        self.node(id).map_or(0..0, |node| {
            let end = self.bracket(node).map_or(node.reach, |bracket| bracket.end);
            node.start as usize..end as usize
        })
    }

    /// Returns the bytes to point at: the node, or what opens it.
    pub(super) fn mark(&self, id: Id) -> Range<usize> {
        let bytes = self.bytes(id);
        let kind = self.kind(id);
        if kind == Kind::Taken || !kind.is_bracket() {
            return bytes;
        }
        let word = self.word(id).map_or(0, str::len);
        bytes.start..bytes.start + word.max(1)
    }

    /// Returns the text of the node.
    pub(super) fn source(&self, id: Id) -> &'a str {
        self.text.get(self.bytes(id)).unwrap_or_default()
    }

    /// Returns the word that stands alone or before a bracket.
    pub(super) fn word(&self, id: Id) -> Option<&'a str> {
        let node = self.node(id)?;
        match node.kind {
            Kind::Word | Kind::Field => {
                let source = self.source(id);
                Some(source.strip_prefix("r#").unwrap_or(source))
            }
            Kind::Tuple | Kind::Struct if node.word > 0 => {
                let start = node.start as usize;
                self.text.get(start..start + usize::from(node.word))
            }
            Kind::Tuple
            | Kind::Struct
            | Kind::Text
            | Kind::RawText
            | Kind::Char
            | Kind::Bytes
            | Kind::Number
            | Kind::List
            | Kind::Map
            | Kind::Taken => None,
        }
    }

    /// Returns the nodes directly inside: elements, fields, or keys and values in turn.
    pub(super) fn children(&self, id: Id) -> Children<'_, 'a> {
        Children {
            tree: self,
            next: id.saturating_add(1),
            end: self.after(id),
        }
    }

    /// Returns the value of the field of that name in a struct, if it stands there once or more: the
    /// first one that is not left out.
    pub(super) fn field(&self, id: Id, name: &str, is_left_out: impl Fn(Id) -> bool) -> Option<Id> {
        let is_named =
            |field: &Id| self.kind(*field) == Kind::Field && self.word(*field) == Some(name);
        self.children(id)
            .find(|field| is_named(field) && !is_left_out(*field))
    }

    /// Returns the value of a field.
    pub(super) fn value(&self, field: Id) -> Id {
        field.saturating_add(1)
    }

    fn node(&self, id: Id) -> Option<SyntaxNode> {
        self.nodes.get(id as usize).copied()
    }

    fn bracket(&self, node: SyntaxNode) -> Option<Bracket> {
        let nth = node.kind.is_bracket().then_some(node.reach)?;
        self.brackets.get(nth as usize).copied()
    }
}

/// The nodes directly inside another.
#[derive(Clone)]
pub(super) struct Children<'t, 'a> {
    tree: &'t SyntaxTree<'a>,
    next: Id,
    end: Id,
}

impl Iterator for Children<'_, '_> {
    type Item = Id;

    fn next(&mut self) -> Option<Id> {
        let id = (self.next < self.end).then_some(self.next)?;
        self.next = self.tree.after(id);
        Some(id)
    }
}

/// Sizes fit: a text of more than `u32::MAX` bytes is refused before.
fn narrow(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}
