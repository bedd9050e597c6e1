//! Bars: what each kind of date looks like.

use crate::explorer::{explore, explorer, shows};

#[test]
fn every_kind_of_bar_is_different() {
    shows!(explorer("bars.ron").size(100, 24).today("2026-05-15"), @"
    | masar  Bars                                                                        15 May 2026  en |
    | Bars                                                                                               |
    | Period                                    2021      2022     2023      2024      2025      2026    |
    |                                         H1   H2   H1   H2   H1   H2  H1   H2   H1   H2   H1│  H2   |
    | ■ Brief                               ▏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━ |
    | ▾ Items                            11 ▏          ◉1━━━◐1━━━━·9━━━━━━━━━━━━━━━━━━━━━━━━━━   │       |
    |   · ! exact                           ▏         ▕███████████████████▍                      │       |
    |   · ! eighths                         ▏           ▇▇▇▇▇▇▇▇▇▇▇▇▎                            │       |
    |   · ! soft                            ▏          ▚▚▚▚▚▚▚▚▚▚▇▇▇▇▇▇▇▇▇▇▚▚▚▚▚▚▚▚▚             │       |
    |   · ! until                           ▏         ▕▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▚▚▚▚▚▚▚▚▚▚             │       |
    |   ◐ open                              ▏         ▕████████████████████████▍▓▒░              │       |
    |   · ! lead-in                         ▏                                   ┈┈┈┈             │       |
    |   · undated                           ▏                          no date                   │       |
    |   ◉ told                              ▏                                        ◉           │       |
    |   · read                            ≈ ▏         ▕███████████████████▍                      │       |
    |   ▾ derived                         2 ▏          ───────────────────────────────────────   │       |
    |     · ! first                                   ▕█████████▋                                │       |
    |─ Bars ─ Plan ──────────────────────────────────────────────────────────────────────────────────────|
    | The document                                      Contents                                         |
    | Written in  English                               1 programme                                      |
    | Period                                            11 projects                                      |
    | from 2021 to 2026 · years only                    Id in the file                                   |
    |                                                   bars                                             |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages        |
    ");
}

#[test]
fn bars_that_leave_the_window_carry_a_mark() {
    shows!(explorer("bars.ron").size(80, 17).at("exact").keys("p +"), @"
    | masar  Bars                                                    22 Nov 2026  en |
    | Bars                                                                           |
    | Whole plan: from 2021 to 2026    2021   2022    2023    2024   2025    2026   ▸|
    | today: 39 days to the end               2022                   2023            |
    |                                   Aug Sep Oct Nov Dec Jan Feb Mar Apr May      |
    | ■ Brief                       ▏◂━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━▸  |
    | ▾ Items                    11 ▏◂◉1━━━◐1━━━━·9━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━▸  |
    |   · ! exact                   ▏◂████████████████████████████████████████████▸  |
    |   · ! eighths                 ▏◂▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▌       |
    |   · ! soft                    ▏◂▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▸  |
    |   · ! until                   ▏◂▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▸  |
    |   ◐ open                      ▏◂████████████████████████████████████████████▸  |
    |   · ! lead-in                 ▏                                             ▸  |
    |   · undated                                       no date                      |
    |   ◉ told                                                                    ▸  |
    |   · read                    ≈  ◂████████████████████████████████████████████▸  |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
}

#[test]
fn a_row_outside_the_window_says_where_it_is() {
    shows!(explorer("bars.ron").size(80, 17).at("last").keys("p"), @"
    | masar  Bars                                                    22 Nov 2026  en |
    | Bars                                                                           |
    | Whole plan: from 2021 to 2026    2021   2022    2023    2024 ▐ 2025  ▌ 2026   ▸|
    | today: 39 days to the end      2024                 2025                2026   |
    |                                  12  1  2  3  4  5  6  7  8  9 10 11 12  1     |
    |   · ! eighths                  ◂                                               |
    |   · ! soft                     ◂▚▚▚▚                                           |
    |   · ! until                    ◂▚▚▚▚                                           |
    |   ◐ open                      ▏◂                                               |
    |   · ! lead-in                 ▏ ┈┈┈┈                                           |
    |   · undated                   ▏                   no date                      |
    |   ◉ told                      ▏          ◉                                     |
    |   · read                    ≈ ▏◂                                               |
    |   ▾ derived                 2 ▏◂────────────────────────────────────────       |
    |     · ! first                 ▏◂                                               |
    |     · ! last                  ▏    ▌████████████████████████████████████▐      |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
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
    | ▾ Items                     8 ▏✓1━◕1━━◐1━━◔1━━○1━━·1━━✗1━━◌1━━          │      |
    |   · ! nothing said            ▏███████████████████████████████▎         │      |
    |   ○ ! planned                 ▏▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▎         │      |
    |   ◔ ! procured                ▏███████████████████████████████▎         │      |
    |   ◐ ! active                  ▏████████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▎ 50%     │      |
    |   ◕ ! pilot                   ▏███████████████████████████████▎         │      |
    |   ✓ done                      ▏███████████████████████████████✓         │      |
    |   ✗ cancelled                  ███████████████✗═══════════════          │      |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
}

#[test]
fn parents_and_gaps_without_dates() {
    shows!(explorer("gaps.ron").size(110, 17).today("2025-01-01"), @"
    | masar  Gaps                                                                                   1 Jan 2025  en |
    | Gaps                                   projects: 9 declared, 2 named   last information: reported 5 Nov 2024 |
    | Phases                                ▓▓▓▓▓▓▓▓▓▓▓ First      ▓▓▓▓▓▓▓▓▓▓▓            Second      ▓▓▓▓▓▓▓▓▓▓▓▓ |
    |                                           2021       2022        2023        2024       2025        2026     |
    |                                         H1    H2   H1    H2    H1    H2    H1    H2 │ H1    H2    H1    H2   |
    | ■ Brief                              ▏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                           2 ▏                                              │                        |
    | ▸ Milestones                       1 ▏       ◆                                      │                        |
    | ▾ Services                         1 ▏            ───────────                       │                        |
    |   · Mail                             ▏            ▚▚▚▚▚▚▚▚▚▚▚▓▒░                    │                        |
    |   … 3 more projects                  ▏             not named                        │                        |
    | ▾ Not in an axis                   1 ▏                                              │                        |
    |   · Network                                                          no date        │                        |
    | … 4 more projects                     ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ not named ░░░░░░│░░░░░░░░░░░░░░░░░░░░░░░ |
    | … 3 more programmes                   ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ not named ░░░░░░│░░░░░░░░░░░░░░░░░░░░░░░ |
    | A made-up plan.                                                                                              |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom     scale: half (fit) · row 1 of 13 |
    ");
}

/// What the log says last, in every way in which that may find its place.
const SAID: &str = r#"(
    format: 1, id: "said", kind: plan, language: en, title: (en: "Said"), start: "2021", end: "2026",
    items: [
        (id: "a", kind: project, title: (en: "beside"), start: "2021", end: "2022-03-31",
            status: [(state: done, on: reported("2022-03-31"))]),
        (id: "b", kind: project, title: (en: "the same"), start: "2021", end: "2022-03-31",
            status: [(state: done, on: reported("2022-03-31"))]),
        (id: "c", kind: project, title: (en: "elsewhere"), start: "2021", end: "2022-06-30",
            status: [(state: done, on: reported("2022-03-31"))]),
        (id: "d", kind: project, title: (en: "undated at last"), start: "2021", end: "2022",
            status: [(state: active, on: reported("2021-08")), (state: pilot)]),
        (id: "e", kind: project, title: (en: "never dated"), start: "2021", end: "2022",
            status: [(state: active)]),
        (id: "f", kind: project, title: (en: "unknown"), start: "2021", end: "2022",
            status: [(state: unknown, on: reported("2022"))]),
        (id: "g", kind: project, title: (en: "upon"), start: "2021-02-01", end: "2026-12-31",
            status: [(state: active, on: reported("2026-05-01"))]),
        (id: "h", kind: project, title: (en: "before"), start: "2025-11-01", end: "2026-12-31",
            status: [(state: active, on: reported("2026-05-01"))]),
        (id: "i", kind: project, title: (en: "short"), start: "2025-06-01", end: "2026-12-31",
            milestones: [(id: "m", title: (en: "Begun"), on: occurred("2025-06-01"))],
            status: [(state: done, on: reported("2026-12-31"))]),
        (id: "j", kind: project, title: (en: "nothing said"), start: "2021", end: "2022"),
    ],
)"#;

#[test]
fn every_bar_with_a_log_has_words() {
    shows!(explore(&[SAID]).size(170, 17).today("2020-05-15"), @r#"
    | masar  Said                                                                                                                                              15 May 2020  en |
    | Said                                                                                                                                                                     |
    | Period                                                             2021              2022              2023              2024              2025              2026        |
    | today: 8 months before the start                             Q1  Q2   Q3  Q4   Q1  Q2   Q3  Q4   Q1  Q2   Q3  Q4   Q1  Q2   Q3  Q4   Q1  Q2   Q3  Q4   Q1  Q2   Q3  Q4   |
    | ■ Brief                                                     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▾ Items                                                  10 ◉4━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━◕1━━━━━━━━━━◐3━━━━━━━━━━━━━━━━━━━━━━━━━━━━━·1━━━━━━━━━━◌1━━━━━━━━━━━ |
    |   ◉ beside                                                  ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚████◉ announced complete 31 Mar 2022                                                       |
    |   ◉ the same                                                ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▇▇▇▇◉               "                                                                      |
    |   ◉ elsewhere                                               ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▇▇▇▇◉▇▇▇▉ announced complete 31 Mar 2022                                                   |
    |   ◕ undated at last                                         ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ last information: Aug 2021                                              |
    |   ◐ never dated                                             ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚                                                                         |
    |   ◌ unknown                                                 ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ state not known                                                         |
    |   ◐ upon                                                     ▐█████████████████████████████████████ under way, reported 1 May 2026 █████████████████████████████████████ |
    |   ◐ before                                                                                                          under way, reported 1 May 2026 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ |
    |   ◉ short                                                                                                                                  ◆████ announced complete ███◉ |
    |   · nothing said                                            ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚                                                                         |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages  ←→ pan  t today  y copy                  scale: quarter (fit) · row 1 of 12 |
    "#);
    // A narrow chart has those of the selected row.
    shows!(explore(&[SAID]).size(70, 17).today("2020-05-15").at("b"), @"
    | masar  Said                                          15 May 2020  en |
    | Said                                                                 |
    | Period                      2021   2022   2023  2024   2025   2026   |
    | 8 months before the start  H1  H2 H1  H2 H1 H2  H1 H2  H1 H2  H1 H2  |
    | ■ Brief                    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▾ Items                 10 ◉4━━━━━━━━━━━◕1━━━━◐3━━━━━━━━·1━━━━◌1━━━━ |
    |   ◉ beside                 ▚▚▚▚▚▚▚█◉                                 |
    |   ◉ the same               ▚▚▚▚▚▚▚▇◉ announced complete 31 Mar 2022  |
    |   ◉ elsewhere              ▚▚▚▚▚▚▚▇◉▇▏                               |
    |   ◕ undated at last        ▚▚▚▚▚▚▚▚▚▚▚▚▚▚                            |
    |   ◐ never dated            ▚▚▚▚▚▚▚▚▚▚▚▚▚▚                            |
    |   ◌ unknown                ▚▚▚▚▚▚▚▚▚▚▚▚▚▚                            |
    |   ◐ upon                   ▐████████████████████████████████████████ |
    |   ◐ before                                                  ▇▇▇▇▇▇▇▇ |
    |   ◉ short                                                ◆█████████◉ |
    |   · nothing said           ▚▚▚▚▚▚▚▚▚▚▚▚▚▚                            |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language      |
    ");
}
