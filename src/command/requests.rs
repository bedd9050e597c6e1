//! What the explorer asks of the world: files, texts for the search, what is remembered.
//!
//! Always holds: what takes long happens on a thread of its own, which wakes the loop at its end; it
//! is not waited for when the program ends: a file that never ends keeps nobody.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use chrono::NaiveDate;

use super::memory::Memory;
use super::open_files::{OpenFiles, UNREADABLE};
use super::{look, tmux};
use crate::session::explorer::Explorer;
use crate::session::identity::Multiplexer;
use crate::session::{Session, clipboard};
use crate::state::{Effect, Request};
use crate::tty::{RequestHandler, Waker};
use crate::view::TextStyle;
use crate::words::{Language, Msg};

/// The clock is looked at as often while nothing happens.
const GLANCE: Duration = Duration::from_secs(600);

/// The requests of one explorer.
pub(super) struct ExplorerRequests {
    // The day that was shown last; none where it stays.
    today: Option<NaiveDate>,
    // What stands between this program and the terminal.
    multiplexer: Option<Multiplexer>,
    // What is still to be read.
    files: Vec<PathBuf>,
    // How what is wrong with them is told.
    reader: (Language, TextStyle),
    /// What has been read.
    pub(super) opened: OpenFiles,
    done: (Sender<Done>, Receiver<Done>),
}

/// What was done on a thread.
enum Done {
    Opened(OpenFiles),
    Gathered(usize),
    Copied(Msg),
}

impl ExplorerRequests {
    /// Keeps what is to be read, and what has been read already.
    pub(super) fn new(
        files: Vec<PathBuf>,
        reader: (Language, TextStyle),
        opened: OpenFiles,
    ) -> Self {
        Self {
            today: None,
            multiplexer: None,
            files,
            reader,
            opened,
            done: mpsc::channel(),
        }
    }

    /// Lets the day follow the clock from this one on.
    pub(super) fn follow_clock(&mut self, today: NaiveDate) {
        self.today = Some(today);
    }

    /// Takes note of what stands between this program and the terminal.
    pub(super) fn copy_through(&mut self, multiplexer: Option<Multiplexer>) {
        self.multiplexer = multiplexer;
    }

    /// Says whether files are to be read behind the first frame.
    pub(super) fn will_read(&self) -> bool {
        !self.files.is_empty()
    }

    fn apart(&self, waker: &Waker, work: impl FnOnce() -> Done + Send + 'static) {
        let (sender, waker) = (self.done.0.clone(), waker.clone());
        thread::spawn(move || {
            let done = work();
            // Where nobody waits any more, what was done is dropped.
            if sender.send(done).is_ok() {
                waker.wake();
            }
        });
    }
}

impl RequestHandler<Explorer> for ExplorerRequests {
    fn begin(&mut self, request: Request, session: &mut Session<Explorer>, waker: &Waker) {
        match request {
            Request::Open => {
                let files = std::mem::take(&mut self.files);
                let (language, text_style) = self.reader;
                self.apart(waker, move || {
                    Done::Opened(OpenFiles::open(&files, language, text_style))
                });
            }
            Request::Gather(which) => {
                let library = Arc::clone(session.program().library());
                if library.is_small(which) {
                    library.gather(which);
                    session.change(|explorer| explorer.gathered(which));
                } else {
                    self.apart(waker, move || {
                        library.gather(which);
                        Done::Gathered(which)
                    });
                }
            }
            // That it cannot be remembered is no reason to stop anybody.
            Request::Remember(name) => {
                drop(Memory::change(|memory| memory.tell(&name)));
            }
            Request::Quit(_) | Request::Suspend | Request::Copy(_) | Request::Ring => {}
        }
    }

    fn deliver(&mut self, session: &mut Session<Explorer>) {
        if let Some(today) = &mut self.today {
            *today = look::today(None);
            session.change(|explorer| explorer.wake_on(*today));
        }
        for done in self.done.1.try_iter() {
            match done {
                Done::Opened(opened) => {
                    let library = Arc::clone(&opened.library);
                    self.opened = opened;
                    session.change(|explorer| match library.roadmaps() {
                        [] => Effect::Ask(Request::Quit(UNREADABLE)),
                        _ => explorer.open(library),
                    });
                }
                Done::Gathered(which) => session.change(|explorer| explorer.gathered(which)),
                Done::Copied(told) => session.change(|explorer| explorer.copied(told)),
            }
        }
    }

    fn due_in(&self) -> Option<Duration> {
        // A machine that slept has lost count: it looks again before long.
        self.today.map(|_| look::until_midnight().min(GLANCE))
    }

    fn copy(&mut self, text: &str, waker: &Waker) -> String {
        match &self.multiplexer {
            Some(Multiplexer::Screen) => clipboard::through_screen(text),
            Some(Multiplexer::Tmux(outside))
                if !outside.as_ref().is_some_and(|outside| outside.takes_copies) =>
            {
                let text = text.to_owned();
                self.apart(waker, move || {
                    Done::Copied(match tmux::load_buffer(&text) {
                        true => Msg::Copied,
                        false => Msg::CopyKept,
                    })
                });
                String::new()
            }
            Some(Multiplexer::Tmux(_) | Multiplexer::Zellij) | None => clipboard::sequence(text),
        }
    }
}
