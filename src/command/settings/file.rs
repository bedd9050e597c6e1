//! The configuration as a file in TOML.
//!
//! In: its text. Out: the keys that it sets with their lines, and what is wrong with it. Always
//! holds: one wrong key does not spoil the others; a file that is no TOML sets nothing; all is told
//! in the order of the file.

use toml::de::{DeTable, DeValue};

use super::complaint::{Complaint, Complaints};
use super::key::{KEYS, Key};
use crate::document::nearest;

/// Reads a file.
pub(super) fn read(name: &str, text: &str) -> (Vec<(&'static Key, String, usize)>, Complaints) {
    let (mut found, mut complaints) = (Vec::new(), Complaints::default());
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            complaints.add(|| Complaint {
                place: place(name, text, start),
                message: error.message().to_owned(),
                hint: Some("nothing of the file is in force until it is right".to_owned()),
            });
            return (found, complaints);
        }
    };
    // The table is sorted by names; people read a file from above.
    let mut entries: Vec<_> = table.get_ref().iter().collect();
    entries.sort_by_key(|(word, _)| word.span().start);
    for (word, value) in entries {
        let start = word.span().start;
        let at = || place(name, text, start);
        let Some(key) = KEYS.iter().find(|key| key.name == word.get_ref()) else {
            complaints.add(|| unknown(at(), word.get_ref()));
            continue;
        };
        let value = match value.get_ref() {
            DeValue::String(value) => value.to_string(),
            DeValue::Boolean(true) => "on".to_owned(),
            DeValue::Boolean(false) => "off".to_owned(),
            DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => text
                .get(value.span())
                .and_then(|value| value.lines().next())
                .unwrap_or_default()
                .to_owned(),
        };
        if key.takes(&value) {
            found.push((key, value, line(text, start)));
        } else {
            complaints.add(|| key.refuse(at(), &value));
        }
    }
    (found, complaints)
}

fn unknown(place: String, word: &str) -> Complaint {
    let names = KEYS.iter().map(|key| key.name);
    Complaint {
        place,
        message: format!("there is no setting `{word}`"),
        hint: Some(match nearest(word, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`masar config` lists every setting".to_owned(),
        }),
    }
}

/// Returns the line of a byte, counted from one.
fn line(text: &str, byte: usize) -> usize {
    let before = text.bytes().take(byte);
    before.filter(|byte| *byte == b'\n').count() + 1
}

/// Returns file, line and column, which counts characters from one.
fn place(name: &str, text: &str, byte: usize) -> String {
    let before = text.get(..byte).unwrap_or_default();
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    format!("{name}:{}:{column}", line(text, byte))
}
