//! Rows erased before they are written, where what they showed is of no use.
//!
//! Comes in: what is shown and what is to be shown. Goes out: erasures. Always holds: a row is erased
//! only if that is estimated to be cheaper than writing over it.

use hashbrown::HashMap;

use super::grid::Cell;
use super::inventory::Glyph;
use super::writer::Writer;

/// What a change of style and a change of place cost together, about, in bytes.
const STYLE: usize = 12;

/// What a long run of one character costs, about: REP with a number.
const RUN: usize = 5;

/// Returns the blank that stands most often on the screen that is wanted, if it can be erased to.
pub(super) fn ground(writer: &Writer<'_>) -> Option<Cell> {
    let rows = 0..writer.wanted.height();
    let cells = rows.flat_map(|row| writer.wanted.row(row));
    commonest(writer, cells)
}

/// Erases the rows for which that is cheaper; says whether there is one.
pub(super) fn rows(writer: &mut Writer<'_>) -> bool {
    let mut is_any = false;
    for row in 0..writer.wanted.height() {
        if writer.wanted.row(row) == writer.shown.row(row) {
            continue;
        }
        if let Some((column, blank)) = best(writer, row) {
            writer.erase_row(row, column, blank);
            is_any = true;
        }
    }
    is_any
}

/// Returns from where a row is best erased, and to what; none where it is best left.
fn best(writer: &Writer<'_>, row: usize) -> Option<(usize, Cell)> {
    let (wanted, shown) = (writer.wanted.row(row), writer.shown.row(row));
    let blank = commonest(writer, wanted.iter())?;
    let first = wanted
        .iter()
        .zip(shown)
        .position(|(one, other)| one != other)?;
    let cost = |from: usize, differs: &dyn Fn(usize, Cell) -> bool| {
        let cells = wanted.iter().copied().enumerate().skip(from);
        let mut cost = 0;
        let mut last: Option<(usize, Cell)> = None;
        let mut length = 0;
        for (column, cell) in cells.filter(|(column, cell)| differs(*column, *cell)) {
            let follows = last.is_some_and(|(before, _)| before + 1 == column);
            match last {
                Some((_, before)) if follows && before == cell => length += 1,
                Some((_, before)) if follows && before.ink == cell.ink => length = 1,
                _ => {
                    length = 1;
                    cost += STYLE;
                }
            }
            if length <= RUN {
                cost += 1;
            }
            last = Some((column, cell));
        }
        cost
    };
    let written_over = cost(first, &|column, cell| shown.get(column) != Some(&cell));
    let candidates = [0, first];
    let erased = candidates.map(|from| (cost(from, &|_, cell| cell != blank) + STYLE, from));
    let (cheapest, from) = erased.into_iter().min()?;
    (cheapest < written_over).then_some((from, blank))
}

/// Returns the commonest blank among cells, if the terminal erases to it.
fn commonest<'a>(writer: &Writer<'_>, cells: impl Iterator<Item = &'a Cell>) -> Option<Cell> {
    let mut counts: HashMap<_, usize> = HashMap::new();
    for cell in cells.filter(|cell| cell.glyph == Glyph::BLANK) {
        *counts.entry(cell.ink).or_default() += 1;
    }
    let can_be = |ink| {
        let pen = writer.inventory.pen(ink);
        writer.can.erases
            && pen.leaves_blanks_plain()
            && (writer.can.fills || pen.is_on_default_ground())
    };
    let erasable = counts.into_iter().filter(|(ink, _)| can_be(*ink));
    // By its number where two are as common: a frame is the same in every run.
    let (ink, _) = erasable.max_by_key(|(ink, count)| (*count, std::cmp::Reverse(*ink)))?;
    Some(Cell {
        glyph: Glyph::BLANK,
        ink,
    })
}
