//! The dates planned first, how far an end moved from them, what stands beside a bar, what is overdue, and
//! milestones that are planned for a day or only for a year.

use masar::view::{Background, Depth};

use crate::explorer::{Explorer, explore, shows};

const SLIPPED: &str = r#"(
    format: 1, id: "g", kind: plan, language: en, title: (en: "G"), start: "2026", end: "2027",
    items: [
        (id: "a", kind: project, title: (en: "55%, slipped"), start: "2026-04-01", end: "2027-01-31",
            planned: (start: "2026-02-01", end: "2026-10-31"),
            progress: [(percent: 55, on: reported("2026-10-15"))]),
        (id: "b", kind: project, title: (en: "month dates, 80%"), start: "2026-02", end: "2026-12",
            planned: (start: "2026-01", end: "2027-02"),
            progress: [(percent: 80, on: reported("2026-11-01"))]),
        (id: "c", kind: project, title: (en: "92%, then done"), start: "2026-02-01", end: "2026-11-15",
            planned: (end: "2026-11-15"),
            progress: [(percent: 92, on: reported("2026-10-15"))],
            status: [(state: done, on: occurred("2026-11-15"))]),
        (id: "d", kind: initiative, title: (en: "late", ar: "\u{645}\u{62a}\u{623}\u{62e}\u{631}\u{629}"),
            start: "2026-03-10", end: "2026-09-20", progress: [(percent: 0)],
            status: [(state: active, words: (en: "waits for a licence"))]),
        (id: "e", kind: project, title: (en: "under way"), start: "2026-03-10", end: "2027-05-20",
            status: [(state: active)]),
        (id: "f", kind: project, title: (en: "done"), start: "2026-03-10", end: "2026-06-20",
            status: [(state: done)], progress: [(percent: 100)]),
    ],
)"#;

fn slipped() -> Explorer {
    explore(&[SLIPPED]).size(100, 15).today("2026-11-30")
}

