//! The two languages of the program, and the digits in which Arabic is written.

use serde::{Deserialize, Serialize};

use super::Digits;
use crate::text::Direction;

/// A language of the program. Only Arabic is written in two kinds of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(from = "Named", into = "Named")]
pub enum Language {
    /// Arabic.
    Ar(Digits),
    /// English.
    En,
}

/// A language as a file names it.
#[derive(Deserialize, Serialize)]
#[serde(rename = "Language", rename_all = "snake_case")]
enum Named {
    Ar,
    En,
}

impl From<Named> for Language {
    fn from(named: Named) -> Self {
        match named {
            Named::Ar => Self::AR,
            Named::En => Self::En,
        }
    }
}

impl From<Language> for Named {
    fn from(language: Language) -> Self {
        match language {
            Language::Ar(_) => Self::Ar,
            Language::En => Self::En,
        }
    }
}

impl Language {
    /// Arabic in the digits that both shipped documents use.
    pub const AR: Self = Self::Ar(Digits::Latn);

    /// Returns the other language.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Ar(_) => Self::En,
            Self::En => Self::AR,
        }
    }

    /// Returns the same language, written in these digits where it is Arabic.
    #[must_use]
    pub fn with(self, digits: Digits) -> Self {
        match self {
            Self::Ar(_) => Self::Ar(digits),
            Self::En => Self::En,
        }
    }

    /// Says whether both are the same language, in whatever digits.
    #[must_use]
    pub fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Ar(_), Self::Ar(_)) | (Self::En, Self::En) => true,
            (Self::Ar(_), Self::En) | (Self::En, Self::Ar(_)) => false,
        }
    }

    /// Returns the direction in which the language is read.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::Ar(_) => Direction::Rtl,
            Self::En => Direction::Ltr,
        }
    }
}

/// Returns the sign of a language: one that its readers know.
#[must_use]
pub fn mark(language: Language) -> &'static str {
    match language {
        Language::Ar(_) => "ع",
        Language::En => "en",
    }
}
