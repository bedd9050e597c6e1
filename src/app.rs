//! The loop: draw, wait, update, and the only place where effects happen.
//!
//! Comes in: a program and the terminal's events. Goes out: how it ended. Always holds: all input
//! that is there is taken before a frame is drawn, and no frame is drawn unless something changed.
//! It does not know what the program shows.

use std::io;
use std::time::Duration;

use ratatui::buffer::Buffer;

use crate::session::event::Event;
use crate::session::queries::QueryPolicy;
use crate::session::rows::Strategy;
use crate::tty::driver::Session;

/// What runs in the loop.
pub trait Program {
    /// Draws all of the screen, which is empty.
    fn draw(&mut self, buffer: &mut Buffer);

    /// Takes one event and says what follows from it.
    fn update(&mut self, event: Event) -> Effect;

    /// Says whether the program wants clicks and the wheel; asked once, at the beginning.
    ///
    /// A terminal that reports them selects text only while Shift is held.
    fn wants_mouse(&self) -> bool {
        true
    }

    /// Says how it is found out what the terminal has to be sent; asked once, at the beginning.
    fn query_policy(&self) -> QueryPolicy {
        QueryPolicy::default()
    }

    /// Makes the finished rows right for the terminal.
    fn finish(&self, buffer: &mut Buffer, strategy: Strategy) {
        strategy.apply(buffer);
    }

    /// Returns how long to wait for an event until [`Event::TimePassed`] is one.
    ///
    /// `None` waits for ever, and costs nothing. Work that should not delay the first frame fits
    /// after a patience of zero.
    fn patience(&self) -> Option<Duration> {
        None
    }
}

/// What follows from an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Nothing changed.
    Nothing,
    /// The screen looks different now.
    Draw,
    /// The screen may have been spoilt from outside and is drawn anew, every cell of it.
    Redraw,
    /// The screen looks different, and this text goes into the clipboard.
    Copy(String),
    /// The reader should hear that this did not work.
    Ring,
    /// The job stops until the shell continues it.
    Suspend,
    /// The program ends with this status.
    Quit(u8),
}

/// How a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// By its own will, with this status.
    Quit(u8),
    /// Because its terminal is gone; nobody is there to be told.
    Closed,
}

/// Runs the program on the terminal behind standard output.
///
/// # Errors
///
/// When the terminal cannot be taken over.
pub fn run(program: &mut impl Program) -> io::Result<End> {
    let mut session = Session::start(program.wants_mouse(), program.query_policy())?;
    // The first frame may depend on it; whatever follows is in that frame.
    let _ = program.update(Event::Known(Box::new(session.known().clone())));
    let mut is_stale = true;
    loop {
        let busy_until = session.busy_until().filter(|_| is_stale);
        if is_stale && busy_until.is_none() {
            let drawn = session.draw(|buffer, strategy| {
                program.draw(buffer);
                program.finish(buffer, strategy);
            });
            if drawn.is_err() {
                return Ok(End::Closed);
            }
            is_stale = false;
        }
        // While the last frame is on its way, what happens is taken, and drawn at once later.
        let until = busy_until.map(|until| until.saturating_sub(session.now()));
        let patience = [program.patience(), until].into_iter().flatten().min();
        for event in session.wait(patience) {
            match event {
                Event::Closed => return Ok(End::Closed),
                Event::Resize(_) | Event::Resumed | Event::Known(_) => is_stale = true,
                Event::Key(_)
                | Event::Mouse(_)
                | Event::Paste(_)
                | Event::Answer(_)
                | Event::TimePassed => {}
            }
            match program.update(event) {
                Effect::Nothing => {}
                Effect::Draw => is_stale = true,
                Effect::Redraw => {
                    session.spoil();
                    is_stale = true;
                }
                Effect::Copy(text) => {
                    drop(session.copy(&text));
                    is_stale = true;
                }
                Effect::Ring => drop(session.ring()),
                Effect::Suspend => {
                    session.settle();
                    session.suspend();
                }
                Effect::Quit(status) => {
                    session.settle();
                    return Ok(End::Quit(status));
                }
            }
        }
    }
}
