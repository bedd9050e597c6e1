//! The screen as it is shared by the program, the signals and the panic hook.
//!
//! Comes in: frames, and the moments to take the terminal over and to give it back. Always holds:
//! whoever asks, the terminal is given back once and whole, within a second even when nobody
//! reads it; nothing is written to it after that; an answer that is due is waited for a moment and
//! dropped, so that the shell does not take it for something typed. It does not decide when.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rustix::termios::Termios;

use super::line::{self, Read, TerminalLine};
use crate::session::LastAnswer;
use crate::session::decode::Decoder;
use crate::session::encode;
use crate::session::event::Event;
use crate::session::modes::Modes;

/// A line that takes nothing for so long is taken for dead.
const LIMIT: Duration = Duration::from_millis(300);

/// An answer that is due holds the shell back for so long at most.
const DRAIN: Duration = Duration::from_millis(200);

/// How often the drain looks whether another thread has read the answer.
const GLANCE: Duration = Duration::from_millis(10);

/// The terminal as all threads see it.
#[derive(Debug)]
pub(super) struct Screen {
    line: TerminalLine,
    modes: Modes,
    state: Mutex<ScreenState>,
    /// Until when an answer may come. Its lock is held for a glance only, never while waiting.
    due: Mutex<Option<(Instant, LastAnswer)>>,
}

#[derive(Debug)]
struct ScreenState {
    hold: Hold,
    /// Another program has it, which was started for that.
    is_lent: bool,
    /// Counts how often the terminal was taken: a frame belongs to one turn.
    turn: u64,
    /// Part of a frame is on the line, and its rest is not.
    is_cut: bool,
}

#[derive(Debug)]
enum Hold {
    /// The terminal is ours; these attributes were found.
    Taken(Box<Termios>),
    /// Given back, to be taken again. The attributes are those found, if they could not be set
    /// again because the terminal was no longer ours: the ones to be found next may be our own.
    Suspended(Option<Box<Termios>>),
    /// Given back for good.
    Ended,
}

impl Screen {
    /// Keeps the line and how it is to be taken over; nothing is changed yet.
    pub(super) fn new(line: TerminalLine, modes: Modes) -> Self {
        let state = ScreenState {
            hold: Hold::Suspended(None),
            is_lent: false,
            turn: 0,
            is_cut: false,
        };
        Self {
            line,
            modes,
            state: Mutex::new(state),
            due: Mutex::new(None),
        }
    }

    /// Notes until when answers may come, and which is the last of them; none where none is
    /// expected any more.
    pub(super) fn expect(&self, due: Option<(Instant, LastAnswer)>) {
        *self.due.lock().unwrap_or_else(PoisonError::into_inner) = due;
    }

    /// Returns the line behind the screen.
    pub(super) fn line(&self) -> &TerminalLine {
        &self.line
    }

    /// Takes the terminal over, or takes it over again after it was out of our hands.
    ///
    /// Returns whether it is ours now; it is not after [`Screen::end`], nor while it is lent. To be
    /// called in front only.
    ///
    /// # Errors
    ///
    /// When the line is closed or takes nothing.
    pub(super) fn take(&self) -> io::Result<bool> {
        let mut state = self.lock();
        if state.is_lent {
            return Ok(false);
        }
        let found = match &state.hold {
            Hold::Taken(found) | Hold::Suspended(Some(found)) => found.clone(),
            Hold::Suspended(None) => Box::new(self.line.attributes()?),
            Hold::Ended => return Ok(false),
        };
        self.line.set_attributes(&line::raw(&found))?;
        state.hold = Hold::Taken(found);
        state.turn += 1;
        self.say(&self.modes.enter(), &mut state).map(|()| true)
    }

    /// Chooses its letters and modes anew while it is ours; whatever is drawn is to be drawn again.
    ///
    /// # Errors
    ///
    /// When the line is closed.
    pub(super) fn set_modes(&self) -> io::Result<()> {
        self.write(self.modes.usual().as_bytes())
    }

    /// Gives the terminal back until it is taken again.
    pub(super) fn suspend(&self) {
        let mut state = self.lock();
        if let Hold::Taken(found) = &state.hold {
            let found = found.clone();
            let is_set = self.give_back(&found, &mut state);
            state.hold = Hold::Suspended((!is_set).then_some(found));
        }
    }

