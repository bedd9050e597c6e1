//! Search: words as people type them, the line in which they do, and the way from match to match.

use masar::action::Edit;
use masar::facts::Page;
use masar::model::What;
use masar::search::Hit;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use ratatui::style::Modifier;

use crate::explorer::{self, Explorer, explorer, shows};

/// Returns the ids of what is found.
fn hits(explorer: &Explorer) -> Vec<String> {
    let found = explorer.state().search.found();
    let hits = found.into_iter().flat_map(|found| found.hits());
    hits.map(|hit| name(explorer, hit)).collect()
}

/// Returns the id of a row, the page and id of an entry, or the name of a page.
fn name(explorer: &Explorer, hit: Hit) -> String {
    let roadmap = explorer.roadmap();
    match hit {
        Hit::Entry(ix) => match roadmap.node(ix).what {
            What::Appendix(kind, _) => {
                format!("{} {}", Page::of(kind).unwrap().name(), roadmap.id(ix))
            }
            _ => roadmap.id(ix).into_owned(),
        },
        Hit::Page(page) => format!("page {}", page.name()),
    }
}

fn is_at_a_match(explorer: &Explorer) -> bool {
    let roadmap = explorer.roadmap();
    explorer.state().selected_match(roadmap).is_some()
}

#[test]
fn both_plans_are_found_by_words_as_people_type_them() {
    for (nth, typed, id) in [
        (0, "\u{633}\u{648}\u{631}\u{64A}\u{647}", "syria"),
        (0, "\u{633}\u{648}\u{631}\u{64A}\u{629}", "syria"),
        (0, "\u{633}\u{648}\u{631}\u{64A}\u{627}", "syria"),
        (0, "SYRIA", "syria"),
        (
            0,
            "\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{647} \u{627}\u{644}\u{633}\u{62D}\u{627}\u{628}\u{64A}\u{647}",
            "sy-prog-06-cloud-computing",
        ),
        (
            0,
            "\u{62D}\u{648}\u{633}\u{628}\u{647}",
            "sy-prog-06-cloud-computing",
        ),
        (
            0,
            "\u{633}\u{62D}\u{627}\u{628}\u{64A}\u{629} \u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629}",
            "sy-prog-06-cloud-computing",
        ),
        (0, "cloud", "sy-prog-06-cloud-computing"),
        (
            0,
            "\u{628}\u{631}\u{646}\u{627}\u{645}\u{62C} 12",
            "sy-prog-12-change-capacity",
        ),
        (0, "12", "sy-prog-12-change-capacity"),
        (0, "\u{661}\u{662}", "sy-prog-12-change-capacity"),
        (
            0,
            "\u{627}\u{62F}\u{627}\u{631}\u{629} \u{627}\u{644}\u{62A}\u{63A}\u{64A}\u{64A}\u{631}",
            "sy-prog-12-change-capacity",
        ),
        (0, "change capacity", "sy-prog-12-change-capacity"),
        (
            0,
            "\u{627}\u{644}\u{646}\u{627}\u{642}\u{644} \u{627}\u{644}\u{62D}\u{643}\u{648}\u{645}\u{649}",
            "sy-rel-data-bus",
        ),
        (0, "data bus", "sy-rel-data-bus"),
        (0, "\u{62E}\u{62F}\u{645}\u{627}\u{62A}", "syria"),
        (0, "\u{62A}\u{62D}\u{648}\u{644}", "syria"),
        (0, "sy-rel-data-bus", "sy-rel-data-bus"),
        (
            0,
            "\u{627}\u{644}\u{645}\u{631}\u{627}\u{62D}\u{644}",
            "group:phases",
        ),
        (1, "tahawul", "oman"),
        (1, "\u{62A}\u{62D}\u{648}\u{644}", "oman"),
        (1, "\u{62A}\u{62D}\u{648}\u{651}\u{644}", "oman"),
        (1, "\u{639}\u{645}\u{627}\u{646}", "oman"),
        (
            1,
            "\u{627}\u{631}\u{62A}\u{642}\u{627}\u{621}",
            "om-rel-irtiqa",
        ),
        (1, "\u{627}\u{631}\u{62A}\u{642}\u{627}", "om-rel-irtiqa"),
        (1, "ertiqaa", "om-rel-irtiqa"),
        (1, "irtiqa", "om-rel-irtiqa"),
    ] {
        let opened = explorer::walk(explorer::shipped()).keys(if nth == 0 { "1" } else { "2" });
        let found = opened.keys("/").types(typed);
        let hits = hits(&found);
        assert!(
            hits.iter().any(|hit| hit == id),
            "{} finds {hits:?}",
            typed.escape_unicode()
        );
        assert!(is_at_a_match(&found), "{}", typed.escape_unicode());
    }
}

