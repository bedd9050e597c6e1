//! What the items of a group have in common, and how it is called.

use crate::document::{HealthState, Text};
use crate::facts::{Known, health_word, name, side};
use crate::model::{Ix, Roadmap};
use crate::words::{Gender, Language, Msg, digits};

/// What the items of a group have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupKey {
    /// An axis or track, a phase, a pillar, a body.
    Entry(Ix),
    /// A state, and whether it is what was known last.
    State(Known),
    /// How the work goes.
    Health(HealthState),
    /// A year that they may touch.
    Year(i32),
    /// A word or a name that the plan lists nowhere.
    Text(Text),
    /// That the file says nothing of the kind.
    Nothing,
}

impl GroupKey {
    /// Returns its name.
    pub fn label(&self, roadmap: &Roadmap, language: Language) -> String {
        let said = |said: Msg| said.say(language).to_owned();
        match self {
            Self::Entry(ix) => name(roadmap, *ix, language),
            Self::State(known) => known.say(language),
            Self::Health(health) => said(health_word(*health, Gender::Masculine)),
            Self::Year(year) => digits(language, *year),
            Self::Text(text) => side(text, language).text,
            Self::Nothing => said(Msg::NoGroup),
        }
    }

    /// Returns it as the file format has it: an id, the word of a state, a year; none where the file says
    /// nothing.
    pub fn written(&self, roadmap: &Roadmap) -> Option<String> {
        let word = |value: Result<serde_json::Value, _>| match value {
            Ok(serde_json::Value::String(word)) => Some(word),
            Ok(_) | Err(_) => None,
        };
        match self {
            Self::Entry(ix) => Some(roadmap.id(*ix).into_owned()),
            Self::State(known) => known.written(),
            Self::Health(health) => word(serde_json::to_value(health)),
            Self::Year(year) => Some(year.to_string()),
            Self::Text(text) => Some(side(text, Language::En).text),
            Self::Nothing => None,
        }
    }
}
