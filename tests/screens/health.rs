//! How work goes, apart from how far it has come: by sign and word, only where the file says so.

use masar::action::Action;
use masar::state::{Effect, Request};

use crate::explorer::{Explorer, explore};

fn plan() -> Explorer {
    explore(&[
        r#"(format: 1, id: "p", kind: plan, language: en, title: "Plan", start: "2026", end: "2027", items: [
            (id: "a", kind: initiative, title: "Port", status: active, start: "2026", end: "2027",
                health: [(is: on_track, on: reported("2026-03")), (is: at_risk, on: reported("2026-11"), words: "short of pilots")]),
            (id: "b", kind: task, title: "Rail", status: on_hold, start: "2026", end: "2027", health: off_track),
            (id: "c", kind: task, title: "Road", status: active, start: "2026", end: "2027"),
        ])"#,
    ])
    .size(100, 30)
}

/// Returns the cells of a row up to its name.
fn row(screen: &str, name: &str) -> String {
    let row = screen.lines().find(|row| row.contains(name)).unwrap();
    let (before, _) = row.split_once(name).unwrap();
    format!("{}{name}", before.trim_start_matches(['|', ' ']))
}

#[test]
fn it_stands_beside_the_sign_of_the_state() {
    let screen = plan().screen();
    assert_eq!(row(&screen, "Port"), "\u{25d0} \u{25b3} Port");
    assert_eq!(row(&screen, "Rail"), "\u{2016} \u{25b2} Rail");
    assert_eq!(row(&screen, "Road"), "\u{25d0} Road");
    let screen = plan().ascii().screen();
    assert_eq!(row(&screen, "Port"), "a A Port");
    assert_eq!(row(&screen, "Rail"), "h R Rail");
}

#[test]
fn the_details_tell_the_latest_first_and_a_copy_only_that() {
    let screen = plan().size(100, 50).at("a").keys("<enter>").screen();
    let told = ["Health", "short of pilots", "at risk", "on track"];
    let places = told.map(|words| {
        screen
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {screen}"))
    });
    assert!(places.is_sorted(), "{screen}");
    let Effect::Ask(Request::Copy(text)) = plan().at("a").act(Action::Copy) else {
        panic!("nothing is copied");
    };
    assert!(
        text.contains("Health: reported Nov 2026: short of pilots (at risk)"),
        "{text}"
    );
    assert!(!text.contains("on track"), "{text}");
}

#[test]
fn it_is_found_in_both_languages_and_agrees_in_arabic() {
    assert_eq!(plan().find("off track").keys("<enter>").selected(), "b");
    let at_risk =
        "\u{645}\u{647}\u{62f}\u{62f}\u{629} \u{628}\u{627}\u{644}\u{62a}\u{639}\u{62b}\u{631}";
    assert_eq!(plan().find(at_risk).keys("<enter>").selected(), "a");
}
