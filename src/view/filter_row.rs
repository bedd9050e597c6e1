//! The line of the filter: by which question only a part of the rows shows, and how many answer it.
//!
//! Always holds: it stands above the chart as long as the question holds; a click on it edits it, one on its
//! cross lifts it. While it is typed, what is wrong stands below it, and the word that is wrong is marked.
//! Deliberately not here: which rows answer (`filter`), and the rows (`outline`).

use super::find;
use super::line_painter::LinePainter;
use super::list;
use super::painter::{Align, Painter};
use super::shown::Shown;
use super::theme::Role;
use crate::action::Action;
use crate::filter::{Choice, Matches};
use crate::scene::Area;
use crate::state::{ClickTarget, FilterLine, LineCells};
use crate::text::{self, Base, Options};
use crate::words::{self, Act, Language, Msg};

/// The fewest columns for the question.
const ROOM: usize = 12;
/// The fewest columns for what could be put in, and the most rows.
const LIST: u16 = 44;
const MOST: u16 = 12;

/// Paints the line of a question that holds.
pub(super) fn kept(painter: &mut Painter<'_>, shown: &Shown<'_>) {
    let area = shown.layout.filter;
    let narrowing = shown.place.narrowing();
    let Some(asked) = narrowing.line().filter(|_| !area.is_empty()) else {
        return;
    };
    let area = area.row(0);
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
    match shown.place.paged() {
        // A page tells of the whole plan.
        Some(_) => at_end(&mut line, Msg::FilterNotHere.say(language)),
        None => {
            let matches = narrowing.matches().map(|matches| &**matches);
            tally(&mut line, matches, language);
        }
    }
    line.start(&text::isolate(asked), Role::Text);
}

/// Paints the line while it is typed, and below it what is wrong.
pub(super) fn typed(painter: &mut Painter<'_>, shown: &Shown<'_>, typing: &FilterLine) {
    let (area, full, language) = (shown.layout.filter.row(0), painter.full(), painter.language);
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
    if let Some(word) = typing.unfinished() {
        let words = words::unfinished(language, word);
        if line.has_room(text::width(&words) + ROOM + text::width(typing.line().text())) {
            line.end(&words, Role::Muted).skip_end(2);
        }
    }
    let rest = line.rest();
    let at = wrong.map_or(0..0, |wrong| wrong.at.clone());
    let stand = LineCells::new(typing.line(), &options);
    find::paint_marked(painter, rest, &stand, at);
    let below = area.y + area.height;
    let end = full.height.saturating_sub(shown.layout.footer.height);
    let mut area = Area {
        y: below,
        height: end.saturating_sub(below),
        ..full
    };
    painter.cover(area);
    let choices = typing.choices();
    // An unfinished test is no mistake while there is something to finish it with.
    if let Some(wrong) = wrong.filter(|_| choices.is_empty()) {
        let room = usize::from(area.inner().width);
        let lines = text::wrap(&wrong.say(language), room, &painter.options());
        let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        area.height = area.height.min(rows);
        painter.clear(area, ground);
        for (nth, line) in (0..area.height).zip(&lines) {
            let row = area.row(nth).inner();
            painter.put(row, line, Align::Start, Role::Error);
        }
        return;
    }
    offered(painter, shown, area, &choices, typing.marked());
}

/// Paints what could be put in, each with how many items it would leave.
fn offered(
    painter: &mut Painter<'_>,
    shown: &Shown<'_>,
    area: Area,
    choices: &[&Choice],
    marked: Option<usize>,
) {
    let language = painter.language;
    let width = shown.layout.outline.width.max(LIST).min(area.width);
    let most = u16::try_from(choices.len()).unwrap_or(u16::MAX);
    let rows = Area {
        height: most.min(MOST).min(area.height),
        ..area
    };
    let area = painter.along(rows, 0, width);
    let numbered: Vec<(usize, &&Choice)> = choices.iter().enumerate().collect();
    list::rows(painter, area, &numbered, marked, |line, (nth, choice)| {
        line.skip(2).skip_end(1);
        if let Some(count) = choice.count {
            line.end(&words::number(language, f64::from(count)), Role::Muted)
                .skip_end(2);
        }
        line.start(&text::isolate(choice.text.trim_end()), Role::Accent)
            .skip(2);
        if line.has_room(text::width(&choice.label)) {
            line.start(&choice.label, Role::Muted);
        }
        ClickTarget::Choice(*nth)
    });
}

fn prompt(language: Language) -> String {
    format!("{}:", Act::Filter.say(language))
}

/// Writes at the end how many rows answer, whole or not at all.
fn tally(line: &mut LinePainter<'_, '_>, matches: Option<&Matches>, language: Language) {
    let Some(matches) = matches else { return };
    let others = matches.count() - matches.items;
    let words = words::answers(language, (matches.items, matches.of), others, matches.may);
    at_end(line, &words);
}

/// Writes words at the end of the line, whole or not at all.
fn at_end(line: &mut LinePainter<'_, '_>, words: &str) {
    if line.has_room(text::width(words) + ROOM) {
        line.end(words, Role::Text).skip_end(2);
    }
}
