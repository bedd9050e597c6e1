//! The question of a command line.
//!
//! In: what was typed. Out: a filter, or what is wrong with it, told with its place in the line.

use chrono::NaiveDate;

use super::look;
use super::messages::{Message, Sentence};
use super::settings::Settings;
use super::terminal_lines::refuse;
use crate::filter::{Filter, Wrong};

/// Understands a question; none where nothing is asked. An error is the exit status: what is wrong is told.
pub(super) fn parse(
    line: Option<&str>,
    today: NaiveDate,
    settings: &Settings,
) -> Result<Option<Filter>, u8> {
    let line = line.unwrap_or_default();
    Filter::parse(line, today).map_err(|wrong| {
        let said = Message::As(Sentence(wrong.say(look::language(settings))));
        let place = Message::As(Sentence(marked(line, &wrong)));
        refuse(settings, None, &said, Some(&place));
        2
    })
}

/// Shows a line with a mark on each side of what is wrong.
fn marked(line: &str, wrong: &Wrong) -> String {
    let part = |range: std::ops::Range<usize>| line.get(range).unwrap_or_default();
    let (before, after) = (part(0..wrong.at.start), part(wrong.at.end..line.len()));
    format!("{before}>{}<{after}", part(wrong.at.clone()))
}
