//! The terminal layer on a real pseudo-terminal, and then the whole program: what is written, and
//! how it is left.
//!
//! This executable plays three parts: the runner of the tests, the program in the pseudo-terminal
//! and, where job control is tested, the shell above it. Nothing sleeps blindly: everything waits
//! for what it expects, with a deadline.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests, but clippy knows only those that the standard harness runs"
)]

use std::panic;
use std::process::ExitCode;
use std::time::Instant;

mod asked;
mod device;
mod endings;
mod endurance;
mod input;
mod job_control;
mod line;
mod mouse;
mod output;
mod program;
mod stage;
mod terminal;
mod walk;
mod wishes;

/// A test: its name and what it does.
type Test = (&'static str, fn());

/// Makes tests out of functions.
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        pub(crate) const TESTS: &[crate::Test] = &[$((concat!(module_path!(), "::", stringify!($name)), $name)),*];
    };
}
pub(crate) use tests;

fn main() -> ExitCode {
    if let Some(code) = stage::play() {
        return code;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let filters: Vec<&String> = arguments
        .iter()
        .filter(|word| !word.starts_with('-'))
        .collect();
    let all = [
        asked::TESTS,
        endings::TESTS,
        endurance::TESTS,
        input::TESTS,
        job_control::TESTS,
        mouse::TESTS,
        output::TESTS,
        walk::TESTS,
        wishes::TESTS,
    ]
    .concat();
    let chosen: Vec<Test> = all
        .into_iter()
        .filter(|(name, _)| {
            filters.is_empty() || filters.iter().any(|filter| name.contains(*filter))
        })
        .collect();
    if arguments.iter().any(|word| word == "--list") {
        chosen.iter().for_each(|(name, _)| println!("{name}: test"));
        return ExitCode::SUCCESS;
    }
    println!("\nrunning {} tests", chosen.len());
    let failed = chosen.iter().filter(|test| !passes(test)).count();
    println!(
        "\ntest result: {} passed; {failed} failed\n",
        chosen.len() - failed
    );
    ExitCode::from(u8::from(failed > 0))
}

fn passes((name, test): &Test) -> bool {
    let begin = Instant::now();
    let passed = panic::catch_unwind(test).is_ok();
    let verdict = if passed { "ok" } else { "FAILED" };
    println!(
        "test {name} ... {verdict} ({} ms)",
        begin.elapsed().as_millis()
    );
    passed
}
