//! Several plans printed over the same days.

use std::fs;

use crate::program::{Done, masar};

fn plan(id: &str, years: [&str; 2]) -> String {
    let [from, to] = years;
    format!(
        "(format: 1, id: \"{id}\", kind: plan, language: en, title: \"Plan {id}\", start: \"{from}\", end: \"{to}\",
          phases: [(id: \"f\", title: \"Phase of {id}\", start: \"{from}\", end: \"{to}\")],
          items: [(id: \"i\", kind: task, title: \"Item of {id}\", start: \"{from}\", end: \"{to}\")])"
    )
}

fn print(words: &[&str]) -> Done {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.ron"), plan("a", ["2021", "2025"])).unwrap();
    fs::write(folder.path().join("b.ron"), plan("b", ["2023", "2030"])).unwrap();
    let print = ["print", "--today", "2024-07-01"];
    masar(&[&print, words].concat())
        .within(folder.path())
        .done()
}

#[test]
fn each_plan_has_its_own_picture_over_the_days_of_all() {
    let done = print(&["a.ron", "b.ron", "--together"]);
    assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
    insta::assert_snapshot!("together", done.out);
    // The same axis stands over each, and today in the same column of each.
    let axes = done.out.lines().filter(|line| line.contains("2022"));
    let axes: Vec<&str> = axes.collect();
    assert!(axes.len() == 2 && axes[0] == axes[1], "{}", done.out);
    let briefs = done.out.lines().filter(|line| line.contains("Brief"));
    let today = |line: &str| line.chars().position(|letter| letter == '\u{2502}');
    let days: Vec<_> = briefs.map(today).collect();
    assert!(
        days.len() == 2 && days[0].is_some() && days[0] == days[1],
        "{days:?}"
    );
    let arabic = print(&[
        "a.ron",
        "b.ron",
        "--together",
        "--lang",
        "ar",
        "--width",
        "100",
    ]);
    insta::assert_snapshot!("together_arabic", arabic.out);
    let some = print(&[
        "a.ron",
        "b.ron",
        "--together",
        "--from",
        "2024",
        "--to",
        "2026",
    ]);
    assert!(
        some.out.contains("2024") && !some.out.contains("2029"),
        "{}",
        some.out
    );
    let image = print(&["a.ron", "b.ron", "--together", "--format", "svg"]);
    assert!(image.status == Some(0) && image.out.contains("<svg"));
}

#[test]
fn several_plans_are_asked_for_by_name() {
    let alone = print(&["a.ron", "b.ron"]);
    assert_eq!((alone.status, alone.out.as_str()), (Some(2), ""));
    assert!(alone.err.contains("--together"), "{}", alone.err);
    let page = print(&["a.ron", "b.ron", "--together", "--page", "brief"]);
    assert_eq!(page.status, Some(2));
    let missing = print(&["a.ron", "none.ron", "--together"]);
    assert_eq!((missing.status, missing.out.as_str()), (Some(2), ""));
}
