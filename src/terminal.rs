//! The terminal itself: bytes in, bytes out, and the state it is left in.
//!
//! Comes in: what the line sends, and signals. Goes out: events, and frames as one write each.
//! Always holds: the terminal is given back as it was found, on every way out. It knows nothing
//! about roadmaps, and decides nothing about colour or about the order of letters.

pub mod canvas;
pub mod decode;
pub mod event;
