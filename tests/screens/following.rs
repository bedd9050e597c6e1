//! Going to what the details name, along the links of a plan, and back.

use masar::action::Action;

use crate::explorer::{Explorer, explore, shows};

/// Two offices, a phase, a pillar, three tasks that wait for each other.
const PLAN: &str = r#"(
  format: 1, id: "move", kind: plan, language: en, title: (en: "Move"),
  phases: [(id: "first", title: (en: "First phase"), start: "2026", end: "2026")],
  pillars: [(id: "calm", title: (en: "Calm"), aim: (en: "Nobody hurries"))],
  governance: (
    roles: [(id: "lead", title: (en: "Leads"))],
    bodies: [
      (id: "it", title: (en: "IT office"), roles: ["lead"]),
      (id: "law", title: (en: "Law office"), reports_to: "it"),
    ],
  ),
  strands: [(id: "s", kind: track, title: (en: "Track"), items: [
    (id: "a", kind: task, title: (en: "Draft"), owner: "it", start: "2026-01-01", end: "2026-02-28", phases: ["first"], pillars: ["calm"]),
    (id: "b", kind: task, title: (en: "Review"), owner: "law", depends_on: ["a"], start: "2026-03-01", end: "2026-04-30",
     bodies: [(body: "it", part: partner)]),
    (id: "c", kind: task, title: (en: "Sign"), depends_on: ["a", "b"], start: "2026-05-01", end: "2026-06-30"),
  ])],
)"#;

fn plan() -> Explorer {
    explore(&[PLAN]).size(80, 30)
}

/// Returns what the details are of.
fn told(explorer: &Explorer) -> String {
    let place = explorer.state().place().unwrap();
    let roadmap = explorer.roadmap();
    place.subject(roadmap).key(roadmap).into_owned()
}

#[test]
fn tab_marks_a_name_and_enter_goes_there() {
    let at = |keys: &str| plan().at("b").keys("<enter>").keys(keys);
    // The owner, the partner, what it waits for, what waits for it, the track.
    for (keys, entry) in [
        ("<tab> <enter>", "law"),
        ("<tab> <tab> <enter>", "it"),
        ("<tab> <tab> <tab> <enter>", "a"),
        ("<tab> <tab> <tab> <tab> <enter>", "c"),
        ("<tab> <tab> <tab> <tab> <tab> <enter>", "s"),
        // Round the end, and back.
        ("<tab> <tab> <tab> <tab> <tab> <tab> <enter>", "law"),
        ("<backtab> <enter>", "s"),
    ] {
        assert_eq!(told(&at(keys)), entry, "{keys}");
        assert!(at(keys).state().place().unwrap().reading().is_some());
    }
    // Without a mark there is nowhere to go.
    assert_eq!(told(&at("<enter>")), "b");
}

#[test]
fn every_step_back_leads_to_where_the_name_was_read() {
    let there = plan()
        .at("b")
        .keys("<enter> <tab> <tab> <enter> <tab> <enter>");
    // To the office, and on to the role that it has.
    assert_eq!(told(&there), "lead");
    let back = there.keys("<esc>");
    assert_eq!(told(&back), "it");
    let back = back.keys("<esc>");
    assert_eq!(told(&back), "b");
    assert!(back.state().place().unwrap().marked_fact().is_some());
    let back = back.keys("<esc>");
    assert!(back.state().place().unwrap().reading().is_none());
    assert_eq!(back.selected(), "b");
}

#[test]
fn the_details_of_a_body_tell_what_it_has_a_part_in() {
    let office = plan().at("b").keys("<enter> <tab> <tab> <enter>");
    let screen = office.screen();
    for told in [
        "Has a part in",
        "Answers for  Draft",
        "With         Review",
        "Leads",
    ] {
        assert!(screen.contains(told), "{told} is not in {screen}");
    }
}

#[test]
fn the_details_of_a_pillar_tell_its_aim_and_what_serves_it() {
    let pillar = plan().at("a").keys("<enter> <backtab> <enter>");
    assert_eq!(told(&pillar), "calm");
    let screen = pillar.screen();
    assert!(
        screen.contains("Nobody hurries") && screen.contains("Draft"),
        "{screen}"
    );
}

#[test]
fn a_click_on_a_name_goes_there_and_escape_comes_back() {
    let row = plan().size(80, 40).at("a");
    let office = row.cell("IT office");
    let there = row.click(office);
    assert_eq!(told(&there), "it");
    assert_eq!(there.keys("<esc>").selected(), "a");
}

