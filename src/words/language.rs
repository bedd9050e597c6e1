//! The two languages of the program.

use serde::Deserialize;

use crate::text::Direction;

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Arabic.
    Ar,
    /// English.
    En,
}

impl Language {
    /// Returns the other language.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Ar => Self::En,
            Self::En => Self::Ar,
        }
    }

    /// Returns the direction in which the language is read.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::Rtl,
            Self::En => Direction::Ltr,
        }
    }
}

/// Returns the sign of a language: one that its readers know.
#[must_use]
pub fn mark(language: Language) -> &'static str {
    match language {
        Language::Ar => "ع",
        Language::En => "en",
    }
}
