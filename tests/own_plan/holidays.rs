//! Holidays: days and ranges without work, and days worked in spite of them.

use masar::document;
use masar::words::Language;

use crate::{build, found, plan, section};

fn holidays(holidays: &str) -> String {
    format!(
        "calendar: (months: gulf, weekend: [friday, saturday], week_starts: sunday, holidays: [{holidays}])"
    )
}

#[test]
fn a_lag_of_working_days_passes_over_them() {
    let start = |days: &str, start: &str| {
        found(&format!(
            "{}, items: [(id: \"a\", kind: task, title: \"A\", end: \"2026-03-17\"), \
            (id: \"b\", kind: task, title: \"B\", start: \"{start}\", depends_on: [(on: \"a\", lag: \"2 working days\")])]",
            holidays(days)
        ))
    };
    let early = |date: &str, limit: &str| {
        format!(
            "warning before-its-link at items[1].depends_on[0]: item \"b\" starts ({date}) before its link \
            to \"a\" allows ({limit})"
        )
    };
    // Wednesday and Thursday.
    assert_eq!(start("", "2026-03-20"), "");
    assert_eq!(
        start("\"2026-03-18\"", "2026-03-22"),
        early("2026-03-22", "2026-03-23")
    );
    let feast = "(start: \"2026-03-18\", end: \"2026-03-22\", name: \"Feast\")";
    assert_eq!(
        start(feast, "2026-03-24"),
        early("2026-03-24", "2026-03-25")
    );
    let worked = format!("{feast}, (on: \"2026-03-21\", worked: true)");
    assert_eq!(start(&worked, "2026-03-24"), "");
}

#[test]
fn they_are_told_with_the_plan() {
    let (roadmap, findings) = build(&holidays(
        "(on: \"2026-09-23\", name: (en: \"National day\")), \"2026-11-20\", \
        (start: \"2026-03-18\", end: \"2026-03-22\", name: \"Feast\"), (on: \"2026-03-21\", worked: true)",
    ));
    assert_eq!(findings, [""; 0]);
    assert_eq!(
        section(&roadmap, "plan", Language::En, "Holidays"),
        [
            "23 Sep 2026 | National day",
            "20 Nov 2026",
            "from 18 Mar 2026 to 22 Mar 2026 | Feast",
            "21 Mar 2026 -- working day",
        ]
    );
    let days = roadmap.document().calendar.workdays();
    let is_worked = |day: &str| days.is_worked(day.parse().unwrap());
    assert!(!is_worked("2026-09-23") && !is_worked("2026-11-20") && !is_worked("2026-03-19"));
    assert!(is_worked("2026-03-21") && is_worked("2026-09-24") && !is_worked("2026-09-25"));
}

#[test]
fn one_that_does_not_say_its_days_is_told() {
    let told = found(&holidays(
        "(name: \"Some day\"), (on: \"2026-01-01\", start: \"2026-01-01\"), (start: \"2026-01-01\"), \
        (start: \"2026-01-02\", end: \"2026-01-01\"), (on: \"2026-01-01\")",
    ));
    let no_days = |nth: usize| {
        format!(
            "error no-days at calendar.holidays[{nth}]: this holiday does not say on which days it is"
        )
    };
    let reversed =
        "error ends-before-start at calendar.holidays[3].end: this holiday ends before it starts";
    assert_eq!(
        told,
        [no_days(0), no_days(1), no_days(2), reversed.to_owned()].join("\n")
    );
    let text = plan(&holidays("(on: 2026)"));
    let findings = document::read(text.as_bytes()).findings;
    assert_eq!(findings[0].path.to_string(), "calendar.holidays[0].on");
}
