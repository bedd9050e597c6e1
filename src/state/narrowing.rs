//! The question by which a place shows only a part of its roadmap.
//!
//! In: a line, and the rows that answer it. Out: what shows, while the question holds. Always holds: a
//! question that was lifted is kept, to be brought back; what was folded before it held is folded again when
//! it holds no more. Deliberately not here: typing it (`filtering`), and its grammar (`filter`).

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::filter::Matches;

/// Up to so many answers are all unfolded: nobody unfolds what she asked for.
const UNFOLDED: u32 = 400;

/// What a place was asked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Narrowing {
    // What was typed last that can be asked.
    pub(super) line: String,
    is_held: bool,
    matches: Option<Arc<Matches>>,
    // What is folded without the question, while its answers are unfolded.
    outside: Option<HashSet<String>>,
    // Whether it has to be asked anew, of another state of the roadmap.
    pub(super) is_stale: bool,
    // The day on which it was asked.
    pub(super) day: Option<NaiveDate>,
    // Whether the line is being typed.
    pub(super) is_typed: bool,
}

impl Narrowing {
    /// Returns the line while it holds.
    pub fn line(&self) -> Option<&str> {
        self.is_held.then_some(self.line.as_str())
    }

    /// Returns the rows that answer it, while it holds and as soon as they are known.
    pub fn matches(&self) -> Option<&Arc<Matches>> {
        self.matches.as_ref().filter(|_| self.is_held)
    }

    /// Says whether it has to be asked anew on a day.
    pub(super) fn is_asked_anew(&self, today: NaiveDate) -> bool {
        self.is_stale || (self.is_held && self.day != Some(today))
    }

    /// Says whether the line shows: it holds, or is being typed.
    pub(super) fn has_line(&self) -> bool {
        self.is_held || self.is_typed
    }

    /// Says whether there is a question, held or not.
    pub fn is_known(&self) -> bool {
        !self.line.is_empty()
    }

    /// Holds the question by its answers, of which none are known yet.
    pub(super) fn await_matches(&mut self) {
        (self.is_held, self.is_stale) = (true, true);
    }

    /// Holds the question by its answers, and unfolds them where they are few.
    pub(super) fn hold(&mut self, matches: Arc<Matches>, folded: &mut HashSet<String>) {
        self.let_go(folded);
        if matches.count() <= UNFOLDED {
            self.outside = Some(std::mem::take(folded));
        }
        self.matches = Some(matches);
        (self.is_held, self.is_stale) = (true, false);
    }

    /// Lifts the question; what was folded is folded again.
    pub(super) fn let_go(&mut self, folded: &mut HashSet<String>) {
        if let Some(outside) = self.outside.take() {
            *folded = outside;
        }
        (self.is_held, self.is_stale, self.matches) = (false, false, None);
    }

    /// Returns what is folded when the question does not hold, given what is folded now.
    pub(super) fn folded_without<'a>(&'a self, folded: &'a HashSet<String>) -> &'a HashSet<String> {
        self.outside.as_ref().unwrap_or(folded)
    }
}
