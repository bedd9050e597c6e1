//! `masar list FILE`: the items of a plan as a table, or those that answer a question.
//!
//! In: a file, a question, columns. Out: a table for people or for programs, and the status: 0, or 1 where
//! anything matches that must not, 2 where there is no plan or no question. Always holds: a row is an
//! item, in the order of the plan or the one that was asked for; whatever is not understood of a question is told with its place.

mod columns;

pub(super) use columns::ListColumn;

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use super::arguments::{ListArguments, ListFormat};
use super::ignore_closed_pipe::IgnoreClosedPipe;
use super::look::{self, Onto};
use super::messages::{Message, Sentence};
use super::open;
use super::settings::Settings;
use super::terminal_lines::{complain, refuse, show, tell};
use crate::export::{self, Table};
use crate::facts::SortRanks;
use crate::filter::{Filter, Sieve, Wrong};
use crate::model::{Ix, Roadmap};
use crate::search::Index;
use crate::text::{Base, Visual};
use crate::words::{Language, Locale};

/// Between two columns.
const APART: &str = "  ";

/// Lists the items of a plan; returns the exit status.
pub(super) fn run(arguments: &ListArguments, settings: &Settings) -> io::Result<u8> {
    complain(settings);
    let language = look::language(settings);
    let today = look::today(arguments.day.today);
    let line = arguments.question.as_deref().unwrap_or_default();
    let filter = match Filter::parse(line, today) {
        Ok(filter) => filter,
        Err(wrong) => {
            let said = Message::As(Sentence(wrong.say(language)));
            let place = Message::As(Sentence(marked(line, &wrong)));
            refuse(settings, None, &said, Some(&place));
            return Ok(2);
        }
    };
    let opened = open::open(&arguments.file);
    tell(&opened.tell(language), settings);
    let Some(roadmap) = opened.roadmap else {
        return Ok(if opened.is_unreadable { 2 } else { 1 });
    };
    let mut rows = matching(&roadmap, filter.as_ref());
    if let Some(order) = arguments.sort {
        SortRanks::new(&roadmap, order, language).sort(&mut rows);
    }
    let table = table(arguments, &roadmap, &rows, language);
    let mut out = IgnoreClosedPipe(io::stdout().lock());
    match arguments.format {
        ListFormat::Text => show(
            io::stdout().lock(),
            &text(&table, language, settings),
            settings,
        )?,
        ListFormat::Csv => out.write_all(&export::csv(&table))?,
        ListFormat::Json => out.write_all(export::json(&table).as_bytes())?,
        ListFormat::Markdown => out.write_all(export::markdown(&table).as_bytes())?,
    }
    out.flush()?;
    Ok(u8::from(arguments.fail_if_any && !rows.is_empty()))
}

/// Returns the items that answer a question, or all of them.
fn matching(roadmap: &Roadmap, filter: Option<&Filter>) -> Vec<Ix> {
    let items = roadmap.walk().filter(|ix| roadmap.item(*ix).is_some());
    let Some(filter) = filter else {
        return items.collect();
    };
    let sieve = Sieve::new(filter, roadmap, &Arc::new(Index::new(roadmap)));
    items.filter(|ix| sieve.answer(*ix).is).collect()
}

/// Fills the columns that are asked for, each once.
fn table(arguments: &ListArguments, roadmap: &Roadmap, rows: &[Ix], language: Language) -> Table {
    let mut columns = ListColumn::USUAL.to_vec();
    for column in &arguments.columns {
        if !columns.contains(column) {
            columns.push(*column);
        }
    }
    let locale = Locale::of(roadmap, language);
    let is_for_programs = arguments.format == ListFormat::Json;
    let row = |ix: &Ix| {
        let cells = columns.iter();
        cells
            .map(|column| column.cell(roadmap, *ix, locale, is_for_programs))
            .collect()
    };
    Table {
        keys: columns.iter().map(|column| column.key()).collect(),
        head: columns
            .iter()
            .map(|column| column.title().say(language).to_owned())
            .collect(),
        rows: rows.iter().map(row).collect(),
    }
}

/// Lays a table out for people: columns as wide as their cells, the first one where reading begins.
fn text(table: &Table, language: Language, settings: &Settings) -> String {
    let onto = match io::stdout().is_terminal() {
        true => Onto::Terminal,
        false => Onto::Pipe,
    };
    let options = look::text_style(settings, onto).options(Base::WordsOr(language.direction()));
    let head = table.head.to_vec();
    let rows = table
        .rows
        .iter()
        .map(|row| row.iter().map(export::Cell::shown).collect());
    let rows: Vec<Vec<Visual>> = std::iter::once(head)
        .chain(rows)
        .map(|row: Vec<String>| row.iter().map(|cell| Visual::new(cell, &options)).collect())
        .collect();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(Visual::width).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..table.head.len()).map(width).collect();
    let mut lines = String::new();
    for row in &rows {
        let mut cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| {
                let blank = " ".repeat(width - cell.width());
                language.choose(format!("{cell}{blank}"), format!("{blank}{cell}"))
            })
            .collect();
        if language.choose(false, true) {
            cells.reverse();
        }
        lines.push_str(cells.join(APART).trim_end());
        lines.push('\n');
    }
    lines
}

/// Shows a line with a mark on each side of what is wrong.
fn marked(line: &str, wrong: &Wrong) -> String {
    let part = |range: std::ops::Range<usize>| line.get(range).unwrap_or_default();
    let (before, after) = (part(0..wrong.at.start), part(wrong.at.end..line.len()));
    format!("{before}>{}<{after}", part(wrong.at.clone()))
}
