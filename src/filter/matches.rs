//! Which rows of a roadmap answer a question, and how many.
//!
//! In: a filter, a roadmap, its texts where the question has words. Out: the answers of all rows. Always
//! holds: how many there are below a row is told without looking at them; items and milestones of the plan
//! answer, and where the question asks for words or for their kind phases and indicators, too.
//! Deliberately not here: what is shown of the other rows (`scene`).

use std::ops::Range;
use std::sync::Arc;

use super::Sieve;
use super::parser::{Filter, Step, Test};
use super::value::{Kind, Value};
use crate::model::{Ix, Roadmap, What};
use crate::search::Index;

/// The rows that answer a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matches {
    // How many rows before each are answers: one more than there are rows.
    before: Vec<u32>,
    /// How many of them are items.
    pub items: u32,
    /// How many are items and could be answers.
    pub of: u32,
    /// How many rows are none, but may be by some reading of their dates.
    pub may: u32,
}

impl Filter {
    /// Says whether the question has words that are looked for in all that the plan says.
    pub fn has_words(&self) -> bool {
        let is_words = |step: &Step| matches!(step, Step::Test(Test::Words(_)));
        self.steps.iter().any(is_words)
    }

    /// Says whether all of its tests have to be so, whatever is asked beside them.
    pub fn is_plain(&self) -> bool {
        let is_plain = |step: &Step| matches!(step, Step::Test(_) | Step::And);
        self.steps.iter().all(is_plain)
    }

    /// Says whether rows of that kind can be answers.
    fn asks_for(&self, kind: Kind) -> bool {
        self.has_words()
            || self.steps.iter().any(|step| match step {
                Step::Test(Test::Field(_, _, values)) => {
                    values.iter().any(|(value, _)| *value == Value::Kind(kind))
                }
                Step::Test(Test::Words(_) | Test::Flag(_) | Test::Own(..))
                | Step::And
                | Step::Or
                | Step::Not => false,
            })
    }
}

impl Matches {
    /// Puts a question to every row.
    pub fn new(filter: &Filter, roadmap: &Roadmap, index: Option<&Arc<Index>>) -> Self {
        let sieve = Sieve::new(filter, roadmap, index);
        let asks = [Kind::Phase, Kind::Indicator].map(|kind| filter.asks_for(kind));
        let [phases, indicators] = asks;
        let mut matches = Self {
            before: Vec::with_capacity(roadmap.nodes().len() + 1),
            items: 0,
            of: 0,
            may: 0,
        };
        let (mut pile, mut count) = (Vec::new(), 0);
        for ix in roadmap.walk() {
            matches.before.push(count);
            let is_item = match roadmap.node(ix).what {
                What::Item(_) => true,
                What::Milestone(_) => false,
                What::Phase(_) if phases => false,
                What::Indicator(_) if indicators => false,
                What::Phase(_)
                | What::Indicator(_)
                | What::Roadmap
                | What::Group(_)
                | What::Strand(_)
                | What::Gap(_)
                | What::Pillar(_)
                | What::Appendix(..) => continue,
            };
            let answer = sieve.answer_on(ix, &mut pile);
            count += u32::from(answer.is);
            matches.items += u32::from(answer.is && is_item);
            matches.of += u32::from(is_item);
            matches.may += u32::from(answer.may && !answer.is);
        }
        matches.before.push(count);
        matches
    }

    /// Returns how many rows are answers.
    pub fn count(&self) -> u32 {
        self.before.last().copied().unwrap_or(0)
    }

    /// Says whether a row is an answer.
    pub fn has(&self, ix: Ix) -> bool {
        self.within(ix.get()..ix.get() + 1) > 0
    }

    /// Returns how many rows below one are answers.
    pub fn below(&self, roadmap: &Roadmap, ix: Ix) -> u32 {
        self.within(ix.get() + 1..roadmap.after(ix).get())
    }

    /// Says whether a row shows: it is an answer, or something below it is.
    pub fn shows(&self, roadmap: &Roadmap, ix: Ix) -> bool {
        self.within(ix.get()..roadmap.after(ix).get()) > 0
    }

    /// Returns the first answer at a row or after it, else the last one before it.
    pub fn nearest(&self, ix: Ix) -> Option<Ix> {
        let passed = self.before.get(ix.get()).copied()?;
        let wanted = if passed < self.count() {
            passed
        } else {
            passed.checked_sub(1)?
        };
        // The row before the first that has more answers before it.
        let next = self.before.partition_point(|before| *before <= wanted);
        next.checked_sub(1).map(Ix::new)
    }

    fn within(&self, rows: Range<usize>) -> u32 {
        let before = |row: usize| self.before.get(row).copied();
        let both = before(rows.start).zip(before(rows.end));
        both.map_or(0, |(start, end)| end - start)
    }
}
