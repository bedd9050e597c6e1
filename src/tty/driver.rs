//! One program on one terminal: from the first frame to the screen given back.
//!
//! Comes in: drawings. Goes out: events. Always holds: a session that has started gives the
//! terminal back when it is dropped, on panics and on signals; waiting costs nothing while
//! nothing happens. It does not know what the program does.

use std::io;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::line::{Line, Read};
use super::panic;
use super::screen::{Last, Screen};
use super::signals::{self, Alerts};
use crate::session::canvas::Canvas;
use crate::session::clipboard;
use crate::session::decode::Decoder;
use crate::session::event::{Answer, Event};
use crate::session::frame_pace::{self, FramePace};
use crate::session::queries::{Known, Queries, QueryPolicy};
use crate::session::rows::Strategy;

/// Input that is read before it is acted upon; more waits for its turn.
const READ_BYTES: usize = 1 << 16;

/// A terminal taken over. There is one in a program.
#[derive(Debug)]
pub struct Session {
    screen: Arc<Screen>,
    alerts: Alerts,
    decoder: Decoder,
    /// When it began.
    start: Instant,
    /// When the last bytes came.
    heard_at: Duration,
    pace: FramePace,
    queries: Queries,
    /// What happened while an answer was waited for.
    kept: Vec<Event>,
    canvas: Canvas,
    /// What is drawn on, kept for the next frame.
    buffer: Buffer,
    damage: Damage,
    /// How the rows of the last frame were sent.
    sent: Option<Strategy>,
}

/// What has happened to the screen since the last frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Damage {
    None,
    /// The terminal may have lost cells while its size changed, even if it changed back.
    Cells,
    /// The screen is a fresh one.
    All,
}

impl Session {
    /// Takes the terminal behind standard output over, with its mouse or without, and asks it what
    /// it is.
    ///
    /// From now on signals and panics give it back before they end the program.
    ///
    /// # Errors
    ///
    /// When there is no terminal, or it is closed.
    pub fn start(has_mouse: bool, query_policy: QueryPolicy) -> io::Result<Self> {
        let line = Line::open()?;
        line.wait_in_background()?;
        let canvas = Canvas::new(line.size());
        let screen = Arc::new(Screen::new(line, has_mouse, query_policy.lets_through()));
        let mut session = Self {
            queries: Queries::new(query_policy, Duration::ZERO),
            alerts: signals::watch(Arc::clone(&screen))?,
            screen,
            decoder: Decoder::default(),
            start: Instant::now(),
            heard_at: Duration::ZERO,
            pace: FramePace::default(),
            kept: Vec::new(),
            canvas,
            buffer: Buffer::default(),
            damage: Damage::None,
            sent: None,
        };
        panic::give_back_first(Arc::clone(&session.screen));
        session.screen.take()?;
        session.ask()?;
        Ok(session)
    }

    /// Asks the terminal what it is, and waits for the answers as long as the first frame may.
    fn ask(&mut self) -> io::Result<()> {
        self.screen.write(self.queries.questions().as_bytes())?;
        self.expect();
        let mut kept = Vec::new();
        while let Some(until) = self.queries.first_frame()
            && self.now() < until
        {
            kept.extend(self.hear(Some(until)));
            if kept.last() == Some(&Event::Closed) {
                break;
            }
        }
        // What is known by now is told before the first frame.
        kept.retain(|event| !matches!(event, Event::TimePassed | Event::Known(_)));
        self.kept = kept;
        Ok(())
    }

    /// Returns how long ago it began.
    #[must_use]
    pub fn now(&self) -> Duration {
        self.start.elapsed()
    }

    /// Returns what is known of the terminal.
    #[must_use]
    pub fn known(&self) -> &Known {
        self.queries.known()
    }

    /// Tells the screen which answers are due, whoever gives it back.
    fn expect(&self) {
        let ready = self.pace.due_until(self.now());
        let ready = ready.map(|until| (until, Last::Ready));
        let attributes = self
            .queries
            .due_until()
            .map(|until| (until, Last::Attributes));
        let due = ready.or(attributes);
        let at = |until| self.start.checked_add(until);
        self.screen
            .expect(due.and_then(|(until, last)| Some((at(until)?, last))));
    }

    /// Draws one frame and writes what is different from the one before, if anything.
    ///
    /// # Errors
    ///
    /// When the line is closed.
    pub fn draw(&mut self, draw: impl FnOnce(&mut Buffer, Strategy)) -> io::Result<()> {
        let strategy = self.known().choice.strategy;
        let sent = self.sent.replace(strategy);
        // What equals the last frame now was another row when it was sent.
        if sent.is_some_and(|sent| sent != strategy) {
            self.spoil();
        }
        match std::mem::replace(&mut self.damage, Damage::None) {
            Damage::None => {}
            Damage::Cells => self.canvas.forget(),
            Damage::All => self.canvas.reset(),
        }
        self.canvas.allow(self.queries.known().capabilities);
        let size = self.screen.line().size();
        self.buffer.resize(Rect::from((Position::ORIGIN, size)));
        self.buffer.reset();
        draw(&mut self.buffer, strategy);
        match self.canvas.frame(&self.buffer, None) {
            Some(mut frame) => {
                let now = self.now();
                if self.pace.written(now) {
                    frame.push_str(frame_pace::QUESTION);
                    self.expect();
                }
                self.screen.write(frame.as_bytes())
            }
            None => Ok(()),
        }
    }

