//! The terminal itself: bytes in, bytes out, and the state it is left in.
//!
//! Comes in: what the line sends, and signals. Goes out: events, and frames as one write each.
//! Always holds: the terminal is given back as it was found, on every way out. It knows nothing
//! about roadmaps, and decides nothing about colour or about the order of letters.

use std::env;
use std::io::{self, IsTerminal};

pub mod asking;
pub mod canvas;
mod clipboard;
pub mod decode;
pub mod event;
mod flight;
pub mod identity;
mod line;
mod panic;
pub mod rows;
mod screen;
pub mod session;
mod signals;

/// Returns whether standard output is a terminal on which a screen can be shown.
pub fn is_usable() -> bool {
    io::stdout().is_terminal() && env::var_os("TERM").is_none_or(|name| name != "dumb")
}
