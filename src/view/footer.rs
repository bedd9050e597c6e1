//! The last line: the keys that work now, and where the reader is.

mod hints;

use super::find;
use super::line_painter::LinePainter;
use super::painter::Painter;
use super::shown::Shown;
use super::theme::Role;
use crate::model::Change;
use crate::scene::{Level, Zoom};
use crate::state::{Place, State};
use crate::text;
use crate::words::{self, Language, Msg, number};

/// Paints the footer; a click on one of its keys presses it.
pub(super) fn footer(painter: &mut Painter<'_>, shown: &Shown<'_>, state: &State) {
    let area = shown.layout.footer;
    if area.is_empty() {
        return;
    }
    painter.tint(painter.across(area), Role::Bar);
    if let Some(typed) = state.search.line() {
        find::line(painter, shown, state, typed);
        return;
    }
    let (glyphs, language) = (painter.glyphs, painter.language);
    let mut line = LinePainter::new(painter, area);
    if let Some(notice) = state.notice {
        line.end(notice.say(language), Role::Accent).skip_end(2);
    } else if !shown.place.marks.changes().is_empty() {
        let changes = shown.place.marks.changes();
        let [changed, added] = [Change::Changed, Change::Added].map(|it| changes.count(it));
        let words = words::changes(language, changed, added, changes.removed);
        line.end(&words, Role::Fresh).skip_end(2);
    } else if let Some(found) = state.search.found() {
        find::kept(&mut line, shown, state, found);
    } else if let Some(against) = shown.roadmap.against() {
        let [changed, added, removed] = against.comparison.counts();
        let words = words::changes(language, changed, added, removed);
        line.end(&words, Role::Muted).skip_end(2);
    } else if area.width > 100 && shown.place.page().is_none() {
        let position = position(shown.place, shown.window.level, language, glyphs.dot());
        line.end(&position, Role::Muted).skip_end(2);
    }
    for hint in hints::hints(glyphs, shown, state, language) {
        let keys = hint.names();
        if !line.has_room(keys.chars().count() + 1 + text::width(hint.words)) {
            break;
        }
        // Left stands left of right, in every language.
        line.signs(&keys, Role::Accent);
        let cells = line.taken();
        line.skip(1).start(hint.words, Role::Muted);
        let words = line.taken();
        hint.answer(line.painter, cells, words);
        line.skip(2);
    }
}

fn position(place: &Place, level: Level, language: Language, dot: &str) -> String {
    let level = level.words().say(language);
    let scale = match place.zoom() {
        Zoom::Fit => words::aside(level, Msg::ZoomFit.say(language)),
        Zoom::To(_) | Zoom::Days(..) => level.to_owned(),
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
