//! The real program under bad conditions: sizes, storms, answers that nobody asked for, files and
//! arguments that are meant to hurt.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::time::Duration;

use rustix::process::Signal;

use crate::line::{Line, shown};
use crate::stage;

crate::tests![
    every_size_is_drawn_as_at_a_start,
    a_storm_of_sizes_ends_as_a_start_and_keeps_no_memory,
    every_way_out_gives_the_terminal_back,
    stopped_and_continued_it_is_where_it_was,
    a_hang_up_ends_it_at_once,
    a_signal_before_the_first_frame,
    a_terminal_that_answers_late_or_garbage_types_nothing,
    answers_inside_keys_are_neither,
    a_file_writes_no_sequence_that_its_twin_does_not,
];

const SMALL: &str = "tests/cli/small.ron";

/// What a dead line may cost at most.
const SOON: Duration = Duration::from_secs(1);

/// Starts the program on a fixed day, in English, and waits for nothing.
fn start(file: &str, size: (u16, u16)) -> Line {
    start_with(&[file], size)
}

fn start_with(arguments: &[&str], size: (u16, u16)) -> Line {
    let fixed = ["--today", "2026-11-22", "--lang", "en"];
    let arguments = [&fixed[..], arguments].concat();
    Line::start_with(stage::MASAR, &arguments, size, Stdio::null())
}

/// Starts it and waits for its first frame.
fn open(file: &str, size: (u16, u16)) -> Line {
    open_with(&[file], size)
}

fn open_with(arguments: &[&str], size: (u16, u16)) -> Line {
    let mut line = start_with(arguments, size);
    line.wait_for("the first frame", |line| has_frames(line, 1));
    line
}

/// Says whether so many frames are here, the last one to its end.
fn has_frames(line: &Line, count: usize) -> bool {
    line.has_whole_frame() && frames(line) >= count
}

fn frames(line: &Line) -> usize {
    shown(&line.written).matches("^[?2026l").count()
}

