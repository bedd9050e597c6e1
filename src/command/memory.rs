//! What is remembered of terminals: which line read correctly in the self-test, and whose settings
//! have been shown.
//!
//! In: a file of TOML. Out: a word by the name of a terminal. Always holds: what cannot be read is
//! as good as nothing, and is not written over; what means nothing here, as an entry of another
//! version, stays as and where it is, and so do remarks; the file is replaced whole.

use std::collections::BTreeSet;
use std::io;

use toml_edit::{DocumentMut, Item, RawString};

use super::settings::place;
use super::write_whole;
use crate::document::Fault;
use crate::session::rows::Strategy;

/// The first line of the file.
const HEAD: &str = "# Written by `masar doctor`: what terminals are sent for Arabic.\n";

/// The word for a terminal whose hint has been dismissed, and of which no more is known.
const TOLD: &str = "told";

/// What a terminal is remembered by.
#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    /// Names made of the answers of terminals, and beside each the name of the rows that it is to
    /// be sent, or [`TOLD`].
    file: DocumentMut,
    /// Why the file could not be read.
    unread: Option<Unread>,
}

/// Why what is remembered could not be read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Unread {
    /// There is no text.
    File(Fault),
    /// The text is no TOML, in the words of its library.
    Toml(String),
}

/// Why what is remembered is not written.
#[derive(Debug)]
pub(super) enum Unwritten {
    /// The file that is there cannot be read, for this reason.
    Unread(Unread),
    System(io::Error),
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Returns which rows are remembered for which terminals.
pub(super) fn strategies() -> Vec<(String, Strategy)> {
    Memory::read().strategies()
}

impl Memory {
    /// Reads what is remembered.
    pub(super) fn read() -> Self {
        match place::memory_file().map(|file| place::read(&file)) {
            Some(Ok(Some(text))) => Self::parse(&text),
            Some(Err(fault)) => Self::unread(Unread::File(fault)),
            Some(Ok(None)) | None => Self::default(),
        }
    }

    fn unread(why: Unread) -> Self {
        Self {
            unread: Some(why),
            ..Self::default()
        }
    }

    fn parse(text: &str) -> Self {
        match text.strip_prefix(HEAD).unwrap_or(text).parse() {
            Ok(file) => Self { file, unread: None },
            Err(error) => {
                let words = toml_edit::TomlError::message(&error).to_owned();
                Self::unread(Unread::Toml(words))
            }
        }
    }

    fn strategies(&self) -> Vec<(String, Strategy)> {
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

    /// Writes what is remembered.
    ///
    /// # Errors
    /// When there is no place for it, when what is there could not be read, or when it cannot be
    /// written.
    pub(super) fn write(&self) -> Result<(), Unwritten> {
        if let Some(why) = &self.unread {
            return Err(Unwritten::Unread(why.clone()));
        }
        let nowhere = || io::Error::from(io::ErrorKind::NotFound);
        let file = place::memory_file().ok_or_else(nowhere)?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(write_whole::write(&file, self.text().as_bytes(), true)?)
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
        let again = Memory::parse(&memory.text());
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
        let again = Memory::parse(&memory.text());
        let kept = [("kitty(0.26.5)".to_owned(), Strategy::Kitty)];
        assert_eq!(again.strategies(), kept);
        let names = again.names();
        assert!(names.contains("0;136;0") && !names.contains("st"));
    }

    #[test]
    fn what_cannot_be_read_is_not_written_over() {
        let mut memory = Memory::parse("no toml [");
        memory.remember("kitty(0.26.5)", Strategy::Grid);
        let error = memory.write().unwrap_err();
        assert!(matches!(error, Unwritten::Unread(_)), "{error:?}");
    }

    #[test]
    fn what_means_nothing_here_is_kept() {
        let text = "# mine\n\"a 1\" = \"braided\" # new\nb = \"inv\"\nc = 7\nd.e = \"grid\"\n\n[view]\nf = \"lrm\"\n";
        let mut memory = Memory::parse(text);
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
        assert_eq!(Memory::parse(&memory.text()).text(), memory.text());
        // What is forgotten takes no remark along.
        let mut memory = Memory::parse("# mine\na = \"inv\" # right\nb = \"told\"\n");
        memory.forget("a");
        memory.forget("b");
        assert_eq!(memory.text(), format!("{HEAD}b = \"told\"\n# mine\n"));
        // A last line that does not end.
        let kept = Memory::parse("a = \"braided\"").text();
        assert_eq!(Memory::parse(&kept).text(), kept);
    }
}
