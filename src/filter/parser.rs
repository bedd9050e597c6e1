//! A question in the order in which it is answered.
//!
//! In: a typed line and the day on which it is asked. Out: tests, and after them what joins their
//! answers (postfix), so that no depth of brackets needs recursion. Always holds: whatever is
//! parsed has one answer. `not` binds closest, then what stands side by side, then `or`.

use chrono::NaiveDate;

use super::field::Field;
use super::lexer::{Comparison, Token, TokenKind, tokens};
use super::value::{Value, value};
use super::wrong::{Wrong, WrongKind};

/// A question that can be put to any roadmap.
#[derive(Debug, Clone, PartialEq)]
pub struct Filter {
    pub(super) steps: Vec<Step>,
    // The day on which it is asked.
    pub(super) today: NaiveDate,
}

/// One step of answering, on a pile of answers.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// Puts the answer of a test on the pile.
    Test(Test),
    /// Takes two answers and puts one back.
    And,
    Or,
    /// Turns the last answer round.
    Not,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Test {
    /// The words occur in what is said of the entry.
    Words(String),
    Flag(Field),
    /// One of the values is that of the field; with each whether one reading is enough.
    Field(Field, Comparison, Vec<(Value, bool)>),
    /// A field of the plan's own has one of the values.
    Own(String, Vec<Value>),
}

/// What waits for its second part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Waiting {
    Open,
    Or,
    And,
    Not,
}

impl Filter {
    /// Reads a line as it is asked on a day; none for a blank one.
    ///
    /// # Errors
    /// Says what is wrong with the line, and where.
    pub fn parse(line: &str, today: NaiveDate) -> Result<Option<Self>, Wrong> {
        let tokens = tokens(line)?;
        if tokens.is_empty() {
            return Ok(None);
        }
        let mut parser = Parser::default();
        for token in &tokens {
            parser.take(token, today)?;
        }
        parser
            .end(line.len())
            .map(|steps| Some(Self { steps, today }))
    }
}

#[derive(Default)]
struct Parser {
    steps: Vec<Step>,
    // With where each stands in the line.
    waiting: Vec<(Waiting, usize)>,
    // Whether a test may follow only after something that joins.
    has_operand: bool,
}

impl Parser {
    fn take(&mut self, token: &Token, today: NaiveDate) -> Result<(), Wrong> {
        let nothing = || Wrong::new(WrongKind::Nothing, token.at.clone());
        match &token.kind {
            TokenKind::Or | TokenKind::And if !self.has_operand => return Err(nothing()),
            TokenKind::Or => self.join(Waiting::Or, token.at.start),
            TokenKind::And => self.join(Waiting::And, token.at.start),
            TokenKind::Not | TokenKind::Open => {
                self.side_by_side(token.at.start);
                let waiting = match token.kind {
                    TokenKind::Not => Waiting::Not,
                    _ => Waiting::Open,
                };
                self.waiting.push((waiting, token.at.start));
            }
            TokenKind::Close => {
                if !self.has_operand {
                    return Err(nothing());
                }
                self.settle(Waiting::Or);
                if self.waiting.pop().is_none() {
                    return Err(Wrong::new(WrongKind::Bracket, token.at.clone()));
                }
                self.settle(Waiting::Not);
            }
            TokenKind::Words(words) => self.test(Test::Words(words.clone()), token.at.start),
            TokenKind::Flag(field) => self.test(Test::Flag(*field), token.at.start),
            TokenKind::Test(field, comparison, words) => {
                let values = words
                    .iter()
                    .map(|word| Ok((value(*field, word, today)?, word.may)));
                let values = values.collect::<Result<_, Wrong>>()?;
                self.test(Test::Field(*field, *comparison, values), token.at.start);
            }
            TokenKind::Own(name, words) => {
                let values = words.iter().map(|word| value(Field::Own, word, today));
                let values = values.collect::<Result<_, Wrong>>()?;
                self.test(Test::Own(name.clone(), values), token.at.start);
            }
        }
        Ok(())
    }

    fn test(&mut self, test: Test, at: usize) {
        self.side_by_side(at);
        self.steps.push(Step::Test(test));
        self.has_operand = true;
        self.settle(Waiting::Not);
    }

    /// Joins what stands side by side: both have to be so.
    fn side_by_side(&mut self, at: usize) {
        if self.has_operand {
            self.join(Waiting::And, at);
        }
    }

    fn join(&mut self, how: Waiting, at: usize) {
        self.settle(how);
        self.waiting.push((how, at));
        self.has_operand = false;
    }

    /// Answers what waits and binds at least as closely.
    fn settle(&mut self, least: Waiting) {
        while let Some((waiting, _)) = self.waiting.last().copied() {
            let step = match waiting {
                Waiting::Open => return,
                Waiting::Or if least == Waiting::Or => Step::Or,
                Waiting::And if least != Waiting::Not => Step::And,
                Waiting::Not => Step::Not,
                Waiting::Or | Waiting::And => return,
            };
            self.steps.push(step);
            self.waiting.pop();
        }
    }

    fn end(mut self, length: usize) -> Result<Vec<Step>, Wrong> {
        if !self.has_operand {
            let at = self.waiting.last().map_or(0, |(_, at)| *at);
            return Err(Wrong::new(WrongKind::Nothing, at..length));
        }
        self.settle(Waiting::Or);
        match self.waiting.last() {
            Some((_, at)) => Err(Wrong::new(WrongKind::Bracket, *at..*at + 1)),
            None => Ok(self.steps),
        }
    }
}
