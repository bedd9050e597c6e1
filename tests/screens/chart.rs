//! Bars: what each kind of date looks like.

use crate::explorer::{explorer, shows};

#[test]
fn every_kind_of_bar_is_different() {
    shows!(explorer("bars.ron").size(100, 24).today("2026-05-15"), @"
    | masar  Bars                                                                        15 May 2026  en |
    | Bars                                                                                               |
    | Period                                    2021      2022     2023      2024      2025      2026    |
    |                                         H1   H2   H1   H2   H1   H2  H1   H2   H1   H2   H1▾  H2   |
    | ■ Brief                               ▏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━ |
    | ▾ Not assigned in the sources      11 ▏          ───────────────────────────────────────   │       |
    |   · exact                             ▏         ▕███████████████████▍                      │       |
    |   · eighths                           ▏           ████████████▎                            │       |
    |   · soft                              ▏          ▒▒▒▒▒▒▒▒▒▒█████████▌▒▒▒▒▒▒▒▒▒             │       |
    |   · until                             ▏         ▕███████████████████▒▒▒▒▒▒▒▒▒▒             │       |
    |   ◐ open                              ▏         ▕████████████████████████▍▓▒░              │       |
    |   · lead-in                           ▏                                   ┈┈┈┈             │       |
    |   · undated                           ▏                no date in the sources used         │       |
    |   ✓ told                              ▏                                        ✓           │       |
    |   · read                            ≈ ▏         ▕███████████████████▍                      │       |
    |   ▾ derived                         2 ▏          ───────────────────────────────────────   │       |
    |     · first                                     ▕█████████▋                                │       |
    |─ Bars ─ Plan ──────────────────────────────────────────────────────────────────────────────────────|
    | The document                                      Contents                                         |
    | Written in  English                               1 programme                                      |
    | Period                                            11 projects                                      |
    | from 2021 to 2026 · years only                    Id in the file                                   |
    |                                                   bars                                             |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  m pages  L language  +- zoom  ←→ pan  t today  y copy     |
    ");
}

#[test]
fn bars_that_leave_the_window_carry_a_mark() {
    shows!(explorer("bars.ron").size(80, 17).at("exact").keys("p +"), @"
    | masar  Bars                                                    22 Nov 2026  en |
    | Bars                                                                           |
    | Period                           2021   2022    2023    2024   2025    2026   ▸|
    | today: 39 days to the end               2022                   2023            |
    |                                   Aug Sep Oct Nov Dec Jan Feb Mar Apr May      |
    | ■ Brief                       ▏◂━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━▸  |
    | ▾ Not assigned in the…     11 ▏◂────────────────────────────────────────────▸  |
    |   · exact                     ▏◂████████████████████████████████████████████▸  |
    |   · eighths                   ▏◂███████████████████████████████████████▌       |
    |   · soft                      ▏◂▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒██████████████████████▸  |
    |   · until                     ▏◂████████████████████████████████████████████▸  |
    |   ◐ open                      ▏◂████████████████████████████████████████████▸  |
    |   · lead-in                   ▏                                             ▸  |
    |   · undated                             no date in the sources used            |
    |   ✓ told                                                                    ▸  |
    |   · read                    ≈  ◂████████████████████████████████████████████▸  |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  m pages  L language  +- zoom  f fit   |
    ");
}

#[test]
fn a_row_outside_the_window_says_where_it_is() {
    shows!(explorer("bars.ron").size(80, 17).at("last").keys("p"), @"
    | masar  Bars                                                    22 Nov 2026  en |
    | Bars                                                                           |
    | Period                           2021   2022    2023    2024 ▐ 2025  ▌ 2026   ▸|
    | today: 39 days to the end      2024                 2025                2026   |
    |                                  12  1  2  3  4  5  6  7  8  9 10 11 12  1     |
    |   · eighths                    ◂                                               |
    |   · soft                       ◂▒▒▒▒                                           |
    |   · until                      ◂▒▒▒▒                                           |
    |   ◐ open                      ▏◂                                               |
    |   · lead-in                   ▏ ┈┈┈┈                                           |
    |   · undated                   ▏         no date in the sources used            |
    |   ✓ told                      ▏          ✓                                     |
    |   · read                    ≈ ▏◂                                               |
    |   ▾ derived                 2 ▏◂────────────────────────────────────────       |
    |     · first                   ▏◂                                               |
    |     · last                    ▏    ▌████████████████████████████████████▐      |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  m pages  L language  +- zoom  f fit   |
    ");
}

#[test]
fn every_state_has_a_sign() {
    shows!(explorer("states.ron").size(80, 14), @"
    | masar  States                                                  22 Nov 2026  en |
    | States                                                                         |
    | Period                                              2026                       |
    |                                 1   2   3   4  5   6   7   8   9   10  11  12  |
    | ■ Brief                       ▏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━ |
    | ▾ Not assigned in the…      8 ▏───────────────────────────────          │      |
    |   · nothing said              ▏███████████████████████████████▎         │      |
    |   ○ planned                   ▏███████████████████████████████▎         │      |
    |   ◔ procured                  ▏███████████████████████████████▎         │      |
    |   ◐ active                    ▏████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓         │      |
    |   ◕ pilot                     ▏███████████████████████████████▎         │      |
    |   ✓ done                      ▏███████████████████████████████✓         │      |
    |   ✗ cancelled                  ███████████████✗███████████████▎         │      |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  m pages  L language  +- zoom  ←→ pan  |
    ");
}

#[test]
fn parents_and_gaps_without_dates() {
    shows!(explorer("gaps.ron").size(110, 17).today("2025-01-01"), @"
    | masar  Gaps                                                                                   1 Jan 2025  en |
    | Gaps                                   projects: 9 declared, 2 named   last official information: 5 Nov 2024 |
    | Phases                                      ▓▓▓▓▓    First   ▓▓▓▓▓▓▓▓▓▓▓         Second         ▓▓▓▓▓▓       |
    |                                           2021       2022        2023        2024       2025        2026     |
    |                                         H1    H2   H1    H2    H1    H2    H1    H2 ▾ H1    H2    H1    H2   |
    | ■ Brief                              ▏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                           2 ▏                                              │                        |
    | ▸ Milestones                       1 ▏       ◆                                      │                        |
    | ▾ Services                         1 ▏            ───────────                       │                        |
    |   · Mail                             ▏            ▒▒▒▒▒▒▒▒▒▒▒▓▒░                    │                        |
    |   … 3 more projects                  ▏            ░░░░░░░ not named in the sources used                      |
    | ▾ Not assigned in the sources      1 ▏                                              │                        |
    |   · Network                                                no date in the sources used                       |
    | … 4 more projects                     ░░░░░░░░░░░░░░░░░░░ not named in the sources used ░░░░░░░░░░░░░░░░░░░░ |
    | … 3 more programmes                   ░░░░░░░░░░░░░░░░░░░ not named in the sources used ░░░░░░░░░░░░░░░░░░░░ |
    | A made-up plan.                                                                                              |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  m pages  L language  +- zoom        scale: half (fit) · row 1 of 13 |
    ");
}