#[test]
fn the_keys_of_links_go_along_them_and_back() {
    let b = plan().at("b").keys("u");
    assert_eq!(b.selected(), "a");
    assert_eq!(b.keys("<c-o>").selected(), "b");
    let c = plan().at("b").keys("z");
    assert_eq!(c.selected(), "c");
    assert_eq!(c.keys("<esc>").selected(), "b");
    // Of several the details tell, and the first is marked.
    let several = plan().at("c").keys("u");
    assert_eq!(
        (told(&several), told(&several.keys("<enter>"))),
        ("c".to_owned(), "a".to_owned())
    );
    let second = plan().at("c").keys("u <tab> <enter>");
    assert_eq!(told(&second), "b");
    assert_eq!(second.keys("<c-o> <esc>").selected(), "c");
    // On the Arabic layout, too.
    assert_eq!(plan().at("b").keys("\u{639}").selected(), "a");
    assert_eq!(plan().at("b").keys("\u{626}").selected(), "c");
}

#[test]
fn what_has_no_link_says_so() {
    assert!(
        plan()
            .at("a")
            .keys("u")
            .screen()
            .contains("waits for nothing")
    );
    assert!(
        plan()
            .at("c")
            .keys("z")
            .screen()
            .contains("nothing waits for it")
    );
    assert!(plan().keys("<c-o>").screen().contains("no step to go back"));
}

#[test]
fn a_link_out_of_what_was_entered_leads_there_and_back() {
    let text = PLAN.replace(
        "strands: [",
        r#"strands: [(id: "t", kind: track, title: (en: "Other"), items: [
            (id: "d", kind: task, title: (en: "Far"), depends_on: ["a"])]), "#,
    );
    let inside = explore(&[&text]).size(80, 30).at("t").keys("<enter> u");
    assert_eq!(inside.selected(), "a");
    assert_eq!(inside.row(1), "Move");
    let back = inside.keys("<esc>");
    assert_eq!(back.selected(), "d");
    assert_eq!(back.row(1), "Move › Other");
}

