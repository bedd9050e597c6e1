//! How a text is laid out where something is put into it.
//!
//! In: the tree of a text, what is to stand there. Out: stretches of the text with what replaces them.
//! Always holds: what stood there stays, byte for byte, with its comments; what stands on lines of its own
//! gets neighbours on lines of their own, indented alike. Deliberately not here: what is changed.

use std::ops::Range;

use crate::document::read::cursor::Scanner;
use crate::document::read::tree::{Id, Kind, SyntaxTree};

/// A stretch of a text, in bytes, with what stands there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Splice {
    at: Range<usize>,
    with: String,
}

/// Returns a text with stretches of it replaced, which do not overlap; what goes to one place stands there
/// in the order in which it is given.
pub(super) fn spliced(text: &str, mut splices: Vec<Splice>) -> String {
    splices.sort_by_key(|splice| splice.at.start);
    let mut spliced = String::with_capacity(text.len() + 100);
    let mut from = 0;
    for Splice { at, with } in splices {
        spliced.push_str(text.get(from..at.start).unwrap_or_default());
        spliced.push_str(&with);
        from = at.end;
    }
    spliced.push_str(text.get(from..).unwrap_or_default());
    spliced
}

/// The layout of a text.
pub(super) struct Layout<'t, 'a> {
    pub(super) tree: &'t SyntaxTree<'a>,
    /// What ends a line.
    newline: &'static str,
}

impl<'t, 'a> Layout<'t, 'a> {
    pub(super) fn new(tree: &'t SyntaxTree<'a>) -> Self {
        let first = tree.text().split_inclusive('\n').next();
        let is_of_two = first.is_some_and(|line| line.ends_with("\r\n"));
        let newline = if is_of_two { "\r\n" } else { "\n" };
        Self { tree, newline }
    }

    /// Replaces a value.
    pub(super) fn instead(&self, value: Id, with: &str) -> Splice {
        let at = self.tree.bytes(value);
        let with = with.to_owned();
        Splice { at, with }
    }

    /// Adds a field behind the last of those that usually stand before it.
    pub(super) fn add_field(
        &self,
        node: Id,
        order: &[&str],
        name: &str,
        value: &str,
    ) -> Option<Vec<Splice>> {
        let before: Vec<&&str> = order.iter().take_while(|other| **other != name).collect();
        let fields = self.tree.children(node);
        let fields = fields.filter(|field| self.tree.kind(*field) == Kind::Field);
        let is_before = |field: &Id| {
            let name = self.tree.word(*field).unwrap_or_default();
            before.iter().any(|other| **other == name)
        };
        let behind = fields.filter(is_before).last()?;
        let end = self.tree.bytes(self.tree.value(behind)).end;
        let indent = self.indent(behind);
        Some(self.behind(end, indent, &format!("{name}: {value}")))
    }

    /// Adds an element to a list.
    pub(super) fn add_element(
        &self,
        list: Id,
        elements: &[Id],
        at: usize,
        element: &str,
    ) -> Vec<Splice> {
        if let Some(behind) = at.checked_sub(1).and_then(|at| elements.get(at)) {
            let end = self.tree.bytes(*behind).end;
            return self.behind(end, self.indent(*behind), element);
        }
        let opened = self.tree.bytes(list).start + 1;
        let Some(first) = elements.first() else {
            return vec![put(opened, element.to_owned())];
        };
        match self.indent(*first) {
            // What stands above the first is about the first.
            Some(indent) if self.is_blank(opened) => {
                let line = format!("{}{indent}{element},", self.newline);
                vec![put(self.line_end(opened), line)]
            }
            Some(_) | None => vec![put(self.tree.bytes(*first).start, format!("{element}, "))],
        }
    }

    /// Writes a list for a field: on its line, or an element a line where that gets longer than `most`.
    pub(super) fn list(&self, field: Id, elements: &[String], most: usize) -> String {
        let line = format!("[{}]", elements.join(", "));
        let name = self.tree.word(field).unwrap_or_default();
        match self.indent(field) {
            Some(indent) if indent.len() + name.len() + 2 + line.chars().count() > most => {
                let step = if indent.contains('\t') { "\t" } else { "    " };
                let newline = self.newline;
                let element = |element| format!("{newline}{indent}{step}{element},");
                let elements: String = elements.iter().map(element).collect();
                format!("[{elements}{newline}{indent}]")
            }
            Some(_) | None => line,
        }
    }

    /// Puts something behind what ends at a byte, with the commas that this takes.
    fn behind(&self, end: usize, indent: Option<&str>, new: &str) -> Vec<Splice> {
        let comma = self.comma(end);
        let Some(indent) = indent else {
            return vec![match comma {
                Some(comma) => put(comma, format!(" {new},")),
                None => put(end, format!(", {new}")),
            }];
        };
        let after = comma.unwrap_or(end);
        let line = format!("{}{indent}{new}", self.newline);
        match (comma, self.is_blank(after)) {
            (Some(_), true) => vec![put(self.line_end(after), line + ",")],
            (None, true) => vec![put(end, ",".to_owned()), put(self.line_end(after), line)],
            (Some(comma), false) => vec![put(comma, format!(" {new},"))],
            (None, false) => vec![put(end, format!(",{line}"))],
        }
    }

    /// Returns the byte behind the comma that follows a value.
    fn comma(&self, end: usize) -> Option<usize> {
        let mut cursor = Scanner::new(self.tree.text());
        cursor.rewind(end);
        cursor.blank().ok()?;
        cursor.eat(b',').then(|| cursor.at())
    }

    /// Returns what a node is indented by, where it begins its line.
    fn indent(&self, node: Id) -> Option<&'a str> {
        let start = self.tree.bytes(node).start;
        let before = self.tree.text().get(..start)?;
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let indent = before.get(line..)?;
        let is_blank = |c| matches!(c, ' ' | '\t');
        (line > 0 && indent.chars().all(is_blank)).then_some(indent)
    }

    /// Says whether nothing but a remark follows in the line, which does not end the text.
    fn is_blank(&self, from: usize) -> bool {
        let rest = self.tree.text().get(from..).unwrap_or_default();
        let line = rest.split_once('\n').map(|(line, _)| line.trim());
        line.is_some_and(|line| line.is_empty() || line.starts_with("//"))
    }

    /// Returns the byte at which a line ends.
    fn line_end(&self, from: usize) -> usize {
        let rest = self.tree.text().get(from..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        from + line.len()
    }
}

fn put(at: usize, with: String) -> Splice {
    Splice { at: at..at, with }
}
