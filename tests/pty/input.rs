//! Keys, answers and resizes through the whole layer.

use std::io::Write;
use std::process::Stdio;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::line::{Line, shown};
use crate::stage;

crate::tests![
    a_key_in_two_pieces,
    a_lone_escape,
    answers_are_never_keys,
    a_paste_is_no_keys,
    standard_input_may_be_a_pipe,
    a_storm_of_sizes,
    the_smallest_window,
    a_size_that_changed_back,
];

fn a_key_in_two_pieces() {
    let pause = Duration::from_millis(20);
    // A machine too busy to keep the pause short proves nothing.
    for _ in 0..20 {
        let mut line = Line::start();
        let begin = Instant::now();
        line.send("\x1b");
        line.listen(pause);
        line.send("[A");
        if begin.elapsed() < 2 * pause {
            line.wait_for("the arrow", |line| {
                line.row(1) == "last Up KeyModifiers(0x0)"
            });
            assert_eq!(line.row(2), "keys 1 others 0");
            return;
        }
    }
}

fn a_lone_escape() {
    let mut line = Line::start();
    line.expect_last("\x1b", "Esc KeyModifiers(0x0)");
    line.expect_last("\x1bj", "Char('j') KeyModifiers(ALT)");
}

fn answers_are_never_keys() {
    let mut line = Line::start();
    let answers =
        "\x1bP>|kitty(0.26.5)\x1b\\\x1b[8;1$y\x1b[>41;379;0c\x1b[?64;1c\x1b]11;rgb:0/0/0\x07";
    line.send(answers);
    // Late, and in pieces longer apart than the halves of a key.
    for piece in ["\x1b[?6", "2;22", "c\x1b[>1;1", "15;0c"] {
        line.send(piece);
        line.listen(Duration::from_millis(80));
    }
    line.expect_last("x", "Char('x') KeyModifiers(0x0)");
    assert_eq!(line.row(2), "keys 1 others 7");
}

fn a_paste_is_no_keys() {
    let mut line = Line::start();
    line.expect_last("\x1b[200~q\x1b[201~", "\"q\"");
    assert_eq!(line.row(2), "keys 0 others 1");
}

fn standard_input_may_be_a_pipe() {
    let (reader, mut writer) = std::io::pipe().expect("there are pipes");
    writer.write_all(b"q").expect("a pipe takes one byte");
    drop(writer);
    let mut line = Line::start_as(stage::ALONE, Stdio::from(reader));
    line.wait_for("its first frame", |line| line.row(0) == "40x10");
    line.expect_last("x", "Char('x') KeyModifiers(0x0)");
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

fn a_storm_of_sizes() {
    let mut line = Line::start();
    for step in 0..200_u16 {
        line.resize(1 + step * 37 % 250, 1 + step * 11 % 80);
        line.wait(Duration::from_millis(1));
    }
    line.resize(50, 12);
    line.wait_for("the last size", |line| line.row(0) == "50x12");
    line.expect_last("x", "Char('x') KeyModifiers(0x0)");
    // Whatever cells the storm has lost are drawn again.
    let mut fresh = Line::start();
    fresh.resize(50, 12);
    fresh.wait_for("the size", |line| line.row(0) == "50x12");
    fresh.expect_last("x", "Char('x') KeyModifiers(0x0)");
    assert_eq!(line.picture(), fresh.picture());
}

fn the_smallest_window() {
    let mut line = Line::start();
    line.resize(1, 1);
    line.wait_for("one cell", |line| line.row(0) == "1");
    line.send("x");
    line.resize(0, 0);
    line.wait_for("a size that is none", |line| {
        shown(&line.written).contains("80x24")
    });
    line.resize(40, 10);
    line.wait_for("the size", |line| line.row(0) == "40x10");
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
}

fn a_size_that_changed_back() {
    let mut line = Line::start();
    let frames = |line: &Line| shown(&line.written).matches("40x10").count();
    assert_eq!(frames(&line), 1);
    line.signal(Signal::WINCH);
    line.wait_for("the whole screen again", |line| frames(line) == 2);
}
