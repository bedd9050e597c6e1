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
        let count = |wording| rows.iter().filter(|row| row.wording == wording).count();
        // What is only in the other language cannot be taken for a translation.
        let is_ours = count(Wording::Ours) > 1 && count(Wording::File) == 0;
        say_leads_once(&mut rows);
        Self {
            heading,
            is_ours,
            rows,
        }
    }

    /// Returns what is said beside the heading of all texts below it.
    pub fn remark(&self, language: Language) -> Option<&'static str> {
        let message = match language {
            Language::En => Msg::EnglishOurs,
            Language::Ar(_) => Msg::ArabicOurs,
        };
        self.is_ours.then(|| message.say(language))
    }

    /// Returns what is said after the text of one of its rows.
    pub fn tail(&self, row: &DetailRow, language: Language) -> Option<String> {
        let mark = match row.wording {
            Wording::Ours if !self.is_ours => Some(Msg::OurTranslation.say(language)),
            Wording::Other => Some(Msg::OtherLanguageOnly.say(language)),
            Wording::Ours | Wording::Program | Wording::File => None,
        };
        match (&row.tail, mark) {
            (Some(tail), Some(mark)) => Some(words::remarks(language, tail, mark)),
            (Some(tail), None) => Some(tail.clone()),
            (None, mark) => mark.map(str::to_owned),
        }
    }
}

/// Finds the rows whose lead stands on the row of the same rank above them. A date is said again.
fn say_leads_once(rows: &mut [DetailRow]) {
    let mut above: Vec<(u8, Option<String>)> = Vec::new();
    for row in rows {
        while above.last().is_some_and(|(level, _)| *level > row.level) {
            above.pop();
        }
        let same = |(level, lead): &(u8, Option<String>)| *level == row.level && *lead == row.lead;
        row.repeats =
            row.role == TextRole::Plain && row.lead.is_some() && above.last().is_some_and(same);
        above.retain(|(level, _)| *level != row.level);
        above.push((row.level, row.lead.clone()));
    }
}
