//! The last words of a program that broke: the terminal first, then the message.
//!
//! Always holds: the message is printed on a terminal given back, and holds no character that
//! could do anything to it.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::fmt::Write as _;
use std::io::Write as _;
use std::panic::{self, PanicHookInfo};
use std::sync::Arc;
use std::{io, process, thread};

use super::screen::Screen;
use crate::text::printable;

/// The status with which Rust ends a program that panicked.
const STATUS: i32 = 101;

/// Makes every panic from now on end the screen before it is reported.
///
/// A panic of another thread ends the program too: without a screen there is nothing to go on with.
pub(super) fn give_back_first(screen: Arc<Screen>) {
    let own = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        screen.end();
        let _ = io::stderr().write_all(report(info).as_bytes());
        if thread::current().id() != own {
            process::exit(STATUS);
        }
    }));
}

fn report(info: &PanicHookInfo<'_>) -> String {
    let mut report = "masar: a bug has ended the program".to_owned();
    if let Some(place) = info.location() {
        let _ = write!(report, " at {place}");
    }
    let payload = info.payload();
    let literal = payload.downcast_ref::<&str>().copied();
    if let Some(message) = literal.or(payload.downcast_ref::<String>().map(String::as_str)) {
        let _ = write!(report, ": {message}");
    }
    report.push('\n');
    let backtrace = Backtrace::capture();
    if backtrace.status() == BacktraceStatus::Captured {
        let _ = write!(report, "{backtrace}");
    }
    cleaned(&report)
}

/// Returns the text as it may be printed; lines stay lines.
fn cleaned(text: &str) -> String {
    let lines = text.split('\n').map(printable);
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_message_cannot_reach_the_terminal() {
        assert_eq!(
            super::cleaned("a\x1b[2J\n\u{9b}\u{202e}b"),
            "a\u{241b}[2J\n\u{fffd}\u{fffd}b"
        );
        let hidden = "\u{2028}\u{e0041}\u{feff}\u{2067}";
        assert_eq!(super::cleaned(hidden), " \u{fffd}\u{fffd}");
    }
}