#[test]
fn first_dates_are_one_line_with_the_slip_beside_the_bar() {
    shows!(slipped(), @"
    | masar  G                                                                           30 Nov 2026  en |
    | G                                                                                                  |
    | Period                                              2026                         2027              |
    |                                          Q1      Q2     Q3      Q4     Q1     Q2      Q3     Q4    |
    | ■ Brief                                ━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▾ Items                              6    ✓2━━━━━━━━━━◐2━━━━━━━━━│━◌2━━━━━━━━━━━                   |
    |   · 55%, slipped                          ▔▔▔▔▇▇▇▇▇▇▇▇▇▇▇▇▇▇▄▄▄▄▒▒▒▒▒▒▒ 55%; +92 days              |
    |   · month dates, 80%                   ▔▔▔▔▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▄▄▄▔▄▔▔▔▔▔ 80%; -2 months           |
    |   ✓ 92%, then done                       ▐██████████████████████✓▔ on its date                     |
    |   ◐ ! late                                  ▐▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▎ waits for a licence; 0%              |
    |   ◐ under way                               ▐▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▊                   |
    |   ✓ done                                    ▐███████▊            │                                 |
    |                                                                                                    |
    |                                                                                                    |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages        |
    ");
    shows!(slipped().ascii(), @"
    | masar  G                                                                           30 Nov 2026  en |
    | G                                                                                                  |
    | Period                                              2026                         2027              |
    |                                          Q1      Q2     Q3      Q4     Q1     Q2      Q3     Q4    |
    | B Brief                                ==========================|================================ |
    | v Items                              6    d2==========a2=========|=?2===========                   |
    |   . 55%, slipped                          [___##############:::]::::::: 55%; +92 days              |
    |   . month dates, 80%                   [__%%###################:::;;;___] 80%; -2 months           |
    |   d 92%, then done                       #######################d] on its date                     |
    |   a ! late                                  ::::::::::::::::  waits for a licence; 0%              |
    |   a under way                               ####################################                   |
    |   d done                                    #########            |                                 |
    |                                                                                                    |
    |                                                                                                    |
    | up/down move  enter open  q quit  ? help  / find  : commands  L language  +/- zoom  F filter       |
    ");
    shows!(slipped().arabic(), "slipped_arabic");
    shows!(slipped().size(150, 15), @"
    | masar  G                                                                                                                             30 Nov 2026  en |
    | G                                                                                                                                                    |
    | Period                                                                     2026                                           2027                       |
    |                                                       1   2   3   4   5   6   7   8   9   10 11 │12   1   2  3   4   5   6   7   8   9   10  11  12  |
    | ■ Brief                                              ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▾ Items                                            6     ✓2━━━━━━━━━━━━━━━━━━◐2━━━━━━━━━━━━━━━━━│━◌2━━━━━━━━━━━━━━━━━━━                              |
    |   · 55%, slipped                                         ▔▔▔▔▔▔▔▔▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▄▄▄▄▄▄▒▒▒▒▒▒▒▒▒▒▒▌ 55%; +92 days                              |
    |   · month dates, 80%                                 ▔▔▔▔▇▔▇▔▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▄▄▄▄▄▄▔▄▔▔▔▔▔▔▔▔ 80%; -2 months                          |
    |   ✓ 92%, then done                                       █████████████████████████████████████✓ on its date                                          |
    |   ◐ ! late                                                   ▕▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▏ waits for a licence; 0%                                     |
    |   ◐ under way                                                ▕▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▋                              |
    |   ✓ done                                                     ▕█████████████▎                    │                                                    |
    |                                                                                                                                                      |
    |                                                                                                                                                      |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages  ←→ pan  t today         scale: month (fit) · row 1 of 8 |
    ");
}

#[test]
fn the_line_of_first_dates_has_no_gap_in_any_colour() {
    for depth in [Depth::Palette, Depth::True] {
        // On black it is a gap over a bar, as white would not stand out from a bright one.
        for background in [Background::Dark, Background::Light] {
            let buffer = slipped().colours(depth, background).buffer();
            for y in [6, 7] {
                let row = (0..100).map(|x| &buffer[(x, y)]);
                let line = row.filter(|cell| matches!(cell.symbol(), "\u{2594}" | "\u{2587}"));
                let colours = line.map(|cell| match cell.symbol() {
                    "\u{2594}" => cell.fg,
                    _ => cell.bg,
                });
                let colours: Vec<_> = colours.collect();
                assert!(colours.len() > 2, "{y}");
                assert!(
                    colours.windows(2).all(|two| two[0] == two[1]),
                    "{colours:?}"
                );
            }
            // From the first day of row a to the last, one cell beside the other.
            let columns =
                (0..100).filter(|x| matches!(buffer[(*x, 6)].symbol(), "\u{2594}" | "\u{2587}"));
            let columns: Vec<u16> = columns.collect();
            assert!(
                columns.windows(2).all(|two| two[0] + 1 == two[1]),
                "{columns:?}"
            );
        }
    }
}

#[test]
fn what_is_overdue_has_a_sign_and_a_word() {
    let screen = slipped().size(100, 30).at("d").screen();
    assert!(screen.contains("\u{25d0} ! late"), "{screen}");
    assert!(screen.contains("! overdue (computed)"), "{screen}");
    assert_eq!(screen.matches('!').count(), 2, "{screen}");
    let before = slipped().today("2026-09-20").size(100, 30).at("d").screen();
    assert!(!before.contains('!'), "{before}");
}

#[test]
fn a_planned_milestone_of_a_year_looks_unlike_one_of_a_day() {
    let text = r#"(
        format: 1, id: "v", kind: plan, language: en, title: (en: "V"), start: "2022", end: "2025",
        milestones: [
            (id: "m1", title: (en: "happened"), on: occurred("2022-03-01")),
            (id: "m2", title: (en: "planned"), on: planned("2023-03-01")),
            (id: "m3", title: (en: "planned month"), on: planned("2024-05")),
        ],
        items: [
            (id: "a", kind: project, title: (en: "a year"),
                milestones: [(id: "ma", title: (en: "a"), on: planned("2024"))]),
            (id: "b", kind: project, title: (en: "a day"),
                milestones: [(id: "mb", title: (en: "b"), on: planned("2024-07-01"))]),
            (id: "c", kind: project, title: (en: "happened in a year"),
                milestones: [(id: "mc", title: (en: "c"), on: occurred("2022"))]),
            (id: "d", kind: project, title: (en: "happened on a day"),
                milestones: [(id: "md", title: (en: "d"), on: occurred("2022-07-01"))]),
        ],
    )"#;
    let open = || explore(&[text]).size(80, 16).today("2024-01-01");
    shows!(open(), @"
    | masar  V                                                        1 Jan 2024  en |
    | V                                                                              |
    | Period                             2022       2023        2024        2025     |
    |                                  H1    H2    H1   H2  │ H1    H2    H1    H2   |
    | ■ Brief                        ━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Milestones                 3  ◆           ◈         │   ⬖                    |
    | ▾ Items                      4 ───────────────────────│───────────             |
    |   · a year                                            │     ⬖                  |
    |   · a day                                             │     ◈                  |
    |   · happened in a year              ◇                 │                        |
    |   · happened on a day               ◆                 │                        |
    |                                                                                |
    |                                                                                |
    |                                                                                |
    |                                                                                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
    shows!(open().ascii(), @"
    | masar  V                                                        1 Jan 2024  en |
    | V                                                                              |
    | Period                             2022       2023        2024        2025     |
    |                                  H1    H2    H1   H2  | H1    H2    H1    H2   |
    | B Brief                        =======================|======================= |
    | > Milestones                 3  *           ^         |   w                    |
    | v Items                      4 -----------------------|-----------             |
    |   . a year                                            |     w                  |
    |   . a day                                             |     ^                  |
    |   . happened in a year              m                 |                        |
    |   . happened on a day               *                 |                        |
    |                                                                                |
    |                                                                                |
    |                                                                                |
    |                                                                                |
    | up/down move  enter open  q quit  ? help  / find  : commands  L language       |
    ");
    shows!(open().keys("m 5"), @"
    | masar  V                                                        1 Jan 2024  en |
    | V › Milestones                                                                 |
    | Brief   Milestones   Not given yet   Next                                      |
    | Milestones                                                                     |
    | ◆ 1 Mar 2022                 happened                                          |
    | ◆ 1 Jul 2022                 d                               happened on a day |
    | ◇ 2022                       c                              happened in a year |
    | ◈ planned for 1 Mar 2023     planned                                           |
    | ⬖ planned for May 2024       planned month                                     |
    | ◈ planned for 1 Jul 2024     b                                           a day |
    | ⬖ planned for 2024           a                                          a year |
    |                                                                                |
    |                                                                                |
    |                                                                                |
    |                                                                                |
    | ↑↓ move  ⏎ open  esc back  tab next page  m pages  q quit  ? help  : commands  |
    ");
}