#[test]
fn what_was_copied_from_the_screen_finds_its_row() {
    let walk = || explorer::walk(explorer::shipped()).arabic().size(120, 36);
    let screen = walk()
        .find("\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629}")
        .screen();
    // "cloud computing" in the order of cells.
    let copied = "\u{FE94}\u{FEF4}\u{FE91}\u{FE8E}\u{FEA4}\u{FEB4}\u{FEDF}\u{FE8D} \u{FE94}\u{FE92}\u{FEB3}\u{FEEE}\u{FEA4}\u{FEDF}\u{FE8D}";
    assert!(screen.contains(copied), "{screen}");
    let found = walk().keys("/").paste(copied);
    assert!(
        hits(&found)
            .iter()
            .any(|id| id == "sy-prog-06-cloud-computing")
    );
}

#[test]
fn a_search_on_the_screen() {
    let opened = || explorer("two_tracks.ron").size(100, 14);
    shows!(opened().keys("/ t r"), @"
    | masar  Two tracks                                                                  22 Nov 2026  en |
    | Two tracks                                                                                         |
    | Phases                                 ▓▓          Laying         ▓▓▓▓           Using          ▓▓ |
    |                                                     2026                         2027              |
    |                                          Q1      Q2     Q3      Q4     Q1     Q2      Q3     Q4    |
    | ■ Brief  Two tracks                    ━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                             2                           │                                 |
    | ▾ Roads                              2 ──────────────────────────│──────────                       |
    |   ▾ North                            2 ──────────────────────────│──────────                       |
    |  Brief  Plan  Two tracks                                                                           |
    |  Tram  Project                                                                               Rails |
    |                                                                                                    |
    |                                                                                                    |
    | find: tr                                                                  ⏎ keep  esc back  1 of 2 |
    ");
    shows!(opened().keys("/ t r <enter>"), @"
    | masar  Two tracks                                                                  22 Nov 2026  en |
    | Two tracks                                                                                         |
    | Phases                                 ▓▓          Laying         ▓▓▓▓           Using          ▓▓ |
    |                                                     2026                         2027              |
    |                                          Q1      Q2     Q3      Q4     Q1     Q2      Q3     Q4    |
    | ■ Brief  Two tracks                    ━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                             2                           │                                 |
    | ▾ Roads                              2 ──────────────────────────│──────────                       |
    |   ▾ North                            2 ──────────────────────────│──────────                       |
    |     · Bridge                           ██████████████▋           │                                 |
    |     · Tunnel                                         ▐▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▊                       |
    | ▾ Rails                              1                           │   ───────────────────────────── |
    |   · Tram                                                         │  ▐█████████████████████████████ |
    | ↑↓ move  ⏎ open  nN matches  esc back  q quit  ? help  / find  : commands  L language   tr  1 of 2 |
    ");
    shows!(opened().keys("/ t x"), @"
    | masar  Two tracks                                                                  22 Nov 2026  en |
    | Two tracks                                                                                         |
    | Phases                                 ▓▓          Laying         ▓▓▓▓           Using          ▓▓ |
    |                                                     2026                         2027              |
    |                                          Q1      Q2     Q3      Q4     Q1     Q2      Q3     Q4    |
    | ■ Brief                                ━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ |
    | ▸ Phases                             2                           │                                 |
    | ▾ Roads                              2 ──────────────────────────│──────────                       |
    |   ▾ North                            2 ──────────────────────────│──────────                       |
    |     · Bridge                           ██████████████▋           │                                 |
    |     · Tunnel                                         ▐▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▊                       |
    | ▾ Rails                              1                           │   ───────────────────────────── |
    |   · Tram                                                         │  ▐█████████████████████████████ |
    | find: tx                                                                ⏎ keep  esc back  no match |
    ");
}

#[test]
fn a_search_in_arabic() {
    let opened = || explorer("bilingual.ron").arabic().size(100, 24);
    shows!(
        opened()
            .keys("\u{638}")
            .types("\u{627}\u{644}\u{62E}\u{62F}\u{645}\u{627}\u{62A} mail"),
        "find_arabic_nothing"
    );
    shows!(
        opened()
            .keys("\u{638}")
            .types("\u{62E}\u{62F}\u{645}\u{627}\u{62A}"),
        "find_arabic"
    );
    shows!(opened().find("mail").keys("\u{649}"), "find_arabic_kept");
    shows!(
        explorer("bilingual.ron")
            .both()
            .size(120, 30)
            .find("services"),
        "find_both"
    );
}

#[test]
fn typing_goes_to_the_first_match_after_the_row_where_it_began() {
    let opened = explorer("two_tracks.ron").at("tunnel").keys("/");
    let typed = opened.types("r");
    assert_eq!(typed.selected(), "rails");
    let typed = typed.types("oa");
    // Round the end: the row says so.
    assert_eq!(typed.selected(), "roads");
    assert!(
        typed.row(23).contains("1 of 1; from the top again"),
        "{}",
        typed.row(23)
    );
    assert_eq!(typed.keys("<bs>").selected(), "roads");
}

#[test]
fn giving_up_gives_the_place_back() {
    let opened = || explorer("two_tracks.ron").at("tunnel").keys("+ ] c");
    let before = opened();
    for keys in [
        "/ <esc>",
        "/ r o <esc>",
        "/ x x x <esc>",
        "/ <enter>",
        "/ b <enter> / t <esc> <esc>",
    ] {
        let after = opened().keys(keys);
        if !keys.contains("b <enter>") {
            assert_eq!(after.screen(), before.screen(), "{keys}");
            assert_eq!(after.state().place(), before.state().place(), "{keys}");
        }
        assert!(!after.state().search.is_active(), "{keys}");
    }
    // From a page of details, too.
    let reading = || explorer("two_tracks.ron").at("tunnel").keys("<enter>");
    assert_eq!(reading().keys("/ b <esc>").screen(), reading().screen());
}

#[test]
fn a_match_unfolds_what_hides_it_and_only_that() {
    let folded = explorer("two_tracks.ron").keys("c").find("tunnel");
    assert_eq!(folded.selected(), "tunnel");
    assert!(folded.screen().contains("Bridge"));
    assert!(!folded.screen().contains("Tram"));
    // What typing passed by is as it was.
    let passed = explorer("two_tracks.ron").keys("c").find("tram");
    assert_eq!(passed.selected(), "tram");
    assert!(!passed.screen().contains("Bridge"));
}

#[test]
fn a_match_elsewhere_leaves_what_was_entered() {
    let inside = || explorer("two_tracks.ron").at("north").keys("<enter>");
    assert_eq!(inside().row(1), "Two tracks \u{203a} Roads \u{203a} North");
    let same = inside().find("tunnel");
    assert_eq!(
        (same.selected().as_str(), same.row(1)),
        ("tunnel", inside().row(1))
    );
    let elsewhere = inside().find("tram");
    assert_eq!(
        (elsewhere.selected().as_str(), elsewhere.row(1).as_str()),
        ("tram", "Two tracks")
    );
    // Giving up goes in again.
    assert_eq!(inside().keys("/ t r a m <esc>").screen(), inside().screen());
}

#[test]
fn matches_are_walked_round_both_ends() {
    let found = explorer("two_tracks.ron").keys("e").find("r");
    let all = hits(&found);
    let mut walked = vec![found.selected()];
    let mut walker = found;
    for _ in 1..all.len() {
        walker = walker.keys("n");
        walked.push(walker.selected());
    }
    walked.sort_by_key(|id| all.iter().position(|hit| hit == id));
    assert_eq!(walked, all);
    let last = walker.selected();
    let walker = walker.keys("n");
    assert_ne!(walker.selected(), last);
    let walker = walker.keys("N");
    assert_eq!(walker.selected(), last);
    // The keys of n and N on the Arabic (101) layout.
    let walker = walker.keys("\u{649} \u{622}");
    assert_eq!(walker.selected(), last);
    let first = walker.at(&all[0]).keys("N");
    assert!(
        first.row(23).contains("from the end again"),
        "{}",
        first.row(23)
    );
    // Another step forgets it.
    assert!(!first.keys("N").row(23).contains("again"));
}

#[test]
fn the_details_of_one_match_after_another_can_be_read() {
    let reading = explorer("two_tracks.ron").find("idge").keys("<enter>");
    assert_eq!(reading.state().place().unwrap().reading(), Some(0));
    let reading = explorer("two_tracks.ron").find("tr").keys("n <enter>");
    assert_eq!(reading.selected(), "tram");
    assert_eq!(reading.state().place().unwrap().reading(), Some(0));
    let next = reading.keys("n");
    assert_eq!(next.state().place().unwrap().reading(), Some(0));
    assert_eq!(next.selected(), "two-tracks");
    // One step back each: the details, the marks.
    let chart = next.keys("<esc>");
    assert!(chart.state().search.is_active());
    assert_eq!(chart.state().place().unwrap().reading(), None);
    assert!(!chart.keys("<esc>").state().search.is_active());
}

#[test]
fn a_search_can_be_taken_up_again() {
    let opened = || explorer("two_tracks.ron").find("tram").keys("<esc>");
    assert!(!opened().state().search.is_active());
    assert_eq!(opened().keys("g n").selected(), "tram");
    let line = |keys: &str| {
        let typed = explorer("two_tracks.ron")
            .find("tram")
            .find("north")
            .keys("/")
            .types("x")
            .keys(keys);
        typed.state().search.line().unwrap().text().to_owned()
    };
    assert_eq!(line("<up>"), "north");
    assert_eq!(line("<up> <up> <up>"), "tram");
    assert_eq!(line("<up> <up> <down>"), "north");
    assert_eq!(line("<up> <down>"), "x");
    assert_eq!(line("<down>"), "x");
    // In another roadmap the same words are looked for.
    let texts = [include_str!("two_tracks.ron"), include_str!("bars.ron")];
    let other = explorer::explore(&texts).find("tram").keys("2");
    assert_eq!(other.state().search.found().unwrap().roadmap(), 1);
}

#[test]
fn every_key_types_while_the_line_is_open() {
    let typed = explorer("two_tracks.ron").keys("/ q / ? 1 L");
    assert_eq!(typed.state().search.line().unwrap().text(), "q/?1L");
    let typed = typed.keys("<c-w>").paste(" a\tb\r\nc\u{1b}[1m ");
    assert_eq!(typed.state().search.line().unwrap().text(), " a b c[1m ");
    assert_eq!(
        typed.keys("<c-u>").state().search.line().unwrap().text(),
        ""
    );
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        3 => prop::sample::select(vec!['r', 'a', 'T', ' ', '1', '\u{627}', '\u{644}', '\u{64E}', '\u{FEFB}', '\u{1F600}', '\u{200F}']).prop_map(Edit::Insert),
        2 => prop::sample::select(vec![
            Edit::Left, Edit::Right, Edit::Start, Edit::End, Edit::DeleteBefore, Edit::Delete,
            Edit::DeleteToStart, Edit::DeleteWord, Edit::Up, Edit::Down, Edit::Keep, Edit::GiveUp,
        ]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, rng_seed: RngSeed::Fixed(8), failure_persistence: None, ..ProptestConfig::default() })]

    /// What was found is looked through again only where that leaves nothing out.
    #[test]
    fn letter_by_letter_finds_what_the_whole_word_does(
        words in prop::collection::vec(prop::sample::select(vec![
            "ser", "data", "12", "money", "gov", "ministry", "\u{627}\u{644}\u{62E}\u{62F}\u{645}\u{627}\u{62A}", "\u{633}\u{624}\u{627}\u{644}",
            "\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629}", "\u{645}\u{624}\u{633}\u{633}\u{629}", "\u{FE94}\u{FE92}",
        ]), 1..4),
        which in 1..=2,
    ) {
        let open = || explorer::walk(explorer::shipped()).keys(&format!("{which} /"));
        let typed = words.join(" ");
        prop_assert_eq!(hits(&open().types(&typed)), hits(&open().paste(&typed)));
    }

    #[test]
    fn a_search_that_is_given_up_changes_nothing(
        edits in prop::collection::vec(edit(), 0..12),
        columns in 1_u16..130, rows in 1_u16..40, arabic: bool,
    ) {
        let opened = explorer("bilingual.ron").size(columns, rows).keys("c");
        let mut opened = if arabic { opened.arabic() } else { opened };
        opened.act(masar::action::Action::MoveDown);
        let before = opened.buffer();
        opened.act(masar::action::Action::Find);
        for edit in edits {
            if !matches!(edit, Edit::Keep | Edit::GiveUp) {
                opened.edit(edit);
            }
            let hits = hits(&opened);
            prop_assert!(hits.is_empty() || is_at_a_match(&opened));
            // The cursor is always seen where the line has room.
            let reversed = |x: &u16| opened.buffer()[(*x, rows - 1)].modifier.contains(Modifier::REVERSED);
            if rows >= 4 && columns >= 30 {
                prop_assert!((0..columns).any(|x| reversed(&x)));
            }
        }
        opened.act(masar::action::Action::Back);
        prop_assert_eq!(opened.buffer(), before);
    }
}
