//! Milestones and indicators: dated things that are no bars.

use crate::explorer::{explorer, shows};

#[test]
fn milestones_stand_on_their_lane_and_open_into_rows() {
    shows!(explorer("figures.ron").size(100, 17), @"
    | masar  Figures                                                                     22 Nov 2026  en |
    | Figures                                                                                            |
    | Period                                    2021      2022     2023      2024      2025      2026    |
    |                                         H1   H2   H1   H2   H1   H2  H1   H2   H1   H2   H1   H2▾  |
    | ■ Brief                                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━ |
    | ▸ Milestones                         4       ◆ law             ◇ centre           ◈ review      │  |
    | ↗ joined                                           10% ╌╌╌╌╌ 40% ╌╌╌╌╌ 80%             target 100% |
    | ↗ broken                                            10 ╌╌╌╌╌╌ 40                   8            │  |
    | ↗ dense                                                          1,003 1,009                    │  |
    | ↗ odd                                    more than 200              3 of 4                      │  |
    | ▸ Other indicators                   1                                                          │  |
    |                                                                                                    |
    |                                                                                                    |
    |                                                                                                    |
    |                                                                                                    |
    |                                                                                                    |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  m pages  L language  +- zoom  ←→ pan  t today  y copy     |
    ");
    shows!(explorer("figures.ron").size(100, 17).at("lane:milestones").keys("<space>"), @"
    | masar  Figures                                                                     22 Nov 2026  en |
    | Figures                                                                                            |
    | Period                                    2021      2022     2023      2024      2025      2026    |
    |                                         H1   H2   H1   H2   H1   H2  H1   H2   H1   H2   H1   H2▾  |
    | ■ Brief                                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━ |
    | ▾ Milestones                         4       ◆ law             ◇ centre           ◈ review      │  |
    |   ◆ The law                                  ◆ 31 Aug 2021                                      │  |
    |   ◇ The centre opens                                           ◇ 2023                           │  |
    |   ◈ The review                                                                    ◈ 1 Jun 2025  │  |
    |   ◇ Without a date                                     no date in the sources used              │  |
    | ↗ joined                                           10% ╌╌╌╌╌ 40% ╌╌╌╌╌ 80%             target 100% |
    | ↗ broken                                            10 ╌╌╌╌╌╌ 40                   8            │  |
    | ↗ dense                                                          1,003 1,009                    │  |
    | ↗ odd                                    more than 200              3 of 4                      │  |
    | ▸ Other indicators                   1                                                          │  |
    |                                                                                                    |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  m pages  L language  +- zoom  ←→ pan  space fold  t today |
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
    | ↗ dense                     1,009        │ |
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
    | Period                                       2021      2022       2023   ▐  2024 ▌    2025       2026    today ▸       |
    |                                                                         2024                             39 days to    |
    |                                               Jan   Feb  Mar   Apr  May   Jun   Jul  Aug   Sep   Oct     the end       |
    | ■ Brief                                  ▏◂━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━▸               |
    | ▸ Milestones                           4 ▏◂                                                            ▸               |
    | ↗ joined                                 ▏◂                                 80%                        ▸               |
    | ↗ broken                                 ▏◂                                                            ▸               |
    | ↗ dense                                  ▏   1,001 1,002 1,003 ╌╌╌ 1,005 1,006 1,007 1,008 1,009                       |
    | ↗ odd                                     ◂                              3 of 4                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  m pages  L language  +- zoom  f fit  ←→ pan         scale: month · row 5 of 7 |
    ");
}
