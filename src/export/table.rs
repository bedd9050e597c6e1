//! Rows of cells in the forms that other programs read: CSV, Markdown, JSON.
//!
//! In: a head, and rows of as many cells. Out: bytes. Always holds: the same rows give the same bytes; a
//! spreadsheet takes no text for a formula; no text ends its cell or its line. Deliberately not here: which
//! rows and columns, and the table that people read in a terminal.

use serde_json::{Map, Number, Value};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing is said.
    Empty,
    /// A text, a date as it was written.
    Text(String),
    /// A number.
    Number(f64),
    /// It is so, or it is not.
    Flag(bool),
}

/// A table: each row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The keys of the columns, in English, for programs.
    pub keys: Vec<&'static str>,
    /// Their names, for people.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Cell {
    /// Returns the cell as text.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Flag(is) => is.to_string(),
        }
    }
}

/// Writes a table as CSV for spreadsheets: a mark of the encoding first, lines that end as there.
pub fn csv(table: &Table) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let terminator = csv::Terminator::CRLF;
    let mut writer = csv::WriterBuilder::new()
        .terminator(terminator)
        .from_writer(&mut bytes);
    // Writing into memory cannot fail.
    drop(writer.write_record(table.head.iter().map(|name| defused(name.clone()))));
    for row in &table.rows {
        drop(writer.write_record(row.iter().map(|cell| match cell {
            Cell::Text(text) => defused(text.clone()),
            Cell::Empty | Cell::Number(_) | Cell::Flag(_) => cell.shown(),
        })));
    }
    drop(writer.flush());
    drop(writer);
    bytes
}

/// Puts an apostrophe before a text that a spreadsheet would reckon.
fn defused(text: String) -> String {
    let is_formula = text
        .trim_start_matches(' ')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if is_formula { format!("'{text}") } else { text }
}

/// Writes a table as Markdown.
pub fn markdown(table: &Table) -> String {
    let line = |cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = cells.map(|cell| escaped(&cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut text = line(&mut table.head.iter().cloned());
    text.push_str(&line(&mut table.head.iter().map(|_| "---".to_owned())));
    for row in &table.rows {
        text.push_str(&line(&mut row.iter().map(Cell::shown)));
    }
    text
}

/// Writes what stands under a heading as Markdown.
pub fn section(heading: &str, under: &str) -> String {
    format!("## {}\n\n{under}\n", escaped(heading))
}

/// Keeps a text inside its cell, and its signs from being read as marks.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => escaped.push(' '),
            '\\' | '|' | '*' | '_' | '`' | '<' | '[' | ']' | '~' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Writes a table as JSON: an array of objects with the keys of the columns.
pub fn json(table: &Table) -> String {
    let objects = table.rows.iter().map(|row| {
        let cells = table.keys.iter().zip(row);
        let fields = cells.map(|(key, cell)| ((*key).to_owned(), value(cell)));
        Value::Object(fields.collect::<Map<_, _>>())
    });
    format!("{:#}\n", Value::Array(objects.collect()))
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) => Value::String(text.clone()),
        Cell::Flag(is) => Value::Bool(*is),
        Cell::Number(number) => whole(*number).map_or_else(
            || Number::from_f64(*number).map_or(Value::Null, Value::Number),
            |whole| Value::Number(whole.into()),
        ),
    }
}

/// Returns a whole number as one, so that 40 is not written as 40.0.
fn whole(number: f64) -> Option<i64> {
    let is_whole = number.fract() == 0.0 && number.abs() < 9e15;
    // What is whole and that small loses nothing.
    is_whole
        .then(|| format!("{number:.0}").parse().ok())
        .flatten()
}
