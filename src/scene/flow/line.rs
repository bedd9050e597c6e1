//! One line of details: labels with their places.

use std::ops::Range;

use crate::facts::detail::{Named, TextRole};
use crate::text::Visual;

/// What a piece of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextWeight {
    /// The heading of a section.
    Heading,
    /// The same again, where a section goes on in another column.
    Continued,
    /// What stands before a text: a date, the name of a field.
    Lead,
    /// A text.
    Body(TextRole),
    /// A remark after it, and the numbers of its sources.
    Tail,
}

/// A label with its place in its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlowPiece {
    /// The first column, counted from the reader's start of the column of text.
    pub indent: u16,
    /// The cells.
    pub line: Visual,
    /// What it is.
    pub weight: TextWeight,
    /// The entry that its row names.
    pub named: Option<Named>,
    /// The runs of its cells that are numbers of sources, with the numbers: in the plan's own list from 1 on.
    pub sources: Vec<SourceRun>,
    /// The runs of its cells that are marked.
    pub marks: Vec<Range<usize>>,
}

/// A run of cells, or of bytes, that is the number of a source, with that number.
pub type SourceRun = (Range<usize>, usize);

/// Returns the parts of a text, in bytes, that are to be marked.
pub type TextMarks<'a> = &'a dyn Fn(&str) -> Vec<Range<usize>>;

/// One line: its pieces, none above another. Empty for a blank line.
pub type FlowLine = Vec<FlowPiece>;

/// For whom addresses are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Addresses {
    /// As they are, to be typed from paper.
    Whole,
    /// With their letters as letters, for the eye.
    Readable,
}
