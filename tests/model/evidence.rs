//! What counts as evidence, and the one announcement.

use masar::model::{announcement, evidence, known_state};

use super::{build, project};

/// The first and the last date at which something is known, and the announcement.
fn known(fields: &str) -> (String, String) {
    let (roadmap, _) = build(&format!("items: [{}]", project("a", fields)));
    let item = roadmap.item(roadmap.find("a").unwrap()).unwrap();
    let dates = evidence(item).map(|known| format!("{}, {}", known.first, known.last));
    let announced = announcement(item).map(|when| when.to_string());
    (dates.unwrap_or_default(), announced.unwrap_or_default())
}

fn evident(fields: &str) -> String {
    known(fields).0
}

#[test]
fn what_is_said_to_have_happened_is_evidence() {
    for on in ["occurred", "reported", "inferred"] {
        for log in [
            format!("status: [(state: active, on: {on}(\"2022\"))]"),
            format!("progress: [(percent: 10, on: {on}(\"2022\"))]"),
            format!("milestones: [(id: \"m\", title: (en: \"M\"), on: {on}(\"2022\"))]"),
        ] {
            assert_eq!(evident(&log), "2022, 2022", "{log}");
        }
    }
    for state in [
        "planned",
        "in_procurement",
        "on_hold",
        "active",
        "pilot",
        "done",
        "cancelled",
    ] {
        let log = format!("status: [(state: {state}, on: reported(\"2022\"))]");
        assert_eq!(evident(&log), "2022, 2022", "{log}");
    }
}

#[test]
fn a_plan_and_a_lack_of_news_are_none() {
    for log in [
        "",
        "start: \"2021\", end: \"2022\"",
        "planned: (start: \"2021\")",
        "status: [(state: unknown, on: reported(\"2022\"))]",
        "status: [(state: active)]",
        "status: [(state: planned, on: planned(\"2022\"))]",
        "progress: [(percent: 10)]",
        "milestones: [(id: \"m\", title: (en: \"M\"), on: planned(\"2022\"))]",
    ] {
        assert_eq!(evident(log), "", "{log}");
    }
}

#[test]
fn the_last_is_what_no_other_is_known_to_follow() {
    let log = |dates: &[&str]| {
        let entry = |date| format!("(state: active, on: reported(\"{date}\")),");
        let entries: String = dates.iter().map(entry).collect();
        evident(&format!("status: [{entries}]"))
    };
    assert_eq!(
        log(&["2021-05", "2023-01-02", "2022"]),
        "2021-05, 2023-01-02"
    );
    // The year may be its January: the day is the later one.
    assert_eq!(log(&["2022", "2022-10-25"]), "2022, 2022-10-25");
    assert_eq!(log(&["2022-10-25", "2022"]), "2022, 2022-10-25");
    // "By" a day is known on that day.
    assert_eq!(
        log(&["by 2021-08-03", "2021-08-01"]),
        "2021-08-01, by 2021-08-03"
    );
    assert_eq!(log(&["by 2021-08-03"]), "by 2021-08-03, by 2021-08-03");
}

#[test]
fn an_announcement_is_all_that_is_known() {
    let done = "status: [(state: done, on: reported(\"2025-10-25\"))]";
    assert_eq!(known(done).1, "2025-10-25");
    let twice = format!("{done}, progress: [(percent: 100, on: reported(\"2025-10-25\"))]");
    assert_eq!(known(&twice).1, "2025-10-25");
    for more in [
        "progress: [(percent: 100, on: reported(\"2025-10-26\"))]",
        "progress: [(percent: 100, on: occurred(\"2025-10-25\"))]",
        "start: \"2021\"",
    ] {
        assert_eq!(known(&format!("{done}, {more}")).1, "", "{more}");
    }
    assert_eq!(
        known("status: [(state: done, on: occurred(\"2025-10-25\"))]").1,
        ""
    );
}

#[test]
fn the_last_known_state_is_not_that_nothing_is_known() {
    let log = "status: [(state: active), (state: pilot), (state: unknown)]";
    let (roadmap, _) = build(&format!("items: [{}]", project("a", log)));
    let log = &roadmap.item(roadmap.find("a").unwrap()).unwrap().status;
    assert_eq!(known_state(log), log.get(1));
    assert_eq!(known_state(&[]), None);
}

#[test]
fn an_extent_holds_what_stands_on_the_row() {
    let extent = |fields: &str| {
        let (roadmap, _) = build(&format!("items: [{}]", project("a", fields)));
        let days = roadmap.node(roadmap.find("a").unwrap()).extent;
        days.map_or(String::new(), |days| format!("{} {}", days.from, days.to))
    };
    assert_eq!(extent(""), "");
    assert_eq!(extent("start: \"2022-03-01\""), "2022-03-01 2022-03-02");
    assert_eq!(extent("end: \"2022-03-01\""), "2022-03-01 2022-03-02");
    assert_eq!(
        extent("start: \"2022\", until: \"2024\""),
        "2022-01-01 2025-01-01"
    );
    let milestone = "milestones: [(id: \"m\", title: (en: \"M\"), on: planned(\"2027\"))]";
    assert_eq!(extent(milestone), "2027-01-01 2028-01-01");
    // What it is planned for is its date, unless it was given up for another.
    let planned = "planned: (start: \"2020\", end: \"2021\")";
    assert_eq!(extent(planned), "2020-01-01 2022-01-01");
    assert_eq!(
        extent(&format!("{planned}, start: \"2022-03-01\"")),
        "2022-03-01 2022-03-02"
    );
    // Dates that contradict each other say nothing.
    assert_eq!(extent("start: \"2024\", end: \"2021\""), "");
}
