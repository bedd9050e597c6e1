//! Which keys are named below, by what is on the screen.
//!
//! Always holds: they stand in the order of their weight, for the first ones show on a narrow screen;
//! only keys that do something now are named.

use crate::action::Action;
use crate::scene::Area;
use crate::state::{ClickTarget, State};
use crate::text;
use crate::view::Glyphs;
use crate::view::keys::keys_of;
use crate::view::painter::Painter;
use crate::view::shown::Shown;
use crate::words::{Language, Msg};

/// One entry: its keys and its words.
pub(super) struct KeyHint {
    /// From left to right.
    keys: Vec<(String, Action)>,
    /// What stands between two keys.
    between: &'static str,
    pub(super) words: &'static str,
}

impl KeyHint {
    /// Writes its keys, from left to right.
    pub(super) fn names(&self) -> String {
        let names = self.keys.iter().map(|(name, _)| name.as_str());
        names.collect::<Vec<_>>().join(self.between)
    }

    /// Says where its keys stand, by the cells of all of them and of the words: the words belong to
    /// the key where there is only one.
    pub(super) fn answer(&self, painter: &mut Painter<'_>, cells: Area, words: Area) {
        if let [(_, action)] = self.keys.as_slice() {
            let x = cells.x.min(words.x);
            let width = (cells.x + cells.width).max(words.x + words.width) - x;
            painter.answer(Area { x, width, ..cells }, ClickTarget::Key(*action));
            return;
        }
        let columns = |text: &str| u16::try_from(text::width(text)).unwrap_or(u16::MAX);
        let mut x = cells.x;
        for (name, action) in &self.keys {
            let width = columns(name);
            painter.answer(Area { x, width, ..cells }, ClickTarget::Key(*action));
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

    fn one(self, action: Action) -> KeyHint {
        KeyHint {
            keys: vec![self.key(action)],
            between: "",
            words: action.title(self.language),
        }
    }

    fn each<const COUNT: usize>(self, actions: [Action; COUNT]) -> [KeyHint; COUNT] {
        actions.map(|action| self.one(action))
    }

    fn pair(self, first: Action, second: Action, words: Msg) -> KeyHint {
        KeyHint {
            keys: vec![self.key(first), self.key(second)],
            between: if self.is_ascii { "/" } else { "" },
            words: words.say(self.language),
        }
    }

    fn up_and_down(self, words: Msg) -> KeyHint {
        self.pair(Action::MoveUp, Action::MoveDown, words)
    }
}

/// Returns the keys that are named.
pub(super) fn hints(
    glyphs: Glyphs,
    shown: &Shown<'_>,
    state: &State,
    language: Language,
) -> Vec<KeyHint> {
    let namer = Namer {
        is_ascii: glyphs.is_ascii,
        language,
    };
    let place = shown.place;
    if state.palette().is_some() {
        return vec![
            namer.up_and_down(Msg::FootMove),
            KeyHint {
                words: Msg::FootDo.say(language),
                ..namer.one(Action::Open)
            },
            namer.one(Action::Back),
        ];
    }
    if state.filter_line().is_some() {
        return vec![
            KeyHint {
                words: Msg::FootApply.say(language),
                ..namer.one(Action::Open)
            },
            namer.one(Action::Back),
        ];
    }
    if state.help().is_some() || place.reading().is_some() {
        let mut hints = of_text(namer, state.help().is_none());
        if state.help().is_none() {
            let names = [
                KeyHint {
                    words: Msg::FootNames.say(language),
                    ..namer.one(Action::NextPage)
                },
                namer.one(Action::Open),
            ];
            let works = |hint: &KeyHint| {
                let mut keys = hint.keys.iter();
                keys.all(|(_, action)| state.obstacle(*action, &shown.world).is_none())
            };
            let names: Vec<_> = names.into_iter().filter(works).collect();
            hints.splice(1..1, names);
        }
        return hints;
    }
    if state.menu().is_some() {
        let mut hints = vec![namer.up_and_down(Msg::FootMove)];
        hints.extend(namer.each([Action::Open, Action::Back, Action::Quit]));
        return hints;
    }
    let can_walk = state.search.can_walk();
    let matches =
        can_walk.then(|| namer.pair(Action::FindNext, Action::FindPrevious, Msg::FootMatches));
    let mut hints = match place.paged() {
        Some(_) => of_page(namer, matches),
        None => of_chart(namer, matches, place.narrowing().line().is_some()),
    };
    let works = |(_, action): &(String, Action)| state.obstacle(*action, &shown.world).is_none();
    hints.retain(|hint| hint.keys.iter().all(works));
    hints
}

/// Over the help, or over details that fill the screen and can be copied.
fn of_text(namer: Namer, is_copied: bool) -> Vec<KeyHint> {
    let mut hints = vec![namer.up_and_down(Msg::FootScroll)];
    hints.extend(namer.each([Action::Back, Action::Help, Action::Quit]));
    hints.extend(is_copied.then(|| namer.one(Action::Copy)));
    hints.push(namer.one(Action::Palette));
    hints
}

fn of_page(namer: Namer, matches: Option<KeyHint>) -> Vec<KeyHint> {
    let mut hints = vec![namer.up_and_down(Msg::FootMove), namer.one(Action::Open)];
    hints.extend(matches);
    hints.extend(namer.each([
        Action::Back,
        Action::NextPage,
        Action::Pages,
        Action::Quit,
        Action::Help,
        Action::Palette,
        Action::Language,
        Action::Copy,
    ]));
    hints
}

fn of_chart(namer: Namer, matches: Option<KeyHint>, is_narrowed: bool) -> Vec<KeyHint> {
    let mut hints = vec![namer.up_and_down(Msg::FootMove), namer.one(Action::Open)];
    hints.extend(matches);
    hints.extend(namer.each([Action::Back, Action::Quit, Action::Help, Action::Find]));
    let [filter, lift] = [Action::Filter, Action::LiftFilter];
    if is_narrowed {
        hints.extend(namer.each([filter, lift]));
    }
    hints.extend(namer.each([Action::Palette, Action::Language]));
    hints.push(namer.pair(Action::ZoomIn, Action::ZoomOut, Msg::FootZoom));
    // Whoever has zoomed looks for the way back.
    hints.push(namer.one(Action::Fit));
    if !is_narrowed {
        hints.push(namer.one(filter));
    }
    hints.push(namer.one(Action::Pages));
    hints.push(namer.pair(Action::PanLeft, Action::PanRight, Msg::FootPan));
    hints.extend(namer.each([
        Action::Fold,
        Action::Today,
        Action::Copy,
        Action::Predecessor,
        Action::Successor,
        Action::Chain,
    ]));
    hints
}

/// Returns the name of the first key of an action.
fn key_of(action: Action, is_ascii: bool) -> String {
    let names = keys_of(action, is_ascii);
    names.into_iter().next().unwrap_or_default()
}
