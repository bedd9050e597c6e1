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

use std::process::ExitCode;

use masar::session::encode::{Capabilities, Repeats};

mod asked;
mod copying;
mod device;
mod edited;
// The terminal of the laws about frames.
#[path = "../../src/session/encode/tests/emulator.rs"]
mod emulator;
mod endings;
mod endurance;
mod input;
mod job_control;
mod left_open;
mod line;
mod mouse;
mod output;
mod program;
mod remembered;
mod runner;
mod stage;
mod terminal;
mod walk;
mod watched;
mod wishes;

/// A test: its name and what it does.
type Test = (&'static str, fn());

/// Tests in which the program must be answered before it gives up waiting, so that the machine may
/// not be busy with other tests.
const BY_THEMSELVES: [&str; 1] =
    ["pty::wishes::colours_follow_the_ground_unless_they_are_asked_for"];

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
    // Those that wait long come first, so that at the end none is waited for alone.
    let all = [
        endurance::TESTS,
        asked::TESTS,
        copying::TESTS,
        left_open::TESTS,
        walk::TESTS,
        watched::TESTS,
        edited::TESTS,
        remembered::TESTS,
        wishes::TESTS,
        endings::TESTS,
        input::TESTS,
        job_control::TESTS,
        mouse::TESTS,
        output::TESTS,
    ]
    .concat();
    let chosen: Vec<Test> = all
        .into_iter()
        .filter(|(name, _)| {
            filters.is_empty() || filters.iter().any(|filter| name.contains(*filter))
        })
        .collect();
    let has = |option: &str| arguments.iter().any(|word| word == option);
    if has("--list") {
        chosen.iter().for_each(|(name, _)| println!("{name}: test"));
        return ExitCode::SUCCESS;
    }
    println!("\nrunning {} tests", chosen.len());
    let (by_themselves, together): (Vec<Test>, Vec<Test>) = chosen
        .iter()
        .partition(|(name, _)| BY_THEMSELVES.contains(name));
    let failed = runner::run(&together, &by_themselves, has("--report-time"));
    println!(
        "\ntest result: {} passed; {failed} failed\n",
        chosen.len() - failed
    );
    ExitCode::from(u8::from(failed > 0))
}
