//! Pictures, from the outside: a buffer in, dots or elements out.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod blocks;
mod draw;
mod image;
mod letters;
mod lines;
mod svg;
