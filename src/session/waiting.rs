//! What a session waits for, and until when.
//!
//! Always holds: nothing is waited for without end but what the reader does.

use std::time::Duration;

use super::{Program, Session};
use crate::session::answer::Answer;
use crate::session::event::Event;

/// The answer after which no other is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastAnswer {
    /// That the terminal has taken all that was written (DSR 5).
    Ready,
    /// Its class (DA1).
    Attributes,
}

impl LastAnswer {
    /// Says whether an event is this answer.
    pub fn is(self, event: &Event) -> bool {
        match self {
            Self::Ready => *event == Event::Answer(Answer::Ready),
            Self::Attributes => matches!(event, Event::Answer(Answer::PrimaryAttributes(_))),
        }
    }
}

impl<P: Program> Session<P> {
    /// Returns when [`Session::tick`] and [`Session::output`] are due, whatever else happens; none
    /// where only the reader can change anything.
    pub fn deadline(&self) -> Option<Duration> {
        let is_due = self.is_stale && self.is_open();
        let frame = is_due.then(|| self.pace.until().unwrap_or_default());
        let first = self.queries.first_frame().filter(|_| !self.is_open());
        let times = [
            self.silence(),
            self.queries.due_until(),
            frame,
            first,
            self.patience(),
        ];
        times.into_iter().flatten().min()
    }

    /// Returns until when the last frame may be on its way; none where it has arrived, or is waited
    /// for no longer.
    ///
    /// Who hands the terminal to somebody else waits for that, or the answer would be taken for
    /// something typed.
    pub fn busy_until(&self, now: Duration) -> Option<Duration> {
        self.pace.busy_until().filter(|until| *until > now)
    }

    /// Returns until when answers may come, and which is the last of them.
    pub fn answers_due(&self, now: Duration) -> Option<(Duration, LastAnswer)> {
        let ready = self.pace.due_until(now);
        let ready = ready.map(|until| (until, LastAnswer::Ready));
        let attributes = self.queries.due_until();
        ready.or(attributes.map(|until| (until, LastAnswer::Attributes)))
    }

    /// Returns until when the line must stay silent for what is held back to be decided.
    pub(super) fn silence(&self) -> Option<Duration> {
        let patience = self.decoder.patience();
        patience.map(|patience| self.heard_at + patience)
    }

    /// Returns when the program has waited long enough.
    pub(super) fn patience(&self) -> Option<Duration> {
        let patience = self.program.patience().filter(|_| self.is_open());
        patience.map(|patience| self.idle_since + patience)
    }

    /// Makes a lone ESC wait for longer while an answer may still come.
    pub(super) fn expect_answers(&mut self, now: Duration) {
        self.decoder.expect_answers(self.answers_due(now).is_some());
    }
}
