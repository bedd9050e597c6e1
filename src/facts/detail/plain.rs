//! Details as plain text, for a letter or a document.
//!
//! In: what is known of something. Out: lines of logical text. Always holds: no mark of direction
//! and no isolate is in them, since they leave the program and its order of letters; joiners, which
//! are spelling, stay, and blanks that held words together on a line are blanks. Deliberately not here: where the lines go, and how long they may be.

use super::{Detail, DetailRow, Section, TextRole, ours};
use crate::document::ItemState;
use crate::text::printable;
use crate::words::{Language, Msg, aside, digits, labelled, remarks};

/// Spaces of one level.
const STEP: usize = 2;

/// The sections of a summary, in its order.
const SUMMED_UP: [Msg; 6] = [
    Msg::Date,
    Msg::Period,
    Msg::Values,
    Msg::Status,
    Msg::Health,
    Msg::Id,
];

/// Returns what a planner needs to speak of something in a letter: its title, what it is, its
/// dates, its figures, what was said of it last, its id; with `both` the title in both languages.
pub fn summary(detail: &Detail, language: Language, both: bool) -> String {
    let mut lines = head(detail, both);
    // An amount is what there is to say of money by itself.
    let money = Some(Msg::Money).filter(|money| detail.kind == money.say(language));
    for heading in money.into_iter().chain(SUMMED_UP) {
        let mut sections = detail.sections.iter();
        let Some(section) = sections.find(|section| section.heading == heading) else {
            continue;
        };
        let own = section.rows.iter().filter(|row| row.level == 0);
        let rows: Vec<&DetailRow> = if heading == Msg::Status {
            last_known(own)
        } else if heading == Msg::Health {
            own.take(1).collect()
        } else {
            own.collect()
        };
        for row in rows {
            // What says by itself which date or figure it is needs no heading.
            let is_named = row.lead.is_some() && !matches!(heading, Msg::Status | Msg::Health);
            let said = row_text(section, row, language);
            lines.push(if is_named {
                said
            } else {
                labelled(heading.say(language), &said)
            });
        }
    }
    plain(&lines)
}

/// Returns the latest entry of a status log, which stands first; where it only says that nothing is
/// known, since when that is so and the last that was known.
fn last_known<'a>(rows: impl Iterator<Item = &'a DetailRow>) -> Vec<&'a DetailRow> {
    let is_unknown = |row: &&DetailRow| row.role == TextRole::Status(ItemState::Unknown);
    let mut rows = rows.peekable();
    let mut latest = rows.next();
    let is_silent = latest.as_ref().is_some_and(is_unknown);
    while is_silent && let Some(earlier) = rows.next_if(is_unknown) {
        latest = Some(earlier);
    }
    let known = is_silent.then(|| rows.next()).flatten();
    latest.into_iter().chain(known).collect()
}

/// Returns everything that the details say, section by section, with the numbers of the sources.
pub fn everything(detail: &Detail, language: Language, both: bool) -> String {
    let mut lines = head(detail, both);
    for section in &detail.sections {
        lines.push(String::new());
        let heading = section.heading.say(language);
        lines.push(if section.is_ours {
            aside(heading, ours(language))
        } else {
            heading.to_owned()
        });
        // What is printed already is in the order of cells, which is no text.
        let rows = section.rows.iter();
        for row in rows.filter(|row| row.role != TextRole::Printed) {
            let steps = usize::from(row.level) + usize::from(row.repeats);
            let indent = " ".repeat(STEP * steps);
            let cites: String = row
                .cites
                .iter()
                .map(|nth| format!(" [{}]", digits(language, nth)))
                .collect();
            lines.push(format!(
                "{indent}{}{cites}",
                row_text(section, row, language)
            ));
        }
    }
    plain(&lines)
}

fn head(detail: &Detail, both: bool) -> Vec<String> {
    let title = match &detail.title_mark {
        Some(mark) => aside(&detail.title, mark),
        None => detail.title.clone(),
    };
    let other = detail.other_title.clone().filter(|_| both);
    [Some(title), other, Some(detail.kind.clone())]
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty())
        .collect()
}

/// Writes one row: what stands before its text, the text, the remark after it.
fn row_text(section: &Section, row: &DetailRow, language: Language) -> String {
    let mut tail = row.said_after(section.is_ours, language);
    let text = match row.lead.as_ref().filter(|_| !row.repeats) {
        // The number by which it is cited.
        Some(number) if row.role == TextRole::Source => format!("[{number}] {}", row.text),
        // A label that is labelled itself, as a date with its kind, comes after the text.
        Some(lead) if lead.contains(':') => {
            tail = Some(match tail {
                Some(tail) => remarks(language, lead, &tail),
                None => lead.clone(),
            });
            row.text.clone()
        }
        Some(lead) => labelled(lead, &row.text),
        None => row.text.clone(),
    };
    match tail {
        Some(tail) => aside(&text, &tail),
        None => text,
    }
}

fn plain(lines: &[String]) -> String {
    let lines = lines.iter().map(|line| printable(line));
    lines.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}
