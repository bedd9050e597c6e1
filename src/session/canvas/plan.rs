//! The order in which a frame is written: the shortest of a few.
//!
//! Comes in: what is shown, and what is to be shown. Goes out: bytes from the default style to the
//! default style. Always holds: all that differs is written, whatever the order.
//!
//! What differs falls into pieces of one style. Row by row, each change of style is paid for; style by
//! style, each change of place is. A style of 24-bit colours costs 15 to 35 bytes, a place 3 to 9, so
//! the second order wins where rows are alike, and the first where they are not. In both, rows may be
//! erased first whose old content is of no use. Both are written out and the shorter is taken; what
//! that costs in time is less than what the bytes cost on any line.

use super::capabilities::Capabilities;
use super::grid::{Cell, Grid};
use super::inventory::Inventory;
use super::pieces::{Piece, pieces};
use super::scroll;
use super::style::Pen;
use super::sweep;
use super::writer::Writer;

/// Returns the bytes that lead from one screen to another; of the first nothing is known if it is
/// none, and it is erased.
pub(super) fn write(
    shown: Option<&Grid>,
    wanted: &Grid,
    inventory: &Inventory,
    can: Capabilities,
) -> String {
    let mut start = match shown {
        Some(shown) => Writer::new(shown.clone(), wanted, inventory, can),
        None => {
            let mut writer = Writer::new(wanted.clone(), wanted, inventory, can);
            let ground = sweep::ground(&writer).unwrap_or(Cell::EMPTY);
            writer.erase_all(ground);
            writer
        }
    };
    if can.scrolls
        && let Some(shift) = scroll::find(&start)
    {
        start.scroll(shift.top, shift.bottom, shift.by);
    }
    let mut starts = vec![start.clone()];
    if can.erases {
        let mut swept = start;
        if sweep::rows(&mut swept) {
            starts.push(swept);
        }
    }
    let orders: &[fn(&mut [Piece])] = if can.moves {
        &[by_row, by_style]
    } else {
        &[by_row]
    };
    let written = starts.iter().flat_map(|start| {
        let mut rest = pieces(start);
        orders.iter().map(move |order| {
            let mut writer = start.clone();
            order(&mut rest);
            for piece in &rest {
                writer.paint(piece);
            }
            debug_assert!(writer.shown == *wanted, "something is left out");
            writer.finish()
        })
    });
    written.min_by_key(String::len).unwrap_or_default()
}

/// As they stand.
fn by_row(_: &mut [Piece]) {}

/// Style by style, each the cheapest one after the one before; in a style as they stand.
fn by_style(pieces: &mut [Piece]) {
    let mut styles: Vec<Pen> = Vec::new();
    for piece in pieces.iter() {
        if !styles.contains(&piece.pen) {
            styles.push(piece.pen);
        }
    }
    let mut last = Pen::default();
    let mut chain = Vec::with_capacity(styles.len());
    while let Some((nearest, _)) = styles
        .iter()
        .enumerate()
        .min_by_key(|(_, style)| last.distance(**style))
    {
        last = styles.swap_remove(nearest);
        chain.push(last);
    }
    let rank = |piece: &Piece| chain.iter().position(|style| *style == piece.pen);
    pieces.sort_by_cached_key(rank);
}
