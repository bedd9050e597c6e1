//! What is late, what has moved, what has no date: each by every reading of the dates.

use super::{asked, strict};
use masar::model::Roadmap;

/// Asked on the first of March 2025.
const PLAN: &str = r#"(format: 1, id: "p", kind: plan, language: en, title: (en: "P"), items: [
    (id: "past", kind: task, title: (en: "Past"), start: "2024-11", end: "2025-02-10", status: [(state: active)],
      planned: (end: "2025-01-01"), fields: [(name: (en: "Risk", ar: "\u{627}\u{644}\u{645}\u{62e}\u{627}\u{637}\u{631}"), value: (en: "High, of water"))]),
    (id: "month", kind: task, title: (en: "Month"), start: "2024-11", end: "2025-04", planned: (end: "2025-02"), status: [(state: active)],
      fields: [(name: (en: "Risk"), value: (en: "Low"))]),
    (id: "early", kind: task, title: (en: "Early"), start: "2024-11", end: "2025-03-20", planned: (end: "2025-03-30"), status: [(state: active)]),
    (id: "over", kind: task, title: (en: "Over"), start: "2024-11", end: "2025-02", status: [(state: done, on: occurred("2025-02-20"))]),
    (id: "hoped", kind: task, title: (en: "Hoped"), planned: (start: "2022", end: "2023")),
    (id: "met", kind: task, title: (en: "Met"), milestones: [(id: "m", title: (en: "M"), on: planned("2026"), fields: [(name: (en: "Risk"), value: (en: "Medium"))])]),
    (id: "open", kind: task, title: (en: "Open")),
    (id: "whole", kind: project, title: (en: "Whole"), items: [
      (id: "part", kind: task, title: (en: "Part"), start: "2025-06"),
    ]),
])"#;

#[test]
fn lateness_slip_and_missing_dates_are_read_honestly() {
    let plan = Roadmap::build(strict::parse(PLAN).unwrap()).0;
    for (line, ids) in [
        ("late", "past"),
        ("\u{645}\u{62a}\u{623}\u{62e}\u{631}", "past"),
        ("overdue not state:done", "past"),
        ("not late state:active", "month early"),
        // From 2025-02 to 2025-04 are 31 to 88 days.
        ("slip>30", "past month"),
        ("slip>40", " ? month"),
        ("slip>~40", "month"),
        ("slip>~40 or slip:40", "past month"),
        ("slip<0", "early"),
        ("slip>=-10", "past month early"),
        ("not slip>0 state:active", "early"),
        // What is only planned may touch a year, where nothing else is dated.
        ("in:2022", "hoped"),
        ("in:2026", "met part"),
        (
            "not in:2022 kind:task",
            "past month early over met open part ? hoped",
        ),
        ("starts:2022", ""),
        ("undated", "open"),
        ("not undated kind:project", "whole"),
        // Fields of the plan's own.
        ("field.risk:high", "past"),
        ("field.RISK:water,low", "past month"),
        (
            "\u{62d}\u{642}\u{644}.\u{627}\u{644}\u{645}\u{62e}\u{627}\u{637}\u{631}:high",
            "past",
        ),
        ("field.risk:\"low water\"", ""),
        ("field.risk:none kind:project", "whole"),
        // A milestone of an item has no row, so its item answers.
        ("field.risk:medium", "met"),
        ("field.risk:none kind:task", "early over hoped open part"),
    ] {
        assert_eq!(asked(&plan, line), ids.trim_start(), "{line}");
    }
}
