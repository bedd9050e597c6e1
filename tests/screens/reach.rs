//! What the reader moves beside the rows: levels, the divider, and what tells where they are.

use masar::action::Action;

use crate::explorer::{Explorer, explore, explorer, shows};

/// The width of the outline.
fn outline(explorer: &Explorer) -> u16 {
    let (layout, _) = explorer.state().frame().unwrap();
    layout.outline.width
}

#[test]
fn levels_are_taken_away_and_given_back_one_by_one() {
    let small = |keys: &str| explorer("two_tracks.ron").size(70, 14).keys(keys);
    shows!(small("s"), @"
    | masar  Two tracks                                    22 Nov 2026  en |
    | Two tracks                                            levels: 2 of 3 |
    | Phases                     ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                                    2026                 2027         |
    |                             Q1   Q2   Q3    Q4   Q1   Q2   Q3   Q4   |
    | ■ Brief                    ━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                 2                   │                       |
    | ▾ Roads                  2 ──────────────────│───────                |
    |   ▸ North                2 ──────────────────│───────                |
    | ▾ Rails                  1                   │  ──────────────────── |
    |   · Tram                                     │ ▐████████████████████ |
    |                                                                      |
    |                                                                      |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language      |
    ");
    shows!(small("s s s"), @"
    | masar  Two tracks                                    22 Nov 2026  en |
    | Two tracks                                            levels: 1 of 3 |
    | Phases                     ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                                    2026                 2027         |
    |                             Q1   Q2   Q3    Q4   Q1   Q2   Q3   Q4   |
    | ■ Brief                    ━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                 2                   │                       |
    | ▸ Roads                  2 ──────────────────│───────                |
    | ▸ Rails                  1                   │  ──────────────────── |
    |                                                                      |
    |                                                                      |
    |                                                                      |
    |                                                                      |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language      |
    ");
    shows!(small("d d d"), @"
    | masar  Two tracks                                    22 Nov 2026  en |
    | Two tracks                                            levels: 3 of 3 |
    | Phases                     ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                                    2026                 2027         |
    |                             Q1   Q2   Q3    Q4   Q1   Q2   Q3   Q4   |
    | ■ Brief                   ▏━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━ |
    | ▾ Phases                2 ▏                  │                       |
    |   · Laying                ▏▚▚█████████████████▚▚                     |
    |   · Using                 ▏                  │  ▚█████████████████▚▚ |
    | ▾ Roads                 2 ▏──────────────────│───────                |
    |   ▾ North               2 ▏──────────────────│───────                |
    |     · Bridge               ██████████▏       │                       |
    |     · Tunnel                         █▇▇▇▇▇▇▇▇▇▇▇▇▇▇▌                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language      |
    ");
    // Any other key, and it is no longer told.
    assert!(!small("s j").screen().contains("levels"));
}

#[test]
fn levels_count_from_what_was_entered() {
    let explorer = explorer("two_tracks.ron")
        .size(70, 14)
        .at("roads")
        .keys("<enter> s");
    assert!(
        explorer.screen().contains("levels: 1 of 2"),
        "{}",
        explorer.screen()
    );
}

#[test]
fn the_arabic_letters_of_the_same_keys_do_the_same() {
    for (latin, arabic) in [
        ("s", "\u{633}"),
        ("d", "\u{64a}"),
        (",", "\u{648}"),
        (".", "\u{632}"),
    ] {
        let press = |key: &str| explorer("two_tracks.ron").keys("s").keys(key).screen();
        assert_eq!(press(latin), press(arabic), "{latin}");
    }
}

#[test]
fn the_divider_moves_as_its_key_points() {
    let english = explorer("two_tracks.ron");
    let usual = outline(&english);
    let english = english.keys("<");
    assert_eq!(outline(&english), usual - 4);
    let english = english.keys("> >");
    assert_eq!(outline(&english), usual + 4);
    // On the right of the screen the outline grows where the divider goes left.
    let arabic = explorer("two_tracks.ron").arabic().keys("<");
    assert_eq!(outline(&arabic), usual + 4);
}

#[test]
fn the_divider_stops_and_comes_back_at_once() {
    for columns in [30, 40, 80, 120, 200] {
        let mut explorer = explorer("two_tracks.ron").size(columns, 24);
        for (away, back) in [
            (Action::DividerLeft, Action::DividerRight),
            (Action::DividerRight, Action::DividerLeft),
        ] {
            for _ in 0..60 {
                explorer.act(away);
            }
            let end = outline(&explorer);
            assert!((12..=columns - 12).contains(&end), "{end} of {columns}");
            explorer.act(back);
            assert_ne!(outline(&explorer), end, "{columns} {away:?}");
        }
    }
}

#[test]
fn the_divider_stays_where_it_is_while_the_reader_walks() {
    let explorer = explorer("two_tracks.ron").keys("> >");
    let width = outline(&explorer);
    let explorer = explorer.keys("j j <enter> <esc> + f L ?  <esc> L L");
    assert_eq!(outline(&explorer), width);
}

#[test]
fn a_title_that_is_cut_is_told_whole_where_there_are_no_details() {
    let text = r#"(
        format: 1, id: "p", kind: plan, language: en, title: (en: "Plan"), start: "2026", end: "2027",
        items: [(id: "a", kind: project, title: (en: "A long title of a small thing"))],
    )"#;
    let at = |columns, rows| explore(&[text]).size(columns, rows).at("a");
    shows!(at(40, 12), @"
    | masar  Plan                         en |
    | A long title of a small thing          |
    | Period              2026       2027    |
    |                   H1    H2│  H1   H2   |
    | ■ Brief          ━━━━━━━━━│━━━━━━━━━━━ |
    | ▾ Items                   │            |
    |   · A long…             no date        |
    |                                        |
    |                                        |
    |                                        |
    |                                        |
    | ↑↓ move  ⏎ open  q quit  ? help        |
    ");
    // The rule above the details tells it.
    assert_eq!(at(40, 24).row(1), "Plan");
    // It is not cut.
    assert_eq!(at(100, 12).row(1), "Plan");
}

#[test]
fn a_thumb_tells_where_the_rows_are() {
    let small = || explorer("two_tracks.ron").size(60, 10);
    shows!(small(), @"
    | masar  Two tracks                                       en |
    | Two tracks                                                 |
    | Phases                 ▓     Laying    ▓▓      Using     ▓ |
    |                               2026             2027        |
    |                         Q1  Q2   Q3  Q4   Q1  Q2  Q3   Q4  |
    | ■ Brief               ▏━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases            2 ▏               │                    |
    | ▾ Roads             2  ───────────────│──────              |
    |   ▾ North           2  ───────────────│──────              |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
    shows!(small().keys("G"), @"
    | masar  Two tracks                                       en |
    | Two tracks                                                 |
    | Phases                 ▓     Laying    ▓▓      Using     ▓ |
    |                               2026             2027        |
    |                         Q1  Q2   Q3  Q4   Q1  Q2  Q3   Q4  |
    |     · Bridge           ████████▋      │                    |
    |     · Tunnel                   ▐▇▇▇▇▇▇▇▇▇▇▇▇▊              |
    | ▾ Rails             1 ▏               │  ───────────────── |
    |   · Tram              ▏               │ ▌█████████████████ |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
    // On the left of the outline in Arabic: beside the chart, too.
    shows!(small().arabic(), "thumb_arabic");
    let all = explorer("two_tracks.ron").size(60, 24).screen();
    assert!(!all.contains('\u{258f}'), "{all}");
}

#[test]
fn moving_by_a_row_changes_no_other_rows() {
    let small = |keys: &str| explorer("two_tracks.ron").size(60, 10).keys(keys).buffer();
    let (before, after) = (small("j"), small("j j"));
    let changed: Vec<u16> = (0..10)
        .filter(|y| (0..60).any(|x| before[(x, *y)] != after[(x, *y)]))
        .collect();
    assert_eq!(changed.len(), 2, "{changed:?}");
}

#[test]
fn reports_are_named_where_there_is_room() {
    let text = r#"(
        format: 1, id: "p", kind: plan, language: en, title: (en: "Plan"), start: "2021", end: "2026",
        items: [(id: "a", kind: project, title: (en: "Portal"), status: [
            (state: pilot, on: reported("2022-01-01")),
            (state: active, on: reported("2024-01-01")),
            (state: done, on: reported("2026-03-01")),
        ])],
    )"#;
    let row = |columns| {
        let screen = explore(&[text])
            .today("2028-01-01")
            .size(columns, 12)
            .screen();
        let row = screen.lines().find(|row| row.contains("Portal")).unwrap();
        row.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(row(80), "| \u{25c9} Portal \u{2b18} \u{2b18} \u{25c9} |");
    // The last word comes first, an earlier one where it still has room.
    assert_eq!(
        row(200),
        "| \u{25c9} Portal \u{2b18} pilot, reported 1 Jan 2022 \u{2b18} announced complete 1 Mar 2026 \u{25c9} |"
    );
}

#[test]
fn thousands_of_entries_are_read_to_their_end() {
    let milestones: Vec<String> = (0..3_000)
        .map(|nth| {
            format!("(id: \"m{nth}\", title: (en: \"Gate {nth}\"), on: planned(\"2026-05\"))")
        })
        .collect();
    let text = format!(
        "(format: 1, id: \"p\", kind: plan, language: en, title: (en: \"P\"), items: [\
         (id: \"a\", kind: project, title: (en: \"A\"), milestones: [{}])])",
        milestones.join(", ")
    );
    let reading = explore(&[&text]).size(60, 20).at("a").keys("<enter>");
    assert!(reading.screen().contains("Gate 0 "), "{}", reading.screen());
    // Whoever asks for the end before it is composed is led there when it is.
    for keys in ["<end>", "<end> <up> <down>", "<end> L L L <end>"] {
        let explorer = explore(&[&text]).size(60, 20).at("a");
        let end = explorer.keys("<enter>").keys(keys);
        assert!(
            end.screen().contains("Gate 2999"),
            "{keys}\n{}",
            end.screen()
        );
    }
    let mut early = explore(&[&text]).size(60, 20).at("a");
    early.act(Action::Open);
    early.act(Action::Last);
    assert!(!early.screen().contains("Gate 2999"));
    let late = early.keys("<left>");
    assert!(late.screen().contains("Gate 2999"), "{}", late.screen());
}
