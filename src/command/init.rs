//! `masar init [FILE]`: a roadmap to start from.
//!
//! In: a path at which nothing is. Out: a commented roadmap at that path, whole or not at all.
//! Always holds: nothing that exists is overwritten, not even by somebody who was faster.
//! Deliberately not here: the format (`roadmap/README.md`).

use std::fs::Permissions;
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::text::printable;

/// The file that is written.
pub const STARTER: &str = include_str!("../../roadmap/starter.ron");

/// The name that it gets unless another is given.
pub const DEFAULT_NAME: &str = "roadmap.ron";

/// Writes the starter and says so on `out`, or on `err` why not; returns the exit status: 0 or 1.
///
/// # Errors
/// When `out` or `err` cannot be written.
pub fn run(path: Option<&Path>, out: &mut impl Write, err: &mut impl Write) -> io::Result<u8> {
    let path = path.unwrap_or(Path::new(DEFAULT_NAME));
    let name = path.display().to_string();
    let name = printable(&name);
    match write_new(path) {
        Ok(()) => {
            writeln!(out, "{name}: written; open it with: masar {name}")?;
            Ok(0)
        }
        Err(error) => {
            let (message, hint) = match error.kind() {
                io::ErrorKind::AlreadyExists => (
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
            writeln!(err, "{name}: error: {message}")?;
            writeln!(err, "hint: {hint}")?;
            Ok(1)
        }
    }
}

/// Writes a neighbour first and gives it the name only when it is complete and the name is free.
fn write_new(path: &Path) -> io::Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    };
    let mut neighbour = tempfile::Builder::new()
        .prefix(".masar-")
        // As any new file: the mask of the process takes its part.
        .permissions(Permissions::from_mode(0o666))
        .tempfile_in(directory)?;
    neighbour.write_all(STARTER.as_bytes())?;
    neighbour.as_file().sync_all()?;
    neighbour
        .persist_noclobber(path)
        .map_err(|failed| failed.error)?;
    Ok(())
}
