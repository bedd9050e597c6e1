//! One character as readers look for it.
//!
//! In: a character. Out: what it counts as, one character or several, or nothing. Always holds:
//! what comes out counts as itself. Deliberately not here: runs of blanks, and places in the text.

use unicode_normalization::char::decompose_compatible;

use super::Hamza;
use crate::text::invisible::{is_arabic_mark, is_blank, is_invisible};

pub(super) const ALEF: char = '\u{627}';
pub(super) const LAM: char = '\u{644}';
const HAMZA: char = '\u{621}';
const WAW: char = '\u{648}';
const YEH: char = '\u{64A}';

/// Puts what a character counts as at the end of a folded text; `begin` is where that began.
pub(super) fn push(c: char, hamza: Hamza, out: &mut String, begin: usize) {
    match c {
        '!'..='~' => out.push(c.to_ascii_lowercase()),
        // Most of Arabic, without a look into the tables of the standard.
        HAMZA | ALEF..='\u{63A}' | '\u{641}'..=YEH => out.push(class(c)),
        _ if is_space(c) => push_space(out, begin),
        _ => {
            let mut is_first = true;
            decompose_compatible(c, |part| {
                // Marks that stand alone decompose into a blank and a mark: they are marks.
                if !(is_first && part == ' ') {
                    push_part(part, hamza, out, begin);
                }
                is_first = false;
            });
        }
    }
}

/// Says whether a character parts words.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || is_blank(c)
}

/// Says whether a character shows a letter in one of its places in a word.
pub(super) const fn is_presentation_form(c: char) -> bool {
    matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Says whether a character has a hamza on waw or yeh, or is one that something may bear.
pub(super) const fn bears_hamza(c: char) -> bool {
    matches!(c, '\u{624}' | '\u{626}' | '\u{674}'..='\u{678}' | '\u{6C0}'..='\u{6D3}')
        || is_hamza_mark(c)
        || is_presentation_form(c)
}

/// One blank for a run of them.
fn push_space(out: &mut String, begin: usize) {
    let so_far = out.get(begin..).unwrap_or_default();
    if !so_far.ends_with(' ') {
        out.push(' ');
    }
}

fn push_part(part: char, hamza: Hamza, out: &mut String, begin: usize) {
    if is_space(part) {
        push_space(out, begin);
    } else if is_hamza_mark(part) {
        if hamza == Hamza::Own {
            dismount(out, begin);
        }
    } else if !is_dropped(part) {
        for letter in part.to_lowercase() {
            match expanded(letter) {
                Some(letters) => out.push_str(letters),
                None if is_dropped(letter) => {}
                None => out.push(class(letter)),
            }
        }
    }
}

/// Turns a waw or yeh that bears a hamza into the hamza.
fn dismount(out: &mut String, begin: usize) {
    let so_far = out.get(begin..).unwrap_or_default();
    if so_far.ends_with([WAW, YEH]) {
        out.pop();
        out.push(HAMZA);
    }
}

/// Hamza as a mark, above, below or high.
const fn is_hamza_mark(c: char) -> bool {
    matches!(c, '\u{654}' | '\u{655}' | '\u{674}')
}

/// Says whether a character says nothing of which word it is.
fn is_dropped(c: char) -> bool {
    const TATWEEL: char = '\u{640}';
    c == TATWEEL
        || c.is_control()
        || is_invisible(c)
        || is_arabic_mark(c)
        // Signs of recitation that are no marks.
        || matches!(c, '\u{6DD}'..='\u{6DE}' | '\u{6E5}'..='\u{6E6}' | '\u{6E9}')
        || is_mark(c)
}

/// Combining marks of Latin, Greek, Cyrillic and Hebrew.
const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36F}'
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5BD}'
            | '\u{5BF}'
            | '\u{5C1}'..='\u{5C2}'
            | '\u{5C4}'..='\u{5C5}'
            | '\u{5C7}'
            | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}'
            | '\u{20D0}'..='\u{20FF}'
            | '\u{FE20}'..='\u{FE2F}'
    )
}

/// Returns a Latin letter as it is written without it.
const fn expanded(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{DF}' => "ss",
        '\u{E6}' => "ae",
        '\u{F0}' | '\u{111}' => "d",
        '\u{F8}' => "o",
        '\u{FE}' => "th",
        '\u{131}' => "i",
        '\u{142}' => "l",
        '\u{153}' => "oe",
        _ => return None,
    })
}

/// Returns the letter, digit or sign for which readers type any of its class.
const fn class(c: char) -> char {
    match c {
        '\u{671}' => ALEF,
        '\u{649}' | '\u{6CC}' | '\u{6CD}' | '\u{6D0}' | '\u{6D2}' => YEH,
        '\u{6A9}' | '\u{6AA}' => '\u{643}',
        '\u{629}' | '\u{6BE}' | '\u{6C1}' | '\u{6C3}' | '\u{6D5}' => '\u{647}',
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{6F0}'..='\u{6F9}' => digit(c, '\u{6F0}'),
        '\u{66A}' => '%',
        '\u{66B}' | '\u{6D4}' => '.',
        '\u{60C}' | '\u{66C}' => ',',
        '\u{61B}' => ';',
        '\u{61F}' => '?',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}'..='\u{201B}' => '\'',
        '\u{AB}' | '\u{BB}' | '\u{201C}'..='\u{201F}' => '"',
        // The last sigma of a word.
        '\u{3C2}' => '\u{3C3}',
        _ => c,
    }
}

const fn digit(c: char, zero: char) -> char {
    (c as u32 - zero as u32 + '0' as u32) as u8 as char
}
