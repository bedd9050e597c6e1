//! Tone tells how far the work has come, texture how surely a day belongs; what is only planned is not
//! reached.

use crate::explorer::{explore, shows};

/// A plan as most planners have it.
const ORDINARY: &str = r#"(
    format: 1, id: "o", kind: plan, language: en, title: (en: "Ordinary"), start: "2026", end: "2028",
    items: [
        (id: "a", kind: project, title: (en: "Under way, 40%"), start: "2026-03-02", end: "2027-05-31",
            status: [(state: active)], progress: [(percent: 40)]),
        (id: "b", kind: project, title: (en: "Done"), start: "2026-01-05", end: "2026-09-30",
            status: [(state: done)], progress: [(percent: 100)]),
        (id: "c", kind: project, title: (en: "Not begun, quarters"), start: "2027-Q2", end: "2027-Q4",
            status: [(state: planned)]),
        (id: "d", kind: project, title: (en: "Done, quarters"), start: "2026-Q1", end: "2026-Q2",
            status: [(state: done)]),
        (id: "e", kind: project, title: (en: "Done before its end"), start: "2026-03-01", end: "2027-02-28",
            status: [(state: done, on: occurred("2026-09-01"))]),
        (id: "f", kind: project, title: (en: "Cancelled"), start: "2026-03-01", end: "2027-12-31",
            status: [(state: cancelled, on: occurred("2026-06-01"))]),
        (id: "g", kind: project, title: (en: "92%, then done"), start: "2026-02-01", end: "2026-11-15",
            progress: [(percent: 92, on: reported("2026-10-15"))],
            status: [(state: done, on: occurred("2026-11-15"))]),
        (id: "h", kind: project, title: (en: "Half, quarters"), start: "2026-Q1", end: "2027-Q2",
            status: [(state: active)], progress: [(percent: 50)]),
        (id: "i", kind: project, title: (en: "0%"), start: "2026-02-01", end: "2026-11-15",
            progress: [(percent: 0)]),
        (id: "j", kind: project, title: (en: "100%"), start: "2026-02-01", end: "2026-11-15",
            progress: [(percent: 100)]),
        (id: "k", kind: project, title: (en: "No percentage"), start: "2026-02-01", end: "2026-11-15"),
    ],
)"#;

fn ordinary() -> crate::explorer::Explorer {
    explore(&[ORDINARY]).size(90, 26).today("2026-11-30")
}

