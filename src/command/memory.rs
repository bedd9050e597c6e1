//! What is remembered of terminals: which line read correctly in the self-test, and whose settings
//! have been shown.
//!
//! In: a file. Out: entries by the name of a terminal. Always holds: what cannot be read is as good
//! as nothing, and is not written over; what means nothing here, as an entry of another version, is
//! written again as it was; a file is written to a neighbour and renamed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io;

use toml::de::{DeTable, DeValue};

use super::settings::place;
use super::write_whole;
use crate::session::rows::Strategy;

/// The first line of the file.
const HEAD: &str = "# Written by `masar doctor`: what terminals are sent for Arabic.\n";

/// What a terminal is remembered by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Memory {
    /// A name made of its answers, and which rows it is to be sent.
    strategies: BTreeMap<String, Strategy>,
    /// The names of those whose hint has been dismissed.
    told: BTreeSet<String>,
    /// The lines of entries that mean nothing here.
    others: BTreeMap<String, String>,
    /// What else stands in the file: remarks, tables.
    rest: String,
    /// Why the file could not be read.
    unread: Option<String>,
}

/// Why what is remembered is not written.
#[derive(Debug)]
pub(super) enum Unwritten {
    /// The file that is there cannot be read, for this reason.
    Unread(String),
    System(io::Error),
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Returns which rows are remembered for which terminals.
pub(super) fn strategies() -> Vec<(String, Strategy)> {
    Memory::read().strategies.into_iter().collect()
}

impl Memory {
    /// Reads what is remembered.
    pub(super) fn read() -> Self {
        match place::memory_file().map(|file| place::read(&file)) {
            Some(Ok(Some(text))) => Self::parse(&text),
            Some(Err(message)) => Self::unread(message),
            Some(Ok(None)) | None => Self::default(),
        }
    }

    fn unread(message: String) -> Self {
        Self {
            unread: Some(message),
            ..Self::default()
        }
    }

    fn parse(text: &str) -> Self {
        let table = match DeTable::parse(text) {
            Ok(table) => table,
            Err(error) => return Self::unread(error.message().to_owned()),
        };
        let mut memory = Self::default();
        let mut taken = Vec::new();
        for (key, value) in table.get_ref() {
            // A table may stand in several places.
            if matches!(value.get_ref(), DeValue::Table(_) | DeValue::Array(_)) {
                continue;
            }
            let lines = whole_lines(text, key.span().start, value.span().end);
            memory.take(
                key.get_ref(),
                value.get_ref().as_str(),
                text.get(lines.clone()),
            );
            taken.push(lines);
        }
        taken.sort_by_key(|lines| lines.start);
        let mut end = 0;
        for lines in taken {
            memory.rest += text.get(end..lines.start).unwrap_or_default();
            end = lines.end;
        }
        memory.rest += text.get(end..).unwrap_or_default();
        if let Some(rest) = memory.rest.strip_prefix(HEAD) {
            memory.rest = rest.to_owned();
        }
        memory
    }

    /// Takes an entry with its lines.
    fn take(&mut self, name: &str, word: Option<&str>, lines: Option<&str>) {
        let name = name.to_owned();
        let strategy = Strategy::ALL
            .into_iter()
            .find(|one| Some(one.name()) == word);
        if let Some(strategy) = strategy {
            self.strategies.insert(name, strategy);
        } else if word == Some("told") {
            self.told.insert(name);
        } else {
            let lines = lines.unwrap_or_default().trim_end();
            self.others.insert(name, format!("{lines}\n"));
        }
    }

    /// Says whether the hint for a terminal has been dismissed.
    pub(super) fn is_told(&self, name: &str) -> bool {
        // Whoever has found a line that is right needs no hint, whatever that line is called.
        self.told.contains(name)
            || self.strategies.contains_key(name)
            || self.others.contains_key(name)
    }

    /// Remembers which rows a terminal is to be sent.
    pub(super) fn remember(&mut self, name: &str, strategy: Strategy) {
        self.told.remove(name);
        self.others.remove(name);
        self.strategies.insert(name.to_owned(), strategy);
    }

    /// Forgets what was remembered of a terminal.
    pub(super) fn forget(&mut self, name: &str) {
        self.strategies.remove(name);
        self.others.remove(name);
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
    /// When there is no place for it, when what is there could not be read, or when it cannot be
    /// written.
    pub(super) fn write(&self) -> Result<(), Unwritten> {
        if let Some(message) = &self.unread {
            return Err(Unwritten::Unread(message.clone()));
        }
        let nowhere = || io::Error::from(io::ErrorKind::NotFound);
        let file = place::memory_file().ok_or_else(nowhere)?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(write_whole::write(&file, self.text().as_bytes(), true)?)
    }

    fn text(&self) -> String {
        let mut text = HEAD.to_owned();
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
        text.extend(self.others.values().map(String::as_str));
        // Tables come last: what follows the head of one belongs to it.
        text + &self.rest
    }
}

/// Returns the lines in which something stands.
fn whole_lines(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let before = text.get(..start).and_then(|before| before.rfind('\n'));
    let after = text.get(end..).and_then(|after| after.find('\n'));
    let end = after.map_or(text.len(), |after| end + after + 1);
    before.map_or(0, |before| before + 1)..end
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
        "b" = "inv"
        "c" = "kitty"
        "g" = "told"
        "a 1" = "braided" # new
        # mine
        d.e = "grid"

        [view]
        f = "lrm"
        "#);
        assert_eq!(Memory::parse(&memory.text()), memory);
        // A last line that does not end.
        let kept = Memory::parse("a = \"braided\"").text();
        assert_eq!(Memory::parse(&kept).text(), kept);
    }
}
