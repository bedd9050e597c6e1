//! The files that are open, watched for changes on a thread of its own.
//!
//! In: paths, each with what was there when it was read. Out: word of those that are to be read once
//! more, each when it has been quiet for a moment. Always holds: whatever is another file, or of another
//! time or size, has changed, also where it is older; what is written slowly is waited for; what cannot
//! be looked at any more has changed, too. It looks by path, so that a file which is replaced by another
//! is seen, on every file system, and costs a look at each path twice a second. Deliberately not here:
//! reading.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// How often is looked.
const EVERY: Duration = Duration::from_millis(500);

/// How long a file must be quiet.
const QUIET: Duration = Duration::from_millis(200);

/// What tells one state of a path from another; nothing where there is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp(Option<[i64; 4]>, Option<[u64; 3]>);

impl Stamp {
    /// Looks at a path.
    pub(super) fn of(path: &Path) -> Self {
        let facts = path.metadata().ok();
        let times = facts.as_ref().map(|facts| {
            let (written, changed) = (facts.mtime_nsec(), facts.ctime_nsec());
            [facts.mtime(), written, facts.ctime(), changed]
        });
        Self(
            times,
            facts.map(|facts| [facts.dev(), facts.ino(), facts.size()]),
        )
    }
}

/// Who has a file read once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReadBy {
    /// The reader has asked for it.
    Reader,
    /// It has changed.
    Change,
}

/// The thread that watches; it ends when this is dropped.
pub(super) struct Watch(Sender<()>);

impl Watch {
    /// Begins to watch; `changed` is told there which of the paths are to be read, by their places.
    pub(super) fn begin(
        paths: Vec<(PathBuf, Stamp)>,
        changed: impl Fn(Vec<usize>, ReadBy) + Send + 'static,
    ) -> Self {
        let (sender, orders) = mpsc::channel();
        let files = paths.into_iter().map(|(path, read)| Watched {
            path,
            read,
            seen: read,
        });
        let files = files.collect();
        thread::spawn(move || watch(files, &orders, changed));
        Self(sender)
    }

    /// Has all files read once more, whether they have changed or not.
    pub(super) fn read(&self) {
        // The thread lives as long as this.
        let _ = self.0.send(());
    }
}

/// A path, as it was when it was read and when it was looked at.
struct Watched {
    path: PathBuf,
    read: Stamp,
    seen: Stamp,
}

impl Watched {
    fn is_quiet(&self) -> bool {
        self.seen == self.read
    }

    /// Looks at it; says whether it has changed and has been quiet since the last look.
    fn look(&mut self) -> bool {
        let now = Stamp::of(&self.path);
        let has_settled = now == self.seen && now != self.read;
        self.seen = now;
        if has_settled {
            self.read = now;
        }
        has_settled
    }

    /// Looks at it before it is read.
    fn take(&mut self) {
        self.read = Stamp::of(&self.path);
        self.seen = self.read;
    }
}

fn watch(mut files: Vec<Watched>, orders: &Receiver<()>, changed: impl Fn(Vec<usize>, ReadBy)) {
    loop {
        let is_quiet = files.iter().all(Watched::is_quiet);
        match orders.recv_timeout(if is_quiet { EVERY } else { QUIET }) {
            Ok(()) => {
                // Asked for twice while it was read, it is read once more.
                while orders.try_recv().is_ok() {}
                files.iter_mut().for_each(Watched::take);
                changed((0..files.len()).collect(), ReadBy::Reader);
            }
            Err(RecvTimeoutError::Timeout) => {
                let looked = files.iter_mut().enumerate();
                let settled = looked.filter_map(|(place, file)| file.look().then_some(place));
                let settled: Vec<usize> = settled.collect();
                if !settled.is_empty() {
                    changed(settled, ReadBy::Change);
                }
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
