//! How what lies below a parent stands: a stacked line with counts, or the progress that was published.

use crate::explorer::{Explorer, explore, shows};

const TRACKS: &str = r#"(
    format: 1, id: "t", kind: plan, language: en, title: (en: "Tracks"), start: "2026", end: "2027",
    sources: [(id: "s", publisher: (en: "S"), kind: official)],
    strands: [
        (id: "roads", kind: track, title: (en: "Roads"),
            declared: [(kind: project, count: 9)],
            items: [
                (id: "a", kind: project, title: (en: "A"), start: "2026-01-10", end: "2026-11-20",
                    status: [(state: done)]),
                (id: "b", kind: project, title: (en: "B"), start: "2026-01-10", end: "2027-11-20",
                    status: [(state: done, on: reported("2026-10-01"))]),
                (id: "c", kind: project, title: (en: "C"), start: "2026-01-10", end: "2027-11-20",
                    status: [(state: active)]),
                (id: "d", kind: project, title: (en: "D"), start: "2026-01-10", end: "2027-11-20",
                    inferred: ["placement"], status: [(state: done)]),
                (id: "e", kind: programme, title: (en: "E"), start: "2026-02-10", end: "2027-05-20",
                    progress: [(percent: 30)],
                    items: [(id: "f", kind: project, title: (en: "F"), status: [(state: active)])]),
            ]),
        (id: "water", kind: track, title: (en: "Water"), declared: [(kind: project, count: "some")],
            items: [
                (id: "g", kind: project, title: (en: "G"), start: "2026-03-10", end: "2026-03-20",
                    status: [(state: active)]),
                (id: "h", kind: project, title: (en: "H"), start: "2026-03-10", end: "2026-04-20"),
            ]),
        (id: "power", kind: track, title: (en: "Power"), declared: [(kind: project, count: 4)],
            items: [
                (id: "i", kind: project, title: (en: "I"), start: "2026-01-10", end: "2027-11-20",
                    status: [(state: done)]),
            ]),
        (id: "ports", kind: track, title: (en: "Ports"),
            items: [(id: "j", kind: project, title: (en: "J"), start: "2026-01-10", end: "2027-11-20")]),
    ],
    indicators: [
        (id: "n", title: (en: "Projects complete"), of: ["power"],
            points: [(at: "2026-10", value: ratio(2, 4))]),
    ],
)"#;

fn tracks() -> Explorer {
    explore(&[TRACKS]).size(100, 24).today("2026-11-30")
}

#[test]
fn a_track_tells_how_it_goes_and_no_line_looks_full() {
    shows!(tracks(), @"
    | masar  Tracks                                                                      30 Nov 2026  en |
    | Tracks                                                                                             |
    | Period                                              2026                         2027              |
    |                                          Q1      Q2     Q3      Q4     Q1     Q2      Q3     Q4    |
    | ■ Brief                               ▏━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Other indicators                  1 ▏                          │                                 |
    | ▾ Roads                           5 ≈ ▏ ─────────────────── ✓1 ◉1 ◐2 ≈1 …4 ────────────────────    |
    |   ✓ A                                 ▏▐█████████████████████████▏                                 |
    |   ◉ B                                 ▏▐▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇◉▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▋    |
    |   ◐ C                                 ▏▐██████████████████████████████████████████████████████▋    |
    |   ✓ D                               ≈ ▏▐██████████████████████████████████████████████████████▋    |
    |   ▾ E                               1 ▏   ━━━━━━━━━━━────────────│────────────── 30%               |
    |     ◐ F                                                no date in the sources used                 |
    |   … 4 more projects                     ░░░░░░░░░░░░ not named in the sources used ░░░░░░░░░░░░    |
    | ▾ Water                             2       ──── ◐1 ◌1 …         │                                 |
    |   ◐ G                                       ▐▍                   │                                 |
    |   · H                                       ▐██▉                 │                                 |
    |─ Tracks ─ Plan ────────────────────────────────────────────────────────────────────────────────────|
    | The document                                      Contents                                         |
    | Written in  English                               1 programme                                      |
    | Period                                            9 projects                                       |
    | from 2026 to 2027 · years only                    Sources                                          |
    |                                                   1  S, undated · official, read in an excerpt    ▾|
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages        |
    ");
    shows!(tracks().ascii(), @"
    | masar  Tracks                                                                      30 Nov 2026  en |
    | Tracks                                                                                             |
    | Period                                              2026                         2027              |
    |                                          Q1      Q2     Q3      Q4     Q1     Q2      Q3     Q4    |
    | B Brief                               |==========================|================================ |
    | > Other indicators                  1 |                          |                                 |
    | v Roads                           5 ~ | ------------------- d1 D1 a2 ~1 u4 --------------------    |
    |   d A                                 | #########################|                                 |
    |   D B                                 | #####################D#################################    |
    |   a C                                 | #######################################################    |
    |   d D                               ~ | #######################################################    |
    |   v E                               1 |   ===========------------|-------------- 30%               |
    |     a F                                                no date in the sources used                 |
    |   u 4 more projects                     //////////// not named in the sources used ////////////    |
    | v Water                             2       ---- a1 ?1 u         |                                 |
    |   a G                                       #                    |                                 |
    |   . H                                       ####                 |                                 |
    |- Tracks - Plan ------------------------------------------------------------------------------------|
    | The document                                      Contents                                         |
    | Written in  English                               1 programme                                      |
    | Period                                            9 projects                                       |
    | from 2026 to 2027 - years only                    Sources                                          |
    |                                                   1  S, undated - official, read in an excerpt    v|
    | up/down move  enter open  q quit  ? help  / find  : commands  L language  +/- zoom  F filter       |
    ");
    shows!(tracks().arabic(), "tracks_arabic");
}

#[test]
fn folded_it_tells_the_same() {
    shows!(tracks().size(80, 16).at("roads").keys("<space>"), @"
    | masar  Tracks                                                  30 Nov 2026  en |
    | Tracks                                                                         |
    | Period                                   2026                   2027           |
    |                                  Q1    Q2    Q3    Q4   Q1    Q2    Q3    Q4   |
    | ■ Brief                       ▏━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Other indicators          1 ▏                     │                          |
    | ▸ Roads                   5 ≈ ▏ ───────────── ✓1 ◉1 ◐2 ≈1 …4 ──────────────    |
    | ▾ Water                     2 ▏    ─── ◐1 ◌1 …      │                          |
    |   ◐ G                         ▏    ▐                │                          |
    |   · H                         ▏    ▐██              │                          |
    |   … more projects             ▏not named in the sources used                   |
    | ▾ Power                     1 ▏ ────────────────────│──────────────────────    |
    |   ✓ I                         ▏▐███████████████████████████████████████████▎   |
    |   … 3 more projects           ▏ ░░░░░░ not named in the sources used ░░░░░░    |
    | ▾ Ports                     1   ────────────────────│──────────────────────    |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
}
