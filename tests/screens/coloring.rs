//! Bars coloured by what the file says of the items: their letters, the line that tells them, the colours.

use crate::explorer::{Explorer, explore};
use crate::filter::town;

/// Returns a plan with more owners than there are colours.
fn crowd() -> Explorer {
    let item = |nth: usize| {
        let owner = nth % 9;
        format!(
            "(id: \"i{nth}\", kind: task, title: \"Task {nth}\", start: \"2026-0{}\", end: \"2026-1{}\", tags: [\"t{owner}\"]),",
            1 + owner,
            nth % 3
        )
    };
    let items: String = (0..12).map(item).collect();
    let text = format!(
        "(format: 1, id: \"p\", kind: plan, language: en, title: \"Crowd\", start: \"2026\", end: \"2026\", items: [{items}(id: \"x\", kind: task, title: \"Alone\", start: \"2026-03\", end: \"2026-05\")])"
    );
    explore(&[&text])
}

#[test]
fn bars_are_coloured_by_the_next_field_and_say_so() {
    let colored = town().keys("C");
    insta::assert_snapshot!("colored_en", colored.screen());
    insta::assert_snapshot!("colored_ar", town().keys("C L").screen());
}

#[test]
fn the_largest_groups_have_a_colour_and_the_rest_share_one() {
    let colored = crowd().size(120, 24).keys("C C");
    insta::assert_snapshot!("colored_crowd", colored.screen());
    // The fields end with states, as usual.
    let usual = colored.keys("C");
    assert!(!usual.screen().contains("Colours"), "{}", usual.screen());
}

#[test]
fn under_a_question_the_colours_have_a_line_of_their_own() {
    let asked = town().keys("C F").types("in:2024").keys("<enter>");
    let screen = asked.screen();
    let lines: Vec<&str> = screen.lines().collect();
    assert!(lines[2].contains("filter: in:2024"), "{screen}");
    assert!(lines[3].contains("Colours: by track"), "{screen}");
    assert!(
        lines[3].contains("A Services") && lines[3].contains("B Data"),
        "{screen}"
    );
}
