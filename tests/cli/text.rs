//! `masar text`: the text gate as a filter.

use crate::program::masar;

const ALEF: char = '\u{627}';
const LAM: char = '\u{644}';

/// Filters bytes.
fn text(options: &[&str], input: impl AsRef<[u8]>) -> String {
    masar(&[&["text"], options].concat()).input(input).out()
}

#[test]
fn a_line_for_a_line() {
    assert_eq!(text(&[], "one\n\n  two  \n\n"), "one\n\n  two  \n\n");
    assert_eq!(text(&[], ""), "");
    assert_eq!(text(&[], "\n"), "\n");
    assert_eq!(text(&[], "no end"), "no end\n");
    assert_eq!(text(&[], "one\r\n\r\ntwo\r\n"), "one\n\ntwo\n");
}

#[test]
fn arabic_is_joined_and_set_in_visual_order() {
    // Seen, lam, alef, meem: the second and third letters become one.
    let salam = format!("\u{633}{LAM}{ALEF}\u{645}\n");
    assert_eq!(text(&[], &salam), "\u{fee1}\u{fefc}\u{feb3}\n");
    assert_eq!(
        text(&["--dir", "ltr"], format!("a {ALEF}{ALEF}b")),
        format!("a \u{fe8d}\u{fe8d}b\n")
    );
}

#[test]
fn the_direction_is_the_lines_own_unless_told() {
    let mixed = format!("a {LAM} 1\n");
    assert_eq!(text(&[], &mixed), text(&["--dir", "ltr"], &mixed));
    assert_eq!(text(&["--dir", "auto"], &mixed), text(&[], &mixed));
    assert_eq!(text(&["--dir", "rtl"], "a!\n"), "!a\n");
    assert_eq!(masar(&["text", "--dir", "up"]).done().status, Some(2));
}

#[test]
fn marks_are_dropped_unless_kept() {
    let marked = "\u{628}\u{64e}\n";
    assert_eq!(text(&[], marked), "\u{fe8f}\n");
    assert_eq!(text(&["--marks"], marked), "\u{fe8f}\u{64e}\n");
}

#[test]
fn a_line_without_end_takes_no_more_than_a_part_of_it() {
    // Arabic and Latin letters in one line of 6 MB, in a process of 300 MB, stacks and all.
    for letters in ["ab", "\u{628}\u{62f}", "ab \u{628}"] {
        let line = letters.repeat(6_000_000 / letters.len());
        let limited = format!(
            "ulimit -v 300000; exec {} text",
            env!("CARGO_BIN_EXE_masar")
        );
        let mut child = std::process::Command::new("sh")
            .args(["-c", &limited])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        let given = line.clone();
        let writer = std::thread::spawn(move || {
            std::io::Write::write_all(&mut input, given.as_bytes()).is_ok()
        });
        let done = child.wait_with_output().unwrap();
        assert!(done.status.success() && writer.join().unwrap(), "{letters}");
        let out = String::from_utf8(done.stdout).unwrap();
        let rows: Vec<&str> = out.lines().collect();
        assert!(rows.len() > 50 && rows.iter().all(|row| row.len() <= 1 << 18));
        if letters == "ab" {
            assert_eq!(rows.concat(), line);
        }
    }
}

#[test]
fn a_width_wraps_each_line_on_its_own() {
    assert_eq!(
        text(&["--width", "7"], "one two three\n\nfour"),
        "one two\nthree\n\nfour\n"
    );
    let refused = masar(&["text", "--width", "0"]).done();
    assert_eq!(refused.status, Some(2));
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    assert_eq!(text(&[], b"a\xffb\n\xc3\n"), "a\u{fffd}b\n\u{fffd}\n");
}

#[test]
fn controls_do_not_pass() {
    let shown = text(&[], "a\u{1b}[31mb\u{7}\u{202e}c\u{9b}\n");
    assert!(
        shown.trim_end().chars().all(|letter| !letter.is_control()),
        "{shown:?}"
    );
    assert!(!shown.contains('\u{202e}'));
}

#[test]
fn a_way_that_is_asked_for_is_taken() {
    let salam = format!("\u{633}{LAM}{ALEF}\u{645} 1\n");
    let seen = "1 \u{fee1}\u{fefc}\u{feb3}\n";
    assert_eq!(text(&[], &salam), seen);
    for (way, sent) in [
        ("auto", seen),
        ("grid", seen),
        // Plain text has no colours.
        ("inv", seen),
        ("alt", seen),
        ("kitty", "1 \u{feb3}\u{fefc}\u{fee1}\n"),
        ("konsole", "1 \u{feb3}\u{fefc}\u{fee1}\n"),
        (
            "lrm",
            "1 \u{fee1}\u{200e}\u{fefc}\u{200e}\u{feb3}\u{200e}\n",
        ),
        ("logical", &salam),
    ] {
        assert_eq!(text(&["--bidi", way], &salam), sent, "{way}");
        let run = masar(&["text"]).env("MASAR_BIDI", way).input(&salam);
        assert_eq!(run.out(), sent, "{way}");
    }
    assert_eq!(
        text(&["--bidi", "kitty"], "a \u{6f22} b\n\n"),
        "a \u{6f22} b\n\n"
    );
}
