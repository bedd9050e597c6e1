//! Each way out gives the terminal back.

use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::time::Duration;

use rustix::process::Signal;

use crate::line::{Line, shown};
use crate::stage;

crate::tests![
    it_enters_in_the_order_that_vte_needs,
    quitting,
    quitting_with_a_status,
    interrupting_by_key,
    a_panic,
    a_panic_on_another_thread,
    signals_end_it_by_themselves,
    a_hang_up,
    a_hang_up_without_a_signal,
    a_signal_while_a_write_blocks,
    a_signal_while_a_write_blocks_and_somebody_reads_later,
    a_signal_while_output_is_stopped,
    an_answer_that_is_due_is_not_left_to_the_shell,
    an_answer_that_never_comes_costs_little,
];

/// What a dead line may cost at most.
const SOON: Duration = Duration::from_secs(1);

fn it_enters_in_the_order_that_vte_needs() {
    let line = Line::start();
    assert!(line.is_raw());
    let text = String::from_utf8_lossy(&line.written).into_owned();
    let place = |what: &str| {
        text.find(what)
            .unwrap_or_else(|| panic!("{what}: {text:?}"))
    };
    assert!(place("\x1b[?1049h") < place("\x1b[8l"));
    assert!(place("\x1b[8l") < place("\x1b[2J"));
    assert!(place("\x1b[2J") < place("\x1b[?2026h"));
    // In whatever letters and modes others have left it.
    for usual in ["\x1b(B\x0f", "\x1b[4l", "\x1b[?6l", "\x1b[?69l", "\x1b[r"] {
        assert!(place("\x1b[?1049h") < place(usual) && place(usual) < place("\x1b[2J"));
    }
    let modes = line.modes();
    for mode in ["?1049", "?1000", "?1006", "?2004"] {
        assert_eq!(modes.get(mode), Some(&true), "{mode}");
    }
    assert_eq!(modes.get("?25"), Some(&false));
    // Whoever was here before may have asked for more: of movements nothing is reported.
    for mode in ["?9", "?1002", "?1003", "?1004", "?1005", "?1015", "?1016"] {
        assert_eq!(modes.get(mode), Some(&false), "{mode}");
    }
    assert!(place("?9;1000;") < place("\x1b[?1000h"));
}

fn quitting() {
    ends_with(b"q", 0);
}

fn quitting_with_a_status() {
    ends_with(b"e", 7);
}

fn interrupting_by_key() {
    ends_with(b"\x03", 130);
}

fn a_panic() {
    let line = ends_with(b"P", 101);
    let text = String::from_utf8_lossy(&line.written).into_owned();
    let (_, message) = text.rsplit_once("\x1b[?1049l").expect("the screen is left");
    assert!(
        message.contains("a message \u{241b}[31m with a colour"),
        "{message}"
    );
}

fn a_panic_on_another_thread() {
    let line = ends_with(b"T", 101);
    assert!(String::from_utf8_lossy(&line.written).contains("elsewhere"));
}

fn ends_with(keys: &[u8], status: i32) -> Line {
    let mut line = Line::start();
    line.send(keys);
    assert_eq!(line.wait_for_end().0.code(), Some(status));
    line.assert_given_back();
    line
}

fn signals_end_it_by_themselves() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let mut line = Line::start();
        line.signal(signal);
        let (status, time) = line.wait_for_end();
        assert_eq!(status.signal(), Some(signal.as_raw()));
        assert!(time < SOON, "{time:?}");
        line.assert_given_back();
    }
}

fn a_hang_up() {
    let mut line = Line::start();
    line.hang_up();
    let (status, time) = line.wait_for_end();
    assert!(
        status.signal() == Some(Signal::HUP.as_raw()) || status.code() == Some(129),
        "{status}"
    );
    assert!(time < SOON, "{time:?}");
}

fn a_hang_up_without_a_signal() {
    let mut line = Line::start_as(stage::STRANGER, Stdio::null());
    line.wait_for("its first frame", |line| line.row(0) == "40x10");
    line.hang_up();
    let (status, time) = line.wait_for_end();
    assert_eq!(status.code(), Some(129));
    assert!(time < SOON, "{time:?}");
}

fn a_signal_while_a_write_blocks() {
    let mut line = blocked();
    line.signal(Signal::TERM);
    let (status, time) = line.wait_for_end_unread();
    assert_eq!(status.signal(), Some(Signal::TERM.as_raw()));
    assert!(time < SOON, "{time:?}");
    line.assert_given_back();
}

fn a_signal_while_a_write_blocks_and_somebody_reads_later() {
    let mut line = blocked();
    line.signal(Signal::TERM);
    assert_eq!(line.wait_for_end().0.signal(), Some(Signal::TERM.as_raw()));
    line.assert_given_back();
}

/// Starts a program and leaves it in the middle of a frame that nobody reads.
fn blocked() -> Line {
    let mut line = Line::start();
    line.flood();
    line
}

fn a_signal_while_output_is_stopped() {
    let mut line = Line::start();
    line.stop_output();
    line.send("x");
    line.signal(Signal::TERM);
    let (status, time) = line.wait_for_end();
    assert_eq!(status.signal(), Some(Signal::TERM.as_raw()));
    assert!(time < SOON, "{time:?}");
    line.assert_given_back();
}

fn an_answer_that_is_due_is_not_left_to_the_shell() {
    for signal in [Signal::TERM, Signal::HUP, Signal::TSTP] {
        // In one piece, and with its head already read as the program is told to go.
        for (before, after) in [("", "\x1b[0n"), ("\x1b[", "0n")] {
            let mut line = Line::start_job();
            line.wait_for_a_question();
            line.send(before);
            line.signal(signal);
            line.wait_for("the screen given back", |line| {
                line.written.windows(8).any(|bytes| bytes == b"\x1b[?1049l")
            });
            line.send(after);
            let report = line.report();
            if signal == Signal::TSTP {
                assert_eq!(report, "stopped");
                assert_eq!(line.unread(), 0, "{signal:?} {before:?}");
            } else {
                assert_eq!(report, format!("killed {}", signal.as_raw()));
            }
            line.read();
            let text = shown(&line.written);
            let (_, echo) = text.rsplit_once("^[?1049l").expect("the screen is left");
            assert_eq!(echo, "", "{signal:?} {before:?}");
        }
    }
}

fn an_answer_that_never_comes_costs_little() {
    let mut line = Line::start();
    line.wait_for_a_question();
    line.signal(Signal::TERM);
    let (status, time) = line.wait_for_end();
    assert_eq!(status.signal(), Some(Signal::TERM.as_raw()));
    assert!(time < SOON, "{time:?}");
    line.assert_given_back();
}
