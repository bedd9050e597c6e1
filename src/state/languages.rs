//! The languages that the reader wants to see, and the digits of Arabic.
//!
//! Always holds: [`Languages::interface`] is where the language of the interface gets its digits; a
//! change of language keeps them. Deliberately not here: the languages of a file's own texts.

use crate::words::{Digits, Language};

/// Which languages are shown: one, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OneOrBoth {
    /// One.
    One(Language),
    /// The roadmap's own language, the other one beside it where there is room.
    Both,
}

impl OneOrBoth {
    /// Every choice, in the order in which they follow each other.
    pub const ALL: [Self; 3] = [Self::One(Language::En), Self::One(Language::AR), Self::Both];

    /// Returns its name, by which it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::One(Language::En) => "en",
            Self::One(Language::Ar(_)) => "ar",
            Self::Both => "both",
        }
    }

    /// Says whether it is the same choice, in whichever digits.
    pub fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::One(one), Self::One(other)) => one.is(other),
            (Self::Both, Self::Both) => true,
            (Self::One(_), Self::Both) | (Self::Both, Self::One(_)) => false,
        }
    }
}

/// The languages that a reader wants, and the digits of Arabic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Languages {
    /// Which are shown.
    pub choice: OneOrBoth,
    /// The digits of all that is composed in Arabic.
    pub digits: Digits,
}

impl Languages {
    /// The roadmap's own language and the other one beside it.
    pub const BOTH: Self = Self {
        choice: OneOrBoth::Both,
        digits: Digits::Latn,
    };

    /// One language, in the digits that it comes with.
    pub const fn one(language: Language) -> Self {
        Self {
            choice: OneOrBoth::One(language),
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
        match self.choice {
            OneOrBoth::One(_) => false,
            OneOrBoth::Both => true,
        }
    }

    /// Returns the language of the interface for a roadmap whose own language is `own`.
    pub fn interface(self, own: Language) -> Language {
        let language = match self.choice {
            OneOrBoth::One(language) => language,
            OneOrBoth::Both => own,
        };
        language.with(self.digits)
    }

    /// Returns the next choice of languages: English, Arabic, both.
    pub fn next(self) -> Self {
        let choice = match self.choice {
            OneOrBoth::One(Language::En) => OneOrBoth::One(Language::AR),
            OneOrBoth::One(Language::Ar(_)) => OneOrBoth::Both,
            OneOrBoth::Both => OneOrBoth::One(Language::En),
        };
        Self { choice, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_outlast_a_change_of_language() {
        let mut languages = Languages::one(Language::En).with(Digits::Arab);
        let mut spoken = Vec::new();
        for _ in 0..4 {
            spoken.push(languages.interface(Language::AR));
            languages = languages.next();
        }
        let arabic = Language::Ar(Digits::Arab);
        assert_eq!(spoken, [Language::En, arabic, arabic, Language::En]);
    }
}
