//! Milestones and indicators: dated things that are no bars.

use crate::explorer::{explore, explorer, shows};

#[test]
fn milestones_stand_on_their_lane_and_open_into_rows() {
    shows!(explorer("figures.ron").size(100, 17), @"
    | masar  Figures                                                                     22 Nov 2026  en |
    | Figures                                                                                            |
    | Period                                    2021      2022     2023      2024      2025      2026    |
    |                                         H1   H2   H1   H2   H1   H2  H1   H2   H1   H2   H1   H2│  |
    | ■ Brief                                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━ |
    | ▸ Milestones                         4       ◆ law             ◇ centre           ◈ review      │  |
    | ↗ joined                                           10% ╌╌╌╌╌ 40% ╌╌╌╌╌ 80%             target 100% |
    | ↗ broken                                            10 ╌╌╌╌╌╌ 40                   8            │  |
    | ↗ dense                                                         1,001 ▪▪▪▪▪▪ 1,009              │  |
    | ↗ odd                                    more than 200              3 of 4                      │  |
    | ▸ Other indicators                   1                                                          │  |
    |                                                                                                    |
    |                                                                                                    |
    |                                                                                                    |
    |                                                                                                    |
    |                                                                                                    |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages        |
    ");
    shows!(explorer("figures.ron").size(100, 17).at("lane:milestones").keys("<space>"), @"
    | masar  Figures                                                                     22 Nov 2026  en |
    | Figures                                                                                            |
    | Period                                    2021      2022     2023      2024      2025      2026    |
    |                                         H1   H2   H1   H2   H1   H2  H1   H2   H1   H2   H1   H2│  |
    | ■ Brief                                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━ |
    | ▾ Milestones                         4       ◆ law             ◇ centre           ◈ review      │  |
    |   ◆ The law                                  ◆ 31 Aug 2021                                      │  |
    |   ◇ The centre opens                                           ◇ 2023                           │  |
    |   ◈ The review                                             planned for 1 Jun 2025 ◈             │  |
    |   ◇ Without a date                                               no date                        │  |
    | ↗ joined                                           10% ╌╌╌╌╌ 40% ╌╌╌╌╌ 80%             target 100% |
    | ↗ broken                                            10 ╌╌╌╌╌╌ 40                   8            │  |
    | ↗ dense                                                         1,001 ▪▪▪▪▪▪ 1,009              │  |
    | ↗ odd                                    more than 200              3 of 4                      │  |
    | ▸ Other indicators                   1                                                          │  |
    |                                                                                                    |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages        |
    ");
}

#[test]
fn figures_are_thinned_out_where_there_is_no_room() {
    shows!(explorer("figures.ron").size(44, 12), @"
    | masar  Figures                          en |
    | Figures                                    |
    | Period                                     |
    |                       2022    2024    2026 |
    | ■ Brief           ━━━━━━━━━━━━━━━━━━━━━━━│ |
    | ▸ Milestones    4   ◆ law  ◇       ◈     │ |
    | ↗ joined             10% 40% 80%         ◎ |
    | ↗ broken              10  40       8     │ |
    | ↗ dense                 1,003 ▪▪▪ 1,009  │ |
    | ↗ odd               >200       3         │ |
    | ▸ Other indica… 1                        │ |
    | ↑↓ move  ⏎ open  q quit  ? help  / find    |
    ");
}

#[test]
fn more_figures_show_where_there_is_room() {
    shows!(explorer("figures.ron").size(120, 12).at("dense").keys("p"), @"
    | masar  Figures                                                                                         22 Nov 2026  en |
    | Figures                                                                                                                |
    | Whole plan: from 2021 to 2026                2021      2022       2023   ▐  2024 ▌    2025       2026    today ▸       |
    |                                                                         2024                             39 days to    |
    |                                               Jan   Feb  Mar   Apr  May   Jun   Jul  Aug   Sep   Oct     the end       |
    | ■ Brief                                  ▏◂━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━▸               |
    | ▸ Milestones                           4 ▏◂                                                            ▸               |
    | ↗ joined                                 ▏◂                                 80%                        ▸               |
    | ↗ broken                                 ▏◂                                                            ▸               |
    | ↗ dense                                  ▏    1,001 ╌╌ ▪ 1,003 1,004 ╌╌ ▪ 1,006 1,007 ╌╌ ▪ 1,009                       |
    | ↗ odd                                     ◂                              3 of 4                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  f fit  F filter    scale: month · row 5 of 7 |
    ");
}

/// Figures and milestones that meet in one cell.
const CROWDED: &str = r#"(
    format: 1, id: "crowded", kind: plan, language: en, title: (en: "Crowded"), start: "2020", end: "2029",
    milestones: [
        (id: "a", title: (en: "Planned"), short: (en: "plan"), on: planned("2025-03-01")),
        (id: "b", title: (en: "Opened"), short: (en: "open"), on: occurred("2025-03-02")),
        (id: "c", title: (en: "Alone"), short: (en: "alone"), on: occurred("2022-03-02")),
    ],
    indicators: [
        (id: "m", title: (en: "monthly"), lane: true, points: [
            (at: "2025-01", value: percent(10)), (at: "2025-02", value: percent(20)),
            (at: "2025-03", value: percent(30)), (at: "2025-04", value: percent(40)),
            (at: "2025-05", value: percent(50)), (at: "2025-06", value: percent(60)),
        ]),
        (id: "d", title: (en: "one day"), lane: true, points: [
            (at: "2024-01-01", value: number(1)), (at: "2024-01-01", value: number(2)),
            (at: "2024-01-02", value: number(3)),
        ]),
        (id: "t", title: (en: "with target"), lane: true,
            points: [(at: "2024-12", value: number(74)), (at: "2025-12", value: number(2277))],
            targets: [(value: number(9000), by: "2025-12-20")],
        ),
    ],
)"#;

#[test]
fn what_meets_in_a_cell_is_told() {
    shows!(explore(&[CROWDED]).size(80, 11), @"
    | masar  Crowded                                                 22 Nov 2026  en |
    | Crowded                                                                        |
    | Period                                                                         |
    |                                2020     2022      2024     2026│     2028      |
    | ■ Brief                        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━ |
    | ▸ Milestones                 3           ◆ alone       ❖       │               |
    | ↗ monthly                                          10% ▪▪ 60%  │               |
    | ↗ one day                                        ▪ 3           │               |
    | ↗ with target                                        74 ╌ 2,277                |
    |                                                                                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
    let arabic = explore(&[CROWDED]).ascii().arabic().size(80, 11);
    shows!(arabic, "crowded_arabic_ascii");
    // By day they stand apart.
    let days = explore(&[CROWDED]).size(80, 11).at("b").keys("e").at("b");
    let near = days.keys("p + + + +");
    assert!(!near.screen().contains('\u{2756}'), "{}", near.screen());
}