#[test]
fn the_chain_of_a_row_is_told_apart_without_colours() {
    let text = PLAN.replace(
        "strands: [",
        r#"strands: [(id: "t", kind: track, title: (en: "Other"), items: [(id: "d", kind: task, title: (en: "Far"))]), "#,
    );
    let told = explore(&[&text]).size(80, 20).at("b").keys("i");
    shows!(told, @"
    | masar  Move                                                    22 Nov 2026  en |
    | Move                                                      rows of the chain: 3 |
    | Phases                         ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓First phase▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ |
    |                                                     2026                       |
    |                                 1   2   3   4  5   6   7   8   9   10  11  12  |
    | ■ Brief                       ▏─────────────────────────────────────────│───── |
    | ▸ Phases                    1 ▏                                         │      |
    | ▾ Other                     1 ▏                                         │      |
    |   · Far                       ▏                    no date              │      |
    | ▾ Track                     3 ▏───────────────────────                  │      |
    |┃  · Draft                     ▏███████▌╗                                │      |
    |┃  · Review                    ▏       ▌▇▇▇▇▇▇▇▐╗                        │      |
    |┃  · Sign                                      ▐▇▇▇▇▇▇▇▎                 │      |
    |─ Review ─ Task ────────────────────────────────────────────────────────────────|
    | Status                                                                         |
    | not started                                                                    |
    | Period                                                                         |
    | from 1 Mar 2026 to 30 Apr 2026                                                 |
    |                                                                               ▾|
    | ↑↓ move  ⏎ open  esc back  q quit  ? help  / find  : commands  L language      |
    ");
    // Escape tells all alike again, and stays.
    let back = told.keys("<esc>");
    assert_eq!(back.selected(), "b");
    assert!(!back.screen().contains('┃'));
    assert!(!explore(&[&text]).at("b").keys("i i").screen().contains('┃'));
    let alone = explore(&[&text]).at("d").keys("i").screen();
    assert!(
        alone.contains("linked with nothing") && !alone.contains('┃'),
        "{alone}"
    );
}

#[test]
fn the_details_are_hidden_halved_and_enlarged() {
    let rows = |keys: &str| {
        let mut explorer = plan().size(80, 40).at("b");
        for _ in keys.chars() {
            explorer.act(Action::Details);
        }
        explorer.state().frame().unwrap().0.detail.height
    };
    let [half, large, hidden] = ["", "a", "aa"].map(rows);
    assert!(
        hidden == 0 && 0 < half && half < large,
        "{hidden} {half} {large}"
    );
    assert_eq!(rows("aaa"), half);
}

#[test]
fn details_take_the_rows_that_the_chart_leaves_free() {
    let layout = plan().size(80, 40).state().frame().unwrap().0;
    assert_eq!(
        usize::from(layout.outline.height),
        plan().state().place().unwrap().entries().len()
    );
}

#[test]
fn the_bar_of_a_leaf_stays_in_sight_while_its_details_are_read() {
    shows!(plan().size(80, 20).at("b").keys("<enter>"), @"
    | masar  Move                                                    22 Nov 2026  en |
    | Move                                                                           |
    | Phases                                              2026                       |
    |                                 1   2   3   4  5   6   7   8   9   10  11  12  |
    |┼  · Review                            ▌███████▐                         │      |
    |─ Review ─ Task ────────────────────────────────────────────────────────────────|
    | Status                                                                        ▏|
    | not started                                                                   ▏|
    |                                                                               ▏|
    | Period                                                                        ▏|
    | from 1 Mar 2026 to 30 Apr 2026                                                ▏|
    |                                                                               ▏|
    | Bodies                                                                        ▏|
    | Assigned to  Law office                                                       ▏|
    | With         IT office                                                         |
    |                                                                                |
    | Waits for                                                                      |
    | Draft                                                                          |
    |                                                                                |
    | ↑↓ scroll  tab names  esc back  ? help  q quit  y copy  : commands             |
    ");
}

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
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  m pages      scale: month (fit) · row 1 of 7 |
    ");
    shows!(columns().size(120, 14).keys("| |"), @"
    | masar  Move                                                                                            22 Nov 2026  en |
    | Move                                                                                                                   |
    | Phases                                                                   ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓First phase▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ |
    |                                                                                              2026                      |
    |                                           Start           End             1   2  3   4   5   6  7   8   9  10  11▾ 12  |
    | ■ Brief                                                                  ────────────────────────────────────────│──── |
    | ▸ Phases                                1                                                                        │     |
    | ▾ Track                                 3                                ◐1━━━━━━·2━━━━━━━━━━━━                  │     |
    |   · ! Draft                               1 Jan 2026      28 Feb 2026    ███████▎                                │     |
    |   ◐ ! Review                              1 Mar 2026      30 Apr 2026           ███▒▒▒▒▊ 35%                     │     |
    |   · ! Sign                                1 May 2026      30 Jun 2026                  ▕███████▎                 │     |
    | ▸ Pillars                               1                                                                        │     |
    |                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  m pages      scale: month (fit) · row 1 of 7 |
    ");
    shows!(columns().size(120, 14).keys("| | |"), @"
    | masar  Move                                                                                            22 Nov 2026  en |
    | Move                                                                                                                   |
    | Phases                                                           ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓First phase▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ |
    |                                                                                          2026                          |
    |                                           Assigned to             Jan Feb Mar Apr  May Jun  Jul Aug  Sep Oct Nov▾ Dec  |
    | ■ Brief                                                          ───────────────────────────────────────────────│───── |
    | ▸ Phases                                1                                                                       │      |
    | ▾ Track                                 3                        ◐1━━━━━━━·2━━━━━━━━━━━━━━━                     │      |
    |   · ! Draft                               IT office              ████████▌                                      │      |
    |   ◐ ! Review                              Law office                     ▐███▒▒▒▒▒▍ 35%                         │      |
    |   · ! Sign                                                                        ▐████████▎                    │      |
    | ▸ Pillars                               1                                                                       │      |
    |                                                                                                                        |
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  m pages      scale: month (fit) · row 1 of 7 |
    ");
    shows!(columns().size(200, 14).keys("| | | |"), @"
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
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  m pages  ←→ pan  t today  y copy                                                             scale: month (fit) · row 1 of 7 |
    ");
    let none = columns().size(120, 14);
    assert_eq!(
        none.screen(),
        columns().size(120, 14).keys("| | | | |").screen()
    );
}

#[test]
fn columns_that_have_no_room_are_left_out_whole() {
    shows!(columns().size(80, 14).keys("| | | |"), @"
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
    |                                     Jan Feb Mar Apr  May Jun  Jul Aug  Sep Oct Nov▾ Dec  |
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
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  m pages        |
    ");
    shows!(plan().at("e"), @"
    | masar  Linked                                                            22 Nov 2026  en |
    | Linked                                                                                   |
    | Period                                                     2026                          |
    |                                     Jan Feb Mar Apr  May Jun  Jul Aug  Sep Oct Nov▾ Dec  |
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
    | ↑↓ move  ⏎ open  q quit  ? help  / find  : commands  L language  +- zoom  m pages        |
    ");
    shows!(plan().at("c").ascii(), @"
    | masar  Linked                                                            22 Nov 2026  en |
    | Linked                                                                                   |
    | Period                                                     2026                          |
    |                                     Jan Feb Mar Apr  May Jun  Jul Aug  Sep Oct Novv Dec  |
    | = Brief                            ===============================================|===== |
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
