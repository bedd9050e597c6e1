//! The sections of a text as lines of one width.
//!
//! In: what is known of a node, a width. Out: a block of lines for each section, of visual cells
//! with their indents. Always holds: text is wrapped in logical order and nothing of it is lost but
//! addresses where only the most important has room. Deliberately not here: in which column a block
//! stands.

use std::ops::Range;

use super::columns::Block;
use super::{FlowLine, FlowPiece, FlowSetting, Room, SourceRun, TextWeight};
use crate::facts::detail::{Detail, DetailRow, Section, TextRole, ours};
use crate::text::{self, Base, CellOrder, Ellipsis, Options, Visual};
use crate::words::{self, Msg};

/// Columns of one level of indent.
pub(super) const STEP: u16 = 2;

/// What holds for every row of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) heading: Msg,
    /// Whether it is said beside the heading that all texts are our translation.
    is_ours: bool,
    /// The columns before the texts, for what stands before them.
    margin: u16,
    /// The level of an entry: what is indented tells more of the row before it.
    entries: Option<u8>,
}

/// A section with its lines.
#[derive(Debug, Default)]
pub(super) struct Set {
    pub(super) block: Block,
    pub(super) lines: Vec<FlowLine>,
}

impl FlowSetting<'_> {
    /// Sets every section, and the remark on the title if there is one, until `most` lines are
    /// set: those that no column will show are not.
    pub(super) fn sections(&self, detail: &Detail, most: usize) -> Vec<Set> {
        // The view writes the names and the kind into the rule above.
        let Detail {
            title: _,
            title_mark,
            other_title: _,
            kind: _,
            path: _,
            sections,
        } = detail;
        let remark = title_mark.iter().map(|said| self.remark(said));
        let sections = sections.iter().map(|section| self.section(section, most));
        let mut set = 0;
        // What is known comes first: the remark would push it out of a low pane.
        sections
            .chain(remark)
            .take_while(|section: &Set| {
                let is_wanted = set < most;
                set += section.lines.len();
                is_wanted
            })
            .collect()
    }

    /// Sets what is to be said of the title.
    pub(super) fn remark(&self, said: &str) -> Set {
        let lines = text::wrap(said, usize::from(self.width), self.options);
        let piece = |line| FlowPiece {
            indent: 0,
            line,
            weight: TextWeight::Tail,
            named: None,
            sources: Vec::new(),
            marks: Vec::new(),
        };
        let lines: Vec<FlowLine> = lines.into_iter().map(|line| vec![piece(line)]).collect();
        Set {
            block: Block {
                lines: lines.len(),
                ..Block::default()
            },
            lines,
        }
    }

    /// Sets a section, or of one that is longer than `most` lines the first entries, with more lines.
    fn section(&self, section: &Section, most: usize) -> Set {
        let rows = section.rows.iter();
        // Where only the most important lines have room, an address is not among them.
        let is_short = matches!(self.room, Room::Lines(_));
        let rows = rows.filter(|row| !(is_short && row.role == TextRole::Address));
        let head = self.head(section.heading, section.is_ours, rows.clone());
        let mut set = self.begun(&head);
        for row in rows {
            if Some(row.level) == head.entries && set.block.lines > most {
                break;
            }
            self.put(&head, row, &mut set);
        }
        set
    }

    /// Finds out what holds for every row of a section by its rows, or by as many as are looked at:
    /// what stands before a later text and is wider stands above it.
    pub(super) fn head<'a>(
        &self,
        heading: Msg,
        is_ours: bool,
        rows: impl Iterator<Item = &'a DetailRow> + Clone,
    ) -> Head {
        let leads = rows.clone().filter_map(|row| row.lead.as_deref());
        let longest = leads
            .map(|lead| self.cells(lead))
            .filter(|cells| *cells <= self.width * 2 / 5)
            .max();
        Head {
            heading,
            is_ours,
            margin: longest.map_or(0, |longest| longest + 2),
            entries: rows.map(|row| row.level).min(),
        }
    }

    /// Begins a section with its heading, and after it what holds for everything below.
    pub(super) fn begun(&self, head: &Head) -> Set {
        let heading = head.heading.say(self.language);
        let mut line = vec![self.piece(0, heading, TextWeight::Heading)];
        let mut lines = Vec::new();
        if head.is_ours {
            let remark = self.apart(ours(self.language));
            let from = self.cells(heading) + 1;
            if from + self.cells(&remark) <= self.width {
                line.push(self.piece(from, &remark, TextWeight::Tail));
            } else {
                lines.push(std::mem::take(&mut line));
                line.push(self.piece(0, &remark, TextWeight::Tail));
            }
        }
        lines.push(line);
        Set {
            block: Block {
                lines: lines.len(),
                is_headed: true,
                ..Block::default()
            },
            lines,
        }
    }

    /// Puts a row below those of its section that are set.
    pub(super) fn put(&self, head: &Head, row: &DetailRow, set: &mut Set) {
        let Set { block, lines } = set;
        if head.entries.is_some_and(|entries| row.level <= entries) {
            block.starts.push(block.lines);
        }
        // What stands under the same words before it is not parted from them.
        if !row.repeats {
            block.rows.push(block.lines);
        }
        let before = lines.len();
        match row.role {
            TextRole::Address => self.address(row, lines),
            TextRole::Printed => self.printed(row, lines),
            TextRole::Plain
            | TextRole::Name
            | TextRole::Status(_)
            | TextRole::Health(_)
            | TextRole::Milestone(_)
            | TextRole::Value
            | TextRole::Inferred
            | TextRole::Quote
            | TextRole::Source
            | TextRole::Muted => self.row(head, row, lines),
        }
        let set = lines.get_mut(before..).unwrap_or_default();
        let texts = set.iter_mut().flatten();
        for piece in texts.filter(|piece| matches!(piece.weight, TextWeight::Body(_))) {
            piece.named = row.named;
        }
        block.lines += set.len();
    }

    /// Sets one row: its lead in the margin where it fits there, else on a line of its own; a lead
    /// that stands above leaves its place empty.
    fn row(&self, head: &Head, row: &DetailRow, lines: &mut Vec<FlowLine>) {
        let indent = self.indent(row);
        let mut line = FlowLine::new();
        let mut body = indent;
        if let Some(lead) = &row.lead {
            let fits = self.cells(lead) + 2 <= head.margin;
            body = indent + if fits { head.margin } else { STEP };
            if !row.repeats {
                line.push(self.piece(indent, lead, TextWeight::Lead));
                if !fits {
                    lines.push(std::mem::take(&mut line));
                }
            }
        }
        let weight = TextWeight::Body(row.role);
        let mut end = self.text(&row.text, body, weight, &mut line, lines);
        let cites = self.cites(&row.cites);
        let tail = row.said_after(head.is_ours, self.language);
        let tail = tail.map(|tail| (self.apart(&tail), Vec::new()));
        for (tail, sources) in tail.into_iter().chain(cites) {
            let width = self.cells(&tail);
            let (set, begun) = (lines.len(), line.len());
            if end + 1 + width <= self.width {
                line.push(self.piece(end + 1, &tail, TextWeight::Tail));
                end += 1 + width;
            } else {
                lines.push(std::mem::take(&mut line));
                end = self.text(&tail, body, TextWeight::Tail, &mut line, lines);
            }
            // Of the lines that it has begun the first had something before it.
            let set = lines.iter_mut().skip(set).chain([&mut line]);
            for piece in set.flatten().skip(begun) {
                piece.sources = numbers(&piece.line, &sources);
            }
        }
        lines.push(line);
    }

    /// Writes the numbers of the sources of a row, with the bytes of each; none where there are none.
    fn cites(&self, numbers: &[usize]) -> Option<(String, Vec<SourceRun>)> {
        let mut text = String::new();
        let sources = numbers.iter().map(|number| {
            let from = text.len();
            text += &format!("[{}]", words::digits(self.language, number));
            (from..text.len(), *number)
        });
        let sources: Vec<SourceRun> = sources.collect();
        (!sources.is_empty()).then_some((text, sources))
    }

    /// Sets a text from a column on, its last line into `line`, and returns where that one ends.
    fn text(
        &self,
        text: &str,
        from: u16,
        weight: TextWeight,
        line: &mut FlowLine,
        lines: &mut Vec<FlowLine>,
    ) -> u16 {
        let room = self.width.saturating_sub(from).max(1);
        let wrapped = text::wrap(text, usize::from(room), self.options);
        let parts = (self.marks)(text);
        let last = wrapped.len().saturating_sub(1);
        let mut end = from;
        for (nth, visual) in wrapped.into_iter().enumerate() {
            end = from + u16::try_from(visual.width()).unwrap_or(u16::MAX).min(room);
            line.push(FlowPiece {
                indent: from,
                marks: cells(&visual, &parts),
                line: visual,
                weight,
                named: None,
                sources: Vec::new(),
            });
            if nth < last {
                lines.push(std::mem::take(line));
            }
        }
        end
    }

    /// Sets a line that is finished: cut where it is too long, never wrapped or reordered.
    fn printed(&self, row: &DetailRow, lines: &mut Vec<FlowLine>) {
        let options = Options {
            base: Base::Ltr,
            shape: false,
            order: CellOrder::Logical,
            ..*self.options
        };
        let line = text::fit(&row.text, usize::from(self.width), &options);
        lines.push(vec![FlowPiece {
            indent: 0,
            line,
            weight: TextWeight::Body(row.role),
            named: None,
            sources: Vec::new(),
            marks: Vec::new(),
        }]);
    }

    /// Returns the column at which a row begins by its level.
    pub(super) fn indent(&self, row: &DetailRow) -> u16 {
        (u16::from(row.level) * STEP).min(self.width / 3)
    }

    /// Sets a remark apart from the sentence before it, for a screen without colours.
    fn apart(&self, tail: &str) -> String {
        match self.options.ellipsis {
            Ellipsis::Sign => format!("\u{b7} {tail}"),
            Ellipsis::Dots => format!("- {tail}"),
        }
    }

    fn piece(&self, indent: u16, text: &str, weight: TextWeight) -> FlowPiece {
        let room = self.width.saturating_sub(indent);
        FlowPiece {
            indent,
            line: text::fit(text, usize::from(room), self.options),
            weight,
            named: None,
            sources: Vec::new(),
            marks: Vec::new(),
        }
    }

    fn cells(&self, text: &str) -> u16 {
        u16::try_from(Visual::new(text, self.options).width()).unwrap_or(u16::MAX)
    }
}

/// Returns the runs of cells that show the numbers of sources in a text of which a line is a piece.
fn numbers(line: &Visual, sources: &[SourceRun]) -> Vec<SourceRun> {
    let runs = sources.iter().flat_map(|(part, number)| {
        let runs = line.cells(part.clone()).into_iter();
        runs.map(move |run| (run, *number))
    });
    runs.collect()
}

/// Returns the runs of cells that show parts of the text of which a line is a piece.
fn cells(line: &Visual, parts: &[Range<usize>]) -> Vec<Range<usize>> {
    let cells = parts.iter().flat_map(|part| line.cells(part.clone()));
    cells.collect()
}
