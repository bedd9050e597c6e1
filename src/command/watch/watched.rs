//! One file that is watched: what was read of it, what was seen since, and how long it has been so.
//!
//! In: what stands at the path, the time. Out: whether it is to be read, and whether it is sure. Always
//! holds: a file is read when it has been the same for a moment; of one that is gone, or of which nothing
//! could be read, nothing is told before it has been so for a second: it may be half written. Deliberately
//! not here: clocks.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a file must be quiet.
const QUIET: Duration = Duration::from_millis(200);

/// How long it must be quiet before anything is told that may be half of a change.
const PATIENCE: Duration = Duration::from_secs(1);

/// What tells one state of a path from another; nothing where there is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::command) struct Stamp(Option<[i64; 4]>, Option<[u64; 3]>);

impl Stamp {
    /// Looks at a path.
    pub(in crate::command) fn of(path: &Path) -> Self {
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

/// A path, as it was when it was read and when it was looked at.
pub(super) struct Watched {
    path: PathBuf,
    read: Stamp,
    seen: Stamp,
    /// Since when it is as it was seen.
    since: Duration,
    /// Nothing of it could be read, which was not told.
    is_doubted: bool,
}

impl Watched {
    pub(super) fn new(path: PathBuf, read: Stamp) -> Self {
        Self {
            path,
            read,
            seen: read,
            since: Duration::ZERO,
            is_doubted: false,
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Says whether a file was seen there.
    pub(super) fn is_there(&self) -> bool {
        self.seen.0.is_some()
    }

    /// Returns when it is to be read, if nothing happens before.
    pub(super) fn due(&self) -> Option<Duration> {
        let has_changed = self.is_doubted || self.seen != self.read;
        let is_patient = self.is_doubted || !self.is_there();
        let quiet = if is_patient { PATIENCE } else { QUIET };
        has_changed.then(|| self.since + quiet)
    }

    /// Takes note of what stands there; where it is to be read, says whether it is told of as it is.
    pub(super) fn look(&mut self, now_there: Stamp, now: Duration) -> Option<bool> {
        if now_there != self.seen {
            self.seen = now_there;
            self.since = now;
            self.is_doubted = false;
        }
        if self.due().is_none_or(|due| now < due) {
            return None;
        }
        self.read = self.seen;
        self.is_doubted = false;
        Some(now >= self.since + PATIENCE)
    }

    /// Takes note that nothing of it could be read, which was not told.
    pub(super) fn doubt(&mut self) {
        self.is_doubted = true;
    }

    /// Looks at it before it is read.
    pub(super) fn take(&mut self) {
        self.read = Stamp::of(&self.path);
        self.seen = self.read;
        self.is_doubted = false;
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::time::SystemTime;

    use super::*;

    /// A plan that is watched, with a clock that goes when it is told.
    struct Desk {
        folder: tempfile::TempDir,
        watched: Watched,
        now: Duration,
    }

    impl Desk {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("plan.ron");
            fs::write(&path, "one").unwrap();
            let watched = Watched::new(path.clone(), Stamp::of(&path));
            let now = Duration::from_secs(7);
            Self {
                folder,
                watched,
                now,
            }
        }

        fn path(&self) -> PathBuf {
            self.watched.path().to_path_buf()
        }

        /// Lets time pass and looks; a half-written file holds nothing that can be read.
        fn after(&mut self, milliseconds: u64) -> Option<&'static str> {
            self.now += Duration::from_millis(milliseconds);
            let is_sure = self.watched.look(Stamp::of(&self.path()), self.now)?;
            let text = fs::read_to_string(self.path()).unwrap_or_default();
            match (text.starts_with("half") || text.is_empty(), is_sure) {
                (false, _) => Some("good"),
                (true, true) => Some("bad"),
                (true, false) => {
                    self.watched.doubt();
                    None
                }
            }
        }

        /// Looks often for two seconds; returns what was told, and after how long.
        fn told(&mut self) -> Vec<(u64, &'static str)> {
            let steps = (0..=40).map(|step| step * 50);
            let told = steps.filter_map(|at| {
                let passed = if at == 0 { 0 } else { 50 };
                Some((at, self.after(passed)?))
            });
            told.collect()
        }
    }

    #[test]
    fn a_file_is_read_once_when_it_has_been_quiet() {
        let mut desk = Desk::new();
        assert_eq!(desk.told(), []);
        // Saved in place.
        fs::write(desk.path(), "two").unwrap();
        assert_eq!(desk.told(), [(200, "good")]);
        // Replaced by another file of the same size and time.
        let other = desk.folder.path().join("plan.ron~");
        let copy_times = |from: &Path, to: &Path| {
            let time = from.metadata().unwrap().modified().unwrap();
            File::options()
                .write(true)
                .open(to)
                .unwrap()
                .set_modified(time)
                .unwrap();
        };
        fs::write(&other, "six").unwrap();
        copy_times(&desk.path(), &other);
        fs::rename(&other, desk.path()).unwrap();
        assert_eq!(desk.told(), [(200, "good")]);
        // By an older one.
        fs::write(&other, "old").unwrap();
        let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        File::options()
            .write(true)
            .open(&other)
            .unwrap()
            .set_modified(old)
            .unwrap();
        fs::rename(&other, desk.path()).unwrap();
        assert_eq!(desk.told(), [(200, "good")]);
        // What is touched is read, and nothing else is told.
        File::options()
            .write(true)
            .open(desk.path())
            .unwrap()
            .set_modified(old + QUIET)
            .unwrap();
        assert_eq!(desk.told(), [(200, "good")]);
        assert_eq!(desk.told(), []);
    }

    #[test]
    fn what_is_written_slowly_is_waited_for() {
        let mut desk = Desk::new();
        for length in 1..20 {
            fs::write(desk.path(), "half".repeat(length)).unwrap();
            // Longer than a file must be quiet: what is there is read, and not told.
            assert_eq!(desk.after(150), None);
            assert_eq!(desk.after(150), None);
            assert_eq!(desk.after(150), None);
        }
        fs::write(desk.path(), "whole").unwrap();
        assert_eq!(desk.told(), [(200, "good")]);
    }

    #[test]
    fn what_is_broken_or_gone_is_told_after_a_second() {
        let mut desk = Desk::new();
        fs::write(desk.path(), "half").unwrap();
        assert_eq!(desk.told(), [(1000, "bad")]);
        assert_eq!(desk.told(), []);
        fs::write(desk.path(), "mended").unwrap();
        assert_eq!(desk.told(), [(200, "good")]);
        fs::remove_file(desk.path()).unwrap();
        assert_eq!(desk.told(), [(1000, "bad")]);
        assert_eq!(desk.told(), []);
        // Made anew, and made anew before anybody was told.
        fs::write(desk.path(), "anew").unwrap();
        assert_eq!(desk.told(), [(200, "good")]);
        fs::remove_file(desk.path()).unwrap();
        assert_eq!(desk.after(500), None);
        assert_eq!(desk.after(400), None);
        fs::write(desk.path(), "again").unwrap();
        assert_eq!(desk.told(), [(200, "good")]);
    }
}
