//! What was said of a node's state and progress: the latest first, each with who said so.

use super::page::Page;
use super::{Role, Row};
use crate::document::{On, Progress, State, Status};
use crate::scene;
use crate::words::{self, Gender, Msg};

/// Writes a status log; an empty one is said to be so where `expected`.
pub(super) fn status(page: &mut Page<'_>, log: &[Status], gender: Gender, expected: bool) {
    if log.is_empty() && expected {
        let text = page.say(Msg::NoStatus);
        page.add(Row::new(Role::Muted).text(text));
    }
    for entry in log.iter().rev() {
        let cites = page.cite(&entry.sources);
        let (lead, said) = said(page, entry, gender);
        let row = Row::new(Role::Status(entry.state)).lead(lead).cites(cites);
        let row = if entry.state == State::Unknown && matches!(entry.on, Some(On::Inferred(_))) {
            let remark = page.say(Msg::Inferred);
            page.remarked(row, remark)
        } else {
            row
        };
        match &entry.words {
            Some(published) if !scene::pick(published, page.language).text.is_empty() => {
                page.composed(published, row, |published| {
                    // Published words that begin with the state need no label.
                    if published.to_lowercase().starts_with(&said) {
                        published.to_owned()
                    } else {
                        words::labelled(&said, published)
                    }
                });
            }
            _ => page.add(row.text(said)),
        }
        // Nobody says that nothing more was said: that is what we find.
        if entry.state != State::Unknown {
            page.said_by(&entry.sources, 1);
        }
    }
    page.close(Msg::Status);
}

/// Returns the date that stands before an entry, and its state in words.
fn said(page: &Page<'_>, entry: &Status, gender: Gender) -> (Option<String>, String) {
    let (language, months) = (page.language, page.months());
    let when = entry.on.map(On::when);
    match (entry.state, entry.on) {
        // An announcement says nothing of the day of completion.
        (State::Done, None | Some(On::Reported(_))) => (
            None,
            words::announced_complete(language, months, gender, when),
        ),
        (State::Unknown, _) if entry.words.is_none() => {
            (None, words::no_information_after(language, months, when))
        }
        (State::Unknown, _) => (None, words::unknown(language, months, when)),
        (
            State::Planned
            | State::InProcurement
            | State::Active
            | State::Pilot
            | State::Done
            | State::Cancelled,
            on,
        ) => (
            Some(page.dated_or_not(on)),
            page.say(scene::state_word(entry.state)),
        ),
    }
}

/// Writes the progress as published.
pub(super) fn progress(page: &mut Page<'_>, log: &[Progress]) {
    for entry in log.iter().rev() {
        let cites = page.cite(&entry.sources);
        let lead = page.held_or_not(entry.on);
        let text = words::percent(page.language, entry.percent);
        page.add(Row::new(Role::Value).lead(lead).text(text).cites(cites));
        page.said_by(&entry.sources, 1);
    }
    page.close(Msg::Progress);
}
