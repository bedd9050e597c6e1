//! The page of what comes next.

use std::fs;

use crate::program::masar;

/// A plan with dates of every precision about the second quarter of 2027, and one with sources of 2020.
const PLANS: [&str; 2] = [
    r#"(format: 1, id: "p", kind: plan, language: en, title: "Plan", start: "2026", end: "2029", calendar: (months: gulf),
indicators: [(id: "share", title: "Share", unit: "%", targets: [(value: percent(80), by: "2027-06")])],
milestones: [(id: "review", title: "Review", on: planned("2027-Q2")), (id: "later", title: "Later", on: planned("2027-08"))],
strands: [(id: "t", kind: track, title: "Track", items: [
    (id: "roads", kind: task, title: "Roads", start: "2027-05-02", end: "2027-06"),
    (id: "water", kind: task, title: "Water", start: "2026-01", end: "2027-04-30", status: active,
        milestones: [(id: "flow", title: "First water", on: planned("2027-04-20"))]),
    (id: "wells", kind: task, title: "Wells", start: "2026-01", end: "2027-05", status: done),
    (id: "trees", kind: task, title: "Trees", start: "2027"),
    (id: "lights", kind: task, title: "Lights", planned: (start: "2027-Q2", end: "2028")),
    (id: "parks", kind: task, title: "Parks", start: "2027-07-01", end: "2027-12"),
])])
"#,
    r#"(format: 1, id: "q", kind: strategy, language: en, title: "Old", start: "2018", end: "2020", sources: [(id: "s", kind: press, publisher: "S")],
indicators: [(id: "share", title: "Share", unit: "%", points: [(value: percent(70), at: "2020-11", sources: ["s"])])],
items: [
    (id: "net", kind: project, title: "Network", start: "2018", end: "2020-12", status: [(state: done, on: reported("2020-10-05"), sources: ["s"])], sources: ["s"]),
    (id: "old", kind: project, title: "Older", status: [(state: active, on: reported("2019-02"), sources: ["s"])], sources: ["s"]),
])
"#,
];

fn page(plan: &str, words: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("plan.ron"), plan).unwrap();
    let print = ["print", "plan.ron", "--page", "next", "--width", "90"];
    let done = masar(&[&print, words].concat())
        .within(folder.path())
        .done();
    assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
    done.out
}

#[test]
fn what_has_a_date_in_the_coming_quarter_is_listed_once() {
    let english = page(PLANS[0], &["--today", "2027-02-14"]);
    insta::assert_snapshot!("coming", english);
    // Of a year nobody knows which quarter it is, and what is done does not come.
    for left_out in ["Trees", "Wells", "Parks", "Later"] {
        assert!(!english.contains(left_out), "{english}");
    }
    assert_eq!(english.matches("Roads").count(), 1, "{english}");
    insta::assert_snapshot!(
        "coming_arabic",
        page(PLANS[0], &["--today", "2027-03-31", "--lang", "ar"])
    );
    let none = page(PLANS[0], &["--today", "2028-05-01"]);
    assert!(
        none.contains("Q3 2028: nothing has a date in this coming quarter."),
        "{none}"
    );
}

#[test]
fn of_a_plan_that_has_ended_it_is_the_last_quarter_with_information() {
    let page = page(PLANS[1], &["--today", "2026-11-30"]);
    insta::assert_snapshot!("coming_ended", page);
    assert!(!page.contains("Older"), "{page}");
}
