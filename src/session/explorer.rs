//! The explorer: one reader among the roadmaps that are open.
//!
//! In: events, and what she asked for when it is there. Out: a screen, and requests. Always holds: an
//! event that means nothing changes nothing; where there is nothing to do it waits without end; the
//! roadmaps are shared and only looked at. Deliberately not here: what an action does (`state`), how
//! it looks (`view`).

mod gestures;
mod opening;
mod settings_hint;

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseEvent};
use ratatui::buffer::Buffer;

use super::event::Event;
use super::library::Library;
use super::program::Program;
use super::theming::Theming;
use crate::action::Action;
use crate::document::SavedView;
use crate::input::{self, Typed};
use crate::scene::{ColumnSet, Size};
use crate::state::{self, Asked, Effect, Languages, Request, State, Switches, World};
use crate::text::Base;
use crate::view::{self, ClickAreas, Frame, Look, Painted};
use crate::words::{Language, Msg};
use gestures::{Gesture, Mouse};

/// What a reader asks for before anything is open.
#[derive(Debug, Clone)]
pub struct Setup {
    /// What day it is.
    pub today: NaiveDate,
    /// The languages.
    pub languages: Languages,
    /// The side of the panels and the way that time runs.
    pub switches: Switches,
    /// The colours and glyphs.
    pub look: Look,
    /// Whether the colours follow the ground of the terminal.
    pub theming: Theming,
    /// Whether the mouse is wanted: what it says all the same means nothing.
    pub has_mouse: bool,
    /// The columns beside the outline.
    pub columns: ColumnSet,
    /// Which rows show and how they stand, in every roadmap.
    pub asked: Asked,
    /// The reader's own saved views.
    pub views: Vec<SavedView>,
    /// The names of the terminals that need no hint to their settings.
    pub hinted: BTreeSet<String>,
}

/// A reader.
#[derive(Debug)]
pub struct Explorer {
    setup: Setup,
    size: Size,
    library: Arc<Library>,
    // None while files are read, and where none of them could be.
    state: Option<State>,
    // Whether the files have been asked for.
    is_opening: bool,
    // What was typed before it can be acted upon.
    early: VecDeque<KeyEvent>,
    // What was composed after the last event, and what answers to a click on the last screen.
    frame: Frame,
    clicks: ClickAreas,
    painted: Painted,
    mouse: Mouse,
    // The name of a terminal whose settings have to be changed for Arabic, until that has been read.
    hint: Option<String>,
}

impl Explorer {
    /// Makes an explorer with nothing open: it asks for what there is to be read.
    pub fn new(setup: Setup) -> Self {
        Self {
            setup,
            size: Size {
                columns: 80,
                rows: 24,
            },
            library: Arc::default(),
            state: None,
            is_opening: false,
            early: VecDeque::new(),
            frame: Frame::default(),
            clicks: ClickAreas::default(),
            painted: Painted::default(),
            mouse: Mouse::default(),
            hint: None,
        }
    }

    /// Returns what is open.
    pub fn library(&self) -> &Arc<Library> {
        &self.library
    }

    /// Returns where the reader is; none while files are read.
    pub fn state(&self) -> Option<&State> {
        self.state.as_ref()
    }

    /// Returns the languages, which the reader may have changed.
    pub fn languages(&self) -> Languages {
        self.state
            .as_ref()
            .map_or(self.setup.languages, |state| state.languages)
    }

