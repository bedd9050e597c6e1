//! The links of the selected row, drawn between bars.

use crate::explorer::{explore, shows};

/// Tasks that wait for each other in every way, one of them far away.
const LINKED: &str = r#"(
  format: 1, id: "l", kind: plan, language: en, title: (en: "Linked"),
  start: "2026-01-01", end: "2026-12-31",
  items: [
    (id: "a", kind: task, title: (en: "Dig"), start: "2026-01-01", end: "2026-02-28"),
    (id: "b", kind: task, title: (en: "Other"), start: "2026-08-01", end: "2026-09-30"),
    (id: "c", kind: task, title: (en: "Lay"), depends_on: ["a"], start: "2026-04-01", end: "2026-06-30"),
    (id: "d", kind: task, title: (en: "Test"), depends_on: [(on: "c", link: start_to_start)], start: "2026-05-01", end: "2026-07-31"),
    (id: "e", kind: task, title: (en: "Close"), depends_on: ["b", (on: "d", link: finish_to_finish)], start: "2026-10-01", end: "2026-11-30"),
    (id: "f", kind: task, title: (en: "Early"), depends_on: ["e"], start: "2026-03-01", end: "2026-04-30"),
  ],
)"#;

#[test]
fn the_links_of_the_selected_row_are_drawn_between_bars() {
    let plan = || explore(&[LINKED]).size(90, 16);
    shows!(plan().at("c"), @"
    | masar  Linked                                                            22 Nov 2026  en |
    | Linked                                                                                   |
    | Period                                                     2026                          |
    |                                     Jan Feb Mar Apr  May Jun  Jul Aug  Sep Oct Nov│ Dec  |
    | ■ Brief                            ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━ |
    | ▾ Items                          6 ───────────────────────────────────────────────│      |
    |   · Dig                            ████████▌                                      │      |
    |   · Other                                  ║                     ▕████████▋       │      |
    |   · Lay                                    ╚═══▸██████████████                    │      |
    |   · Test                                       ╚═══▸▐▇▇▇▇▇▇▇▇▇▇▇▇▊                │      |
    |   · Close                                                                 ▐████████▍     |
    |   · Early                                  ▐████████▍                             │      |
    |                                                                                          |
    |                                                                                          |
    |                                                                                          |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter       |
    ");
    shows!(plan().at("e"), @"
    | masar  Linked                                                            22 Nov 2026  en |
    | Linked                                                                                   |
    | Period                                                     2026                          |
    |                                     Jan Feb Mar Apr  May Jun  Jul Aug  Sep Oct Nov│ Dec  |
    | ■ Brief                            ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━ |
    | ▾ Items                          6 ───────────────────────────────────────────────│      |
    |   · Dig                            ████████▌                                      │      |
    |   · Other                                                        ▕████████▋╗      │      |
    |   · Lay                                         █████████████▎             ║      │      |
    |   · Test                                            ▐▇▇▇▇▇▇▇▇▇▇▇▇▊═════════▾═════════╗   |
    |┼  · Close                                                                 ▋████████▐◂╝   |
    |▷  · Early                                  ▐████████▍                             │      |
    |                                                                                          |
    |                                                                                          |
    |                                                                                          |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter       |
    ");
    shows!(plan().at("c").ascii(), @"
    | masar  Linked                                                            22 Nov 2026  en |
    | Linked                                                                                   |
    | Period                                                     2026                          |
    |                                     Jan Feb Mar Apr  May Jun  Jul Aug  Sep Oct Nov| Dec  |
    | B Brief                            ===============================================|===== |
    | v Items                          6 -----------------------------------------------|      |
    |   . Dig                            #########                                      |      |
    |   . Other                                  |                      #########       |      |
    |   . Lay                                    +--->#############                     |      |
    |   . Test                                       +--->##############                |      |
    |   . Close                                                                  ########      |
    |   . Early                                  #########                              |      |
    |                                                                                          |
    |                                                                                          |
    |                                                                                          |
    | up/down move  enter open  q quit  ? help  / find  : commands  L language  +/- zoom       |
    ");
    shows!(plan().at("c").arabic(), "links_arabic");
}

/// Links with a lag, back in time, and from and to milestones.
const BACK: &str = r#"(
  format: 1, id: "l", kind: plan, language: en, title: "Back",
  start: "2026-01-01", end: "2026-12-31",
  items: [
    (id: "a", kind: task, title: "New shift", start: "2026-06-01", end: "2026-10-31"),
    (id: "b", kind: task, title: "Between", start: "2026-01-05", end: "2026-02-05"),
    (id: "c", kind: task, title: "Old shift", start: "2026-01-01", end: "2026-07-15", depends_on: [(on: "a", link: start_to_finish)]),
    (id: "d", kind: task, title: "Wait", start: "2026-11-10", end: "2026-12-20", depends_on: [(on: "c", lag: "8 weeks")]),
    (id: "e", kind: task, title: "Gates", milestones: [(id: "gate", title: "Gate", on: planned("2026-02-10"))]),
    (id: "f", kind: task, title: "After", start: "2026-04-01", end: "2026-05-01", depends_on: ["gate"]),
  ],
)"#;

#[test]
fn links_back_in_time_of_milestones_and_with_a_lag_are_drawn() {
    let plan = || explore(&[BACK]).size(100, 16);
    shows!(plan().at("c"), @"
    | masar  Back                                                                        22 Nov 2026  en |
    | Back                                                                                               |
    | Period                                                            2026                             |
    |                                         Jan  Feb  Mar Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec  |
    | ■ Brief                                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━ |
    | ▾ Items                              6 ────────────────────────────────────────────────────│────   |
    |   · New shift                                                 ╔▐████████████████████████▏  │       |
    |   · Between                            ▐████▊                 ╚══════════╗                 │       |
    |   · Old shift                          ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▐◂═╝                 │       |
    |   · Wait                                                 lag: 8 weeks ╚═════════════════▸▐██████▏  |
    |   · Gates                                    ◈                                             │       |
    |   · After                                            ▐████▌                                │       |
    |                                                                                                    |
    |                                                                                                    |
    |                                                                                                    |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages        |
    ");
    shows!(plan().at("f"), @"
    | masar  Back                                                                        22 Nov 2026  en |
    | Back                                                                                               |
    | Period                                                            2026                             |
    |                                         Jan  Feb  Mar Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec  |
    | ■ Brief                                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━ |
    | ▾ Items                              6 ────────────────────────────────────────────────────│────   |
    |   · New shift                                                  ▐████████████████████████▏  │       |
    |   · Between                            ▐████▊                                              │       |
    |   · Old shift                          ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▋                    │       |
    |   · Wait                                                                                 ▐██████▏  |
    |   · Gates                                    ◈                                             │       |
    |   · After                                    ╚══════▸▌████▐                                │       |
    |                                                                                                    |
    |                                                                                                    |
    |                                                                                                    |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  F filter  m pages        |
    ");
    shows!(plan().at("d").arabic(), "links_back_arabic");
}

#[test]
fn no_line_of_a_link_touches_a_letter_or_a_bar() {
    for (columns, id) in [60, 80, 90, 120, 200]
        .into_iter()
        .flat_map(|columns| ["a", "b", "c", "d", "e", "f"].map(|id| (columns, id)))
    {
        let linked = explore(&[LINKED]).size(columns, 20).at(id).screen();
        let alone = LINKED
            .replace("depends_on", "tags")
            .replace("[(on: \"c\", link: start_to_start)]", "[]");
        let alone = alone.replace("[\"b\", (on: \"d\", link: finish_to_finish)]", "[]");
        let alone = explore(&[&alone]).size(columns, 20).at(id).screen();
        for (linked, alone) in linked.lines().zip(alone.lines()).skip(5).take(7) {
            let cells: Vec<char> = alone.chars().collect();
            for (nth, cell) in linked.chars().enumerate() {
                if ('\u{2550}'..='\u{256c}').contains(&cell) {
                    let is_free = matches!(cells[nth], ' ' | '│');
                    let near = [nth - 1, nth + 1].map(|nth| cells[nth].is_alphanumeric());
                    assert!(is_free && near == [false, false], "{linked}\n{alone}");
                }
            }
        }
    }
}
