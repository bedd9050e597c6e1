//! The names of the pages in one line: the shown one, and its neighbours as far as they fit.

use crate::facts::Page;
use crate::scene::Area;
use crate::state::Target;
use crate::text;
use crate::view::canvas::{Canvas, Line};
use crate::view::theme::Role;
use crate::words::Language;

/// Paints the names of the pages in one line, so that the shown one and its neighbours are there;
/// pages that list nothing are left out.
pub(super) fn tabs(
    canvas: &mut Canvas<'_>,
    area: Area,
    (page, filled): (Page, &[Page]),
    language: Language,
) {
    if area.is_empty() {
        return;
    }
    let (accent, muted) = (
        canvas.theme.style(Role::Accent),
        canvas.theme.style(Role::Muted),
    );
    let named = Page::ALL.into_iter();
    let named = named.filter(|other| *other == page || filled.contains(other));
    let named = named.map(|page| (page, page.title().say(language)));
    let names: Vec<_> = named.collect();
    let width = |nth: usize| {
        let from = names.iter().skip(nth);
        let upto = from.take_while(|(other, _)| *other != page);
        upto.map(|(_, name)| text::width(name) + 3).sum::<usize>()
    };
    let own = text::width(page.title().say(language));
    // Names before the shown one give way until it fits, and one more where there are more.
    let room = usize::from(area.width).saturating_sub(own + 16);
    let place = names.iter().position(|(other, _)| *other == page);
    let first = (0..place.unwrap_or(0)).find(|nth| width(*nth) <= room);
    let first = first.or(place).unwrap_or(0);
    let mut line = Line::new(area);
    if first > 0 {
        let back = canvas.glyphs.back();
        line.sign(canvas, back, muted).skip(canvas, 1);
    }
    for (nth, (other, name)) in names.iter().enumerate().skip(first) {
        let is_last = nth + 1 == names.len();
        // After a name there is room for three blanks and the sign that more follow.
        if usize::from(line.free()) < text::width(name) + if is_last { 0 } else { 4 } {
            let forward = canvas.glyphs.forward();
            line.sign(canvas, forward, muted);
            break;
        }
        let style = if *other == page { accent } else { muted };
        line.start(canvas, name, style);
        canvas.answer(line.taken(), Target::Page(Some(*other)));
        line.skip(canvas, 3);
    }
}
