//! The list of pages, over what is shown.

use super::list;
use super::painter::Painter;
use super::shown::Shown;
use super::theme::Role;
use crate::facts::Page;
use crate::state::ClickTarget;
use crate::text;
use crate::words::Msg;

/// Columns of the list.
const WIDTH: u16 = 34;

/// Paints the list, with `marked` as its marked entry: 0 is the chart. Pages that list nothing step
/// back.
pub(super) fn menu(painter: &mut Painter<'_>, shown: &Shown<'_>, marked: usize) {
    let layout = shown.layout;
    // Over the outline as a whole: half a name beside the list would be read as part of it.
    let width = if layout.chart.is_empty() {
        WIDTH
    } else {
        WIDTH.max(layout.outline.width)
    };
    let area = list::over(painter, shown, width);
    let pages: Vec<Option<Page>> = std::iter::once(None)
        .chain(Page::in_plan(shown.roadmap).map(Some))
        .collect();
    let filled = shown.place.filled();
    list::rows(painter, area, &pages, Some(marked), |line, &page| {
        let is_filled = page.is_none_or(|page| filled.contains(&page));
        let (keys, names) = if is_filled {
            (Role::Accent, Role::Text)
        } else {
            (Role::Muted, Role::Muted)
        };
        let language = line.painter.language;
        let key = page.map_or(' ', Page::key).to_string();
        let title = match page {
            Some(page) => page.title(shown.roadmap, language),
            None => Msg::Chart.say(language),
        };
        line.skip(1)
            .start(&text::ltr(&key), keys)
            .skip(2)
            .start(title, names);
        ClickTarget::Page(page)
    });
}
