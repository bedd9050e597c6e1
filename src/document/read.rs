//! The reader: bytes of a file to a roadmap and what is wrong with it.
//!
//! In: bytes, from anywhere. Out: the good part of the roadmap and all findings, each with its
//! place. Always holds: no input panics, overflows the stack or takes more than about linear
//! time; every text of the roadmap is clean. One way serves right and broken files: measured, it
//! takes half the time of the typed reading by the crate `ron`, which has no places and stops at
//! the first error; `ron` is what the tests compare it with. Deliberately not here: opening files
//! (`command`), the meaning of ids (`model`).

mod cursor;
mod encoding;
mod failure;
mod locate;
mod notes;
mod place;
mod recover;
mod scalar;
mod shape;
mod syntax;
mod tree;

use std::collections::HashSet;

use super::{Finding, Path, Roadmap, Unlisted};
use crate::words::Fault;
use notes::{Note, Notes};
use place::Ruler;
use syntax::Broken;
use tree::Tree;

pub use locate::locate;

/// A file as far as it could be read.
#[derive(Debug)]
pub struct Reading {
    /// The good part; none when the file has a syntax error or is no roadmap.
    pub roadmap: Option<Roadmap>,
    /// What is wrong, in the order of the file.
    pub findings: Vec<Finding>,
    /// What is wrong, too, and so often that it was not kept.
    pub unlisted: Unlisted,
    /// What the roadmap lacks of the file: `locate` needs it to count as the file does.
    pub left_out: LeftOut,
}

/// The fields and entries that were left out because they are wrong.
#[derive(Debug, Clone, Default)]
pub struct LeftOut(HashSet<tree::Id>);

/// Reads the bytes of a file.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    let (text, before) = match encoding::text(bytes) {
        Ok(text) => text,
        Err(finding) => return refused(*finding),
    };
    match syntax::parse(text) {
        Ok(tree) => {
            let notes = Notes::new(&tree);
            let roadmap = recover::roadmap(&tree, &notes);
            let (notes, unlisted, left_out) = notes.finish();
            Reading {
                roadmap,
                findings: findings(&tree, before, notes),
                unlisted,
                left_out: LeftOut(left_out),
            }
        }
        Err(broken) => refused(unreadable(text, before, broken)),
    }
}

fn refused(finding: Finding) -> Reading {
    Reading {
        roadmap: None,
        findings: vec![finding],
        unlisted: Unlisted::default(),
        left_out: LeftOut::default(),
    }
}

/// Makes the finding of a syntax error.
fn unreadable(text: &str, before: usize, broken: Broken) -> Finding {
    let Broken {
        bytes,
        message,
        hint,
    } = broken;
    let mut finding = Finding::error(Fault::Syntax, Path::default(), message);
    finding.place = Some(Ruler::new(text, before).place(bytes));
    finding.hint = hint;
    finding
}

/// Makes findings of the notes, in the order of the file.
fn findings(tree: &Tree<'_>, before: usize, mut notes: Vec<Note>) -> Vec<Finding> {
    notes.sort_by_key(|note| note.node);
    let nodes: Vec<tree::Id> = notes.iter().map(|note| note.node).collect();
    let mut ruler = Ruler::new(tree.text(), before);
    notes
        .into_iter()
        .zip(place::paths(tree, &nodes))
        .map(|(note, path)| {
            let node = tree.bytes(note.node);
            let bytes = match note.part {
                Some(part) => node.start + part.start..(node.start + part.end).min(node.end),
                None => tree.mark(note.node),
            };
            Finding {
                severity: note.severity,
                code: note.code,
                path,
                place: Some(ruler.place(bytes)),
                message: note.message,
                hint: note.hint,
            }
        })
        .collect()
}
