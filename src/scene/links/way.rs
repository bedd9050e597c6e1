//! The way of a line between the ends of what a link ties.
//!
//! In: the rows with their lanes, a link, the columns of both ends. Out: cells. Always holds: a way takes free
//! cells only, and each kind of link has its own shape: on in time, round both beginnings, round both
//! ends, back. Deliberately not here: which links there are.

use super::cells::{Cell, FARTHEST, Sides, Way};
use super::detour;
use super::ends::Ends;
use crate::document::LinkKind;
use crate::model::Ix;
use crate::scene::Span;
use crate::scene::lane::Lane;

/// Finds a way between the ends of two rows that a link ties, through free cells.
pub(super) fn way(
    rows: &[(Ix, &Lane)],
    kind: LinkKind,
    ((from, begins), (to, ends)): ((usize, Ends), (usize, Ends)),
    columns: u16,
) -> Option<Way> {
    let is_free = |((nth, column), _): &(Cell, Sides)| {
        let row = rows.get(*nth);
        *column < columns && row.is_some_and(|(_, lane)| is_free(lane, *column))
    };
    let link = |end, start| Link {
        from,
        to,
        end,
        start,
    };
    let ways = match kind {
        LinkKind::FinishToStart => link(begins.end?, ends.start?).forward(),
        LinkKind::StartToStart => link(begins.start?, ends.start?).round_starts(),
        LinkKind::FinishToFinish => link(begins.end?, ends.end?).round_ends(),
        LinkKind::StartToFinish => {
            let is_free = |cell| is_free(&(cell, Sides::default()));
            let way = link(begins.start?, ends.end?).backward_through(is_free);
            way.into_iter().collect()
        }
    };
    let mut ways = ways.into_iter();
    ways.find(|way| way.iter().all(is_free))
}

/// A link whose way is looked for.
#[derive(Clone, Copy)]
struct Link {
    from: usize,
    to: usize,
    // Where it begins and where it ends: the first column of a bar, or the first one after it.
    end: u16,
    start: u16,
}

impl Link {
    /// Returns the ways from the end of what is waited for to the beginning of what waits.
    fn forward(self) -> Vec<Way> {
        let Self { end, start, .. } = self;
        let under = end.checked_sub(1).filter(|column| column + 2 <= start);
        let under = under.map(|column| self.into_start(column, true));
        // Both may share a cell.
        let onto = (end <= start + 1).then(|| self.onto(start.max(end)));
        let beside = (end..start.saturating_sub(1)).rev();
        let beside = beside.map(|column| self.into_start(column, false));
        under.into_iter().chain(onto).chain(beside).collect()
    }

    /// Returns the way from the beginning of what is waited for to the end of what waits, which runs against
    /// time and has to find its way.
    fn backward_through(self, is_free: impl Fn(Cell) -> bool) -> Option<Way> {
        let out = self.end.checked_sub(1)?;
        let near = out.min(self.start).saturating_sub(FARTHEST);
        let far = out.max(self.start) + FARTHEST;
        let is_near = |cell: Cell| (near..=far).contains(&cell.1) && is_free(cell);
        let (from, to) = ((self.from, out), (self.to, self.start + 1));
        let mut way = detour::find(from, to, is_near)?;
        let arrow = Sides {
            later: true,
            is_end: true,
            ..Sides::default()
        };
        way.push(((self.to, self.start), arrow));
        Some(way)
    }

    /// Returns the ways round the beginnings of both.
    fn round_starts(self) -> Vec<Way> {
        let (Some(out), Some(into)) = (self.end.checked_sub(1), self.start.checked_sub(1)) else {
            return Vec::new();
        };
        let nearest = out.min(into.saturating_sub(1));
        let columns = (nearest.saturating_sub(FARTHEST)..=nearest).rev();
        let columns = columns.filter(|column| *column < into);
        let ways = columns.map(|column| {
            let mut cells = self.down(column);
            let later = |sides| Sides {
                later: true,
                ..sides
            };
            cells.push(((self.from, column), later(self.onward())));
            cells.extend(self.along(self.from, column + 1, out + 1));
            cells.push(((self.to, column), later(self.backward())));
            cells.extend(self.along(self.to, column + 1, into));
            let arrow = Sides {
                earlier: true,
                is_end: true,
                ..Sides::default()
            };
            cells.push(((self.to, into), arrow));
            cells
        });
        ways.collect()
    }

