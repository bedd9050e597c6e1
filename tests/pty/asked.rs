//! Which rows a terminal is sent that answers in time, late, in pieces, wrongly or not at all.
//!
//! The rows of each way are known from runs in which it is set, and are looked at by themselves
//! below; a run in which it is found has to send the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::time::Instant;

use crate::line::{Line, shown};
use crate::terminal::{
    LISTENS, Ordering, Terminal, answer, frames, has_asked, say_ready, send_in_pieces, start,
    wait_for_questions, wait_for_rows, whole_frames,
};

crate::tests![
    each_way_sends_other_bytes,
    answers_in_one_piece,
    answers_in_many_pieces,
    answers_after_the_first_frame,
    answers_among_noise,
    an_answer_that_breaks_off,
    no_answer,
    keys_typed_before_the_answers,
];

const fn terminal(
    name: &'static str,
    version: Option<&'static str>,
    ordering: Ordering,
    attributes: Option<&'static str>,
    way: &'static str,
) -> Terminal {
    Terminal {
        name,
        version,
        ordering,
        attributes,
        way,
    }
}

use Ordering::{Mute, Obeys, Unknown};

pub(crate) const KITTY: Terminal = terminal(
    "kitty",
    Some("kitty(0.26.5)"),
    Unknown,
    Some("1;4000;26"),
    "kitty",
);
pub(crate) const PUTTY: Terminal = terminal("PuTTY", None, Mute, Some("0;136;0"), "grid");
const ST: Terminal = terminal("st", None, Mute, None, "grid");

/// The terminals that were measured, but PuTTY, which is shown a hint.
const TERMINALS: [Terminal; 14] = [
    terminal("VTE", None, Obeys, Some("65;7006;1"), "grid"),
    terminal(
        "Konsole",
        Some("Konsole 22.12.3"),
        Mute,
        Some("1;115;0"),
        "konsole",
    ),
    terminal("QTerminal", None, Mute, Some("0;115;0"), "alt"),
    KITTY,
    terminal("mlterm", None, Unknown, Some("24;279;0"), "inv"),
    terminal(
        "xterm",
        Some("XTerm(379)"),
        Unknown,
        Some("41;379;0"),
        "grid",
    ),
    terminal(
        "foot",
        Some("foot(1.13.1)"),
        Mute,
        Some("1;011301;0"),
        "grid",
    ),
    terminal("alacritty", None, Mute, Some("0;1700;1"), "grid"),
    terminal("urxvt", None, Mute, Some("85;95;0"), "grid"),
    ST,
    terminal("zutty", None, Mute, Some("64;0;0"), "grid"),
    terminal("xterm.js", None, Unknown, Some("0;276;0"), "lrm"),
    terminal(
        "tmux elsewhere",
        Some("tmux 3.3a"),
        Mute,
        Some("84;0;0"),
        "lrm",
    ),
    terminal("screen elsewhere", None, Mute, Some("83;40900;0"), "lrm"),
];

/// The first frame of each way, where it is set.
struct Ways(BTreeMap<&'static str, String>);

impl Ways {
    const NAMES: [&'static str; 6] = ["grid", "lrm", "kitty", "konsole", "inv", "alt"];

    fn look() -> &'static Self {
        static WAYS: OnceLock<Ways> = OnceLock::new();
        WAYS.get_or_init(|| Self(Self::NAMES.map(|way| (way, set(way, &[]))).into()))
    }

    fn rows(&self, way: &str) -> &str {
        &self.0[way]
    }
}

/// Returns the first frame of a way that is set.
pub(crate) fn set(way: &str, variables: &[(&str, &str)]) -> String {
    let mut line = start(&["--bidi", way], variables);
    line.wait_for("the first frame", |line| !frames(line).is_empty());
    assert!(!has_asked(&line), "{way}: it is known");
    whole_frames(&line).remove(0)
}

/// Asserts that the screen is the one of the roadmap, on which nothing was typed, and that a key
/// then does what it does; then leaves.
#[track_caller]
pub(crate) fn assert_nothing_typed(mut line: Line, terminal: &Terminal) {
    let name = terminal.name;
    let before = line.text();
    let count = frames(&line).len();
    line.send("?");
    line.wait_for("the help", |line| frames(line).len() > count);
    assert_ne!(line.text(), before, "{name}");
    say_ready(&mut line);
    line.send("?");
    line.wait_for("the roadmap", |line| line.text() == before);
    say_ready(&mut line);
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0), "{name}");
    line.assert_given_back();
}

