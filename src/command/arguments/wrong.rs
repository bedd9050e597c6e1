//! What clap has to say, in Arabic: help, the version, or what is not understood of the arguments.
//!
//! In: its answer. Out: lines for who reads them, and the end of the process. Always holds: options stand
//! at the left as they are typed, and Arabic at the right edge. Deliberately not here: the words.

use std::error::Error as _;
use std::io;
use std::process;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::command::messages::Message;
use crate::command::settings::Settings;
use crate::command::{look, terminal_lines};
use crate::document::Hint;
use crate::document::diagnostic::Audience;

/// A row with so many blanks before it tells more of the argument above it.
const DEEP: usize = 10;

/// Ends the process with what clap has to say.
pub(super) fn end(error: &Error, settings: &Settings) -> ! {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::DisplayVersion => {
            let out = io::stdout();
            let reader = look::reader(&out);
            let page = without_aliases(&error.render().to_string());
            let wide = page
                .lines()
                .map(|row| row.chars().count())
                .max()
                .unwrap_or(0);
            let rows = page.lines().map(|row| laid(row, wide, reader) + "\n");
            let shown = terminal_lines::show(out, &rows.collect::<String>(), settings);
            if let Err(failure) = shown {
                // Help is the work of whoever asks for it.
                terminal_lines::refuse(settings, None, &Message::System((&failure).into()), None);
                process::exit(2)
            }
            process::exit(error.exit_code())
        }
        _ => {
            let (said, hint) = explain(error);
            terminal_lines::refuse(settings, None, &said, Some(&hint));
            process::exit(error.exit_code())
        }
    }
}

/// Leaves out what clap says of other names, in English: the sentences tell them.
fn without_aliases(page: &str) -> String {
    let mut parts = page.split(" [alias");
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.split_once(']').map_or(part, |(_, rest)| rest));
    std::iter::once(first).chain(rest).collect()
}

/// Lays out a row of a page: what is typed at the left, what is said of it at the right edge.
fn laid(row: &str, wide: usize, reader: Audience) -> String {
    let is_arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}');
    let Audience::Terminal { columns } = reader else {
        return reader.line(row);
    };
    let words = row.trim_start();
    let indent = row.len() - words.len();
    // A list of values may go on alone.
    let goes_on = indent >= DEEP;
    if !goes_on && !row.contains(is_arabic) {
        return reader.line(row);
    }
    let typed = match words.find("  ") {
        Some(gap) if !goes_on && !words.starts_with(is_arabic) => indent + gap,
        Some(_) | None => 0,
    };
    let (typed, words) = row.split_at_checked(typed).unwrap_or(("", row));
    let words = reader.line(&format!("\u{2067}{}\u{2069}", words.trim()));
    let wide = wide.min(usize::from(columns));
    let room = wide.saturating_sub(typed.chars().count());
    format!("{typed}{words:>room$}")
}

/// Says what is not understood, and what to do about it.
fn explain(error: &Error) -> (Message, Message) {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(word)) => word.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        _ => String::new(),
    };
    let (word, value) = (
        text(ContextKind::InvalidArg),
        text(ContextKind::InvalidValue),
    );
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedValue].map(text);
    let names = text(ContextKind::ValidValue);
    let hint = match near.into_iter().find(|near| !near.is_empty()) {
        Some(id) => Message::Meant(Hint::MeantId { id }),
        None if !names.is_empty() => Message::OneOf { names },
        None => form(error, &word),
    };
    let said = match error.kind() {
        ErrorKind::UnknownArgument => Message::UnknownArgument { word },
        ErrorKind::MissingRequiredArgument => Message::Missing { word },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues => {
            match value.is_empty() {
                true => Message::NoValue { word },
                false => Message::BadValue { word, value },
            }
        }
        ErrorKind::ArgumentConflict => Message::Conflict {
            word,
            other: text(ContextKind::PriorArg),
        },
        _ => Message::NotUnderstood,
    };
    (said, hint)
}

/// Says how the value of an option is written.
fn form(error: &Error, word: &str) -> Message {
    // The numbers that clap takes are told in its sentence alone.
    let sentence = error.source().map(ToString::to_string);
    let range = sentence
        .as_deref()
        .and_then(|sentence| sentence.split_once(" is not in "));
    match (word.split(' ').next(), range) {
        (Some("--today"), _) => Message::DayAs,
        (Some("--from" | "--to"), _) => Message::DateAs,
        (_, Some((_, range))) => Message::OneOf {
            names: range.to_owned(),
        },
        (_, None) => Message::TryHelp,
    }
}
