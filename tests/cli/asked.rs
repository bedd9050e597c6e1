//! What is asked of a picture and of the explorer by options: a question, groups, an order.

use crate::program::masar;

const TOWN: &str = include_str!("../filter/plan.ron");

fn printed(words: &[&str]) -> String {
    let print = ["print", "-", "--today", "2025-03-01", "--width", "80"];
    masar(&[&print, words].concat()).input(TOWN).done().out
}

#[test]
fn a_print_shows_what_answers_and_says_so() {
    let printed = printed(&["--where", "state:done or owner:treasury", "--sort", "start"]);
    insta::assert_snapshot!("print_question", printed);
}

#[test]
fn a_question_in_arabic_stands_over_the_picture() {
    let question = "\u{62e}\u{644}\u{627}\u{644}:2024 portal";
    let printed = printed(&["--where", question, "--lang", "ar"]);
    insta::assert_snapshot!("print_question_arabic", printed);
}

#[test]
fn groups_of_a_print_hold_what_answers() {
    let printed = printed(&["--where", "in:2024", "--group", "owner"]);
    assert!(
        printed.contains("Ministry") && printed.contains("Portal"),
        "{printed}"
    );
    assert!(!printed.contains("Census"), "{printed}");
    let ansi = self::printed(&["--where", "in:2024", "--format", "ansi"]);
    assert!(ansi.contains("in:2024"), "{ansi}");
}

#[test]
fn a_level_folds_what_answers_too() {
    let printed = printed(&["--where", "state:done", "--level", "1"]);
    assert!(
        printed.contains("Services") && !printed.contains("Forms"),
        "{printed}"
    );
}

#[test]
fn a_mistake_is_told_with_its_place_before_anything_opens() {
    for words in [
        &["print", "-", "--where", "in:2024 stat:done"][..],
        &["list", "-", "--where", "in:2024 stat:done"],
    ] {
        let done = masar(words).input(TOWN).done();
        assert_eq!((done.status, done.out.as_str()), (Some(2), ""));
        assert!(done.err.contains("in:2024 >stat<:done"), "{}", done.err);
    }
    // What is told by itself is not among what answers.
    let done = masar(&["print", "-", "--where", "late", "--focus", "bus"])
        .input(TOWN)
        .done();
    assert_eq!(done.status, Some(2), "{}", done.out);
}

#[test]
fn bars_of_a_picture_are_coloured_by_a_field() {
    let printed = printed(&["--colour-by", "owner"]);
    insta::assert_snapshot!("print_colored", printed);
    // A bar has the colour of its letter.
    let ansi = self::printed(&[
        "--color-by",
        "owner",
        "--format",
        "ansi",
        "--color",
        "always",
    ]);
    assert_ne!(
        ansi,
        self::printed(&["--format", "ansi", "--color", "always"])
    );
    let done = masar(&["print", "-", "--color-by", "colour"])
        .input(TOWN)
        .done();
    assert_eq!(done.status, Some(2), "{}", done.out);
}
