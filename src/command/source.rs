//! Where the bytes of a roadmap come from: a file, standard input, or this program.
//!
//! In: what was given as FILE. Out: a name for messages and the bytes, or a sentence why not.
//! Always holds: it answers within a moment, whatever stands at that path: nothing but a regular
//! file of sensible size is read. Deliberately not here: what the bytes say (`document`).

use std::borrow::Cow;
use std::io::{self, Read};
use std::path::Path;

use super::read_file;
use crate::document::Hint;
use crate::document::fault::{self, NameList};

/// The most MiB that are read.
pub(super) const LARGEST: u64 = 512;

/// What messages call standard input.
const INPUT: &str = "standard input";

/// The roadmaps that the program carries with it: name and text.
const BUILT_IN: &[(&str, &[u8])] = &[
    ("syria", include_bytes!("../../roadmap/syria-2021-2030.ron")),
    ("oman", include_bytes!("../../roadmap/oman-2021-2025.ron")),
];

/// The bytes of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedBytes {
    /// What messages call it.
    pub name: String,
    /// What it holds.
    pub bytes: Cow<'static, [u8]>,
}

/// Why nothing could be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Unreadable {
    /// What messages call the source.
    pub name: String,
    /// Why.
    pub fault: fault::File,
    /// What to do about it, where the fault alone does not say it.
    pub hint: Option<Hint>,
}

/// Returns the names of the roadmaps that the program carries with it.
pub fn built_in() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|(name, _)| *name)
}

/// Says whether a FILE is a path, which may hold something else later.
pub(super) fn is_path(file: &Path) -> bool {
    file != Path::new("-") && !built_in().any(|name| Path::new(name) == file)
}

/// Reads what was given as FILE: the name of a built-in roadmap, `-`, or a path.
///
/// # Errors
/// When there is no such file, or it is no regular file, or larger than 512 MiB.
pub fn load(file: &Path) -> Result<NamedBytes, Unreadable> {
    if let Some((name, bytes)) = BUILT_IN.iter().find(|(name, _)| Path::new(name) == file) {
        return Ok(NamedBytes {
            name: (*name).to_owned(),
            bytes: Cow::Borrowed(bytes),
        });
    }
    if file == Path::new("-") {
        return read(io::stdin().lock(), INPUT);
    }
    let name = file.display().to_string();
    let opened = read_file::open(file, LARGEST).map_err(|fault| unreadable(&name, fault))?;
    read(opened, &name)
}

/// Returns why standard input is not read for the second time.
pub(super) fn read_already() -> Unreadable {
    unreadable(INPUT, fault::File::ReadAlready)
}

/// Reads everything there is, up to the limit.
fn read(from: impl Read, name: &str) -> Result<NamedBytes, Unreadable> {
    let bytes = read_file::read(from, LARGEST).map_err(|fault| unreadable(name, fault))?;
    Ok(NamedBytes {
        name: name.to_owned(),
        bytes: Cow::Owned(bytes),
    })
}

fn unreadable(name: &str, fault: fault::File) -> Unreadable {
    let names = || NameList(built_in().collect());
    let hint = (fault == fault::File::Missing).then(|| Hint::InitOr { names: names() });
    Unreadable {
        name: name.to_owned(),
        fault,
        hint,
    }
}
