//! The cursor led from one cell to another by the fewest bytes.
//!
//! Comes in: where it is, as far as that is known, and where it is wanted. Goes out: bytes. Always
//! holds: without relative movements it is set by row and column (CUP, ECMA-48 8.3.21), as it is
//! where nothing is known of it; a line feed never stands on the last row, where it would scroll.
//!
//! What a route costs is its length in bytes. Rows and columns are told apart: to the row by line
//! feeds, CUU, CUD or VPA, to the column by CR, backspaces, CUF, CUB or CHA (8.3.15 to 8.3.22,
//! 8.3.9, 8.3.158), the shortest of each, unless CUP alone is shorter.

use std::fmt::Write;

/// Where the cursor is: a row and a column from zero, each only where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cursor {
    /// The row.
    pub(super) row: Option<usize>,
    /// The column; none after a symbol whose width is in doubt, and after the last column, where
    /// terminals differ in what comes next.
    pub(super) column: Option<usize>,
}

/// How the cursor gets to a cell: first up or down, then sideways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Route(CursorMove, CursorMove);

/// A movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CursorMove {
    /// None.
    Stay,
    /// A control character so many times.
    Control(char, usize),
    /// A sequence with one number.
    Count(usize, char),
    /// To the left edge, and from there to the right.
    FromEdge(usize),
    /// To a row and a column, from zero, by CUP.
    Place(usize, usize),
}

impl Cursor {
    /// Nothing is known.
    pub(super) const LOST: Self = Self {
        row: None,
        column: None,
    };

    /// Returns the place of a cell.
    pub(super) fn at(row: usize, column: usize) -> Self {
        Self {
            row: Some(row),
            column: Some(column),
        }
    }

    /// Returns the shortest route to a cell.
    pub(super) fn route(self, row: usize, column: usize, can_move: bool) -> Route {
        if self == Self::at(row, column) {
            return Route(CursorMove::Stay, CursorMove::Stay);
        }
        // What is one is left out where terminals are known to read that.
        let direct = match column {
            0 if can_move => CursorMove::Count(row + 1, 'H'),
            _ => CursorMove::Place(row, column),
        };
        let direct = Route(direct, CursorMove::Stay);
        let Some(from) = self.row.filter(|_| can_move) else {
            return direct;
        };
        let steps = Route(up_or_down(from, row), sideways(self.column, column));
        if steps.len() < direct.len() {
            steps
        } else {
            direct
        }
    }
}

fn up_or_down(from: usize, to: usize) -> CursorMove {
    let relative = match to.checked_sub(from) {
        Some(0) => return CursorMove::Stay,
        // Within the screen a line feed goes straight down: the line is raw.
        Some(down @ 1..=4) => CursorMove::Control('\n', down),
        Some(down) => CursorMove::Count(down, 'B'),
        None => CursorMove::Count(from - to, 'A'),
    };
    relative.or(CursorMove::Count(to + 1, 'd'))
}

fn sideways(from: Option<usize>, to: usize) -> CursorMove {
    let absolute = CursorMove::Count(to + 1, 'G').or(CursorMove::FromEdge(to));
    let Some(from) = from else {
        return absolute;
    };
    let relative = match to.checked_sub(from) {
        Some(0) => return CursorMove::Stay,
        Some(right) => CursorMove::Count(right, 'C'),
        None if from - to <= 4 => CursorMove::Control('\x08', from - to),
        None => CursorMove::Count(from - to, 'D'),
    };
    relative.or(absolute)
}

impl Route {
    /// Returns how many bytes it takes.
    pub(super) fn len(self) -> usize {
        self.0.len() + self.1.len()
    }

    /// Writes it.
    pub(super) fn write(self, bytes: &mut String) {
        self.0.write(bytes);
        self.1.write(bytes);
    }
}

impl CursorMove {
    /// Returns how many bytes it takes.
    pub(super) fn len(self) -> usize {
        match self {
            Self::Stay => 0,
            Self::Control(_, times) => times,
            Self::Count(1, _) => 3,
            Self::Count(number, _) => 3 + digits(number),
            Self::FromEdge(0) => 1,
            Self::FromEdge(columns) => 1 + Self::Count(columns, 'C').len(),
            Self::Place(row, column) => 4 + digits(row + 1) + digits(column + 1),
        }
    }

    /// Writes it; the number of a sequence is left out where it is one.
    pub(super) fn write(self, bytes: &mut String) {
        match self {
            Self::Stay => {}
            Self::Control(control, times) => bytes.extend(std::iter::repeat_n(control, times)),
            Self::Count(1, end) => bytes.extend(['\x1b', '[', end]),
            Self::Count(number, end) => {
                let _ = write!(bytes, "\x1b[{number}{end}");
            }
            Self::FromEdge(0) => bytes.push('\r'),
            Self::FromEdge(columns) => {
                bytes.push('\r');
                Self::Count(columns, 'C').write(bytes);
            }
            Self::Place(row, column) => {
                let _ = write!(bytes, "\x1b[{};{}H", row + 1, column + 1);
            }
        }
    }

    /// Returns the shorter of two.
    fn or(self, other: Self) -> Self {
        if other.len() < self.len() {
            other
        } else {
            self
        }
    }
}

fn digits(number: usize) -> usize {
    number.checked_ilog10().unwrap_or_default() as usize + 1
}
