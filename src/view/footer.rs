//! The last line: the keys that work now, and where the reader is.

mod hints;

use super::canvas::{Canvas, Line};
use super::find;
use super::theme::Role;
use crate::model::Roadmap;
use crate::scene::{Area, Level, Zoom};
use crate::state::{Place, State};
use crate::text;
use crate::words::{Language, Msg, number};

/// Paints the footer; a click on one of its keys presses it.
pub(super) fn footer(
    canvas: &mut Canvas<'_>,
    area: Area,
    full: Area,
    state: &State,
    roadmap: &Roadmap,
    level: Level,
    language: Language,
) {
    if area.is_empty() {
        return;
    }
    let bar = canvas.theme.style(Role::Bar);
    canvas.tint(
        Area {
            y: area.y,
            height: area.height,
            ..full
        },
        bar,
    );
    let (accent, muted) = (
        canvas.theme.style(Role::Accent),
        canvas.theme.style(Role::Muted),
    );
    if let Some(typed) = state.search.line() {
        find::line(canvas, area, state, roadmap, typed, language);
        return;
    }
    let mut line = Line::new(area);
    let is_page = state.place().and_then(Place::page).is_some();
    if let Some(said) = state.said {
        line.end(canvas, said.say(language), accent)
            .skip_end(canvas, 2);
    } else if let Some(found) = state.search.found() {
        find::kept(canvas, &mut line, state, roadmap, found, language);
    } else if area.width > 100 && !is_page {
        let position = position(state, level, language, canvas.glyphs.dot());
        line.end(canvas, &position, muted).skip_end(canvas, 2);
    }
    for hint in hints::hints(canvas.glyphs, state, language) {
        let keys = hint.names();
        let width = text::width(&keys) + 1 + text::width(hint.words);
        if usize::from(line.free()) < width {
            break;
        }
        // Keys are geometry: left stands left of right, in every language.
        line.start(canvas, &text::ltr(&keys), accent);
        let cells = line.taken();
        line.skip(canvas, 1).start(canvas, hint.words, muted);
        hint.answer(canvas, cells, line.taken());
        line.skip(canvas, 2);
    }
}

fn position(state: &State, level: Level, language: Language, dot: &str) -> String {
    let Some(place) = state.place() else {
        return String::new();
    };
    let scale = match place.zoom() {
        Zoom::Fit => format!(
            "{} ({})",
            level_word(level).say(language),
            Msg::ZoomFit.say(language)
        ),
        Zoom::To(_) | Zoom::Days(..) => level_word(level).say(language).to_owned(),
    };
    #[expect(clippy::cast_precision_loss, reason = "rows stay far below 2^53")]
    let count = |rows: usize| number(language, rows as f64);
    let rows = place.entries().len();
    format!(
        "{}: {scale} {dot} {} {} {} {}",
        Msg::Zoom.say(language),
        Msg::Row.say(language),
        count((place.row() + 1).min(rows)),
        Msg::Of.say(language),
        count(rows),
    )
}

fn level_word(level: Level) -> Msg {
    match level {
        Level::Decade => Msg::ZoomDecade,
        Level::FiveYears => Msg::ZoomFiveYears,
        Level::Year => Msg::ZoomYear,
        Level::Half => Msg::ZoomHalf,
        Level::Quarter => Msg::ZoomQuarter,
        Level::Month => Msg::ZoomMonth,
        Level::Week => Msg::ZoomWeek,
        Level::Day => Msg::ZoomDay,
    }
}