fn every_size_is_drawn_as_at_a_start() {
    let mut line = open(SMALL, (80, 24));
    for size in [
        (1, 1),
        (2, 1),
        (1, 2),
        (10, 1),
        (1, 200),
        (500, 200),
        (40, 12),
    ] {
        let fresh = open(SMALL, size);
        line.resize(size.0, size.1);
        line.wait_for("the screen of a start", |line| {
            line.has_whole_frame() && line.picture() == fresh.picture()
        });
    }
    // A size that is none, which some terminals tell while they open.
    line.resize(0, 0);
    line.resize(80, 24);
    let fresh = open(SMALL, (80, 24));
    line.wait_for("the screen of a start", |line| {
        line.has_whole_frame() && line.picture() == fresh.picture()
    });
    let mut line = start(SMALL, (0, 0));
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

fn a_storm_of_sizes_ends_as_a_start_and_keeps_no_memory() {
    // Who has to ask how letters are sent draws Arabic anew after two seconds without an answer,
    // and the storm takes that long where others work too.
    let [fresh, mut line] = [(); 2].map(|()| open_with(&["--bidi", "lrm", "oman"], (120, 36)));
    let memory = |line: &Line| {
        let path = format!("/proc/{}/status", line.pid.as_raw_nonzero());
        let text = fs::read_to_string(path).expect("the process is there");
        let line = text.lines().find(|line| line.starts_with("VmRSS:"));
        let kibibytes = line.and_then(|line| line.split_whitespace().nth(1));
        let kibibytes = kibibytes.and_then(|number| number.parse::<u64>().ok());
        kibibytes.expect("Linux counts it")
    };
    let before = memory(&line);
    for step in 0..200_u16 {
        line.resize(1 + step * 37 % 250, 1 + step * 11 % 80);
        line.wait(Duration::from_millis(1));
    }
    line.resize(120, 36);
    line.wait_for("the screen of a start", |line| {
        line.has_whole_frame() && line.picture() == fresh.picture()
    });
    let after = memory(&line);
    assert!(
        after * 2 <= before * 3,
        "{before} KiB before, {after} KiB after"
    );
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

fn every_way_out_gives_the_terminal_back() {
    for (keys, status) in [
        ("q", 0),
        ("?q", 0),
        ("\r\rq", 0),
        ("\u{636}", 0),
        ("\x03", 130),
        ("?\x03", 130),
    ] {
        let mut line = open(SMALL, (80, 24));
        line.send(keys);
        assert_eq!(line.wait_for_end().0.code(), Some(status), "{keys:?}");
        line.assert_given_back();
        assert!(
            line.written.ends_with(b"\x1b[?1049l"),
            "{keys:?}: {}",
            shown(&line.written)
        );
    }
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let mut line = open(SMALL, (80, 24));
        line.signal(signal);
        let (status, time) = line.wait_for_end();
        assert_eq!(status.signal(), Some(signal.as_raw()));
        assert!(time < SOON, "{time:?}");
        line.assert_given_back();
    }
    // A reader of a pipe that went away has nothing to do with the screen.
    let mut line = open(SMALL, (80, 24));
    line.signal(Signal::PIPE);
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

fn stopped_and_continued_it_is_where_it_was() {
    let arguments = ["--today", "2026-11-22", "--lang", "en", SMALL];
    let mut line = Line::start_with(stage::SHELL, &arguments, (80, 24), Stdio::null());
    line.wait_for("the first frame", |line| has_frames(line, 1));
    line.send("j");
    line.wait_for("the next row", |line| {
        line.has_whole_frame() && line.text().contains("\u{2500} Roads \u{2500}")
    });
    let before = line.picture();
    for (turn, key) in [(2, true), (3, false)] {
        if key {
            line.send("\x1a");
        } else {
            line.signal(Signal::TSTP);
        }
        assert_eq!(line.report(), "stopped");
        line.assert_given_back();
        line.signal(Signal::CONT);
        line.wait_for("the same screen", |line| {
            line.turns() == turn && line.has_whole_frame() && line.picture() == before
        });
        assert!(line.is_raw());
    }
    line.send("q");
    assert_eq!(line.report(), "exited 0");
    line.assert_given_back();
}

fn a_hang_up_ends_it_at_once() {
    let mut line = open(SMALL, (80, 24));
    line.hang_up();
    let (status, time) = line.wait_for_end();
    let signal = status.signal();
    assert!(
        signal == Some(Signal::HUP.as_raw()) || status.code() == Some(129),
        "{status}"
    );
    assert!(time < SOON, "{time:?}");
}

fn a_signal_before_the_first_frame() {
    // Whenever it comes, the terminal is as it was.
    for wait in [0, 1, 2, 4, 8, 16] {
        let mut line = start("oman", (80, 24));
        line.listen(Duration::from_millis(wait));
        line.signal(Signal::TERM);
        let (status, _) = line.wait_for_end();
        assert_eq!(status.signal(), Some(Signal::TERM.as_raw()));
        if !line.written.is_empty() {
            line.assert_given_back();
        }
    }
}

/// Answers to every query that there is, and pieces that only look like some.
const ANSWERS: &[&str] = &[
    "\x1bP>|kitty(0.26.5)\x1b\\",
    "\x1b[8;1$y",
    "\x1b[>41;379;0c",
    "\x1b[?64;1;2;6;22c",
    "\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
    "\x1b]10;rgb:0/0/0\x07",
    "\x1b[12;40R",
    "\x1b[?1;2c",
    "\x1bP1$r0m\x1b\\",
    "\x1b[?2026;2$y",
    "\x1b[48;24;80;0;0t",
    "\x1b[I\x1b[O",
    "\x1b_Gi=1;OK\x1b\\",
    "\x1b[99999999999999999999;q",
    "\x1b[?\x18",
    "\x1b[<0;9999;9999M\x1b[<0;9999;9999m",
    "\x1bP+r544e=78746572\x1b\\",
];

fn a_terminal_that_answers_late_or_garbage_types_nothing() {
    // No answer has come, and the first frame stands.
    let mut line = open(SMALL, (80, 24));
    let before = line.picture();
    // Whole, then a byte at a time.
    for answer in ANSWERS {
        line.send(answer);
    }
    for answer in &ANSWERS[..4] {
        for byte in answer.as_bytes() {
            line.send([*byte]);
            line.listen(Duration::from_millis(1));
        }
    }
    // The cursor moves by what is typed after it, and by nothing else.
    line.send("j");
    line.wait_for("the next row", |line| {
        line.has_whole_frame() && line.text().contains("\u{2500} Roads \u{2500}")
    });
    line.send("k");
    line.wait_for("the same screen", |line| {
        line.has_whole_frame() && line.picture() == before
    });
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

fn answers_inside_keys_are_neither() {
    for answer in ANSWERS {
        let mut line = open(SMALL, (80, 24));
        line.send(format!("j{answer}j"));
        line.wait_for(answer, |line| {
            line.has_whole_frame() && line.text().contains("\u{2500} North \u{2500}")
        });
        line.send(format!("{answer}q"));
        assert_eq!(line.wait_for_end().0.code(), Some(0), "{answer:?}");
        line.assert_given_back();
    }
}

/// Returns every kind of control sequence that was written, but for the cursor's ways.
fn tokens(written: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8(written.to_vec()).expect("it writes UTF-8");
    let mut tokens = BTreeSet::new();
    let mut rest = text.as_str();
    while let Some((_, after)) = rest.split_once(|c: char| c.is_control()) {
        let at = rest.len() - after.len();
        let start = rest.get(..at).and_then(|before| before.chars().last());
        rest = after;
        let mut token: String = start.into_iter().collect();
        if token == "\x1b" {
            // Up to the byte that ends it (ECMA-48 5.4).
            let end = after
                .char_indices()
                .skip(1)
                .find(|(_, letter)| ('@'..='~').contains(letter));
            let (end, _) = end.expect("it ends");
            let (parameters, others) = after.split_at(end + 1);
            token += parameters;
            rest = others;
        }
        // Where the cursor goes, and how bright it is there, says nothing of a label.
        if !token.ends_with('H') && !token.ends_with('m') {
            tokens.insert(token);
        }
    }
    tokens
}

fn a_file_writes_no_sequence_that_its_twin_does_not() {
    let attack = "\u{1b}]52;c;QQ==\u{7}\u{1b}[31m\u{9b}2J\u{1b}[?1049l\u{90}q\u{9c}\u{202e}\u{2067}\u{e0041}\u{2028}\u{feff}\u{7f}";
    let folder = tempfile::tempdir().expect("there is room");
    let text = include_str!("../cli/small.ron");
    let names = ["Bridge", "Tunnel", "Roads", "North", "A small plan"];
    let run = |name: &str, put: &str| {
        let mut text = text.to_owned();
        for name in names {
            text = text.replace(name, &format!("{name}{put}"));
        }
        // An error is told after the screen, with the line.
        text = text.replace(
            "kind: project, title: (en: \"Tunnel",
            "kind: projec, title: (en: \"Tunnel",
        );
        let path = folder.path().join(name);
        fs::write(&path, text).expect("the folder is ours");
        let mut line = open(path.to_str().expect("it is text"), (100, 30));
        for key in [
            "j", "j", "\r", "\r", "\x1b", "?", "\x1b", "L", "L", "L", "+", "-",
        ] {
            let before = frames(&line);
            line.send(key);
            line.wait_for("a frame", |line| has_frames(line, before + 1));
        }
        line.send("q");
        assert_eq!(line.wait_for_end().0.code(), Some(0));
        line.assert_given_back();
        line.written.clone()
    };
    let odd = run("plan\u{1b}[31m\u{9b}2J\u{202e}.ron", attack);
    let twin = run("plan.ron", "]52;c;QQ==[31m2J[?1049lq ");
    assert_eq!(tokens(&odd), tokens(&twin));
    let text = String::from_utf8(odd).expect("it writes UTF-8");
    let hidden = |letter: char| {
        matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2028}'..='\u{2029}' | '\u{2066}'..='\u{2069}'
            | '\u{feff}' | '\u{e0000}'..='\u{e0fff}' | '\u{80}'..='\u{9f}')
    };
    assert!(!text.contains(hidden), "{text:?}");
    assert!(text.contains("error: `projec` is none of"), "{text:?}");
}
