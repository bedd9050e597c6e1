//! Runs tests side by side and reports them in the order in which they are listed.
//!
//! A test here waits most of its time, so more of them run at once than there are processors. What
//! is printed does not depend on which test ends first: a verdict is held back until all before it
//! are printed, and the messages of the failed tests follow whole, one after the other.

use std::backtrace::Backtrace;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::Test;

/// How many tests run side by side, if there are not more processors than that.
const SIDE_BY_SIDE: usize = 12;

thread_local! {
    /// What was said by the panics of this thread.
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
}

/// How a test ended.
struct Outcome {
    /// What its panic said.
    failure: Option<String>,
    time: Duration,
}

/// Runs the tests and prints how each ended, with its time if that is asked for; returns how many
/// failed. Those by themselves run when all others have ended, one after the other.
pub(crate) fn run(together: &[Test], by_themselves: &[Test], has_times: bool) -> usize {
    panic::set_hook(Box::new(|panic| {
        let text = format!("{panic}\n{}\n", Backtrace::capture());
        SAID.with_borrow_mut(|said| said.push_str(&text));
    }));
    let processors = thread::available_parallelism().map_or(1, usize::from);
    run_some(together, processors.max(SIDE_BY_SIDE), has_times)
        + run_some(by_themselves, 1, has_times)
}

/// Runs tests, so many at once.
fn run_some(tests: &[Test], at_once: usize, has_times: bool) -> usize {
    let next = AtomicUsize::new(0);
    let (sender, ended) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..at_once {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                loop {
                    let nth = next.fetch_add(1, Ordering::Relaxed);
                    let Some((_, test)) = tests.get(nth) else {
                        return;
                    };
                    sender.send((nth, outcome(*test))).expect("it is awaited");
                }
            });
        }
        drop(sender);
        report(tests, ended, has_times)
    })
}

fn outcome(test: fn()) -> Outcome {
    let begin = Instant::now();
    let has_passed = panic::catch_unwind(test).is_ok();
    let said = SAID.take();
    Outcome {
        failure: (!has_passed).then_some(said),
        time: begin.elapsed(),
    }
}

/// Prints the outcomes as they come, but none before those of the tests above it.
fn report(
    tests: &[Test],
    ended: impl IntoIterator<Item = (usize, Outcome)>,
    has_times: bool,
) -> usize {
    let mut early = BTreeMap::new();
    let mut failures = Vec::new();
    let mut rest = tests.iter().enumerate().peekable();
    for (nth, outcome) in ended {
        early.insert(nth, outcome);
        while let Some((nth, (name, _))) = rest.peek()
            && let Some(outcome) = early.remove(nth)
        {
            let verdict = if outcome.failure.is_none() {
                "ok"
            } else {
                "FAILED"
            };
            let time = format!(" ({} ms)", outcome.time.as_millis());
            let time = if has_times { &*time } else { "" };
            println!("test {name} ... {verdict}{time}");
            failures.extend(outcome.failure.map(|said| (*name, said)));
            rest.next();
        }
    }
    for (name, said) in &failures {
        println!("\n---- {name} ----\n{said}");
    }
    failures.len()
}
