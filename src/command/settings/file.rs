//! The configuration as a file in TOML.
//!
//! In: its text. Out: the settings that it sets, and what is wrong with it. Always
//! holds: one wrong key does not spoil the others; a file that is no TOML sets nothing; all is told
//! in the order of the file.

use toml_edit::{Document, Item, Value};

use super::complaint::{Complaint, Complaints};
use super::setting::Setting;
use super::views;
use crate::command::messages::{Message, Origin};
use crate::document::{Hint, SavedView, nearest};

/// Reads a file; returns the saved views in it.
pub(super) fn read(
    name: &str,
    text: &str,
    settings: &mut [Setting],
    complaints: &mut Complaints,
) -> Vec<SavedView> {
    let file = match Document::parse(text) {
        Ok(file) => file,
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            complaints.add(|| Complaint {
                place: place(name, text, start),
                message: Message::NotToml(error.message().to_owned()),
                hint: Some(Message::NothingInForce),
            });
            return Vec::new();
        }
    };
    let mut saved = Vec::new();
    for (word, value) in file.iter() {
        let span = file.key(word).and_then(toml_edit::Key::span);
        let start = span.map_or(0, |span| span.start);
        let at = || place(name, text, start);
        if let (views::NAME, Item::ArrayOfTables(tables)) = (word, value) {
            for table in tables {
                let at = |key: &str| {
                    let span = table.key(key).and_then(toml_edit::Key::span);
                    let span = span.or_else(|| table.span());
                    place(name, text, span.map_or(start, |span| span.start))
                };
                saved.extend(views::read(table, |key, message| {
                    complaints.add(|| Complaint {
                        place: at(key),
                        message,
                        hint: None,
                    });
                }));
            }
            continue;
        }
        let Some(setting) = settings.iter_mut().find(|setting| setting.name == word) else {
            complaints.add(|| unknown(at(), word, settings));
            continue;
        };
        let value = match value {
            Item::Value(Value::String(value)) => value.value(),
            Item::Value(Value::Boolean(value)) if *value.value() => "on",
            Item::Value(Value::Boolean(_)) => "off",
            other => other
                .span()
                .and_then(|span| text.get(span))
                .and_then(|value| value.lines().next())
                .unwrap_or_default(),
        };
        let origin = Origin::File(line(text, start));
        let done = setting.set(value, origin, at());
        done.unwrap_or_else(|complaint| complaints.add(|| *complaint));
    }
    saved
}

fn unknown(place: String, word: &str, settings: &[Setting]) -> Complaint {
    let names = settings.iter().map(|setting| setting.name.as_str());
    Complaint {
        place,
        message: Message::NoSetting { name: word.into() },
        hint: Some(match nearest(word, names) {
            Some(near) => Message::Meant(Hint::MeantName { name: near.into() }),
            None => Message::ConfigLists,
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
