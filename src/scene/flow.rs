//! Details as lines in columns, like a newspaper.
//!
//! In: what is known of a node, a width, the room. Out: columns of lines, in the order of reading,
//! so many of them side by side and the next ones below those. Always holds: what is visible
//! together is read to its end before anything below it. Deliberately not here: colours, and what
//! the rows say.

mod address;
mod columns;
mod line;
mod setter;

pub use line::{Addresses, FlowLine, FlowPiece, TextMarks, TextWeight};

use crate::facts::detail::{Detail, DetailRow, TextRole};
use crate::text::Options;
use crate::words::Language;
use columns::{Block, Columns};

/// Columns between two columns of text.
const GAP: u16 = 3;
/// The least columns of a column of text.
const NARROW: u16 = 46;
/// Below this height there are no blank lines between sections.
const TIGHT: u16 = 8;
/// On paper, by how many parts of three a column may grow for its sections to stay whole.
const GROWTH: usize = 4;

/// The room for a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Room {
    /// So many lines, and the rest is left out, addresses first.
    Lines(u16),
    /// A screen of so many lines, and as many of these below each other as are needed.
    Screens(u16),
    /// Paper: columns of equal length that hold everything.
    Paper,
}

/// How a text is set.
#[derive(Clone, Copy)]
pub struct FlowSetting<'a> {
    /// The cells of a line.
    pub width: u16,
    /// The room for all of it.
    pub room: Room,
    /// The language of the interface.
    pub language: Language,
    /// How labels become cells.
    pub options: &'a Options,
    /// For whom addresses are set.
    pub addresses: Addresses,
    /// What is marked in the texts.
    pub marks: TextMarks<'a>,
}

impl<'a> FlowSetting<'a> {
    /// Sets a text on paper, for the eye, with nothing marked.
    pub fn paper(width: u16, language: Language, options: &'a Options) -> Self {
        Self {
            width,
            room: Room::Paper,
            language,
            options,
            addresses: Addresses::Readable,
            marks: &|_| Vec::new(),
        }
    }
}

/// The lines of a node's details, set in columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// The columns, in the order of reading.
    columns: Vec<Vec<FlowLine>>,
    /// How many of them stand side by side, from the reader's start.
    count: u16,
    /// From how many lines on the next ones stand below them.
    height: u16,
    /// Whether lines were left out.
    is_cut: bool,
    /// The cells of one column.
    pub width: u16,
    /// The cells between two columns.
    pub gap: u16,
}

/// A column with its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column<'a> {
    /// Its first cell, counted from the reader's start.
    pub indent: u16,
    /// Its first line, counted from that of the text.
    pub top: u16,
    /// Its lines.
    pub lines: &'a [FlowLine],
}

impl Flow {
    /// Sets the details in as many columns as fit.
    pub fn new(detail: &Detail, setting: FlowSetting<'_>) -> Self {
        let FlowSetting { width, room, .. } = setting;
        // What is printed for a whole terminal is not set in columns.
        let is_printed = |row: &DetailRow| row.role == TextRole::Printed;
        let mut rows = detail.sections.iter().flat_map(|section| &section.rows);
        let most_columns = if rows.any(is_printed) { 1 } else { 3 };
        let count = (width.saturating_add(GAP) / (NARROW + GAP)).clamp(1, most_columns);
        let column = (width.saturating_sub(GAP * (count - 1)) / count).max(1);
        let column_by_column = FlowSetting {
            width: column,
            ..setting
        };
        let count = usize::from(count);
        let most = match room {
            Room::Lines(rows) => usize::from(rows) * count + 1,
            Room::Screens(_) | Room::Paper => usize::MAX,
        };
        let blocks = column_by_column.blocks(detail, most);
        let lines: usize = blocks.iter().map(|block| block.lines.len()).sum();
        let mut columns = match room {
            Room::Lines(rows) => filled(&blocks, rows),
            Room::Paper => columns::balanced(&blocks, count, lines.div_ceil(count) * GROWTH / 3),
            Room::Screens(rows) => {
                let columns = columns::balanced(&blocks, count, usize::from(rows));
                let is_one_screen = columns
                    .iter()
                    .all(|column| column.len() <= usize::from(rows));
                // One column is read line by line.
                if is_one_screen || count == 1 {
                    columns
                } else {
                    filled(&blocks, rows)
                }
            }
        };
        let is_cut = matches!(room, Room::Lines(_)) && columns.len() > count;
        if is_cut {
            columns.truncate(count);
        }
        let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
        Self {
            height: match room {
                Room::Screens(rows) if columns.len() > count => rows,
                Room::Lines(_) | Room::Screens(_) | Room::Paper => {
                    u16::try_from(longest).unwrap_or(u16::MAX)
                }
            },
            columns,
            count: u16::try_from(count).unwrap_or(1),
            is_cut,
            width: column,
            gap: GAP,
        }
    }

    /// Returns the columns with their places, in the order of reading.
    pub fn columns(&self) -> impl Iterator<Item = Column<'_>> {
        (0..)
            .zip(&self.columns)
            .map(|(nth, lines): (u16, _)| Column {
                indent: nth % self.count * (self.width + self.gap),
                top: (nth / self.count).saturating_mul(self.height),
                lines,
            })
    }

    /// Returns the lines of the whole text.
    pub fn rows(&self) -> u16 {
        let ends = self.columns().map(|column| {
            let lines = u16::try_from(column.lines.len()).unwrap_or(u16::MAX);
            column.top.saturating_add(lines)
        });
        ends.max().unwrap_or(0)
    }

    /// Returns at which lines a screen can begin: every so many, counted from the first.
    pub fn step(&self) -> u16 {
        if self.columns.len() > usize::from(self.count) && self.count > 1 {
            self.height.max(1)
        } else {
            1
        }
    }

    /// Says whether lines were left out.
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Returns the lines of the headings of the sections, counted from zero, in the order of reading.
    pub fn headings(&self) -> impl Iterator<Item = u16> {
        self.columns().flat_map(|column| {
            let lines = (column.top..).zip(column.lines);
            let headings = lines.filter(|(_, line)| columns::is_heading(line));
            headings.map(|(line, _)| line)
        })
    }

    /// Returns the line of the heading of a section, counted from zero; the first line where there
    /// is no such section.
    pub fn heading(&self, section: usize) -> u16 {
        self.headings().nth(section).unwrap_or(0)
    }
}

/// Fills columns of one height.
fn filled(blocks: &[Block], rows: u16) -> Vec<Vec<FlowLine>> {
    let columns = Columns {
        height: usize::from(rows),
        is_apart: rows >= TIGHT,
        is_filled: true,
    };
    columns.fill(blocks)
}
