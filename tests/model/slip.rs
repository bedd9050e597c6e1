//! How far an end moved, and what is overdue.

use chrono::NaiveDate;
use masar::model::{is_overdue, slip};
use masar::time::Precision;

use super::{build, project};

fn slip_of(fields: &str) -> Option<(i64, Precision)> {
    let (roadmap, _) = build(&format!("items: [{}]", project("a", fields)));
    let slip = slip(roadmap.item(roadmap.find("a").unwrap()).unwrap());
    slip.map(|slip| (slip.count, slip.unit))
}

#[test]
fn dates_are_compared_at_the_coarser_precision_or_not_at_all() {
    for (fields, expected) in [
        (
            r#"end: "2027-01-31", planned: (end: "2026-10-31")"#,
            Some((92, Precision::Day)),
        ),
        (
            r#"end: "2026-10-28", planned: (end: "2026-10-31")"#,
            Some((-3, Precision::Day)),
        ),
        (
            r#"end: "2026-10-31", planned: (end: "2026-10-31")"#,
            Some((0, Precision::Day)),
        ),
        (
            r#"until: "2026-11-01", planned: (end: "2026-10-31")"#,
            Some((0, Precision::Day)),
        ),
        // A month and a day compare as months, a year and anything as years.
        (
            r#"end: "2027-01", planned: (end: "2026-10-31")"#,
            Some((3, Precision::Month)),
        ),
        (
            r#"end: "2027-01-05", planned: (end: "2026-Q2")"#,
            Some((3, Precision::Quarter)),
        ),
        (
            r#"end: "2026", planned: (end: "2026-10-31")"#,
            Some((0, Precision::Year)),
        ),
        (r#"end: "2027-H1", planned: (end: "2026-10-31")"#, None),
        (r#"end: "about 2027", planned: (end: "2026-10-31")"#, None),
        (r#"until: "2027", planned: (end: "2026")"#, None),
        (
            r#"until: "2027", planned: (until: "2026")"#,
            Some((1, Precision::Year)),
        ),
        // Of a side that nobody gave, and of our own reading, nothing is said.
        (
            r#"start: "2026-02-01", planned: (start: "2026-01-01")"#,
            None,
        ),
        (
            r#"end: "2027-01-31", planned: (end: "2026-10-31"), inferred: ["end"]"#,
            None,
        ),
        (
            r#"end: "2027-01-31", planned: (end: "2026-10-31"), inferred: ["planned"]"#,
            None,
        ),
    ] {
        assert_eq!(slip_of(fields), expected, "{fields}");
    }
}

#[test]
fn the_day_of_completion_counts_before_the_end_and_an_announcement_does_not() {
    let with = |status: &str| {
        slip_of(&format!(
            r#"end: "2027-01-31", planned: (end: "2026-10-31"), status: [{status}]"#
        ))
    };
    let days = |count| Some((count, Precision::Day));
    assert_eq!(
        with(r#"(state: done, on: occurred("2026-11-02"))"#),
        days(2)
    );
    assert_eq!(
        with(r#"(state: done, on: reported("2026-11-02"))"#),
        days(92)
    );
    assert_eq!(
        with(r#"(state: done, on: planned("2026-11-02"))"#),
        days(92)
    );
    assert_eq!(with(r#"(state: done, on: occurred("about 2026"))"#), None);
    assert_eq!(
        with(r#"(state: cancelled, on: occurred("2026-11-02"))"#),
        None
    );
}

fn is_late(fields: &str, more: &str, today: &str) -> bool {
    let (roadmap, _) = build(&format!("items: [{}], {more}", project("a", fields)));
    let today: NaiveDate = today.parse().unwrap();
    is_overdue(&roadmap, roadmap.find("a").unwrap(), today)
}

#[test]
fn in_a_plan_of_ones_own_today_decides_and_only_what_is_not_done_is_overdue() {
    let end = |more: &str| format!("end: \"2026-10-31\", {more}");
    let late = |more: &str| is_late(&end(more), "", "2026-11-01");
    assert!(late("status: [(state: active)]"));
    assert!(late("status: [(state: planned)]"));
    assert!(late("progress: [(percent: 40)]"));
    assert!(late(
        "status: [(state: active), (state: done, on: planned(\"2026-10-31\"))]"
    ));
    assert!(!is_late(
        &end("status: [(state: active)]"),
        "",
        "2026-10-31"
    ));
    for more in [
        "status: [(state: done)]",
        "status: [(state: done, on: reported(\"2026-10-01\"))]",
        "status: [(state: cancelled)]",
        "status: [(state: active)], progress: [(percent: 100)]",
        "status: [(state: unknown)]",
        "status: [(state: active)], inferred: [\"end\"]",
        // Nothing is told of any item.
        "",
    ] {
        assert!(!late(more), "{more}");
    }
    // An end that is a month is over with its last day.
    let month = "end: \"2026-10\", status: [(state: active)]";
    assert!(!is_late(month, "", "2026-10-31") && is_late(month, "", "2026-11-01"));
    // Where others have a state, none is one that has not begun.
    let other = project("b", "status: [(state: active)]");
    let (roadmap, _) = build(&format!("items: [{}{other}]", project("a", &end(""))));
    let today = "2026-11-01".parse().unwrap();
    assert!(is_overdue(&roadmap, roadmap.find("a").unwrap(), today));
}

#[test]
fn in_a_documented_plan_only_a_state_of_the_end_or_later_makes_something_overdue() {
    const SOURCES: &str = "sources: [(id: \"s\", publisher: (en: \"S\"), kind: press)]";
    let late = |status: &str| {
        let fields = format!("end: \"2025\", status: [{status}]");
        is_late(&fields, SOURCES, "2030-01-01")
    };
    assert!(late("(state: active, on: reported(\"2026-03-01\"))"));
    assert!(late("(state: active, on: occurred(\"2026\"))"));
    for status in [
        "",
        "(state: active)",
        "(state: active, on: reported(\"2025-12-31\"))",
        "(state: active, on: inferred(\"2026-03-01\"))",
        "(state: active, on: reported(\"2026-03-01\")), (state: unknown, on: inferred(\"2026\"))",
        "(state: active, on: reported(\"2026-03-01\")), (state: done, on: reported(\"2026-04-01\"))",
    ] {
        assert!(!late(status), "{status}");
    }
}
