//! What a screen shows, cell by cell, in eight bytes a cell.
//!
//! Comes in: drawn rows. Goes out: cells that can be compared and copied at no cost. Always holds:
//! two cells are equal if and only if they look the same; the second cell of a wide symbol is a
//! cell of its own kind. Deliberately not here: bytes.

/// What stands in a cell: a character by its code point, or a cluster by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SymbolId(pub(super) u32);

/// A style by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct StyleId(pub(super) u16);

impl SymbolId {
    /// Nothing.
    pub(super) const BLANK: Self = Self(' ' as u32);
    /// The second cell of a wide symbol.
    pub(super) const COVERED: Self = Self(u32::MAX);
    /// Numbers of clusters have this bit, which no code point has.
    pub(super) const CLUSTER: u32 = 1 << 31;
}

impl StyleId {
    /// The default style.
    pub(super) const DEFAULT: Self = Self(0);
}

/// A cell.
#[derive(Debug, Clone, Copy, Eq)]
pub(super) struct Cell {
    /// What stands in it.
    pub(super) glyph: SymbolId,
    /// In which style.
    pub(super) ink: StyleId,
}

impl PartialEq for Cell {
    /// Compares both parts at once: without a branch many cells are compared by one instruction.
    fn eq(&self, other: &Self) -> bool {
        (self.glyph.0 ^ other.glyph.0) | u32::from(self.ink.0 ^ other.ink.0) == 0
    }
}

impl Cell {
    /// Nothing, in the default style.
    pub(super) const EMPTY: Self = Self {
        glyph: SymbolId::BLANK,
        ink: StyleId::DEFAULT,
    };
}

/// Rows of cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Grid {
    width: usize,
    cells: Vec<Cell>,
}

impl Grid {
    /// Makes an empty screen of so many columns and rows.
    pub(super) fn empty(width: u16, height: u16) -> Self {
        Self {
            width: usize::from(width),
            cells: vec![Cell::EMPTY; usize::from(width) * usize::from(height)],
        }
    }

    /// Returns the columns.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// Returns the rows.
    pub(super) fn height(&self) -> usize {
        self.cells.len().checked_div(self.width).unwrap_or_default()
    }

    /// Says whether it has so many columns and rows.
    pub(super) fn has_size(&self, width: u16, height: u16) -> bool {
        let (width, height) = (usize::from(width), usize::from(height));
        self.width == width && self.cells.len() == width * height
    }

    /// Returns all cells.
    pub(super) fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Returns all cells to be changed.
    pub(super) fn cells_mut(&mut self) -> &mut [Cell] {
        &mut self.cells
    }

    /// Returns a row; an empty one beyond the last.
    pub(super) fn row(&self, row: usize) -> &[Cell] {
        let from = row * self.width;
        self.cells.get(from..from + self.width).unwrap_or_default()
    }

    /// Returns a row to be changed; an empty one beyond the last.
    pub(super) fn row_mut(&mut self, row: usize) -> &mut [Cell] {
        let from = row * self.width;
        let row = self.cells.get_mut(from..from + self.width);
        row.unwrap_or_default()
    }

    /// Returns a cell; an empty one outside.
    pub(super) fn cell(&self, row: usize, column: usize) -> Cell {
        self.row(row).get(column).copied().unwrap_or(Cell::EMPTY)
    }

    /// Sets the cells of a row from one column to another, which is not one of them.
    pub(super) fn fill(&mut self, row: usize, from: usize, to: usize, cell: Cell) {
        if let Some(cells) = self.row_mut(row).get_mut(from..to) {
            cells.fill(cell);
        }
    }

    /// Moves the rows from `top` to `bottom`, both among them, up by `by`, or down where it is
    /// negative; what comes in is empty.
    pub(super) fn scroll(&mut self, top: usize, bottom: usize, by: isize) {
        let (from, to) = (top * self.width, (bottom + 1) * self.width);
        let Some(cells) = self.cells.get_mut(from..to) else {
            return;
        };
        let count = (by.unsigned_abs() * self.width).min(cells.len());
        if by > 0 {
            cells.rotate_left(count);
            let kept = cells.len() - count;
            cells.get_mut(kept..).unwrap_or_default().fill(Cell::EMPTY);
        } else {
            cells.rotate_right(count);
            cells.get_mut(..count).unwrap_or_default().fill(Cell::EMPTY);
        }
    }
}
