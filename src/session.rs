//! One reader's side of the line: bytes in, bytes out.
//!
//! Comes in: the bytes that her terminal sends, the size of its window, and how much time has
//! passed since the session began. Goes out: bytes for the terminal, the moment at which time
//! matters next, and requests to the world around. Always holds: no terminal, clock, file,
//! environment or thread is touched, so that many sessions can live side by side; the same input at
//! the same times gives the same output; all input that is there is taken before a frame is drawn,
//! and no frame is drawn unless something changed; no frame is drawn before the last but one has
//! arrived. Deliberately not here: who carries the bytes (`tty` is one driver, [`in_memory`] one for
//! tests), and taking a terminal over and giving it back ([`modes`] knows the bytes for it).

pub mod answer;
pub mod clipboard;
pub mod decode;
pub mod encode;
pub mod event;
pub mod explorer;
mod frame_pace;
pub mod identity;
pub mod in_memory;
pub mod library;
pub mod modes;
pub(crate) mod palette;
mod program;
pub mod queries;
pub mod rows;
mod theming;
mod waiting;

use std::collections::VecDeque;
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

pub use program::Program;
pub use theming::Theming;
pub use waiting::LastAnswer;

use answer::Answer;
use decode::Decoder;
use encode::FrameEncoder;
use event::Event;
use frame_pace::FramePace;
use queries::{Known, Queries, QueryPolicy};
use rows::Strategy;

use crate::state::{Effect, Request};

/// A program on a terminal that only its bytes are known of.
///
/// Every `now` is the time since the session began, and none is before an earlier one.
#[derive(Debug)]
pub struct Session<P> {
    program: P,
    size: Size,
    decoder: Decoder,
    // When the last bytes came.
    heard_at: Duration,
    queries: Queries,
    pace: FramePace,
    encoder: FrameEncoder,
    // What is drawn on, kept for the next frame.
    buffer: Buffer,
    // Whether the terminal may show something else than the last frame left there.
    is_lost: bool,
    // How the rows of the last frame were sent.
    sent: Option<Strategy>,
    // Whether something has changed since the last frame.
    is_stale: bool,
    opening: Opening,
    // When the program began to wait.
    idle_since: Duration,
    // What goes out before the next frame.
    bytes: String,
    requests: VecDeque<Request>,
}

/// How far a session is from its first frame, with what has happened meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Opening {
    /// The terminal has a moment to say what it is, on which the first frame may depend.
    Asking(Vec<Event>),
    /// The program knows, and the first frame is next.
    Drawing(Vec<Event>),
    /// The first frame has been drawn.
    Done,
}

impl<P: Program> Session<P> {
    /// Begins on a window of a size; nothing is drawn before the terminal had a moment to answer
    /// what it is asked.
    pub fn new(program: P, policy: QueryPolicy, size: Size) -> Self {
        let queries = Queries::new(policy);
        let mut session = Self {
            program,
            size,
            decoder: Decoder::default(),
            heard_at: Duration::ZERO,
            bytes: queries.questions(),
            queries,
            pace: FramePace::default(),
            encoder: FrameEncoder::new(size),
            buffer: Buffer::default(),
            is_lost: false,
            sent: None,
            is_stale: true,
            opening: Opening::Asking(Vec::new()),
            idle_since: Duration::ZERO,
            requests: VecDeque::new(),
        };
        session.tell(Event::Resize(size), Duration::ZERO);
        session.open_when_asked(Duration::ZERO);
        session
    }

    /// Takes bytes as they came from the terminal.
    pub fn feed(&mut self, bytes: &[u8], now: Duration) {
        self.heard_at = now;
        self.expect_answers(now);
        let mut events = Vec::new();
        self.decoder.feed(bytes, &mut events);
        let mut is_known = false;
        for event in &events {
            if let Event::Answer(answer) = event {
                if *answer == Answer::Ready {
                    self.pace.answered(now);
                }
                is_known |= self.queries.hear(answer, now);
            }
        }
        for event in events {
            self.happened(event, now);
        }
        if is_known {
            self.know_better(now);
        }
        self.open_when_asked(now);
        self.idle_since = now;
    }

    /// Takes note that the window has a size, or has had another one for a moment.
    pub fn resize(&mut self, size: Size, now: Duration) {
        self.size = size;
        // Cells may be gone, even if the size changed back.
        self.redraw();
        self.tell(Event::Resize(size), now);
    }

    /// Takes note that the terminal was in other hands and is fresh now.
    pub fn resume(&mut self) {
        self.pace.forget();
        self.decoder.forget();
        self.redraw();
    }

