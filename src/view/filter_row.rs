//! The line of the filter: by which question only a part of the rows shows, and how many answer it.
//!
//! Always holds: it stands above the chart as long as the question holds; a click on it edits it, one on its
//! cross lifts it. While it is typed, what is wrong stands below it, and the word that is wrong is marked.
//! Deliberately not here: which rows answer (`filter`), and the rows (`outline`).

use super::find;
use super::line_painter::LinePainter;
use super::painter::{Align, Painter};
use super::shown::Shown;
use super::theme::Role;
use crate::action::Action;
use crate::filter::Matches;
use crate::scene::Area;
use crate::state::{ClickTarget, FilterLine, LineCells};
use crate::text::{self, Base, Options};
use crate::words::{self, Act, Language};

/// The fewest columns for the question.
const ROOM: usize = 12;

/// Paints the line of a question that holds.
pub(super) fn kept(painter: &mut Painter<'_>, shown: &Shown<'_>) {
    let area = shown.layout.filter;
    let narrowing = shown.place.narrowing();
    let Some(asked) = narrowing.line().filter(|_| !area.is_empty()) else {
        return;
    };
    let language = painter.language;
    let cells = painter.across(area);
    painter.answer(cells, ClickTarget::Key(Action::Filter));
    let mut line = LinePainter::new(painter, area);
    if shown.is_screen() {
        let cross = line.painter.glyphs.lift();
        line.end(cross, Role::Accent);
        let cell = line.taken().widened();
        line.painter
            .answer(cell, ClickTarget::Key(Action::LiftFilter));
        line.skip_end(2);
    }
    line.start(&prompt(language), Role::Accent).skip(1);
    let matches = narrowing.matches().map(|matches| &**matches);
    tally(&mut line, matches, language);
    line.start(&text::isolate(asked), Role::Text);
}

/// Paints the line while it is typed, and below it what is wrong.
pub(super) fn typed(painter: &mut Painter<'_>, shown: &Shown<'_>, typing: &FilterLine) {
    let (area, full, language) = (shown.layout.filter, painter.full(), painter.language);
    // What is typed begins where its first letter says, or it would jump at a later word.
    let options = Options {
        base: Base::AutoOr(language.direction()),
        ..painter.options()
    };
    let ground = painter.theme.style(Role::Bar);
    let row = painter.across(area);
    painter.clear(row, ground);
    let mut line = LinePainter::new(painter, area);
    line.start(&prompt(language), Role::Accent).skip(1);
    let wrong = typing.wrong();
    let matches = shown.place.narrowing().matches().map(|matches| &**matches);
    tally(&mut line, matches.filter(|_| wrong.is_none()), language);
    let rest = line.rest();
    let at = wrong.map_or(0..0, |wrong| wrong.at.clone());
    let stand = LineCells::new(typing.line(), &options);
    find::paint_marked(painter, rest, &stand, at);
    if let Some(wrong) = wrong {
        let below = Area {
            y: area.y + area.height,
            height: 1,
            ..full
        };
        let below = painter.across(below);
        painter.clear(below, ground);
        painter.label(
            below.inner(),
            &wrong.say(language),
            Align::Start,
            Role::Error,
        );
    }
}

fn prompt(language: Language) -> String {
    format!("{}:", Act::Filter.say(language))
}

/// Writes at the end how many rows answer, whole or not at all.
fn tally(line: &mut LinePainter<'_, '_>, matches: Option<&Matches>, language: Language) {
    let Some(matches) = matches else { return };
    let others = matches.count() - matches.items;
    let words = words::answers(language, (matches.items, matches.of), others, matches.may);
    if line.has_room(text::width(&words) + ROOM) {
        line.end(&words, Role::Text).skip_end(2);
    }
}
