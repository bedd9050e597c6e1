//! A list laid over what is shown, of which one entry is marked: the pages, the commands.
//!
//! Always holds: the marked entry shows, in the middle where the list is longer than its area; each
//! entry answers to a click. Deliberately not here: what the entries are.

use super::line_painter::LinePainter;
use super::painter::Painter;
use super::scroll;
use super::shown::Shown;
use super::theme::Role;
use crate::scene::Area;
use crate::state::ClickTarget;

/// Returns the area between header and keys, at the reader's start, and lets nothing above the keys
/// answer to a click any more: what is laid over the screen alone does.
pub(super) fn over(painter: &mut Painter<'_>, shown: &Shown<'_>, width: u16) -> Area {
    let (layout, full) = (shown.layout, painter.full());
    let top = layout.header.y + layout.header.height;
    let height = full.height.saturating_sub(top + layout.footer.height);
    painter.cover(Area {
        height: top + height,
        ..full
    });
    // What is written across the screen would be left without its beginning.
    let ground = painter.theme.ground();
    for line in [layout.crumbs, layout.tabs] {
        painter.clear(painter.across(line), ground);
    }
    let below = Area {
        y: top,
        height,
        ..full
    };
    painter.along(below, 0, width)
}

/// Paints the entries that have room, each by `paint`, which returns what a click on it means.
pub(super) fn rows<T>(
    painter: &mut Painter<'_>,
    area: Area,
    entries: &[T],
    marked: Option<usize>,
    mut paint: impl FnMut(&mut LinePainter<'_, '_>, &T) -> ClickTarget,
) {
    numbered(painter, area, entries.len(), marked, |line, nth| {
        entries.get(nth).map(|entry| paint(line, entry))
    });
}

/// Does the same with entries by their numbers, of so many.
pub(super) fn numbered(
    painter: &mut Painter<'_>,
    area: Area,
    count: usize,
    marked: Option<usize>,
    mut paint: impl FnMut(&mut LinePainter<'_, '_>, usize) -> Option<ClickTarget>,
) {
    let rows = usize::from(area.height);
    let last = count.saturating_sub(rows);
    let first = marked.unwrap_or(0).saturating_sub(rows / 2).min(last);
    let width = scroll::beside(painter, area, count).width;
    for (place, nth) in (0..area.height).zip(first..count) {
        let row = area.row(place);
        let ground = painter.theme.style(Role::Bar);
        painter.clear(row, ground);
        if Some(nth) == marked {
            painter.tint(row, Role::Selected);
        }
        let words = painter.along(row, 0, width);
        if let Some(target) = paint(&mut LinePainter::new(painter, words), nth) {
            painter.answer(row, target);
        }
        if Some(nth) == marked {
            painter.reverse_selected(row);
        }
    }
    scroll::paint(painter, area, count, first);
}
