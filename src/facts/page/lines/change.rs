//! The line of an entry that differs from what it was.

use crate::facts::page::line::{LineSign, PageLine};
use crate::facts::{DifferenceWords, changed_name, standing_of};
use crate::model::{At, Roadmap};
use crate::words::Language;

/// Writes what differs in an entry under its name.
pub(super) fn change(roadmap: &Roadmap, nth: usize, language: Language) -> PageLine {
    let against = roadmap.against();
    let change = against.and_then(|it| Some((it, it.comparison.changed().get(nth)?)));
    let Some((against, change)) = change else {
        return PageLine::new("");
    };
    let said = change.differences.iter();
    let said: Vec<DifferenceWords> = said
        .map(|difference| DifferenceWords::new(against, change, difference, language))
        .collect();
    let is_told = |words: &&DifferenceWords| words.before.is_some() || words.after.is_some();
    let is_whole = change.before.is_none() || change.after.is_none();
    let below = said.iter().filter(|words| is_told(words) || !is_whole);
    let is_item = |at: &At| at.part.is_none() && roadmap.item(at.ix).is_some();
    let state = change.after.filter(is_item);
    PageLine {
        sign: state.map_or(LineSign::None, |at| {
            LineSign::State(standing_of(roadmap, at.ix))
        }),
        below: below.map(|words| words.line(language)).collect(),
        wraps: true,
        ..PageLine::new(changed_name(against, change, language))
    }
}
