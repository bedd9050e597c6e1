//! What stands around the chart: header, breadcrumb, band, notice, footer, help.

use crate::explorer::{explore, explorer, shows};

#[test]
fn a_whole_screen() {
    shows!(explorer("two_tracks.ron"), @"
    | masar  Two tracks                                              22 Nov 2026  en |
    | Two tracks                                                                     |
    | Phases                         ▓        Laying       ▓▓▓        Using       ▓▓ |
    |                                          2026                   2027           |
    |                                  Q1    Q2    Q3    Q4   Q1    Q2    Q3    Q4   |
    | ■ Brief                        ━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                     2                     │                           |
    | ▾ Roads                      2 ────────────────────│────────                   |
    |   ▾ North                    2 ────────────────────│────────                   |
    |     · Bridge                   ███████████▋        │                           |
    |     · Tunnel                              ▐▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▎                  |
    | ▾ Rails                      1                     │   ─────────────────────── |
    |   · Tram                                           │  ▐███████████████████████ |
    |─ Two tracks ─ Plan ────────────────────────────────────────────────────────────|
    | The document                                                                   |
    | Written in  English                                                            |
    |                                                                                |
    | Period                                                                         |
    | from Jan 2026 to Dec 2027                                                      |
    |                                                                                |
    | Contents                                                                       |
    | 1 programme                                                                    |
    | 3 projects                                                                    ▾|
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
}

#[test]
fn the_breadcrumb_tells_where_one_is() {
    let explorer = explorer("two_tracks.ron").size(60, 10);
    assert_eq!(explorer.row(1), "Two tracks");
    let explorer = explorer.at("roads").keys("<enter> <enter>");
    assert_eq!(explorer.row(1), "Two tracks \u{203a} Roads \u{203a} North");
}

#[test]
fn counts_the_last_word_and_a_notice() {
    shows!(explorer("gaps.ron").size(150, 8), @"
    | masar  Gaps                                                                                                                          22 Nov 2026  en |
    | Gaps                                                                           projects: 9 declared, 2 named   last information: reported 5 Nov 2024 |
    | Phases                                               ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  First          ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓                 Second         ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ |
    |                                                            2021            2022           2023            2024            2025            2026       |
    |                                                       Q1  Q2  Q3  Q4  Q1  Q2  Q3  Q4  Q1  Q2 Q3  Q4  Q1  Q2  Q3  Q4  Q1  Q2  Q3  Q4  Q1  Q2  Q3  Q4  |
    | ■ Brief                                              ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━ |
    | A made-up plan.                                                                                                                                      |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages  ←→ pan  t today      scale: quarter (fit) · row 1 of 13 |
    ");
}

#[test]
fn several_roadmaps_stand_in_the_header() {
    let texts = [include_str!("two_tracks.ron"), include_str!("gaps.ron")];
    let explorer = explore(&texts).size(120, 8);
    shows!(explorer, @"
    | masar  Two tracks                                                           [1] Two tracks  [2] Gaps   22 Nov 2026  en |
    | Two tracks                                                                                                             |
    | Phases                                    ▓▓▓             Laying             ▓▓▓▓▓▓             Using              ▓▓▓ |
    |                                                            2026                                  2027                  |
    |                                            1  2  3  4  5   6  7  8  9  10 11 12  1  2  3  4  5   6  7  8  9  10 11 12  |
    | ■ Brief                                   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                                2                                  │                                           |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter     scale: month (fit) · row 1 of 8 |
    ");
    let explorer = explorer.keys("2");
    assert!(
        explorer.row(0).starts_with("masar  Gaps"),
        "{}",
        explorer.row(0)
    );
    let explorer = explorer.keys("r");
    assert!(
        explorer.row(0).starts_with("masar  Two tracks"),
        "{}",
        explorer.row(0)
    );
    let explorer = explorer.keys("9");
    assert!(
        explorer.row(0).starts_with("masar  Two tracks"),
        "{}",
        explorer.row(0)
    );
}

#[test]
fn the_footer_names_only_keys_that_work_now() {
    let footer = |keys: &str| explorer("two_tracks.ron").size(100, 8).keys(keys).row(7);
    insta::assert_snapshot!(footer(""), @"↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages");
    insta::assert_snapshot!(footer("j <enter>"), @"↑↓ move  ⏎ open  esc back  q quit  ? help  / find  : commands  L language  +- zoom  F filter");
    insta::assert_snapshot!(footer("+"), @"↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  f fit  F filter  m pages");
    insta::assert_snapshot!(footer("?"), @"↑↓ scroll  esc back  ? help  q quit  : commands");
}

#[test]
fn the_help_lists_keys_and_signs() {
    // It names Arabic letters, which makes it a file.
    shows!(explorer("two_tracks.ron").size(60, 60).keys("?"), "help");
}

#[test]
fn the_help_scrolls() {
    let opened = || explorer("two_tracks.ron").size(60, 12).keys("?");
    shows!(opened().keys("j j j"), "help_scrolled");
    shows!(opened().keys(&"<pgdn> ".repeat(20)), "help_end");
    let closed = opened().keys("<esc>");
    let before = explorer("two_tracks.ron").size(60, 12);
    assert_eq!(closed.screen(), before.screen());
}

#[test]
fn the_help_stops_at_its_end() {
    let opened = || explorer("two_tracks.ron").size(60, 12).keys("?");
    let end = || opened().keys(&"<pgdn> ".repeat(20));
    assert_ne!(end().keys("k").screen(), end().screen());
}
