//! What is remembered of terminals: which line read correctly in the self-test, and whose settings
//! have been shown.
//!
//! In: a file of TOML. Out: a word by the name of a terminal. Always holds: what cannot be read is
//! as good as nothing, and is not written over; what means nothing here, as an entry of another
//! version, stays as and where it is, and so do remarks; the file is replaced whole, and of two
//! who change it at once none is forgotten.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;
use toml_edit::{DocumentMut, Item, RawString};

use super::settings::place;
use super::write_whole;
use crate::document::Fault;
use crate::session::rows::Strategy;

/// The first line of the file.
const HEAD: &str = "# Written by `masar doctor`: what terminals are sent for Arabic.\n";

/// The word for a terminal whose hint has been dismissed, and of which no more is known.
const TOLD: &str = "told";

/// How often, and after how long each time, the lock of the folder is tried.
const LOCK_TRIES: u32 = 100;
const LOCK_GLANCE: Duration = Duration::from_millis(10);

/// What a terminal is remembered by.
#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    /// Names made of the answers of terminals, and beside each the name of the rows that it is to
    /// be sent, or [`TOLD`].
    file: DocumentMut,
}

/// Why what is remembered could not be read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Unread {
    /// There is no text.
    File(Fault),
    /// The text is no TOML, in the words of its library.
    Toml(String),
}

/// Why something was not remembered.
#[derive(Debug)]
pub(super) enum Unkept {
    /// What is there could not be read.
    Unread(Unread),
    /// It could not be written.
    Unwritten(io::Error),
}

impl From<io::Error> for Unkept {
    fn from(error: io::Error) -> Self {
        Self::Unwritten(error)
    }
}

/// Keeps everybody else of this program from a folder until the lock is dropped; none where that cannot
/// be had soon: a file system may have no locks, and its holder may be stopped.
pub(super) fn lock(folder: &Path) -> Option<File> {
    let folder = File::open(folder).ok()?;
    for _ in 0..LOCK_TRIES {
        match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => return Some(folder),
            Err(Errno::WOULDBLOCK) => thread::sleep(LOCK_GLANCE),
            Err(_) => return None,
        }
    }
    None
}

impl Memory {
    /// Reads what is remembered.
    ///
    /// # Errors
    /// When what is there cannot be read: then nothing is to be written over it.
    pub(super) fn read() -> Result<Self, Unread> {
        let text = place::memory_file().map_or(Ok(None), |file| place::read(&file));
        Self::parse(&text.map_err(Unread::File)?.unwrap_or_default())
    }

    fn parse(text: &str) -> Result<Self, Unread> {
        let file = text
            .strip_prefix(HEAD)
            .unwrap_or(text)
            .parse::<DocumentMut>();
        let file = file.map_err(|error| Unread::Toml(error.message().to_owned()))?;
        Ok(Self { file })
    }

    /// Returns which rows are remembered for which terminals.
    pub(super) fn strategies(&self) -> Vec<(String, Strategy)> {
        let known = |item: &Item| {
            let mut all = Strategy::ALL.into_iter();
            all.find(|strategy| item.as_str() == Some(strategy.name()))
        };
        let entries = self.file.iter();
        entries
            .filter_map(|(name, item)| Some((name.to_owned(), known(item)?)))
            .collect()
    }

    /// Returns the names of the terminals whose hint has been dismissed.
    pub(super) fn names(&self) -> BTreeSet<String> {
        // Whoever has found a line that is right needs no hint, whatever that line is called.
        let told = self.file.iter().filter(|(_, item)| item.is_value());
        told.map(|(name, _)| name.to_owned()).collect()
    }

    /// Remembers which rows a terminal is to be sent.
    pub(super) fn remember(&mut self, name: &str, strategy: Strategy) {
        self.file.insert(name, toml_edit::value(strategy.name()));
    }

    /// Forgets what was remembered of a terminal, but not that its hint has been dismissed.
    pub(super) fn forget(&mut self, name: &str) {
        if self.file.get(name).and_then(Item::as_str) == Some(TOLD) {
            return;
        }
        if let Some((key, _)) = self.file.remove_entry(name) {
            // A remark above it may be meant for the whole file.
            let remark = key.leaf_decor().prefix().and_then(RawString::as_str);
            let rest = self.file.trailing().as_str().unwrap_or_default();
            let kept = format!("{}{rest}", remark.unwrap_or_default());
            self.file.set_trailing(kept);
        }
    }

