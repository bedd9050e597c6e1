//! The links of the selected row as lines between bars.
//!
//! In: the visible rows with their lanes, of which one is selected. Out: cells of lines on lanes, and marks
//! on the rows of links that are not drawn. Always holds: a line takes free cells only, none of a bar or
//! a sign and none beside a letter; it begins where what is waited for ends, and ends where what waits
//! begins; a link without such a way is marked at both ends instead. Deliberately not here: glyphs, and rows
//! that do not show.

use std::collections::BTreeMap;

use super::Span;
use super::lane::{Lane, Sign};
use crate::document::LinkKind;
use crate::model::{Ix, Roadmap};

/// The sides of a cell to which a line goes on, and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Sides {
    /// To the row above.
    pub above: bool,
    /// To the row below.
    pub below: bool,
    /// To the column before.
    pub earlier: bool,
    /// To the column after.
    pub later: bool,
    /// Whether it ends here, before what waits.
    pub is_end: bool,
}

/// A cell of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stroke {
    /// The column.
    pub column: u16,
    /// Where the line goes on.
    pub sides: Sides,
}

/// How a row is linked with the selected one, where no line shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkMark {
    /// It is the selected row.
    Selected,
    /// The selected row waits for it.
    Before,
    /// It waits for the selected row.
    After,
}

/// The sides to which a line goes on at a row and a column.
type Cells = BTreeMap<Cell, Sides>;

/// A row of the picture and a column of the chart.
type Cell = (usize, u16);

/// A line, cell by cell.
type Way = Vec<(Cell, Sides)>;

/// So many columns round two bars a line may go.
const FARTHEST: u16 = 6;

/// What of the links of the selected row shows on a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RowLinks {
    /// What of their lines runs through it.
    pub strokes: Vec<Stroke>,
    /// How it is linked with the selected one, where no line shows that.
    pub mark: Option<LinkMark>,
}

/// Draws the links of the selected one of some rows, each a node with its lane, on a chart of so many
/// columns; returns what shows on each row.
pub(super) fn draw(
    roadmap: &Roadmap,
    rows: &[(Ix, &Lane)],
    selected: Option<usize>,
    columns: u16,
) -> Vec<RowLinks> {
    let mut shown = vec![RowLinks::default(); rows.len()];
    let Some((selected, of)) = selected.and_then(|nth| Some((nth, rows.get(nth)?.0))) else {
        return shown;
    };
    let mut cells = Cells::new();
    let mut marks = Vec::new();
    let (mut before, mut after) = (0, 0);
    for (nth, (ix, _)) in rows.iter().enumerate() {
        let (from, to, mark) = if roadmap.is_waiting_for(of, *ix) {
            before += 1;
            ((nth, *ix), (selected, of), LinkMark::Before)
        } else if roadmap.is_waiting_for(*ix, of) {
            after += 1;
            ((selected, of), (nth, *ix), LinkMark::After)
        } else {
            continue;
        };
        // Those of their milestones have no ends of their own here.
        let kind = roadmap.link_to(to.1, from.1).map(|link| link.link);
        match kind.and_then(|kind| way(rows, kind, (from.0, to.0), columns)) {
            Some(way) => way
                .into_iter()
                .for_each(|(cell, sides)| join(&mut cells, cell, sides)),
            None => marks.push((nth, mark)),
        }
    }
    let is_hidden = roadmap.rows_before(of).nth(before).is_some()
        || roadmap.rows_after(of).nth(after).is_some();
    if is_hidden || !marks.is_empty() {
        marks.push((selected, LinkMark::Selected));
    }
    for (nth, mark) in marks {
        if let Some(row) = shown.get_mut(nth) {
            row.mark = Some(mark);
        }
    }
    for ((nth, column), sides) in cells {
        if let Some(row) = shown.get_mut(nth) {
            row.strokes.push(Stroke { column, sides });
        }
    }
    shown
}

/// Adds the sides of a line to a cell; where one of two lines ends, the cell points where that one does.
fn join(cells: &mut Cells, cell: Cell, sides: Sides) {
    let there = cells.entry(cell).or_default();
    *there = match (there.is_end, sides.is_end) {
        (true, _) => *there,
        (false, true) => sides,
        (false, false) => Sides {
            above: there.above || sides.above,
            below: there.below || sides.below,
            earlier: there.earlier || sides.earlier,
            later: there.later || sides.later,
            is_end: false,
        },
    };
}

/// Finds a way between the ends of two rows that a link ties, through free cells.
fn way(
    rows: &[(Ix, &Lane)],
    kind: LinkKind,
    (from, to): (usize, usize),
    columns: u16,
) -> Option<Way> {
    let lanes = (rows.get(from)?.1, rows.get(to)?.1);
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
        LinkKind::FinishToStart => link(ends(lanes.0)?, starts(lanes.1)?).forward(),
        LinkKind::StartToStart => link(starts(lanes.0)?, starts(lanes.1)?).round_starts(),
        LinkKind::FinishToFinish => link(ends(lanes.0)?, ends(lanes.1)?).round_ends(),
        // It would run against time.
        LinkKind::StartToFinish => Vec::new(),
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

/// Returns the first column after what stands on a lane; none where that goes on beyond the window.
fn ends(lane: &Lane) -> Option<u16> {
    let things = things(lane, Sign::Later)?;
    things.into_iter().map(|span| span.to).max()
}

/// Returns the first column of what stands on a lane; none where that begins before the window.
fn starts(lane: &Lane) -> Option<u16> {
    let things = things(lane, Sign::Earlier)?;
    things.into_iter().map(|span| span.from).min()
}

/// Returns the columns of the bars of a lane, or of its signs where it has none.
fn things(lane: &Lane, beyond: Sign) -> Option<Vec<Span>> {
    if lane.signs.iter().any(|mark| mark.sign == beyond) {
        return None;
    }
    let bars: Vec<Span> = lane.bars.iter().map(|bar| bar.stretch.columns()).collect();
    let signs = lane.signs.iter().map(|mark| Span::cell(mark.column));
    Some(if bars.is_empty() {
        signs.collect()
    } else {
        bars
    })
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
