//! A picture in other forms: plain text, text with colours, SVG, PNG.
//!
//! In: a finished buffer. Out: a string, or an image. Always holds: cells stay where they are,
//! nothing is reordered or measured again; SVG and PNG paint the same shapes. Deliberately not
//! here: files, and what the picture shows.

mod ansi;
mod colour;
mod font;
mod plain;
mod png;
mod row;
mod shape;
mod svg;
mod table;

pub use ansi::ansi;
pub use colour::Paper;
pub use plain::plain;
pub use png::{check_png_size, png};
pub use svg::svg;
pub use table::{Cell, Table, csv, json, markdown, section};
