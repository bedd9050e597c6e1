//! The search in a plan that is too large to be gathered at once: every key is answered meanwhile.

use std::fmt::Write;

use masar::state::Languages;
use masar::words::Language;

use crate::explorer::{Explorer, explore};

/// Opens a plan of so many projects.
fn plan(projects: usize) -> Explorer {
    explore(&[&text(projects)])
}

fn text(projects: usize) -> String {
    let mut text = "(format: 1, id: \"large\", kind: plan, language: en, title: (en: \"Large\"), \
        start: \"2026\", end: \"2027\", strands: [(id: \"all\", kind: track, \
        title: (en: \"All\"), items: ["
        .to_owned();
    for nth in 0..projects {
        write!(
            text,
            "(id: \"p{nth}\", kind: project, title: (en: \"Pier {nth}\")),"
        )
        .unwrap();
    }
    text += "])])";
    text
}

fn is_gathering(explorer: &Explorer) -> bool {
    let state = explorer.state();
    state.search.waits_for(state.current())
}

#[test]
fn what_is_typed_before_all_is_gathered_is_found_then() {
    let mut typed = plan(2_500).keys("/").types("pier 2499");
    assert!(is_gathering(&typed));
    assert_eq!(typed.state().search.found(), None);
    assert!(typed.screen().contains("pier 2499"));
    assert!(typed.screen().contains("searching"), "{}", typed.screen());
    while is_gathering(&typed) {
        typed = typed.wait();
    }
    assert_eq!(typed.selected(), "p2499");
    assert!(!typed.screen().contains("searching"));
}

#[test]
fn enter_does_not_lose_what_was_typed_too_fast() {
    let kept = plan(2_500).find("pier 2499").keys("L").wait();
    assert!(!is_gathering(&kept));
    // What was typed after it is done after it.
    assert!(kept.state().search.line().is_none());
    assert_eq!(kept.state().languages, Languages::one(Language::AR));
    assert_eq!(kept.selected(), "p2499");
}

#[test]
fn giving_up_meanwhile_goes_back_and_the_next_search_is_ready() {
    let mut left = plan(2_500).keys("/").types("pier").keys("<esc>");
    let began = left.selected();
    while is_gathering(&left) {
        left = left.wait();
    }
    assert_eq!(left.selected(), began);
    let again = left.keys("/").types("pier 2499");
    assert_eq!(again.selected(), "p2499");
}

#[test]
fn a_small_plan_is_gathered_at_once() {
    assert!(!is_gathering(&plan(900).keys("/")));
}

#[test]
fn a_search_does_not_wait_for_the_texts_of_another_roadmap() {
    let both = explore(&[&text(9), &text(2_500)]);
    // The small one is gathered, then the large one is begun and left.
    let left = both.keys("/ <esc> 2 / <esc> 1");
    assert!(left.state().search.waits_for(1));
    let found = left.keys("/").types("pier 7");
    assert_eq!(found.selected(), "p7");
    assert!(!found.screen().contains("searching"));
}
