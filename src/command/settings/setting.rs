//! One setting as people write it: a name and a word.
//!
//! Always holds: the word is one that the setting takes. Deliberately not here: what it means
//! (`values`), and which source counts more.

use clap::CommandFactory;

use super::complaint::Complaint;
use super::values::SettingValues;
use crate::command::messages::{Message, Origin};
use crate::document::{Hint, nearest};

/// A setting and its value.
#[derive(Debug, Clone)]
pub(in crate::command) struct Setting {
    /// Its name: `keep-marks`.
    pub(in crate::command) name: String,
    /// What it is for.
    pub(in crate::command) help: String,
    /// The words that it takes.
    pub(in crate::command) choices: Vec<String>,
    /// The one in force.
    pub(in crate::command) value: String,
    /// Where that comes from.
    pub(in crate::command) origin: Origin,
}

impl Setting {
    /// Returns every setting with the value that is built in, in the order in which they are listed.
    pub(super) fn all() -> Vec<Self> {
        let built_in = |key: &clap::Arg| {
            let choices = key.get_possible_values();
            let defaults = key.get_default_values().iter();
            Self {
                name: key.get_long().unwrap_or_default().to_owned(),
                help: key.get_help().map(ToString::to_string).unwrap_or_default(),
                choices: choices.iter().map(|it| it.get_name().to_owned()).collect(),
                value: defaults.map(|word| word.to_string_lossy()).collect(),
                origin: Origin::Default,
            }
        };
        SettingValues::command()
            .get_arguments()
            .map(built_in)
            .collect()
    }

    /// Returns the variable that sets it: `MASAR_KEEP_MARKS`.
    pub(super) fn variable(&self) -> String {
        format!("MASAR_{}", self.name.to_uppercase().replace('-', "_"))
    }

    /// Takes a word from somewhere.
    ///
    /// # Errors
    /// When it is none that the setting takes: a complaint about that place.
    pub(super) fn set(
        &mut self,
        word: &str,
        origin: Origin,
        place: String,
    ) -> Result<(), Box<Complaint>> {
        if self.choices.iter().any(|choice| choice == word) {
            (self.value, self.origin) = (word.to_owned(), origin);
            return Ok(());
        }
        Err(Box::new(Complaint {
            place,
            message: Message::CannotBe {
                name: self.name.clone(),
                word: word.to_owned(),
            },
            hint: Some(
                match nearest(word, self.choices.iter().map(String::as_str)) {
                    Some(near) if is_slip(word, near) => {
                        Message::Meant(Hint::MeantId { id: near.into() })
                    }
                    Some(_) | None => Message::OneOf {
                        names: self.choices.join(", "),
                    },
                },
            ),
        }))
    }
}

/// Says whether a word may be a slip of another: of two letters one makes another word.
fn is_slip(word: &str, near: &str) -> bool {
    word.chars().count() > 2 || word.eq_ignore_ascii_case(near)
}
