//! Where the bytes of a roadmap come from: a file, standard input, or this program.
//!
//! In: what was given as FILE. Out: a name for messages and the bytes, or a sentence why not.
//! Always holds: it answers within a moment, whatever stands at that path: nothing but a regular
//! file of sensible size is read. Deliberately not here: what the bytes say (`document`).

use std::borrow::Cow;
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::Path;

/// The most bytes that are read: 512 MiB.
const LARGEST: u64 = 512 * 1024 * 1024;

/// The roadmaps that the program carries with it: name and text.
const BUILT_IN: &[(&str, &[u8])] = &[
    ("syria", include_bytes!("../../roadmap/syria-2021-2030.ron")),
    ("oman", include_bytes!("../../roadmap/oman-2021-2025.ron")),
];

/// The bytes of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What messages call it.
    pub name: String,
    /// What it holds.
    pub bytes: Cow<'static, [u8]>,
}

/// Why nothing could be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Unreadable {
    /// What messages call the source.
    pub name: String,
    /// Why, in one sentence.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

/// Returns the names of the roadmaps that the program carries with it.
pub fn built_in() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|(name, _)| *name)
}

/// Reads what was given as FILE: the name of a built-in roadmap, `-`, or a path.
///
/// # Errors
/// When there is no such file, or it is no regular file, or larger than 512 MiB.
pub fn load(file: &Path) -> Result<Source, Unreadable> {
    if let Some((name, bytes)) = BUILT_IN.iter().find(|(name, _)| Path::new(name) == file) {
        return Ok(Source {
            name: (*name).to_owned(),
            bytes: Cow::Borrowed(bytes),
        });
    }
    if file == Path::new("-") {
        return read(io::stdin().lock(), "standard input");
    }
    let name = file.display().to_string();
    match open(file) {
        Ok(opened) => read(opened, &name),
        Err(refusal) => Err(unreadable(&name, &refusal)),
    }
}

/// Opens a regular file.
fn open(path: &Path) -> Result<File, Refusal> {
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
    } else if metadata.len() > LARGEST {
        Err(Refusal::Large)
    } else {
        Ok(file)
    }
}

/// Reads everything there is, up to the limit.
fn read(from: impl Read, name: &str) -> Result<Source, Unreadable> {
    let mut bytes = Vec::new();
    let read = from.take(LARGEST + 1).read_to_end(&mut bytes);
    let refusal = match read {
        Ok(count) if u64::try_from(count).is_ok_and(|count| count <= LARGEST) => {
            return Ok(Source {
                name: name.to_owned(),
                bytes: Cow::Owned(bytes),
            });
        }
        Ok(_) => Refusal::Large,
        Err(error) => Refusal::System(error),
    };
    Err(unreadable(name, &refusal))
}

/// Why a source is refused.
enum Refusal {
    System(io::Error),
    Kind(&'static str),
    Large,
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

fn unreadable(name: &str, refusal: &Refusal) -> Unreadable {
    let (message, hint) = match refusal {
        Refusal::System(error) => match error.kind() {
            io::ErrorKind::NotFound => ("there is no such file".to_owned(), not_found_hint()),
            io::ErrorKind::PermissionDenied => ("it may not be read".to_owned(), None),
            // ELOOP and ENXIO (a socket) have no kind of their own in std.
            _ => (format!("it cannot be read: {error}"), None),
        },
        Refusal::Kind(kind) => (
            format!("it is {kind}, not a file"),
            Some("name one .ron file, or `-` to read standard input".to_owned()),
        ),
        Refusal::Large => ("it is larger than 512 MiB".to_owned(), None),
    };
    Unreadable {
        name: name.to_owned(),
        message,
        hint,
    }
}

fn not_found_hint() -> Option<String> {
    let names: Vec<String> = built_in().map(|name| format!("`{name}`")).collect();
    let init = "`masar init FILE` writes a roadmap to start from";
    Some(if names.is_empty() {
        init.to_owned()
    } else {
        format!("{init}; built in: {}", names.join(", "))
    })
}
