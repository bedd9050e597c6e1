//! The words for a fact: the one place where what a file says is put into a language.
//!
//! In: facts and a reader. Out: sections of rows of logical text. Always holds: no row is empty;
//! occurred, reported, inferred and planned are told apart; a text that is our translation or stands
//! in the other language is marked; each inserted date or foreign name is isolated. Deliberately not
//! here: which facts there are (`of`), cells, wrapping.

mod content;
mod remark;
mod source;

use super::content::{Content, HowMany};
use super::fact::Fact;
use super::label::wording_apart;
use super::part::Told;
use super::pick::inner;
use super::role::TextRole;
use super::row::{DetailRow, Named};
use super::{other, pick};
use crate::document::{Dated, SmallStr, Text};
use crate::model::{Ix, Roadmap};
use crate::text;
use crate::words::{self, Language, Locale, Msg};

/// Somebody who tells the facts of an entry.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub(super) roadmap: &'a Roadmap,
    /// The entry that the facts are of.
    pub(super) ix: Ix,
    pub(super) locale: Locale,
    /// Whether texts of the file stand in both languages.
    pub(super) both: bool,
    pub(super) form: Form,
}

/// How much is said of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// All that the file says.
    Full,
    /// One line: without the day on which a figure was made known, where it holds at another.
    Line,
}

impl<'a> Speaker<'a> {
    /// Tells facts, those that follow each other under one heading together.
    pub(super) fn told(&self, facts: &[Fact<'a>]) -> Vec<Told> {
        let told = facts.chunk_by(|one, other| one.heading == other.heading);
        let told = told.filter_map(|facts| {
            Some(Told {
                heading: facts.first()?.heading,
                facts: facts.iter().map(|fact| self.rows(fact)).collect(),
            })
        });
        told.collect()
    }

    /// Tells one fact: what it says, the same in the other language where both are shown, and who
    /// said so.
    pub(super) fn rows(&self, fact: &Fact<'a>) -> Vec<DetailRow> {
        let said = self.content(fact);
        let row = DetailRow {
            level: fact.depth,
            lead: self.lead(fact, said.has_date),
            text: said.text,
            tail: self.tail(fact, said.remark),
            role: role(fact),
            wording: said.wording,
            repeats: false,
            named: named(self.roadmap, self.ix, fact),
            cites: self.numbers(fact.sources),
        };
        let mut rows = vec![row];
        let below = fact.depth.saturating_add(1);
        rows.extend(said.second.map(|second| DetailRow {
            level: below,
            ..second
        }));
        if fact.is_attributed {
            rows.extend(self.attribution(fact.sources, below));
        }
        rows.retain(|row| !row.text.trim().is_empty());
        for row in &mut rows {
            row.wording = wording_apart(row.wording, self.roadmap, self.language());
        }
        rows
    }

    /// Returns what stands before the text: the part that it plays, or its date.
    fn lead(&self, fact: &Fact<'a>, has_date: bool) -> Option<String> {
        let dated = fact.dated.filter(|_| !has_date);
        let date = dated.and_then(|dated| match dated {
            Dated::Due { by: None, .. } => None,
            dated => Some(self.locale.event(dated)),
        });
        let label = fact.label.map(|label| self.say(label).to_owned());
        match fact.content {
            Content::Source(source) => {
                let nth = self.roadmap.source(&source.id)?;
                Some(words::digits(self.language(), nth + 1))
            }
            Content::Field(field) => Some(self.inner(&field.name)),
            Content::Count(HowMany::Declared(declared, _)) => {
                let counted = super::counted_of(declared.kinds());
                Some(words::the_many(self.language(), counted))
            }
            // All else is named by its part, or stands at its date.
            _ => label.or(date),
        }
    }

    /// Returns the numbers of sources in the roadmap's own list, from 1, ascending.
    fn numbers(&self, ids: &[SmallStr]) -> Vec<usize> {
        let places = ids.iter().filter_map(|id| self.roadmap.source(id));
        let mut numbers: Vec<usize> = places.map(|nth| nth + 1).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// Returns the row that says who said so.
    fn attribution(&self, ids: &[SmallStr], level: u8) -> Option<DetailRow> {
        let publishers = self.publishers(ids);
        (!publishers.is_empty()).then(|| DetailRow {
            level,
            ..DetailRow::new(
                TextRole::Source,
                words::said_by(self.language(), &publishers),
            )
        })
    }

    /// Returns who published the sources, each once.
    fn publishers(&self, ids: &[SmallStr]) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let sources = &self.roadmap.document().sources;
        let cited = self.numbers(ids).into_iter();
        for source in cited.filter_map(|nth| sources.get(nth - 1)) {
            let name = text::isolate(&pick(&source.publisher, self.language()).shown());
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    fn language(&self) -> Language {
        self.locale.language
    }

    fn say(&self, message: Msg) -> &'static str {
        self.locale.say(message)
    }

    /// Returns a text to be put into a sentence: isolated where it is in the other language.
    fn inner(&self, text: &Text) -> String {
        inner(text, self.language())
    }

    /// Returns the other side of a text as a row, where both are shown and it has one.
    fn second(&self, text: &Text) -> Option<DetailRow> {
        let side = other(text, self.language()).filter(|_| self.both)?;
        // The heading speaks of the texts in the page's own language.
        let tail = side
            .translated
            .then(|| self.say(Msg::OurTranslation).to_owned());
        Some(DetailRow {
            tail,
            ..DetailRow::new(TextRole::Muted, side.shown())
        })
    }
}

/// Returns the other entry that a fact of one names, if it does.
pub(super) fn named(roadmap: &Roadmap, ix: Ix, fact: &Fact<'_>) -> Option<Named> {
    let named = match fact.content {
        Content::Entry(id) => roadmap.find(id),
        Content::Node(ix) => Some(ix),
        Content::Source(source) => roadmap.find(&source.id),
        Content::Date
        | Content::Text(_)
        | Content::Word(_)
        | Content::Sentence(..)
        | Content::Quote(_)
        | Content::Value(_)
        | Content::Money(_)
        | Content::Sum(_)
        | Content::Difference(..)
        | Content::Slip(_)
        | Content::State(..)
        | Content::Health(..)
        | Content::Count(_)
        | Content::Absent(_)
        | Content::Field(_)
        | Content::Own(_) => None,
    };
    let named = named.or_else(|| roadmap.find(fact.names?));
    let entry = named.filter(|named| *named != ix)?;
    // Whoever tells it among others knows its number.
    Some(Named { fact: 0, entry })
}

/// Returns the role of a fact: a statement or a figure of which a part is our own reading is one.
fn role(fact: &Fact<'_>) -> TextRole {
    match fact.role {
        TextRole::Plain | TextRole::Value if !fact.inferred.is_empty() => TextRole::Inferred,
        role => role,
    }
}
