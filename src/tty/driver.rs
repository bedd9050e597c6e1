//! The loop of one program on the terminal of the process: write, wait, feed.
//!
//! Comes in: a program, what its terminal may be asked. Goes out: how it ended. Always holds: once
//! started it gives the terminal back when it ends, on panics and on signals; what a program asks
//! for happens here or at the [`RequestHandler`] and nowhere else; waiting costs nothing while nothing
//! happens. Deliberately not here: what the bytes mean (`session`), and what the program shows.

use std::io;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::line::{Read, TerminalLine};
use super::panic;
use super::screen::Screen;
use super::signals::{self, Alerts, Waker};
use crate::session::modes::Modes;
use crate::session::queries::{Known, QueryPolicy};
use crate::session::{Program, Session, clipboard};
use crate::state::Request;

/// Input that is read before it is acted upon; more waits for its turn.
const READ_BYTES: usize = 1 << 16;

/// How a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// By its own will, with this status.
    Quit(u8),
    /// Because its terminal is gone; nobody is there to be told.
    Closed,
}

/// Who does what a program asks of the world, but for what the terminal does itself.
pub trait RequestHandler<P> {
    /// Begins what is asked; what takes long is done elsewhere, which wakes the loop at its end.
    fn begin(&mut self, request: Request, session: &mut Session<P>);

    /// Takes what wakes the loop; called once, before everything else.
    fn start(&mut self, waker: Waker);

    /// Hands over what has been done since, and what time has brought; called whenever the loop has
    /// waited, before anything that was typed is acted upon.
    fn deliver(&mut self, session: &mut Session<P>);

    /// Returns after how long the loop is to wake for this, if nothing else happens.
    fn due_in(&self) -> Option<Duration> {
        None
    }

    /// Keeps what is to be kept of a program that is about to be left, by whatever way: it may not come back.
    fn leave(&mut self, program: &P);

    /// Hands a text to the clipboard; returns what the terminal is to be sent for it.
    fn copy(&mut self, text: &str) -> String;
}

/// Nobody: what is asked for does not happen.
impl<P> RequestHandler<P> for () {
    fn begin(&mut self, _: Request, _: &mut Session<P>) {}

    fn start(&mut self, _: Waker) {}

    fn deliver(&mut self, _: &mut Session<P>) {}

    fn leave(&mut self, _: &P) {}

    fn copy(&mut self, text: &str) -> String {
        clipboard::sequence(text)
    }
}

/// Runs a program on the terminal behind standard output, with its mouse or without; returns it
/// when it has ended.
///
/// # Errors
///
/// When the terminal cannot be taken over.
pub fn run<P: Program>(
    program: P,
    policy: QueryPolicy,
    has_mouse: bool,
    handler: &mut impl RequestHandler<P>,
) -> io::Result<(End, P)> {
    let mut driver = Driver::start(program, policy, has_mouse)?;
    handler.start(driver.terminal.alerts.waker());
    let end = driver.go_on(handler);
    handler.leave(driver.session.program());
    Ok((end, driver.session.into_program()))
}

/// Asks the terminal what it is, without a screen of its own for longer than that takes.
///
/// # Errors
///
/// When there is no terminal, or it is closed.
pub fn ask(policy: &QueryPolicy) -> io::Result<Known> {
    let mut driver = Driver::start(Silent, policy.clone(), false)?;
    while driver.session.is_asking()
        && driver.write()
        && driver.wait(driver.session.deadline(), &mut ())
    {}
    Ok(driver.session.known().clone())
}

/// What shows nothing while the terminal is asked.
struct Silent;

impl Program for Silent {
    fn draw(&mut self, _: &mut ratatui::buffer::Buffer) {}

    fn update(&mut self, _: crate::session::event::Event, _: Duration) -> crate::state::Effect {
        crate::state::Effect::Nothing
    }
}

/// A session with the terminal that was taken over for it. There is one in a process.
struct Driver<P> {
    session: Session<P>,
    terminal: Terminal,
    start: Instant,
}

/// The terminal: given back when it is dropped.
struct Terminal {
    screen: Arc<Screen>,
    alerts: Alerts,
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.screen.end();
    }
}

impl<P: Program> Driver<P> {
    /// Takes the terminal behind standard output over.
    ///
    /// From now on signals and panics give it back before they end the program.
    fn start(program: P, policy: QueryPolicy, has_mouse: bool) -> io::Result<Self> {
        let line = TerminalLine::open()?;
        line.wait_in_background()?;
        let size = line.size();
        let modes = Modes {
            has_mouse,
            lets_through: policy.lets_through(),
        };
        let screen = Arc::new(Screen::new(line, modes));
        let alerts = signals::watch(Arc::clone(&screen))?;
        let terminal = Terminal { screen, alerts };
        panic::give_back_first(Arc::clone(&terminal.screen));
        terminal.screen.take()?;
        Ok(Self {
            session: Session::new(program, policy, size),
            terminal,
            start: Instant::now(),
        })
    }

