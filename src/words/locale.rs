//! How whatever is said is written: in which language, and with which names of the months.
//!
//! Deliberately not here: what is said of an entry, which `facts` puts into words by it.

use super::{Language, Months};

/// A language, and the names that the months have in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// The Arabic names of the months.
    pub months: Months,
}

impl Locale {
    /// Makes a locale.
    pub fn new(language: Language, months: Months) -> Self {
        Self { language, months }
    }
}
