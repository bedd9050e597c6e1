//! `--against`: a plan beside what it was before.

use std::fs;
use std::path::Path;

use crate::diff::{OLD, new};
use crate::program::{Done, Run, masar};

fn within(folder: &Path, words: &[&str]) -> Run {
    fs::write(folder.join("old.ron"), OLD).unwrap();
    fs::write(folder.join("new.ron"), new()).unwrap();
    masar(words).within(folder)
}

fn run(words: &[&str]) -> Done {
    let folder = tempfile::tempdir().unwrap();
    within(folder.path(), words).done()
}

#[test]
fn a_print_has_the_earlier_dates_and_marks_what_differs() {
    let print = [
        "print",
        "new.ron",
        "--against",
        "old.ron",
        "--today",
        "2026-05-01",
        "--width",
        "100",
    ];
    for (name, more) in [
        ("against", &["--legend"][..]),
        ("against_arabic", &["--lang", "ar"]),
        ("against_changes", &["--page", "changes"]),
        (
            "against_changes_arabic",
            &["--page", "changes", "--lang", "ar"],
        ),
        ("against_details", &["--focus", "sum"]),
    ] {
        let done = run(&[&print, more].concat());
        assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
        insta::assert_snapshot!(name, done.out);
    }
}

#[test]
fn a_question_knows_what_changed() {
    let ids = |question: &str| {
        let list = [
            "list",
            "new.ron",
            "--against",
            "old.ron",
            "--format",
            "csv",
            "--where",
        ];
        let out = run(&[&list[..], &[question]].concat()).out;
        let rows = out
            .lines()
            .skip(1)
            .filter_map(|line| line.split(',').next());
        rows.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(ids("changed"), ["net", "sum", "fresh"]);
    assert_eq!(ids("\u{645}\u{62a}\u{63a}\u{64a}\u{631}"), ids("changed"));
    assert_eq!(ids("changed not progress>0"), ["sum", "fresh"]);
    // Nothing has changed since nothing.
    let alone = run(&["list", "new.ron", "--where", "changed", "--fail-if-any"]);
    assert_eq!(alone.status, Some(0));
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let none = run(&["print", "new.ron", "--against", "none.ron"]);
    assert_eq!((none.status, none.out.as_str()), (Some(2), ""));
    assert!(none.err.contains("no such file"), "{}", none.err);
    let page = run(&["print", "new.ron", "--page", "changes"]);
    assert!(
        page.out.contains("compared with no earlier plan"),
        "{}",
        page.out
    );
    let same = run(&[
        "print",
        "new.ron",
        "--against",
        "new.ron",
        "--page",
        "changes",
    ]);
    assert!(same.out.contains("no changes"), "{}", same.out);
}
