//! A picture in other forms: plain text, text with colours, SVG.
//!
//! In: a finished buffer. Out: a string. Always holds: cells stay where they are, nothing is
//! reordered or measured again. Deliberately not here: files, and what the picture shows.

mod ansi;
mod plain;
mod svg;

pub use ansi::ansi;
pub use plain::plain;
pub use svg::svg;