    /// Remembers that the hint for a terminal has been dismissed.
    pub(super) fn tell(&mut self, name: &str) {
        if !self.names().contains(name) {
            self.file.insert(name, toml_edit::value(TOLD));
        }
    }

    /// Changes what is remembered, as it is at that moment: nobody else does so meanwhile.
    ///
    /// # Errors
    /// When what is there cannot be read, when there is no place for it, or when it cannot be written.
    pub(super) fn change(change: impl FnOnce(&mut Self)) -> Result<(), Unkept> {
        let nowhere = || io::Error::from(io::ErrorKind::NotFound);
        let file = place::memory_file().ok_or_else(nowhere)?;
        let folder = file.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder)?;
        let _lock = lock(folder);
        let mut memory = Self::read().map_err(Unkept::Unread)?;
        change(&mut memory);
        Ok(write_whole::write(&file, memory.text().as_bytes(), true)?)
    }

    fn text(&self) -> String {
        format!("{HEAD}{}", self.file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut memory = Memory::default();
        memory.remember("kitty(0.26.5)", Strategy::Grid);
        memory.remember("0;136;0 \"TERM\"=xterm", Strategy::Inv);
        memory.remember("TERM=a\u{7f}\u{1b}\n\\b", Strategy::Lrm);
        memory.tell("0;136;0");
        memory.tell("0;136;0");
        let again = Memory::parse(&memory.text()).unwrap();
        assert_eq!(again.text(), memory.text());
        let kept = [
            ("kitty(0.26.5)", Strategy::Grid),
            ("0;136;0 \"TERM\"=xterm", Strategy::Inv),
            ("TERM=a\u{7f}\u{1b}\n\\b", Strategy::Lrm),
        ];
        assert_eq!(
            again.strategies(),
            kept.map(|(name, strategy)| (name.to_owned(), strategy))
        );
        memory.remember("kitty(0.26.5)", Strategy::Kitty);
        memory.forget("0;136;0 \"TERM\"=xterm");
        memory.forget("TERM=a\u{7f}\u{1b}\n\\b");
        let again = Memory::parse(&memory.text()).unwrap();
        let kept = [("kitty(0.26.5)".to_owned(), Strategy::Kitty)];
        assert_eq!(again.strategies(), kept);
        let names = again.names();
        assert!(names.contains("0;136;0") && !names.contains("st"));
    }

    #[test]
    fn what_cannot_be_read_gives_nothing_to_write_over_it() {
        let error = Memory::parse("no toml [").unwrap_err();
        assert!(matches!(error, Unread::Toml(_)), "{error:?}");
    }

    #[test]
    fn what_means_nothing_here_is_kept() {
        let text = "# mine\n\"a 1\" = \"braided\" # new\nb = \"inv\"\nc = 7\nd.e = \"grid\"\n\n[view]\nf = \"lrm\"\n";
        let mut memory = Memory::parse(text).unwrap();
        memory.remember("c", Strategy::Kitty);
        memory.tell("g");
        insta::assert_snapshot!(memory.text(), @r#"
        # Written by `masar doctor`: what terminals are sent for Arabic.
        # mine
        "a 1" = "braided" # new
        b = "inv"
        c = "kitty"
        d.e = "grid"
        g = "told"

        [view]
        f = "lrm"
        "#);
        assert_eq!(Memory::parse(&memory.text()).unwrap().text(), memory.text());
        // What is forgotten takes no remark along.
        let mut memory = Memory::parse("# mine\na = \"inv\" # right\nb = \"told\"\n").unwrap();
        memory.forget("a");
        memory.forget("b");
        assert_eq!(memory.text(), format!("{HEAD}b = \"told\"\n# mine\n"));
        // A last line that does not end.
        let kept = Memory::parse("a = \"braided\"").unwrap().text();
        assert_eq!(Memory::parse(&kept).unwrap().text(), kept);
    }
}
