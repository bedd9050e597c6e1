//! What is typed before it can be acted upon: while files are read, while texts are gathered.
//!
//! Always holds: nothing that was typed meanwhile is lost, and what leaves or suspends the program is
//! done at once.

use std::sync::Arc;

use crossterm::event::KeyEvent;

use super::Explorer;
use crate::action::Action;
use crate::input;
use crate::session::library::Library;
use crate::state::{self, Effect, PlaceNote, Request, State};
use crate::view::{ClickAreas, Frame, Painted};
use crate::words::Msg;

impl Explorer {
    /// Shows what is open now, and does what was typed meanwhile.
    pub fn open(&mut self, library: Arc<Library>) -> Effect {
        self.open_at(library, &[])
    }

    /// Does the same where the reader left roadmaps when she had them open before.
    pub fn open_at(&mut self, library: Arc<Library>, places: &[(usize, PlaceNote)]) -> Effect {
        self.library = library;
        self.painted = Painted::default();
        let world = self.world();
        if world.roadmaps.is_empty() {
            return Effect::Nothing;
        }
        let mut state = State::new(&world, self.size, self.setup.languages);
        state.switches = self.setup.switches;
        state.show_columns(self.setup.columns);
        state.unopened = self.library.unopened;
        for (which, file) in self.library.checked().iter().enumerate() {
            state.tell(which, file.findings, Arc::clone(&file.notes));
            state.let_edit(which, file.editable);
            if file.is_hollow {
                state.open_hollow(which, &world);
            }
        }
        state.take_up(places, &world);
        state.ask(&self.setup.asked, &world);
        self.state = Some(state);
        let effect = self.resize(self.size);
        self.catch_up(effect)
    }

    /// Shows files that were read once more where they are open already, and tells the reader of it
    /// where she has asked; her place stays.
    pub fn renew(&mut self, library: Arc<Library>, told: Option<Msg>) -> Effect {
        let before = std::mem::replace(&mut self.library, library);
        let library = Arc::clone(&self.library);
        // What was composed and painted is of other entries now, and so is what answers to a click.
        self.frame = Frame::default();
        self.clicks = ClickAreas::default();
        self.painted = Painted::default();
        let effect = self.change(|state, world| {
            for (which, (file, before)) in
                library.checked().iter().zip(before.roadmaps()).enumerate()
            {
                let notes = Arc::clone(&file.notes);
                let is_other = state::renew(state, which, before, (file.findings, notes), world);
                if is_other && file.is_hollow {
                    state.open_hollow(which, world);
                }
                state.warn(which, file.broken.clone());
            }
            state.notice = told.or(state.notice);
            state.search.effect()
        });
        self.catch_up(effect)
    }

    /// Asks for the files once, where nothing is open.
    pub(super) fn open_if_closed(&mut self) -> Effect {
        if self.state.is_some() || std::mem::replace(&mut self.is_opening, true) {
            return Effect::Draw;
        }
        Effect::Ask(Request::Open)
    }

    /// Says whether there is nothing yet that a key could act upon.
    pub(super) fn has_to_wait(&self) -> bool {
        let state = self.state.as_ref();
        state.is_none_or(|state| state.search.is_kept_waiting())
    }

    /// Keeps a key until there is something to act upon; what needs nothing is done at once.
    pub(super) fn wait_with(&mut self, key: KeyEvent) -> Effect {
        let action = input::action(key);
        match action {
            Some(Action::Interrupt) => return Effect::Ask(Request::Quit(state::INTERRUPTED)),
            Some(Action::Suspend) => return Effect::Ask(Request::Suspend),
            Some(Action::Quit) if !self.will_type() => return Effect::Ask(Request::Quit(0)),
            Some(_) | None => {}
        }
        if action.is_some() || self.will_type() {
            self.early.push_back(key);
        }
        Effect::Nothing
    }

    /// Says whether what is typed now will be typed into a line.
    fn will_type(&self) -> bool {
        let mut early = self.early.iter();
        let opens = |action| matches!(action, Action::Find | Action::Palette);
        early.any(|key| input::action(*key).is_some_and(opens))
    }

    /// Does what was typed meanwhile, up to what has to wait again or asks for something, after
    /// which time passes for the rest; returns what follows, else `effect`.
    pub(super) fn catch_up(&mut self, effect: Effect) -> Effect {
        let mut last = effect;
        while !matches!(last, Effect::Ask(_)) && !self.has_to_wait() {
            let Some(key) = self.early.pop_front() else {
                break;
            };
            match self.press(key) {
                Effect::Nothing => {}
                effect => last = effect,
            }
        }
        last
    }
}
