//! Which rows are sent where somebody has said it: options, variables, files, tmux, the self-test.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use crate::asked::{KITTY, PUTTY, assert_nothing_typed, set};
use crate::line::{Line, shown};
use crate::stage;
use crate::terminal::{
    Ordering, Terminal, answer, frames, has_asked, run, start, wait_for_questions, wait_for_rows,
    whole_frames,
};

crate::tests![
    an_option_a_variable_and_a_file_ask_nothing,
    without_queries_nothing_is_asked,
    a_name_in_the_environment_counts_until_the_answers,
    tmux_is_asked_about_the_terminal_outside,
    what_the_self_test_found_is_remembered,
    what_is_remembered_can_be_forgotten,
    two_self_tests_that_end_at_once_are_both_remembered,
    what_cannot_be_read_stays,
    lines_are_sent_as_the_variables_say,
    the_facts_are_those_of_the_terminal,
    a_hint_stands_before_the_first_arabic_frame,
    a_hint_is_for_whoever_reads_arabic,
    an_interrupt_ends_the_program_before_a_hint,
    colours_follow_the_ground_unless_they_are_asked_for,
];

/// Returns the first frame, once it is here.
#[track_caller]
fn first_frame(line: &mut Line) -> String {
    line.wait_for("the first frame", |line| !frames(line).is_empty());
    whole_frames(line).remove(0)
}

/// Asserts that a run sends these rows, and has not asked for them.
#[track_caller]
fn assert_set(mut line: Line, way: &str, rows: &str) {
    assert_eq!(first_frame(&mut line), rows, "{way}");
    assert!(!has_asked(&line), "{way}");
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0), "{way}");
    line.assert_given_back();
}

pub(crate) fn path(folder: &Path, name: &str) -> String {
    let path = folder.join(name).into_os_string();
    path.into_string().expect("the path is text")
}

fn an_option_a_variable_and_a_file_ask_nothing() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = path(folder.path(), "config.toml");
    fs::write(&file, "bidi = \"konsole\"\n").expect("the folder is ours");
    let [inv, kitty, konsole] = ["inv", "kitty", "konsole"].map(|way| set(way, &[]));
    let (of_file, of_variable) = (("MASAR_CONFIG", &*file), ("MASAR_BIDI", "kitty"));
    assert_set(start(&[], &[of_file]), "konsole", &konsole);
    assert_set(start(&[], &[of_file, of_variable]), "kitty", &kitty);
    let line = start(&["--bidi", "inv"], &[of_file, of_variable]);
    assert_set(line, "inv", &inv);
    // The memory counts less than all of them.
    let state = path(folder.path(), "state.toml");
    fs::write(&state, "\"xterm-256color\" = \"alt\"\n").expect("the folder is ours");
    let line = start(&[], &[of_file, ("MASAR_STATE", &state)]);
    assert_set(line, "konsole", &konsole);
}

fn without_queries_nothing_is_asked() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = path(folder.path(), "config.toml");
    fs::write(&file, "term-query = false\n").expect("the folder is ours");
    let [lrm, inv] = ["lrm", "inv"].map(|way| set(way, &[]));
    assert_set(start(&["--no-term-query"], &[]), "lrm", &lrm);
    assert_set(start(&[], &[("MASAR_TERM_QUERY", "off")]), "lrm", &lrm);
    assert_set(start(&[], &[("MASAR_CONFIG", &file)]), "lrm", &lrm);
    // All that is left is the environment, or the user.
    let mlterm = [("TERM", "mlterm-256color")];
    assert_set(start(&["--no-term-query"], &mlterm), "inv", &inv);
    let line = start(&["--no-term-query", "--bidi", "inv"], &[]);
    assert_set(line, "inv", &inv);
}

