//! `masar diff` as a process.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::program::{Done, masar};

pub(crate) const OLD: &str = r#"(format: 1, id: "p", kind: plan, language: en, title: "Plan", calendar: (months: gulf),
governance: (bodies: [(id: "works", title: "Works"), (id: "water", title: "Water")]), items: [
    (id: "net", kind: project, title: (en: "Network | core", ar: "\u{627}\u{644}\u{634}\u{628}\u{643}\u{629}"), start: "2026-Q2", end: "2027-03-31",
        status: active, progress: 35, owner: "works"),
    (id: "sum", kind: task, title: "=SUM(A1)", end: "2026-05", milestones: [(id: "live", title: "Live", on: planned("2026-06-01"))]),
    (id: "gone", kind: task, title: "Old wells"),
])
"#;

/// The same plan a year later.
pub(crate) fn new() -> String {
    let changes = [
        (r#"end: "2027-03-31""#, r#"end: "2027-06-30""#),
        (
            "progress: 35, owner: \"works\"",
            "progress: 30, owner: \"water\"",
        ),
        (r#"end: "2026-05""#, r#"end: "2026-05-20""#),
        (r#"planned("2026-06-01")"#, r#"planned("2026-05-30")"#),
        (
            r#"(id: "gone", kind: task, title: "Old wells")"#,
            r#"(id: "fresh", kind: task, title: "New wells")"#,
        ),
    ];
    changes.iter().fold(OLD.to_owned(), |plan, (old, new)| {
        assert!(plan.contains(old), "{old}");
        plan.replace(old, new)
    })
}

fn diff(words: &[&str]) -> Done {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old.ron"), OLD).unwrap();
    fs::write(folder.path().join("new.ron"), new()).unwrap();
    let arguments: Vec<&str> = ["diff"].iter().chain(words).copied().collect();
    masar(&arguments).within(folder.path()).done()
}

#[test]
fn each_form_tells_every_difference() {
    let done = diff(&["old.ron", "new.ron"]);
    assert_eq!((done.status, done.err.as_str()), (Some(1), ""));
    insta::assert_snapshot!("diff_text", done.out);
    let done = diff(&["old.ron", "new.ron", "--lang", "ar"]);
    insta::assert_snapshot!("diff_text_arabic", done.out);
    let done = diff(&["old.ron", "new.ron", "--format", "markdown"]);
    insta::assert_snapshot!("diff_markdown", done.out);
    let done = diff(&["old.ron", "new.ron", "--format", "csv", "--lang", "ar"]);
    insta::assert_snapshot!("diff_csv_arabic", done.out);
    let done = diff(&["old.ron", "new.ron", "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    let first = &rows[0];
    for (key, value) in [
        ("id", "net"),
        ("kind", "project"),
        ("change", "end"),
        ("before", "2027-03-31"),
        ("after", "2027-06-30"),
        ("unit", "day"),
    ] {
        assert_eq!(first[key], value);
    }
    assert_eq!(first["by"], 91);
}

#[test]
fn the_status_is_that_of_diff() {
    let same = diff(&["old.ron", "old.ron"]);
    assert_eq!((same.status, same.out.as_str()), (Some(0), "no changes\n"));
    let same = diff(&["syria", "syria", "--format", "json"]);
    assert_eq!((same.status, same.out.as_str()), (Some(0), "[]\n"));
    let none = diff(&["old.ron", "none.ron"]);
    assert_eq!((none.status, none.out.as_str()), (Some(2), ""));
    assert!(none.err.contains("no such file"), "{}", none.err);
    let twice = masar(&["diff", "-", "-"]).input(OLD.as_bytes()).done();
    assert_eq!(twice.status, Some(2));
    assert!(twice.err.contains("read already"), "{}", twice.err);
}

/// A stand-in for git: it tells what it was given, and has one revision.
const GIT: &str = r#"#!/bin/sh
if [ "$1 $2 $3" = "cat-file blob HEAD~1:./new.ron" ] && [ -z "$4" ] && [ -f new.ron ]; then
    while IFS= read -r line; do printf '%s\n' "$line"; done < old.ron
else
    echo "fatal: invalid object name '$3'." >&2
    exit 128
fi
"#;

#[test]
fn a_revision_is_the_other_file_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let plans = folder.path().join("plans");
    fs::create_dir(&plans).unwrap();
    fs::write(plans.join("old.ron"), OLD).unwrap();
    fs::write(plans.join("new.ron"), new()).unwrap();
    let git = folder.path().join("git");
    fs::write(&git, GIT).unwrap();
    fs::set_permissions(&git, fs::Permissions::from_mode(0o755)).unwrap();
    let diff = |old: &str, new: &str, path: &std::path::Path| {
        let run = masar(&["diff", old, new]).within(folder.path());
        run.env("PATH", path).done()
    };
    let done = diff("git:HEAD~1", "plans/new.ron", folder.path());
    assert_eq!((done.status, done.err.as_str()), (Some(1), ""));
    assert!(done.out.starts_with("Network | core (net)"), "{}", done.out);
    let done = diff("plans/new.ron", "git:HEAD~1", folder.path());
    assert!(done.out.contains("-91 days"), "{}", done.out);
    for (old, new, path, said) in [
        (
            "git:v9",
            "plans/new.ron",
            folder.path(),
            "git:v9:plans/new.ron: error: git does not have it: invalid object name 'v9:./new.ron'.",
        ),
        (
            "git:--help",
            "plans/new.ron",
            folder.path(),
            "'--help' is no revision",
        ),
        ("git:", "plans/new.ron", folder.path(), "'' is no revision"),
        (
            "git:HEAD~1",
            "plans/new.ron",
            plans.as_path(),
            "git is not installed here",
        ),
        ("git:HEAD~1", "syria", folder.path(), "that is no file here"),
        (
            "git:HEAD~1",
            "git:HEAD",
            folder.path(),
            "that is no file here",
        ),
    ] {
        let done = diff(old, new, path);
        assert_eq!((done.status, done.out.as_str()), (Some(2), ""), "{old}");
        assert!(done.err.contains(said), "{}", done.err);
    }
}
