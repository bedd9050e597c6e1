//! The list of pages, over what is shown.

use super::canvas::{Canvas, Line};
use super::scroll;
use super::theme::Role;
use crate::facts::Page;
use crate::scene::{Area, Layout, Mirror};
use crate::state::Target;
use crate::text;
use crate::words::{Language, Msg};

/// Columns of the list.
const WIDTH: u16 = 34;

/// Paints the list, with `marked` as its marked entry: 0 is the chart. Pages that are not `filled`
/// list nothing and step back.
pub(super) fn menu(
    canvas: &mut Canvas<'_>,
    full: Area,
    layout: &Layout,
    (marked, filled): (usize, &[Page]),
    language: Language,
) {
    let top = layout.header.y + layout.header.height;
    // Over the outline as a whole: half a name beside the list would be read as part of it.
    let width = if layout.chart.is_empty() {
        WIDTH
    } else {
        WIDTH.max(layout.outline.width)
    };
    let area = Area {
        x: 0,
        y: top,
        width: width.min(full.width),
        height: full.height.saturating_sub(top + layout.footer.height),
    };
    let area = area.faced(canvas.direction(), full.width);
    // While the list is open it alone answers, and the keys below.
    canvas.cover(Area {
        height: top + area.height,
        ..full
    });
    let pages = std::iter::once(None).chain(Page::ALL.map(Some));
    let titles = pages.map(|page| (page, page.map_or(Msg::Chart, Page::title)));
    // On a small screen the list moves so that the marked entry is visible.
    let rows = usize::from(area.height.max(1));
    let all = Page::ALL.len() + 1;
    let first = (marked + 1).saturating_sub(rows);
    let (bar, selected) = (
        canvas.theme.style(Role::Bar),
        canvas.theme.style(Role::Selected),
    );
    for (nth, (place, (page, title))) in (0..).zip(titles.enumerate().skip(first)) {
        let row = area.row(nth);
        if row.is_empty() {
            break;
        }
        canvas.clear(row, bar);
        canvas.answer(row, Target::Page(page));
        let is_filled = page.is_none_or(|page| filled.contains(&page));
        let (digits, names) = if is_filled {
            (Role::Accent, Role::Text)
        } else {
            (Role::Muted, Role::Muted)
        };
        let (accent, text) = (canvas.theme.style(digits), canvas.theme.style(names));
        if place == marked {
            canvas.tint(row, selected);
        }
        let digit = match place {
            1..=9 => place.to_string(),
            _ => " ".to_owned(),
        };
        let mut line = Line::new(row);
        line.skip(canvas, 1)
            .start(canvas, &text::ltr(&digit), accent)
            .skip(canvas, 2)
            .start(canvas, title.say(language), text);
        if place == marked && canvas.theme.selects_by_reversal() {
            canvas.reverse(row);
        }
    }
    scroll::paint(canvas, area, all, first);
}
