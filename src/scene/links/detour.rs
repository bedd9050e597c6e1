//! A way round what is in the way, for a link that runs against time.
//!
//! In: two cells, which cells are free. Out: the shortest of the ways with the fewest bends. Always holds: it
//! takes free cells only, and stays in the rows between both. Deliberately not here: where a link begins and
//! ends.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::cells::{Cell, Sides, Way};

/// A bend costs as much as so many cells: a straight line is read more easily than a short one.
const BEND: u32 = 6;

/// Where a line comes from, or goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Above,
    Below,
    Earlier,
    Later,
}

impl Side {
    const ALL: [Self; 4] = [Self::Above, Self::Below, Self::Earlier, Self::Later];

    fn opposite(self) -> Self {
        match self {
            Self::Above => Self::Below,
            Self::Below => Self::Above,
            Self::Earlier => Self::Later,
            Self::Later => Self::Earlier,
        }
    }

    fn from(self, (row, column): Cell) -> Option<Cell> {
        Some(match self {
            Self::Above => (row.checked_sub(1)?, column),
            Self::Below => (row + 1, column),
            Self::Earlier => (row, column.checked_sub(1)?),
            Self::Later => (row, column.checked_add(1)?),
        })
    }

    fn of(self, sides: &mut Sides) {
        match self {
            Self::Above => sides.above = true,
            Self::Below => sides.below = true,
            Self::Earlier => sides.earlier = true,
            Self::Later => sides.later = true,
        }
    }
}

/// A cell that is entered from a side.
type Place = (Cell, Side);

/// What each place costs, and from which one it is reached.
type Costs = BTreeMap<Place, (u32, Place)>;

/// Finds a way from a cell, into which a line comes from the column after it, to another, out of which it
/// goes to the column before; none where there is none.
pub(super) fn find(from: Cell, to: Cell, is_free: impl Fn(Cell) -> bool) -> Option<Way> {
    let rows = from.0.min(to.0)..=from.0.max(to.0);
    let is_open = |cell: Cell| rows.contains(&cell.0) && is_free(cell);
    let begin = (from, Side::Later);
    // What each cell costs that is entered from a side, and from where that was.
    let mut best = Costs::from([(begin, (0, begin))]);
    let mut open = BinaryHeap::from([Reverse((0, begin))]);
    while let Some(Reverse((cost, place @ (cell, entered)))) = open.pop() {
        if best.get(&place).is_some_and(|(known, _)| *known < cost) || !is_open(cell) {
            continue;
        }
        if cell == to && entered == Side::Later {
            return Some(way(place, &best));
        }
        for side in Side::ALL.into_iter().filter(|side| *side != entered) {
            let Some(next) = side.from(cell) else {
                continue;
            };
            let bend = if side == entered.opposite() { 0 } else { BEND };
            let (cost, next) = (cost + 1 + bend, (next, side.opposite()));
            if best.get(&next).is_none_or(|(known, _)| cost < *known) {
                best.insert(next, (cost, place));
                open.push(Reverse((cost, next)));
            }
        }
    }
    None
}

/// Returns the cells of a way, from its end back to where it began.
fn way(end: Place, best: &Costs) -> Way {
    let mut cells = Way::new();
    let (mut place, mut left) = (end, Side::Earlier);
    while let Some((_, before)) = best.get(&place) {
        let (cell, entered) = place;
        let mut sides = Sides::default();
        entered.of(&mut sides);
        left.of(&mut sides);
        cells.push((cell, sides));
        if *before == place {
            break;
        }
        left = entered.opposite();
        place = *before;
    }
    cells
}
