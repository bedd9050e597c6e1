//! What was said of a node's state and progress: the latest first, each with who said so.

use super::page::Page;
use super::{Role, Row};
use crate::document::{On, Progress, State, Status, Text};
use crate::facts;
use crate::words::{self, Gender, Msg};

/// Writes a status log; an empty one is said to be so where `expected`.
pub(super) fn status(page: &mut Page<'_>, log: &[Status], gender: Gender, expected: bool) {
    if log.is_empty() && expected {
        let text = page.say(Msg::NoStatus);
        page.add(Row::new(Role::Muted).text(text));
    }
    for entry in log.iter().rev() {
        let cites = page.cite(&entry.sources);
        let row = Row::new(Role::Status(entry.state)).cites(cites);
        match sentence(page, entry, gender) {
            Some(sentence) => told(page, entry, row, &sentence),
            None => published(page, entry, row, gender),
        }
        // Nobody says that nothing more was said: that is what we find.
        if entry.state != State::Unknown {
            page.said_by(&entry.sources, 1);
        }
    }
    page.close(Msg::Status);
}

/// Returns the sentence that an entry is told in: of an announcement, and of what is not known.
fn sentence(page: &Page<'_>, entry: &Status, gender: Gender) -> Option<String> {
    let (language, months) = (page.language, page.months());
    let when = entry.on.map(On::when);
    match (entry.state, entry.on) {
        // An announcement says nothing of the day of completion.
        (State::Done, Some(On::Reported(_))) => {
            Some(words::announced_complete(language, months, gender, when))
        }
        (State::Unknown, _) if entry.words.is_none() => {
            Some(words::no_information_after(language, months, when))
        }
        (State::Unknown, _) => Some(words::unknown(language, months, when)),
        (
            State::Planned
            | State::InProcurement
            | State::Active
            | State::Pilot
            | State::Done
            | State::Cancelled,
            _,
        ) => None,
    }
}

/// Adds an entry as a sentence, with the published words after it.
fn told(page: &mut Page<'_>, entry: &Status, row: Row, sentence: &str) {
    let row = if entry.state == State::Unknown && matches!(entry.on, Some(On::Inferred(_))) {
        let remark = page.say(Msg::Inferred);
        page.remarked(row, remark)
    } else {
        row
    };
    match spoken(page, entry) {
        Some(published) => page.composed(published, row, |published| {
            words::labelled(sentence, published)
        }),
        None => page.add(row.text(sentence)),
    }
}

/// Adds an entry after its date: the published words, then the state, where they or the date do
/// not say it already.
fn published(page: &mut Page<'_>, entry: &Status, row: Row, gender: Gender) {
    let row = row.lead(page.reader().event(entry.dated()));
    let state = page.say(facts::state_word(entry.state, gender));
    let Some(published) = spoken(page, entry) else {
        return page.add(row.text(state));
    };
    let picked = facts::pick(published, page.language);
    let is_said = picked.text.to_lowercase().starts_with(&state)
        || (entry.state == State::Planned && matches!(entry.on, Some(On::Planned(_))));
    let row = page.marked(row, picked);
    let row = if is_said {
        row
    } else {
        page.remarked(row, state)
    };
    page.add(row.text(picked.text));
    page.second(published, 1);
}

/// Returns the published words of an entry, where it has any.
fn spoken<'a>(page: &Page<'_>, entry: &'a Status) -> Option<&'a Text> {
    let published = entry.words.as_ref()?;
    (!facts::pick(published, page.language).text.is_empty()).then_some(published)
}

/// Writes the progress as published.
pub(super) fn progress(page: &mut Page<'_>, log: &[Progress]) {
    for entry in log.iter().rev() {
        let cites = page.cite(&entry.sources);
        let lead = page.reader().date(entry.dated());
        let text = words::percent(page.language, entry.percent);
        page.add(Row::new(Role::Value).lead(lead).text(text).cites(cites));
        page.said_by(&entry.sources, 1);
    }
    page.close(Msg::Progress);
}
