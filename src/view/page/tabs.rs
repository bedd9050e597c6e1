//! The names of the pages in one line: the shown one, and its neighbours as far as they fit.

use crate::facts::Page;
use crate::state::ClickTarget;
use crate::text;
use crate::view::line_painter::LinePainter;
use crate::view::painter::Painter;
use crate::view::shown::Shown;
use crate::view::theme::Role;

/// Paints the names of the pages in one line, so that the shown one and its neighbours are there;
/// pages that list nothing are left out.
pub(super) fn tabs(painter: &mut Painter<'_>, shown: &Shown<'_>, page: Page) {
    let (area, filled) = (shown.layout.tabs, shown.place.filled());
    let (glyphs, language) = (painter.glyphs, painter.language);
    let named = Page::in_plan(shown.roadmap);
    let named = named.filter(|other| *other == page || filled.contains(other));
    let named = named.map(|page| (page, page.title(shown.roadmap, language)));
    let names: Vec<_> = named.collect();
    let width = |nth: usize| {
        let from = names.iter().skip(nth);
        let upto = from.take_while(|(other, _)| *other != page);
        upto.map(|(_, name)| text::width(name) + 3).sum::<usize>()
    };
    let own = text::width(page.title(shown.roadmap, language));
    // Names before the shown one give way until it fits, and one more where there are more.
    let room = usize::from(area.width).saturating_sub(own + 16);
    let place = names.iter().position(|(other, _)| *other == page);
    let first = (0..place.unwrap_or(0)).find(|nth| width(*nth) <= room);
    let first = first.or(place).unwrap_or(0);
    let mut line = LinePainter::new(painter, area);
    if first > 0 {
        line.sign(glyphs.back(), Role::Muted).skip(1);
    }
    for (nth, (other, name)) in names.iter().enumerate().skip(first) {
        let is_last = nth + 1 == names.len();
        // After a name there is room for three blanks and the sign that more follow.
        if !line.has_room(text::width(name) + if is_last { 0 } else { 4 }) {
            line.sign(glyphs.forward(), Role::Muted);
            break;
        }
        let is_shown = *other == page;
        let role = if is_shown { Role::Accent } else { Role::Muted };
        line.start(name, role)
            .answer(ClickTarget::Page(Some(*other)))
            .skip(3);
    }
}
