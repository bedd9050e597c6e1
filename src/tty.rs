//! The terminal of the process: its line, its signals, and the state it is left in.
//!
//! Comes in: a program, what the line sends, and signals. Goes out: how the program ended, and what
//! its session writes, a frame as one write.
//! Always holds: the terminal is given back as it was found, on every way out. It knows nothing
//! about roadmaps, nor what the bytes mean (`session`).

use std::env;
use std::io::IsTerminal;
use std::os::fd::AsFd;

use rustix::termios::tcgetwinsize;

mod driver;
mod line;
mod panic;
mod screen;
mod signals;

pub use driver::{End, RequestHandler, ask, run};
pub use signals::Waker;

/// Returns how many columns the terminal behind a stream has; none where there is no terminal, or where
/// it does not say.
pub fn columns(stream: &(impl IsTerminal + AsFd)) -> Option<u16> {
    let size = stream.is_terminal().then(|| tcgetwinsize(stream).ok())?;
    size.map(|size| size.ws_col).filter(|&columns| columns > 0)
}

/// Returns whether a stream is a terminal that obeys: a dumb one shows sequences as they are.
pub fn is_usable(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && env::var_os("TERM").is_none_or(|name| name != "dumb")
}
