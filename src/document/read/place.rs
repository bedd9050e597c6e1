//! Bytes to lines and columns, and nodes to paths.
//!
//! In: the text, nodes of its tree. Out: places as editors count them. Always holds: a line ends
//! at LF, CR LF or a lone CR, columns are code points. Each question walks on from the last one,
//! so that a thousand of them cost one pass. Deliberately not here: cells of a terminal
//! (`diagnostic`).

use std::borrow::Cow;
use std::ops::Range;

use super::tree::{Id, Kind, SyntaxTree};
use crate::document::{FilePlace, Path, PathStep, TextSpan};

/// Counts lines and columns, going forward.
pub(super) struct Ruler<'a> {
    text: &'a str,
    /// Bytes before the text: a byte-order mark.
    before: usize,
    at: usize,
    line: usize,
    column: usize,
}

impl<'a> Ruler<'a> {
    pub(super) fn new(text: &'a str, before: usize) -> Self {
        Self {
            text,
            before,
            at: 0,
            line: 1,
            column: 1,
        }
    }

    /// Returns the place of some bytes; asking in the order of the text is cheap.
    pub(super) fn place(&mut self, bytes: Range<usize>) -> FilePlace {
        let (line, column) = self.reach(bytes.start);
        // The end may lie far behind: it is looked up by a ruler of its own.
        let (at, start) = (self.at, (self.line, self.column));
        let (end_line, end_column) = self.reach(bytes.end.max(bytes.start));
        self.at = at;
        (self.line, self.column) = start;
        FilePlace::Text(TextSpan {
            line,
            column,
            end_line,
            end_column,
            offset: self.before + bytes.start,
        })
    }

    fn reach(&mut self, target: usize) -> (usize, usize) {
        if target < self.at {
            (self.at, self.line, self.column) = (0, 1, 1);
        }
        let ahead = self.text.get(self.at..target).unwrap_or_default();
        let mut bytes = ahead.bytes().peekable();
        let follows = self.text.as_bytes().get(target).copied();
        while let Some(byte) = bytes.next() {
            let lone = byte == b'\r' && bytes.peek().copied().or(follows) != Some(b'\n');
            if byte == b'\n' || lone {
                self.line += 1;
                self.column = 1;
            } else if byte & 0xC0 != 0x80 && byte != b'\r' {
                self.column += 1;
            }
        }
        self.at += ahead.len();
        (self.line, self.column)
    }
}

/// Returns the paths of nodes that are given in ascending order.
pub(super) fn paths(tree: &SyntaxTree<'_>, nodes: &[Id]) -> Vec<Path> {
    let mut wanted = nodes.iter().copied().peekable();
    let mut found = Vec::with_capacity(nodes.len());
    let mut above: Vec<Above> = Vec::new();
    let mut node = SyntaxTree::ROOT;
    while let Some(next) = wanted.peek().copied() {
        while above.last().is_some_and(|frame| frame.after <= node) {
            above.pop();
        }
        let index = above.last_mut().and_then(Above::count);
        while wanted.next_if_eq(&node).is_some() {
            let here = step(tree, node, index);
            let steps = above
                .iter()
                .filter_map(|frame| step(tree, frame.node, frame.index));
            found.push(steps.chain(here).collect());
        }
        above.push(Above {
            node,
            after: tree.after(node),
            index,
            counts: (tree.kind(node) == Kind::List).then_some(0),
        });
        // What holds none of the wanted nodes is passed over in one step.
        node = if next >= tree.after(node) && next > node {
            tree.after(node)
        } else {
            node + 1
        };
    }
    found
}

/// A node around the one at which the walk stands.
struct Above {
    node: Id,
    after: Id,
    /// The index of the node, when it is an element.
    index: Option<usize>,
    /// The index of the next element, when the node is a list.
    counts: Option<usize>,
}

impl Above {
    fn count(&mut self) -> Option<usize> {
        let index = self.counts?;
        self.counts = Some(index + 1);
        Some(index)
    }
}

fn step(tree: &SyntaxTree<'_>, node: Id, index: Option<usize>) -> Option<PathStep> {
    match index {
        Some(index) => Some(PathStep::Index(index)),
        None if tree.kind(node) == Kind::Field => {
            let name = tree.word(node).unwrap_or_default();
            Some(PathStep::Field(Cow::Owned(name.to_owned())))
        }
        None => None,
    }
}