fn a_name_in_the_environment_counts_until_the_answers() {
    for (variables, way) in [
        (&[("TERM", "xterm-kitty")][..], "kitty"),
        (&[("TERM", "mlterm")], "inv"),
        (&[("TERM", "foot")], "grid"),
        (&[("TERM", "alacritty")], "grid"),
        (&[("TERM", "rxvt-unicode-256color")], "grid"),
        (&[("TERM", "st-256color")], "grid"),
        (&[("KONSOLE_VERSION", "221203")], "konsole"),
        (&[("VTE_VERSION", "7006")], "grid"),
        (&[("TERM_PROGRAM", "vscode")], "lrm"),
    ] {
        let rows = set(way, variables);
        let mut line = start(&[], variables);
        assert_eq!(first_frame(&mut line), rows, "{variables:?}");
        // It had leaked: the terminal is another one.
        let kitty = set("kitty", variables);
        answer(&mut line, &KITTY);
        wait_for_rows(&mut line, "kitty", &kitty);
    }
}

/// Makes a command `tmux` that prints a line; returns the variable with which it is found.
pub(crate) fn tmux(folder: &Path, script: &str) -> String {
    let command = path(folder, "tmux");
    fs::write(&command, format!("#!/bin/sh\n{script}\n")).expect("the folder is ours");
    let mode = fs::Permissions::from_mode(0o755);
    fs::set_permissions(&command, mode).expect("the file is ours");
    path(folder, "")
}

const TMUX: Terminal = Terminal {
    name: "tmux",
    version: Some("tmux 3.3a"),
    ordering: Ordering::Mute,
    attributes: Some("84;0;0"),
    way: "",
};

fn tmux_is_asked_about_the_terminal_outside() {
    let folder = tempfile::tempdir().expect("there is room");
    for (script, way) in [
        ("echo 'kitty(0.26.5)|xterm-kitty|off|1'", "kitty"),
        ("echo 'Konsole 22.12.3|xterm-256color|off|1'", "konsole"),
        ("echo '|xterm-256color|off|1'", "lrm"),
        ("echo '|mlterm|off|1'", "inv"),
        ("echo 'kitty(0.26.5)|xterm-kitty|off|2'", "lrm"),
        ("echo '|||0'", "lrm"),
        ("exit 1", "lrm"),
        ("exec sleep 60", "lrm"),
    ] {
        let bin = tmux(folder.path(), script);
        let variables = [
            ("TMUX", "/tmp/tmux-0/default,1,0"),
            ("PATH", &*format!("{bin}:/usr/bin:/bin")),
        ];
        let rows = set(way, &variables);
        let mut line = start(&[], &variables);
        answer(&mut line, &TMUX);
        wait_for_rows(&mut line, script, &rows);
        assert!(!shown(&line.written).contains("^Ptmux;"), "{script}");
        assert_nothing_typed(line, &TMUX);
    }
    // Sequences get through to the terminal outside, which answers before tmux does.
    let bin = tmux(folder.path(), "echo 'Konsole 22.12.3|xterm-256color|on|1'");
    let variables = [
        ("TMUX", "/tmp/tmux-0/default,1,0"),
        ("PATH", &*format!("{bin}:/usr/bin:/bin")),
    ];
    let (grid, konsole) = (set("grid", &variables), set("konsole", &variables));
    for (outside, rows) in [
        ("\x1b[8;2$y", &grid),
        ("\x1b[8;0$y", &konsole),
        ("", &konsole),
    ] {
        let mut line = start(&[], &variables);
        line.wait_for("the questions", |line| {
            shown(&line.written).contains("^Ptmux;^^[8l^\\")
                && shown(&line.written).contains("^Ptmux;^^[8$p^\\^[>q")
        });
        line.send(outside);
        answer(&mut line, &TMUX);
        wait_for_rows(&mut line, outside, rows);
        line.send("q");
        assert_eq!(line.wait_for_end().0.code(), Some(0));
        assert!(shown(&line.written).contains("^Ptmux;^^[8h^\\"));
    }
}

