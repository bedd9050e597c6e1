//! The order in which a frame is written.
//!
//! Comes in: what is shown, and what is to be shown. Goes out: bytes from the default style to the
//! default style. Always holds: all that differs is written, whatever the order.
//!
//! What differs falls into pieces of one style. Row by row, each change of style is paid for; style by
//! style, each change of place is. A style of 24-bit colours costs 15 to 35 bytes, a place 1 to 9, and
//! rows are alike: measured on walks through plans, style by style takes 0.5 to 1 times the bytes, and
//! is worse by one in a hundred where it is worse at all. Without short movements a place costs as
//! much as a style, and the rows are written as they stand.

use std::cmp::Reverse;

use hashbrown::HashMap;

use super::capabilities::Capabilities;
use super::grid::SymbolId;
use super::grid::{Cell, Grid};
use super::inventory::Inventory;
use super::pieces::{StyledPiece, pieces};
use super::scroll;
use super::style::Pen;
use super::writer::Writer;

/// Returns the bytes that lead from one screen to another, and that screen; of the first nothing is
/// known if it is none, and it is erased.
///
/// The rows in `changed` are all that differ.
pub(super) fn write(
    shown: Option<Grid>,
    wanted: &Grid,
    mut changed: Vec<usize>,
    inventory: &Inventory,
    can: Capabilities,
) -> (String, Grid) {
    let unknown = shown.is_none().then_some(Cell::EMPTY);
    let is_useless = shown
        .as_ref()
        .is_none_or(|shown| is_of_no_use(shown, wanted));
    let shown = shown.unwrap_or_else(|| wanted.clone());
    let mut writer = Writer::new(shown, wanted, inventory, can);
    let all = 0..wanted.height();
    if is_useless && let Some(blank) = ground(&writer).or(unknown) {
        writer.erase_all(blank);
        changed = all.clone().collect();
    }
    if can.scrolls
        && let Some(shift) = scroll::find(&writer, &changed)
    {
        writer.scroll(shift.top, shift.bottom, shift.by);
        changed = all.collect();
    }
    let mut rest = pieces(&writer.shown, wanted, &changed, inventory);
    if can.moves {
        by_style(&mut rest);
    }
    for piece in &rest {
        writer.paint(piece);
    }
    debug_assert!(writer.shown == *wanted, "something is left out");
    writer.finish()
}

/// Returns the blank that stands most often on the screen that is wanted, of those that can be
/// erased to.
fn ground(writer: &Writer<'_>) -> Option<Cell> {
    let mut counts: HashMap<_, usize> = HashMap::new();
    for cell in writer.wanted.cells() {
        if cell.glyph == SymbolId::BLANK {
            *counts.entry(cell.ink).or_default() += 1;
        }
    }
    let can_be = |ink| writer.can_erase_to(writer.inventory.pen(ink));
    let erasable = counts.into_iter().filter(|(ink, _)| can_be(*ink));
    // By its number where two are as common: a frame is the same in every run.
    let (ink, _) = erasable.max_by_key(|(ink, count)| (*count, Reverse(*ink)))?;
    Some(Cell {
        glyph: SymbolId::BLANK,
        ink,
    })
}

/// Says whether no cell of a screen can stay as it is.
fn is_of_no_use(shown: &Grid, wanted: &Grid) -> bool {
    let mut pairs = shown.cells().iter().zip(wanted.cells());
    pairs.all(|(shown, wanted)| shown != wanted)
}

/// Style by style, each the cheapest one after the one before; in a style as they stand.
fn by_style(pieces: &mut [StyledPiece]) {
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
    let rank = |piece: &StyledPiece| chain.iter().position(|style| *style == piece.pen);
    pieces.sort_by_cached_key(rank);
}
