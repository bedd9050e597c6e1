//! Threads for work that can be divided.
//!
//! In: tasks. Out: all of them done. Always holds: one runs on the thread that asks, and a panic of any
//! of them goes on there. Deliberately not here: what the work is.

use std::thread;

use crate::document::{Split, Task};

/// Less than so many bytes are read sooner than a thread begins.
const LEAST: usize = 256 * 1024;

/// More threads than these wait for memory.
const MOST: usize = 4;

/// The cores of this machine.
pub(super) struct Threads;

impl Split for Threads {
    fn parts(&self, bytes: usize) -> usize {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        cores.min(MOST).min(bytes / LEAST).max(1)
    }

    fn run(&self, tasks: Vec<Task<'_>>) {
        let mut tasks = tasks.into_iter();
        let own = tasks.next();
        thread::scope(|scope| {
            for task in tasks {
                scope.spawn(task);
            }
            if let Some(own) = own {
                own();
            }
        });
    }
}
