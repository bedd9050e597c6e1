//! What is remembered of terminals: which line read correctly in the self-test, and whose settings
//! have been shown.
//!
//! In: a file. Out: entries by the name of a terminal. Always holds: what cannot be read is as good
//! as nothing; a file is written to a neighbour and renamed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io;

use toml::de::DeTable;

use super::neighbour;
use super::settings::place;
use crate::terminal::rows::Strategy;

/// What a terminal is remembered by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Memory {
    /// A name made of its answers, and which rows it is to be sent.
    strategies: BTreeMap<String, Strategy>,
    /// The names of those whose hint has been dismissed.
    told: BTreeSet<String>,
}

/// Returns which rows are remembered for which terminals.
pub(super) fn strategies() -> Vec<(String, Strategy)> {
    Memory::read().strategies.into_iter().collect()
}

impl Memory {
    /// Reads what is remembered.
    pub(super) fn read() -> Self {
        let text = place::memory_file().map(|file| place::read(&file));
        match text {
            Some(Ok(Some(text))) => Self::parse(&text),
            _ => Self::default(),
        }
    }

    fn parse(text: &str) -> Self {
        let mut memory = Self::default();
        let Ok(table) = DeTable::parse(text) else {
            return memory;
        };
        for (name, value) in table.get_ref() {
            let name = name.get_ref().to_string();
            let Some(word) = value.get_ref().as_str() else {
                continue;
            };
            match Strategy::ALL.into_iter().find(|one| one.name() == word) {
                Some(strategy) => {
                    memory.strategies.insert(name, strategy);
                }
                None if word == "told" => {
                    memory.told.insert(name);
                }
                None => {}
            }
        }
        memory
    }

    /// Says whether the hint for a terminal has been dismissed.
    pub(super) fn is_told(&self, name: &str) -> bool {
        // Whoever has found a line that is right needs no hint.
        self.told.contains(name) || self.strategies.contains_key(name)
    }

    /// Remembers which rows a terminal is to be sent.
    pub(super) fn remember(&mut self, name: &str, strategy: Strategy) {
        self.told.remove(name);
        self.strategies.insert(name.to_owned(), strategy);
    }

    /// Forgets what was remembered of a terminal.
    pub(super) fn forget(&mut self, name: &str) {
        self.strategies.remove(name);
    }

    /// Remembers that the hint for a terminal has been dismissed.
    pub(super) fn tell(&mut self, name: &str) {
        if !self.is_told(name) {
            self.told.insert(name.to_owned());
        }
    }

    /// Writes what is remembered.
    ///
    /// # Errors
    /// When there is no place for it, or it cannot be written.
    pub(super) fn write(&self) -> io::Result<()> {
        let file = place::memory_file().ok_or(io::ErrorKind::NotFound)?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        neighbour::write(&file, self.text().as_bytes(), true)
    }

    fn text(&self) -> String {
        let mut text =
            "# Written by `masar doctor`: what terminals are sent for Arabic.\n".to_owned();
        // A string of JSON is one of TOML, but that TOML has DEL escaped, too.
        let quoted = |name: &str| {
            let quoted = serde_json::Value::from(name).to_string();
            quoted.replace('\u{7f}', "\\u007F")
        };
        for (name, strategy) in &self.strategies {
            let _ = writeln!(text, "{} = \"{}\"", quoted(name), strategy.name());
        }
        for name in &self.told {
            let _ = writeln!(text, "{} = \"told\"", quoted(name));
        }
        text
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
        assert_eq!(Memory::parse(&memory.text()), memory);
        memory.remember("kitty(0.26.5)", Strategy::Kitty);
        memory.forget("0;136;0 \"TERM\"=xterm");
        memory.forget("TERM=a\u{7f}\u{1b}\n\\b");
        let again = Memory::parse(&memory.text());
        let kept = BTreeMap::from([("kitty(0.26.5)".to_owned(), Strategy::Kitty)]);
        assert_eq!(again.strategies, kept);
        assert!(again.is_told("0;136;0") && !again.is_told("st"));
        assert_eq!(Memory::parse("no toml ["), Memory::default());
    }
}
