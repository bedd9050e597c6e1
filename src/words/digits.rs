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

use super::{Digits, Language};

/// Writes a whole number without groups, in the digits of a language: a year, a day, a place in a
/// list.
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

/// Sets the numbers of a sentence in the digits of a language. What is isolated stands in it as it is
/// written elsewhere: a name, a date of a file, what is to be typed; so does a name in Latin letters.
pub fn sentence(language: Language, text: String) -> String {
    if language != Language::Ar(Digits::Arab) {
        return text;
    }
    let mut depth = 0_usize;
    let is_outside = |letter: char| {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    };
    let kept: Vec<(char, bool)> = text.chars().zip(text.chars().map(is_outside)).collect();
    let words = kept.split_inclusive(|(letter, _)| letter.is_whitespace());
    let words = words.map(|word| {
        let is_name = word
            .iter()
            .any(|(letter, is_own)| *is_own && letter.is_ascii_alphabetic());
        let set = |(letter, is_own): &(char, bool)| match *is_own && !is_name {
            true => arabic(*letter),
            false => *letter,
        };
        word.iter().map(set).collect::<String>()
    });
    words.collect()
}

fn arabic(letter: char) -> char {
    match letter {
        '0'..='9' => char::from_u32(u32::from(letter) - 0x30 + 0x660).unwrap_or(letter),
        ',' => '\u{66c}',
        '.' => '\u{66b}',
        '%' => '\u{66a}',
        other => other,
    }
}