    fn go_on(&mut self, handler: &mut impl RequestHandler<P>) -> End {
        let mut is_open = true;
        loop {
            while let Some(request) = self.session.request() {
                match request {
                    Request::Quit(status) => {
                        self.settle(handler);
                        return End::Quit(status);
                    }
                    Request::Suspend => {
                        self.settle(handler);
                        signals::suspend_job(&self.terminal.screen);
                    }
                    // A line that is closed is found out about when it is read.
                    Request::Copy(text) => {
                        let sent = handler.copy(&text);
                        drop(self.screen().write(sent.as_bytes()));
                    }
                    Request::Ring => drop(self.screen().write(b"\x07")),
                    Request::SetModes => drop(self.screen().set_modes()),
                    Request::Edit { .. } => {
                        self.settle(handler);
                        // While another program has the terminal nobody here hears of the end.
                        handler.leave(self.session.program());
                        self.screen().lend();
                        handler.begin(request, &mut self.session);
                        if self.screen().reclaim().is_err() {
                            return End::Closed;
                        }
                        self.session.resume();
                    }
                    Request::Remember(_) | Request::Open | Request::Reload | Request::Gather(_) => {
                        handler.begin(request, &mut self.session);
                    }
                }
            }
            if !is_open || !self.write() {
                return End::Closed;
            }
            is_open = self.wait(self.session.deadline(), handler);
        }
    }

    fn screen(&self) -> &Screen {
        &self.terminal.screen
    }

    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    /// Writes what there is; says whether the line is open.
    fn write(&mut self) -> bool {
        let size = self.screen().line().size();
        if size != self.session.size() {
            self.session.resize(size, self.now());
        }
        let Some(bytes) = self.session.output(self.now()) else {
            return true;
        };
        // Whoever gives the terminal back has to know before the bytes are on the line.
        self.expect();
        self.screen().write(&bytes).is_ok()
    }

    /// Tells the screen which answers are due, whoever gives it back.
    fn expect(&self) {
        let due = self.session.answers_due(self.now());
        let at = |until| self.start.checked_add(until);
        self.screen()
            .expect(due.and_then(|(until, last)| Some((at(until)?, last))));
    }

    /// Waits for something to happen, at most until a moment; says whether the line is open.
    fn wait(&mut self, until: Option<Duration>, handler: &mut impl RequestHandler<P>) -> bool {
        let due = handler.due_in().map(|due| self.now() + due);
        let until = until.into_iter().chain(due).min();
        let until = until.and_then(|until| self.start.checked_add(until));
        let screen = &self.terminal.screen;
        let ready = screen
            .line()
            .wait_to_read(self.terminal.alerts.as_fd(), until);
        if ready.other {
            self.alerted(handler);
        }
        handler.deliver(&mut self.session);
        let is_open = !ready.line || self.read();
        self.session.tick(self.now());
        self.expect();
        is_open
    }

    fn alerted(&mut self, handler: &mut impl RequestHandler<P>) {
        let alert = self.terminal.alerts.take();
        if alert.is_ending {
            handler.leave(self.session.program());
            self.terminal.alerts.let_end();
        }
        let now = self.now();
        if alert.resized {
            let size = self.screen().line().size();
            self.session.resize(size, now);
        }
        if alert.resumed {
            self.session.resume();
        }
    }

    /// Reads what has come; says whether the line is open.
    ///
    /// All of it is read before any is acted upon, which may lead away from the terminal.
    fn read(&mut self) -> bool {
        let mut input = Vec::new();
        let mut bytes = [0; 4096];
        let mut is_open = true;
        while input.len() < READ_BYTES {
            match self.screen().line().read(&mut bytes) {
                Read::Bytes(length) => {
                    input.extend_from_slice(bytes.get(..length).unwrap_or_default());
                }
                Read::Nothing => break,
                Read::Closed => {
                    is_open = false;
                    break;
                }
            }
        }
        if !input.is_empty() {
            self.session.feed(&input, self.now());
        }
        is_open
    }

    /// Waits for an answer that is still to come, so that it is not taken for something typed by
    /// whoever has the terminal next.
    fn settle(&mut self, handler: &mut impl RequestHandler<P>) {
        while let Some(until) = self.session.busy_until(self.now()) {
            if !self.wait(Some(until), handler) {
                break;
            }
        }
    }
}
