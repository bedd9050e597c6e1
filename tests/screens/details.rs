//! The details of a row: below the chart, and over the whole screen.

use crate::explorer::{Explorer, explore, explorer, shows};
use masar::action::Action;

#[test]
fn the_details_of_the_selected_row_stand_below() {
    shows!(explorer("states.ron").size(80, 24).at("active"), @"
    | masar  States                                                  22 Nov 2026  en |
    | States                                                                         |
    | Period                                              2026                       |
    |                                 1   2   3   4  5   6   7   8   9   10  11  12  |
    | ■ Brief                        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━ |
    | ▾ Items                      8 ✓1━◕1━━◐1━━◔1━━○1━━·1━━✗1━━◌1━━          │      |
    |   · ! nothing said             ███████████████████████████████▎         │      |
    |   ○ ! planned                  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▎         │      |
    |   ◔ ! procured                 ███████████████████████████████▎         │      |
    |   ◐ ! active                   ████████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒█ 50%     │      |
    |   ◕ ! pilot                    ███████████████████████████████▎         │      |
    |   ✓ done                       ███████████████████████████████✓         │      |
    |   ✗ cancelled                  ███████████████✗═══════════════          │      |
    |   ◌ unknown                    ███████████████████████████████▎         │      |
    |─ active ─ Project ─ ! overdue (computed) ──────────────────────────────────────|
    | Status                                                                         |
    | occurred 1 Jan 2026  under way                                                 |
    |                                                                                |
    | Period                                                                         |
    | from 1 Jan 2026 to 31 Aug 2026                                                 |
    |                                                                                |
    | Progress                                                                       |
    | reported 1 May 2026  50%                                                      ▾|
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
}

#[test]
fn enter_on_a_leaf_opens_its_details() {
    shows!(explorer("states.ron").size(80, 16).at("active").keys("<enter>"), @"
    | masar  States                                                  22 Nov 2026  en |
    | States                                                                         |
    | Period                          1   2   3   4  5   6   7   8   9   10  11  12  |
    |   ◐ ! active                   ████████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒█ 50%     │      |
    |─ active ─ Project ─ ! overdue (computed) ──────────────────────────────────────|
    | Status                                                                        ▏|
    | occurred 1 Jan 2026  under way                                                ▏|
    |                                                                               ▏|
    | Period                                                                        ▏|
    | from 1 Jan 2026 to 31 Aug 2026                                                ▏|
    |                                                                               ▏|
    | Progress                                                                      ▏|
    | reported 1 May 2026  50%                                                      ▏|
    |                                                                               ▏|
    | Id in the file                                                                 |
    | ↑↓ scroll  esc back  ? help  q quit  y copy  : commands                        |
    ");
}

/// The details of an item with much to tell.
fn long() -> Explorer {
    let explorer = explorer("../fixtures/detail.ron").size(60, 12);
    explorer.at("mail").keys("<enter>")
}

#[test]
fn long_details_scroll() {
    shows!(long(), @"
    | masar  Atlas plan                                       en |
    | Atlas plan                   projects: 5 declared, 2 named |
    |─ Secure mail ─ Project ────────────────────────────────────|
    | Status                                                    ▏|
    | no information in the sources used after 1 Jul 2024 [1]    |
    | announced complete on 1 Jul 2024 [1]                       |
    |   according to: Ministry of Communications                 |
    | occurred 2 May 2023  Pilot in two ministries [1][2]        |
    |   according to: Ministry of Communications; The Observer   |
    | reported Dec 2021    Bids being studied                    |
    | A made-up plan.                                            |
    | ↑↓ scroll  tab names  esc back  ? help  q quit  y copy     |
    ");
    shows!(long().keys("j j <pgdn>"), @"
    | masar  Atlas plan                                       en |
    | Atlas plan                   projects: 5 declared, 2 named |
    |─ Secure mail ─ Project ────────────────────────────────────|
    |                                                            |
    | Period                                                    ▏|
    | Start  1 Mar 2022 · inferred                               |
    | End    30 Jun 2024                                         |
    |                                                            |
    | Originally                                                 |
    | from 2021 to 2023 · years only                             |
    | A made-up plan.                                            |
    | ↑↓ scroll  tab names  esc back  ? help  q quit  y copy     |
    ");
    shows!(long().keys(&"<pgdn> ".repeat(19)), "details_end");
    assert_eq!(long().keys("j j <home>").screen(), long().screen());
    assert_eq!(
        long().keys("j j <pgdn> <pgup> k k").screen(),
        long().screen()
    );
}

#[test]
fn long_details_stop_at_their_end() {
    let end = || long().keys(&"<pgdn> ".repeat(19));
    assert_ne!(end().keys("k").screen(), end().screen());
    assert_eq!(long().keys("<end>").screen(), end().screen());
}

#[test]
fn going_back_from_the_details_shows_the_chart_as_it_was() {
    let before = || explorer("states.ron").size(80, 16).at("active").keys("+");
    assert_eq!(before().keys("<enter> j <esc>").screen(), before().screen());
}

/// An item of so many milestones, and nothing else that is long.
fn crowded(count: usize) -> Explorer {
    let milestones = (0..count).map(|nth| {
        let (year, month) = (2020 + nth % 10, nth % 12 + 1);
        format!(
            "(id: \"m{nth}\", title: (en: \"Milestone {nth}\"), on: planned(\"{year}-{month:02}\")),"
        )
    });
    let milestones: String = milestones.collect();
    let text = format!(
        "(format: 1, id: \"c\", kind: plan, language: en, title: (en: \"C\"), start: \"2020\", end: \"2030\", \
         items: [(id: \"a\", kind: project, title: (en: \"A\"), milestones: [{milestones}])])"
    );
    explore(&[&text]).at("a")
}

#[test]
fn the_end_of_thousands_of_milestones_is_measured_while_nothing_happens() {
    for (columns, rows) in [(60, 12), (130, 20)] {
        let mut reader = crowded(2_000).size(columns, rows);
        reader.act(Action::Open);
        reader.act(Action::Last);
        assert!(!reader.screen().contains("Milestone 1999"));
        assert!((1..20).contains(&reader.idle()));
        assert!(reader.screen().contains("Milestone 1999"));
    }
}

#[test]
fn whoever_reads_thousands_of_milestones_before_they_are_measured_reads_the_same() {
    for (columns, rows) in [(60, 12), (130, 20)] {
        let [mut early, mut late] = [(); 2].map(|()| crowded(2_000).size(columns, rows));
        early.act(Action::Open);
        late.act(Action::Open);
        late.idle();
        // The thumb tells how much is known.
        let texts = |reader: &Explorer| reader.screen().replace(['\u{258f}', '\u{2595}'], " ");
        for _ in 0..5 {
            assert_eq!(texts(&early), texts(&late));
            early.act(Action::PageDown);
            late.act(Action::PageDown);
        }
    }
}
