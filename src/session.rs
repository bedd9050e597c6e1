//! One reader's side of the line: bytes in, bytes out.
//!
//! Comes in: the bytes that her terminal sends. Goes out: events, what is known of the terminal, and
//! frames as bytes. Always holds: no terminal, clock, file, environment or thread is touched; the
//! time is an argument. It knows nothing about roadmaps, and decides nothing about colour or about
//! the order of letters.

pub mod canvas;
pub(crate) mod clipboard;
pub mod decode;
pub mod event;
pub(crate) mod frame_pace;
pub mod identity;
pub mod queries;
pub mod rows;
