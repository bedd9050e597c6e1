//! The real program with real keys: the wiring of everything that other tests look at alone.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Stdio;

use rustix::process::Signal;

use crate::line::{Line, shown};
use crate::{device, stage};

crate::tests![
    a_walk_through_the_built_in_roadmaps,
    interrupting_by_key,
    an_arabic_keyboard_quits,
    a_search_in_arabic_letters,
    a_search_typed_before_the_file_is_read,
    a_window_that_shrinks_and_grows,
    a_signal_gives_the_terminal_back,
    a_broken_file_opens_on_what_is_wrong_with_it,
    findings_are_told_after_the_screen,
    a_large_file_is_read_while_the_screen_says_so,
    a_large_broken_file_is_told_after_the_screen,
    a_file_that_never_ends_keeps_nobody,
    frames_in_a_burst_ask_and_answers_are_no_keys,
    a_roadmap_from_standard_input,
    a_terminal_is_no_roadmap,
];

pub(crate) const SMALL: &str = "tests/cli/small.ron";

/// Starts the program on a fixed day, in English, and waits for nothing. How letters are sent is set:
/// who has to ask for it draws Arabic anew after two seconds without an answer, in the middle of a
/// walk where others work too.
fn start(files: &[&str], size: (u16, u16)) -> Line {
    start_reading(files, size, Stdio::null())
}

fn start_reading(files: &[&str], size: (u16, u16), input: Stdio) -> Line {
    let fixed = ["--today", "2026-11-22", "--lang", "en", "--bidi", "lrm"];
    let arguments = [&fixed[..], files].concat();
    Line::start_with(stage::MASAR, &arguments, size, input)
}

/// Starts it and waits until all of its first frame stands.
pub(crate) fn open(files: &[&str], size: (u16, u16)) -> Line {
    let mut line = start(files, size);
    wait_for_footer(&mut line, size.1);
    line
}

pub(crate) fn wait_for_footer(line: &mut Line, rows: u16) {
    wait_for(line, "the footer", |line| {
        line.row(rows - 1).contains("quit") && line.row(0).contains("masar")
    });
}

/// Waits until something holds and nothing of the frame is still to come.
#[track_caller]
pub(crate) fn wait_for(line: &mut Line, what: &str, holds: impl Fn(&Line) -> bool) {
    line.wait_for(what, |line| line.has_whole_frame() && holds(line));
}

/// Types and waits until the screen shows something.
#[track_caller]
pub(crate) fn press(line: &mut Line, keys: &str, shown: &str) {
    line.send(keys);
    wait_for(line, shown, |line| line.text().contains(shown));
}

#[track_caller]
pub(crate) fn quit(mut line: Line) {
    line.send("q");
    let (status, _) = line.wait_for_end();
    assert_eq!(status.code(), Some(0));
    line.assert_given_back();
}

fn a_walk_through_the_built_in_roadmaps() {
    let mut line = open(&[], (120, 36));
    assert!(
        line.row(0).contains("[1] Syria  [2] Oman"),
        "{}",
        line.row(0)
    );
    let before = line.picture();
    line.send("jj");
    wait_for(&mut line, "another row", |line| line.picture() != before);
    press(&mut line, "\r", "\u{203a}");
    line.send("\x1b");
    wait_for(&mut line, "the way out", |line| {
        !line.text().contains('\u{203a}')
    });
    line.send("kk");
    wait_for(&mut line, "the beginning", |line| line.picture() == before);
    press(&mut line, "+", "f fit");
    press(&mut line, "f", "(fit)");
    wait_for(&mut line, "the beginning", |line| line.picture() == before);
    press(&mut line, "?", "page up");
    line.send("\x1b");
    wait_for(&mut line, "the beginning", |line| line.picture() == before);
    line.send("L");
    wait_for(&mut line, "Arabic", |line| line.row(0).ends_with("masar"));
    line.send("LL");
    wait_for(&mut line, "the beginning", |line| line.picture() == before);
    press(&mut line, "2", "Tahawul");
    line.send("1");
    wait_for(&mut line, "the beginning", |line| line.picture() == before);
    quit(line);
}

