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

/// Opens a regular file of at most so many MiB.
pub(super) fn open(path: &Path, most: u64) -> Result<File, fault::File> {
    // Without waiting: opening a named pipe would last until somebody writes into it.
    let flags = rustix::fs::OFlags::NONBLOCK.union(rustix::fs::OFlags::NOCTTY);
    let flags = i32::try_from(flags.bits()).unwrap_or(0);
    let mut options = OpenOptions::new();
    let options = options.read(true).custom_flags(flags);
    let file = options.open(path).map_err(refused)?;
    let metadata = file.metadata().map_err(refused)?;
    let found = metadata.file_type();
    let kind = if found.is_dir() {
        OtherFile::Directory
    } else if found.is_fifo() {
        OtherFile::Pipe
    } else if found.is_socket() {
        OtherFile::Socket
    } else if !found.is_file() {
        OtherFile::Device
    } else if metadata.len() > bytes(most) {
        return Err(larger(most));
    } else {
        return Ok(file);
    };
    Err(fault::File::Other { kind })
}

/// Reads everything there is, which is to be at most so many MiB.
pub(super) fn read(from: impl Read, most: u64) -> Result<Vec<u8>, fault::File> {
    let mut all = Vec::new();
    let limit = bytes(most).saturating_add(1);
    let count = from.take(limit).read_to_end(&mut all).map_err(refused)?;
    if u64::try_from(count).is_ok_and(|count| count < limit) {
        Ok(all)
    } else {
        Err(larger(most))
    }
}

/// Says why the system gives nothing.
fn refused(error: io::Error) -> fault::File {
    match error.kind() {
        io::ErrorKind::NotFound => fault::File::Missing,
        io::ErrorKind::PermissionDenied => fault::File::NotAllowed,
        _ => fault::File::System {
            error: (&error).into(),
        },
    }
}

fn larger(most: u64) -> fault::File {
    fault::File::LargerThan {
        size: format!("{most} MiB"),
    }
}

fn bytes(mebibytes: u64) -> u64 {
    mebibytes.saturating_mul(1024 * 1024)
}
