//! The line of the filter while it is typed.
//!
//! Always holds: the place that was before it is kept whole. Deliberately not here: what is asked, and what
//! shows then.

use std::ops::Range;

use super::offer::Offer;
use super::{Place, TypedLine};
use crate::filter::{Choice, Spot, Wrong};
use crate::model::Roadmap;

/// A question that is typed.
#[derive(Debug, Clone, PartialEq)]
pub struct FilterLine {
    pub(super) line: TypedLine,
    // Where the typing began.
    pub(super) before: Box<Place>,
    // What of it is not asked yet, in bytes: a word that may become the name of a field.
    pub(super) unfinished: Option<Range<usize>>,
    // What is wrong with what is typed.
    pub(super) wrong: Option<Wrong>,
    // What could be put in, and which of it is marked.
    pub(super) offer: Offer,
    pub(super) marked: Option<usize>,
}

impl FilterLine {
    /// Begins with a line, at a place.
    pub(super) fn new(line: TypedLine, before: Box<Place>) -> Self {
        Self {
            line,
            before,
            unfinished: None,
            wrong: None,
            offer: Offer::default(),
            marked: None,
        }
    }

    /// Finds the place where the typing began in another state of the roadmap, and offers anew.
    pub(super) fn renew(&mut self, before: &Roadmap, roadmap: &Roadmap) {
        self.before.renew(before, roadmap);
        self.offer = Offer::default();
    }

    /// Returns what is typed.
    pub fn line(&self) -> &TypedLine {
        &self.line
    }

    /// Returns what could be put in where one types.
    pub fn choices(&self) -> Vec<&Choice> {
        let shown = 0..self.offer.shown.len();
        shown.filter_map(|nth| self.offer.choice(nth)).collect()
    }

    /// Returns which of that is marked, counted from zero.
    pub fn marked(&self) -> Option<usize> {
        self.marked
    }

    /// Puts in a choice for what is typed of it; says whether there is such a choice.
    pub(super) fn take(&mut self, nth: usize) -> bool {
        let Some(choice) = self.offer.choice(nth) else {
            return false;
        };
        let text = self.line.text();
        let spot = Spot::new(text, self.line.at());
        let before = text.get(..spot.at.start).unwrap_or_default();
        let after = text.get(spot.at.end..).unwrap_or_default();
        let is_field = choice.text.ends_with([':', ' ']);
        let blank = if is_field || after.starts_with(' ') {
            ""
        } else {
            " "
        };
        let mut line = TypedLine::new(&format!("{before}{}{blank}", choice.text));
        let place = line.at();
        line.insert(after);
        line.go_to(place);
        self.line = line;
        true
    }

    /// Returns the word at its end that is not asked yet.
    pub fn unfinished(&self) -> Option<&str> {
        self.line.text().get(self.unfinished.clone()?)
    }

    /// Returns what is wrong with it, and where.
    pub fn wrong(&self) -> Option<&Wrong> {
        self.wrong.as_ref()
    }
}