/// Runs the self-test on a terminal, types, and leaves; the screen is told before.
#[track_caller]
fn test_yourself(terminal: &Terminal, state: &str, keys: &str, told: &str) {
    let mut line = run(&["doctor", "--lang", "en"], &[("MASAR_STATE", state)]);
    answer(&mut line, terminal);
    line.wait_for("what it answers", |line| line.text().contains("DA1"));
    line.send(keys);
    line.wait_for(told, |line| line.text().contains(told));
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    line.assert_given_back();
}

fn what_the_self_test_found_is_remembered() {
    let folder = tempfile::tempdir().expect("there is room");
    // The folder of the file need not be there.
    let state = path(folder.path(), "masar/terminals.toml");
    let variables = [("MASAR_STATE", &*state)];
    let [inv, lrm, kitty] = ["inv", "lrm", "kitty"].map(|way| set(way, &[]));
    test_yourself(&KITTY, &state, "5", "Remembered for");
    let text = fs::read_to_string(&state).expect("it was written");
    assert!(
        text.contains("kitty(0.26.5)") && text.contains("\"inv\""),
        "{text}"
    );
    let mut line = start(&[], &variables);
    answer(&mut line, &KITTY);
    wait_for_rows(&mut line, "what is remembered", &inv);
    assert_nothing_typed(line, &KITTY);
    // Other terminals are other terminals.
    let other = Terminal {
        version: Some("kitty(0.40.0)"),
        ..KITTY
    };
    let mut line = start(&[], &variables);
    answer(&mut line, &other);
    wait_for_rows(&mut line, "what it needs by its name", &kitty);
    assert_nothing_typed(line, &other);
    // A digit of an Arabic keyboard, and a change of mind.
    test_yourself(&KITTY, &state, "\u{662}", "Remembered for");
    let mut line = start(&[], &variables);
    answer(&mut line, &KITTY);
    wait_for_rows(&mut line, "what is remembered", &lrm);
    assert_nothing_typed(line, &KITTY);
}

fn two_self_tests_that_end_at_once_are_both_remembered() {
    let folder = tempfile::tempdir().expect("there is room");
    for turn in 0..8 {
        let state = path(folder.path(), &format!("{turn}/terminals.toml"));
        let mut lines = ["xterm-a", "xterm-b", "xterm-c"].map(|term| {
            let variables = [("MASAR_STATE", &*state), ("TERM", term)];
            let mut line = run(&["doctor", "--lang", "en"], &variables);
            answer(&mut line, &KITTY);
            line.wait_for("what it answers", |line| line.text().contains("DA1"));
            line
        });
        for line in &mut lines {
            line.send("5");
        }
        for mut line in lines {
            line.wait_for("a word", |line| line.text().contains("Remembered for"));
            line.send("q");
            assert_eq!(line.wait_for_end().0.code(), Some(0));
        }
        let text = fs::read_to_string(&state).expect("it was written");
        for term in ["xterm-a", "xterm-b", "xterm-c"] {
            assert!(text.contains(term), "{turn}: {text}");
        }
    }
}

fn what_is_remembered_can_be_forgotten() {
    let folder = tempfile::tempdir().expect("there is room");
    let state = path(folder.path(), "terminals.toml");
    test_yourself(&KITTY, &state, "1", "Remembered for");
    test_yourself(&KITTY, &state, "0", "Forgotten;");
    let text = fs::read_to_string(&state).expect("it was written");
    assert!(!text.contains("kitty"), "{text}");
}

fn what_cannot_be_read_stays() {
    let folder = tempfile::tempdir().expect("there is room");
    let state = path(folder.path(), "terminals.toml");
    let mine = "\"xterm\" = \"grid\"\nno TOML [\n";
    fs::write(&state, mine).expect("the folder is ours");
    test_yourself(&KITTY, &state, "2", "the file that is there cannot be read");
    assert_eq!(fs::read_to_string(&state).ok().as_deref(), Some(mine));
}

