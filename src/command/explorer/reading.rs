//! Reading the files: at once, or on a thread behind the first frame.
//!
//! Always holds: nothing that was typed meanwhile is lost, and what leaves or suspends the program is
//! done at once; a file that never ends keeps nobody.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;

use crossterm::event::KeyEvent;

use super::Explorer;
use crate::action::Action;
use crate::app::Effect;
use crate::command::library::Library;
use crate::input;
use crate::scene::Size;
use crate::state::{self, State, World};
use crate::view::Gate;
use crate::words::Language;

/// The status of a program that panicked, as the standard library gives it.
const PANICKED: u8 = 101;

impl Explorer {
    /// Reads the files; says whether there is something to show.
    pub(in crate::command) fn read(&mut self) -> bool {
        let files = std::mem::take(&mut self.files);
        let library = Library::open(&files, self.language(), self.look.gate);
        self.take(library)
    }

    /// Returns the language in which files are judged.
    fn language(&self) -> Language {
        self.voice.interface(Language::En)
    }

    /// Takes what was read; says whether there is something to show.
    fn take(&mut self, library: Library) -> bool {
        self.opened = library;
        if self.opened.roadmaps.is_empty() {
            return false;
        }
        let world = World {
            roadmaps: &self.opened.roadmaps,
            today: self.today,
        };
        // The first frame tells the real size.
        let mut state = State::new(
            &world,
            Size {
                columns: 80,
                rows: 24,
            },
            self.voice,
        );
        state.switches = self.switches;
        state.unopened = self.opened.unopened;
        let told = self.opened.counts.iter().zip(&self.opened.notes);
        for (which, (findings, notes)) in told.enumerate() {
            state.tell(which, *findings, notes.clone());
        }
        for (which, is_hollow) in self.opened.hollow.iter().enumerate() {
            if *is_hollow {
                state.open_hollow(which, &world);
            }
        }
        self.state = Some(state);
        true
    }

    /// Reads the files on a thread behind the first frame, then does what was typed meanwhile.
    ///
    /// The thread is not waited for when the program ends: a file that never ends keeps nobody.
    pub(super) fn read_behind(&mut self) -> Effect {
        let reading = match self.reading.take() {
            Some(reading) => reading,
            None => {
                let files = std::mem::take(&mut self.files);
                read_apart(files, self.language(), self.look.gate)
            }
        };
        let library = match reading.try_recv() {
            Ok(library) => library,
            Err(TryRecvError::Empty) => {
                self.reading = Some(reading);
                return Effect::Nothing;
            }
            // It panicked, and the panic has been told.
            Err(TryRecvError::Disconnected) => return Effect::Quit(PANICKED),
        };
        if !self.take(library) {
            return Effect::Quit(self.opened.status);
        }
        let mut last = Effect::Draw;
        for key in std::mem::take(&mut self.early) {
            match self.press(key) {
                Effect::Quit(status) => return Effect::Quit(status),
                copied @ Effect::Copy(_) => last = copied,
                Effect::Nothing
                | Effect::Draw
                | Effect::Redraw
                | Effect::Ring
                | Effect::Suspend => {}
            }
        }
        last
    }

    /// Keeps a key until there is something to act upon; what needs nothing is done at once.
    pub(super) fn wait_with(&mut self, key: KeyEvent) -> Effect {
        match input::action(key) {
            Some(Action::Interrupt) => Effect::Quit(state::INTERRUPTED),
            Some(Action::Suspend) => Effect::Suspend,
            _ if self.will_type() => {
                self.early.push(key);
                Effect::Nothing
            }
            Some(Action::Quit) => Effect::Quit(0),
            Some(_) => {
                self.early.push(key);
                Effect::Nothing
            }
            None => Effect::Nothing,
        }
    }

    /// Says whether what is typed now will be typed into the line of the search.
    fn will_type(&self) -> bool {
        let mut early = self.early.iter();
        early.any(|key| input::action(*key) == Some(Action::Find))
    }
}

/// Reads files on a thread of their own.
fn read_apart(files: Vec<PathBuf>, language: Language, gate: Gate) -> Receiver<Library> {
    let (sender, receiver) = mpsc::channel();
    // Where nobody waits any more, what was read is dropped.
    thread::spawn(move || drop(sender.send(Library::open(&files, language, gate))));
    receiver
}