#[test]
fn how_far_and_how_surely_are_told_by_different_means() {
    shows!(ordinary(), @"
    | masar  Ordinary                                                          30 Nov 2026  en |
    | Ordinary                                                                                 |
    | Period                                    2026             2027              2028        |
    |                                     Q1  Q2   Q3  Q4│  Q1  Q2  Q3   Q4  Q1   Q2  Q3   Q4  |
    | ■ Brief                            ━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▾ Items                         11 ✓4━━━━━━━◐2━━━━○1━━·1━━━✗1━━◌2━━━━━                   |
    |   ◐ Under way, 40%                   ▕█████████▒▒▒▒▒▒▒▒▒▒▒▒▉ 40%                         |
    |   ✓ Done                           █████████████▏  │                                     |
    |   ○ Not begun, quarters                            │     ▖▖▖▖▒▒▒▒▒▖▖▖▖                   |
    |   ✓ Done, quarters                 ▚▚▚▚▚▚▚▚▚       │                                     |
    |   ✓ Done before its end              ▕▇▇▇▇▇▇▇▇✓▔▔▔▔▔▔▔▔▔                                 |
    |   ✗ Cancelled                        ▕████✗═══════════════════════════                   |
    |   ✓ 92%, then done                  ▐█████████████✓│                                     |
    |   ◐ Half, quarters                 ▚▚▚▚█████████▒▒▒▒▒▒▒▒▒▖▖▖▖ 50%                        |
    |   · ! 0%                            ▐▒▒▒▒▒▒▒▒▒▒▒▒▒▍ 0%                                   |
    |   · 100%                            ▐▇▇▇▇▇▇▇▇▇▇▇▇▇▍ 100%                                 |
    |   · ! No percentage                 ▐▇▇▇▇▇▇▇▇▇▇▇▇▇▍│                                     |
    |─ Ordinary ─ Plan ────────────────────────────────────────────────────────────────────────|
    | The document                                                                             |
    | Written in  English                                                                      |
    | Period                                                                                   |
    | from 2026 to 2028 · years only                                                           |
    | Contents                                                                                 |
    | 11 projects                                                                              |
    |                                                                                         ▾|
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter       |
    ");
    shows!(ordinary().ascii(), @"
    | masar  Ordinary                                                          30 Nov 2026  en |
    | Ordinary                                                                                 |
    | Period                                    2026             2027              2028        |
    |                                     Q1  Q2   Q3  Q4|  Q1  Q2  Q3   Q4  Q1   Q2  Q3   Q4  |
    | B Brief                            ================|==================================== |
    | v Items                         11 d4=======a2====o1==.1===x1==?2=====                   |
    |   a Under way, 40%                    #########::::::::::::: 40%                         |
    |   d Done                           #############   |                                     |
    |   o Not begun, quarters                            |     ;;;;:::::;;;;                   |
    |   d Done, quarters                 %%%%%%%%%       |                                     |
    |   d Done before its end               ########d[_______]                                 |
    |   x Cancelled                         ####x```````````````````````````                   |
    |   d 92%, then done                  ##############d|                                     |
    |   a Half, quarters                 %%%%#########:::::::::;;;; 50%                        |
    |   . ! 0%                            ::::::::::::::  0%                                   |
    |   . 100%                            ##############  100%                                 |
    |   . ! No percentage                 ############## |                                     |
    |- Ordinary - Plan ------------------------------------------------------------------------|
    | The document                                                                             |
    | Written in  English                                                                      |
    | Period                                                                                   |
    | from 2026 to 2028 - years only                                                           |
    | Contents                                                                                 |
    | 11 projects                                                                              |
    |                                                                                         v|
    | up/down move  enter open  q quit  ? help  / find  : commands  L language  +/- zoom       |
    ");
    shows!(ordinary().arabic(), "ordinary_arabic");
}

#[test]
fn what_is_only_planned_is_no_state_that_was_reached() {
    let text = r#"(
        format: 1, id: "p", kind: plan, language: en, title: (en: "Only planned"), start: "2024", end: "2028",
        items: [
            (id: "bridge", kind: project, start: "2024-01-01", title: (en: "Bridge"),
                status: [
                    (state: active, on: occurred("2024-01-01")),
                    (state: done, on: planned("2027-06-30")),
                ]),
            (id: "road", kind: project, start: "2024-01-01", end: "2027-06-30", title: (en: "Road"),
                progress: [(percent: 20, on: reported("2024-09-01")), (percent: 60, on: planned("2025-09-01"))],
                status: [(state: active), (state: done, on: planned("2027"))]),
            (id: "port", kind: project, title: (en: "Port"),
                status: [(state: done, on: planned("2026-06-30"))]),
        ],
    )"#;
    let open = || explore(&[text]).size(80, 12).today("2024-10-01");
    shows!(open(), @"
    | masar  Only planned                                             1 Oct 2024  en |
    | Only planned                                                                   |
    | Period                           2024      2025     2026      2027     2028    |
    |                                 H1   H2  H1   H2   H1  H2   H1   H2   H1  H2   |
    | ■ Brief                        ━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▾ Items                      3 ◐2━━━━━│━━━━━━━━━━━━━━━━·1━━━━━━━━━━━━          |
    |   ◐ Bridge                     ▏▓▒░   │                        ◈               |
    |   ◐ Road                       ▇▇▇▇▇▇▇▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒⬖ 20%           |
    |   · Port                              │               ◈                        |
    |                                                                                |
    |                                                                                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
    // Its day has come, and nobody said that it was reached.
    shows!(open().today("2027-10-01"), @"
    | masar  Only planned                                             1 Oct 2027  en |
    | Only planned                                                                   |
    | Period                           2024      2025     2026      2027     2028    |
    |                                 H1   H2  H1   H2   H1  H2   H1   H2   H1  H2   |
    | ■ Brief                        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━ |
    | ▾ Items                      3 ◐2━━━━━━━━━━━━━━━━━━━━━━·1━━━━━━━━━│━━          |
    |   ◐ Bridge                     ▏▓▒░                            ◈  │            |
    |   ◐ ! Road                     ▇▇▇▇▇▇▇▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒⬖ 20%           |
    |   · Port                                              ◈           │            |
    |                                                                                |
    |                                                                                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
    let brief = explore(&[text])
        .size(80, 40)
        .today("2024-10-01")
        .keys("<enter>")
        .screen();
    assert!(brief.contains("under way: 2"), "{brief}");
    assert!(!brief.contains("done:"), "{brief}");
}
