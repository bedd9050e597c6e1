//! Dates and states are found as they stand on the screen.

use crate::explorer::{self, Explorer, explore};

/// Opens Oman's plan and types into the line.
fn oman(typed: &str) -> Explorer {
    explorer::walk(explorer::shipped()).keys("2 /").types(typed)
}

fn count(explorer: &Explorer) -> usize {
    let found = explorer.state().search.found();
    found.map_or(0, masar::search::Found::count)
}

#[test]
fn a_row_is_found_by_its_dates_before_what_only_speaks_of_them() {
    let plan = || {
        explore(&[r#"(
            format: 1, id: "dates", kind: plan, language: en, title: (en: "Dates"),
            start: "2024", end: "2026", calendar: (months: levantine),
            milestones: [
                (id: "told", title: (en: "Told"), on: occurred("2024-12-31"),
                    notes: [(text: (en: "Reported on 26 Feb 2025"))]),
                (id: "held", title: (en: "Held"), on: occurred("2025-02-26")),
            ],
            strands: [(id: "works", kind: track, title: (en: "Works"), items: [
                (id: "pier", kind: project, title: (en: "Pier"), start: "2025-04", end: "2026",
                    status: [(state: active, on: reported("2025-06-01"))]),
            ])],
        )"#])
    };
    for (typed, row) in [
        ("26 Feb 2025", "held"),
        ("Apr 2025", "pier"),
        ("under way", "pier"),
        // 26 February 2025; under way.
        (
            "\u{662}\u{666} \u{634}\u{628}\u{627}\u{637} \u{662}\u{660}\u{662}\u{665}",
            "held",
        ),
        (
            "\u{642}\u{64a}\u{62f} \u{627}\u{644}\u{62a}\u{646}\u{641}\u{64a}\u{630}",
            "pier",
        ),
    ] {
        let found = plan().keys("/").types(typed);
        assert_eq!(found.selected(), row, "{}", typed.escape_unicode());
    }
}

#[test]
fn states_of_the_plans_that_ship_are_found() {
    assert!(count(&oman("announced complete")) >= 15);
    // The words of the row stand on it in both languages.
    assert!(
        count(&oman(
            "\u{628}\u{62d}\u{633}\u{628} \u{625}\u{639}\u{644}\u{627}\u{646}"
        )) >= 15
    );
    let here = oman("26 Feb 2025");
    assert!(
        here.selected().starts_with("om-ms-2025-02"),
        "{}",
        here.selected()
    );
}

#[test]
fn a_figure_is_found_by_the_day_on_which_it_was_made_known() {
    let plan = explore(&[r#"(
        format: 1, id: "told", kind: plan, language: en, title: (en: "Told"),
        start: "2024", end: "2026",
        indicators: [(id: "share", title: (en: "Share"), lane: true, points: [
            (at: "2024-11-30", value: percent(40), on: reported("2025-02-26")),
        ])],
    )"#]);
    let found = plan.size(100, 16).keys("/").types("26 Feb 2025");
    assert_eq!(found.selected(), "share");
    assert!(
        found.screen().contains("Values: reported 26 Feb 2025"),
        "{}",
        found.screen()
    );
}
