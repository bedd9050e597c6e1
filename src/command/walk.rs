//! The explorer: roadmaps on a terminal.
//!
//! In: files. Out: a screen, and the exit status. Always holds: what is wrong with a file is told
//! on standard error, before or after the screen, never on it as raw text; a large file is read
//! while the screen says so. Deliberately not here: keys, drawing, the terminal.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDate;
use crossterm::event::KeyEvent;
use ratatui::Frame;

use super::arguments::Walk;
use super::explicit::{explicit, is_switchable};
use super::open::{self, Opened};
use super::{look, source};
use crate::action::Action;
use crate::app::{self, Effect, End, Program};
use crate::document::{Finding, Severity};
use crate::input;
use crate::model::Roadmap;
use crate::scene::Size;
use crate::state::{self, Findings, State, Voice, World};
use crate::terminal;
use crate::terminal::event::Event;
use crate::view::{self, Look};

/// Files up to this many bytes are read before the screen is opened: nobody notices.
const AT_ONCE: u64 = 1 << 20;

/// The status of a program that was interrupted: 128 and SIGINT.
const INTERRUPTED: u8 = 130;

/// Runs the explorer; returns the exit status.
pub(super) fn run(arguments: &Walk) -> io::Result<u8> {
    if !terminal::is_usable() {
        let mut err = io::stderr();
        writeln!(err, "masar: this is no terminal that can show a roadmap")?;
        writeln!(err, "hint: `masar print` draws it as text")?;
        return Ok(2);
    }
    let mut files = arguments.files.clone();
    if files.is_empty() {
        files.extend(source::built_in().map(PathBuf::from));
    }
    let view = &arguments.view;
    let mut explorer = Explorer {
        files,
        findings: Vec::new(),
        roadmaps: Vec::new(),
        state: None,
        early: Vec::new(),
        failed: None,
        today: look::today(view),
        voice: look::voice(view),
        look: look::look(view, true),
    };
    let is_large = explorer.files.iter().any(|file| is_large(file));
    if !is_large {
        explorer.open();
    }
    let status = if explorer.failed.is_some() {
        None
    } else {
        Some(app::run(&mut explorer)?)
    };
    explorer.tell()?;
    Ok(match (explorer.failed, status) {
        (Some(status), _) | (None, Some(End::Quit(status))) => status,
        // 128 and SIGHUP: what a shell says of a program whose terminal went away.
        (None, Some(End::Closed)) => 129,
        (None, None) => 0,
    })
}

fn count(findings: &[Finding]) -> Findings {
    let of = |severity| {
        let count = findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    Findings {
        errors: of(Severity::Error),
        warnings: of(Severity::Warning),
    }
}

fn is_large(file: &Path) -> bool {
    file.metadata()
        .is_ok_and(|facts| facts.is_file() && facts.len() > AT_ONCE)
}

/// The program in the loop.
struct Explorer {
    // What is still to be read.
    files: Vec<PathBuf>,
    // What is wrong with files, as it will be told.
    findings: Vec<u8>,
    roadmaps: Vec<Roadmap>,
    // None while files are read.
    state: Option<State>,
    // What was typed before that.
    early: Vec<KeyEvent>,
    // The status, when nothing can be shown.
    failed: Option<u8>,
    today: NaiveDate,
    voice: Voice,
    look: Look,
}

impl Explorer {
    /// Opens every file; those that cannot be read are told at the end.
    fn open(&mut self) {
        let mut counts = Vec::new();
        let mut unopened = 0;
        for file in std::mem::take(&mut self.files) {
            let told = match open::open(&file) {
                Ok(opened) => {
                    let told = opened.tell(&mut self.findings);
                    let Opened {
                        roadmap, findings, ..
                    } = opened;
                    if roadmap.is_none() {
                        self.failed = self.failed.max(Some(1));
                        unopened += 1;
                    } else {
                        counts.push(count(&findings));
                    }
                    self.roadmaps.extend(roadmap);
                    told
                }
                Err(error) => {
                    self.failed = self.failed.max(Some(2));
                    unopened += 1;
                    open::refuse(error, &mut self.findings)
                }
            };
            // Writing into memory does not fail.
            drop(told);
        }
        if self.roadmaps.is_empty() {
            self.failed = self.failed.or(Some(2));
            return;
        }
        self.failed = None;
        let world = World {
            roadmaps: &self.roadmaps,
            today: self.today,
        };
        let mut state = State::new(
            &world,
            Size {
                columns: 80,
                rows: 24,
            },
            self.voice,
        );
        state.unopened = unopened;
        for (which, findings) in counts.into_iter().enumerate() {
            state.tell(which, findings);
        }
        self.state = Some(state);
    }

    /// Keeps a key until there is something to act upon; what needs nothing is done at once.
    fn wait_with(&mut self, key: KeyEvent) -> Effect {
        match input::action(key) {
            Some(Action::Quit) => Effect::Quit(0),
            Some(Action::Interrupt) => Effect::Quit(INTERRUPTED),
            Some(Action::Suspend) => Effect::Suspend,
            Some(_) => {
                self.early.push(key);
                Effect::Nothing
            }
            None => Effect::Nothing,
        }
    }

    /// Does what a key means.
    fn act(&mut self, key: KeyEvent) -> Effect {
        let Some((state, action)) = self.state.as_mut().zip(input::action(key)) else {
            return Effect::Nothing;
        };
        let world = World {
            roadmaps: &self.roadmaps,
            today: self.today,
        };
        let effect = state::update(state, action, &world);
        view::keep_in_reach(state, &world, self.look);
        match effect {
            // A frame that changed nothing writes nothing.
            state::Effect::None => Effect::Draw,
            state::Effect::Redraw => Effect::Redraw,
            state::Effect::Suspend => Effect::Suspend,
            state::Effect::Quit(status) => Effect::Quit(status),
        }
    }

    /// Writes what was found in the files, now that the screen is given back.
    fn tell(&self) -> io::Result<()> {
        let mut err = io::stderr().lock();
        let is_terminal = is_switchable(&err) && !self.findings.is_empty();
        explicit(&mut err, is_terminal, |err| err.write_all(&self.findings))
    }
}

impl Program for Explorer {
    fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let Some(state) = &mut self.state else {
            view::reading(self.voice, self.look, frame.buffer_mut());
            return;
        };
        let world = World {
            roadmaps: &self.roadmaps,
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
        view::draw(state, &world, self.look, frame.buffer_mut());
    }

    fn update(&mut self, event: Event) -> Effect {
        match event {
            Event::Key(key) if self.state.is_none() => self.wait_with(key),
            Event::Key(key) => self.act(key),
            Event::TimePassed if self.state.is_none() => {
                self.open();
                if self.state.is_none() {
                    return Effect::Quit(2);
                }
                for key in std::mem::take(&mut self.early) {
                    self.act(key);
                }
                Effect::Draw
            }
            _ => Effect::Nothing,
        }
    }

    fn patience(&self) -> Option<Duration> {
        // Until the files are read there is something to do as soon as the first frame stands.
        self.state.is_none().then_some(Duration::ZERO)
    }
}
