//! A file as it was in git: `git:REV`.
//!
//! In: a revision, a path. Out: what that file held then, or a sentence why not. Always holds: git is run as
//! a program, without a shell; a revision is never taken for an option; the file is found from wherever
//! masar runs, by its own folder. Deliberately not here: what the bytes say.

use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::read_file;
use super::source::{LARGEST, NamedBytes, Unreadable};
use crate::document::fault;

/// What stands before a revision.
const PREFIX: &str = "git:";

/// Returns the revision that an argument names, if it names one.
pub(super) fn named(argument: &Path) -> Option<&str> {
    argument.to_str()?.strip_prefix(PREFIX)
}

/// Reads a file as it was at a revision.
///
/// # Errors
/// When git cannot be run, knows no such revision, or has no such file there.
pub(super) fn load(revision: &str, file: &Path) -> Result<NamedBytes, Unreadable> {
    let name = format!("{PREFIX}{revision}:{}", file.display());
    let unreadable = |fault| Unreadable {
        name: name.clone(),
        fault,
        hint: None,
    };
    if revision.is_empty() || revision.starts_with('-') {
        let said = format!("'{revision}' is no revision");
        return Err(unreadable(fault::File::Git { said }));
    }
    let mut child = run(revision, file).map_err(|error| {
        unreadable(match error.kind() {
            io::ErrorKind::NotFound => fault::File::NoGit,
            _ => fault::File::System {
                error: (&error).into(),
            },
        })
    })?;
    let read = child.stdout.take().map(|out| read_file::read(out, LARGEST));
    let said = said(&mut child);
    let is_done = child.wait().is_ok_and(|status| status.success());
    match read {
        Some(read) if is_done => Ok(NamedBytes {
            bytes: read.map_err(&unreadable)?.into(),
            name,
        }),
        Some(_) | None => Err(unreadable(fault::File::Git { said })),
    }
}

/// Starts git in the folder of the file.
fn run(revision: &str, file: &Path) -> io::Result<Child> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let leaf = file.file_name().unwrap_or_default();
    // A path behind `./` is one of that folder, wherever the repository begins.
    let mut object = std::ffi::OsString::from(revision);
    object.push(":./");
    object.push(leaf);
    Command::new("git")
        .current_dir(folder.unwrap_or(Path::new(".")))
        .env("LC_ALL", "C")
        .args(["cat-file", "blob"])
        .arg(object)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}

/// Returns the first line of what git says is wrong.
fn said(child: &mut Child) -> String {
    let mut said = Vec::new();
    if let Some(err) = child.stderr.take() {
        // Whoever cannot be read has said nothing.
        drop(err.take(4096).read_to_end(&mut said));
    }
    let said = String::from_utf8_lossy(&said);
    let first = said.lines().next().unwrap_or_default();
    first.trim_start_matches("fatal: ").to_owned()
}
