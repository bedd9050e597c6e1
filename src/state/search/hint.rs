//! Why a place is a match: the text that has the words, and what it is of the place.
//!
//! Always holds: what is long is cut to the words round the first that was looked for, at blanks.

use std::ops::Range;

use crate::text::{self, Query};
use crate::words::{self, Language, Msg};

/// The cells that a text takes at most.
const ROOM: usize = 48;

/// Why a place is a match when its name does not say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// What the text is of the place; none for another name of it.
    pub label: Option<Msg>,
    /// The text, or the part of it round the match.
    pub text: String,
}

impl Hint {
    pub(super) fn new(label: Option<Msg>, text: &str, query: &Query) -> Self {
        let parts = query.look(text).parts;
        Self {
            label,
            text: around(text, parts.first()),
        }
    }

    /// Writes it: "Assigned to: Ministry of Health".
    #[must_use]
    pub fn say(&self, language: Language) -> String {
        match self.label {
            Some(label) => words::labelled(label.say(language), &text::isolate(&self.text)),
            None => self.text.clone(),
        }
    }
}

/// Returns as many whole words round a part as have room.
fn around(text: &str, part: Option<&Range<usize>>) -> String {
    if text::width(text) <= ROOM {
        return text.to_owned();
    }
    let at = part.map_or(0, |part| part.start);
    let words: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let mut end = 0;
    let holding = words.iter().position(|word| {
        end += word.len();
        at < end
    });
    let holding = holding.unwrap_or(0);
    let (mut from, mut to) = (holding, (holding + 1).min(words.len()));
    let mut room = ROOM.saturating_sub(words.get(holding).map_or(0, |word| text::width(word)));
    loop {
        let fits = |word: Option<&&str>, room: usize| {
            let width = text::width(word?);
            (width <= room).then_some(width)
        };
        let after = fits(words.get(to), room);
        room -= after.unwrap_or(0);
        to += usize::from(after.is_some());
        let before = from
            .checked_sub(1)
            .and_then(|nth| fits(words.get(nth), room));
        room -= before.unwrap_or(0);
        from -= usize::from(before.is_some());
        if after.is_none() && before.is_none() {
            break;
        }
    }
    let shown = words.get(from..to).unwrap_or_default().concat();
    let (open, close) = (
        if from > 0 { "\u{2026} " } else { "" },
        if to < words.len() { " \u{2026}" } else { "" },
    );
    format!("{open}{}{close}", shown.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(text: &str, typed: &str) -> String {
        Hint::new(None, text, &Query::new(typed)).text
    }

    #[test]
    fn a_short_text_stays_whole_and_a_long_one_shows_the_words_round_the_match() {
        assert_eq!(hint("Ministry of Health", "health"), "Ministry of Health");
        let long = "one two three four five six seven eight nine ten eleven twelve thirteen";
        assert_eq!(
            hint(long, "seven"),
            "\u{2026} three four five six seven eight nine ten eleven \u{2026}"
        );
        assert!(hint(long, "one").starts_with("one two"));
        assert!(hint(long, "thirteen").ends_with("twelve thirteen"));
        // One word that has no room stands whole: the line cuts it.
        let word = "a".repeat(ROOM * 2);
        assert_eq!(hint(&word, "aa"), word);
    }

    #[test]
    fn a_label_stands_before_the_text() {
        let hint = Hint::new(Some(Msg::Owner), "Ministry", &Query::new("min"));
        assert!(hint.say(Language::En).starts_with("Assigned to: "));
    }
}