/// The word for "quit" in its forms, as it stands from left to right.
const QUIT: [char; 4] = ['\u{fe9d}', '\u{feed}', '\u{feae}', '\u{fea7}'];

fn each_way_sends_other_bytes() {
    let ways = Ways::look();
    let there: String = QUIT.iter().collect();
    let back: String = QUIT.iter().rev().collect();
    let marked: String = QUIT.iter().flat_map(|c| [*c, '\u{200e}']).collect();
    for (way, word, others) in [
        ("grid", &there, [&back, &marked]),
        ("lrm", &marked, [&there, &back]),
        ("kitty", &back, [&there, &marked]),
        ("konsole", &back, [&there, &marked]),
        ("inv", &back, [&there, &marked]),
    ] {
        let rows = ways.rows(way);
        assert!(rows.contains(word.as_str()), "{way}: {rows}");
        for other in others {
            assert!(!rows.contains(other.as_str()), "{way}: {other}");
        }
    }
    // Between its letters the colour changes by one step, and so does no other way.
    let alternating = ways.rows("alt");
    for word in [&there, &back, &marked] {
        assert!(!alternating.contains(word.as_str()), "{word}");
    }
    let letters = alternating.split("^[").filter_map(|it| it.split_once('m'));
    let letters: Vec<&str> = letters.map(|(_, letters)| letters).collect();
    let quit = QUIT.map(String::from);
    assert!(letters.windows(4).any(|four| four == quit), "{alternating}");
    // What is reversed goes by words, or by rows with concealed walls, or by rows without.
    let distinct: BTreeSet<&String> = ways.0.values().collect();
    assert_eq!(distinct.len(), ways.0.len());
    let concealed = |way: &str| ways.rows(way).contains("^[8m\u{2502}");
    assert_eq!(
        Ways::NAMES.map(concealed),
        [false, false, false, false, true, false]
    );
}

fn answers_in_one_piece() {
    let ways = Ways::look();
    for terminal in &TERMINALS {
        let mut line = start(&[], &[]);
        answer(&mut line, terminal);
        wait_for_rows(&mut line, terminal.name, ways.rows(terminal.way));
        assert_nothing_typed(line, terminal);
    }
}

fn answers_in_many_pieces() {
    let ways = Ways::look();
    for (terminal, size) in TERMINALS.iter().zip([1, 2, 3, 5].into_iter().cycle()) {
        let mut line = start(&[], &[]);
        wait_for_questions(&mut line);
        let answers = terminal.answers(&line.written);
        send_in_pieces(&mut line, &answers, size);
        wait_for_rows(&mut line, terminal.name, ways.rows(terminal.way));
        assert_nothing_typed(line, terminal);
    }
}

/// Starts the program and lets it draw its first frame; says until when it listens.
fn start_unanswered(ways: &Ways) -> (Line, Instant) {
    let begin = Instant::now();
    let mut line = start(&[], &[]);
    wait_for_rows(&mut line, "the first frame", ways.rows("grid"));
    (line, begin + LISTENS)
}