fn lines_are_sent_as_the_variables_say() {
    // A word, and a file that ends too early: its error in Arabic.
    let salam = "\u{633}\u{644}\u{627}\u{645}\n";
    let (text, check) = (&["text"][..], &["check", "-", "--lang", "ar"][..]);
    for (term, arguments, input, sent) in [
        ("foot", text, salam, "\u{fee1}\u{fefc}\u{feb3}"),
        ("xterm-kitty", text, salam, "\u{feb3}\u{fefc}\u{fee1}"),
        ("foot", check, "(", ":\u{fe84}\u{fec4}\u{fea7}"),
        ("xterm-kitty", check, "(", "\u{fea7}\u{fec4}\u{fe84}:"),
    ] {
        let (reader, mut writer) = std::io::pipe().expect("there are pipes");
        writer.write_all(input.as_bytes()).expect("a pipe takes it");
        drop(writer);
        let (input, variables) = (Stdio::from(reader), [("TERM", term)]);
        let mut line = Line::start_in(stage::MASAR, arguments, (80, 24), input, &variables);
        line.wait_for_end();
        let written = String::from_utf8_lossy(&line.written);
        assert!(written.contains(sent), "{term}: {written:?}");
    }
}

fn the_facts_are_those_of_the_terminal() {
    let folder = tempfile::tempdir().expect("there is room");
    let state = path(folder.path(), "terminals.toml");
    let facts = |options: &[&str]| {
        let variables = [("MASAR_STATE", &*state)];
        let mut line = run(&[&["doctor", "--plain"], options].concat(), &variables);
        answer(&mut line, &KITTY);
        assert_eq!(line.wait_for_end().0.code(), Some(0));
        line.assert_given_back();
        let facts = line.text();
        let fact = |name: &str| {
            let mut lines = facts.lines();
            let line = lines.find_map(|line| line.strip_prefix(name));
            line.unwrap_or_else(|| panic!("{name}: {facts}"))
                .trim()
                .to_owned()
        };
        ["answers", "rows", "why", "size"].map(fact)
    };
    let answers = "kitty(0.26.5)  8;0$y  >1;4000;26c  DA1";
    let [heard, rows, why, size] = facts(&[]);
    assert_eq!((&*heard, &*rows, &*size), (answers, "kitty", "100x30"));
    test_yourself(&KITTY, &state, "2", "Remembered for");
    let [heard, rows, other_why, _] = facts(&[]);
    assert_eq!((&*heard, &*rows), (answers, "lrm"));
    assert_ne!(other_why, why);
    // Even where the rows are set it is asked, and tells; but not where it may not.
    let options = ["doctor", "--lang", "en", "--no-term-query"];
    let mut line = run(&options, &[("MASAR_STATE", &state)]);
    line.wait_for("the facts", |line| {
        line.text().contains("What it is sent   lrm")
    });
    assert!(!has_asked(&line));
    let [heard, rows, ..] = facts(&["--bidi", "alt"]);
    assert_eq!((&*heard, &*rows), (answers, "alt"));
}

const ADVICE: &str = "Disable bidirectional text display";

/// Starts a program on PuTTY and waits for a frame that comes after the answers; says whether
/// there was another one before.
#[track_caller]
fn start_on_putty(arguments: &[&str], state: &str) -> (Line, usize) {
    let mut line = run(arguments, &[("MASAR_STATE", state)]);
    answer(&mut line, &PUTTY);
    let before = frames(&line).len();
    line.wait_for("a frame", |line| {
        !frames(line).is_empty() && line.has_whole_frame()
    });
    (line, before)
}

const ARABIC: [&str; 5] = ["--today", "2026-11-22", "--lang", "ar", "syria"];

