//! Deep nesting and long chains, through `masar check` and through opening and drawing.

use std::fmt::Write;
use std::io::Write as _;
use std::process::{Command, Stdio};

use masar::action::Action;

use crate::reader::{self, LANGUAGES, Screen};

/// Runs the program on a text as standard input; returns status and what it wrote.
///
/// The status is `None` when a signal ended it.
fn masar(arguments: &[&str], text: &str) -> (Option<i32>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_masar"))
        .args(arguments)
        .env_clear()
        .env("MASAR_CONFIG", "/dev/null")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(text.as_bytes()));
        child.wait_with_output().unwrap()
    });
    let words = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(words).unwrap())
}

/// Openings that nest, by themselves and in turns, and where the error stands for each depth.
const OPENINGS: &[&str] = &[
    "(", "[", "{", "Some(", "a:(", "[(", "(a:[", "{1:[", "r#\"", "/*", "(\n",
];

#[test]
fn deep_nesting_is_an_error_with_a_place_and_no_signal() {
    for depth in [100, 10_000, 1_000_000] {
        for opening in OPENINGS {
            let text = opening.repeat(depth);
            for arguments in [&["check", "-"][..], &["print", "-"]] {
                let (status, words) = masar(arguments, &text);
                assert_eq!(status, Some(1), "{opening} {depth} {arguments:?}");
                let mut parts = words.splitn(4, ':');
                assert_eq!(parts.next(), Some("standard input"), "{words}");
                for _ in 0..2 {
                    let number = parts.next().and_then(|part| part.parse().ok());
                    assert!(number.is_some_and(|number: usize| number > 0), "{words}");
                }
                assert!(parts.next().unwrap().starts_with(" error: "), "{words}");
            }
        }
    }
}

#[test]
fn closed_comments_and_long_raw_texts_are_only_skipped() {
    let plan = "(format: 1, id: \"a\", kind: plan, language: en, title: ())";
    for depth in [100, 10_000, 1_000_000] {
        let nested = format!("{}{}{plan}", "/*".repeat(depth), "*/".repeat(depth));
        assert_eq!(reader::open(nested.as_bytes()).findings, []);
        let hashes = "#".repeat(depth);
        let raw = plan.replace("()", &format!("(en: r{hashes}\"T\"{hashes})"));
        assert_eq!(reader::open(raw.as_bytes()).findings, []);
    }
}

/// Returns a plan whose nth item waits for another.
fn chain(length: usize, next: impl Fn(usize) -> usize) -> String {
    let mut items = String::new();
    for nth in 0..length {
        writeln!(
            items,
            "(id: \"i{nth}\", kind: project, title: (en: \"I\"), depends_on: [\"i{}\"]),",
            next(nth)
        )
        .unwrap();
    }
    format!("(format: 1, id: \"a\", kind: plan, language: en, title: (), items: [{items}])")
}

#[test]
fn circles_are_told_and_shown() {
    for (text, told) in [
        (chain(1, |nth| nth), "waits for itself"),
        (
            chain(2, |nth| 1 - nth),
            "item \"i0\" waits for \"i1\", which waits for \"i0\"",
        ),
    ] {
        let (status, words) = masar(&["check", "-"], &text);
        assert_eq!(status, Some(1));
        assert!(words.contains(told), "{words}");
        for languages in LANGUAGES {
            let opened = reader::open(text.as_bytes());
            Screen::new(opened.roadmap.unwrap(), languages, (120, 40)).pictures();
        }
    }
}

#[test]
fn a_chain_of_a_hundred_thousand_is_opened_and_drawn() {
    const LENGTH: usize = 100_000;
    // The last of them waits for the first: the longest circle.
    let text = chain(LENGTH, |nth| (nth + 1) % LENGTH);
    let opened = reader::open(text.as_bytes());
    let codes: Vec<_> = opened.findings.iter().map(|it| it.code().name()).collect();
    assert_eq!(codes, ["dependency-cycle"]);
    let mut screen = Screen::new(opened.roadmap.unwrap(), LANGUAGES[0], (120, 40));
    screen.draw();
    for action in [Action::Last, Action::Open, Action::Last] {
        screen.act(action);
        screen.draw();
    }
}
