//! The digits of what the program writes itself: the one place where they are chosen.
//!
//! In: a number, or one that is written already in ASCII. Out: the same in the digits of a
//! language. Always holds: as many characters as before, so no width and no column depends on the
//! choice; English has ASCII digits. Deliberately not here: what a file says, ids, addresses and
//! the names of keys, which keep the digits that they have.
//!
//! The bidi class of the Arabic-Indic digits is AN, of the others EN. The pictures are the same:
//! a percent sign stands left of its digits in both (UAX #9 W2 and W5), the separators of groups and
//! decimals are AN themselves, and a slash between two numbers of one kind belongs to both (W4).

use std::fmt::Display;
use std::str::FromStr;

use super::Language;

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

    /// Returns the name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Latn => "latn",
            Self::Arab => "arab",
        }
    }
}

/// A name that no digits have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("digits are `latn` or `arab`")]
pub struct NoDigits;

impl FromStr for Digits {
    type Err = NoDigits;

    fn from_str(name: &str) -> Result<Self, NoDigits> {
        let known = Self::NAMES.into_iter().find(|(known, _)| *known == name);
        known.map(|(_, digits)| digits).ok_or(NoDigits)
    }
}

/// Writes a whole number without groups, in the digits of a language: a year, a day, a place in a
/// list.
#[must_use]
pub fn digits(language: Language, number: impl Display) -> String {
    set(language, number.to_string())
}

/// Sets a number that is written in ASCII in the digits of a language.
pub(super) fn set(language: Language, number: String) -> String {
    match language {
        Language::En | Language::Ar(Digits::Latn) => number,
        Language::Ar(Digits::Arab) => number.chars().map(arabic).collect(),
    }
}

fn arabic(letter: char) -> char {
    match letter {
        '0' => '\u{660}',
        '1' => '\u{661}',
        '2' => '\u{662}',
        '3' => '\u{663}',
        '4' => '\u{664}',
        '5' => '\u{665}',
        '6' => '\u{666}',
        '7' => '\u{667}',
        '8' => '\u{668}',
        '9' => '\u{669}',
        ',' => '\u{66c}',
        '.' => '\u{66b}',
        '%' => '\u{66a}',
        other => other,
    }
}
