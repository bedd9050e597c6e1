//! Writing a file so that it is there whole or not at all.
//!
//! A neighbour is written first and gets the name when it is complete. Always holds: what stands
//! at the path is the old file or the new one; without leave nothing is overwritten, not even by
//! somebody who was faster. Deliberately not here: what is told to the reader.

use std::fs::{File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Writes a file; `may_overwrite` is the leave to replace one.
///
/// # Errors
/// `AlreadyExists` where something stands at the path and there is no leave, else what the system
/// says.
pub(super) fn write(path: &Path, bytes: &[u8], may_overwrite: bool) -> io::Result<()> {
    // A link that leads nowhere is something, too.
    if !may_overwrite && path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut neighbour = tempfile::Builder::new()
        .prefix(".masar-")
        // As open to others as any new file: the mask of the process takes its part.
        .permissions(Permissions::from_mode(0o666))
        .tempfile_in(folder)?;
    neighbour.write_all(bytes)?;
    neighbour.as_file().sync_all()?;
    if may_overwrite {
        neighbour.persist(path)?;
    } else {
        neighbour.persist_noclobber(path)?;
    }
    File::open(folder)?.sync_all()
}
