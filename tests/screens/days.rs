//! Days: zoom, panning, today, the days of a row.

use masar::view::{Background, Depth};

use crate::explorer::{Explorer, explore, explorer, shows};

/// The axis and the first rows.
fn axis(keys: &str) -> String {
    let screen = explorer("two_tracks.ron").size(70, 12).keys(keys).screen();
    screen
        .lines()
        .skip(2)
        .take(6)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn zoom_levels_from_a_decade_to_a_day() {
    insta::assert_snapshot!(axis("- - - - - -"), @"
    | from 2026 to 2027          ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                             2015    2020    2025    2030    2035     |
    | ■ Brief                   ▏                   ━│━                    |
    | ▸ Phases                2 ▏                    │                     |
    | ▾ Roads                 2 ▏                   ─│                     |
    |   ▾ North               2 ▏                   ─│                     |
    ");
    insta::assert_snapshot!(axis("- - - - - - +"), @"
    | from 2026 to 2027          ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                                  2025    2026 │  2027    2028        |
    | ■ Brief                   ▏            ━━━━━━━│━━━━━━━━              |
    | ▸ Phases                2 ▏                   │                      |
    | ▾ Roads                 2 ▏            ───────│──                    |
    |   ▾ North               2 ▏            ───────│──                    |
    ");
    insta::assert_snapshot!(axis("- - - - - - + +"), @"
    | from 2026 to 2027          ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                              2025      2026        2027      2028    |
    |                                H2    H1    H2 │  H1    H2    H1  H2  |
    | ■ Brief                   ▏        ━━━━━━━━━━━│━━━━━━━━━━━━          |
    | ▸ Phases                2 ▏                   │                      |
    | ▾ Roads                 2 ▏        ───────────│───                   |
    ");
    insta::assert_snapshot!(axis("- - - - - - + + +"), @"
    | from 2026 to 2027          ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                                      2026            2027      2028  |
    |                             Q4  Q1  Q2  Q3  Q4  Q1  Q2  Q3  Q4  Q1   |
    | ■ Brief                   ▏    ━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━      |
    | ▸ Phases                2 ▏                  │                       |
    | ▾ Roads                 2 ▏    ──────────────│─────                  |
    ");
    insta::assert_snapshot!(axis("- - - - - - + + + +"), @"
    | Phases                     ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                                    2026                 2027         |
    |                             Q1   Q2   Q3    Q4   Q1   Q2   Q3   Q4   |
    | ■ Brief                   ▏━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                2 ▏                  │                       |
    | ▾ Roads                 2 ▏──────────────────│───────                |
    ");
    insta::assert_snapshot!(axis("- - - - - - + + + + +"), @"
    | from 2026 to 2027          ▓      Laying      ▓▓▓    ▌ Using      ▓▓ |
    |                                       2026                2027       |
    |                               7   8   9   10  11  12  1   2   3   4  |
    | ■ Brief                   ▏◂━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━▸ |
    | ▸ Phases                2 ▏                    │                     |
    | ▾ Roads                 2 ▏◂───────────────────│─────────────────    |
    ");
    insta::assert_snapshot!(axis("- - - - - - + + + + + +"), @"
    | from 2026 to 2027          ▓      Laying   ▐  ▌▓▓      Using      ▓▓ |
    |                              Oct       Nov 2026         Dec 2026     |
    |                            18  25  1   8   15  22  29  6   13  20    |
    | ■ Brief                   ▏◂━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━▸ |
    | ▸ Phases                2 ▏                    │                     |
    | ▾ Roads                 2 ▏◂───────────────────│───────────────────▸ |
    ");
    insta::assert_snapshot!(axis("- - - - - - + + + + + + +"), @"
    | from 2026 to 2027          ▓      Laying     ▌▓▓▓      Using      ▓▓ |
    |                                            Nov 2026                  |
    |                            16 17 18  19╭20 21│22 23 24  25 26╭27 28  |
    | ■ Brief                   ▏◂━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━▸ |
    | ▸ Phases                2 ▏                  │                       |
    | ▾ Roads                 2 ▏◂─────────────────│─────────────────────▸ |
    ");
    assert_eq!(axis("+ + + + + + + + +"), axis("+ + + + + + + + + + +"));
}

#[test]
fn days_without_work_are_marked_where_a_day_has_a_column() {
    let days = "- - - - - - + + + + + + +";
    let opened = || explorer("two_tracks.ron").size(80, 12).today("2026-11-25");
    let ticks = |explorer: Explorer| explorer.keys(days).row(4);
    // Friday and Saturday, as every plan has them that says nothing else.
    insta::assert_snapshot!(ticks(opened()), @"18 19╭20  21╮22 23 24│25 26╭27 28╮ 29 30  1  2");
    insta::assert_snapshot!(ticks(opened().ascii()), @"18 19[20  21]22 23 24|25 26[27 28] 29 30  1  2");
    insta::assert_snapshot!(ticks(opened().arabic()), @"2  1  30 29 ╭28 27╮26 25│24 23 22╭21  20╮19 18");
    // In a week of four columns no column is a day.
    insta::assert_snapshot!(opened().keys("- - - - - - + + + + + +").row(4), @"18  25  1   8   15  22  29  6   13  20  27");
}

#[test]
fn days_without_work_are_those_of_the_plan_and_have_a_ground_of_their_own() {
    let plan = |calendar: &str| {
        let head = format!(
            "format: 1, id: \"t\", kind: plan, language: en, title: (en: \"T\"), calendar: ({calendar})"
        );
        let item = "(id: \"a\", kind: project, title: (en: \"A\"), start: \"2026-11-02\", end: \"2026-11-08\")";
        explore(&[&format!("({head}, items: [{item}])")])
            .size(80, 12)
            .colours(Depth::True, Background::Dark)
    };
    let grounds = |calendar: &str| {
        let buffer = plan(calendar).keys("+ + + + + + + +").buffer();
        let row = (0..80).map(|x| buffer.cell((x, 9)).unwrap().bg);
        let mut grounds: Vec<_> = row.collect();
        grounds.dedup();
        grounds.len()
    };
    let none = grounds("weekend: []");
    assert!(grounds("weekend: [sunday]") > none);
    // A holiday is a day without work, and one of work in spite of the weekend is none.
    assert!(grounds("weekend: [], holidays: [\"2026-11-04\"]") > none);
    let worked = "holidays: [(start: \"2026-10-01\", end: \"2026-12-31\", worked: true)]";
    assert_eq!(grounds(&format!("weekend: [wednesday], {worked}")), none);
    assert!(
        plan("weekend: []")
            .keys("+ + + + + + + +")
            .row(4)
            .chars()
            .all(|letter| !matches!(letter, '\u{256d}' | '\u{256e}'))
    );
}

#[test]
fn fit_shows_the_whole_plan_again() {
    assert_eq!(axis("+ + ] ] f"), axis(""));
}

#[test]
fn panning_moves_by_a_quarter_and_stays_within_reach() {
    insta::assert_snapshot!(axis("+ ]"), @"
    | from 2026 to 2027          ▓      Laying ▐    ▓▓▓      Using      ▓▓ |
    |                                  2026                2027            |
    |                             9  10  11│ 12   1   2  3   4   5   6  7  |
    | ■ Brief                   ▏◂━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━▸ |
    | ▸ Phases                2 ▏          │                               |
    | ▾ Roads                 2 ▏◂─────────│────────────────               |
    ");
    assert_eq!(axis("+ ] ["), axis("+"));
    let far = "] ] ] ] ] ] ] ] ] ] ] ] ] ] ] ] ] ] ] ]";
    assert_eq!(axis(&format!("+ {far}")), axis(&format!("+ {far} ]")));
}

#[test]
fn left_and_right_are_those_of_the_screen() {
    assert_eq!(axis("+ <right>"), axis("+ ]"));
    assert_eq!(axis("+ ] h"), axis("+ ] ["));
    let arabic = |keys: &str| {
        let explorer = explorer("two_tracks.ron").size(70, 12).arabic();
        explorer.keys(keys).screen()
    };
    assert_eq!(arabic("+ <left>"), arabic("+ ]"));
    assert_eq!(arabic("+ ] l"), arabic("+ ] ["));
    assert_ne!(arabic("+ <left>"), arabic("+ <right>"));
}

#[test]
fn today_within_the_window_is_a_line() {
    shows!(explorer("two_tracks.ron").size(70, 12), @"
    | masar  Two tracks                                    22 Nov 2026  en |
    | Two tracks                                                           |
    | Phases                     ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                                    2026                 2027         |
    |                             Q1   Q2   Q3    Q4   Q1   Q2   Q3   Q4   |
    | ■ Brief                   ▏━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                2 ▏                  │                       |
    | ▾ Roads                 2 ▏──────────────────│───────                |
    |   ▾ North               2 ▏──────────────────│───────                |
    |     · Bridge               ██████████▏       │                       |
    |     · Tunnel                         █▇▇▇▇▇▇▇▇▇▇▇▇▇▇▌                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language      |
    ");
}

#[test]
fn today_outside_the_window_is_a_mark_at_its_edge() {
    shows!(explorer("two_tracks.ron").size(120, 10).today("2029-03-15"), @"
    | masar  Two tracks                                                                                      15 Mar 2029  en |
    | Two tracks                                                                                                             |
    | Phases                                    ▓▓          Laying          ▓▓▓▓▓           Using          ▓▓▓ today ▸       |
    |                                                        2026                           2027               14 months     |
    |                                              Q1     Q2      Q3      Q4      Q1     Q2      Q3      Q4    past the end  |
    | ■ Brief                                  ▏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━               |
    | ▸ Phases                               2 ▏                                                                             |
    | ▾ Roads                                2  ───────────────────────────────────────                                      |
    |   ▾ North                              2  ───────────────────────────────────────                                      |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter   scale: quarter (fit) · row 1 of 8 |
    ");
    shows!(explorer("two_tracks.ron").size(120, 10).today("2024-03-15"), @"
    | masar  Two tracks                                                                                      15 Mar 2024  en |
    | Two tracks                                                                                                             |
    | Phases                                    ▓▓▓             Laying             ▓▓▓▓▓▓             Using              ▓▓▓ |
    | today: 22 months before the start                          2026                                  2027                  |
    |                                            1  2  3  4  5   6  7  8  9  10 11 12  1  2  3  4  5   6  7  8  9  10 11 12  |
    | ■ Brief                                  ▏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                               2 ▏                                                                             |
    | ▾ Roads                                2  ───────────────────────────────────────────────                              |
    |   ▾ North                              2  ───────────────────────────────────────────────                              |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter     scale: month (fit) · row 1 of 8 |
    ");
    shows!(explorer("two_tracks.ron").size(60, 8).today("2029-03-15"), @"
    | masar  Two tracks                                       en |
    | Two tracks                                                 |
    | Phases                 ▓    Laying     ▓▓     Using     ▓ ▸|
    | 14 months past the end       2026             2027         |
    |                         Q1  Q2  Q3   Q4  Q1  Q2  Q3   Q4   |
    | ■ Brief                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  |
    | ▸ Phases             2                                     |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands        |
    ");
}

#[test]
fn going_to_today_and_to_the_days_of_a_row() {
    shows!(explorer("two_tracks.ron").size(70, 10).at("roads").keys("+ + t"), @"
    | masar  Two tracks                                    22 Nov 2026  en |
    | Two tracks                                                           |
    | from 2026 to 2027          ▓      Laying   ▐  ▌▓▓      Using      ▓▓ |
    |                              Oct       Nov 2026         Dec 2026     |
    |                            18  25  1   8   15  22  29  6   13  20    |
    | ■ Brief                   ▏◂━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━▸ |
    | ▸ Phases                2 ▏                    │                     |
    | ▾ Roads                 2  ◂───────────────────│───────────────────▸ |
    |   ▾ North               2  ◂───────────────────│───────────────────▸ |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language      |
    ");
    shows!(explorer("two_tracks.ron").size(70, 10).at("bridge").keys("p"), @"
    | masar  Two tracks                                    22 Nov 2026  en |
    | Two tracks                                                           |
    | from 2026 to 2027          ▐      Laying     ▓▓▓      Using      ▓▓ ▸|
    | 13 months to the end        2025                2026                 |
    |                               Dec Jan Feb  Mar Apr  May Jun  Jul     |
    | ▸ Phases                2                                            |
    | ▾ Roads                 2 ▏       ────────────────────────────────▸  |
    |   ▾ North               2 ▏       ────────────────────────────────▸  |
    |     · Bridge                     ▋███████████████████████████        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language      |
    ");
    let far = explorer("two_tracks.ron")
        .size(70, 10)
        .today("2040-01-01")
        .keys("t");
    shows!(far, @"
    | masar  Two tracks                                     1 Jan 2040  en |
    | Two tracks                                                           |
    | from 2026 to 2027          ▓      Laying      ▓▓▓      Using      ▓▓ |
    |                                    2039                 2040         |
    |                             Q1   Q2   Q3    Q4 │ Q1   Q2   Q3   Q4   |
    | ■ Brief                   ▏◂                   │                     |
    | ▸ Phases                2 ▏                    │                     |
    | ▾ Roads                 2  ◂                   │                     |
    |   ▾ North               2  ◂                   │                     |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language      |
    ");
}

#[test]
fn the_period_of_a_parent_holds_all_that_is_below_it() {
    for columns in [40, 80, 120, 200] {
        let explorer = explorer("two_tracks.ron").size(columns, 24);
        let explorer = explorer.at("north").keys("p");
        let (_, window) = explorer.state().frame().unwrap();
        let roadmap = explorer.roadmap();
        let extent = roadmap.node(roadmap.find("north").unwrap()).extent.unwrap();
        assert!(window.days.from <= extent.from && extent.to <= window.days.to);
        // And little else: it fills more than half of the chart.
        assert!(extent.count() * 2 > window.days.count(), "{columns}");
    }
}

/// Three weeks, without phases.
const WEEKS: &str = r#"(
    format: 1, id: "w", kind: plan, language: en, title: (en: "Three weeks"),
    start: "2026-11-10", end: "2026-11-30",
    items: [
        (id: "a", kind: project, title: (en: "From the tenth"), start: "2026-11-10", end: "2026-11-14"),
        (id: "b", kind: project, title: (en: "A week"), start: "2026-11-15", end: "2026-11-21"),
    ],
)"#;

#[test]
fn a_short_plan_fits_by_the_day_and_names_its_month() {
    shows!(explore(&[WEEKS]).size(120, 11), @"
    | masar  Three weeks                                                                                     22 Nov 2026  en |
    | Three weeks                                                                                                            |
    | Period                                                                        2026                                     |
    |                                                                               Nov                                      |
    |                                            10 11  12╭13  14╮ 15 16  17  18 19╭ 20 21╮│22  23 24  25  26╭27  28╮29  30  |
    | ■ Brief                                   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▾ Items                                 2 ───────────────────────────────────────────│                                 |
    |   · From the tenth                        ██████████████████                         │                                 |
    |   · A week                                                  █████████████████████████▍                                 |
    |                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter       scale: day (fit) · row 1 of 4 |
    ");
    // Where days have no room a week is named where it begins.
    shows!(explore(&[WEEKS]).size(80, 11), @"
    | masar  Three weeks                                             22 Nov 2026  en |
    | Three weeks                                                                    |
    | Period                                              2026                       |
    |                                                  Nov                    Dec    |
    |                                8      ╭   ╮15     ╭   │22     ╭  ╮29      ╭    |
    | ■ Brief                           ━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━         |
    | ▾ Items                      2    ────────────────────│                        |
    |   · From the tenth                ████████▊           │                        |
    |   · A week                                ▕▇▇▇▇▇▇▇▇▇▇▇▌                        |
    |                                                                                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
    // Zoomed out, the years of the band stand over other days.
    shows!(explore(&[WEEKS]).size(120, 11).keys("- - -"), @"
    | masar  Three weeks                                                                                     22 Nov 2026  en |
    | Three weeks                                                                                                            |
    | Whole plan: 2026                                                              2026                                     |
    |                                           Sep 2026      Oct 2026         Nov 2026          Dec 2026        Jan 2027    |
    |                                              20  27  4   11  18  25  1   8   15 │22  29  6   13  20  27  3   10  17    |
    | ■ Brief                                                                   ━━━━━━│━━━━━                                 |
    | ▾ Items                                 2                                 ──────│                                      |
    |   · From the tenth                                                        ██▊   │                                      |
    |   · A week                                                                  ▕▇▇▇▊                                      |
    |                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  f fit  F filter     scale: week · row 1 of 4 |
    ");
}