fn answers_after_the_first_frame() {
    let ways = Ways::look();
    for (terminal, size) in TERMINALS.iter().zip([1000, 7].into_iter().cycle()) {
        // A machine too busy to answer while the program listens proves nothing.
        for _ in 0..20 {
            let (mut line, until) = start_unanswered(ways);
            let answers = terminal.answers(&line.written);
            send_in_pieces(&mut line, &answers, size);
            if until < Instant::now() {
                continue;
            }
            wait_for_rows(&mut line, terminal.name, ways.rows(terminal.way));
            // A terminal that was sent the right rows from the beginning is not drawn again.
            let drawn = if terminal.way == "grid" { 1 } else { 2 };
            let found = whole_frames(&line).len();
            assert_nothing_typed(line, terminal);
            assert_eq!(found, drawn, "{}", terminal.name);
            break;
        }
    }
}

fn answers_among_noise() {
    let ways = Ways::look();
    for noise in [
        // Answers to what was not asked, and sequences of nobody.
        "\x1b[?1;2c\x1b]11;rgb:1e1e/1e1e/1e1e\x07\x1bP1+r544e\x1b\\",
        "\x1b[?999;1;2z\x1b_Gi=1;OK\x1b\\\x1b^note\x1b\\",
        // What was asked, with numbers that are none.
        "\x1b[>99999999999;1;2c\x1b[8;$y\x1b[8;70000$y\x1b[>;;c",
        // A name of bytes that are no text.
        "\x1bP>|ki\u{fffd}\u{9c}",
        // An answer that was cut off, and sent again.
        "\x1bP>|kit",
        "\x1bP>|kitty(0.26.5)\x1b\\\x1b[8;0",
        "\x1bP>|kitty(0.26.5)\x1b\\\x1b[8;0$y\x1b[>1;40",
    ] {
        let mut line = start(&[], &[]);
        wait_for_questions(&mut line);
        let answers = KITTY.answers(&line.written);
        line.send([noise, &answers].concat());
        // The class is the end of all answers, even of one that came too early.
        let way = if noise.contains("\x1b[?1;2c") {
            "grid"
        } else {
            "kitty"
        };
        wait_for_rows(&mut line, noise, ways.rows(way));
        assert_nothing_typed(line, &KITTY);
    }
}

fn an_answer_that_breaks_off() {
    let ways = Ways::look();
    let cases = [
        ("\x1bP>|Kons", "lrm"),
        ("\x1b[>1;11", "lrm"),
        ("\x1b[8;2$", "lrm"),
        // That is a key, too, which steps out of nothing.
        ("\x1b", "lrm"),
        ("\x1bP>|Konsole 22.12.3\x1b\\\x1b[>1;1", "konsole"),
    ];
    // Together, since all of them wait.
    let lines = cases.map(|(answers, _)| {
        let mut line = start(&[], &[]);
        wait_for_questions(&mut line);
        line.send(answers);
        line
    });
    for (mut line, (answers, way)) in lines.into_iter().zip(cases) {
        wait_for_rows(&mut line, answers, ways.rows(way));
        // Until it is given up, a key could be a part of it.
        line.listen(LISTENS / 2);
        assert_nothing_typed(line, &KITTY);
    }
}

fn no_answer() {
    let ways = Ways::look();
    let mut line = start(&[], &[]);
    wait_for_rows(&mut line, "the first frame", ways.rows("grid"));
    wait_for_rows(&mut line, "the end of all waiting", ways.rows("lrm"));
    assert_eq!(whole_frames(&line).len(), 2);
    assert!(shown(&line.written).starts_with("^[?1049h^[8l"));
    assert_nothing_typed(line, &ST);
}

fn keys_typed_before_the_answers() {
    let mut plain = start(&["--bidi", "kitty"], &[]);
    plain.wait_for("the first frame", |line| !frames(line).is_empty());
    plain.send("jj");
    plain.wait_for("two rows", |line| frames(line).len() > 1);
    let mut line = start(&[], &[]);
    wait_for_questions(&mut line);
    let answers = KITTY.answers(&line.written);
    let (first, rest) = answers.split_at(20);
    line.send(["j", first].concat());
    line.send([rest, "j"].concat());
    line.wait_for("what was typed", |line| line.picture() == plain.picture());
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}
