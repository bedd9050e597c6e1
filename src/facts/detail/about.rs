//! Everything that is known of an entry of a page, one without a row in the chart among them.
//!
//! Always holds: the same rows as in the details of the roadmap, and the sources of this entry only.

use std::ops::Range;

use super::{Detail, DetailRow, Part, TextRole, Told, headed, part};
use crate::facts::page::Noted;
use crate::facts::{Book, Subject};
use crate::model::{Ix, Roadmap};
use crate::text;
use crate::words::{Language, Msg};

/// Returns what is known of what an entry of a page is about; with `both`, texts of the file stand
/// in both languages.
pub fn about(book: Book<'_>, subject: Subject, language: Language, both: bool) -> Detail {
    first_about(book, subject, language, both, usize::MAX)
}

/// Returns the same, but only what so many facts say at most.
pub fn first_about(
    book: Book<'_>,
    subject: Subject,
    language: Language,
    both: bool,
    most: usize,
) -> Detail {
    let sections = part_about(book, subject, language, both, 0..most).sections();
    match noted(book, subject) {
        Ok(note) => Detail {
            title: note.finding.say(language),
            title_mark: None,
            other_title: None,
            kind: Msg::Findings.say(language).to_owned(),
            path: Vec::new(),
            sections,
        },
        Err((roadmap, ix)) => headed(roadmap, ix, language, sections),
    }
}

/// Returns what some of the facts of it say, by their numbers from zero on.
pub fn part_about(
    book: Book<'_>,
    subject: Subject,
    language: Language,
    both: bool,
    facts: Range<usize>,
) -> Part {
    let note = match noted(book, subject) {
        Ok(note) => note,
        Err((roadmap, ix)) => return part(roadmap, ix, language, both, facts),
    };
    let mut rows = finding(note, language).into_iter().skip(facts.start);
    Part {
        told: vec![Told {
            heading: Msg::Findings,
            facts: rows
                .by_ref()
                .take(facts.len())
                .map(|row| vec![row])
                .collect(),
        }],
        goes_on: rows.next().is_some(),
    }
}

/// Returns the finding that something is, or else the entry that it is about: what is gone is one of the
/// plan as it was.
fn noted(book: Book<'_>, subject: Subject) -> Result<&Noted, (&Roadmap, Ix)> {
    let roadmap = book.roadmap;
    match subject {
        Subject::Entry(at) | Subject::Coming(at, _) => Err((roadmap, at.ix)),
        Subject::Change(_, Some(ix)) => Err((roadmap, ix)),
        Subject::Change(nth, None) => {
            let gone = roadmap.against().and_then(|against| {
                let change = against.comparison.changed().get(nth)?;
                Some((against.before, change.before?.ix))
            });
            Err(gone.unwrap_or((roadmap, Ix::ROOT)))
        }
        // The brief is of the plan as a whole.
        Subject::Topic(_) => Err((roadmap, Ix::ROOT)),
        Subject::Finding(nth) => book.notes.get(nth).ok_or((roadmap, Ix::ROOT)),
    }
}

/// Shows a finding: in English as it is printed, in Arabic by its parts, since a print is made for
/// a line that runs from left to right.
fn finding(note: &Noted, language: Language) -> Vec<DetailRow> {
    let rows = match language {
        Language::En => printed(&note.printed),
        Language::Ar(_) => parts(note, language),
    };
    if rows.is_empty() {
        vec![DetailRow::new(TextRole::Plain, note.finding.say(language))]
    } else {
        rows
    }
}

fn printed(lines: &[String]) -> Vec<DetailRow> {
    let lines = lines.iter().filter(|line| !line.trim().is_empty());
    let rows = lines.map(|line| DetailRow::new(TextRole::Printed, line.as_str()));
    rows.collect()
}

fn parts(note: &Noted, language: Language) -> Vec<DetailRow> {
    let said = note.finding.say(language);
    let named = |lead: Msg, name: &str| labelled(lead, text::ltr(name), language);
    let mut rows = vec![DetailRow::new(TextRole::Plain, said)];
    rows.push(named(Msg::FindingPlace, &note.place));
    if !note.finding.path.is_root() {
        let path = note.finding.path.to_string();
        rows.push(named(Msg::FindingPath, &text::printable(&path)));
    }
    rows.extend(printed(&note.excerpt));
    if let Some(advice) = note.finding.advise(language) {
        rows.push(labelled(Msg::FindingAdvice, advice, language));
    }
    rows
}

fn labelled(label: Msg, text: String, language: Language) -> DetailRow {
    DetailRow {
        lead: Some(label.say(language).to_owned()),
        ..DetailRow::new(TextRole::Plain, text)
    }
}
