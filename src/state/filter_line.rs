//! The line of the filter while it is typed.
//!
//! Always holds: the place that was before it is kept whole. Deliberately not here: what is asked, and what
//! shows then.

use super::{Place, TypedLine};
use crate::filter::Wrong;

/// A question that is typed.
#[derive(Debug, Clone, PartialEq)]
pub struct FilterLine {
    pub(super) line: TypedLine,
    // Where the typing began.
    pub(super) before: Box<Place>,
    // What is wrong with what is typed.
    pub(super) wrong: Option<Wrong>,
}

impl FilterLine {
    /// Begins with a line, at a place.
    pub(super) fn new(line: TypedLine, before: Box<Place>) -> Self {
        Self {
            line,
            before,
            wrong: None,
        }
    }

    /// Returns what is typed.
    pub fn line(&self) -> &TypedLine {
        &self.line
    }

    /// Returns what is wrong with it, and where.
    pub fn wrong(&self) -> Option<&Wrong> {
        self.wrong.as_ref()
    }
}
