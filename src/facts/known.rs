//! How far an entry has come as it is known, and whether that is known to be so still.
//!
//! In: an entry. Out: its standing, in words and as programs have it. Always holds: what was announced is
//! not done, and what was known last is told as such. Deliberately not here: dates.

use super::label::standing_of;
use super::state_word;
use crate::model::{Ix, Roadmap, Standing, silence};
use crate::words::{self, Gender, Language};

/// How far something has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Known {
    /// By the last that is known.
    pub standing: Standing,
    /// Whether nothing is known since.
    pub is_silent: bool,
}

impl Known {
    /// Returns that of an entry; none where the file tells of no state.
    pub fn of(roadmap: &Roadmap, ix: Ix) -> Option<Self> {
        Some(Self {
            standing: standing_of(roadmap, ix)?,
            is_silent: silence(roadmap.common(ix).status()).is_some(),
        })
    }

    /// Writes it as the name of a group: "under way", "last known: under way".
    pub fn say(self, language: Language) -> String {
        let word = standing_word(self.standing, Gender::Masculine, language);
        match self.is_silent {
            true => words::last_known(language, &word),
            false => word,
        }
    }

    /// Writes it as questions do: `active`, `announced_complete`, `last_known_active`.
    pub fn written(self) -> Option<String> {
        let word = standing_key(self.standing)?;
        let last = if self.is_silent { "last_known_" } else { "" };
        Some(format!("{last}{word}"))
    }

    /// Returns its place among others: the states as in the format, what is known to be so first.
    pub(super) fn rank(self) -> (usize, bool, bool) {
        let state = self.standing.state().map_or(usize::MAX, |it| it as usize);
        let is_announced = self.standing == Standing::AnnouncedComplete;
        (state, is_announced, self.is_silent)
    }
}

/// Returns the word for how far something has come whose noun has that gender.
pub fn standing_word(standing: Standing, gender: Gender, language: Language) -> String {
    match (standing, standing.state()) {
        (Standing::AnnouncedComplete, _) => words::announced(language, gender),
        (_, Some(state)) => state_word(state, gender).say(language).to_owned(),
        (_, None) => super::label::not_started(gender).say(language).to_owned(),
    }
}

/// Returns the word of the file format for it, where that has one, and one more for what was announced.
pub fn standing_key(standing: Standing) -> Option<String> {
    if standing == Standing::AnnouncedComplete {
        return Some("announced_complete".to_owned());
    }
    match serde_json::to_value(standing.state()?) {
        Ok(serde_json::Value::String(word)) => Some(word),
        Ok(_) | Err(_) => None,
    }
}
