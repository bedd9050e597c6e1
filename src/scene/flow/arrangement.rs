//! Where the lines of a text stand: in which columns, and which of these are visible together.
//!
//! In: how long the sections are, a room. Out: columns with their places. Always holds: what is
//! visible together is read to its end before anything below it. Deliberately not here: the lines
//! themselves, of which only those are set that are looked at.

use std::ops::Range;

use super::columns::{Block, Column, Columns, Run, balanced};
use super::room::Room;

/// The cells between two columns of text.
const GAP: u16 = 3;
/// The least columns of a column of text.
const NARROW: u16 = 46;
/// Below this height there are no blank lines between sections.
const TIGHT: u16 = 8;
/// On paper, by how many parts of three a column may grow for its sections to stay whole.
const GROWTH: usize = 4;

/// How many columns of text stand side by side, and how wide each is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Abreast {
    pub(super) count: u16,
    /// The cells of one.
    pub(super) width: u16,
}

impl Abreast {
    /// Returns as many as have room; one for what is printed for a whole terminal.
    pub(super) fn new(width: u16, is_printed: bool) -> Self {
        let most = if is_printed { 1 } else { 3 };
        let count = (width.saturating_add(GAP) / (NARROW + GAP)).clamp(1, most);
        Self {
            count,
            width: (width.saturating_sub(GAP * (count - 1)) / count).max(1),
        }
    }
}

/// The places of the lines of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrangement {
    /// The columns, in the order of reading.
    columns: Vec<Column>,
    pub(super) abreast: Abreast,
    /// From how many lines on the next ones stand below them.
    height: usize,
    /// Whether lines were left out.
    pub(super) is_cut: bool,
}

/// Some lines of a column that follow each other, at their place.
pub(super) struct Placed {
    /// The first cell, counted from the reader's start.
    pub(super) indent: u16,
    /// The first line, counted from that of the text.
    pub(super) top: usize,
    pub(super) runs: Vec<Run>,
}

impl Arrangement {
    /// Arranges sections, all of them or, where it is not the `whole` text, those at its beginning.
    pub(super) fn new(blocks: &[Block], abreast: Abreast, room: Room, is_whole: bool) -> Self {
        let count = usize::from(abreast.count);
        let lines: usize = blocks.iter().map(|block| block.lines).sum();
        let mut columns = match room {
            Room::Lines(rows) => filled(blocks, rows),
            Room::Paper => balanced(blocks, count, lines.div_ceil(count) * GROWTH / 3),
            Room::Screens(rows) => {
                let is_longer = !is_whole || lines > usize::from(rows) * count;
                let one_screen = |columns: &Vec<Column>| {
                    columns.iter().all(|column| column.len <= usize::from(rows))
                };
                if count == 1 {
                    // One column is read line by line.
                    balanced(blocks, count, usize::from(rows))
                } else {
                    let balanced = (!is_longer).then(|| balanced(blocks, count, rows.into()));
                    balanced
                        .filter(one_screen)
                        .unwrap_or_else(|| filled(blocks, rows))
                }
            }
        };
        let is_cut = matches!(room, Room::Lines(_)) && columns.len() > count;
        if is_cut {
            columns.truncate(count);
        }
        let longest = columns.iter().map(|column| column.len).max();
        Self {
            height: match room {
                Room::Screens(rows) if columns.len() > count => rows.into(),
                Room::Lines(_) | Room::Screens(_) | Room::Paper => longest.unwrap_or(0),
            },
            columns,
            abreast,
            is_cut,
        }
    }

    fn tops(&self) -> impl Iterator<Item = (u16, usize, &Column)> {
        let Abreast { count, width } = self.abreast;
        let indents = (0..count).map(move |nth| nth * (width + GAP));
        let screens = (0..).map(|screen| screen * self.height);
        let tops = screens.flat_map(move |top| indents.clone().map(move |indent| (indent, top)));
        let columns = tops.zip(&self.columns);
        columns.map(|((indent, top), column)| (indent, top, column))
    }

    /// Returns what stands in some lines of the text.
    pub(super) fn part(&self, lines: Range<usize>) -> Vec<Placed> {
        let parts = self.tops().filter_map(|(indent, top, column)| {
            let from = lines.start.saturating_sub(top);
            let to = lines.end.saturating_sub(top);
            (from < to.min(column.len)).then(|| Placed {
                indent,
                top: top + from,
                runs: column.part(from..to),
            })
        });
        parts.collect()
    }

    /// Returns the line of the text at which a line of a section stands.
    pub(super) fn line_of(&self, block: usize, line: usize) -> Option<usize> {
        self.tops().find_map(|(_, top, column)| {
            let mut begin = top;
            column.runs.iter().find_map(|run| {
                let first = begin;
                begin += run.len();
                match run {
                    Run::Lines(of, lines) if *of == block && lines.contains(&line) => {
                        Some(first + line - lines.start)
                    }
                    Run::Lines(..) | Run::Blank | Run::Again(_) => None,
                }
            })
        })
    }

    /// Returns the lines of the whole text.
    pub fn rows(&self) -> usize {
        let ends = self.tops().map(|(_, top, column)| top + column.len);
        ends.max().unwrap_or(0)
    }

    /// Returns at which lines a screen can begin: every so many, counted from the first.
    pub fn step(&self) -> usize {
        if self.columns.len() > usize::from(self.abreast.count) && self.abreast.count > 1 {
            self.height.max(1)
        } else {
            1
        }
    }
}

/// Fills columns of one height.
fn filled(blocks: &[Block], rows: u16) -> Vec<Column> {
    let columns = Columns {
        height: usize::from(rows),
        is_apart: rows >= TIGHT,
        is_filled: true,
    };
    columns.fill(blocks)
}
