//! The last line: the keys that work now, and where the reader is.

use super::canvas::{Canvas, Line};
use super::find;
use super::theme::Role;
use crate::action::Action;
use crate::input::{BINDINGS, key_name};
use crate::model::Roadmap;
use crate::scene::{Area, Level, Zoom};
use crate::state::{Place, State, Target};
use crate::text;
use crate::words::{Language, Msg, number};

/// One entry: its keys and its words.
struct Hint {
    /// From left to right.
    keys: Vec<(String, Action)>,
    /// What stands between two keys.
    between: &'static str,
    words: &'static str,
}

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
    for hint in hints(canvas, state, language) {
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

impl Hint {
    /// Writes its keys, from left to right.
    fn names(&self) -> String {
        let names = self.keys.iter().map(|(name, _)| name.as_str());
        names.collect::<Vec<_>>().join(self.between)
    }

    /// Says where its keys stand, by the cells of all of them and of the words: the words belong to
    /// the key where there is only one.
    fn answer(&self, canvas: &mut Canvas<'_>, cells: Area, words: Area) {
        if let [(_, action)] = self.keys.as_slice() {
            let x = cells.x.min(words.x);
            let width = (cells.x + cells.width).max(words.x + words.width) - x;
            canvas.answer(Area { x, width, ..cells }, Target::Key(*action));
            return;
        }
        let columns = |text: &str| u16::try_from(text::width(text)).unwrap_or(u16::MAX);
        let mut x = cells.x;
        for (name, action) in &self.keys {
            let width = columns(name);
            canvas.answer(Area { x, width, ..cells }, Target::Key(*action));
            x += width + columns(self.between);
        }
    }
}

/// Returns the hints in the order of their weight: the first ones show on a narrow screen.
fn hints(canvas: &Canvas<'_>, state: &State, language: Language) -> Vec<Hint> {
    let glyphs = canvas.glyphs;
    let between = if glyphs.is_ascii { "/" } else { "" };
    let key = |action: Action| (key_of(action, glyphs.is_ascii), action);
    let one = |action: Action| Hint {
        keys: vec![key(action)],
        between,
        words: action.title(language),
    };
    let pair = |first: Action, second: Action, words: Msg| Hint {
        keys: vec![key(first), key(second)],
        between,
        words: words.say(language),
    };
    let is_reading = state.place().is_some_and(|place| place.reading().is_some());
    if state.help.is_some() || is_reading {
        let mut hints = vec![
            pair(Action::MoveUp, Action::MoveDown, Msg::FootScroll),
            one(Action::Back),
            one(Action::Help),
            one(Action::Quit),
        ];
        if state.help.is_none() {
            hints.push(one(Action::Copy));
        }
        return hints;
    }
    if state.menu.is_some() {
        return vec![
            pair(Action::MoveUp, Action::MoveDown, Msg::FootMove),
            one(Action::Open),
            one(Action::Back),
            one(Action::Quit),
        ];
    }
    let can_walk = state.search.can_walk();
    let matches = can_walk.then(|| pair(Action::FindNext, Action::FindPrevious, Msg::FootMatches));
    if let Some(paged) = state.place().and_then(Place::paged) {
        // On an empty page there is nothing to move to, to open or to copy.
        let has_entries = paged.subject().is_some();
        let mut hints = Vec::new();
        if has_entries {
            hints.push(pair(Action::MoveUp, Action::MoveDown, Msg::FootMove));
            hints.push(one(Action::Open));
        }
        hints.extend(matches);
        let can_leave = !state.place().is_some_and(Place::is_hollow);
        hints.extend(can_leave.then(|| one(Action::Back)));
        hints.extend([
            one(Action::NextPage),
            one(Action::Pages),
            one(Action::Quit),
            one(Action::Help),
            one(Action::Language),
        ]);
        hints.extend(has_entries.then(|| one(Action::Copy)));
        return hints;
    }
    let mut hints = vec![
        pair(Action::MoveUp, Action::MoveDown, Msg::FootMove),
        one(Action::Open),
    ];
    hints.extend(matches);
    if state.search.is_active() || state.place().is_some_and(Place::can_go_back) {
        hints.push(one(Action::Back));
    }
    hints.push(one(Action::Quit));
    hints.push(one(Action::Help));
    hints.push(one(Action::Find));
    hints.push(one(Action::Pages));
    hints.push(one(Action::Language));
    hints.push(pair(Action::ZoomIn, Action::ZoomOut, Msg::FootZoom));
    if state.place().is_some_and(|place| place.zoom() != Zoom::Fit) {
        hints.push(one(Action::Fit));
    }
    hints.push(pair(Action::PanLeft, Action::PanRight, Msg::FootPan));
    if state.place().is_some_and(Place::can_fold) {
        hints.push(one(Action::Fold));
    }
    hints.push(one(Action::Today));
    hints.push(one(Action::Copy));
    hints
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

/// Returns the name of the first key of an action.
pub(super) fn key_of(action: Action, is_ascii: bool) -> String {
    let binding = BINDINGS.iter().find(|binding| binding.action == action);
    binding
        .and_then(|binding| binding.keys.first())
        .map(|key| key_name(*key, is_ascii))
        .unwrap_or_default()
}
