//! Where and why a text is not RON: the first thing that is not, which ends the reading.

use std::ops::Range;

use crate::document::Hint;
use crate::document::fault::Syntax;

/// Where and why a text is not RON.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) bytes: Range<usize>,
    pub(super) fault: Syntax,
    pub(super) hint: Option<Hint>,
}

impl Broken {
    pub(super) fn new(bytes: Range<usize>, fault: Syntax) -> Self {
        Self {
            bytes,
            fault,
            hint: None,
        }
    }

    pub(super) fn hint(mut self, hint: Hint) -> Self {
        self.hint = Some(hint);
        self
    }
}
