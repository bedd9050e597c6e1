//! `masar set` as a process.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use crate::program::{Done, masar};

const PLAN: &str = r#"(format: 1, id: "p", kind: plan, language: en, title: "Plan", start: "2026", items: [
    (id: "network", kind: project, title: "Network", status: active, progress: 35), // the first
    (id: "site", kind: project, title: "Site",
        milestones: [(id: "open", title: "It opens", on: planned("2027"))]),
])
"#;

/// Sets an item of a plan; returns what came of it and the plan.
fn set(plan: &str, language: &str, words: &[&str]) -> (Done, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    fs::write(&path, plan).unwrap();
    let arguments = ["set", "plan.ron"].iter().chain(words).copied();
    let arguments: Vec<&str> = arguments.collect();
    let run = masar(&arguments).within(folder.path());
    let done = run.env("MASAR_LANG", language).done();
    let names = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(names, 1, "a neighbour is left behind");
    (done, fs::read_to_string(&path).unwrap())
}

#[test]
fn the_lines_that_change_are_shown_and_written() {
    let words = ["network", "progress=40", "on=2026-11-30", "health=at_risk"];
    let (done, written) = set(PLAN, "en", &words);
    assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
    let lines: Vec<&str> = done.out.lines().collect();
    let [head @ .., first, old, new, last] = &lines[..] else {
        panic!("{}", done.out)
    };
    assert_eq!(head, ["--- plan.ron", "+++ plan.ron", "@@ -1,3 +1,3 @@"]);
    let beside = [PLAN.lines().next(), PLAN.lines().nth(2)];
    assert_eq!([*first, *last].map(|it| it.strip_prefix(' ')), beside);
    assert_eq!(old.strip_prefix('-'), PLAN.lines().nth(1));
    assert_eq!(new.strip_prefix('+'), written.lines().nth(1));
    assert!(written.contains(
        r#"progress: [(percent: 35), (percent: 40, on: reported("2026-11-30"))]), // the first"#
    ));
    let dry = [&words[..], &["--dry-run"]].concat();
    let (dry, kept) = set(PLAN, "en", &dry);
    assert_eq!(dry, done);
    assert_eq!(kept, PLAN);
    let (again, same) = set(&written, "en", &words);
    assert_eq!(
        (again.status, again.out.as_str()),
        (Some(0), "plan.ron: it says so already\n")
    );
    assert_eq!(same, written);
}

#[test]
fn whatever_is_refused_leaves_the_file_as_it_is() {
    let mut told = String::new();
    for words in [
        &["netwrok", "progress=40"][..],
        &["open", "progress=40"],
        &["network", "progress=140"],
        &["network", "progress=much"],
        &["network", "state=activ"],
        &["network", "words=a"],
        &["network", "on=2026-13", "state=done"],
    ] {
        for language in ["en", "ar"] {
            let (done, kept) = set(PLAN, language, words);
            assert_eq!((done.status, done.out.as_str()), (Some(1), ""), "{words:?}");
            assert_eq!(kept, PLAN);
            told += &done.err;
        }
    }
    let broken = PLAN.replace("kind: plan", "kind: pla");
    for language in ["en", "ar"] {
        let (done, kept) = set(&broken, language, &["network", "progress=40"]);
        assert_eq!((done.status, kept == broken), (Some(1), true));
        told += &done.err;
        let dated = PLAN.replace(
            "progress: 35",
            "progress: [(percent: 1, on: reported(\"2026\"))]",
        );
        let (done, kept) = set(&dated, language, &["network", "progress=40"]);
        assert_eq!((done.status, kept == dated), (Some(1), true));
        told += &done.err;
        told += &masar(&["set", "oman", "x", "progress=1", "--lang", language])
            .done()
            .err;
    }
    insta::assert_snapshot!(told);
}

#[test]
fn an_unknown_field_is_a_slip() {
    let done = masar(&["set", "plan.ron", "network", "progres=40"]).done();
    assert_eq!(done.status, Some(2));
    assert!(
        done.err.contains("did you mean `progress`?"),
        "{}",
        done.err
    );
    assert_eq!(
        masar(&["set", "plan.ron", "network"]).done().status,
        Some(2)
    );
    assert_eq!(
        masar(&["set", "absent.ron", "a", "progress=1"])
            .done()
            .status,
        Some(2)
    );
}

#[test]
fn a_link_stays_one_and_so_do_permissions() {
    let folder = tempfile::tempdir().unwrap();
    let [file, link] = ["real.ron", "plan.ron"].map(|name| folder.path().join(name));
    fs::write(&file, PLAN).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.ron", &link).unwrap();
    let run = masar(&["set", "plan.ron", "network", "progress=40"]);
    assert_eq!(run.within(folder.path()).done().status, Some(0));
    assert!(link.is_symlink());
    assert!(fs::read_to_string(&file).unwrap().contains("progress: 40)"));
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o640
    );
}
