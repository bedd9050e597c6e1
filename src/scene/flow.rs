//! Details as lines in columns, like a newspaper.
//!
//! In: what is known of a node, a width, a height. Out: lines of visual cells with their indents,
//! in columns counted from the reader's start. Always holds: text is wrapped in logical order and
//! nothing of it is lost but addresses where the rows are limited; a heading is never the last line
//! of a column. Deliberately not here: colours, and what the rows say.

mod address;

pub use address::Addresses;

use super::detail::{Detail, Role, Row, Section};
use crate::text::{self, Base, Ellipsis, Options, Order, Visual};
use crate::words::Language;

/// Columns between two columns of text.
const GAP: u16 = 3;
/// The least columns of a column of text.
const NARROW: u16 = 46;
/// Below this height there are no blank lines between sections.
const TIGHT: u16 = 8;
/// Columns of one level of indent.
const STEP: u16 = 2;

/// What a piece of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// The heading of a section.
    Heading,
    /// What stands before a text: a date, the name of a field.
    Lead,
    /// A text.
    Body(Role),
    /// A remark after it, and the numbers of its sources.
    Tail,
}

/// A label with its place in its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The first column, counted from the reader's start of the column of text.
    pub indent: u16,
    /// The cells.
    pub line: Visual,
    /// What it is.
    pub weight: Weight,
}

/// One line: its pieces, none above another. Empty for a blank line.
pub type Line = Vec<Piece>;

/// The lines of a node's details, set in columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// The columns, from the reader's start.
    pub columns: Vec<Vec<Line>>,
    /// The cells of one column.
    pub width: u16,
    /// The cells between two columns.
    pub gap: u16,
}

impl Flow {
    /// Sets the details in as many columns as fit: `rows` lines a column and the rest left out, or
    /// columns of equal length that hold everything.
    #[must_use]
    pub fn new(
        detail: &Detail,
        width: u16,
        rows: Option<u16>,
        (language, addresses): (Language, Addresses),
        options: &Options,
    ) -> Self {
        // What is printed for a whole terminal is not set in columns.
        let is_printed = |row: &Row| row.role == Role::Printed;
        let sections = &detail.sections;
        let most_columns = if sections
            .iter()
            .any(|section| section.rows.iter().any(is_printed))
        {
            1
        } else {
            3
        };
        let count = (width.saturating_add(GAP) / (NARROW + GAP)).clamp(1, most_columns);
        let column = (width.saturating_sub(GAP * (count - 1)) / count).max(1);
        let is_tight = rows.is_some_and(|rows| rows < TIGHT);
        let setter = Setter {
            width: column,
            options,
            language,
            addresses,
            is_tight,
            is_short: rows.is_some(),
        };
        // Lines that no column will show are not set.
        let most = rows.map_or(usize::MAX, |rows| {
            usize::from(rows) * usize::from(count) + 1
        });
        let lines = setter.lines(detail, most);
        let height = match rows {
            Some(rows) => usize::from(rows),
            None => balanced(&lines, usize::from(count)),
        };
        let mut columns = cut(lines, height.max(1));
        if rows.is_some() {
            columns.truncate(usize::from(count));
        }
        Self {
            columns,
            width: column,
            gap: GAP,
        }
    }

    /// Returns the lines of the longest column.
    #[must_use]
    pub fn rows(&self) -> u16 {
        let longest = self.columns.iter().map(Vec::len).max().unwrap_or(0);
        u16::try_from(longest).unwrap_or(u16::MAX)
    }
}

/// Returns the least height at which the lines need no more columns than `count`.
fn balanced(lines: &[Line], count: usize) -> usize {
    let mut height = lines.len().div_ceil(count).max(1);
    while cut(lines.to_vec(), height).len() > count {
        height += 1;
    }
    height
}

/// Cuts lines into columns: no column begins with a blank line or ends with a heading.
fn cut(lines: Vec<Line>, height: usize) -> Vec<Vec<Line>> {
    let mut columns: Vec<Vec<Line>> = vec![Vec::new()];
    for line in lines {
        let is_full = columns.last().is_some_and(|column| column.len() >= height);
        if is_full {
            let last = columns.last_mut();
            let heading = last
                .filter(|column| height > 1 && column.last().is_some_and(is_heading))
                .and_then(Vec::pop);
            columns.push(heading.into_iter().collect());
        }
        if let Some(column) = columns.last_mut()
            && !(line.is_empty() && column.is_empty())
        {
            column.push(line);
        }
    }
    columns
}

fn is_heading(line: &Line) -> bool {
    line.first()
        .is_some_and(|piece| piece.weight == Weight::Heading)
}

/// Sets text into lines of one width.
struct Setter<'a> {
    width: u16,
    options: &'a Options,
    language: Language,
    addresses: Addresses,
    is_tight: bool,
    /// Whether only the most important lines have room: an address is not among them.
    is_short: bool,
}

