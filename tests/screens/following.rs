//! Going to what the details name, along the links of a plan, and back.

use masar::action::Action;

use crate::explorer::{Explorer, explore, shows};

/// Two offices, a phase, a pillar, three tasks that wait for each other.
pub(crate) const PLAN: &str = r#"(
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
        "Partner in   Review",
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
fn a_click_on_the_number_of_a_source_goes_to_that_source() {
    let plan = || {
        explore(&[r#"(
  format: 1, id: "s", kind: plan, language: en, title: "Sourced",
  sources: [
    (id: "one", publisher: (en: "The ministry"), kind: official),
    (id: "two", publisher: (en: "The paper"), kind: press),
  ],
  items: [(id: "a", kind: task, title: "Draft", start: "2026",
    status: [(state: active, on: reported("2026-02-01"), sources: ["one", "two"])])],
)"#])
    };
    let read = || plan().size(80, 40).at("a").keys("<enter>");
    let (column, row) = read().cell("[1][2]");
    assert_eq!(told(&read().click((column + 1, row))), "one");
    let there = read().click((column + 4, row));
    assert_eq!(told(&there), "two");
    assert_eq!(told(&there.keys("<esc>")), "a");
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
