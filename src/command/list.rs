//! `masar list FILE`: the items of a plan as a table, or those that answer a question.
//!
//! In: a file, a question, columns. Out: a table for people or for programs, and the status: 0, or 1 where
//! anything matches that must not, 2 where there is no plan or no question. Always holds: a row is an
//! item, in the order of the plan or the one that was asked for, in groups where they are asked for; whatever is not understood of a question is told with its place.

mod columns;
mod fill;
mod grouped;
mod text;

pub(super) use columns::{ListColumn, word};

use std::io::{self, Write};
use std::sync::Arc;

use fill::Filler;

use super::arguments::{ListArguments, ListFormat};
use super::earlier::open_earlier;
use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::look;
use super::messages::Message;
use super::open;
use super::settings::Settings;
use super::terminal_lines::{complain, refuse, show, tell};
use super::{question, saved_view};
use crate::compare;
use crate::export::{self, Table};
use crate::facts::{GroupField, Groups, SortRanks};
use crate::filter::{Filter, Sieve};
use crate::model::{Ix, Roadmap};
use crate::search::Index;
use crate::words::{Locale, grouped_total};

/// Lists the items of a plan; returns the exit status.
pub(super) fn run(arguments: &ListArguments, settings: &Settings) -> io::Result<u8> {
    complain(settings);
    let language = look::language(settings);
    let today = look::today(arguments.day.today);
    let opened = open::open(&arguments.file);
    tell(&opened.tell(language), settings);
    let Some(mut roadmap) = opened.roadmap else {
        return Ok(if opened.is_unreadable { 2 } else { 1 });
    };
    if let Some(old) = &arguments.against {
        match open_earlier(old, &arguments.file, settings) {
            Ok(old) => roadmap = compare::against(&old, roadmap),
            Err(status) => return Ok(status),
        }
    }
    let mut ask = arguments.ask.asked();
    let roadmaps = std::slice::from_ref(&roadmap);
    match saved_view::find(ask.view.as_deref(), roadmaps, settings) {
        Ok(Some(view)) => ask = ask.over(view),
        Ok(None) => {}
        Err(status) => return Ok(status),
    }
    let filter = match question::parse(ask.question.as_deref(), today, settings) {
        Ok(filter) => filter,
        Err(status) => return Ok(status),
    };
    let mut rows = matching(&roadmap, filter.as_ref());
    if let Some(order) = ask.order {
        SortRanks::new(&roadmap, order, language).sort(&mut rows);
    }
    let group = ask.group.as_deref().filter(|name| !name.is_empty());
    let groups = match group.map(|name| field(name, &roadmap)) {
        Some(Ok(field)) => Some(Groups::new(&roadmap, &field, &rows, language)),
        Some(Err(said)) => {
            refuse(settings, None, &said, Some(&Message::GroupsAre));
            return Ok(2);
        }
        None => None,
    };
    let locale = Locale::of(&roadmap, language);
    let is_for_programs = arguments.format == ListFormat::Json;
    let filler = Filler::new(&roadmap, &arguments.columns, locale, is_for_programs);
    let written = match groups {
        Some(groups) => Written::groups(&groups, &filler, settings, arguments.format),
        None => Written::rows(&rows, &filler, settings, arguments.format),
    };
    written.put(settings)?;
    Ok(u8::from(arguments.fail_if_any && !rows.is_empty()))
}

/// Finds what the items are to be grouped by.
fn field(name: &str, roadmap: &Roadmap) -> Result<GroupField, Message> {
    let name = name.to_owned();
    GroupField::named(&name, roadmap).ok_or(Message::NoGroupField { name })
}

/// Returns the items that answer a question, or all of them.
fn matching(roadmap: &Roadmap, filter: Option<&Filter>) -> Vec<Ix> {
    let items = roadmap.walk().filter(|ix| roadmap.item(*ix).is_some());
    let Some(filter) = filter else {
        return items.collect();
    };
    let index = filter.has_words().then(|| Arc::new(Index::new(roadmap)));
    let sieve = Sieve::new(filter, roadmap, index.as_ref());
    items.filter(|ix| sieve.answer(*ix).is).collect()
}

/// A list in its form.
enum Written {
    /// Lines for people.
    Lines(String),
    /// What other programs read.
    Bytes(Vec<u8>),
}

impl Written {
    /// Writes the items one by one.
    fn rows(rows: &[Ix], filler: &Filler<'_>, settings: &Settings, format: ListFormat) -> Self {
        let rows = rows.iter().map(|ix| filler.row(*ix)).collect();
        let table = Table {
            rows,
            ..filler.head()
        };
        let language = filler.of().1.language;
        match format {
            ListFormat::Text => {
                Self::Lines(text::laid_out(&[(None, &table)], None, language, settings))
            }
            ListFormat::Csv => Self::Bytes(export::csv(&table)),
            ListFormat::Json => Self::Bytes(export::json(&table).into_bytes()),
            ListFormat::Markdown => Self::Bytes(export::markdown(&table).into_bytes()),
        }
    }

    /// Writes the items in groups, and for people how many they are.
    fn groups(
        groups: &Groups,
        filler: &Filler<'_>,
        settings: &Settings,
        format: ListFormat,
    ) -> Self {
        let language = filler.of().1.language;
        let total = grouped_total(language, groups.count);
        match format {
            ListFormat::Text => {
                let parts = grouped::for_people(groups, filler);
                let named = parts.iter();
                let named = named.map(|(name, table)| (Some(name.as_str()), table));
                let named: Vec<_> = named.collect();
                Self::Lines(text::laid_out(&named, Some(&total), language, settings))
            }
            ListFormat::Markdown => {
                let parts = grouped::for_people(groups, filler);
                let sections = parts.iter();
                let sections =
                    sections.map(|(name, table)| export::section(name, &export::markdown(table)));
                Self::Bytes(format!("{}{total}\n", sections.collect::<String>()).into_bytes())
            }
            ListFormat::Csv => {
                Self::Bytes(export::csv(&grouped::for_programs(groups, filler, false)))
            }
            ListFormat::Json => {
                let table = grouped::for_programs(groups, filler, true);
                Self::Bytes(export::json(&table).into_bytes())
            }
        }
    }

    fn put(self, settings: &Settings) -> io::Result<()> {
        match self {
            Self::Lines(lines) => show(io::stdout().lock(), &lines, settings),
            Self::Bytes(bytes) => {
                let mut out = IgnoreClosedPipe(io::stdout().lock());
                out.write_all(&bytes)?;
                out.flush()
            }
        }
    }
}
