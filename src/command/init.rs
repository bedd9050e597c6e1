//! `masar init [FILE]`: a roadmap to start from.
//!
//! In: a path at which nothing is. Out: a commented roadmap at that path, whole or not at all.
//! Always holds: nothing that exists is overwritten, not even by somebody who was faster.
//! Deliberately not here: the format (`roadmap/README.md`).

use std::io::{self, Write};
use std::path::Path;

use super::write_whole;
use crate::text::printable;

/// The file that is written.
pub const STARTER: &str = include_str!("../../roadmap/starter.ron");

/// The name that it gets unless another is given.
pub const DEFAULT_NAME: &str = "roadmap.ron";

/// Writes the starter and says so on `out`, or on `err` why not; returns the exit status: 0 or 1.
///
/// The file is the work: that nobody could be told of it is no failure.
pub fn run(path: Option<&Path>, out: &mut impl Write, err: &mut impl Write) -> u8 {
    let path = path.unwrap_or(Path::new(DEFAULT_NAME));
    let name = path.display().to_string();
    let name = printable(&name);
    match write_whole::write(path, STARTER.as_bytes(), false) {
        Ok(()) => {
            drop(writeln!(out, "{name}: written; open it with: masar {name}"));
            0
        }
        Err(error) => {
            let (message, hint) = match error.kind() {
                io::ErrorKind::AlreadyExists
                | io::ErrorKind::IsADirectory
                | io::ErrorKind::InvalidInput => (
                    "it exists already, and stays as it is".to_owned(),
                    "name another file: masar init FILE",
                ),
                io::ErrorKind::NotFound => (
                    "its directory does not exist".to_owned(),
                    "make the directory first",
                ),
                io::ErrorKind::PermissionDenied => (
                    "its directory may not be written to".to_owned(),
                    "name a file elsewhere: masar init FILE",
                ),
                _ => (
                    format!("it cannot be written: {error}"),
                    "name another file",
                ),
            };
            drop(write!(err, "{name}: error: {message}\nhint: {hint}\n"));
            1
        }
    }
}
