//! The reader's place in her own plan, from one run to the next.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::line::Line;
use crate::stage;
use crate::walk::{SMALL, press, quit, wait_for_footer};

crate::tests![
    a_plan_opens_where_it_was_left,
    only_plans_of_the_readers_own_are_remembered,
];

/// What tells the reader that she is where she was.
const TOLD: &str = "where you were last; home leads to the top";

fn open(plan: &str, state: &str) -> Line {
    let arguments = [
        "--today",
        "2026-11-22",
        "--lang",
        "en",
        "--bidi",
        "lrm",
        plan,
    ];
    let state = [("MASAR_STATE", state)];
    let mut line = Line::start_in(stage::MASAR, &arguments, (120, 24), Stdio::null(), &state);
    wait_for_footer(&mut line, 24);
    line
}

fn text(path: &Path) -> &str {
    path.to_str().expect("it is text")
}

fn a_plan_opens_where_it_was_left() {
    let folder = tempfile::tempdir().expect("there is room");
    let [plan, state] = ["plan.ron", "state/terminals.toml"].map(|name| folder.path().join(name));
    fs::copy(SMALL, &plan).expect("it is a fixture");
    let (plan, state) = (text(&plan), text(&state));
    let mut line = open(plan, state);
    assert!(!line.text().contains(TOLD));
    press(&mut line, "jj\r", "\u{203a} North");
    press(&mut line, "j", "\u{2500} Tunnel");
    quit(line);
    let mut line = open(plan, state);
    let screen = line.text();
    for words in ["\u{203a} North", "\u{2500} Tunnel", TOLD] {
        assert!(screen.contains(words), "{screen}");
    }
    // Told once; Esc leads out as ever. What is at the beginning is not remembered.
    line.send("\x1b");
    crate::walk::wait_for(&mut line, "the way out", |line| {
        !line.text().contains('\u{203a}') && !line.text().contains(TOLD)
    });
    press(&mut line, "\x1b[H", "row 1 of");
    quit(line);
    let line = open(plan, state);
    assert!(!line.text().contains(TOLD));
    quit(line);
    // What cannot be read is as good as nothing.
    let places = folder.path().join("state/places.json");
    assert_eq!(fs::read_to_string(&places).expect("it was kept"), "[]\n");
    fs::write(&places, "{ broken").expect("the folder is ours");
    let line = open(plan, state);
    assert!(!line.text().contains(TOLD));
    quit(line);
}

fn only_plans_of_the_readers_own_are_remembered() {
    let folder = tempfile::tempdir().expect("there is room");
    let state = folder.path().join("terminals.toml");
    let mut line = open("oman", text(&state));
    press(&mut line, "jjj", "row 4 of");
    quit(line);
    let plan = folder.path().join("plan.ron");
    fs::copy(SMALL, &plan).expect("it is a fixture");
    let mut line = open(text(&plan), "/dev/null");
    press(&mut line, "jjj", "row 4 of");
    quit(line);
    let names = fs::read_dir(folder.path()).expect("it is there").count();
    assert_eq!(names, 1, "something was kept");
}
