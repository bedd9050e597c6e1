//! What belongs together at a cut: numbers, and the first letters of a word.
//!
//! In: the characters around a cut, in logical order. Out: whether it may be there. Nothing is
//! measured here.

use unicode_bidi::BidiClass;

use crate::text::invisible::{is_arabic_mark, is_break};

/// The characters around a cut; none beyond the ends of the text.
pub(super) struct Neighbours {
    pub(super) earlier: Option<char>,
    pub(super) before: Option<char>,
    pub(super) after: Option<char>,
    pub(super) later: Option<char>,
}

impl Neighbours {
    /// Says whether the next character stands between two digits and parts groups of them.
    pub(super) fn is_before_separator(&self) -> bool {
        let is = |c: Option<char>, what: fn(char) -> bool| c.is_some_and(what);
        is(self.before, char::is_numeric)
            && is(self.after, is_separator)
            && is(self.later, char::is_numeric)
    }
}

/// Says whether a cut would part a number, or a number from its unit or sign.
pub(super) fn is_within_number(around: &Neighbours) -> bool {
    let (Some(before), Some(after)) = (around.before, around.after) else {
        return false;
    };
    let leads = |c: char| c.is_numeric() || is_separator(c) || is_sign(c) || is_unit(c);
    around.is_before_separator()
        || leads(before) && after.is_numeric()
        || before.is_numeric() && is_unit(after)
}

/// Says whether a character only announces what follows it.
pub(super) fn is_opening(c: char) -> bool {
    matches!(
        c,
        '(' | '[' | '{' | '\u{AB}' | '\u{2018}' | '\u{201A}' | '\u{201C}' | '\u{201E}' | '\u{2039}'
    )
}

/// Says whether a character is a quote that looks the same at both ends.
pub(super) fn is_plain_quote(c: char) -> bool {
    matches!(c, '"' | '\'')
}

/// Says whether a character has no direction of its own, and is no part of a number.
pub(super) fn is_neutral(c: char) -> bool {
    let class = unicode_bidi::bidi_class(c);
    is_break(c)
        || matches!(
            class,
            BidiClass::ON | BidiClass::ES | BidiClass::CS | BidiClass::WS
        )
}

/// How many brackets and quotes are open.
#[derive(Default)]
pub(super) struct Pairs {
    brackets: usize,
    is_quoted: bool,
}

impl Pairs {
    /// Takes the next character, and says whether it closes what was opened before.
    pub(super) fn closes(&mut self, c: char) -> bool {
        if is_opening(c) {
            self.brackets += 1;
        } else if is_plain_quote(c) {
            self.is_quoted = !self.is_quoted;
            return !self.is_quoted;
        } else if is_closing(c) && self.brackets > 0 {
            self.brackets -= 1;
            return true;
        }
        false
    }
}

/// Returns the place of the first bracket or quote that is not closed.
pub(super) fn unclosed(letters: impl Iterator<Item = char>) -> Option<usize> {
    let mut open = Vec::new();
    for (place, letter) in letters.enumerate() {
        if is_opening(letter) {
            open.push(place);
        } else if is_closing(letter) {
            open.pop();
        }
    }
    open.first().copied()
}

/// Says whether a character is an Arabic letter: a part of a word of these is easily another word.
pub fn is_arabic(c: char) -> bool {
    unicode_bidi::bidi_class(c) == BidiClass::AL
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        ')' | ']' | '}' | '\u{BB}' | '\u{2019}' | '\u{201D}' | '\u{203A}'
    )
}

/// Says whether the last letters before a cut tell nothing of their word.
///
/// Of a word that goes on, one or two letters, and an Arabic article and particles with at most one
/// letter after them; of whole words only waw, which belongs to the next one.
pub(super) fn is_stub(part: &str, goes_on: bool) -> bool {
    const WAW: char = '\u{648}';
    let letters: String = part.chars().filter(|c| !is_arabic_mark(*c)).collect();
    if !goes_on {
        return letters.chars().eq([WAW]);
    }
    let is_word = letters.chars().all(char::is_alphabetic);
    let few = |text: &str, most: usize| text.chars().nth(most).is_none();
    is_word && !letters.is_empty() && (few(&letters, 2) || few(stem(&letters), 1))
}

/// Leaves out what is written onto the beginning of an Arabic word: waw or feh, then beh, kaf or
/// lam, then the article (after lam without its alef).
fn stem(letters: &str) -> &str {
    let without = |text, particles: &[char]| -> Option<&str> { str::strip_prefix(text, particles) };
    let rest = without(letters, &['\u{648}', '\u{641}']).unwrap_or(letters);
    let article = "\u{627}\u{644}";
    if let Some(noun) = rest.strip_prefix("\u{644}\u{644}") {
        return noun;
    }
    let noun = without(rest, &['\u{628}', '\u{643}', '\u{644}']).unwrap_or(rest);
    noun.strip_prefix(article).unwrap_or(noun)
}

/// Says whether a character parts groups of digits: dates, times, decimals, ranges.
fn is_separator(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | ':' | '/' | '-' | '\u{66B}' | '\u{66C}' | '\u{2010}' | '\u{2011}' | '\u{2013}'
    )
}

fn is_sign(c: char) -> bool {
    matches!(c, '+' | '\u{2212}' | '\u{B1}')
}

/// Says whether a character is a percent sign or a currency.
fn is_unit(c: char) -> bool {
    matches!(
        c,
        '%' | '\u{66A}' | '\u{2030}' | '\u{609}' | '$' | '\u{A2}'..='\u{A5}' | '\u{60B}' | '\u{20A0}'..='\u{20CF}' | '\u{FDFC}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stub_is_what_tells_nothing_of_its_word() {
        // Waw and the article; the article and one letter, two letters; beh and the article.
        for stub in [
            "\u{648}\u{627}\u{644}",
            "\u{627}\u{644}\u{62A}",
            "\u{628}\u{627}\u{644}\u{62A}",
            "\u{644}\u{644}\u{62A}",
            "ab",
        ] {
            assert!(is_stub(stub, true), "{}", stub.escape_unicode());
            assert!(!is_stub(stub, false), "{}", stub.escape_unicode());
        }
        // A mark is no letter.
        assert!(is_stub("\u{627}\u{644}\u{62A}\u{651}", true));
        for told in [
            "\u{627}\u{644}\u{62A}\u{62D}",
            "\u{648}\u{632}\u{627}",
            "abc",
            "5G",
            "",
        ] {
            assert!(!is_stub(told, true), "{}", told.escape_unicode());
        }
        assert!(is_stub("\u{648}", false));
    }
}
