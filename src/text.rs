//! Logical text in, visual cells out: the one gate between a value and the screen.
//!
//! In: a string in logical order, in any language. Out: a [`Visual`], the cells of one line from
//! left to right, each with the bytes of the logical text it stands for.
//!
//! What always holds: a `Visual` has no control character and no invisible one in its cells, an
//! Arabic letter and a lam-alef take one cell each, `width()` is the number of cells, the sources
//! of the glyphs never overlap, and no input panics. Text is cut and wrapped in logical order;
//! each line is reordered after that.
//!
//! The steps: grapheme clusters in NFC (`cluster`), levels of UAX #9 ([`order`]), joining and
//! presentation forms (`shape`, `forms`), then the line from left to right (`paragraph`).
//! [`clean`] runs before, once, when a value is loaded, and so do the bounds of [`shorten`] and
//! [`thin`]; [`printable`] is the filter for what is
//! printed outside the screen.
//!
//! It deliberately does not know colours, buffers, languages or which terminal is out there, does
//! not translate digits, and does not break lines anywhere but at spaces (no UAX #14).

mod bound;
mod clean;
mod clip;
mod cluster;
mod compose;
mod fit;
mod fold;
mod forms;
mod invisible;
mod mirror;
mod options;
pub mod order;
mod paragraph;
mod printable;
mod shape;
mod step;
mod together;
mod visual;
mod width;
mod wrap;

pub use bound::{shorten, thin};
pub use clean::{Cleaned, Dropped, clean};
pub use clip::clip;
pub use compose::{isolate, ltr, sided};
pub use fit::{fit, is_arabic};
pub use fold::{Folded, Hamza, Query, Seen, fold, fold_onto, may_bear_hamza};
pub use mirror::mirrored;
pub use options::{Base, CellOrder, Direction, Ellipsis, Marks, Options};
pub use printable::printable;
pub use step::{boundary, step_back, step_on};
pub use visual::{Glyph, Visual};
pub use width::width;
pub use wrap::{filter, wrap};
