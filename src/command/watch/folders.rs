//! What the system tells of folders in which files are watched.
//!
//! In: paths of files. Out: word that something has happened beside one of them.
//! Always holds: none where the system cannot tell of all of them: a network or a shared folder may change
//! from another machine, a link may lead elsewhere. Deliberately not here: what has happened.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::path::{self, Component, Path, PathBuf};

use notify::event::{AccessKind, AccessMode, EventKind};
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
        let names = files.iter().filter_map(|file| file.file_name());
        let names: BTreeSet<OsString> = names.map(OsStr::to_owned).collect();
        let folders: Option<BTreeSet<PathBuf>> = files.iter().map(|file| folder(file)).collect();
        let folders = folders?;
        let watched = folders.clone();
        let hear = move |event: notify::Result<Event>| {
            // Where events were lost none has a path, and an error may be anything.
            let is_news = event.map_or(true, |event| {
                let is_of = |path: &PathBuf| {
                    path.file_name().is_some_and(|name| names.contains(name))
                        || watched.contains(path)
                };
                let concerns = event.paths.is_empty() || event.paths.iter().any(is_of);
                concerns && !is_reading(event.kind)
            });
            if is_news {
                tell();
            }
        };
        let mut watcher = notify::recommended_watcher(hear).ok()?;
        for folder in folders {
            watcher.watch(&folder, RecursiveMode::NonRecursive).ok()?;
        }
        Some(Self { _watcher: watcher })
    }
}

/// Says whether somebody has only read.
fn is_reading(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(mode)) => mode != AccessMode::Write,
        EventKind::Access(_) => true,
        _ => false,
    }
}

/// Returns the folder of a file; none where the system cannot tell what happens to the file there: links
/// on the way to it may lead elsewhere later.
fn folder(file: &Path) -> Option<PathBuf> {
    let real = file.canonicalize().ok()?;
    let mut plain = PathBuf::new();
    for part in path::absolute(file).ok()?.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            part => plain.push(part),
        }
    }
    let folder = Some(real.parent()?).filter(|_| plain == real)?;
    let facts = rustix::fs::statfs(folder).ok()?;
    let is_told = !REMOTE.contains(&i128::from(facts.f_type));
    is_told.then(|| folder.to_path_buf())
}
