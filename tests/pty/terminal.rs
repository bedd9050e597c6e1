//! A terminal that says what it is: the answers of one that was measured, and how they come.

use std::process::Stdio;
use std::time::Duration;

use masar::session::encode::Capabilities;

use crate::emulator::{Emulator, Kind};
use crate::line::{Line, shown};
use crate::stage;

/// The marks around a frame.
const BEGIN: &str = "^[?2026h";
const END: &str = "^[?2026l";

/// How long the program listens for answers.
pub(crate) const LISTENS: Duration = Duration::from_secs(2);

/// What a terminal answers to the questions that it knows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terminal {
    pub(crate) name: &'static str,
    /// To XTVERSION.
    pub(crate) version: Option<&'static str>,
    /// To DECRQM of BDSM.
    pub(crate) ordering: Ordering,
    /// To DA2.
    pub(crate) attributes: Option<&'static str>,
    /// How rows have to be sent to it.
    pub(crate) way: &'static str,
}

/// What a terminal knows of BDSM.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ordering {
    /// It does not know the question.
    Mute,
    /// It knows the question and not the mode.
    Unknown,
    /// It does as it was told last, and tells it.
    Obeys,
}

impl Terminal {
    /// Returns the answers to what was asked in the bytes, in that order.
    pub(crate) fn answers(&self, written: &[u8]) -> String {
        let written = shown(written);
        let mut answers = String::new();
        for (at, _) in written.match_indices("^[") {
            let (before, question) = written.split_at(at);
            if question.starts_with("^[>q") {
                let version = self.version.map(|it| format!("\x1bP>|{it}\x1b\\"));
                answers.push_str(&version.unwrap_or_default());
            } else if question.starts_with("^[8$p") {
                answers.push_str(match self.ordering {
                    Ordering::Mute => "",
                    Ordering::Unknown => "\x1b[8;0$y",
                    Ordering::Obeys if before.rfind("^[8l") > before.rfind("^[8h") => "\x1b[8;2$y",
                    Ordering::Obeys => "\x1b[8;1$y",
                });
            } else if question.starts_with("^[>c") {
                let attributes = self.attributes.map(|it| format!("\x1b[>{it}c"));
                answers.push_str(&attributes.unwrap_or_default());
            } else if question.starts_with("^[c") {
                answers.push_str("\x1b[?64;1;2;6;9;15;22c");
            }
        }
        answers
    }
}

/// Starts the program with the Syrian roadmap on a fixed day, in Arabic and in true colours, and
/// waits for nothing.
pub(crate) fn start(options: &[&str], variables: &[(&str, &str)]) -> Line {
    let fixed = ["--today", "2026-11-22", "--lang", "ar", "syria"];
    run(&[&fixed, options].concat(), variables)
}

/// Starts the program with any arguments in true colours, and waits for nothing.
pub(crate) fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Line {
    let variables = [&[("COLORTERM", "truecolor")], variables].concat();
    Line::start_in(
        stage::MASAR,
        arguments,
        (100, 30),
        Stdio::null(),
        &variables,
    )
}

/// Waits until the program has asked all that it asks.
#[track_caller]
pub(crate) fn wait_for_questions(line: &mut Line) {
    line.wait_for("the questions", has_asked);
}

/// Says whether the program has asked all that it asks.
pub(crate) fn has_asked(line: &Line) -> bool {
    shown(&line.written).contains("^[>q^[8$p^[>c^[c")
}

/// Waits for the questions and answers them at once, as a terminal of one machine does.
#[track_caller]
pub(crate) fn answer(line: &mut Line, terminal: &Terminal) {
    wait_for_questions(line);
    let answers = terminal.answers(&line.written);
    line.send(answers);
}

/// Answers whether the last frame has arrived, if that was asked (DSR 5).
pub(crate) fn say_ready(line: &mut Line) {
    if line.written.ends_with(b"\x1b[5n") {
        line.send("\x1b[0n");
    }
}

/// Sends bytes a few at a time, each after the program has read the ones before.
#[track_caller]
pub(crate) fn send_in_pieces(line: &mut Line, bytes: &str, size: usize) {
    for piece in bytes.as_bytes().chunks(size) {
        line.send(piece);
        line.wait_for("the program to read", |line| line.unread() == 0);
    }
}

/// Returns the frames that are here to their ends.
pub(crate) fn frames(line: &Line) -> Vec<String> {
    let written = shown(&line.written);
    let frames = written.split(BEGIN).skip(1);
    let whole = frames.filter_map(|frame| frame.split_once(END));
    whole.map(|(frame, _)| frame.to_owned()).collect()
}

/// Returns those that hold every cell, the first and those after a clear, as what they show: rows
/// of cells, each style said where it begins. Terminals are sent the same in other bytes.
pub(crate) fn whole_frames(line: &Line) -> Vec<String> {
    let frames = frames(line);
    let whole = frames
        .iter()
        .enumerate()
        .filter(|(nth, frame)| *nth == 0 || frame.contains("^[2J"));
    whole.map(|(_, frame)| cells(frame, line.size())).collect()
}

/// Returns what a frame shows on an empty screen.
fn cells(frame: &str, (rows, columns): (usize, usize)) -> String {
    let kind = Kind {
        can: Capabilities::ALL,
        fills_scrolled: false,
        has_wide_emoji: true,
    };
    let mut emulator = Emulator::new(columns, rows, kind);
    emulator.show(&frame.replace('^', "\x1b"));
    let mut text = String::new();
    for row in emulator.seen() {
        let mut last = None;
        for (symbol, look) in row {
            if last.as_ref() != Some(&look) {
                let on: String = look.on.iter().map(|on| format!("^[{on}m")).collect();
                let (fore, back) = (&look.fore, &look.back);
                text.push_str(&format!("^[{fore};{back}m{on}"));
            }
            text.push_str(&symbol);
            last = Some(look);
        }
        text.push('\n');
    }
    text
}

/// Waits until the last whole frame is this one.
#[track_caller]
pub(crate) fn wait_for_rows(line: &mut Line, what: &str, rows: &str) {
    line.wait_for(what, |line| {
        whole_frames(line).last().is_some_and(|last| last == rows)
    });
}
