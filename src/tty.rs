//! The terminal of the process: its line, its signals, and the state it is left in.
//!
//! Comes in: a program, what the line sends, and signals. Goes out: how the program ended, and what
//! its session writes, a frame as one write.
//! Always holds: the terminal is given back as it was found, on every way out. It knows nothing
//! about roadmaps, nor what the bytes mean (`session`).

use std::env;
use std::io::IsTerminal;

mod driver;
mod line;
mod panic;
mod screen;
mod signals;

pub use driver::{End, RequestHandler, ask, run};
pub use signals::Waker;

/// Returns whether a stream is a terminal that obeys: a dumb one shows sequences as they are.
pub fn is_usable(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && env::var_os("TERM").is_none_or(|name| name != "dumb")
}
