//! One write a frame, and none for nothing.

use std::io;
use std::process::Stdio;
use std::time::Duration;

use crate::line::{Line, shown};
use crate::stage;
use crate::terminal::{self, Ordering, Terminal, answer};

crate::tests![
    one_write_a_frame,
    nothing_changed_nothing_written,
    pending_keys_make_one_frame,
    the_bell_is_a_byte,
    idle_costs_nothing,
    while_files_are_read_one_line_is_written,
    a_known_terminal_is_sent_less,
];

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

fn one_write_a_frame() {
    let mut line = Line::start();
    line.resize(200, 60);
    line.wait_for("the size", |line| line.row(0) == "200x60");
    line.expect_last("a", "Char('a') KeyModifiers(0x0)");
    let (writes, start) = (line.count("io", "syscw"), line.written.len());
    line.expect_last("x", "Char('x') KeyModifiers(0x0)");
    assert_eq!(line.count("io", "syscw") - writes, 1);
    let frame = &line.written[start..];
    assert!(
        frame.starts_with(BEGIN) && frame.ends_with(END),
        "{}",
        shown(frame)
    );
    assert_eq!(frames(frame), 1);
}

fn nothing_changed_nothing_written() {
    let mut line = Line::start();
    line.expect_last("x", "Char('x') KeyModifiers(0x0)");
    let writes = line.count("io", "syscw");
    line.send("n");
    line.listen(Duration::from_millis(30));
    line.expect_last("y", "Char('y') KeyModifiers(0x0)");
    assert_eq!(line.count("io", "syscw") - writes, 1);
}

fn pending_keys_make_one_frame() {
    let mut line = Line::start();
    let start = line.written.len();
    line.send("j".repeat(200));
    line.wait_for("all keys", |line| line.row(2) == "keys 200 others 0");
    // The line itself may hand the keys over in two pieces, or the first one alone.
    let frames = frames(&line.written[start..]);
    assert!(frames <= 3, "{frames} frames");
}

fn the_bell_is_a_byte() {
    let mut line = Line::start();
    let start = line.written.len();
    line.send("b");
    line.wait_for("the bell", |line| line.written.len() > start);
    assert_eq!(&line.written[start..], b"\x07");
}

fn idle_costs_nothing() {
    let mut line = Line::start();
    line.expect_last("x", "Char('x') KeyModifiers(0x0)");
    line.listen(Duration::from_millis(50));
    let start = line.written.len();
    let switches = |line: &Line| line.count("status", "voluntary_ctxt_switches");
    let before = switches(&line);
    line.listen(Duration::from_millis(500));
    assert_eq!(line.written.len(), start);
    assert_eq!(switches(&line), before, "it woke up");
}

fn while_files_are_read_one_line_is_written() {
    let (reader, writer) = io::pipe().expect("there is room");
    let files = Stdio::from(reader);
    let mut line = Line::start_with(stage::MASAR, &["--lang", "en", "-"], (200, 50), files);
    line.wait_for("the first frame", |line| line.text().contains("reading"));
    line.wait_for("its end", Line::has_whole_frame);
    let frames = terminal::frames(&line);
    assert!(frames.concat().len() < 32, "{frames:?}");
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    drop(writer);
}

fn a_known_terminal_is_sent_less() {
    let vte = Terminal {
        name: "VTE",
        version: None,
        ordering: Ordering::Obeys,
        attributes: Some("65;7006;1"),
        way: "grid",
    };
    // A row further down, once the terminal is known.
    let moved = |options: &[&str]| {
        let mut line = terminal::start(options, &[]);
        if options.is_empty() {
            answer(&mut line, &vte);
            line.wait_for("the program to read", |line| line.unread() == 0);
        }
        line.wait_for("the first frame", |line| line.row(29).contains(QUIT));
        line.wait_for("its end", Line::has_whole_frame);
        let (before, count) = (line.picture(), terminal::frames(&line).len());
        line.send("j");
        line.wait_for("the next", |line| terminal::frames(line).len() > count);
        assert_ne!(line.picture(), before);
        let length = terminal::frames(&line).remove(count).len();
        line.send("q");
        assert_eq!(line.wait_for_end().0.code(), Some(0));
        (line.picture(), length)
    };
    let (plain, known) = (moved(&["--bidi", "grid"]), moved(&[]));
    assert_eq!(known.0, plain.0);
    assert!(known.1 * 2 < plain.1, "{} of {} bytes", known.1, plain.1);
}

/// The word for "quit" in its forms, as it stands from left to right.
const QUIT: &str = "\u{fe9d}\u{feed}\u{feae}\u{fea7}";

fn frames(bytes: &[u8]) -> usize {
    bytes
        .windows(BEGIN.len())
        .filter(|window| *window == BEGIN)
        .count()
}
