//! Details as lines in columns, like a newspaper.
//!
//! In: what is known of a node, a width, the room. Out: columns of lines, in the order of reading,
//! so many of them side by side and the next ones below those. Always holds: what is visible
//! together is read to its end before anything below it. Deliberately not here: colours, and what
//! the rows say.

mod address;
mod arrangement;
mod columns;
mod line;
mod measured;
mod room;
mod setter;

pub use arrangement::Arrangement;
pub use line::{Addresses, FlowLine, FlowPiece, SourceRun, TextMarks, TextWeight};
pub use measured::{LOOKED_AT, Measured, Tell};
pub use room::Room;

use std::ops::Range;

use crate::facts::detail::{Detail, DetailRow, TextRole};
use crate::text::Options;
use crate::words::Language;
use arrangement::{Abreast, Placed};
use columns::Run;

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

/// The lines of a node's details, set in columns: all of them, or those that are visible together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Each with its first cell and its first line.
    columns: Vec<(u16, usize, Vec<FlowLine>)>,
    rows: usize,
    step: usize,
    is_cut: bool,
    /// The cells of one column.
    pub width: u16,
}

/// A column with its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column<'a> {
    /// Its first cell, counted from the reader's start.
    pub indent: u16,
    /// Its first line, counted from that of the text.
    pub top: usize,
    /// Its lines.
    pub lines: &'a [FlowLine],
}

impl Flow {
    /// Sets the details in as many columns as fit.
    pub fn new(detail: &Detail, setting: FlowSetting<'_>) -> Self {
        let is_printed = |row: &DetailRow| row.role == TextRole::Printed;
        let mut rows = detail.sections.iter().flat_map(|section| &section.rows);
        let abreast = Abreast::new(setting.width, rows.any(is_printed));
        let most = match setting.room {
            Room::Lines(rows) => usize::from(rows) * usize::from(abreast.count) + 1,
            Room::Screens(_) | Room::Paper => usize::MAX,
        };
        let setting = FlowSetting {
            width: abreast.width,
            ..setting
        };
        let set = setting.sections(detail, most).into_iter();
        let (blocks, mut lines): (Vec<_>, Vec<_>) = set.map(|set| (set.block, set.lines)).unzip();
        let headings: Vec<Option<FlowLine>> =
            lines.iter().map(|set| set.first().cloned()).collect();
        let arrangement = Arrangement::new(&blocks, abreast, setting.room, true);
        let heading = |block: usize| headings.get(block).cloned().flatten();
        let mut take =
            |block: usize, line: usize| lines.get_mut(block)?.get_mut(line).map(std::mem::take);
        Self::of(
            &arrangement,
            arrangement.part(0..usize::MAX),
            heading,
            &mut take,
        )
    }

    /// Puts lines to their places: those of each section, and its heading again where it goes on.
    fn of(
        arrangement: &Arrangement,
        placed: Vec<Placed>,
        heading: impl Fn(usize) -> Option<FlowLine>,
        line: &mut dyn FnMut(usize, usize) -> Option<FlowLine>,
    ) -> Self {
        let columns = placed.into_iter().map(|placed| {
            let mut lines = Vec::new();
            for run in placed.runs {
                match run {
                    Run::Blank => lines.push(FlowLine::new()),
                    Run::Again(block) => lines.extend(heading(block).map(continued)),
                    Run::Lines(block, range) => {
                        lines.extend(range.filter_map(|nth| line(block, nth)))
                    }
                }
            }
            (placed.indent, placed.top, lines)
        });
        Self {
            columns: columns.collect(),
            rows: arrangement.rows(),
            step: arrangement.step(),
            is_cut: arrangement.is_cut,
            width: arrangement.abreast.width,
        }
    }

    /// Returns the columns with their places, in the order of reading.
    pub fn columns(&self) -> impl Iterator<Item = Column<'_>> {
        self.columns.iter().map(|(indent, top, lines)| Column {
            indent: *indent,
            top: *top,
            lines,
        })
    }

    /// Returns the first fact, of those in some lines, that names another entry.
    pub fn first_named(&self, lines: Range<usize>) -> Option<usize> {
        let columns = self.columns();
        let shown = columns.flat_map(|column| (column.top..).zip(column.lines));
        let shown = shown.filter(|(line, _)| lines.contains(line));
        let named = shown.flat_map(|(_, line)| line.iter().filter_map(|piece| piece.named));
        named.map(|named| named.fact).min()
    }

    /// Returns the lines of the whole text.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Returns at which lines a screen can begin: every so many, counted from the first.
    pub fn step(&self) -> usize {
        self.step
    }

    /// Says whether lines were left out.
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Returns the lines of the headings of the sections, counted from zero, in the order of reading.
    pub fn headings(&self) -> impl Iterator<Item = usize> {
        self.columns().flat_map(|column| {
            let lines = (column.top..).zip(column.lines);
            let headings = lines.filter(|(_, line)| is_heading(line));
            headings.map(|(line, _)| line)
        })
    }

    /// Returns the line of the heading of a section, counted from zero; the first line where there
    /// is no such section.
    pub fn heading(&self, section: usize) -> usize {
        self.headings().nth(section).unwrap_or(0)
    }
}

fn is_heading(line: &FlowLine) -> bool {
    let first = line.first();
    first.is_some_and(|piece| piece.weight == TextWeight::Heading)
}

/// Returns the heading of a section that goes on: the same words, and no topic of its own.
fn continued(mut heading: FlowLine) -> FlowLine {
    for piece in &mut heading {
        piece.weight = TextWeight::Continued;
    }
    heading
}
