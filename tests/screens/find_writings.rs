//! A date, a number or a share is found in whatever way it is typed; titles come before ids.

use crate::explorer::{Explorer, explore};

fn plan() -> Explorer {
    explore(&[r#"(
        format: 1, id: "p", kind: plan, language: en, title: (en: "Plan"),
        start: "2023", end: "2026", calendar: (months: levantine),
        strands: [(id: "works", kind: track, title: (en: "Works"), items: [
            (id: "first", kind: project, title: (en: "Harbour"), start: "2024-03-15", end: "2024-04-01"),
            (id: "pier", kind: project, title: (en: "Pier"), start: "2024-03-05", end: "2024-Q3"),
            (id: "tower", kind: project, title: (en: "Tower of 140%"), start: "2023-08", end: "2025-H2"),
            (id: "e-gate", kind: project, title: (en: "e-Gate of 4,126 doors"), start: "2025-01-05", end: "2025-02",
                progress: [(percent: 40, on: reported("2025-01-20"))]),
            (id: "tram", kind: project, title: (en: "Lift")),
            (id: "rail", kind: project, title: (en: "Tramway")),
            (id: "later", kind: project, title: (en: "Sums"), money: [(title: (en: "Cost"), amount: 5300, currency: "OMR")]),
        ])],
    )"#])
}

fn found(typed: &str) -> Vec<String> {
    let explorer = plan().keys("/").types(typed).wait();
    let roadmap = explorer.roadmap();
    let found = explorer.state().search.found().unwrap();
    let hits = found.hits().filter_map(masar::search::Hit::entry);
    hits.map(|ix| roadmap.id(ix).into_owned()).collect()
}

#[test]
fn dates_are_found_in_any_common_writing() {
    // The fifth of March, not the fifteenth.
    for typed in [
        "2024-03-05",
        "2024-3-5",
        "2024/03/05",
        "5/3/2024",
        "5.3.2024",
        "05-03-2024",
        "5 Mar 2024",
        "5 March 2024",
        "March 5, 2024",
        "5th march 2024",
        "\u{665}/\u{663}/\u{662}\u{660}\u{662}\u{664}",
        "5 \u{622}\u{630}\u{627}\u{631} 2024",
        "5 \u{645}\u{627}\u{631}\u{633} 2024",
        "5 \u{645}\u{627}\u{631}\u{633}/\u{622}\u{630}\u{627}\u{631} 2024",
    ] {
        assert_eq!(found(typed), ["pier"], "{}", typed.escape_unicode());
    }
    for typed in [
        "March 2024",
        "mar 2024",
        "3/2024",
        "2024-03",
        "march",
        "\u{622}\u{630}\u{627}\u{631} 2024",
        "\u{645}\u{627}\u{631}\u{633}",
    ] {
        assert_eq!(
            found(typed),
            ["first", "pier"],
            "{}",
            typed.escape_unicode()
        );
    }
    for typed in [
        "Q3 2024",
        "2024-Q3",
        "2024 q3",
        "\u{627}\u{644}\u{631}\u{628}\u{639} \u{627}\u{644}\u{62b}\u{627}\u{644}\u{62b} 2024",
        "\u{627}\u{644}\u{631}\u{628}\u{639} \u{627}\u{644}\u{62b}\u{627}\u{644}\u{62b} \u{645}\u{646} 2024",
    ] {
        assert_eq!(found(typed), ["pier"], "{}", typed.escape_unicode());
    }
    for typed in [
        "August 2023",
        "8/2023",
        "\u{622}\u{628} 2023",
        "\u{623}\u{63a}\u{633}\u{637}\u{633} 2023",
    ] {
        assert_eq!(found(typed), ["tower"], "{}", typed.escape_unicode());
    }
    assert_eq!(found("h2 2025"), ["tower"]);
}

#[test]
fn numbers_shares_and_hyphens_are_found_however_they_are_typed() {
    for (typed, id) in [
        ("4126", "e-gate"),
        ("4,126", "e-gate"),
        ("\u{664}\u{661}\u{662}\u{666}", "e-gate"),
        ("\u{664}\u{66c}\u{661}\u{662}\u{666}", "e-gate"),
        ("5300", "later"),
        ("5,300", "later"),
        // Not 140%.
        ("40%", "e-gate"),
        ("\u{664}\u{660}\u{66a}", "e-gate"),
        ("e-gate", "e-gate"),
        ("egate", "e-gate"),
        ("e gate", "e-gate"),
    ] {
        assert_eq!(found(typed), [id], "{}", typed.escape_unicode());
    }
}

#[test]
fn titles_come_before_ids() {
    assert_eq!(found("tram"), ["rail", "tram"]);
}
