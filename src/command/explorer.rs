//! The explorer as the loop runs it: events in, effects out.
//!
//! Always holds: an event that means nothing changes nothing; where there is nothing to do it waits
//! without end. Deliberately not here: what an action does (`state`), how it looks (`view`).

mod hint;
mod reading;

use std::path::PathBuf;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use crossterm::event::{KeyEvent, MouseEvent};
use ratatui::buffer::Buffer;

use super::library::Library;
use super::look::{self, Theming};
use super::mouse::{Gesture, Mouse};
use crate::action::Action;
use crate::app::{Effect, Program};
use crate::input::{self, Typed};
use crate::scene::Size;
use crate::session::event::Event;
use crate::session::queries::QueryPolicy;
use crate::state::{self, State, Switches, Voice, World};
use crate::view::{self, Look};
use crate::words::Language;

/// How long the loop waits until it asks whether the files are read.
const PAUSE: Duration = Duration::from_millis(15);

/// The program in the loop.
pub(super) struct Explorer {
    // What is still to be read.
    files: Vec<PathBuf>,
    // The thread that reads, while it does.
    reading: Option<Receiver<Library>>,
    opened: Library,
    // None while files are read, and where none of them could be.
    state: Option<State>,
    // What was typed before that.
    early: Vec<KeyEvent>,
    // None where the terminal keeps the mouse for itself.
    mouse: Option<Mouse>,
    today: NaiveDate,
    voice: Voice,
    switches: Switches,
    look: Look,
    // Whether the colours follow the ground of the terminal.
    theming: Theming,
    // How it is found out what the terminal has to be sent.
    query_policy: QueryPolicy,
    // The name of a terminal whose settings have to be changed for Arabic, until that has been read.
    hint: Option<String>,
}

impl Explorer {
    /// Makes an explorer that has not read its files.
    pub(super) fn new(files: Vec<PathBuf>, today: NaiveDate, voice: Voice, look: Look) -> Self {
        Self {
            files,
            reading: None,
            opened: Library::default(),
            state: None,
            early: Vec::new(),
            mouse: Some(Mouse::default()),
            today,
            voice,
            switches: Switches::default(),
            look,
            theming: Theming::default(),
            query_policy: QueryPolicy::default(),
            hint: None,
        }
    }

    /// Lets the colours follow the ground of the terminal, or not.
    pub(super) fn themed(self, theming: Theming) -> Self {
        Self { theming, ..self }
    }

    /// Finds out what the terminal has to be sent, on these query_policy.
    pub(super) fn with_query_policy(self, query_policy: QueryPolicy) -> Self {
        Self {
            query_policy,
            ..self
        }
    }

    /// Turns panels and time as was asked.
    pub(super) fn turned(self, switches: Switches) -> Self {
        Self { switches, ..self }
    }

    /// Leaves the mouse to the terminal.
    pub(super) fn without_mouse(self) -> Self {
        Self {
            mouse: None,
            ..self
        }
    }

    /// Returns what was opened and what was not.
    pub(super) fn opened(&self) -> &Library {
        &self.opened
    }

    /// Does what a key means.
    fn press(&mut self, key: KeyEvent) -> Effect {
        let is_typing = |state: &State| state.search.line().is_some();
        if !self.state.as_ref().is_some_and(is_typing) {
            return input::action(key).map_or(Effect::Nothing, |action| self.act(action));
        }
        match input::typed(key) {
            Some(Typed::Edit(edit)) => self.change(|state, world| state::edit(state, edit, world)),
            Some(Typed::Act(action)) => self.act(action),
            None => Effect::Nothing,
        }
    }

    /// Says whether the texts of a large roadmap are still gathered for the search.
    fn is_gathering(&self) -> bool {
        let state = self.state.as_ref();
        state.is_some_and(|state| state.search.is_growing())
    }

    /// Goes on with that while nothing is typed; the last part shows what is found.
    fn gather(&mut self) -> Effect {
        let effect = self.change(|state, world| {
            state::grow(state, world);
            state::Effect::None
        });
        if self.is_gathering() {
            return Effect::Nothing;
        }
        effect
    }

