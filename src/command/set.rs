//! `masar set FILE ID FIELD=VALUE...`: the update of one entry, written into its file.
//!
//! In: a file, the id of an entry, what is new. Out: the same file with these fields changed, whole or not
//! at all, and the lines that changed. Always holds: a file that has errors stays as it is, and so does one
//! that somebody else has changed meanwhile. Deliberately not here: how it is written (`document`).

use std::fs::File;
use std::io;
use std::path::Path;

use similar::TextDiff;

use super::arguments::SetArguments;
use super::messages::{Message, Sentence, Writing};
use super::open_files::UNREADABLE;
use super::settings::Settings;
use super::terminal_lines::{complain, refuse, show};
use super::{look, source, write_whole};
use crate::document::fault::Phrase;
use crate::document::{self, Finding, Hint, NotUpdated, UpdateField};
use crate::model::Roadmap;

/// The status of a file that stays as it is.
const REFUSED: u8 = 1;

/// How many lines are shown beside those that change.
const BESIDE: usize = 1;

/// Changes an item in its file; returns the exit status.
pub(super) fn run(arguments: &SetArguments, settings: &Settings) -> io::Result<u8> {
    complain(settings);
    let file = &*arguments.file;
    let refused = |said: &Message, hint: Option<&Message>| {
        refuse(settings, Some(file), said, hint);
        Ok(REFUSED)
    };
    if !source::is_path(file) {
        return refused(&Message::NoFileToSet, Some(&Message::NameAFileToSet));
    }
    let old = match source::load(file) {
        Ok(source) => source.bytes,
        Err(error) => {
            let hint = error.hint.map(Message::Meant);
            refuse(
                settings,
                Some(file),
                &Message::Unreadable(error.fault.into()),
                hint.as_ref(),
            );
            return Ok(UNREADABLE);
        }
    };
    let id = arguments.id.as_str();
    let revised = match error_in(&old) {
        Some(_) => Err(NotUpdated::Errors),
        None => document::revise(&old, id, &arguments.fields),
    };
    let new = match revised {
        Ok(new) => new,
        Err(why) => {
            let (said, hint) = explain(why, id, file, settings);
            return refused(&said, hint.as_ref());
        }
    };
    if let Some(error) = error_in(&new) {
        let (said, hint) = told(&error, settings);
        return refused(&Message::As(said), hint.map(Message::As).as_ref());
    }
    if !arguments.dry_run && *new != *old {
        let is_same = source::load(file).is_ok_and(|again| again.bytes == old);
        if !is_same {
            return refused(&Message::ChangedMeanwhile, None);
        }
        // A new file may take the place of one that may not be written to.
        let written = File::options().write(true).open(file);
        let written = written.and_then(|_| write_whole::write(file, &new, true));
        if let Err(error) = written {
            let [said, hint] = Message::why_unwritten(&error, Writing::Update);
            return refused(&said, Some(&hint));
        }
    }
    show(io::stdout(), &lines(&old, &new, file, settings), settings)?;
    Ok(0)
}

/// Returns the first error of a file, of its text or of the plan.
fn error_in(bytes: &[u8]) -> Option<Finding> {
    let reading = document::read(bytes);
    let build = |document| Roadmap::build(document).1;
    let of_plan = reading.roadmap.map(build).unwrap_or_default();
    let mut all = reading.findings.into_iter().chain(of_plan);
    all.find(Finding::is_error)
}

/// Says what a finding says, and what to do about it.
fn told(finding: &Finding, settings: &Settings) -> (Sentence, Option<Sentence>) {
    let language = look::language(settings);
    let hint = finding.advise(language).map(Sentence);
    (Sentence(finding.say(language)), hint)
}

/// Returns the lines that change, as the reader reads them.
fn lines(old: &[u8], new: &[u8], file: &Path, settings: &Settings) -> String {
    let (reader, language) = (look::reader(&io::stdout()), look::language(settings));
    let name = file.display().to_string();
    if old == new {
        return reader.message(language, &name, &Message::SaidAlready.say(language), None);
    }
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    let diff = TextDiff::from_lines(&*old, &*new);
    let mut diff = diff.unified_diff();
    let diff = diff.context_radius(BESIDE).header(&name, &name).to_string();
    diff.lines().map(|line| reader.line(line) + "\n").collect()
}

/// Says why an item is not changed, and what to do about it.
fn explain(
    why: NotUpdated,
    id: &str,
    file: &Path,
    settings: &Settings,
) -> (Message, Option<Message>) {
    let id = id.to_owned();
    let meant = |id| Message::Meant(Hint::MeantId { id });
    match why {
        NotUpdated::Value(field, finding) => {
            let (words, hint) = told(&finding, settings);
            let name = field.name().to_owned();
            (Message::NoValueFor { name, words }, hint.map(Message::As))
        }
        NotUpdated::Alone(UpdateField::Words) => {
            (Message::WordsNeedState, Some(Message::GiveState))
        }
        NotUpdated::Alone(field) => {
            let name = field.name().to_owned();
            (Message::SaysNothing { name }, Some(Message::GiveWhat))
        }
        NotUpdated::NoItem(nearest) => (Message::NoItem { id }, nearest.map(meant)),
        NotUpdated::OtherEntry => (Message::OtherEntry { id }, Some(Message::TheseCan)),
        NotUpdated::NoField(field, fields) => {
            let name = field.name().to_owned();
            let names: Vec<&str> = fields.iter().map(|field| field.name()).collect();
            let names = names.join(", ");
            (
                Message::NoField { id, name },
                Some(Message::ItHas { names }),
            )
        }
        NotUpdated::EndsBy(other) => {
            let name = other.name().to_owned();
            let hint = Message::GiveThatEnd { name: name.clone() };
            (Message::EndsBy { name }, Some(hint))
        }
        NotUpdated::Sourced(field) => {
            let name = field.name().to_owned();
            (Message::Sourced { name }, Some(Message::UseEditor))
        }
        NotUpdated::NeedsDate(field) => {
            let name = field.name().to_owned();
            (Message::HasDates { name }, Some(Message::GiveDate))
        }
        NotUpdated::Errors => {
            let name = file.display().to_string();
            (Message::HasErrors, Some(Message::CheckLists { name }))
        }
        NotUpdated::Unsure => (Message::CannotSet, Some(Message::UseEditor)),
    }
}
