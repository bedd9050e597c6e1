//! Everything that is known of an entry of a page, one without a row in the chart among them.
//!
//! Always holds: the same rows as in the details of the roadmap, and the sources of this entry only.

use super::{Detail, DetailRow, Section, TextRole, beginning};
use crate::facts::page::Noted;
use crate::facts::{Book, Subject};
use crate::model::Ix;
use crate::text;
use crate::words::{Language, Msg};

/// Returns what is known of what an entry of a page is about; with `both`, texts of the file stand
/// in both languages.
pub fn about(book: Book<'_>, subject: Subject, language: Language, both: bool) -> Detail {
    first_about(book, subject, language, both, usize::MAX)
}

/// Returns the same, but of each section so many rows at most.
pub fn first_about(
    book: Book<'_>,
    subject: Subject,
    language: Language,
    both: bool,
    most: usize,
) -> Detail {
    let whole = |ix| beginning(book.roadmap, ix, language, both, most);
    match subject {
        Subject::Entry(at) => whole(at.ix),
        // The brief is of the plan as a whole.
        Subject::Topic(_) => whole(Ix::ROOT),
        Subject::Finding(nth) => match book.notes.get(nth) {
            Some(note) => finding(note, language),
            None => whole(Ix::ROOT),
        },
    }
}

/// Shows a finding: in English as it is printed, in Arabic by its parts, since a print is made for
/// a line that runs from left to right.
fn finding(note: &Noted, language: Language) -> Detail {
    let said = note.finding.say(language);
    let rows = match language {
        Language::En => printed(&note.printed),
        Language::Ar(_) => parts(note, language),
    };
    let heading = Msg::Findings;
    let message = DetailRow::new(TextRole::Plain, said.as_str());
    Detail {
        title: said,
        title_mark: None,
        other_title: None,
        kind: heading.say(language).to_owned(),
        path: Vec::new(),
        sections: vec![Section::new(
            heading,
            if rows.is_empty() { vec![message] } else { rows },
        )],
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