fn interrupting_by_key() {
    let mut line = open(&[SMALL], (80, 24));
    line.send("?\x03");
    assert_eq!(line.wait_for_end().0.code(), Some(130));
    line.assert_given_back();
}

fn an_arabic_keyboard_quits() {
    let mut line = open(&[SMALL], (80, 24));
    // What the key of q gives on the Arabic (101) layout.
    line.send("\u{636}");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

fn a_search_in_arabic_letters() {
    let mut line = open(&[], (120, 36));
    // The key of / on the Arabic (101) layout, then "cloud computing" as people type it; q types.
    press(
        &mut line,
        "\u{638}\u{62D}\u{648}\u{633}\u{628}\u{647} \u{633}\u{62D}\u{627}\u{628}",
        "1 of 12",
    );
    // One wrong letter would be forgiven.
    press(&mut line, "qqq", "no match");
    line.send("\x7f\x7f\x7f");
    press(&mut line, "", "1 of 12");
    press(&mut line, "\r", "matches");
    // The key of n.
    press(&mut line, "\u{649}", "2 of 12");
    // A paste is typed only while the line is open.
    line.send("\x1b[200~/x\x1b[201~");
    press(&mut line, "N", "1 of 12");
    press(
        &mut line,
        "/\x1b[200~Programme 6\x1b[201~",
        "find: Programme 6",
    );
    line.send("\x1b");
    wait_for(&mut line, "the line to close", |line| {
        line.text().contains("1 of 12")
    });
    line.send("\x1b");
    wait_for(&mut line, "the marks to go", |line| {
        !line.text().contains("1 of 12")
    });
    line.send("cg");
    press(&mut line, "/zzz", "no match");
    line.send("\x03");
    assert_eq!(line.wait_for_end().0.code(), Some(130));
    line.assert_given_back();
}

fn a_search_typed_before_the_file_is_read() {
    let (reader, mut writer) = std::io::pipe().expect("there is a pipe");
    let mut line = start_reading(&["-"], (110, 24), Stdio::from(reader));
    press(&mut line, "", "reading");
    // None of these letters does what it does elsewhere.
    line.send("/item 599q\x7f\r");
    line.wait_for("the program to read", |line| line.unread() == 0);
    writer.write_all(large(")").as_bytes()).expect("it reads");
    drop(writer);
    wait_for(&mut line, "the match", |line| {
        line.row(23).contains("1 of 1") && line.text().contains("Item 599")
    });
    quit(line);
}

fn a_window_that_shrinks_and_grows() {
    let mut line = open(&[SMALL], (120, 36));
    press(&mut line, "jj", "row 3 of");
    let before = line.picture();
    line.resize(40, 12);
    wait_for_footer(&mut line, 12);
    assert!(line.text().contains("Bridge"), "{}", line.text());
    line.resize(1, 1);
    wait_for(&mut line, "one cell", |line| line.row(0) == "\u{2026}");
    line.resize(120, 36);
    wait_for(&mut line, "the same screen", |line| {
        line.picture() == before
    });
    quit(line);
}

fn a_signal_gives_the_terminal_back() {
    let mut line = open(&[SMALL], (80, 24));
    line.signal(Signal::TERM);
    assert_eq!(line.wait_for_end().0.signal(), Some(Signal::TERM.as_raw()));
    line.assert_given_back();
}

/// Writes a file into a folder and returns its path.
fn written(folder: &Path, text: &str) -> String {
    let path = folder.join("plan.ron");
    fs::write(&path, text).expect("the folder is ours");
    path.into_os_string()
        .into_string()
        .expect("the path is text")
}

fn a_broken_file_opens_on_what_is_wrong_with_it() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = written(folder.path(), "(format: 1,");
    let mut line = open(&[&file], (100, 24));
    let text = line.text();
    assert!(text.contains("the file ends too early"), "{text}");
    // The excerpt, with its caret.
    assert!(text.contains("1 | (format: 1,"), "{text}");
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(1));
    line.assert_given_back();
    let told = after_the_screen(&line);
    assert!(told.contains("error: the file ends too early"), "{told}");
}

