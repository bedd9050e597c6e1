//! The list of pages, over what is shown.

use super::painter::{LinePainter, Painter};
use super::scroll;
use super::shown::Shown;
use super::theme::Role;
use crate::facts::Page;
use crate::scene::Area;
use crate::state::ClickTarget;
use crate::text;
use crate::words::Msg;

/// Columns of the list.
const WIDTH: u16 = 34;

/// Paints the list, with `marked` as its marked entry: 0 is the chart. Pages that list nothing step
/// back.
pub(super) fn menu(painter: &mut Painter<'_>, shown: &Shown<'_>, marked: usize) {
    let (layout, full) = (shown.layout, painter.full());
    let top = layout.header.y + layout.header.height;
    // Over the outline as a whole: half a name beside the list would be read as part of it.
    let width = if layout.chart.is_empty() {
        WIDTH
    } else {
        WIDTH.max(layout.outline.width)
    };
    let below = Area {
        y: top,
        height: full.height.saturating_sub(top + layout.footer.height),
        ..full
    };
    let area = painter.along(below, 0, width);
    // While the list is open it alone answers, and the keys below.
    painter.cover(Area {
        height: top + area.height,
        ..full
    });
    let pages = std::iter::once(None).chain(Page::ALL.map(Some));
    // On a small screen the list moves so that the marked entry is visible.
    let rows = usize::from(area.height.max(1));
    let all = Page::ALL.len() + 1;
    let first = (marked + 1).saturating_sub(rows);
    let filled = shown.place.filled();
    let plan = shown.roadmap.document();
    for (nth, (place, page)) in (0..area.height).zip(pages.enumerate().skip(first)) {
        let row = area.row(nth);
        let ground = painter.theme.style(Role::Bar);
        painter.clear(row, ground);
        painter.answer(row, ClickTarget::Page(page));
        let is_filled = page.is_none_or(|page| filled.contains(&page));
        let (keys, names) = if is_filled {
            (Role::Accent, Role::Text)
        } else {
            (Role::Muted, Role::Muted)
        };
        if place == marked {
            painter.tint(row, Role::Selected);
        }
        let key = page.map_or(' ', Page::key).to_string();
        let title = page.map_or(Msg::Chart, |page| page.title(plan));
        let title = title.say(painter.language);
        LinePainter::new(painter, row)
            .skip(1)
            .start(&text::ltr(&key), keys)
            .skip(2)
            .start(title, names);
        if place == marked {
            painter.reverse_selected(row);
        }
    }
    scroll::paint(painter, area, all, first);
}
