//! Stopped and continued, the screen is as before, and in between the terminal is the shell's.

use rustix::process::Signal;

use std::process::Stdio;

use crate::line::{Line, shown};
use crate::stage;

crate::tests![
    stopped_by_a_signal,
    stopped_by_a_key,
    stopped_without_being_asked,
    a_job_without_a_shell_is_not_stopped,
    ended_by_a_signal_as_a_job,
    continued_in_the_background,
    a_script_that_leads_the_session_is_no_shell,
    stopped_while_a_write_blocks,
];

fn stopped_by_a_signal() {
    stops_and_goes_on(|line| line.signal(Signal::TSTP));
}

fn stopped_by_a_key() {
    stops_and_goes_on(|line| line.send("\x1a"));
}

fn stops_and_goes_on(stop: impl Fn(&mut Line)) {
    let mut line = Line::start_job();
    line.expect_last("x", "Char('x') KeyModifiers(0x0)");
    let before = line.picture();
    for turn in 2..4 {
        stop(&mut line);
        assert_eq!(line.report(), "stopped");
        line.assert_given_back();
        line.signal(Signal::CONT);
        line.wait_for("the same screen", |line| {
            line.turns() == turn && line.picture() == before
        });
        assert!(line.is_raw());
    }
    line.send("q");
    assert_eq!(line.report(), "exited 0");
    line.assert_given_back();
}

fn stopped_without_being_asked() {
    // A shell sets its own attributes, or does not; the job is not asked.
    for shell_cooks in [false, true] {
        let mut line = Line::start_job();
        line.expect_last("x", "Char('x') KeyModifiers(0x0)");
        let before = line.picture();
        line.signal(Signal::STOP);
        assert_eq!(line.report(), "stopped");
        if shell_cooks {
            line.cook();
        }
        line.signal(Signal::CONT);
        line.wait_for("the same screen", |line| {
            line.turns() == 2 && line.picture() == before
        });
        assert!(line.is_raw());
        line.send("q");
        assert_eq!(line.report(), "exited 0");
        line.assert_given_back();
    }
}

fn a_job_without_a_shell_is_not_stopped() {
    let mut line = Line::start();
    line.signal(Signal::TSTP);
    line.expect_last("x", "Char('x') KeyModifiers(0x0)");
    line.send("\x1a");
    line.expect_last("y", "Char('y') KeyModifiers(0x0)");
    assert_eq!(line.turns(), 1);
}

fn ended_by_a_signal_as_a_job() {
    let mut line = Line::start_job();
    line.signal(Signal::TERM);
    assert_eq!(line.report(), format!("killed {}", Signal::TERM.as_raw()));
    line.assert_given_back();
}

fn continued_in_the_background() {
    let mut line = Line::start_job();
    line.send("B");
    line.wait_for("the bell", |line| line.written.ends_with(b"\x07"));
    line.signal(Signal::STOP);
    assert_eq!(line.report(), "stopped");
    line.signal(Signal::CONT);
    assert_eq!(line.report(), "stopped");
    assert_eq!(line.turns(), 1);
    // As `kill %1` does; the order in which they arrive is not that in which they were sent.
    line.signal(Signal::TERM);
    line.signal(Signal::CONT);
    assert_eq!(line.report(), format!("killed {}", Signal::TERM.as_raw()));
}

fn a_script_that_leads_the_session_is_no_shell() {
    let mut line = Line::start_as(stage::SCRIPT, Stdio::null());
    line.wait_for("its first frame", |line| line.row(0) == "40x10");
    line.signal(Signal::TSTP);
    line.expect_last("x", "Char('x') KeyModifiers(0x0)");
    line.send("\x1a");
    line.expect_last("y", "Char('y') KeyModifiers(0x0)");
    assert_eq!(line.turns(), 1);
}

fn stopped_while_a_write_blocks() {
    for somebody_reads in [true, false] {
        let mut line = Line::start_job();
        line.flood();
        line.signal(Signal::TSTP);
        assert_eq!(line.report(), "stopped");
        if somebody_reads {
            line.assert_given_back();
        }
        line.signal(Signal::CONT);
        line.sleep_until_raw();
        line.wait_for("a frame", |line| {
            line.turns() == 2 && line.row(0) == "200x60"
        });
        // The rest of the frame that was cut off does not follow on the new screen.
        let text = shown(&line.written);
        let (_, after) = text.rsplit_once("^[?2004h").expect("the terminal is taken");
        assert!(after.starts_with("^[?2026h"), "{after:.40}");
    }
}