    /// Takes note that time has passed: to be called when [`Self::deadline`] has come, and welcome
    /// whenever else.
    pub fn tick(&mut self, now: Duration) {
        self.expect_answers(now);
        let mut events = Vec::new();
        if self.silence().is_some_and(|until| until <= now) {
            self.decoder.expire(&mut events);
        }
        let is_over = self.queries.expire(now);
        let is_idle = events.is_empty() && !is_over;
        for event in events {
            self.happened(event, now);
        }
        if is_over {
            self.know_better(now);
        }
        self.open_when_asked(now);
        let has_waited = is_idle && self.patience().is_some_and(|until| until <= now);
        if has_waited {
            self.tell(Event::TimePassed, now);
        }
        if has_waited || !is_idle {
            self.idle_since = now;
        }
    }

    /// Returns what is to be written to the terminal now; none where there is nothing.
    ///
    /// A frame that must wait for the last one to arrive is drawn when that has; whatever happens
    /// until then is in it.
    pub fn output(&mut self, now: Duration) -> Option<Vec<u8>> {
        let is_asking = matches!(self.opening, Opening::Asking(_));
        if self.is_stale && !is_asking && self.pace.is_free(now) {
            self.is_stale = false;
            self.frame(now);
            if let Opening::Drawing(held) = std::mem::replace(&mut self.opening, Opening::Done) {
                for event in held {
                    self.tell(event, now);
                }
            }
            self.idle_since = now;
        }
        let bytes = std::mem::take(&mut self.bytes);
        (!bytes.is_empty()).then(|| bytes.into_bytes())
    }

    /// Returns the oldest request that has not been returned yet.
    pub fn request(&mut self) -> Option<Request> {
        self.requests.pop_front()
    }

    /// Lets the program change by something that came on no line, such as an answer to a request.
    pub fn change(&mut self, change: impl FnOnce(&mut P) -> Effect) {
        let effect = change(&mut self.program);
        self.follow(effect);
    }

    /// Returns the program.
    pub fn program(&self) -> &P {
        &self.program
    }

    /// Returns the program of a session that is over.
    pub fn into_program(self) -> P {
        self.program
    }

    /// Returns what is known of the terminal.
    pub fn known(&self) -> &Known {
        self.queries.known()
    }

    /// Says whether the terminal is still listened to for what it is.
    pub fn is_asking(&self) -> bool {
        self.queries.due_until().is_some()
    }

    /// Returns the size of the window.
    pub fn size(&self) -> Size {
        self.size
    }

    /// Gives an event to the program, or keeps it until the first frame is there.
    fn happened(&mut self, event: Event, now: Duration) {
        match &mut self.opening {
            Opening::Asking(held) | Opening::Drawing(held) => held.push(event),
            Opening::Done => self.tell(event, now),
        }
    }

    fn tell(&mut self, event: Event, now: Duration) {
        let effect = self.program.update(event, now);
        self.follow(effect);
    }

    fn follow(&mut self, effect: Effect) {
        match effect {
            Effect::Nothing => {}
            Effect::Draw => self.is_stale = true,
            Effect::Redraw => {
                self.requests.push_back(Request::SetModes);
                self.redraw();
            }
            Effect::Ask(request) => {
                // Whoever has read the hint may have changed how the terminal shows everything.
                self.is_lost |= matches!(request, Request::Remember(_));
                self.requests.push_back(request);
                self.is_stale = true;
            }
        }
    }

    fn redraw(&mut self) {
        self.is_lost = true;
        self.is_stale = true;
    }

    /// Tells the program that more is known of the terminal: its rows may be other ones now.
    fn know_better(&mut self, now: Duration) {
        // What is known by the first frame is told right before it.
        if self.is_open() {
            self.is_stale = true;
            self.tell(Event::Known(Box::new(self.known().clone())), now);
        }
    }

    /// Goes on to the first frame when the terminal has had its moment.
    fn open_when_asked(&mut self, now: Duration) {
        let is_over = self.queries.first_frame().is_none_or(|until| until <= now);
        if let Opening::Asking(held) = &mut self.opening
            && is_over
        {
            self.opening = Opening::Drawing(std::mem::take(held));
            self.tell(Event::Known(Box::new(self.known().clone())), now);
        }
    }

    fn is_open(&self) -> bool {
        !matches!(self.opening, Opening::Asking(_))
    }

    /// Draws a frame, of which what is different from the one before is to be written.
    fn frame(&mut self, now: Duration) {
        let strategy = self.known().choice.strategy;
        let sent = self.sent.replace(strategy);
        // What equals the last frame now was another row when it was sent.
        self.is_lost |= sent.is_some_and(|sent| sent != strategy);
        if std::mem::take(&mut self.is_lost) {
            self.encoder.forget();
        }
        self.encoder.allow(self.queries.known().capabilities);
        let area = Rect::from((Position::ORIGIN, self.size));
        if self.buffer.area != area {
            self.buffer = Buffer::empty(area);
        }
        let kept = self.program.redraw(&mut self.buffer);
        let finished = self.program.finish(&self.buffer, strategy);
        if let Some(frame) = self.encoder.frame(&finished, &kept) {
            self.bytes.push_str(&frame);
            if self.pace.written(now) {
                self.bytes.push_str(frame_pace::QUESTION);
            }
        }
    }
}
