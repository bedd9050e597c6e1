//! The answer to a test whose entries were looked for once.
//!
//! In: the entries. Out: an answer for each of the plan. Always holds: an answer costs nothing more.

use super::Answer;
use crate::model::{Ix, Roadmap};

/// Answers one test for an entry.
pub(super) type Matcher<'a> = Box<dyn Fn(Ix) -> Answer + 'a>;

/// Answers whether an entry is one of those that were found.
pub(super) fn members<'a>(roadmap: &Roadmap, found: impl Iterator<Item = Ix>) -> Matcher<'a> {
    let mut is_found = vec![false; roadmap.nodes().len()];
    for ix in found {
        if let Some(is_found) = is_found.get_mut(ix.get()) {
            *is_found = true;
        }
    }
    Box::new(move |ix| Answer::of(is_found.get(ix.get()).copied().unwrap_or(false)))
}
