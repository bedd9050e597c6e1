//! Which part of a line something that is chosen would take the place of.
//!
//! In: a line and the place in it at which one types. Out: the beginning of a field, or of a value behind
//! one. Always holds: what stands after the place and belongs to the same word is replaced with it.

use std::ops::Range;

use super::field::Field;
use crate::words::VALUE_COMMAS;

/// A part of a line that a choice can take the place of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The field whose value it is; none for a field itself.
    pub field: Option<Field>,
    /// What is replaced, in bytes.
    pub at: Range<usize>,
    /// What of it is typed already.
    pub typed: String,
    /// The whole test that it belongs to, in bytes.
    pub test: Range<usize>,
}

impl Spot {
    /// Finds the part at a byte of a line.
    pub fn new(line: &str, place: usize) -> Self {
        let (mut start, mut value, mut is_quoted) = (0, None, false);
        let mut field = None;
        let before = line.char_indices().take_while(|(at, _)| *at < place);
        for (at, letter) in before {
            let after = at + letter.len_utf8();
            let is_mark = matches!(letter, '"' | '\u{ab}' | '\u{bb}');
            if is_mark {
                is_quoted = !is_quoted;
            } else if is_quoted {
            } else if ends(letter) {
                (start, value, field) = (after, None, None);
            } else if matches!(letter, ':' | '<' | '>' | '=') {
                field = field.or_else(|| Field::named(line.get(start..at)?));
                value = field.map(|_| after);
            } else if value.is_some() && (letter == '~' || VALUE_COMMAS.contains(&letter)) {
                value = Some(after);
            }
        }
        let rest = line.get(place..).unwrap_or_default();
        let is_over =
            |letter: char| ends(letter) || (value.is_some() && VALUE_COMMAS.contains(&letter));
        let of_word = if is_quoted {
            rest.find(['"', '\u{ab}', '\u{bb}'])
                .map_or(rest.len(), |at| at + 1)
        } else {
            rest.find(is_over).unwrap_or(rest.len())
        };
        let end = place + of_word;
        let of_test = line.get(end..).unwrap_or_default();
        let from = value.unwrap_or(start);
        let typed = line.get(from..place).unwrap_or_default();
        Self {
            field,
            at: from..end,
            typed: typed.trim_matches(['"', '\u{ab}', '\u{bb}']).to_owned(),
            test: start..end + of_test.find(ends).unwrap_or(of_test.len()),
        }
    }
}

fn ends(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '(' | ')')
}
