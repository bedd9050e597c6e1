//! What a reader looks for: words, all of which must occur, in any order, each as a part of a word.
//!
//! In: what was typed or pasted. Out: whether a folded text has it, and which bytes of a text show
//! it. Always holds: a word is found however its hamza is written, with or without its article,
//! and, when it was copied from a screen, in the order in which it is read. Deliberately not here:
//! where the texts come from, ranks, likeness: what is found contains what was typed.

use std::ops::Range;

use super::letter::{ALEF, LAM, is_presentation_form, is_space};
use super::{Folded, Hamza, fold};

/// The fewest letters that may be left of a word without its article.
const FEWEST: usize = 3;

/// Words to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<Word>,
}

/// A word in every form in which it may stand in a folded text; never without one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    forms: Vec<WordForm>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct WordForm {
    /// Without the article: what has it, has this too.
    text: String,
    has_article: bool,
}

/// What of a query a text shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Bytes of the text, ascending, neither empty nor touching each other.
    pub parts: Vec<Range<usize>>,
    /// Whether each word of the query occurs.
    pub words: Vec<bool>,
}

impl Seen {
    /// Says whether the text has all of the query.
    pub fn is_whole(&self) -> bool {
        self.words.iter().all(|is_seen| *is_seen)
    }
}

impl Query {
    /// Reads what was typed.
    pub fn new(typed: &str) -> Self {
        let is_copied = typed.contains(is_presentation_form);
        let words = typed.split(is_space);
        let words = words.filter_map(|word| Word::new(word, is_copied));
        Self {
            words: words.collect(),
        }
    }

    /// Looks for words of which each may stand in several forms, folded already.
    pub fn of_forms(words: impl IntoIterator<Item = Vec<String>>) -> Self {
        let form = |text| WordForm {
            text,
            has_article: false,
        };
        let words = words.into_iter().map(|forms| Word {
            forms: forms.into_iter().map(form).collect(),
        });
        Self {
            words: words.collect(),
        }
    }

    /// Looks for the words of another query, too.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.words.extend(other.words);
        self
    }

    /// Says whether a form of a word is only the end of a longer number where it stands behind some text: a day
    /// or a share has all of its digits.
    pub fn is_cut(form: &str, before: &[u8]) -> bool {
        let is_number = form.starts_with(|first: char| first.is_ascii_digit());
        let is_whole = form.ends_with('%') || form.contains(' ');
        let goes_on = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
        is_number && is_whole && before.last().is_some_and(goes_on)
    }

    /// Says whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Returns the words, each in the forms one of which a folded text must have to show it; the
    /// text may be folded in either way.
    pub fn words(&self) -> impl Iterator<Item = impl Iterator<Item = &str>> {
        let forms = self.words.iter().map(|word| word.forms.iter());
        forms.map(|forms| forms.map(|form| form.text.as_str()))
    }

    /// Says whether whatever shows this query shows an earlier one, too.
    pub fn narrows(&self, earlier: &Self) -> bool {
        earlier.words.iter().all(|before| {
            let narrows = |word: &Word| {
                let holds = |form: &WordForm| {
                    let mut forms = before.forms.iter();
                    forms.any(|before| form.text.contains(&before.text))
                };
                word.forms.iter().all(holds)
            };
            self.words.iter().any(narrows)
        })
    }

    /// Says whether the query is a text, word for word: nothing of it is left out, nothing added but
    /// an article.
    pub fn is_whole(&self, text: &str) -> bool {
        let other = Self::new(text);
        let is_one = |(one, other): (&Word, &Word)| {
            let is_same = |form: &WordForm| other.forms.iter().any(|other| other.text == form.text);
            one.forms.iter().any(is_same)
        };
        self.words.len() == other.words.len() && self.words.iter().zip(&other.words).all(is_one)
    }

    /// Says whether each word of the query begins a word of a text, with at least so many letters.
    pub fn begins(&self, text: &str, fewest: usize) -> bool {
        let other = Self::new(text);
        self.words.iter().all(|word| {
            let begins = |form: &WordForm| {
                let is_long = form.text.chars().count() >= fewest;
                let mut words = other.words.iter().flat_map(|word| &word.forms);
                is_long && words.any(|other| other.text.starts_with(&form.text))
            };
            word.forms.iter().any(begins)
        })
    }

    /// Returns what a text shows of the query.
    pub fn look(&self, text: &str) -> Seen {
        let seat = Folded::new(text, Hamza::Seat);
        let own = Folded::new(text, Hamza::Own);
        let forms = if own.text() == seat.text() {
            vec![seat]
        } else {
            vec![seat, own]
        };
        let mut parts = Vec::new();
        let words = self.words.iter().map(|word| {
            let before = parts.len();
            for folded in &forms {
                parts.extend(word.places(folded.text()).map(|part| folded.source(part)));
            }
            parts.len() > before
        });
        let words = words.collect();
        Seen {
            parts: joined(parts),
            words,
        }
    }
}

