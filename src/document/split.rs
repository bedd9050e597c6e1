//! Work in parts that several hands may do at once.
//!
//! The layers inside know no threads: somebody outside hands them a [`Split`]. Always holds: what comes
//! out does not depend on the number of parts, nor on who does which first.

/// A part of the work.
pub type Task<'a> = Box<dyn FnOnce() + Send + 'a>;

/// Somebody who has work done.
pub trait Split {
    /// Returns into how many parts work on so many bytes of text is worth dividing: 1 or more.
    fn parts(&self, bytes: usize) -> usize;

    /// Does all tasks, in any order or at once, and returns when they are done.
    fn run(&self, tasks: Vec<Task<'_>>);
}

/// One hand: everything is done in its turn.
#[derive(Debug, Clone, Copy, Default)]
pub struct Alone;

impl Split for Alone {
    fn parts(&self, _: usize) -> usize {
        1
    }

    fn run(&self, tasks: Vec<Task<'_>>) {
        tasks.into_iter().for_each(|task| task());
    }
}
