//! What the system tells of folders in which files are watched.
//!
//! In: paths of files. Out: word that something has happened beside one of them, or where it leads to.
//! Always holds: none where the system cannot tell of all of them: a network or a shared folder may change
//! from another machine. Deliberately not here: what has happened.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use notify::event::{AccessKind, EventKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

/// File systems of which this system does not know every change, by their numbers (statfs(2)): NFS, SMB,
/// CIFS, SMB2, FUSE, 9P (the drives of Windows under WSL), AFS, Ceph, Coda, vboxsf.
const REMOTE: [i128; 10] = [
    0x6969,
    0x517B,
    0xFF53_4D42,
    0xFE53_4D42,
    0x6573_5546,
    0x0102_1997,
    0x5346_414F,
    0x00C3_6400,
    0x7375_7245,
    0x786F_4256,
];

/// Listens until it is dropped.
pub(super) struct Folders {
    _watcher: RecommendedWatcher,
}

impl Folders {
    /// Begins to listen; none where the system cannot tell of each of the files.
    pub(super) fn listen(files: &[&Path], tell: impl Fn() + Send + 'static) -> Option<Self> {
        let hear = move |event: notify::Result<Event>| {
            // That somebody reads is no news; whatever else there is, an error too, is worth a look.
            let is_reading = event.is_ok_and(|event| match event.kind {
                EventKind::Access(AccessKind::Close(mode)) => {
                    mode != notify::event::AccessMode::Write
                }
                EventKind::Access(_) => true,
                _ => false,
            });
            if !is_reading {
                tell();
            }
        };
        let mut watcher = notify::recommended_watcher(hear).ok()?;
        let folders: Option<BTreeSet<PathBuf>> =
            files
                .iter()
                .map(|file| around(file))
                .try_fold(BTreeSet::new(), |mut all, folders| {
                    all.extend(folders?);
                    Some(all)
                });
        for folder in folders? {
            watcher.watch(&folder, RecursiveMode::NonRecursive).ok()?;
        }
        Some(Self { _watcher: watcher })
    }
}

/// Returns the folder of a file, and that of what it leads to; none where one cannot be told of.
fn around(file: &Path) -> Option<Vec<PathBuf>> {
    let real = file.canonicalize().ok()?;
    let folders = [file, &*real].map(|file| match file.parent() {
        Some(folder) if folder.as_os_str().is_empty() => PathBuf::from("."),
        Some(folder) => folder.to_path_buf(),
        None => PathBuf::from("/"),
    });
    let is_told = |folder: &PathBuf| {
        let facts = rustix::fs::statfs(folder);
        facts.is_ok_and(|facts| !REMOTE.contains(&i128::from(facts.f_type)))
    };
    folders.iter().all(is_told).then(|| folders.to_vec())
}
