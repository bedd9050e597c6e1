//! Regular files, and no other thing that stands at a path.
//!
//! In: a path, and how much may be read. Out: the bytes, or a sentence why not. Always holds: it
//! answers within a moment: nobody is waited for who might write into a pipe, and no device is read
//! without end. Deliberately not here: what the bytes say.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::Path;

/// Why something is not read.
#[derive(Debug)]
pub(super) enum Refusal {
    System(io::Error),
    Kind(&'static str),
    /// It is larger than so many MiB.
    Large(u64),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::System(error) => match error.kind() {
                io::ErrorKind::NotFound => out.write_str("there is no such file"),
                io::ErrorKind::PermissionDenied => out.write_str("it may not be read"),
                // ELOOP and ENXIO (a socket) have no kind of their own in std.
                _ => write!(out, "it cannot be read: {error}"),
            },
            Self::Kind(kind) => write!(out, "it is {kind}, not a file"),
            Self::Large(most) => write!(out, "it is larger than {most} MiB"),
        }
    }
}

/// Opens a regular file of at most so many MiB.
pub(super) fn open(path: &Path, most: u64) -> Result<File, Refusal> {
    // Without waiting: opening a named pipe would last until somebody writes into it.
    let flags = rustix::fs::OFlags::NONBLOCK.union(rustix::fs::OFlags::NOCTTY);
    let flags = i32::try_from(flags.bits()).unwrap_or(0);
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(flags)
        .open(path)?;
    let metadata = file.metadata()?;
    let kind = metadata.file_type();
    if kind.is_dir() {
        Err(Refusal::Kind("a directory"))
    } else if kind.is_fifo() {
        Err(Refusal::Kind("a named pipe"))
    } else if kind.is_socket() {
        Err(Refusal::Kind("a socket"))
    } else if !kind.is_file() {
        Err(Refusal::Kind("a device"))
    } else if metadata.len() > bytes(most) {
        Err(Refusal::Large(most))
    } else {
        Ok(file)
    }
}

/// Reads everything there is, which is to be at most so many MiB.
pub(super) fn read(from: impl Read, most: u64) -> Result<Vec<u8>, Refusal> {
    let mut all = Vec::new();
    let limit = bytes(most).saturating_add(1);
    let count = from.take(limit).read_to_end(&mut all)?;
    if u64::try_from(count).is_ok_and(|count| count < limit) {
        Ok(all)
    } else {
        Err(Refusal::Large(most))
    }
}

fn bytes(mebibytes: u64) -> u64 {
    mebibytes.saturating_mul(1024 * 1024)
}