fn a_hint_stands_before_the_first_arabic_frame() {
    let folder = tempfile::tempdir().expect("there is room");
    let state = path(folder.path(), "terminals.toml");
    let grid = set("grid", &[]);
    // A machine too busy to answer before the first frame proves nothing of it.
    let mut line = (0..20)
        .find_map(|_| {
            let (mut line, _) = start_on_putty(&ARABIC, &state);
            line.wait_for("the hint", |line| line.text().contains(ADVICE));
            (frames(&line).len() == 1).then_some(line)
        })
        .expect("some answer is in time");
    assert!(!line.text().contains("masar"), "{}", line.text());
    assert!(!Path::new(&state).exists());
    // Any key takes it away and does nothing else.
    line.send("q");
    wait_for_rows(&mut line, "the roadmap", &grid);
    let text = fs::read_to_string(&state).expect("it was written");
    assert!(
        text.contains("0;136;0") && text.contains("\"told\""),
        "{text}"
    );
    assert_nothing_typed(line, &PUTTY);
    // Once is enough.
    let (mut line, _) = start_on_putty(&ARABIC, &state);
    wait_for_rows(&mut line, "the roadmap", &grid);
    assert!(!shown(&line.written).contains(ADVICE));
    assert_nothing_typed(line, &PUTTY);
}

fn a_hint_is_for_whoever_reads_arabic() {
    let folder = tempfile::tempdir().expect("there is room");
    let state = path(folder.path(), "terminals.toml");
    let english = ["--today", "2026-11-22", "--lang", "en", "oman"];
    let (mut line, _) = start_on_putty(&english, &state);
    line.wait_for("the roadmap", |line| line.text().contains("Tahawul"));
    assert!(!shown(&line.written).contains(ADVICE));
    // It stands before Arabic, whenever that comes.
    line.send("L");
    line.wait_for("the hint", |line| line.text().contains(ADVICE));
    // In logical order, in both languages.
    assert!(
        line.text().contains("\u{639}\u{631}\u{628}"),
        "{}",
        line.text()
    );
    line.send("\x1b[<0;2;20M\x1b[<0;2;20m");
    line.send("q");
    line.wait_for("Arabic", |line| line.row(0).ends_with("masar"));
    line.send("q");
    assert_eq!(line.wait_for_end().0.code(), Some(0));
    // Whoever sets the rows knows what to do.
    let options = [&ARABIC[..], &["--bidi", "grid"]].concat();
    let mut line = run(&options, &[]);
    first_frame(&mut line);
    line.listen(Duration::from_millis(100));
    assert!(!shown(&line.written).contains(ADVICE));
}

fn an_interrupt_ends_the_program_before_a_hint() {
    let folder = tempfile::tempdir().expect("there is room");
    let state = path(folder.path(), "terminals.toml");
    let (mut line, _) = start_on_putty(&ARABIC, &state);
    line.wait_for("the hint", |line| line.text().contains(ADVICE));
    line.send("\x03");
    assert_eq!(line.wait_for_end().0.code(), Some(130));
    line.assert_given_back();
    assert!(!Path::new(&state).exists(), "nobody has read it");
}

fn colours_follow_the_ground_unless_they_are_asked_for() {
    let frame = |options: &[&str], ground: &str| {
        let mut line = start(options, &[]);
        wait_for_questions(&mut line);
        assert!(
            shown(&line.written).contains("^]11;?^\\"),
            "the ground is asked for"
        );
        line.send(ground);
        answer(&mut line, &KITTY);
        let frame = first_frame(&mut line);
        line.send("q");
        assert_eq!(line.wait_for_end().0.code(), Some(0));
        frame
    };
    let [dark, light] = ["dark", "light"].map(|theme| frame(&["--theme", theme], ""));
    assert_ne!(dark, light);
    let white = "\x1b]11;rgb:ffff/fafa/f0f0\x1b\\";
    assert_eq!(frame(&[], white), light);
    assert_eq!(frame(&[], "\x1b]11;rgb:1e/1e/2e\x07"), dark);
    assert_eq!(frame(&[], ""), dark);
    assert_eq!(frame(&["--theme", "dark"], white), dark);
}
