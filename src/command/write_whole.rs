//! Writing a file so that it is there whole or not at all.
//!
//! A neighbour is written first and gets the name when it is complete. Always holds: what stands
//! at the path is the old file or the new one; without leave nothing is overwritten, not even by
//! somebody who was faster; a link stays one, and what it leads to is written, which need not be
//! there; what is replaced was a regular file, and others may read and write the new one as they might
//! the old one.
//! Deliberately not here: what is told to the reader.

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// More links than a system follows.
const LINKS: usize = 40;

/// As open to others as any new file: the mask of the process takes its part.
const NEW: u32 = 0o666;

/// Writes a file; `may_overwrite` is the leave to replace one.
///
/// # Errors
/// `IsADirectory` and `InvalidInput` where a directory or another thing that is no file stands at the
/// path, `AlreadyExists` where a file does and there is no leave, else what the system says.
pub(super) fn write(path: &Path, bytes: &[u8], may_overwrite: bool) -> io::Result<()> {
    // What no leave would help is said first.
    let old = mode(path)?;
    if !may_overwrite && old.is_some() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let path = end_of_links(path)?;
    let new = |name: &Path| {
        let mut options = File::options();
        let options = options.write(true).create_new(true);
        options.mode(old.unwrap_or(NEW)).open(name)
    };
    let mut names = tempfile::Builder::new();
    let mut neighbour = names.prefix(".masar-").make_in(folder(&path), new)?;
    // By the file itself: what fails is said of the name that was asked for.
    neighbour.as_file_mut().write_all(bytes)?;
    if let Some(mode) = old {
        let file = neighbour.as_file();
        file.set_permissions(Permissions::from_mode(mode))?;
    }
    neighbour.as_file().sync_all()?;
    if may_overwrite {
        neighbour.persist(&path)?;
    } else {
        neighbour.persist_noclobber(&path)?;
    }
    // The file is there. Not every file system lets a folder be synchronised, and nothing is lost
    // but for a crash right now.
    drop(File::open(folder(&path)).and_then(|folder| folder.sync_all()));
    Ok(())
}

/// Returns who may read and write the file to which a path leads; none where there is no file yet.
fn mode(path: &Path) -> io::Result<Option<u32>> {
    let facts = match fs::metadata(path) {
        Ok(facts) => facts,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if facts.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !facts.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok(Some(facts.permissions().mode() & 0o777))
}

/// Follows links to what is to be written, which need not exist.
fn end_of_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        let Ok(next) = fs::read_link(&path) else {
            return Ok(path);
        };
        path = folder(&path).join(next);
    }
    Err(io::Error::other("too many links"))
}

fn folder(path: &Path) -> &Path {
    let folder = path.parent();
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}
