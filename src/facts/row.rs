//! One row of details: labels apart, what the text is, whose words it is.

use super::pick::Picked;
use super::role::TextRole;
use crate::model::Ix;

/// One row, of up to three labels that are laid out apart and never in one line of bidi.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetailRow {
    /// How far it belongs under the rows above: 0 by itself.
    pub level: u8,
    /// What stands before the text: a date, the name of a field, the number of a source.
    pub lead: Option<String>,
    /// The text; never empty.
    pub text: String,
    /// A remark after it: "our translation", "year only".
    pub tail: Option<String>,
    /// What the text is.
    pub role: TextRole,
    /// Whose words the text is.
    pub wording: Wording,
    /// Whether a row above has the same lead already, so that it need not be said again.
    pub repeats: bool,
    /// The entry that it names, where that is another one, with the number of the fact.
    pub named: Option<Named>,
    /// The sources that it rests on, by their numbers from 1 in the roadmap's own list.
    pub cites: Vec<usize>,
}

impl DetailRow {
    /// Makes a row of a role by itself.
    pub(in crate::facts) fn new(role: TextRole, text: impl Into<String>) -> Self {
        Self {
            level: 0,
            lead: None,
            text: text.into(),
            tail: None,
            role,
            wording: Wording::Program,
            repeats: false,
            named: None,
            cites: Vec::new(),
        }
    }

    /// Returns the labels of the row: lead, text, tail.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        let lead = self.lead.as_deref();
        let tail = self.tail.as_deref();
        lead.into_iter().chain([self.text.as_str()]).chain(tail)
    }
}

/// What a row names: a reader can go there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Named {
    /// The number of the fact among those of its entry, from zero on.
    pub fact: usize,
    /// What it names.
    pub entry: Ix,
}

/// Whose words a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wording {
    /// The program's, or a name or number without a language.
    Program,
    /// The file's, as written in this language.
    File,
    /// Our translation of the source's.
    Ours,
    /// The file's, in the other language only.
    Other,
}

impl Wording {
    /// Returns whose words a side of a text is.
    pub fn of(picked: Picked<'_>) -> Self {
        match (picked.translated, picked.fallback) {
            (true, _) => Self::Ours,
            (false, true) => Self::Other,
            (false, false) => Self::File,
        }
    }
}
