//! Which entries answer a question: the language of filters, and who answers.
//!
//! In: a line that was typed, and a roadmap. Out: for each entry whether it is an answer, surely or by
//! some reading of its dates. Always holds: what is wrong with a line is told with its place; neither
//! a deep question nor a long chain of links is followed by recursion; an answer to one entry costs
//! what the question holds, never what the plan holds. Deliberately not here: the line and its cursor
//! (`state`), and where answers are shown.

mod answer;
mod choices;
mod dates;
mod field;
mod lexer;
mod matcher;
mod matches;
mod members;
mod owners;
mod parser;
mod sieve;
mod spot;
mod tied;
mod value;
mod wrong;

pub use answer::Answer;
pub use choices::{Choice, Counting};
pub use field::Field;
pub use matches::Matches;
pub use parser::Filter;
pub use sieve::Sieve;
pub use spot::Spot;
pub use wrong::{Wrong, WrongKind};
