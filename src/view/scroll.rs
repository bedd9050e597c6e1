//! The scroll bar of the outline: where the visible rows are among all.
//!
//! In: the outline, how many rows there are, the first visible one. Out: a thumb at the outline's
//! end, beside the chart: on the right from left to right, on the left in Arabic. Always holds: it
//! stands only where not everything is visible, moves only when the rows do, and its column is
//! its own, with one of air between it and the letters. On paper, which has no bar, a line says how
//! many rows are missing.

use std::ops::Range;

use super::painter::{Align, Painter};
use super::theme::Role;
use crate::scene::Area;
use crate::text::Direction;
use crate::words::{self, Msg};

/// The columns that a scroll bar takes: its own and one of air before it.
const COLUMNS: u16 = 2;

/// Returns what a scroll bar leaves of the outline: all of it where none is needed.
pub(super) fn beside(painter: &Painter<'_>, outline: Area, rows: usize) -> Area {
    if !has_room(outline) || thumb(outline.height, rows, 0).is_none() {
        return outline;
    }
    painter.along(outline, 0, outline.width + 1 - COLUMNS)
}

/// Paints the scroll bar, if there is need and room. It comes last: a row that is reversed to be
/// seen leaves it as it is.
pub(super) fn paint(painter: &mut Painter<'_>, outline: Area, rows: usize, top: usize) {
    if has_room(outline) {
        let column = painter.along(outline, outline.width - 1, 1);
        bar(painter, column, rows, top);
    }
}

/// Paints the scroll bar of a text in the free column beside it, on the side where reading ends.
pub(super) fn margin(painter: &mut Painter<'_>, area: Area, rows: usize, top: usize) {
    if let Some(column) = free_column(painter, area) {
        bar(painter, column, rows, top);
    }
}

fn bar(painter: &mut Painter<'_>, column: Area, rows: usize, top: usize) {
    if let Some(thumb) = thumb(column.height, rows, top) {
        let cells = Area {
            y: column.y + thumb.start,
            height: thumb.end - thumb.start,
            ..column
        };
        painter.fill(cells, painter.glyphs.thumb(), Role::Rule);
    }
}

/// Says beside the last line that a text goes on.
pub(super) fn more(painter: &mut Painter<'_>, area: Area) {
    if let Some(column) = free_column(painter, area) {
        let last = column.row(area.height.saturating_sub(1));
        painter.fill(last, painter.glyphs.open(), Role::Muted);
    }
}

/// Returns the column beside a text; none where the text has every column.
fn free_column(painter: &Painter<'_>, area: Area) -> Option<Area> {
    let screen = painter.buffer.area;
    let x = match painter.direction() {
        Direction::Ltr => Some(area.x + area.width).filter(|x| *x < screen.width),
        Direction::Rtl => area.x.checked_sub(1),
    };
    x.map(|x| Area {
        x,
        width: 1,
        ..area
    })
}

fn has_room(outline: Area) -> bool {
    outline.width > 16
}

/// Returns the rows of the thumb; none where every row is visible.
fn thumb(height: u16, rows: usize, top: usize) -> Option<Range<u16>> {
    let visible = usize::from(height);
    if rows <= visible || height < 3 {
        return None;
    }
    let length = (visible * visible / rows).clamp(1, visible - 1);
    // At the first row it is at the top and at the last one at the bottom, and nowhere else.
    let way = visible - length;
    let last = rows - visible;
    let from = match top {
        0 => 0,
        top if top >= last => way,
        top => (top * way / last).clamp(usize::from(way > 1), way.saturating_sub(1)),
    };
    Some(u16::try_from(from).ok()?..u16::try_from(from + length).ok()?)
}

/// The tallest print: a buffer counts its cells in 16 bits a side.
pub const TALLEST: u16 = 20_000;

/// Says in the last row that there are so many rows more. No print is taller than the tallest: there
/// they are counted.
pub(super) fn goes_on(painter: &mut Painter<'_>, area: Area, rows: usize) {
    painter.left_out += rows;
    let last = area.row(area.height.saturating_sub(1));
    let said = if painter.buffer.area.height < TALLEST {
        Msg::PageGoesOn.say(painter.language).to_owned()
    } else {
        format!("\u{2026} {}", words::left_out(painter.language, rows))
    };
    painter.label(last, &said, Align::Start, Role::Muted);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_thumb_lies_inside_and_touches_an_end_only_there(
            height in 0_u16..80, rows in 0_usize..100_000, top in 0_usize..100_000,
        ) {
            let last = rows.saturating_sub(usize::from(height));
            let top = top.min(last);
            match thumb(height, rows, top) {
                None => prop_assert!(rows <= usize::from(height) || height < 3),
                Some(Range { start: from, end: to }) => {
                    prop_assert!(from < to && to <= height && to - from < height);
                    prop_assert!(top > 0 || from == 0);
                    prop_assert!(top < last || to == height);
                    if height - (to - from) > 2 {
                        prop_assert!((from == 0) == (top == 0), "{from} {top}");
                        prop_assert!((to == height) == (top == last), "{to} {top}");
                    }
                }
            }
        }
    }
}
