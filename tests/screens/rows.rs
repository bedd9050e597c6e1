//! The outline: moving, folding, going in and out.

use masar::model::Roadmap;

use crate::explorer::{explore, explorer, library, shows, walk};

#[test]
fn moving_selects_rows_and_stops_at_the_ends() {
    let small = || explorer("two_tracks.ron").size(60, 12);
    let selected = |keys: &str| small().keys(keys).selected();
    assert_eq!(selected(""), "two-tracks");
    assert_eq!(selected("j"), "group:phases");
    assert_eq!(selected("<down> <down> <down> <up>"), "roads");
    assert_eq!(selected("<end>"), "tram");
    assert_eq!(selected("G j j"), "tram");
    assert_eq!(selected("G g k"), "two-tracks");
    assert_eq!(selected("<home> <pgdn>"), "tunnel");
    assert_eq!(selected("<end> <pgup>"), "roads");
}

#[test]
fn the_selected_row_scrolls_into_view() {
    shows!(explorer("two_tracks.ron").size(60, 9).keys("<end>"), @"
    | masar  Two tracks                                       en |
    | Two tracks                                                 |
    | Phases                 ▓     Laying    ▓▓      Using     ▓ |
    |                               2026             2027        |
    |                         Q1  Q2   Q3  Q4   Q1  Q2  Q3   Q4  |
    |     · Tunnel                   ▐████████████▊              |
    | ▾ Rails             1                 │  ───────────────── |
    |   · Tram              ▏               │ ▌█████████████████ |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
}

#[test]
fn folding_hides_what_is_below() {
    shows!(explorer("two_tracks.ron").size(60, 12).at("roads").keys("<space>"), @"
    | masar  Two tracks                                       en |
    | Two tracks                                                 |
    | Phases                 ▓     Laying    ▓▓      Using     ▓ |
    |                               2026             2027        |
    |                         Q1  Q2   Q3  Q4   Q1  Q2  Q3   Q4  |
    | ■ Brief                ━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases             2                │                    |
    | ▸ Roads              2 ───────────────│──────              |
    | ▾ Rails              1                │  ───────────────── |
    |   · Tram                              │ ▐█████████████████ |
    |                                                            |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
}

#[test]
fn folding_a_leaf_folds_its_parent_and_unfolding_brings_it_back() {
    let folded = explorer("two_tracks.ron")
        .size(60, 12)
        .at("tunnel")
        .keys("<space>");
    assert_eq!(folded.selected(), "north");
    shows!(folded, @"
    | masar  Two tracks                                       en |
    | Two tracks                                                 |
    | Phases                 ▓     Laying    ▓▓      Using     ▓ |
    |                               2026             2027        |
    |                         Q1  Q2   Q3  Q4   Q1  Q2  Q3   Q4  |
    | ■ Brief                ━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases             2                │                    |
    | ▾ Roads              2 ───────────────│──────              |
    |   ▸ North            2 ───────────────│──────              |
    | ▾ Rails              1                │  ───────────────── |
    |   · Tram                              │ ▐█████████████████ |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
    let unfolded = folded.keys("<space>");
    let fresh = explorer("two_tracks.ron").size(60, 12).at("north");
    assert_eq!(unfolded.screen(), fresh.screen());
}

#[test]
fn everything_folds_and_unfolds() {
    shows!(explorer("two_tracks.ron").size(60, 12).at("bridge").keys("c"), @"
    | masar  Two tracks                                       en |
    | Two tracks                                                 |
    | Phases                 ▓     Laying    ▓▓      Using     ▓ |
    |                               2026             2027        |
    |                         Q1  Q2   Q3  Q4   Q1  Q2  Q3   Q4  |
    | ■ Brief                ━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases             2                │                    |
    | ▸ Roads              2 ───────────────│──────              |
    | ▸ Rails              1                │  ───────────────── |
    |                                                            |
    |                                                            |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
    shows!(explorer("two_tracks.ron").size(60, 14).keys("c e"), @"
    | masar  Two tracks                                       en |
    | Two tracks                                                 |
    | Phases                 ▓     Laying    ▓▓      Using     ▓ |
    |                               2026             2027        |
    |                         Q1  Q2   Q3  Q4   Q1  Q2  Q3   Q4  |
    | ■ Brief               ▏━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━ |
    | ▾ Phases            2 ▏               │                    |
    |   · Laying            ▏▚███████████████▚▚                  |
    |   · Using             ▏               │  ▚███████████████▚ |
    | ▾ Roads             2 ▏───────────────│──────              |
    |   ▾ North           2 ▏───────────────│──────              |
    |     · Bridge           ████████▋      │                    |
    |     · Tunnel                   ▐▇▇▇▇▇▇▇▇▇▇▇▇▊              |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
}

#[test]
fn entering_shows_only_what_is_below() {
    shows!(explorer("two_tracks.ron").size(60, 10).at("roads").keys("<enter>"), @"
    | masar  Two tracks                                       en |
    | Two tracks › Roads                                         |
    | Phases                 ▓     Laying    ▓▓      Using     ▓ |
    |                               2026             2027        |
    |                         Q1  Q2   Q3  Q4   Q1  Q2  Q3   Q4  |
    | · Roads              2 ───────────────│──────              |
    | ▾ North              2 ───────────────│──────              |
    |   · Bridge             ████████▋      │                    |
    |   · Tunnel                     ▐▇▇▇▇▇▇▇▇▇▇▇▇▊              |
    | ↑↓ move  ⏎ open  esc back  q quit  ? help  / find          |
    ");
    shows!(explorer("two_tracks.ron").size(60, 10).at("roads").keys("<enter> <enter>"), @"
    | masar  Two tracks                                       en |
    | Two tracks › Roads › North                                 |
    | Phases                 ▓     Laying    ▓▓      Using     ▓ |
    |                               2026             2027        |
    |                         Q1  Q2   Q3  Q4   Q1  Q2  Q3   Q4  |
    | · North              2 ───────────────│──────              |
    | · Bridge               ████████▐      │                    |
    | · Tunnel                       ▐▇▇▇▇▇▇▇▇▇▇▇▇▊              |
    |                                                            |
    | ↑↓ move  ⏎ open  esc back  q quit  ? help  / find          |
    ");
}

#[test]
fn going_out_leads_back_to_where_one_was() {
    let before = || {
        explorer("two_tracks.ron")
            .size(60, 9)
            .at("north")
            .keys("+ ]")
    };
    let after = before().keys("<enter> j + <esc>");
    assert_eq!(after.screen(), before().screen());
    let root = explorer("two_tracks.ron").size(60, 9);
    assert_eq!(
        explorer("two_tracks.ron")
            .size(60, 9)
            .keys("<esc>")
            .screen(),
        root.screen()
    );
}

#[test]
fn a_phase_lists_what_falls_into_it_and_shows_its_days() {
    shows!(explorer("two_tracks.ron").size(60, 9).keys("e").at("use").keys("<enter>"), @"
    | masar  Two tracks                                       en |
    | Two tracks › Phases › Using                                |
    | from 2026 to 2027      ▓     Laying    ▓▓▐     Using     ▌ |
    | 13 months to the end                  2027                 |
    |                           Q1       Q2      Q3       Q4     |
    | · Using               ▏▚▚▚█████████████████████████████▚▚▚ |
    | · North           2 ≈ ▏◂────────                           |
    | · Tunnel               ◂███████▋                           |
    | ↑↓ move  ⏎ open  esc back  q quit  ? help  / find          |
    ");
}

#[test]
fn a_pillar_lists_what_serves_it() {
    shows!(explorer("gaps.ron").size(60, 9).keys("e").at("people").keys("<enter>"), @"
    | masar  Gaps                                             en |
    | Gaps › Pillars › People      projects: 9 declared, 2 named |
    | Phases                 ▓▓▓▓▓First  ▓▓▓▓▓     Second ▓▓▓▓▓▓ |
    |                         2021  2022 2023  2024  2025  2026│ |
    | · People                                                 │ |
    | · Mail                       ▚▚▚▚▚▚▓▒░                   │ |
    |                                                            |
    | A made-up plan.                                            |
    | ↑↓ move  ⏎ open  esc back  q quit  ? help  / find          |
    ");
}

#[test]
fn what_is_declared_and_not_named_is_a_row_of_its_own() {
    shows!(explorer("gaps.ron").size(80, 22).keys("e").at("axis"), @"
    | masar  Gaps                                                    22 Nov 2026  en |
    | Gaps     projects: 9 declared, 2 named   last information: reported 5 Nov 2024 |
    | Phases                         ▓▓▓▓▓▓▓First    ▓▓▓▓▓▓▓       Second   ▓▓▓▓▓▓▓▓ |
    |                                  2021    2022   2023    2024    2025    2026   |
    |                                 H1  H2  H1  H2  H1 H2  H1  H2  H1  H2  H1  H2│ |
    | ■ Brief                       ▏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│ |
    | ▾ Phases                    2 ▏                                              │ |
    |   · First phase               ▏▚▚▚▚▚▚▚▚████████▚▚▚▚▚▚▚                       │ |
    |   · Second phase              ▏                ▚▚▚▚▚▚▚████████████████▚▚▚▚▚▚▚▚ |
    | ▾ Milestones                1       ◆                                        │ |
    |   ◆ Adopted                         ◆ 31 Aug 2021                            │ |
    | ▾ Services                  1          ────────                              │ |
    |   · Mail                               ▚▚▚▚▚▚▚▚▓▒░                           │ |
    |   … 3 more projects                   not named                              │ |
    |─ Services ─ Axis 1 ────────────────────────────────────────────────────────────|
    | Numbers                                                                        |
    | Projects  4 declared, 1 named                                                  |
    | Id in the file                                                                 |
    | axis                                                                           |
    |                                                                                |
    | A made-up plan.                                                                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
}

#[test]
fn an_empty_roadmap_says_so_and_how_to_begin() {
    shows!(explorer("empty.ron").size(60, 9), @"
    | masar  Empty plan                                       en |
    | Empty plan                                                 |
    | Period                                2026                 |
    |                           Q1       Q2      Q3       Q4│    |
    | This roadmap has no items yet.                             |
    | Add strands and items to the file; masar init writes a…    |
    |                                                            |
    |                                                            |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
}

#[test]
fn a_hundred_rows_scroll_by_pages() {
    let items: String = (1..=100)
        .map(|nth| format!("(id: \"i{nth}\", kind: project, title: (en: \"Item {nth}\"), start: \"2026\", end: \"2026\"),"))
        .collect();
    let text = format!(
        "(format: 1, id: \"many\", kind: plan, language: en, title: (en: \"Many\"), items: [{items}])"
    );
    let explorer = explore(&[&text]).size(60, 12).keys("<pgdn> <pgdn> <pgdn>");
    shows!(explorer, @"
    | masar  Many                                             en |
    | Many                                                       |
    | Period                                2026                 |
    |                           Q1       Q2      Q3       Q4│    |
    |   · Item 11            ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ |
    |   · Item 12           ▏▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ |
    |   · Item 13            ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ |
    |   · Item 14            ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ |
    |   · Item 15            ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ |
    |   · Item 16            ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ |
    |   · Item 17            ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
    assert_eq!(explorer.keys("<pgup> <pgup> <pgup>").selected(), "many");
}

#[test]
fn dates_that_contradict_each_other_say_so_and_count_nowhere() {
    let text = r#"(
        format: 1, id: "m", kind: plan, language: en, title: (en: "Mistakes"), start: "2026", end: "2027",
        phases: [(id: "ph", title: (en: "Turned"), start: "2027", end: "2026")],
        strands: [(id: "s", kind: track, title: (en: "Roads"), items: [
            (id: "a", kind: project, title: (en: "Bridge"), start: "2026-09-01", end: "2026-07-31"),
            (id: "b", kind: project, title: (en: "Tunnel"), start: "2027-02-01", end: "2027-06-30",
                planned: (start: "2027-05-01", end: "2027-01-31")),
            (id: "c", kind: project, title: (en: "Ferry"), start: "2027", end: "2026",
                status: [(state: active, on: occurred("2026-03-01"))],
                milestones: [(id: "n", title: (en: "Named"), on: occurred("2026-03-01"))]),
        ])],
    )"#;
    let reading = masar::document::read(text.as_bytes());
    let (roadmap, findings) = Roadmap::build(reading.roadmap.unwrap());
    assert_eq!(
        findings.iter().filter(|finding| finding.is_error()).count(),
        4
    );
    shows!(walk(library([roadmap])).size(90, 14).today("2030-01-01").keys("e"), @"
    | masar  Mistakes                                                           1 Jan 2030  en |
    | Mistakes                                                                                 |
    | Phases                                                                                  ▸|
    | today: 2 years past the end                   2026                      2027             |
    |                                      Q1    Q2     Q3    Q4     Q1    Q2     Q3    Q4     |
    | ■ Brief                            ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  |
    | ▾ Phases                         1                                                       |
    |   · Turned                                   the dates contradict each other             |
    | ▾ Roads                          3     ◐1━━━━━━━━━━·2━━━━━━━━━━━━━━━━━━━━━               |
    |   · Bridge                                   the dates contradict each other             |
    |   · ! Tunnel                                                   ██████████▉ +150 days     |
    |   ◐ Ferry                              ◆     the dates contradict each other             |
    |                                                                                          |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter       |
    ");
}
