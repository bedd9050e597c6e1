//! Where everything stands: rows, bars, ticks, in cells.
//!
//! In: a model, a window of days, a size in cells, a language for the labels. Out: numbers and
//! logical labels with their places. Always holds: only visible rows are worked on; columns are
//! counted from the start of time and turned into the reader's direction in one step
//! ([`Mirror`]). Deliberately not here: colours, glyphs, the clock, the terminal.

mod axis;
pub mod detail;
mod mirror;
mod name;
mod pick;
mod scale;
mod zoom;

pub use axis::{Axis, Placed, Tier};
pub use mirror::Mirror;
pub use name::name;
pub use pick::{Picked, other, pick};
pub use scale::{Scale, Span, Stretch};
pub use zoom::{Level, Zoom, fit};
