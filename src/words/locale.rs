//! How whatever is said is written: in which language, with which names of the months, of whose plan.
//!
//! Deliberately not here: what is said of an entry, which `facts` puts into words by it.

use super::{Language, Months, Msg};

/// A language, and the names that the months have in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// The Arabic names of the months.
    pub months: Months,
    /// Whether the plan is its author's own, and rests on no sources.
    pub is_own: bool,
}

impl Locale {
    /// Makes a locale, of a plan that rests on sources.
    pub fn new(language: Language, months: Months) -> Self {
        Self {
            language,
            months,
            is_own: false,
        }
    }

    /// Returns the words of a message.
    pub fn say(self, message: Msg) -> &'static str {
        message.in_plan(self.is_own).say(self.language)
    }
}
