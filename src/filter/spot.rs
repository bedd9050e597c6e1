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
    /// What stands of the test before the value: `state:`, `ends<~`, `field.risk:`; nothing before a field.
    pub sign: String,
    /// What is replaced, in bytes.
    pub at: Range<usize>,
    /// What of it is typed already.
    pub typed: String,
    /// The whole test that it belongs to, in bytes.
    pub test: Range<usize>,
}

impl Spot {
    /// Returns the part of a line, in bytes, that may be the beginning of a field's name and is still being typed:
    /// at the end, where one types.
    pub fn unfinished(line: &str, place: usize) -> Option<Range<usize>> {
        let spot = Self::new(line, place);
        let is_last = place == line.len() && spot.field.is_none();
        let word = line.get(spot.at.clone()).filter(|_| is_last)?;
        let is_word = !word.contains(['"', '\u{ab}', '\u{bb}', ':', '<', '>', '=']);
        (is_word && Field::may_begin(word)).then_some(spot.at)
    }

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
                field = field.or_else(|| {
                    let name = line.get(start..at)?;
                    Field::named(name).or_else(|| Field::own_named(name).map(|_| Field::Own))
                });
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
        let sign = line
            .get(start..value.map_or(start, |_| from))
            .unwrap_or_default();
        Self {
            field,
            sign: first_value(sign),
            at: from..end,
            typed: typed.trim_matches(['"', '\u{ab}', '\u{bb}']).to_owned(),
            test: start..end + of_test.find(ends).unwrap_or(of_test.len()),
        }
    }
}

/// Takes the values before the last one out of a test: "state:done," is "state:", "ends<~" stays.
fn first_value(sign: &str) -> String {
    let is_sign = |letter: char| matches!(letter, ':' | '<' | '>' | '=' | '~');
    let Some(at) = sign.find(is_sign) else {
        return sign.to_owned();
    };
    let (name, values) = sign.split_at_checked(at).unwrap_or((sign, ""));
    let signs: String = values
        .chars()
        .take_while(|letter| is_sign(*letter))
        .collect();
    let of_last = if sign.ends_with('~') { "~" } else { "" };
    format!("{name}{}{of_last}", signs.trim_end_matches('~'))
}

fn ends(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '(' | ')')
}
