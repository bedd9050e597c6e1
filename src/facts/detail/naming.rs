//! The entries that the details of one name, in the order in which they are told.
//!
//! In: what the details are of, the number of a fact. Out: the fact before or after it that names another
//! entry. Always holds: no word is composed; looking at more and more facts at once costs as much as a
//! few looks at all of them. Deliberately not here: where a name stands on the screen.

use std::ops::Range;

use super::super::speak::named;
use super::Named;
use crate::facts::{Fact, Subject, of};
use crate::model::{Ix, Roadmap};
use crate::words::Msg;

/// So many facts are looked at first.
const FIRST: usize = 256;

/// Returns the first name in the fact of a number or after it, or the last one before it.
pub fn next_named(
    roadmap: &Roadmap,
    subject: Subject,
    from: usize,
    is_forward: bool,
) -> Option<Named> {
    let ix = entry(subject)?;
    let names = |fact: &Fact<'_>| named(roadmap, ix, fact);
    if is_forward {
        return first(roadmap, ix, from, |nth, fact| {
            Some(Named {
                fact: nth,
                ..names(fact)?
            })
        });
    }
    let (facts, _) = of::some_facts(roadmap, ix, 0..from);
    let mut backwards = facts.iter().enumerate().rev();
    backwards.find_map(|(fact, said)| {
        Some(Named {
            fact,
            ..names(said)?
        })
    })
}

/// Returns what the fact of a number names.
pub fn named_at(roadmap: &Roadmap, subject: Subject, fact: usize) -> Option<Named> {
    let ix = entry(subject)?;
    let (facts, _) = of::some_facts(roadmap, ix, fact..fact + 1);
    named(roadmap, ix, facts.first()?)
}

/// Returns the number of the first fact under a heading.
pub fn first_under(roadmap: &Roadmap, subject: Subject, heading: Msg) -> Option<usize> {
    let is_under = |nth, fact: &Fact<'_>| (fact.heading == heading).then_some(nth);
    first(roadmap, entry(subject)?, 0, is_under)
}

/// Finds something in the facts from a number on.
fn first<T>(
    roadmap: &Roadmap,
    ix: Ix,
    from: usize,
    find: impl Fn(usize, &Fact<'_>) -> Option<T>,
) -> Option<T> {
    let mut looked = Range {
        start: from,
        end: from.saturating_add(FIRST),
    };
    loop {
        let (facts, goes_on) = of::some_facts(roadmap, ix, looked.clone());
        let mut numbered = (looked.start..).zip(&facts);
        let found = numbered.find_map(|(nth, fact)| find(nth, fact));
        if found.is_some() || !goes_on {
            return found;
        }
        let length = looked.len().saturating_mul(2);
        looked = looked.end..looked.end.saturating_add(length);
    }
}

/// Returns the entry that details are of; none where they tell what is wrong with the file.
fn entry(subject: Subject) -> Option<Ix> {
    match subject {
        Subject::Entry(at) | Subject::Coming(at, _) => Some(at.ix),
        Subject::Topic(_) => Some(Ix::ROOT),
        Subject::Change(_, row) => row,
        Subject::Finding(_) => None,
    }
}