    /// Returns what is open, and the day.
    pub fn world(&self) -> World<'_> {
        World {
            roadmaps: self.library.roadmaps(),
            today: self.setup.today,
            letters: self.setup.look.text_style.options(Base::default()),
            views: &self.setup.views,
        }
    }

    /// Takes other colours and glyphs.
    pub fn wear(&mut self, look: Look) -> Effect {
        self.setup.look = look;
        self.change(|_, _| Effect::Draw)
    }

    /// Takes note that it is another day.
    pub fn wake_on(&mut self, today: NaiveDate) -> Effect {
        if self.setup.today == today {
            return Effect::Nothing;
        }
        self.setup.today = today;
        self.change(|_, _| Effect::Draw)
    }

    /// Tells the reader what became of what she asked for.
    pub fn tell(&mut self, told: Msg) -> Effect {
        self.change(|state, _| {
            state.notice = Some(told);
            Effect::Draw
        })
    }

    /// Paints the screen into a buffer; returns what of it answers to a click.
    pub fn paint(&self, buffer: &mut Buffer) -> ClickAreas {
        let look = self.setup.look;
        if self.is_hinting() {
            let language = self.languages().interface(Language::AR);
            view::settings_hint(look, language, buffer);
            return ClickAreas::default();
        }
        match &self.state {
            Some(state) => view::draw(state, &self.world(), look, &self.frame, buffer),
            None => {
                view::reading(self.setup.languages, self.setup.switches, look, buffer);
                ClickAreas::default()
            }
        }
    }

    /// Lets the state change, as an action or an edit does, and says what follows from it.
    pub fn change(&mut self, change: impl FnOnce(&mut State, &World<'_>) -> Effect) -> Effect {
        let Some(state) = &mut self.state else {
            return Effect::Nothing;
        };
        let world = World {
            roadmaps: self.library.roadmaps(),
            today: self.setup.today,
            letters: self.setup.look.text_style.options(Base::default()),
            views: &self.setup.views,
        };
        let effect = change(state, &world);
        state::ask_anew(state, &world);
        // What is asked anew may have words, and nobody may have gathered the texts that have them.
        let effect = match effect {
            Effect::Draw => state.search.effect(),
            effect => effect,
        };
        state::lay_out(state, &world);
        let before = std::mem::take(&mut self.frame);
        self.frame = Frame::new(state, &world, self.setup.look, before);
        state::limit_scrolling(state, self.frame.reach);
        match effect {
            // Another reader may have asked for the same.
            Effect::Ask(Request::Gather(which)) if self.library.index(which).is_some() => {
                self.gathered(which)
            }
            effect => effect,
        }
    }

    /// Goes on with what waited for the texts of a roadmap, which are gathered now.
    pub fn gathered(&mut self, which: usize) -> Effect {
        let Some(index) = self.library.index(which) else {
            return Effect::Nothing;
        };
        let effect = self.change(|state, world| state::take_index(state, which, index, world));
        self.catch_up(effect)
    }

    /// Says whether a buffer shows, and answers to clicks, as one that is painted whole.
    fn shows(&self, buffer: &Buffer) -> bool {
        let mut whole = Buffer::empty(buffer.area);
        self.paint(&mut whole) == self.clicks && whole == *buffer
    }

    /// Does what a key means.
    fn press(&mut self, key: KeyEvent) -> Effect {
        if !self.state.as_ref().is_some_and(State::is_typing) {
            return input::action(key).map_or(Effect::Nothing, |action| self.act(action));
        }
        match input::typed(key) {
            Some(Typed::Edit(edit)) => self.change(|state, world| state::edit(state, edit, world)),
            Some(Typed::Act(action)) => self.act(action),
            None => Effect::Nothing,
        }
    }

    /// Takes a key, which may have to wait.
    fn hear(&mut self, key: KeyEvent) -> Effect {
        if self.is_hinting() {
            self.dismiss(key)
        } else if self.has_to_wait() || !self.early.is_empty() {
            self.wait_with(key)
        } else {
            self.press(key)
        }
    }

    /// Returns the key behind an ESC that came with it, where the two mean nothing as one: a slow link
    /// brings two keys together that were pressed one after the other.
    fn behind_escape(&self, key: KeyEvent) -> Option<KeyEvent> {
        let is_typing = self
            .state
            .as_ref()
            .is_some_and(|it| it.search.line().is_some() || it.filter_line().is_some());
        let means = match is_typing {
            true => input::typed(key).is_some(),
            false => input::action(key).is_some(),
        };
        let modifiers = key.modifiers - KeyModifiers::ALT;
        let behind = KeyEvent { modifiers, ..key };
        (!means && modifiers != key.modifiers).then_some(behind)
    }

    /// Takes Esc and then another key.
    fn escape_then(&mut self, behind: KeyEvent) -> Effect {
        let effect = self.hear(KeyEvent::new(KeyCode::Esc, KeyModifiers::NONE));
        if let Effect::Ask(_) = effect {
            // What is asked for comes first.
            self.early.push_back(behind);
            return effect;
        }
        match self.hear(behind) {
            Effect::Nothing => effect,
            next => next,
        }
    }

    /// Puts a text from the clipboard where one is typed; elsewhere it means nothing.
    fn paste(&mut self, text: &str) -> Effect {
        self.change(|state, world| state::paste(state, text, world))
    }

    /// Does what a click or the wheel means where it happened.
    fn point(&mut self, report: MouseEvent, now: Duration) -> Effect {
        let target = self.clicks.hit(report.column, report.row);
        match self.mouse.hear(report, now) {
            Some(Gesture::Wheel(way)) => {
                self.change(|state, world| state::wheel(state, way, world))
            }
            Some(Gesture::Press(press)) => self.change(|state, world| {
                target.map_or(Effect::Draw, |target| {
                    state::click(state, target, press, world)
                })
            }),
            None => Effect::Nothing,
        }
    }

    fn act(&mut self, action: Action) -> Effect {
        self.change(|state, world| state::update(state, action, world))
    }

    /// Takes note of the size of the screen.
    fn resize(&mut self, size: Size) -> Effect {
        self.size = size;
        self.change(|state, _| {
            state.size = size;
            Effect::Draw
        })
    }
}

