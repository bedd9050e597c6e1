//! Regular files, and no other thing that stands at a path.
//!
//! In: a path, and how much may be read. Out: the bytes, or why not. Always holds: it
//! answers within a moment: nobody is waited for who might write into a pipe, and no device is read
//! without end. Deliberately not here: what the bytes say.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::Path;

use crate::document::fault::{self, OtherFile};

/// Why something is not read.
#[derive(Debug)]
pub(super) enum Refusal {
    System(io::Error),
    Kind(OtherFile),
    /// It is larger than so many MiB.
    Large(u64),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl Refusal {
    /// Says it as a fault.
    pub(super) fn fault(&self) -> fault::File {
        match self {
            Self::System(error) => match error.kind() {
                io::ErrorKind::NotFound => fault::File::Missing,
                io::ErrorKind::PermissionDenied => fault::File::NotAllowed,
                // ELOOP and ENXIO (a socket) have no kind of their own in std.
                _ => fault::File::System {
                    error: error.to_string(),
                },
            },
            Self::Kind(kind) => fault::File::Other { kind: *kind },
            Self::Large(most) => fault::File::LargerThan {
                size: format!("{most} MiB"),
            },
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
        Err(Refusal::Kind(OtherFile::Directory))
    } else if kind.is_fifo() {
        Err(Refusal::Kind(OtherFile::Pipe))
    } else if kind.is_socket() {
        Err(Refusal::Kind(OtherFile::Socket))
    } else if !kind.is_file() {
        Err(Refusal::Kind(OtherFile::Device))
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
