//! Sections: rows under one heading, with what holds for all of them said once.
//!
//! In: rows in their order. Out: the same rows, and which of their labels need not be said again.
//! Always holds: a text that is our translation is marked as one, on its row or beside its heading;
//! what is left out stands on a row above. Deliberately not here: where a label is written.

use super::role::TextRole;
use super::row::{DetailRow, Wording};
use crate::words::{self, Language, Msg};

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What the rows are about.
    pub heading: Msg,
    /// Whether each text of the file in it is our translation, which is said beside the heading.
    pub is_ours: bool,
    /// The rows; never empty.
    pub rows: Vec<DetailRow>,
}

impl Section {
    /// Gathers rows under a heading.
    pub fn new(heading: Msg, mut rows: Vec<DetailRow>) -> Self {
        let mut leads = Leads::default();
        for row in &mut rows {
            row.repeats = leads.stand_above(row);
        }
        Self {
            heading,
            is_ours: all_ours(rows.iter().map(|row| row.wording)),
            rows,
        }
    }
}

/// Says whether texts under one heading are all our translation, so that it can be said of all at once.
pub fn all_ours(texts: impl IntoIterator<Item = Wording>) -> bool {
    let mut count = 0;
    for wording in texts {
        match wording {
            Wording::File => return false,
            Wording::Ours => count += 1,
            // What is only in the other language cannot be taken for a translation.
            Wording::Program | Wording::Other => {}
        }
    }
    count > 1
}

/// Returns what is said beside a heading of texts that are all our translation.
pub fn ours(language: Language) -> &'static str {
    let message = match language {
        Language::En => Msg::EnglishOurs,
        Language::Ar(_) => Msg::ArabicOurs,
    };
    message.say(language)
}

impl DetailRow {
    /// Returns what is said after its text, under a heading that may say that all texts are `ours`.
    pub fn said_after(&self, ours: bool, language: Language) -> Option<String> {
        let mark = match self.wording {
            Wording::Ours if !ours => Some(Msg::OurTranslation.say(language)),
            Wording::Other => Some(Msg::OtherLanguageOnly.say(language)),
            Wording::Ours | Wording::Program | Wording::File => None,
        };
        match (&self.tail, mark) {
            (Some(tail), Some(mark)) => Some(words::remarks(language, tail, mark)),
            (Some(tail), None) => Some(tail.clone()),
            (None, mark) => mark.map(str::to_owned),
        }
    }
}

/// The leads that stand on the rows so far: the last one of each level that is open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leads(Vec<(u8, Option<String>)>);

impl Leads {
    /// Says whether the lead of the next row stands on the row of the same rank above it already. A
    /// date is said again.
    pub fn stand_above(&mut self, row: &DetailRow) -> bool {
        let Self(above) = self;
        while above.last().is_some_and(|(level, _)| *level > row.level) {
            above.pop();
        }
        let last = above.pop_if(|(level, _)| *level == row.level);
        above.push((row.level, row.lead.clone()));
        let is_same = last.is_some_and(|(_, lead)| lead == row.lead);
        row.role == TextRole::Plain && row.lead.is_some() && is_same
    }
}
