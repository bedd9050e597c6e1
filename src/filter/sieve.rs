//! A question put to one roadmap.
//!
//! In: a filter, a roadmap and its index. Out: an answer for each entry. Always holds: what is looked
//! for in all of the plan (words, names, phases) is looked for once; an answer costs what the question holds.

use std::sync::Arc;

use super::Answer;
use super::matcher::matcher;
use super::members::Matcher;
use super::parser::{Filter, Step};
use crate::model::{Ix, Roadmap};
use crate::search::Index;

/// A filter that knows the roadmap that it is put to.
pub struct Sieve<'a> {
    steps: Vec<SieveStep<'a>>,
}

enum SieveStep<'a> {
    Test(Matcher<'a>),
    And,
    Or,
    Not,
}

impl<'a> Sieve<'a> {
    /// Puts a filter to a roadmap.
    ///
    /// Words are looked for in the texts of the roadmap; without those they are found nowhere.
    pub fn new(filter: &Filter, roadmap: &'a Roadmap, index: Option<&Arc<Index>>) -> Self {
        let steps = filter.steps.iter().map(|step| match step {
            Step::Test(test) => SieveStep::Test(matcher(test, roadmap, index, filter.today)),
            Step::And => SieveStep::And,
            Step::Or => SieveStep::Or,
            Step::Not => SieveStep::Not,
        });
        Self {
            steps: steps.collect(),
        }
    }

    /// Says whether an entry is an answer.
    pub fn answer(&self, ix: Ix) -> Answer {
        self.answer_on(ix, &mut Vec::new())
    }

    /// Does the same with a pile that is empty and has room.
    pub(super) fn answer_on(&self, ix: Ix, pile: &mut Vec<Answer>) -> Answer {
        for step in &self.steps {
            let answer = match step {
                SieveStep::Test(matches) => matches(ix),
                SieveStep::Not => !pile.pop().unwrap_or(Answer::NO),
                SieveStep::And | SieveStep::Or => {
                    let second = pile.pop().unwrap_or(Answer::NO);
                    let first = pile.pop().unwrap_or(Answer::NO);
                    match step {
                        SieveStep::And => first & second,
                        _ => first | second,
                    }
                }
            };
            pile.push(answer);
        }
        pile.pop().unwrap_or(Answer::NO)
    }
}
