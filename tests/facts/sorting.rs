//! What items are sorted by, and where those stand whose value is missing or not exact.

use masar::facts::{SortOrder, SortRanks};
use masar::model::{Ix, Roadmap};
use masar::words::Language;

use crate::plans::plan;

/// Returns the ids of all items in an order that is asked for by its name.
fn sorted(roadmap: &Roadmap, order: &str) -> String {
    let order = SortOrder::named(order).unwrap();
    let mut items: Vec<Ix> = roadmap
        .walk()
        .filter(|ix| roadmap.item(*ix).is_some())
        .collect();
    SortRanks::new(roadmap, order, Language::En).sort(&mut items);
    let ids = items.iter().map(|ix| roadmap.id(*ix).into_owned());
    ids.collect::<Vec<_>>().join(" ")
}

fn with(items: &str) -> Roadmap {
    plan(&format!(
        r#"(format: 1, id: "p", kind: plan, language: en, title: "Plan", items: [{items}])"#
    ))
}

#[test]
fn a_date_counts_where_it_is_drawn() {
    let roadmap = with(
        r#"
        (id: "none", kind: task, title: "None"),
        (id: "year", kind: task, title: "Year", start: "2026", end: "2026"),
        (id: "march", kind: task, title: "March", start: "2026-03", end: "2026-03-05"),
        (id: "half", kind: task, title: "Shared", start: "2026", until: "2026-12"),
        (id: "turned", kind: task, title: "Turned", start: "2027", end: "2025"),
        (id: "planned", kind: task, title: "Planned", planned: (start: "2026-02", end: "2026-11")),
        (id: "above", kind: project, title: "Above", items: [
            (id: "late", kind: task, title: "Late", start: "2026-05", end: "2028"),
            (id: "early", kind: task, title: "Early", start: "2025", end: "2025-12"),
        ])"#,
    );
    assert_eq!(
        sorted(&roadmap, "start"),
        "above early year planned march late half none turned"
    );
    assert_eq!(
        sorted(&roadmap, "end"),
        "early march planned half year above late none turned"
    );
    // What has no date comes last whichever way it is sorted; equal ones stay as they stand.
    assert_eq!(
        sorted(&roadmap, "end:desc"),
        "above late year half planned march early none turned"
    );
}

#[test]
fn progress_and_slips_count_by_their_size() {
    let roadmap = with(
        r#"
        (id: "a", kind: task, title: "A", progress: 5, end: "2026-03-10", planned: (end: "2026-03-01")),
        (id: "b", kind: task, title: "B", end: "2026-04", planned: (end: "2026-03")),
        (id: "c", kind: task, title: "C", progress: 100, end: "2025", planned: (end: "2026")),
        (id: "d", kind: task, title: "D", progress: 40)"#,
    );
    assert_eq!(sorted(&roadmap, "progress"), "a d c b");
    assert_eq!(sorted(&roadmap, "progress:desc"), "c d a b");
    // A year early, nine days late, a month late.
    assert_eq!(sorted(&roadmap, "slip"), "c a b d");
    assert_eq!(sorted(&roadmap, "slip:desc"), "b a c d");
}

#[test]
fn amounts_are_never_converted() {
    let roadmap = with(
        r#"
        (id: "none", kind: task, title: "None"),
        (id: "much", kind: task, title: "Much", money: [(title: "B", amount: 9000000, currency: "USD")]),
        (id: "spent", kind: task, title: "Spent", money: [
            (title: "S", amount: 1, currency: "OMR", what: spent),
            (title: "B", amount: 500, currency: "OMR", what: budget)]),
        (id: "sum", kind: project, title: "Sum", items: [
            (id: "x", kind: task, title: "X", money: [(title: "B", amount: 20, currency: "OMR", what: budget)]),
            (id: "y", kind: task, title: "Y", money: [(title: "B", amount: 30, currency: "OMR", what: budget)]),
        ])"#,
    );
    assert_eq!(sorted(&roadmap, "money"), "x y sum spent much none");
    assert_eq!(sorted(&roadmap, "money:desc"), "much spent sum y x none");
}

#[test]
fn an_order_is_named_in_either_language() {
    let named = |text: &str| SortOrder::named(text);
    for (english, arabic) in [
        (
            "end",
            "\u{627}\u{644}\u{627}\u{646}\u{62a}\u{647}\u{627}\u{621}",
        ),
        (
            "money:desc",
            "\u{627}\u{644}\u{645}\u{628}\u{644}\u{63a}:\u{62a}\u{646}\u{627}\u{632}\u{644}\u{64a}\u{627}",
        ),
    ] {
        assert!(named(english).is_some());
        assert_eq!(named(english), named(arabic));
    }
    for wrong in ["", "ends", "end:down", "end:", ":desc", "end:desc:desc"] {
        let is_known = named(wrong).is_some();
        assert_eq!(is_known, wrong == "end:", "{wrong}");
    }
}
