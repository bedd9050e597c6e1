//! Endurance: files that are meant to hurt, taken all the way to the screen and to what is printed.
//!
//! What single functions refuse stands with them (`document_hostile`, `model`, `text`); here whole
//! runs are looked at: bytes in, cells and lines out. What needs a terminal stands in `pty`.

#![expect(
    clippy::expect_used,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

mod bidi;
mod bytes;
mod dates;
mod fields;
mod harmless;
mod injection;
mod keys;
mod nesting;
mod reader;
