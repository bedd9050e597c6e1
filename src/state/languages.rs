//! The languages that the reader wants to see, and the digits of Arabic.
//!
//! Always holds: [`Voice::interface`] is where the language of the interface gets its digits; a
//! change of language keeps them. Deliberately not here: the languages of a file's own texts.

use crate::words::{Digits, Language};

/// Which languages are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Languages {
    /// One.
    One(Language),
    /// The roadmap's own language, the other one beside it where there is room.
    Both,
}

/// How the reader is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Voice {
    /// The languages.
    pub languages: Languages,
    /// The digits of all that is composed in Arabic.
    pub digits: Digits,
}

impl Voice {
    /// The roadmap's own language and the other one beside it.
    pub const BOTH: Self = Self {
        languages: Languages::Both,
        digits: Digits::Latn,
    };

    /// One language, in the digits that it comes with.
    pub const fn one(language: Language) -> Self {
        Self {
            languages: Languages::One(language),
            digits: match language {
                Language::Ar(digits) => digits,
                Language::En => Digits::Latn,
            },
        }
    }

    /// Returns the same languages in other digits.
    pub const fn with(self, digits: Digits) -> Self {
        Self { digits, ..self }
    }

    /// Says whether both languages are shown.
    pub fn is_both(self) -> bool {
        match self.languages {
            Languages::One(_) => false,
            Languages::Both => true,
        }
    }

    /// Returns the language of the interface for a roadmap whose own language is `own`.
    pub fn interface(self, own: Language) -> Language {
        let language = match self.languages {
            Languages::One(language) => language,
            Languages::Both => own,
        };
        language.with(self.digits)
    }

    /// Returns the next choice of languages: English, Arabic, both.
    pub fn next(self) -> Self {
        let languages = match self.languages {
            Languages::One(Language::En) => Languages::One(Language::AR),
            Languages::One(Language::Ar(_)) => Languages::Both,
            Languages::Both => Languages::One(Language::En),
        };
        Self { languages, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_outlast_a_change_of_language() {
        let mut voice = Voice::one(Language::En).with(Digits::Arab);
        let mut spoken = Vec::new();
        for _ in 0..4 {
            spoken.push(voice.interface(Language::AR));
            voice = voice.next();
        }
        let arabic = Language::Ar(Digits::Arab);
        assert_eq!(spoken, [Language::En, arabic, arabic, Language::En]);
    }
}
