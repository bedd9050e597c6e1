//! What differs between two screens, in pieces that are written in one style each.
//!
//! Always holds: every cell that differs is in exactly one piece; a blank belongs to the piece
//! before or behind it wherever it looks the same in that style.

use super::grid::{Cell, Grid, SymbolId};
use super::inventory::Inventory;
use super::style::Pen;

/// Neighbours in a row that are written in one style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StyledPiece {
    /// The row.
    pub(super) row: usize,
    /// The first column.
    pub(super) from: usize,
    /// The column behind the last.
    pub(super) to: usize,
    /// The style.
    pub(super) pen: Pen,
    /// Whether there are only blanks in it.
    pub(super) is_blank: bool,
}

/// Returns the pieces of some rows that differ, row by row.
pub(super) fn pieces(
    shown: &Grid,
    wanted: &Grid,
    rows: &[usize],
    inventory: &Inventory,
) -> Vec<StyledPiece> {
    let mut pieces = Vec::new();
    for &row in rows {
        let (wanted, shown) = (wanted.row(row), shown.row(row));
        if wanted == shown {
            continue;
        }
        let mut open: Option<(StyledPiece, Cell)> = None;
        for (column, (cell, before)) in wanted.iter().zip(shown).enumerate() {
            if cell == before {
                pieces.extend(open.take().map(|(piece, _)| piece));
                continue;
            }
            if let Some((piece, last)) = &mut open {
                // Most cells are like the one before.
                if cell == last {
                    piece.to = column + 1;
                    continue;
                }
                *last = *cell;
                if join(piece, &single(row, column, *cell, inventory), inventory) {
                    continue;
                }
            }
            let next = single(row, column, *cell, inventory);
            pieces.extend(open.replace((next, *cell)).map(|(piece, _)| piece));
        }
        pieces.extend(open.map(|(piece, _)| piece));
    }
    pieces
}

fn single(row: usize, column: usize, cell: Cell, inventory: &Inventory) -> StyledPiece {
    StyledPiece {
        row,
        from: column,
        to: column + 1,
        pen: inventory.pen(cell.ink),
        is_blank: cell.glyph == SymbolId::BLANK,
    }
}

/// Adds a piece to the one before it, if one style does for both; says whether it does.
fn join(piece: &mut StyledPiece, next: &StyledPiece, inventory: &Inventory) -> bool {
    let is_blank_alike = inventory.has_free_blanks() && piece.pen.has_blanks_of(next.pen);
    let joins = piece.pen == next.pen || (is_blank_alike && (piece.is_blank || next.is_blank));
    if joins {
        piece.to = next.to;
        if piece.is_blank && !next.is_blank {
            (piece.pen, piece.is_blank) = (next.pen, false);
        }
    }
    joins
}