    /// Gives the terminal to a program that was started for it, until it is reclaimed.
    ///
    /// In whatever state that leaves it, the attributes found first are those to go back to.
    pub(super) fn lend(&self) {
        let mut state = self.lock();
        if let Hold::Taken(found) = &state.hold {
            let found = found.clone();
            self.give_back(&found, &mut state);
            state.hold = Hold::Suspended(Some(found));
        }
        state.is_lent = true;
    }

    /// Takes a terminal again that was lent.
    ///
    /// # Errors
    ///
    /// When the line is closed or takes nothing.
    pub(super) fn reclaim(&self) -> io::Result<bool> {
        self.lock().is_lent = false;
        self.take()
    }

    /// Says whether another program has the terminal.
    pub(super) fn is_lent(&self) -> bool {
        self.lock().is_lent
    }

    /// Gives the terminal back for good.
    pub(super) fn end(&self) {
        let mut state = self.lock();
        if let Hold::Taken(found) = std::mem::replace(&mut state.hold, Hold::Ended) {
            self.give_back(&found, &mut state);
        }
    }

    /// Writes one frame, and waits as long as the line takes none of it.
    ///
    /// What is not written when the terminal is given back is never written.
    ///
    /// # Errors
    ///
    /// When the line is closed.
    pub(super) fn write(&self, frame: &[u8]) -> io::Result<()> {
        let turn = self.lock().turn;
        let mut rest = frame;
        loop {
            let mut state = self.lock();
            if turn != state.turn || !matches!(state.hold, Hold::Taken(_)) {
                return Ok(());
            }
            rest = self.line.write(rest)?;
            state.is_cut = !rest.is_empty();
            // While we wait, signals must be able to give the terminal back.
            drop(state);
            if rest.is_empty() {
                return Ok(());
            }
            self.line.wait_to_write(None)?;
        }
    }

    /// Gives the terminal back if it is ours to give, and returns whether it was.
    fn give_back(&self, found: &Termios, state: &mut ScreenState) -> bool {
        let is_ours = self.line.is_ours();
        if is_ours {
            // Every error here means that nobody is there any more to whom it would matter.
            if self.say(&self.modes.leave(), state).is_ok() {
                self.drain();
            }
            let _ = self.line.set_attributes(found);
        }
        is_ours
    }

    /// Reads and drops what comes until the answer that is due, while the line still echoes nothing.
    fn drain(&self) {
        let deadline = Instant::now() + DRAIN;
        let (mut decoder, mut events, mut bytes) = (Decoder::default(), Vec::new(), [0; 4096]);
        while self.is_due() && Instant::now() < deadline {
            if !self.line.wait_for_bytes(Instant::now() + GLANCE) {
                continue;
            }
            match self.line.read(&mut bytes) {
                Read::Bytes(length) => {
                    decoder.feed(bytes.get(..length).unwrap_or_default(), &mut events);
                    let is_last = |event: &Event| self.due().is_some_and(|due| due.1.is(event));
                    if events.iter().any(is_last) {
                        self.expect(None);
                    }
                    events.clear();
                }
                Read::Nothing => {}
                Read::Closed => return,
            }
        }
        // Whoever takes the terminal again does not wait for it a second time.
        self.expect(None);
    }

    fn is_due(&self) -> bool {
        self.due().is_some_and(|due| Instant::now() < due.0)
    }

    fn due(&self) -> Option<(Instant, LastAnswer)> {
        *self.due.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what must be said, even if frames that nobody has taken must go for it.
    fn say(&self, words: &str, state: &mut ScreenState) -> io::Result<()> {
        let mut written = self.line.write_within(&state.mend(words), LIMIT);
        if written
            .as_ref()
            .is_err_and(|error| error.kind() == io::ErrorKind::TimedOut)
        {
            self.line.revive();
            state.is_cut = true;
            written = self.line.write_within(&state.mend(words), LIMIT);
        }
        state.is_cut = written.is_err();
        written
    }

    fn lock(&self) -> MutexGuard<'_, ScreenState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ScreenState {
    /// Returns the bytes, after the end of a frame that was cut off.
    fn mend(&self, bytes: &str) -> Vec<u8> {
        // The ESC of the mark also ends a sequence that was cut off.
        let end = if self.is_cut { encode::END } else { "" };
        [end, bytes].concat().into_bytes()
    }
}
