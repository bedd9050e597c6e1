//! A driver without a terminal: time is told, and a frame is drawn when it is asked for.
//!
//! It serves tests, benches and whoever holds many sessions in one process. Always holds: a session
//! that panics is over, and no other one is. Deliberately not here: doing what is asked for.

use std::panic::{self, AssertUnwindSafe};
use std::time::Duration;

use ratatui::layout::Size;

use super::queries::QueryPolicy;
use super::{Program, Session};
use crate::state::Request;

/// A session with its time, and what it has asked for.
#[derive(Debug)]
pub struct InMemory<P> {
    // None once it has panicked.
    session: Option<Session<P>>,
    now: Duration,
    requests: Vec<Request>,
}

impl<P: Program> InMemory<P> {
    /// Begins on a window of a size, with the first frame drawn.
    pub fn new(program: P, policy: QueryPolicy, size: Size) -> Self {
        let mut begun = Self {
            session: Some(Session::new(program, policy, size)),
            now: Duration::ZERO,
            requests: Vec::new(),
        };
        let _ = begun.output();
        begun
    }

    /// Sends bytes as her terminal does.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.guarded(|session, now| session.feed(bytes, now));
    }

    /// Makes the window so large.
    pub fn resize(&mut self, size: Size) {
        self.guarded(|session, now| session.resize(size, now));
    }

    /// Lets the program change, as by an answer to what it asked for.
    pub fn change(&mut self, change: impl FnOnce(&mut P) -> crate::state::Effect) {
        self.guarded(|session, _| session.change(change));
    }

    /// Lets time pass, and everything happen that is due meanwhile.
    pub fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.deadline().filter(|due| *due < end) {
            self.now = due.max(self.now);
            self.guarded(Session::tick);
            // What is due again at once waits for the world, not for time.
            if self.deadline().is_some_and(|again| again <= due) {
                break;
            }
        }
        self.now = end;
        self.guarded(Session::tick);
    }

    /// Draws what has changed, and returns what is written for it.
    pub fn output(&mut self) -> Vec<u8> {
        let mut written = Vec::new();
        self.guarded(|session, now| written.extend(session.output(now).into_iter().flatten()));
        written
    }

    /// Returns what was asked for since this was asked last.
    pub fn take_requests(&mut self) -> Vec<Request> {
        std::mem::take(&mut self.requests)
    }

    /// Returns the program; none once it has panicked.
    pub fn program(&self) -> Option<&P> {
        self.session.as_ref().map(Session::program)
    }

    fn deadline(&self) -> Option<Duration> {
        self.session.as_ref()?.deadline()
    }

    /// Lets something happen to the session, and collects what comes out.
    fn guarded(&mut self, happens: impl FnOnce(&mut Session<P>, Duration)) {
        let now = self.now;
        let Some(mut session) = self.session.take() else {
            return;
        };
        let done = panic::catch_unwind(AssertUnwindSafe(move || {
            happens(&mut session, now);
            let requests: Vec<Request> = std::iter::from_fn(|| session.request()).collect();
            (session, requests)
        }));
        if let Ok((session, requests)) = done {
            self.session = Some(session);
            self.requests.extend(requests);
        }
    }
}