fn findings_are_told_after_the_screen() {
    let folder = tempfile::tempdir().expect("there is room");
    let text = include_str!("../cli/small.ron").replace("kind: programme", "kind: programm");
    let file = written(folder.path(), &text);
    let mut line = open(&[&file], (100, 24));
    let text = line.text();
    assert!(text.contains("1 error (see the page Findings)"), "{text}");
    assert!(!text.contains("did you mean"), "{text}");
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
    let told = after_the_screen(&line);
    assert!(told.contains("did you mean `programme`?"), "{told}");
}

/// Returns what was written when the screen had been given back.
fn after_the_screen(line: &Line) -> String {
    let told = shown(&line.written);
    let (_, after) = told.rsplit_once("^[?1049l").expect("there was a screen");
    after.to_owned()
}

/// A plan of more than a megabyte, ended so.
fn large(end: &str) -> String {
    let note = "x".repeat(2000);
    let items: String = (0..600)
        .map(|nth| {
            format!("(id: \"i{nth}\", kind: project, title: (en: \"Item {nth}\"), aim: (en: \"{note}\")),\n")
        })
        .collect();
    format!(
        "(format: 1, id: \"large\", kind: plan, language: en, title: (en: \"Large plan\"), start: \"2026\", items: [\n{items}]{end}"
    )
}

fn a_large_file_is_read_while_the_screen_says_so() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = written(folder.path(), &large(")"));
    let mut line = start(&[&file], (110, 24));
    // Whoever looks late finds the plan there already.
    line.wait_for("what it does", |line| {
        shown(&line.written).contains("reading")
    });
    // Keys that come early wait for the file.
    line.send("jj");
    wait_for(&mut line, "the plan", |line| {
        line.text().contains("Large plan")
    });
    wait_for(&mut line, "the early keys", |line| {
        line.row(23).contains("row 3 of 602")
    });
    quit(line);
}

/// A held key asks whether the last frame has arrived; the answer is no key, and a key by itself
/// asks nothing.
fn frames_in_a_burst_ask_and_answers_are_no_keys() {
    let mut line = open(&["oman"], (100, 30));
    assert!(!shown(&line.written).contains("^[5n"));
    let before = line.picture();
    // Until two frames follow each other as fast as those of a held key do.
    let asked = (0..50).any(|_| {
        line.send("j");
        wait_for(&mut line, "another row", |line| line.picture() != before);
        line.send("k");
        wait_for(&mut line, "the row before", |line| line.picture() == before);
        shown(&line.written).contains("^[5n")
    });
    assert!(asked);
    line.send("\x1b[0n\x1b[0n");
    press(&mut line, "?", "page up");
    line.send("\x1b");
    wait_for(&mut line, "the same", |line| line.picture() == before);
    quit(line);
}

fn a_file_that_never_ends_keeps_nobody() {
    // Standard input to which somebody may still write.
    let (reader, _writer) = std::io::pipe().expect("there is a pipe");
    let mut line = start_reading(&["-"], (80, 24), Stdio::from(reader));
    press(&mut line, "", "reading");
    line.send("jq");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

fn a_large_broken_file_is_told_after_the_screen() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = written(folder.path(), &large(""));
    let mut line = start(&[&file], (110, 24));
    press(&mut line, "", "the file ends too early");
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(1));
    line.assert_given_back();
    let told = after_the_screen(&line);
    assert!(told.contains("error: the file ends too early"), "{told}");
}

fn a_terminal_is_no_roadmap() {
    // What is typed there would be read, and no key would quit.
    let (_master, keys) = device::open();
    let mut line = start_reading(&["-"], (80, 24), Stdio::from(keys));
    assert_eq!(line.wait_for_end().0.code(), Some(2));
    let told = shown(&line.written);
    assert!(told.contains("hint: name a file"), "{told}");
    assert!(!told.contains("[?1049h"), "{told}");
}

fn a_roadmap_from_standard_input() {
    let file = File::open(SMALL).expect("it is a fixture");
    let mut line = start_reading(&["-"], (80, 24), Stdio::from(file));
    wait_for_footer(&mut line, 24);
    press(&mut line, "j\r", "\u{203a} Roads");
    quit(line);
}
