//! One line of a page: labels, each its own, and the sign before them.
//!
//! Always holds: what is only in the other language, or our own reading, is marked. Deliberately not
//! here: what stands on the line of which entry (`lines`).

use crate::document::{On, Publication, Severity, Text};
use crate::facts::detail::Wording;
use crate::facts::pick;
use crate::model::Standing;
use crate::words::Locale;

/// The sign before a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineSign {
    /// None.
    None,
    /// The state of an item or phase.
    State(Option<Standing>),
    /// A milestone; its date, where it has one.
    Milestone(Option<On>),
    /// A source: whether an official body speaks.
    Source(Publication),
    /// A finding.
    Finding(Severity),
    /// An indicator.
    Indicator,
    /// What is declared and not named.
    Gap,
}

/// One line of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLine {
    /// How far it belongs under the lines above: 0 by itself.
    pub level: u16,
    /// Its sign.
    pub sign: LineSign,
    /// What stands before the text: a date, a period, a number.
    pub lead: String,
    /// What it is about; never empty.
    pub text: String,
    /// Whose words its text is.
    pub wording: Wording,
    /// Whether something that it says is our own reading.
    pub is_inferred: bool,
    /// Whether what stands at its end tells what of it is our own reading.
    pub says_reading: bool,
    /// What is said at its end, each apart from the other.
    pub tail: Vec<String>,
    /// Which of it stands under the line where its end has no room for it beside the whole text: what
    /// is said of a state in two parts, which would be misread alone, or what a name is worth more
    /// than.
    pub yields: Option<usize>,
    /// How that is said where a line has no room for it, from long to short; empty where it may go on in
    /// another line.
    pub shorter: Vec<String>,
    /// Whether all of its text is to be read: it goes on in further lines where it has no room.
    pub wraps: bool,
    /// What is said under it, each on lines of its own.
    pub below: Vec<String>,
    /// Whose words that is, where it is the aim of the entry.
    pub aim: Wording,
}

impl PageLine {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self {
            level: 0,
            sign: LineSign::None,
            lead: String::new(),
            text: text.into(),
            wording: Wording::Program,
            aim: Wording::Program,
            is_inferred: false,
            says_reading: false,
            tail: Vec::new(),
            yields: None,
            shorter: Vec::new(),
            wraps: false,
            below: Vec::new(),
        }
    }

    /// Puts a sign before it.
    pub(super) fn sign(self, sign: LineSign) -> Self {
        Self { sign, ..self }
    }

    /// Puts something before its text.
    pub(super) fn lead(self, lead: Option<String>) -> Self {
        let lead = lead.unwrap_or_default();
        Self { lead, ..self }
    }

    /// Says something at its end.
    pub(super) fn tail(self, tail: impl IntoIterator<Item = String>) -> Self {
        let tail = tail.into_iter().collect();
        Self { tail, ..self }
    }

    /// Says something at its end, or under it where that has no room; its forms come from long to short.
    pub(super) fn yielding(mut self, forms: impl IntoIterator<Item = String>) -> Self {
        let mut forms = forms.into_iter();
        let said = forms.next();
        self.yields = said.as_ref().map(|_| self.tail.len());
        self.tail.extend(said);
        self.shorter = forms.collect();
        self
    }

    /// Says something under it.
    pub(super) fn below(self, below: impl IntoIterator<Item = String>) -> Self {
        let below = below.into_iter().collect();
        Self { below, ..self }
    }

    /// Says under it what the entry aims at.
    pub(super) fn aiming(self, aim: Option<&Text>, locale: Locale) -> Self {
        let Some(aim) = aim.map(|aim| pick(aim, locale.language)) else {
            return self;
        };
        Self {
            aim: Wording::of(aim),
            ..self.below([aim.shown()])
        }
    }

    /// Has all of its text read.
    pub(super) fn whole(self) -> Self {
        Self {
            wraps: true,
            ..self
        }
    }

    /// Returns everything that stands on it and under it, to be looked through.
    pub fn words(&self) -> String {
        let words = std::iter::once(&self.text).chain(&self.tail);
        let words = words.chain(&self.below);
        words.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn titled(title: &Text, locale: Locale) -> Self {
        let picked = pick(title, locale.language);
        Self {
            wording: Wording::of(picked),
            ..Self::new(picked.shown())
        }
    }
}
