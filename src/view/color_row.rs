//! The line of the colours: what the bars are coloured by, and what each colour means.
//!
//! Always holds: each colour has a letter, which stands at the rows, too, so that nothing rests on the colour;
//! a name is cut only where it is longer than its share and what shorter ones leave. Deliberately not here: which row has
//! which colour (`facts`).

use super::bar::tone_of;
use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::shown::Shown;
use super::theme::Role;
use crate::action::Action;
use crate::facts::{Coloring, GroupKey, Hue};
use crate::scene::Ink;
use crate::state::ClickTarget;
use crate::text;
use crate::words::{self, Language, Viewing};

/// Paints the line, where the bars are coloured.
pub(super) fn colors(painter: &mut Painter<'_>, shown: &Shown<'_>) {
    let area = shown.layout.filter;
    let place = shown.place;
    let is_chart = place.paged().is_none() && place.reading().is_none();
    let has_row = area.height > u16::from(place.narrowing().line().is_some());
    let coloring = place.coloring().filter(|_| is_chart && has_row);
    let Some(coloring) = coloring else { return };
    let language = painter.language;
    // Under the question, where there is one.
    let area = area.row(area.height - 1);
    let cells = painter.across(area);
    painter.answer(cells, ClickTarget::Key(Action::Color));
    let mut line = LinePainter::new(painter, area);
    let field = coloring.field.title(shown.roadmap, language);
    let head = words::labelled(
        Viewing::Colors.say(language),
        &words::grouped_by(language, &field),
    );
    line.start(&head, Role::Accent).skip(2);
    let entries: Vec<(Hue, String)> = legend(coloring, shown, language);
    let names = entries.iter().map(|(_, name)| text::width(name) + SIGNS);
    let names: Vec<usize> = names.collect();
    let each = most(&names, usize::from(line.free()));
    for ((hue, name), wanted) in entries.iter().zip(names) {
        let width = u16::try_from(wanted.min(each)).unwrap_or(u16::MAX);
        let area = line.painter.along(line.rest(), 0, width.saturating_sub(2));
        let mut entry = LinePainter::new(line.painter, area);
        let role = Role::Work(tone_of(*hue));
        let bar = entry.painter.glyphs.ink(Ink::Solid);
        entry.sign(bar, role).sign(bar, role).skip(1);
        if let Some(letter) = letter(language, *hue) {
            entry.start(letter, Role::Strong).skip(1);
        }
        let rest = entry.rest();
        entry.painter.label(rest, name, Align::Start, Role::Muted);
        line.skip(width);
    }
}

/// Returns the letter of a hue, as it stands at the rows; none for what belongs to no group.
pub(super) fn letter(language: Language, hue: Hue) -> Option<&'static str> {
    match hue {
        Hue::Own(nth) => words::color_letter(language, nth),
        Hue::Other => Some("+"),
        Hue::Nothing => None,
    }
}

/// Returns the most columns that one entry may have, so that all have room: the shorter ones leave theirs.
fn most(wanted: &[usize], free: usize) -> usize {
    let mut sorted = wanted.to_vec();
    sorted.sort_unstable();
    let mut left = free;
    for (nth, width) in sorted.iter().enumerate() {
        let each = left / (sorted.len() - nth);
        if *width > each {
            return each;
        }
        left -= width;
    }
    free
}

/// The cells of a colour, its letter and the blanks beside them.
const SIGNS: usize = 7;

/// Returns the colours with their names.
fn legend(coloring: &Coloring, shown: &Shown<'_>, language: Language) -> Vec<(Hue, String)> {
    let name = |(hue, key): (Hue, Option<&GroupKey>)| {
        let others = || words::other_groups(language, coloring.others());
        let name = key.map(|key| key.label(shown.roadmap, language));
        (hue, name.unwrap_or_else(others))
    };
    coloring.legend().into_iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::most;

    #[test]
    fn short_names_leave_their_room_to_long_ones() {
        assert_eq!(most(&[10, 40, 12], 100), 100);
        assert_eq!(most(&[10, 60, 50], 100), 45);
        assert_eq!(most(&[60, 50], 100), 50);
        assert_eq!(most(&[], 100), 100);
    }
}
