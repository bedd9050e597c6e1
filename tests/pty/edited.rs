//! The reader's editor at the selected entry, and the way back.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

use crate::line::Line;
use crate::stage;
use crate::walk::{SMALL, press, quit, wait_for, wait_for_footer};

crate::tests![
    an_editor_opens_at_the_selected_entry_and_comes_back,
    what_is_typed_for_the_editor_does_not_end_the_program,
    a_built_in_plan_says_why_there_is_nothing_to_edit,
    without_an_editor_it_says_which_variable_is_missing,
];

/// An editor that says what it was told, leaves the terminal in a bad state, and changes the plan.
const UNTIDY: &str = r#"#!/bin/sh
printf '%s\n' "$*" > "$(dirname "$0")/told"
stty raw -echo
printf '\033[?1049h\033[?1000l\033[?1003h\033[?1015h\033[?1004h\033[?2004l\033[31mEDITOR\033[8l\033[?25h\033(0\016'
shift $(($# - 1))
sed -i 's/"Bridge"/"Ferry"/' "$1"
"#;

/// An editor that waits for a line.
const PATIENT: &str = r#"#!/bin/sh
trap 'echo caught > "$(dirname "$0")/caught"' INT
printf 'READY'
read line || read line
"#;

/// Opens a plan of its own with an editor.
fn open(folder: &Path, editor: &str) -> Line {
    let [plan, program] = ["plan.ron", "vim"].map(|name| folder.join(name));
    fs::copy(SMALL, &plan).expect("it is a fixture");
    fs::write(&program, editor).expect("the folder is ours");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("it is ours");
    let [plan, program] = [&plan, &program].map(|path| path.to_str().expect("it is text"));
    start(plan, &[("EDITOR", program), ("VISUAL", "")])
}

fn start(plan: &str, variables: &[(&str, &str)]) -> Line {
    let arguments = [
        "--today",
        "2026-11-22",
        "--lang",
        "en",
        "--bidi",
        "lrm",
        plan,
    ];
    let mut line = Line::start_in(
        stage::MASAR,
        &arguments,
        (120, 24),
        Stdio::null(),
        variables,
    );
    wait_for_footer(&mut line, 24);
    line
}

fn an_editor_opens_at_the_selected_entry_and_comes_back() {
    let folder = tempfile::tempdir().expect("there is room");
    let mut line = open(folder.path(), UNTIDY);
    press(&mut line, "jjj", "\u{2500} Bridge");
    line.send("E");
    wait_for(&mut line, "the plan as it was edited", |line| {
        let text = line.text();
        text.contains("Ferry") && text.contains("read anew") && !text.contains("EDITOR")
    });
    let told = fs::read_to_string(folder.path().join("told")).expect("the editor wrote it");
    let plan = folder.path().join("plan.ron");
    assert_eq!(told.trim_end(), format!("+13 {}", plan.display()));
    reports_nothing_but_clicks(&line);
    // The place is the same, the screen answers, and the terminal is given back as it was found.
    press(&mut line, "j", "\u{2500} Tunnel");
    press(&mut line, "k", "\u{2500} Ferry");
    quit(line);
}

#[track_caller]
fn reports_nothing_but_clicks(line: &Line) {
    let modes = line.modes();
    for (mode, is_set) in [
        ("?1000", true),
        ("?1006", true),
        ("?2004", true),
        ("?1003", false),
        ("?1004", false),
        ("?1015", false),
    ] {
        assert_eq!(modes.get(mode), Some(&is_set), "{mode}");
    }
}

fn what_is_typed_for_the_editor_does_not_end_the_program() {
    let folder = tempfile::tempdir().expect("there is room");
    let mut line = open(folder.path(), PATIENT);
    line.send("\x1b[17~");
    line.wait_for("the editor", |line| line.text().contains("READY"));
    line.send("\x03");
    line.wait_for("the signal", |_| folder.path().join("caught").exists());
    line.send("\r");
    wait_for(&mut line, "the way back", |line| {
        line.text().contains("read anew")
    });
    quit(line);
}

fn a_built_in_plan_says_why_there_is_nothing_to_edit() {
    let mut line = start("oman", &[("EDITOR", "vim")]);
    press(&mut line, "E", "a built-in plan has no file to edit");
    quit(line);
}

fn without_an_editor_it_says_which_variable_is_missing() {
    let mut line = start(SMALL, &[]);
    press(&mut line, "E", "no editor is set: give $VISUAL or $EDITOR");
    quit(line);
}
