//! The reader: bytes of a file to a roadmap and what is wrong with it.
//!
//! In: bytes, from anywhere. Out: the good part of the roadmap and all findings, each with its
//! place. Always holds: no input panics, overflows the stack or takes more than about linear
//! time; every text of the roadmap is clean; what comes out does not depend on how many hands read. One way serves right and broken files: measured, it
//! takes half the time of the typed reading by the crate `ron`, which has no places and stops at
//! the first error; `ron` is what the tests compare it with. Deliberately not here: opening files
//! (`command`), the meaning of ids (`model`).

mod ahead;
mod broken;
mod cursor;
mod encoding;
mod failure;
mod item_lists;
mod items;
mod language;
mod line_of;
mod locate;
mod notes;
mod place;
mod recover;
mod revise;
mod scalar;
mod shape;
mod sharing;
mod syntax;
mod tree;

use std::collections::HashSet;

use super::{Alone, Clean, Counts, Finding, Path, Split, Task};
use broken::Broken;
use failure::{Details, Failure};
use items::{Ahead, Items};
use notes::Notes;
use place::Ruler;
use syntax::Parser;
use tree::SyntaxTree;

pub use line_of::line_of;
pub use locate::locate;
pub use revise::revise;

/// A file as far as it could be read.
#[derive(Debug, PartialEq, Default)]
pub struct Reading {
    /// The good part; none when the file has a syntax error or is no roadmap.
    pub roadmap: Option<Clean>,
    /// What is wrong, in the order of the file.
    pub findings: Vec<Finding>,
    /// What is wrong, too, and so often that it was not kept.
    pub unlisted: Counts,
    /// What the roadmap lacks of the file: `locate` needs it to count as the file does.
    pub left_out: LeftOut,
}

/// The fields and entries that were left out because they are wrong: the bytes that they begin at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftOut(HashSet<usize>);

impl LeftOut {
    fn of(tree: &SyntaxTree<'_>, nodes: HashSet<tree::Id>) -> Self {
        Self(
            nodes
                .into_iter()
                .map(|node| tree.bytes(node).start)
                .collect(),
        )
    }

    fn holds(&self, tree: &SyntaxTree<'_>, node: tree::Id) -> bool {
        !self.0.is_empty() && self.0.contains(&tree.bytes(node).start)
    }
}

/// Reads the bytes of a file.
pub fn read(bytes: &[u8]) -> Reading {
    read_by(bytes, &Alone)
}

/// Reads the bytes of a file, by several hands where there are some.
pub fn read_by(bytes: &[u8], split: &dyn Split) -> Reading {
    let (text, before) = match encoding::text(bytes) {
        Ok(text) => text,
        Err(finding) => return refused(*finding),
    };
    let mut reader = Parser::new(text);
    let mut items = Items::default();
    if let Err(broken) = parse(text, &mut reader, &mut items, split) {
        return refused(unreadable(text, before, broken));
    }
    let tree = reader.tree();
    let notes = Notes::new(tree.len());
    let roadmap = recover::roadmap(tree, &notes, items);
    let (notes, unlisted, left_out) = notes.finish();
    Reading {
        roadmap: roadmap.map(Clean::read),
        findings: findings(tree, before, notes),
        unlisted,
        left_out: LeftOut::of(tree, left_out),
    }
}

/// The bytes in which a file says its language.
const HEAD: usize = 4096;

/// Reads the text by the reader: the first part at once, the others while somebody else has read ahead
/// in them.
fn parse<'a>(
    text: &'a str,
    reader: &mut Parser<'a>,
    items: &mut Items,
    split: &dyn Split,
) -> Result<(), Broken> {
    let parts = split.parts(text.len()).max(1);
    let ends = |nth: usize| text.len() / parts * nth;
    // A text that does not say its language is read ahead where the head of the file says it.
    let head = if parts == 1 { usize::MAX } else { HEAD };
    if reader.run(items, head)? {
        return Ok(());
    }
    let mut first = Ok(false);
    let language = language::of(reader.tree());
    let mut ahead: Vec<Vec<Ahead>> = (1..parts).map(|_| Vec::new()).collect();
    let mut tasks: Vec<Task<'_>> = vec![Box::new(|| first = reader.run(items, ends(1)))];
    for (found, nth) in ahead.iter_mut().zip(1..) {
        let end = if nth + 1 == parts {
            text.len()
        } else {
            ends(nth + 1)
        };
        tasks.push(Box::new(move || {
            *found = ahead::items(text, ends(nth)..end, language);
        }));
    }
    split.run(tasks);
    if !first? {
        items.expect(ahead.into_iter().flatten());
        reader.run(items, usize::MAX)?;
    }
    Ok(())
}

fn refused(finding: Finding) -> Reading {
    Reading {
        findings: vec![finding],
        ..Reading::default()
    }
}

/// Makes the finding of a syntax error.
fn unreadable(text: &str, before: usize, broken: Broken) -> Finding {
    let Broken { bytes, fault, hint } = broken;
    let mut finding = Finding::error(fault, Path::default());
    finding.place = Some(Ruler::new(text, before).place(bytes));
    finding.hint = hint;
    finding
}

/// Makes findings of the notes, in the order of the file.
fn findings(tree: &SyntaxTree<'_>, before: usize, mut notes: Vec<Failure>) -> Vec<Finding> {
    let at = |note: &Failure| note.node.unwrap_or(SyntaxTree::ROOT);
    notes.sort_by_key(at);
    let nodes: Vec<tree::Id> = notes.iter().map(at).collect();
    let mut ruler = Ruler::new(tree.text(), before);
    notes
        .into_iter()
        .zip(place::paths(tree, &nodes))
        .zip(nodes)
        .map(|((note, path), node)| {
            let source = tree.bytes(node);
            let bytes = match &note.part {
                Some(part) => source.start + part.start..(source.start + part.end).min(source.end),
                None => tree.mark(node),
            };
            let Details {
                severity,
                fault,
                hint,
                ..
            } = note.details();
            Finding {
                severity,
                fault: fault.into(),
                hint,
                path,
                place: Some(ruler.place(bytes)),
            }
        })
        .collect()
}
