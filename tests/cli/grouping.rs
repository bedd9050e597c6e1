//! `masar print --group` and `--sort`: the picture says what was asked.

use crate::program::masar;

const PLAN: &str = r#"(format: 1, id: "p", kind: plan, language: en, title: (en: "Plan", ar: "\u{62E}\u{637}\u{629}"),
    start: "2026", end: "2027",
    items: [
        (id: "a", kind: project, title: (en: "Alpha"), start: "2026-02", end: "2027-06", status: active, tags: ["web"]),
        (id: "b", kind: project, title: (en: "Beta"), start: "2026-03", end: "2026-09", status: done, tags: ["web", "app"]),
        (id: "c", kind: task, title: (en: "Gamma"), start: "2027"),
    ],
)"#;

fn printed(arguments: &[&str]) -> String {
    let print = ["print", "-", "--today", "2026-11-22", "--width", "80"];
    masar(&[&print, arguments].concat()).input(PLAN).out()
}

#[test]
fn a_print_shows_groups_and_says_so() {
    insta::assert_snapshot!(
        "print_groups",
        printed(&["--group", "tag", "--sort", "end:desc"])
    );
    insta::assert_snapshot!(
        "print_groups_arabic",
        printed(&["--group", "year", "--lang", "ar"])
    );
    let folded = printed(&["--group", "state", "--level", "1"]);
    assert!(
        folded.contains("done") && !folded.contains("Beta"),
        "{folded}"
    );
}

#[test]
fn what_the_plan_cannot_be_grouped_by_is_refused() {
    let print = ["print", "-", "--group", "colour"];
    let done = masar(&print).input(PLAN).done();
    assert_eq!((done.status, done.out.as_str()), (Some(2), ""));
    assert!(
        done.err.contains("colour") && done.err.contains("owner"),
        "{}",
        done.err
    );
}