impl Word {
    /// Returns none for what leaves no letter. What may be `copied` from a screen stands in its order.
    fn new(typed: &str, is_copied: bool) -> Option<Self> {
        let mut forms: Vec<WordForm> = Vec::new();
        let mut add = |typed: &str| {
            for hamza in [Hamza::Seat, Hamza::Own] {
                let form = WordForm::new(fold(typed, hamza).trim());
                if !form.text.is_empty() && !forms.contains(&form) {
                    forms.push(form);
                }
            }
        };
        add(typed);
        if is_copied {
            add(&turned(typed));
        }
        (!forms.is_empty()).then_some(Self { forms })
    }

    /// Returns where in a folded text the word stands, article included if it was typed.
    fn places(&self, folded: &str) -> impl Iterator<Item = Range<usize>> {
        self.forms.iter().flat_map(move |form| {
            let whole = folded.match_indices(&form.text).filter(|(start, _)| {
                let before = folded.as_bytes().get(..*start).unwrap_or_default();
                !Query::is_cut(&form.text, before)
            });
            whole.map(move |(start, found)| {
                let before = folded.get(..start).unwrap_or_default();
                let article = [ALEF, LAM].map(char::len_utf8).iter().sum::<usize>();
                let has_article = form.has_article && without_article(before, true).is_some();
                let start = if has_article { start - article } else { start };
                start..start + usize::from(has_article) * article + found.len()
            })
        })
    }
}

impl WordForm {
    fn new(folded: &str) -> Self {
        let stem = without_article(folded, false);
        let stem = stem.filter(|stem| stem.chars().nth(FEWEST - 1).is_some());
        Self {
            text: stem.unwrap_or(folded).to_owned(),
            has_article: stem.is_some(),
        }
    }
}

/// Takes alef and lam from one end of a folded text, if they stand there.
fn without_article(folded: &str, at_end: bool) -> Option<&str> {
    if at_end {
        folded.strip_suffix(LAM)?.strip_suffix(ALEF)
    } else {
        folded.strip_prefix(ALEF)?.strip_prefix(LAM)
    }
}

/// Turns a word from the order of the screen into that of reading: letters backwards, numbers and
/// Latin words as they are.
fn turned(word: &str) -> String {
    let letters: Vec<char> = word.chars().rev().collect();
    let runs_forward = |c: &char| c.is_ascii_alphanumeric() || c.is_numeric();
    let runs = letters.chunk_by(|one, next| runs_forward(one) == runs_forward(next));
    let mut turned = String::with_capacity(word.len());
    for run in runs {
        match run.first() {
            Some(first) if runs_forward(first) => turned.extend(run.iter().rev()),
            Some(_) | None => turned.extend(run),
        }
    }
    turned
}

/// Sorts ranges and joins those that overlap or touch.
fn joined(mut parts: Vec<Range<usize>>) -> Vec<Range<usize>> {
    parts.sort_unstable_by_key(|part| (part.start, part.end));
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(parts.len());
    for part in parts {
        match joined.last_mut() {
            Some(last) if part.start <= last.end => last.end = last.end.max(part.end),
            Some(_) | None => joined.push(part),
        }
    }
    joined
}
