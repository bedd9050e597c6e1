//! One line of visual cells, with the map back to the logical text.
//!
//! In: glyphs from left to right. Out: their symbols and widths for a buffer, and both ways between
//! cells and bytes of the logical text, for highlights, the cursor and copying. Offsets are bytes
//! of the text that was given to the gate, also for a line that shows only a part of it.
//!
//! A `Visual` never holds a control character, and its blanks are spaces. It cannot be changed, and
//! has no colours.

use std::fmt;
use std::ops::Range;

use super::options::{Base, CellOrder, Direction, Options};
use super::order;

/// A line as it stands on the screen.
#[derive(Clone, Debug)]
pub struct Visual {
    symbols: String,
    /// Ascending by symbol and column. Empty for plain ASCII, where byte, cell and source agree.
    cells: Vec<GlyphCell>,
    width: usize,
    direction: Direction,
}

/// What takes one cell or two, and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyph<'line> {
    /// What is written into the cell: one character, with what combines with it.
    pub symbol: &'line str,
    /// Cells: 1 or 2.
    pub width: u8,
    /// The first cell, zero-based from the left end of the line.
    pub column: usize,
    /// Bytes of the logical text. An ellipsis stands for the whole part that was cut off.
    pub source: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct GlyphCell {
    /// Where its symbol ends.
    end: usize,
    column: usize,
    source: Range<usize>,
    width: u8,
}

impl Visual {
    /// Returns the number of cells.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Returns the base direction: the end at which the line begins to be read.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Says whether the line has no cells.
    pub fn is_empty(&self) -> bool {
        self.width == 0
    }

    /// Returns the glyphs from left to right.
    pub fn glyphs(&self) -> impl DoubleEndedIterator<Item = Glyph<'_>> + ExactSizeIterator {
        let count = if self.is_plain() {
            self.symbols.len()
        } else {
            self.cells.len()
        };
        (0..count).map(|index| self.glyph(index))
    }

    /// Returns the runs of cells that show a part of the logical text, from left to right.
    ///
    /// Several runs where the part is torn apart by reordering; none where it is empty, not on this
    /// line or invisible. A glyph that stands for more than the part belongs to it as a whole.
    pub fn cells(&self, part: Range<usize>) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for glyph in self.glyphs() {
            let own = &glyph.source;
            if own.start.max(part.start) < own.end.min(part.end) {
                let end = glyph.column + usize::from(glyph.width);
                match runs.last_mut() {
                    Some(run) if run.end == glyph.column => run.end = end,
                    Some(_) | None => runs.push(glyph.column..end),
                }
            }
        }
        runs
    }

    /// Returns the cells that show the character at a byte of the logical text, if any do.
    pub fn cells_at(&self, offset: usize) -> Option<Range<usize>> {
        self.cells(offset..offset.saturating_add(1))
            .into_iter()
            .next()
    }

    /// Returns a line without cells.
    pub(super) fn empty(direction: Direction) -> Self {
        Self {
            symbols: String::new(),
            cells: Vec::new(),
            width: 0,
            direction,
        }
    }

    /// Puts a glyph at the right end.
    pub(super) fn push(
        &mut self,
        symbol: impl IntoIterator<Item = char>,
        width: u8,
        source: Range<usize>,
    ) {
        self.symbols.extend(symbol.into_iter().map(shown));
        let end = self.symbols.len();
        self.cells.push(GlyphCell {
            end,
            column: self.width,
            source,
            width,
        });
        self.width += usize::from(width);
    }

    pub(super) fn plain(symbols: String) -> Self {
        let width = symbols.len();
        Self {
            symbols,
            cells: Vec::new(),
            width,
            direction: Direction::Ltr,
        }
    }

    fn is_plain(&self) -> bool {
        self.cells.is_empty()
    }

    fn glyph(&self, index: usize) -> Glyph<'_> {
        let start = match index
            .checked_sub(1)
            .and_then(|before| self.cells.get(before))
        {
            Some(before) => before.end,
            None if self.is_plain() => index,
            None => 0,
        };
        let plain = GlyphCell {
            end: index + 1,
            column: index,
            source: index..index + 1,
            width: 1,
        };
        let cell = self.cells.get(index).unwrap_or(&plain);
        Glyph {
            symbol: self.symbols.get(start..cell.end).unwrap_or_default(),
            width: cell.width,
            column: cell.column,
            source: cell.source.clone(),
        }
    }
}

/// Lines are equal when they show the same and stand for the same, however they are stored.
impl PartialEq for Visual {
    fn eq(&self, other: &Self) -> bool {
        self.direction == other.direction && self.glyphs().eq(other.glyphs())
    }
}

impl Eq for Visual {}

/// Returns what a cell has for a character: a blank that held two words together is a blank.
fn shown(c: char) -> char {
    match c {
        '\u{a0}' | '\u{2007}' | '\u{202f}' => ' ',
        c => c,
    }
}

/// Writes the plain cells from left to right.
impl fmt::Display for Visual {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.symbols)
    }
}

/// Says whether a text is its own visual line: printable ASCII from left to right.
pub(super) fn is_plain(logical: &str, options: &Options) -> bool {
    if !logical.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return false;
    }
    match options.order {
        CellOrder::Logical => options.base == Base::Auto,
        CellOrder::Visual => order::direction(logical, options.base) == Direction::Ltr,
    }
}
