//! What tells a thing apart from others in the same list: a date, an id, or the first words of a text.
//!
//! In: the thing as the file has it. Out: its mark, and others under which it is found as well. Always
//! holds: a mark is made of the thing alone, never of its neighbours or of its place; it has no blank
//! and no "#"; words are folded, so that spelling, marks and case of a letter do not change it.
//! Deliberately not here: two things alike (`address`).

use super::escape::escaped;
use crate::document::{BodyLink, Dated, Entry, ItemKind, Language, On, Point, Text};
use crate::text::{self, Hamza};
use crate::time::When;

/// How many words of a text tell it apart.
const WORDS: usize = 6;

/// Stands for a date that the file does not give.
const UNDATED: &str = "undated";

/// Stands for a text without letters.
const UNTITLED: &str = "untitled";

/// What tells a thing apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AddressMark {
    /// The mark in its address; empty for the only thing that a field can hold.
    pub(super) own: String,
    /// Other marks that lead to it, too: the words of its other language.
    others: Vec<String>,
}

impl AddressMark {
    /// Marks one of several by what it is.
    pub(super) fn of(entry: Entry<'_>, language: Language) -> Self {
        match entry {
            Entry::Declared(declared) => Self::new(item_kind(declared.kind)),
            Entry::Status(status) => Self::date(status.on.map(On::when)),
            Entry::Health(health) => Self::date(health.on.map(On::when)),
            Entry::Progress(progress) => Self::date(progress.on.map(On::when)),
            Entry::Point(point) => Self::point(point),
            Entry::Target(target) => Self::date(target.due().or(target.set.map(On::when))),
            Entry::Break(change) => Self::date(Some(change.at)),
            Entry::BodyLink(BodyLink { body: Some(id), .. }) => Self::id(id),
            Entry::Link(link) => Self::id(&link.on),
            Entry::Money(sum) => Self::text(&sum.title, language).or(&sum.currency),
            entry => match (entry.common().id(), entry.common().title()) {
                (Some(id), _) => Self::id(id),
                (None, Some(title)) => Self::text(title, language),
                (None, None) => Self::new(UNTITLED),
            },
        }
    }

    fn new(own: impl Into<String>) -> Self {
        let (own, others) = (own.into(), Vec::new());
        Self { own, others }
    }

    /// Marks the only thing that a field can hold: nothing need tell it apart.
    pub(super) fn sole() -> Self {
        Self::new("")
    }

    /// Marks what an id tells apart.
    pub(super) fn id(id: &str) -> Self {
        Self::new(escaped(&id.replace('#', "-")))
    }

    /// Marks what its first words tell apart.
    pub(super) fn words(text: &str) -> Self {
        Self::new(words(text))
    }

    /// Marks what a date tells apart: `2025-10`, `about-2025`.
    pub(super) fn date(when: Option<When>) -> Self {
        Self::new(when.map_or_else(|| UNDATED.to_owned(), dashed))
    }

    /// Marks a figure: `2025`, or the period that it was counted over, `2024-01..2024-11`.
    fn point(point: &Point) -> Self {
        let side = |when: Option<When>| when.map(dashed).unwrap_or_default();
        match point.dated() {
            Dated::Over { over, .. } => {
                Self::new(format!("{}..{}", side(over.start), side(over.end)))
            }
            Dated::At { at, .. } => Self::date(Some(at)),
            dated @ (Dated::Undated
            | Dated::Event(_)
            | Dated::Told(_)
            | Dated::Span { .. }
            | Dated::Until(_)
            | Dated::Due { .. }) => Self::date(dated.on().map(On::when)),
        }
    }

    /// Marks what its first words tell apart, in the language of the plan where it has them: a
    /// translation that comes later changes nothing.
    pub(super) fn text(text: &Text, language: Language) -> Self {
        let sides = match language {
            Language::Ar(_) => [&text.ar, &text.en],
            Language::En => [&text.en, &text.ar],
        };
        let sides = sides.into_iter().flatten().map(|side| words(side));
        let mut sides = sides.filter(|side| side != UNTITLED);
        let own = sides.next().unwrap_or_else(|| UNTITLED.to_owned());
        let others = sides.collect();
        Self { own, others }
    }

    /// Adds a mark that leads to it as well, and is its own where its text has no words.
    fn or(mut self, word: &str) -> Self {
        let word = words(word);
        if self.own == UNTITLED {
            self.own = word;
        } else {
            self.others.push(word);
        }
        self
    }

    /// Says how well a word leads to the thing: 0 by its own mark, 1 by the same letters, 2 by
    /// another mark.
    pub(super) fn rank(&self, word: &str) -> Option<usize> {
        let folded = folded(word);
        let ways = [
            self.own == word,
            self::folded(&self.own) == folded,
            self.others.contains(&folded),
        ];
        ways.into_iter().position(|leads| leads)
    }
}

fn dashed(when: When) -> String {
    when.to_string().replace(' ', "-")
}

/// Returns the first words of a text, folded and joined.
fn words(text: &str) -> String {
    let text = folded(text);
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).take(WORDS).collect();
    if words.is_empty() {
        return UNTITLED.to_owned();
    }
    words.join("-")
}

fn folded(text: &str) -> String {
    text::fold(text, Hamza::Seat)
}

/// Returns the name of a kind, as a file writes it.
pub(super) fn item_kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Programme => "programme",
        ItemKind::Project => "project",
        ItemKind::Initiative => "initiative",
        ItemKind::Task => "task",
    }
}
