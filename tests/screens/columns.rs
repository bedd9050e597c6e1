//! The columns beside the outline.

use crate::explorer::{Explorer, explore, shows};
use crate::following::PLAN;

/// The columns of a plan with a state, a share, dates and an owner.
fn columns() -> Explorer {
    let text = PLAN.replace(
        r#"start: "2026-03-01""#,
        r#"status: [(state: active, on: occurred("2026-03-02"))], progress: [(percent: 35, on: reported("2026-04-01"))], start: "2026-03-01""#,
    );
    explore(&[&text])
}

#[test]
fn columns_stand_beside_the_outline_by_a_key() {
    shows!(columns().size(120, 14).keys("|"), @"
    | masar  Move                                                                                            22 Nov 2026  en |
    | Move                                                                                                                   |
    | Phases                                                               ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓First phase▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ |
    |                                                                                            2026                        |
    |                                             Done  Status             Jan Feb Mar Apr May Jun Jul  Aug Sep Oct Nov Dec  |
    | ■ Brief                                                              ───────────────────────────────────────────│───── |
    | ▸ Phases                                1                                                                       │      |
    | ▾ Track                                 3                            ◐1━━━━━━━·2━━━━━━━━━━━━━                   │      |
    |   · ! Draft                                                          ███████▉                                   │      |
    |   ◐ ! Review                                 35%  under way                 ▕███▒▒▒▒▒ 35%                       │      |
    |   · ! Sign                                                                           ████████▎                  │      |
    | ▸ Pillars                               1                                                                       │      |
    |                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter     scale: month (fit) · row 1 of 7 |
    ");
    shows!(columns().size(120, 14).keys("| |"), @"
    | masar  Move                                                                                            22 Nov 2026  en |
    | Move                                                                                                                   |
    | Phases                                                                   ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓First phase▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ |
    |                                                                                              2026                      |
    |                                           Start           End             1   2  3   4   5   6  7   8   9  10  11│ 12  |
    | ■ Brief                                                                  ────────────────────────────────────────│──── |
    | ▸ Phases                                1                                                                        │     |
    | ▾ Track                                 3                                ◐1━━━━━━·2━━━━━━━━━━━━                  │     |
    |   · ! Draft                               1 Jan 2026      28 Feb 2026    ███████▎                                │     |
    |   ◐ ! Review                              1 Mar 2026      30 Apr 2026           ███▒▒▒▒▊ 35%                     │     |
    |   · ! Sign                                1 May 2026      30 Jun 2026                  ▕███████▎                 │     |
    | ▸ Pillars                               1                                                                        │     |
    |                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter     scale: month (fit) · row 1 of 7 |
    ");
    shows!(columns().size(120, 14).keys("| | |"), @"
    | masar  Move                                                                                            22 Nov 2026  en |
    | Move                                                                                                                   |
    | Phases                                                           ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓First phase▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ |
    |                                                                                          2026                          |
    |                                           Assigned to             Jan Feb Mar Apr  May Jun  Jul Aug  Sep Oct Nov│ Dec  |
    | ■ Brief                                                          ───────────────────────────────────────────────│───── |
    | ▸ Phases                                1                                                                       │      |
    | ▾ Track                                 3                        ◐1━━━━━━━·2━━━━━━━━━━━━━━━                     │      |
    |   · ! Draft                               IT office              ████████▌                                      │      |
    |   ◐ ! Review                              Law office                     ▐███▒▒▒▒▒▍ 35%                         │      |
    |   · ! Sign                                                                        ▐████████▎                    │      |
    | ▸ Pillars                               1                                                                       │      |
    |                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter     scale: month (fit) · row 1 of 7 |
    ");
    shows!(columns().size(200, 14).keys("| | | | | |"), @"
    | masar  Move                                                                                                                                                                            22 Nov 2026  en |
    | Move                                                                                                                                                                                                   |
    | Phases                                                                                                                                            ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓First phase▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ |
    |                                                                                                                                                                           2026                         |
    |                                                                  Done  Status              Start           End             Assigned to            Jan Feb  Mar Apr  May Jun Jul  Aug Sep Oct  Nov Dec  |
    | ■ Brief                                                                                                                                           ──────────────────────────────────────────────│───── |
    | ▸ Phases                                                     1                                                                                                                                  │      |
    | ▾ Track                                                      3                                                                                    ◐1━━━━━━━·2━━━━━━━━━━━━━━━                    │      |
    |   · ! Draft                                                                                1 Jan 2026      28 Feb 2026     IT office              ████████▍                                     │      |
    |   ◐ ! Review                                                      35%  under way           1 Mar 2026      30 Apr 2026     Law office                     ▐██▒▒▒▒▒▒ 35%                         │      |
    |   · ! Sign                                                                                 1 May 2026      30 Jun 2026                                             ████████▊                    │      |
    | ▸ Pillars                                                    1                                                                                                                                  │      |
    |                                                                                                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages  ←→ pan  t today  y copy                                                   scale: month (fit) · row 1 of 7 |
    ");
    let none = columns().size(120, 14);
    assert_eq!(
        none.screen(),
        columns().size(120, 14).keys("| | | | | | |").screen()
    );
}

#[test]
fn columns_tell_how_far_an_end_moved_and_what_it_costs() {
    let plan = || {
        explore(&[r#"(
  format: 1, id: "c", kind: plan, language: en, title: "Costs",
  items: [
    (id: "a", kind: project, title: "Works", items: [
      (id: "b", kind: task, title: "Roof", start: "2026-01-01", end: "2026-05-31", planned: (end: "2026-03-31"),
       money: [(title: "Cost", amount: 1200000, currency: "OMR", about: true)]),
      (id: "d", kind: task, title: "Wall", start: "2026-01", end: "2026-02", planned: (end: "2026-04"),
       money: [(title: "Cost", amount: 800, currency: "OMR")])])],
)"#])
    };
    shows!(plan().size(120, 12).keys("| | | |"), @"
    | masar  Costs                                                                                           22 Nov 2026  en |
    | Costs                                                                                                                  |
    | Period                                                                             2026                  today ▸       |
    |                                           Slip (computed)           Jan     Feb    Mar     Apr    May                  |
    | ■ Brief                                                           ──────────────────────────────────────               |
    | ▾ Items                                 1                         ──────────────────────────────────────               |
    |   ▾ Works                               2                         ──────────────────────────────────────               |
    |     · Roof                                +61 days                ██████████████████████▇███████████████               |
    |     · Wall                                -2 months               ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚        ▔▔▔▔▔▔▔                       |
    |                                                                                                                        |
    |                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter     scale: month (fit) · row 1 of 5 |
    ");
    shows!(plan().size(120, 12).keys("| | | | |"), @"
    | masar  Costs                                                                                           22 Nov 2026  en |
    | Costs                                                                                                                  |
    | Period                                                                                  2026             today ▸       |
    |                                                                      Funding  Jan   Feb  Mar  Apr  May                 |
    | ■ Brief                                                                      ───────────────────────────               |
    | ▾ Items                                 1                                    ───────────────────────────               |
    |   ▾ Works                               2                                    ───────────────────────────               |
    |     · Roof                                             about OMR 1.2 million ████████████████▇██████████               |
    |     · Wall                                                           OMR 800 ▚▚▚▚▚▇▚▚▚▚▚     ▔▔▔▔▔                     |
    |                                                                                                                        |
    |                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter     scale: month (fit) · row 1 of 5 |
    ");
    shows!(
        plan().size(120, 12).arabic().keys("| | | |"),
        "column_of_slips_arabic"
    );
    shows!(
        plan().size(120, 12).arabic().keys("| | | | |"),
        "column_of_money_arabic"
    );
}

#[test]
fn columns_that_have_no_room_are_left_out_whole() {
    shows!(columns().size(80, 14).keys("| | | | | |"), @"
    | masar  Move                                                    22 Nov 2026  en |
    | Move                                                                           |
    | Phases                                                    ▓▓▓▓First phase▓▓▓▓▓ |
    |                                                                   2026         |
    |                                  Done  Status              Q1   Q2   Q3   Q4   |
    | ■ Brief                                                   ─────────────────│── |
    | ▸ Phases                     1                                             │   |
    | ▾ Track                      3                            ◐1━━·2━━━━       │   |
    |   · ! Draft                                               ███▏             │   |
    |   ◐ ! Review                      35%  under way             █▒▒▌ 35%      │   |
    |   · ! Sign                                                      ▐██▉       │   |
    | ▸ Pillars                    1                                             │   |
    |                                                                                |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom       |
    ");
    // Below that there is the outline alone.
    let narrow = columns().size(24, 14);
    assert_eq!(narrow.screen(), columns().size(24, 14).keys("|").screen());
}

#[test]
fn columns_are_mirrored_in_arabic() {
    shows!(
        columns().size(120, 14).arabic().keys("| |"),
        "columns_arabic"
    );
}

#[test]
fn a_part_of_a_year_is_whole_in_its_column() {
    let plan = || {
        explore(&[r#"(
  format: 1, id: "c", kind: plan, language: en, title: "Parts",
  items: [(id: "a", kind: task, title: "Roof", start: "2026-Q2", end: "2028-H2")],
)"#])
    };
    let (english, arabic) = (plan().size(120, 9), plan().size(120, 9).arabic());
    for (explorer, parts) in [
        (english, ["Q2 2026", "H2 2028"]),
        (arabic, ["\u{631}2 2026", "\u{646}2 2028"]),
    ] {
        let shown = explorer.keys("| |");
        for part in parts {
            shown.cell(part);
        }
    }
}

#[test]
fn a_date_of_more_words_is_whole_where_there_is_room() {
    let plan = |end: &str| {
        explore(&[&format!(
            r#"(
  format: 1, id: "c", kind: plan, language: en, title: "Parts",
  items: [(id: "a", kind: task, title: "Roof", start: "about 2027-09", end: "{end}")],
)"#
        )])
    };
    for (columns, end, whole) in [
        (120, "by 2028-11-30", "by 30 Nov 2028"),
        (
            200,
            "between 2028-09-01 and 2028-11-30",
            "between 1 Sep 2028 and 30 Nov 2028",
        ),
    ] {
        let shown = plan(end).size(columns, 9).keys("| |");
        shown.cell(whole);
        shown.cell("about Sep 2027");
        let arabic = plan(end).size(columns, 9).arabic().keys("| |");
        assert!(!arabic.screen().contains('\u{2026}'), "{}", arabic.screen());
    }
    // No column is left out for them.
    let narrow = plan("between 2028-09-01 and 2028-11-30").size(120, 9);
    let narrow = narrow.keys("| |");
    narrow.cell("End");
}

#[test]
fn an_amount_shows_at_eighty_columns() {
    let plan = explore(&[r#"(
  format: 1, id: "c", kind: plan, language: en, title: "Costs",
  items: [(id: "a", kind: task, title: "Roof", start: "2026", end: "2027",
    money: [(title: "Cost", amount: 170000000, currency: "OMR", about: true)])],
)"#]);
    plan.size(80, 9)
        .keys("| | | | |")
        .cell("about OMR 170 million");
}

#[test]
fn both_dates_show_at_eighty_columns() {
    let shown = columns().size(80, 14).keys("| |");
    for whole in ["Start", "End", "1 Mar 2026", "30 Apr 2026"] {
        shown.cell(whole);
    }
}
