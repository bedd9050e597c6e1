//! The two languages of the program, and the digits in which Arabic is written.

use serde::{Deserialize, Serialize};

use crate::text::Direction;

/// The digits in which Arabic is written. The names are those of CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Digits {
    /// As in this line: 0123, with , and . and %.
    #[default]
    Latn,
    /// The Arabic-Indic ones, U+0660 to U+0669, with their own separators and percent sign.
    Arab,
}

impl Digits {
    /// Every kind with its name on the command line and in a configuration.
    pub const NAMES: [(&'static str, Self); 2] = [("latn", Self::Latn), ("arab", Self::Arab)];
}

/// A language of the program. Only Arabic is written in two kinds of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(from = "LanguageName", into = "LanguageName")]
pub enum Language {
    /// Arabic.
    Ar(Digits),
    /// English.
    En,
}

/// A language as a file names it.
#[derive(Deserialize, Serialize)]
#[serde(rename = "Language", rename_all = "snake_case")]
enum LanguageName {
    Ar,
    En,
}

impl From<LanguageName> for Language {
    fn from(named: LanguageName) -> Self {
        match named {
            LanguageName::Ar => Self::AR,
            LanguageName::En => Self::En,
        }
    }
}

impl From<Language> for LanguageName {
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

    /// Returns its code, as files and options write it.
    pub fn code(self) -> &'static str {
        self.choose("en", "ar")
    }

    /// Returns the other language.
    pub fn other(self) -> Self {
        self.choose(Self::AR, Self::En)
    }

    /// Returns the same language, written in these digits where it is Arabic.
    pub fn with(self, digits: Digits) -> Self {
        self.choose(Self::En, Self::Ar(digits))
    }

    /// Says whether both are the same language, in whatever digits.
    pub fn is(self, other: Self) -> bool {
        self.choose(true, false) == other.choose(true, false)
    }

    /// Returns which of two things belongs to the language.
    pub fn choose<T>(self, english: T, arabic: T) -> T {
        match self {
            Self::En => english,
            Self::Ar(_) => arabic,
        }
    }

    /// Returns the direction in which the language is read.
    pub fn direction(self) -> Direction {
        self.choose(Direction::Ltr, Direction::Rtl)
    }
}

/// Returns the sign of a language: one that its readers know.
pub fn mark(language: Language) -> &'static str {
    language.choose("en", "ع")
}
