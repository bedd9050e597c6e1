//! What is wrong with a file, for its page in the program.
//!
//! In: findings with their places, the bytes of the file. Out: notes with finished lines, in the
//! order of the file, and one that says how many more there are. Always holds: as many as a person
//! reads, each with its excerpt; a file of which nothing can be shown still has a roadmap to hang
//! its notes on. Deliberately not here: the screen.

use super::open::Opened;
use crate::document::{self, Clean, FORMAT, Language, PlanKind, Text, diagnostic};
use crate::facts::Noted;
use crate::model::Roadmap;
use crate::text::{Base, printable};
use crate::view::TextStyle;

/// The columns of an excerpt: what a page has beside its list, or on a screen of 80.
const COLUMNS: u16 = 72;

/// Makes notes of what is wrong with a file that was opened, for a screen of that style.
pub(super) fn of(opened: &Opened, text_style: TextStyle) -> Vec<Noted> {
    let (name, bytes, findings) = (&opened.name, &opened.bytes, &opened.findings);
    let reader = diagnostic::Audience::Screen {
        columns: COLUMNS,
        options: text_style.options(Base::Ltr),
    };
    let more = opened.unlisted.finding(findings.last());
    let more = more.iter().zip([&None]);
    let noted = findings.iter().zip(&opened.nodes).chain(more);
    noted
        .map(|(finding, node)| Noted {
            finding: finding.clone(),
            place: diagnostic::place(name, finding),
            excerpt: diagnostic::excerpt(bytes, finding, reader),
            printed: diagnostic::lines(name, bytes, std::slice::from_ref(finding), reader),
            node: node.clone(),
        })
        .collect()
}

/// Makes the roadmap of a file of which nothing could be read: its name and no more.
pub(super) fn hollow(name: &str) -> Roadmap {
    let title = Text::en(&*printable(name));
    let document = document::Document::new(FORMAT, "file", PlanKind::Plan, Language::En, title);
    Roadmap::build(Clean::sanitize(document).0).0
}
