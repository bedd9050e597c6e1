//! Words that stay on one line in Arabic, since the first of them alone says something else: a day
//! and its month, a number and its scale, a scale and its coin, the two words of a month, of an
//! ordinal above ten, and of "planned", whose first is a chart.
//!
//! In: a text and the place of a space in it. Out: yes or no. Always holds: nothing but the word before
//! and the word after is looked at. Deliberately not here: what the program puts together itself, where
//! no-break spaces say it.

use super::invisible::{is_arabic_mark, is_invisible};

/// The months of both sets, by their first words.
const MONTHS: [&str; 22] = [
    "\u{643}\u{627}\u{646}\u{648}\u{646}",
    "\u{634}\u{628}\u{627}\u{637}",
    "\u{622}\u{630}\u{627}\u{631}",
    "\u{646}\u{64a}\u{633}\u{627}\u{646}",
    "\u{623}\u{64a}\u{627}\u{631}",
    "\u{62d}\u{632}\u{64a}\u{631}\u{627}\u{646}",
    "\u{62a}\u{645}\u{648}\u{632}",
    "\u{622}\u{628}",
    "\u{623}\u{64a}\u{644}\u{648}\u{644}",
    "\u{62a}\u{634}\u{631}\u{64a}\u{646}",
    "\u{64a}\u{646}\u{627}\u{64a}\u{631}",
    "\u{641}\u{628}\u{631}\u{627}\u{64a}\u{631}",
    "\u{645}\u{627}\u{631}\u{633}",
    "\u{623}\u{628}\u{631}\u{64a}\u{644}",
    "\u{645}\u{627}\u{64a}\u{648}",
    "\u{64a}\u{648}\u{646}\u{64a}\u{648}",
    "\u{64a}\u{648}\u{644}\u{64a}\u{648}",
    "\u{623}\u{63a}\u{633}\u{637}\u{633}",
    "\u{633}\u{628}\u{62a}\u{645}\u{628}\u{631}",
    "\u{623}\u{643}\u{62a}\u{648}\u{628}\u{631}",
    "\u{646}\u{648}\u{641}\u{645}\u{628}\u{631}",
    "\u{62f}\u{64a}\u{633}\u{645}\u{628}\u{631}",
];

/// What numbers are counted in, as it stands without marks.
const SCALES: [&str; 12] = [
    "\u{623}\u{644}\u{641}",
    "\u{623}\u{644}\u{641}\u{627}",
    "\u{623}\u{644}\u{641}\u{627}\u{646}",
    "\u{622}\u{644}\u{627}\u{641}",
    "\u{645}\u{644}\u{64a}\u{648}\u{646}",
    "\u{645}\u{644}\u{64a}\u{648}\u{646}\u{627}",
    "\u{645}\u{644}\u{64a}\u{648}\u{646}\u{64a}",
    "\u{645}\u{644}\u{627}\u{64a}\u{64a}\u{646}",
    "\u{645}\u{644}\u{64a}\u{627}\u{631}",
    "\u{645}\u{644}\u{64a}\u{627}\u{631}\u{627}",
    "\u{645}\u{644}\u{64a}\u{627}\u{631}\u{64a}",
    "\u{645}\u{644}\u{64a}\u{627}\u{631}\u{627}\u{62a}",
];

/// What is counted in them.
const COINS: [&str; 3] = [
    "\u{631}\u{64a}\u{627}\u{644}",
    "\u{644}\u{64a}\u{631}\u{629}",
    "\u{62f}\u{648}\u{644}\u{627}\u{631}",
];

/// The second word of a number from eleven to nineteen.
const TENS: [&str; 2] = ["\u{639}\u{634}\u{631}", "\u{639}\u{634}\u{631}\u{629}"];

/// "About" and "number", which go with the digits after them.
const LEADS: [&str; 2] = ["\u{646}\u{62d}\u{648}", "\u{631}\u{642}\u{645}"];

/// The first words of a month of two.
const HALVES: [&str; 2] = [
    "\u{643}\u{627}\u{646}\u{648}\u{646}",
    "\u{62a}\u{634}\u{631}\u{64a}\u{646}",
];

/// Their second words.
const FIRST_AND_SECOND: [&str; 2] = [
    "\u{627}\u{644}\u{623}\u{648}\u{644}",
    "\u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a}",
];

/// "Planned for", and what it is for.
const PLANNED: &str = "\u{645}\u{62e}\u{637}\u{637}";
const FOR_IT: [&str; 2] = ["\u{644}\u{647}", "\u{644}\u{647}\u{627}"];

/// Says whether the words around the space at a byte of a text stay together.
pub(super) fn are_together(text: &str, space: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(space) else {
        return false;
    };
    let Some(before) = before.rsplit(char::is_whitespace).next().map(bare) else {
        return false;
    };
    let after = after.trim_start().split(char::is_whitespace).next();
    let after = bare(after.unwrap_or_default());
    // A comma or a bracket after a word parts it from the next.
    let after_word = after.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let is = |words: &[&str]| words.contains(&after_word);
    let ends = |words: &[&str]| words.iter().any(|word| before.ends_with(word));
    before.ends_with(char::is_numeric) && (is(&MONTHS) || is(&SCALES))
        || is(&TENS) && before.ends_with(char::is_alphabetic)
        || ends(&SCALES) && is(&COINS)
        || ends(&[PLANNED]) && is(&FOR_IT)
        || ends(&HALVES) && is(&FIRST_AND_SECOND)
        || ends(&LEADS) && after.starts_with(char::is_numeric)
}

/// Returns a word without what is not seen of it.
fn bare(word: &str) -> String {
    let seen = word.chars();
    seen.filter(|letter| !is_arabic_mark(*letter) && !is_invisible(*letter))
        .collect()
}
