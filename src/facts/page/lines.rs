//! What stands on the line of an entry.
//!
//! In: an entry of a page and a reader. Out: its line. Always holds: its text is never empty.

mod apart;
mod node;

use super::line::{Line, Sign};
use super::{Book, Entry, Subject};
use crate::document::Field;
use crate::facts::{Reader, label};
use crate::model::{At, Part, Roadmap, What};
use crate::words;

/// Writes the line of an entry.
pub fn line(book: Book<'_>, entry: Entry, reader: Reader) -> Line {
    let Entry { subject, under } = entry;
    let line = about(book, subject, under, reader);
    Line {
        level: u16::from(under.is_some()),
        text: if line.text.is_empty() {
            subject.key(book.roadmap).into_owned()
        } else {
            line.text
        },
        ..line
    }
}

fn about(book: Book<'_>, subject: Subject, under: Option<Subject>, reader: Reader) -> Line {
    match subject {
        Subject::Entry(at) => entry(book.roadmap, at, under, reader),
        Subject::Topic(topic) => Line::new(topic.name()),
        Subject::Finding(nth) => book.notes.get(nth).map_or_else(
            || Line::new(""),
            |note| Line {
                sign: Sign::Finding(note.finding.severity),
                lead: note
                    .finding
                    .place
                    .as_ref()
                    .map(|place| words::digits(reader.language, place.line()))
                    .unwrap_or_default(),
                ..Line::new(note.finding.say(reader.language))
            },
        ),
    }
}

fn entry(roadmap: &Roadmap, at: At, under: Option<Subject>, reader: Reader) -> Line {
    let At { ix, part } = at;
    match part {
        Some(Part {
            field: Field::Milestones,
            nth,
        }) => node::milestone_of(roadmap, ix, nth, reader),
        Some(Part {
            field: Field::Money,
            nth,
        }) => {
            let sum = roadmap.item(ix).and_then(|item| item.money.get(nth));
            let mut line = sum.map_or_else(|| Line::new(""), |sum| apart::money(sum, reader));
            line.tail
                .insert(0, label(roadmap, ix, reader.language).text);
            line
        }
        Some(_) | None => match roadmap.node(ix).what {
            What::Appendix(_, nth) => apart::apart(roadmap, ix, nth, reader),
            _ => node::node(roadmap, ix, under, reader),
        },
    }
}