    /// Returns the ways round the ends of both.
    fn round_ends(self) -> Vec<Way> {
        let nearest = self.end.max(self.start + 1);
        let ways = (nearest..=nearest + FARTHEST).map(|column| {
            let mut cells = self.down(column);
            let earlier = |sides| Sides {
                earlier: true,
                ..sides
            };
            cells.extend(self.along(self.from, self.end, column));
            cells.push(((self.from, column), earlier(self.onward())));
            cells.push(((self.to, column), earlier(self.backward())));
            cells.extend(self.along(self.to, self.start + 1, column));
            let arrow = Sides {
                later: true,
                is_end: true,
                ..Sides::default()
            };
            cells.push(((self.to, self.start), arrow));
            cells
        });
        ways.collect()
    }

    /// Leads to the row of what waits in a column, and there to its beginning; from `under` the end of
    /// what is waited for, or from beside it.
    fn into_start(self, column: u16, under: bool) -> Way {
        let mut cells = self.down(column);
        if !under {
            cells.extend(self.along(self.from, self.end, column));
            cells.push((
                (self.from, column),
                Sides {
                    earlier: true,
                    ..self.onward()
                },
            ));
        }
        cells.push((
            (self.to, column),
            Sides {
                later: true,
                ..self.backward()
            },
        ));
        let last = self.start.saturating_sub(1);
        cells.extend(self.along(self.to, column + 1, last));
        let arrow = Sides {
            earlier: true,
            is_end: true,
            ..Sides::default()
        };
        cells.push(((self.to, last), arrow));
        cells
    }

    /// Leads from beside the end of what is waited for down, or up, onto a column of what waits.
    fn onto(self, column: u16) -> Way {
        let mut cells = self.along(self.from, self.end, column);
        let corner = Sides {
            earlier: true,
            ..self.onward()
        };
        cells.push(((self.from, column), corner));
        let mut down = self.down(column);
        let near = match self.is_down() {
            true => down.last_mut(),
            false => down.first_mut(),
        };
        if let Some((_, sides)) = near {
            *sides = Sides {
                is_end: true,
                ..self.backward()
            };
        }
        cells.extend(down);
        cells
    }

    fn is_down(self) -> bool {
        self.from < self.to
    }

    /// Returns the side towards what waits.
    fn onward(self) -> Sides {
        Sides {
            above: !self.is_down(),
            below: self.is_down(),
            ..Sides::default()
        }
    }

    /// Returns the side towards what is waited for.
    fn backward(self) -> Sides {
        Sides {
            above: self.is_down(),
            below: !self.is_down(),
            ..Sides::default()
        }
    }

    /// Goes through the rows between both in a column.
    fn down(self, column: u16) -> Way {
        let between = self.from.min(self.to) + 1..self.from.max(self.to);
        let both = Sides {
            above: true,
            below: true,
            ..Sides::default()
        };
        between.map(|nth| ((nth, column), both)).collect()
    }

    fn along(self, row: usize, from: u16, to: u16) -> Way {
        let both = Sides {
            earlier: true,
            later: true,
            ..Sides::default()
        };
        (from..to).map(|column| ((row, column), both)).collect()
    }
}

/// Says whether a line may take a cell of a lane.
fn is_free(lane: &Lane, column: u16) -> bool {
    let is_taken = |span: Span| span.holds(column);
    // Beside a letter it would be read as one.
    let is_near = |span: Span| span.from <= column.saturating_add(1) && column <= span.to;
    !lane.signs.iter().any(|mark| mark.column == column)
        && !lane.bars.iter().any(|bar| is_taken(bar.stretch.columns()))
        && !lane.ghost.is_some_and(|ghost| is_taken(ghost.span))
        && !lane.words.iter().any(|words| is_near(words.placed.span))
}