    /// Returns until when the next frame waits for the last one to arrive; none where it may be
    /// drawn at once.
    #[must_use]
    pub fn busy_until(&self) -> Option<Duration> {
        let until = self.pace.until();
        until.filter(|_| !self.pace.is_free(self.now()))
    }

    /// Waits for an answer that is still to come, so that it is not taken for something typed by
    /// whoever has the terminal next. What happens meanwhile is kept.
    pub fn settle(&mut self) {
        let mut kept = Vec::new();
        while let Some(until) = self.busy_until() {
            kept.extend(self.hear(Some(until)));
            if kept.last() == Some(&Event::Closed) {
                break;
            }
        }
        kept.retain(|event| *event != Event::TimePassed);
        self.kept.extend(kept);
    }

    /// Waits for something to happen, at most for the limit, and returns all that has.
    ///
    /// Never empty; [`Event::TimePassed`] comes alone, and nothing comes after [`Event::Closed`].
    pub fn wait(&mut self, limit: Option<Duration>) -> Vec<Event> {
        if !self.kept.is_empty() {
            return std::mem::take(&mut self.kept);
        }
        self.hear(limit.and_then(|limit| self.now().checked_add(limit)))
    }

    fn hear(&mut self, deadline: Option<Duration>) -> Vec<Event> {
        let mut events = Vec::new();
        loop {
            let due = self.queries.due_until();
            let is_due = due.is_some() || self.pace.due_until(self.now()).is_some();
            self.decoder.expect_answers(is_due);
            let expiry = self
                .decoder
                .patience()
                .map(|patience| self.heard_at + patience);
            let until = [deadline, expiry, due].into_iter().flatten().min();
            let until = until.and_then(|until| self.start.checked_add(until));
            let ready = self.screen.line().wait_to_read(self.alerts.as_fd(), until);
            if ready.other {
                self.alerted(&mut events);
            }
            if ready.line && self.read(&mut events) {
                return events;
            }
            let now = self.now();
            if !ready.line && expiry.is_some_and(|expiry| expiry <= now) {
                self.decoder.expire(&mut events);
            }
            if self.queries.expire(now) {
                self.tell(&mut events);
            }
            if events.is_empty() && deadline.is_some_and(|deadline| deadline <= now) {
                events.push(Event::TimePassed);
            }
            if !events.is_empty() {
                return events;
            }
        }
    }

    /// Stops the program and its job, as Ctrl+Z does; [`Event::Resumed`] tells of the end of it.
    ///
    /// Does nothing where no shell could continue it.
    pub fn suspend(&self) {
        signals::suspend_job(&self.screen);
    }

    /// Takes nothing on the screen for granted: the next frame is drawn whole.
    pub fn spoil(&mut self) {
        self.damage = Damage::All;
    }

    /// Rings the bell.
    ///
    /// # Errors
    ///
    /// When the line is closed.
    pub fn ring(&self) -> io::Result<()> {
        self.screen.write(b"\x07")
    }

    /// Puts a text into the clipboard of the terminal, if it lets programs do that.
    ///
    /// # Errors
    ///
    /// When the line is closed.
    pub fn copy(&self, text: &str) -> io::Result<()> {
        self.screen.write(clipboard::sequence(text).as_bytes())
    }

    /// Tells what is known of the terminal; its rows may be other ones now.
    fn tell(&self, events: &mut Vec<Event>) {
        self.expect();
        events.push(Event::Known(Box::new(self.known().clone())));
    }

    fn alerted(&mut self, events: &mut Vec<Event>) {
        let alert = self.alerts.take();
        if alert.resized {
            self.damage = self.damage.max(Damage::Cells);
            events.push(Event::Resize(self.screen.line().size()));
        }
        if alert.resumed {
            self.pace.forget();
            self.decoder.forget();
            self.damage = Damage::All;
            events.push(Event::Resumed);
        }
    }

    /// Reads what has come; says whether the line is closed, which is the last event then.
    fn read(&mut self, events: &mut Vec<Event>) -> bool {
        let mut bytes = [0; 4096];
        for _ in 0..READ_BYTES / bytes.len() {
            match self.screen.line().read(&mut bytes) {
                Read::Bytes(length) => {
                    self.heard_at = self.now();
                    let before = events.len();
                    self.decoder
                        .feed(bytes.get(..length).unwrap_or_default(), events);
                    self.answered(before, events);
                }
                Read::Nothing => break,
                Read::Closed => {
                    events.push(Event::Closed);
                    return true;
                }
            }
        }
        false
    }

    /// Lets what was asked hear the answers among the events that follow the first `before`.
    fn answered(&mut self, before: usize, events: &mut Vec<Event>) {
        let mut is_known = false;
        for event in events.iter().skip(before) {
            if let Event::Answer(answer) = event {
                if *answer == Answer::Ready {
                    self.pace.answered(self.heard_at);
                    self.expect();
                }
                is_known |= self.queries.hear(answer, self.heard_at);
            }
        }
        if is_known {
            self.tell(events);
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.screen.end();
    }
}

/// Asks the terminal what it is, without a screen of its own for longer than that takes.
///
/// # Errors
///
/// When there is no terminal, or it is closed.
pub fn ask(query_policy: &QueryPolicy) -> io::Result<Known> {
    let mut session = Session::start(false, query_policy.clone())?;
    while session.queries.due_until().is_some() {
        if session.hear(None).contains(&Event::Closed) {
            break;
        }
    }
    Ok(session.known().clone())
}