    /// Puts a text from the clipboard where one is typed; elsewhere it means nothing.
    fn paste(&mut self, text: &str) -> Effect {
        self.change(|state, world| {
            state::paste(state, text, world);
            state::Effect::None
        })
    }

    /// Does what a click or the wheel means where it happened.
    fn point(&mut self, report: MouseEvent) -> Effect {
        let mouse = self.mouse.as_mut();
        let gesture = mouse.and_then(|mouse| mouse.hear(report, Instant::now()));
        let look = self.look;
        match gesture {
            Some(Gesture::Wheel(way)) => {
                self.change(|state, world| state::wheel(state, way, world))
            }
            Some(Gesture::Press(press)) => self.change(|state, world| {
                let target = view::target(state, world, look, report.column, report.row);
                target.map_or(state::Effect::None, |target| {
                    state::click(state, target, press, world)
                })
            }),
            None => Effect::Nothing,
        }
    }

    fn act(&mut self, action: Action) -> Effect {
        self.change(|state, world| state::update(state, action, world))
    }

    /// Lets the state change, and says what the loop has to do.
    fn change(&mut self, change: impl FnOnce(&mut State, &World<'_>) -> state::Effect) -> Effect {
        let Some(state) = &mut self.state else {
            return Effect::Nothing;
        };
        let world = World {
            roadmaps: &self.opened.roadmaps,
            today: self.today,
        };
        let effect = change(state, &world);
        view::keep_in_reach(state, &world, self.look);
        match effect {
            // A frame that changed nothing writes nothing.
            state::Effect::None => Effect::Draw,
            state::Effect::Redraw => Effect::Redraw,
            state::Effect::Copy(text) => Effect::Copy(text),
            state::Effect::Suspend => Effect::Suspend,
            state::Effect::Quit(status) => Effect::Quit(status),
        }
    }
}

impl Program for Explorer {
    fn draw(&mut self, buffer: &mut Buffer) {
        let area = buffer.area;
        if self.is_hinting() {
            let language = self.voice_now().interface(Language::AR);
            view::settings_hint(self.look, language, buffer);
            return;
        }
        let Some(state) = &mut self.state else {
            view::reading(self.voice, self.switches, self.look, buffer);
            return;
        };
        let world = World {
            roadmaps: &self.opened.roadmaps,
            today: self.today,
        };
        let size = Size {
            columns: area.width,
            rows: area.height,
        };
        if state.size != size {
            state.size = size;
            state::keep_in_view(state, &world);
            view::keep_in_reach(state, &world, self.look);
        }
        view::draw(state, &world, self.look, buffer);
    }

    fn update(&mut self, event: Event) -> Effect {
        match event {
            Event::Key(key) if self.is_hinting() => self.dismiss(key),
            // What they point at is not on the screen.
            Event::Mouse(_) | Event::Paste(_) if self.is_hinting() => Effect::Nothing,
            Event::Known(known) => {
                self.look = look::grounded(self.look, self.theming, &known);
                self.known(&known)
            }
            Event::Key(key) if self.state.is_none() => self.wait_with(key),
            Event::Key(key) => self.press(key),
            Event::Mouse(mouse) => self.point(mouse),
            Event::Paste(text) => self.paste(&text),
            Event::TimePassed if self.state.is_none() => self.read_behind(),
            Event::TimePassed if self.is_gathering() => self.gather(),
            Event::TimePassed
            | Event::Answer(_)
            | Event::Resize(_)
            | Event::Resumed
            | Event::Closed => Effect::Nothing,
        }
    }

    fn query_policy(&self) -> QueryPolicy {
        self.query_policy.clone()
    }

    fn wants_mouse(&self) -> bool {
        self.mouse.is_some()
    }

    fn patience(&self) -> Option<Duration> {
        if self.is_gathering() {
            return Some(Duration::ZERO);
        }
        // Reading begins as soon as the first frame stands; then it is asked for now and again.
        let pause = if self.reading.is_some() {
            PAUSE
        } else {
            Duration::ZERO
        };
        self.state.is_none().then_some(pause)
    }
}
