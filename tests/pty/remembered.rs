//! The reader's place in her own plan, from one run to the next.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Stdio;

use rustix::process::Signal;

use crate::line::Line;
use crate::stage;
use crate::walk::{SMALL, press, quit, wait_for};

crate::tests![
    a_plan_opens_where_it_was_left,
    only_plans_of_the_readers_own_are_remembered,
    it_opens_so_too_when_a_signal_ended_it,
    what_was_chosen_by_key_stays_and_what_is_asked_for_counts_more,
    of_several_the_one_opens_that_showed,
    a_question_stays_and_one_that_is_asked_for_counts_more,
];

/// What tells the reader that she is where she was.
const TOLD: &str = "where you were last; home leads to the top";

fn open(plan: &str, state: &str) -> Line {
    open_with(&["--lang", "en", plan], state)
}

fn open_with(words: &[&str], state: &str) -> Line {
    let fixed = ["--today", "2026-11-22", "--bidi", "lrm"];
    let arguments = [&fixed[..], words].concat();
    let variables = [("MASAR_STATE", state), ("LC_ALL", "en_GB.UTF-8")];
    let mut line = Line::start_in(
        stage::MASAR,
        &arguments,
        (120, 24),
        Stdio::null(),
        &variables,
    );
    wait_for(&mut line, "its first frame", |line| {
        line.row(0).contains("masar")
    });
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
    wait_for(&mut line, "the way out", |line| {
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

/// Returns the paths of a plan of the reader's own, of another one, and of what is remembered.
fn desk(folder: &Path) -> [String; 3] {
    let path = |name: &str| text(&folder.join(name)).to_owned();
    let [plan, other] = [path("plan.ron"), path("other.ron")];
    let small = fs::read_to_string(SMALL).expect("it is a fixture");
    fs::write(&plan, &small).expect("the folder is ours");
    let small = small.replace("\"A small plan\"", "\"The other plan\"");
    fs::write(&other, small).expect("the folder is ours");
    [plan, other, path("state/terminals.toml")]
}

fn it_opens_so_too_when_a_signal_ended_it() {
    for signal in [Signal::TERM, Signal::HUP] {
        let folder = tempfile::tempdir().expect("there is room");
        let [plan, _, state] = desk(folder.path());
        let mut line = open(&plan, &state);
        press(&mut line, "jjjj", "\u{2500} Tunnel");
        line.signal(signal);
        let (status, _) = line.wait_for_end();
        assert_eq!(status.signal(), Some(signal.as_raw()));
        line.assert_given_back();
        let line = open(&plan, &state);
        let screen = line.text();
        assert!(
            screen.contains("\u{2500} Tunnel") && screen.contains(TOLD),
            "{screen}"
        );
        quit(line);
    }
}

fn what_was_chosen_by_key_stays_and_what_is_asked_for_counts_more() {
    let folder = tempfile::tempdir().expect("there is room");
    let [plan, _, state] = desk(folder.path());
    let mut line = open_with(&[&plan], &state);
    // Sorted by title, with the columns of progress, without details.
    press(&mut line, "o", "sorted: by title");
    press(&mut line, "|", "Done  Status");
    line.send("aa");
    wait_for(&mut line, "no details", |line| {
        !line.text().contains("The document")
    });
    let kept = |line: &Line| {
        line.text()
            .lines()
            .skip(1)
            .take(20)
            .collect::<Vec<_>>()
            .join("\n")
    };
    let before = kept(&line);
    quit(line);
    let mut line = open_with(&[&plan], &state);
    wait_for(&mut line, "the same", |line| kept(line) == before);
    quit(line);
    let mut line = open_with(&[&plan, "--columns", "none"], &state);
    assert!(!line.text().contains("Done  Status"));
    // In Arabic from now on, unless another language is asked for.
    line.send("L");
    wait_for_arabic(&mut line);
    line.send("q");
    line.wait_for_end();
    let mut line = open_with(&[&plan], &state);
    wait_for_arabic(&mut line);
    line.send("q");
    line.wait_for_end();
    let line = open_with(&[&plan, "--lang", "en"], &state);
    assert!(line.text().contains("quit"), "{}", line.text());
    quit(line);
}

/// Waits for the word of the footer that quits, in its presentation forms and from right to left.
#[track_caller]
fn wait_for_arabic(line: &mut Line) {
    line.wait_for("Arabic", |line| {
        line.text()
            .contains(|letter| ('\u{fe70}'..='\u{fefc}').contains(&letter))
    });
}

fn of_several_the_one_opens_that_showed() {
    let folder = tempfile::tempdir().expect("there is room");
    let [plan, other, state] = desk(folder.path());
    let mut line = open_with(&[&plan, &other], &state);
    assert!(line.row(1).contains("A small plan"));
    line.send("2");
    wait_for(&mut line, "the other", |line| {
        line.row(1).contains("The other plan")
    });
    quit(line);
    let mut line = open_with(&[&plan, &other], &state);
    assert!(line.row(1).contains("The other plan"), "{}", line.row(1));
    line.send("1");
    wait_for(&mut line, "the first", |line| {
        line.row(1).contains("A small plan")
    });
    quit(line);
    let line = open_with(&[&plan, &other], &state);
    assert!(line.row(1).contains("A small plan"), "{}", line.row(1));
    quit(line);
}

fn a_question_stays_and_one_that_is_asked_for_counts_more() {
    let folder = tempfile::tempdir().expect("there is room");
    let [plan, _, state] = desk(folder.path());
    let mut line = open_with(&[&plan], &state);
    line.send("F");
    press(&mut line, "tunnel\r", "filter: tunnel");
    quit(line);
    let mut line = open_with(&[&plan], &state);
    wait_for(&mut line, "the same question", |line| {
        let screen = line.text();
        screen.contains("filter: tunnel") && screen.contains("1 of 3 items")
    });
    quit(line);
    let line = open_with(
        &[&plan, "--where", "not tunnel", "--group", "track"],
        &state,
    );
    let screen = line.text();
    assert!(
        screen.contains("filter: not tunnel") && screen.contains("by track"),
        "{screen}"
    );
    quit(line);
}