impl Program for Explorer {
    fn draw(&mut self, buffer: &mut Buffer) {
        self.clicks = self.paint(buffer);
    }

    fn redraw(&mut self, buffer: &mut Buffer) -> Vec<bool> {
        let mut painted = std::mem::take(&mut self.painted);
        if let Some(state) = self.state.as_ref().filter(|_| !self.is_hinting()) {
            let (world, look) = (self.world(), self.setup.look);
            self.clicks = view::redraw(state, &world, look, &self.frame, &mut painted, buffer);
            self.painted = painted;
            debug_assert!(
                self.shows(buffer),
                "a row is not as it would be painted anew"
            );
            return self.painted.kept.clone();
        }
        buffer.reset();
        self.draw(buffer);
        Vec::new()
    }

    fn update(&mut self, event: Event, now: Duration) -> Effect {
        match event {
            Event::Key(key) => match self.behind_escape(key) {
                Some(behind) => self.escape_then(behind),
                None => self.hear(key),
            },
            // What they point at is not on the screen.
            Event::Mouse(_) | Event::Paste(_) if self.is_hinting() => Effect::Nothing,
            Event::Mouse(_) if !self.setup.has_mouse => Effect::Nothing,
            Event::Known(known) => {
                self.setup.look = self.setup.theming.grounded(self.setup.look, &known);
                self.know(&known);
                self.open_if_closed()
            }
            Event::Mouse(mouse) => self.point(mouse, now),
            Event::Paste(text) => self.paste(&text),
            Event::Resize(size) => self.resize(Size {
                columns: size.width,
                rows: size.height,
            }),
            Event::TimePassed if self.frame.is_partial() && self.early.is_empty() => {
                self.frame.grow();
                self.change(|_, _| Effect::Nothing);
                match self.frame.is_set_anew() {
                    true => Effect::Draw,
                    false => Effect::Nothing,
                }
            }
            Event::TimePassed => self.catch_up(Effect::Nothing),
            Event::Answer(_) => Effect::Nothing,
        }
    }

    fn patience(&self) -> Option<Duration> {
        let can_catch_up = !self.early.is_empty() && !self.has_to_wait();
        let can_go_on = self.frame.is_partial();
        (can_catch_up || can_go_on).then_some(Duration::ZERO)
    }
}
