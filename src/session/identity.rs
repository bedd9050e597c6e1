//! What the terminal at hand is, as far as it says so, and which rows it has to be sent.
//!
//! In: its answers, and what is known around it. Out: a strategy for rows and the reason for it.
//! Always holds: queries count more than variables, because they cross SSH and go stale in no
//! multiplexer; a wish of the user counts more than both; the same answers give the same choice.
//! Deliberately not here: asking, waiting, reading the environment. What each terminal answers and
//! does was measured, or where it says so, read in its documentation.

mod answers;
mod capabilities;
mod choice;
mod environment;
mod names;

pub use answers::{Answers, name, numbers};
pub use capabilities::capabilities;
pub use choice::{Choice, Reason, choose};
pub use environment::{Environment, Multiplexer, Outside};

#[cfg(test)]
mod tests;
