//! The base direction of a text: where reading begins.
//!
//! In: a logical text, and how to find it. Out: one direction. Always holds: one pass, nothing is
//! allocated; what an isolate holds has no say (UAX #9 P2). Deliberately not here: the levels that
//! follow from it.

use unicode_bidi::BidiClass;

use crate::text::invisible::is_blank;
use crate::text::options::{Base, Direction};

/// Returns the base direction of a text; P2 and P3 where the base says so.
pub fn direction(text: &str, base: Base) -> Direction {
    match base {
        Base::Ltr => Direction::Ltr,
        Base::Rtl => Direction::Rtl,
        Base::Auto => first_strong(text).unwrap_or(Direction::Ltr),
        Base::AutoOr(fallback) => first_strong(text).unwrap_or(fallback),
        Base::WordsOr(fallback) => of_words(text).or_else(|| told(text)).unwrap_or(fallback),
    }
}

/// Returns the direction of the first strong character outside isolates (P2).
fn first_strong(text: &str) -> Option<Direction> {
    strong(text).find_map(|step| match step {
        Clue::Strong(direction) => Some(direction),
        Clue::Blank => None,
    })
}

/// Returns the direction of the words outside isolates, each by its first strong character.
///
/// Most of them decide, and as many from right to left are enough: an Arabic sentence is full of Latin
/// names, an English one has seldom more than one Arabic name.
fn of_words(text: &str) -> Option<Direction> {
    let (mut ltr, mut rtl) = (0_usize, 0_usize);
    let mut is_counted = false;
    for step in strong(text) {
        match step {
            Clue::Blank => is_counted = false,
            Clue::Strong(_) if is_counted => {}
            Clue::Strong(direction) => {
                is_counted = true;
                match direction {
                    Direction::Ltr => ltr += 1,
                    Direction::Rtl => rtl += 1,
                }
            }
        }
    }
    match (ltr, rtl) {
        (0, 0) => None,
        _ if rtl >= ltr => Some(Direction::Rtl),
        _ => Some(Direction::Ltr),
    }
}

/// Returns the direction of the one isolate that a text is, where that tells one.
fn told(text: &str) -> Option<Direction> {
    let direction = match text.chars().next()? {
        '\u{2066}' => Direction::Ltr,
        '\u{2067}' => Direction::Rtl,
        _ => return None,
    };
    let mut depth = 0_usize;
    let mut outside = text.chars().filter(|c| {
        match unicode_bidi::bidi_class(*c) {
            BidiClass::FSI | BidiClass::LRI | BidiClass::RLI => depth += 1,
            BidiClass::PDI => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    outside.next().is_none().then_some(direction)
}

/// What has a say in a text.
enum Clue {
    /// A letter, or a mark of direction.
    Strong(Direction),
    /// Something between two words.
    Blank,
}

/// Returns what has a say outside isolates.
fn strong(text: &str) -> impl Iterator<Item = Clue> {
    let mut depth = 0_usize;
    text.chars().filter_map(move |c| {
        // Most characters of most labels need no look into the table.
        let class = match c {
            'A'..='Z' | 'a'..='z' => BidiClass::L,
            '\0'..='\x7f' => BidiClass::ON,
            _ => unicode_bidi::bidi_class(c),
        };
        match class {
            BidiClass::FSI | BidiClass::LRI | BidiClass::RLI => depth += 1,
            BidiClass::PDI => depth = depth.saturating_sub(1),
            BidiClass::L if depth == 0 => return Some(Clue::Strong(Direction::Ltr)),
            BidiClass::R | BidiClass::AL if depth == 0 => {
                return Some(Clue::Strong(Direction::Rtl));
            }
            _ if depth == 0 && is_between_words(c) => return Some(Clue::Blank),
            _ => {}
        }
        None
    })
}

/// Says whether a character takes a cell between two words: other controls leave none.
fn is_between_words(c: char) -> bool {
    c.is_whitespace() && (!c.is_control() || is_blank(c))
}
