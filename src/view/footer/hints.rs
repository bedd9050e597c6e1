//! Which keys are named below, by what is on the screen.
//!
//! Always holds: they stand in the order of their weight, for the first ones show on a narrow screen;
//! only keys that do something now are named.

use crate::action::Action;
use crate::input::{BINDINGS, key_name};
use crate::scene::{Area, Zoom};
use crate::state::{Paged, Place, State, Target};
use crate::text;
use crate::view::Glyphs;
use crate::view::canvas::Canvas;
use crate::words::{Language, Msg};

/// One entry: its keys and its words.
pub(super) struct Hint {
    /// From left to right.
    keys: Vec<(String, Action)>,
    /// What stands between two keys.
    between: &'static str,
    pub(super) words: &'static str,
}

impl Hint {
    /// Writes its keys, from left to right.
    pub(super) fn names(&self) -> String {
        let names = self.keys.iter().map(|(name, _)| name.as_str());
        names.collect::<Vec<_>>().join(self.between)
    }

    /// Says where its keys stand, by the cells of all of them and of the words: the words belong to
    /// the key where there is only one.
    pub(super) fn answer(&self, canvas: &mut Canvas<'_>, cells: Area, words: Area) {
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

/// Names keys and what they do, in a language.
#[derive(Clone, Copy)]
struct Namer {
    is_ascii: bool,
    language: Language,
}

impl Namer {
    fn key(self, action: Action) -> (String, Action) {
        (key_of(action, self.is_ascii), action)
    }

    fn one(self, action: Action) -> Hint {
        Hint {
            keys: vec![self.key(action)],
            between: "",
            words: action.title(self.language),
        }
    }

    fn pair(self, first: Action, second: Action, words: Msg) -> Hint {
        Hint {
            keys: vec![self.key(first), self.key(second)],
            between: if self.is_ascii { "/" } else { "" },
            words: words.say(self.language),
        }
    }

    fn up_and_down(self, words: Msg) -> Hint {
        self.pair(Action::MoveUp, Action::MoveDown, words)
    }
}

/// Returns the keys that are named.
pub(super) fn hints(glyphs: Glyphs, state: &State, language: Language) -> Vec<Hint> {
    let namer = Namer {
        is_ascii: glyphs.is_ascii,
        language,
    };
    let place = state.place();
    let is_reading = place.is_some_and(|place| place.reading().is_some());
    if state.help.is_some() || is_reading {
        return of_text(namer, state.help.is_none());
    }
    if state.menu.is_some() {
        let others = [Action::Open, Action::Back, Action::Quit];
        let others = others.map(|action| namer.one(action));
        return std::iter::once(namer.up_and_down(Msg::FootMove))
            .chain(others)
            .collect();
    }
    let can_walk = state.search.can_walk();
    let matches =
        can_walk.then(|| namer.pair(Action::FindNext, Action::FindPrevious, Msg::FootMatches));
    match place.and_then(|place| Some((place, place.paged()?))) {
        Some((place, paged)) => of_page(namer, place, paged, matches),
        None => of_chart(namer, state, matches),
    }
}

/// Over the help, or over details that fill the screen and can be copied.
fn of_text(namer: Namer, is_copied: bool) -> Vec<Hint> {
    let mut hints = vec![namer.up_and_down(Msg::FootScroll)];
    hints.extend([Action::Back, Action::Help, Action::Quit].map(|action| namer.one(action)));
    hints.extend(is_copied.then(|| namer.one(Action::Copy)));
    hints
}

fn of_page(namer: Namer, place: &Place, paged: &Paged, matches: Option<Hint>) -> Vec<Hint> {
    // On an empty page there is nothing to move to, to open or to copy.
    let has_entries = paged.subject().is_some();
    let mut hints = Vec::new();
    if has_entries {
        hints.push(namer.up_and_down(Msg::FootMove));
        hints.push(namer.one(Action::Open));
    }
    hints.extend(matches);
    hints.extend((!place.is_hollow()).then(|| namer.one(Action::Back)));
    let others = [
        Action::NextPage,
        Action::Pages,
        Action::Quit,
        Action::Help,
        Action::Language,
    ];
    hints.extend(others.map(|action| namer.one(action)));
    hints.extend(has_entries.then(|| namer.one(Action::Copy)));
    hints
}

fn of_chart(namer: Namer, state: &State, matches: Option<Hint>) -> Vec<Hint> {
    let place = state.place();
    let mut hints = vec![namer.up_and_down(Msg::FootMove), namer.one(Action::Open)];
    hints.extend(matches);
    if state.search.is_active() || place.is_some_and(Place::can_go_back) {
        hints.push(namer.one(Action::Back));
    }
    let others = [
        Action::Quit,
        Action::Help,
        Action::Find,
        Action::Pages,
        Action::Language,
    ];
    hints.extend(others.map(|action| namer.one(action)));
    hints.push(namer.pair(Action::ZoomIn, Action::ZoomOut, Msg::FootZoom));
    if place.is_some_and(|place| place.zoom() != Zoom::Fit) {
        hints.push(namer.one(Action::Fit));
    }
    hints.push(namer.pair(Action::PanLeft, Action::PanRight, Msg::FootPan));
    if place.is_some_and(Place::can_fold) {
        hints.push(namer.one(Action::Fold));
    }
    hints.extend([Action::Today, Action::Copy].map(|action| namer.one(action)));
    hints
}

/// Returns the name of the first key of an action.
fn key_of(action: Action, is_ascii: bool) -> String {
    let binding = BINDINGS.iter().find(|binding| binding.action == action);
    binding
        .and_then(|binding| binding.keys.first())
        .map(|key| key_name(*key, is_ascii))
        .unwrap_or_default()
}
