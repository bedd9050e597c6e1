//! Why a place is a match: the text that has the words, and what it is of the place.
//!
//! Always holds: what is long is cut to the words round the first that was looked for, at blanks,
//! and a view that has less room asks for fewer of them: it cuts nothing itself.

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
    // All of it, and where in it the words stand that must be seen.
    whole: String,
    part: Range<usize>,
}

/// The cells of the ellipses at both ends with their blanks.
const ELLIPSES: usize = 4;

impl Hint {
    pub(super) fn new(label: Option<Msg>, text: &str, query: &Query) -> Self {
        let part = seen(text, &query.look(text).parts);
        Self {
            label,
            text: around(text, &part, ROOM),
            whole: text.to_owned(),
            part,
        }
    }

    /// Writes it: "Assigned to: Ministry of Health".
    pub fn say(&self, language: Language) -> String {
        self.written(language, &self.text)
    }

    /// Writes it in so many cells, or fewer; nothing where the match itself has no room.
    pub fn say_within(&self, language: Language, cells: usize) -> Option<String> {
        let said = self.say(language);
        let width = text::width(&said);
        if width <= cells {
            return Some(said);
        }
        let beside = (width - text::width(&self.text)) + ELLIPSES;
        let room = cells.checked_sub(beside)?;
        let text = around(&self.whole, &self.part, room);
        let said = self.written(language, &text);
        (text::width(&said) <= cells).then_some(said)
    }

    fn written(&self, language: Language, text: &str) -> String {
        match self.label {
            Some(label) => words::labelled(label.say(language), &text::isolate(text)),
            None => text.to_owned(),
        }
    }
}

/// Returns from the first part that was looked for to the last one that is still near it.
fn seen(text: &str, parts: &[Range<usize>]) -> Range<usize> {
    let Some(first) = parts.first() else {
        return 0..0;
    };
    let reach = |last: &Range<usize>| first.start..last.end.max(first.end);
    let is_near = |part: &Range<usize>| {
        let between = text.get(part.clone());
        between.is_some_and(|between| text::width(between) <= ROOM / 2)
    };
    let mut near = parts.iter().map(reach).filter(is_near);
    near.next_back().unwrap_or_else(|| first.clone())
}

/// Returns as many whole words round a part as have room; the words of the part in any case.
fn around(text: &str, part: &Range<usize>, room: usize) -> String {
    if text::width(text) <= room {
        return text.to_owned();
    }
    let words: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let holding = |at: usize| {
        let mut end = 0;
        let found = words.iter().position(|word| {
            end += word.len();
            at < end
        });
        found.unwrap_or(0)
    };
    let mut from = holding(part.start);
    let last = holding(part.end.saturating_sub(1)).max(from);
    let mut to = (last + 1).min(words.len());
    let held = words.get(from..to).unwrap_or_default().iter();
    let held: usize = held.map(|word| text::width(word)).sum();
    let mut room = room.saturating_sub(held);
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
    fn in_less_room_it_is_cut_round_the_match_too() {
        let long = "one two three four five six seven eight nine ten eleven twelve thirteen";
        let hint = Hint::new(Some(Msg::Owner), long, &Query::new("seven eight"));
        let within = |cells| hint.say_within(Language::En, cells);
        for cells in 0..90 {
            let said = within(cells);
            let holds = |said: &String| said.contains("seven eight") && text::width(said) <= cells;
            assert!(said.as_ref().is_none_or(holds), "{cells}: {said:?}");
            assert!(said.is_some() || cells < 30, "{cells}");
        }
        assert_eq!(within(90), Some(hint.say(Language::En)));
    }

    #[test]
    fn a_label_stands_before_the_text() {
        let hint = Hint::new(Some(Msg::Owner), "Ministry", &Query::new("min"));
        assert!(hint.say(Language::En).starts_with("Assigned to: "));
    }
}