impl Setter<'_> {
    fn lines(&self, detail: &Detail, most: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        // The view writes the names and the kind into the rule above.
        let Detail {
            title: _,
            title_mark,
            other_title: _,
            kind: _,
            path: _,
            sections,
        } = detail;
        if let Some(said) = title_mark {
            for line in text::wrap(said, usize::from(self.width), self.options) {
                lines.push(vec![Piece {
                    indent: 0,
                    line,
                    weight: Weight::Tail,
                }]);
            }
        }
        for section in sections {
            if lines.len() > most {
                break;
            }
            if !self.is_tight && !lines.is_empty() {
                lines.push(Vec::new());
            }
            self.section(section, &mut lines);
        }
        lines
    }

    fn section(&self, section: &Section, lines: &mut Vec<Line>) {
        self.heading(section, lines);
        let rows = section.rows.iter();
        let rows = rows.filter(|row| !(self.is_short && row.role == Role::Address));
        let leads = rows.clone().filter_map(|row| row.lead.as_deref());
        let longest = leads
            .map(|lead| self.cells(lead))
            .filter(|cells| *cells <= self.width * 2 / 5)
            .max();
        let margin = longest.map_or(0, |longest| longest + 2);
        for row in rows {
            match row.role {
                Role::Address => self.address(row, lines),
                Role::Printed => self.printed(row, lines),
                Role::Plain
                | Role::Name
                | Role::Status(_)
                | Role::Milestone
                | Role::Value
                | Role::Inferred
                | Role::Quote
                | Role::Source
                | Role::Muted => self.row(section, row, margin, lines),
            }
        }
    }

    /// Sets a heading, and after it what holds for everything below.
    fn heading(&self, section: &Section, lines: &mut Vec<Line>) {
        let heading = section.heading.say(self.language);
        let mut line = vec![self.piece(0, heading, Weight::Heading)];
        if let Some(remark) = section.remark(self.language) {
            let remark = self.apart(remark);
            let from = self.cells(heading) + 1;
            if from + self.cells(&remark) <= self.width {
                line.push(self.piece(from, &remark, Weight::Tail));
            } else {
                lines.push(std::mem::take(&mut line));
                line.push(self.piece(0, &remark, Weight::Tail));
            }
        }
        lines.push(line);
    }

    /// Sets one row: its lead in the margin where it fits there, else on a line of its own; a lead
    /// that stands above leaves its place empty.
    fn row(&self, section: &Section, row: &Row, margin: u16, lines: &mut Vec<Line>) {
        let indent = self.indent(row);
        let mut line = Line::new();
        let mut body = indent;
        if let Some(lead) = &row.lead {
            let fits = self.cells(lead) + 2 <= margin;
            body = indent + if fits { margin } else { STEP };
            if !row.repeats {
                line.push(self.piece(indent, lead, Weight::Lead));
                if !fits {
                    lines.push(std::mem::take(&mut line));
                }
            }
        }
        let weight = Weight::Body(row.role);
        let mut end = self.text(&row.text, body, weight, &mut line, lines);
        let cites: Vec<String> = row
            .cites
            .iter()
            .map(|number| format!("[{number}]"))
            .collect();
        let cites = (!cites.is_empty()).then(|| cites.join(""));
        let tail = section.tail(row, self.language);
        let tail = tail.map(|tail| self.apart(&tail));
        for tail in tail.into_iter().chain(cites) {
            let width = self.cells(&tail);
            if end + 1 + width <= self.width {
                line.push(self.piece(end + 1, &tail, Weight::Tail));
                end += 1 + width;
            } else {
                lines.push(std::mem::take(&mut line));
                end = self.text(&tail, body, Weight::Tail, &mut line, lines);
            }
        }
        lines.push(line);
    }

    /// Sets a text from a column on, its last line into `line`, and returns where that one ends.
    fn text(
        &self,
        text: &str,
        from: u16,
        weight: Weight,
        line: &mut Line,
        lines: &mut Vec<Line>,
    ) -> u16 {
        let room = self.width.saturating_sub(from).max(1);
        let wrapped = text::wrap(text, usize::from(room), self.options);
        let last = wrapped.len().saturating_sub(1);
        let mut end = from;
        for (nth, visual) in wrapped.into_iter().enumerate() {
            end = from + u16::try_from(visual.width()).unwrap_or(u16::MAX).min(room);
            line.push(Piece {
                indent: from,
                line: visual,
                weight,
            });
            if nth < last {
                lines.push(std::mem::take(line));
            }
        }
        end
    }

    /// Sets a line that is finished: cut where it is too long, never wrapped or reordered.
    fn printed(&self, row: &Row, lines: &mut Vec<Line>) {
        let options = Options {
            base: Base::Ltr,
            shape: false,
            order: Order::Logical,
            ..*self.options
        };
        let line = text::fit(&row.text, usize::from(self.width), &options);
        lines.push(vec![Piece {
            indent: 0,
            line,
            weight: Weight::Body(row.role),
        }]);
    }

    /// Returns the column at which a row begins by its level.
    fn indent(&self, row: &Row) -> u16 {
        (u16::from(row.level) * STEP).min(self.width / 3)
    }

    /// Sets a remark apart from the sentence before it, for a screen without colours.
    fn apart(&self, tail: &str) -> String {
        match self.options.ellipsis {
            Ellipsis::Sign => format!("\u{b7} {tail}"),
            Ellipsis::Dots => format!("- {tail}"),
        }
    }

    fn piece(&self, indent: u16, text: &str, weight: Weight) -> Piece {
        let room = self.width.saturating_sub(indent);
        Piece {
            indent,
            line: text::fit(text, usize::from(room), self.options),
            weight,
        }
    }

    fn cells(&self, text: &str) -> u16 {
        u16::try_from(Visual::new(text, self.options).width()).unwrap_or(u16::MAX)
    }
}
