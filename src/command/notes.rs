//! What is wrong with a file, for its page in the program.
//!
//! In: findings with their places, the bytes of the file. Out: notes with finished lines, in the
//! order of the file. Always holds: as many as a person reads, each with its excerpt; a file of
//! which nothing can be shown still has a roadmap to hang its notes on. Deliberately not here: the
//! screen.

use crate::document::{self, Finding, diagnostic};
use crate::model::Roadmap;
use crate::scene::Noted;
use crate::text::printable;

/// More findings than this are counted, not listed.
const MOST: usize = 1_000;

/// The columns of an excerpt: a page cuts what is longer than its own.
const COLUMNS: u16 = 100;

/// Makes notes of findings; `nodes` names the node of each, where it has one.
pub(super) fn notes(
    name: &str,
    bytes: &[u8],
    findings: &[Finding],
    nodes: &[Option<String>],
) -> Vec<Noted> {
    let reader = diagnostic::Reader::Terminal { columns: COLUMNS };
    let nodes = nodes.iter().cloned().chain(std::iter::repeat(None));
    let noted = findings.iter().zip(nodes).take(MOST);
    noted
        .map(|(finding, node)| Noted {
            severity: finding.severity,
            line: finding.place.map(|place| place.line),
            message: printable(&finding.message).into_owned(),
            printed: diagnostic::lines(name, bytes, std::slice::from_ref(finding), reader),
            node,
        })
        .collect()
}

/// Makes the roadmap of a file of which nothing could be read: its name and no more.
pub(super) fn hollow(name: &str) -> Option<Roadmap> {
    let name = printable(name);
    let text =
        format!("(format: 1, id: \"file\", kind: plan, language: en, title: (en: {name:?}))");
    let document = document::read(text.as_bytes()).roadmap?;
    Some(Roadmap::build(document).0)
}
