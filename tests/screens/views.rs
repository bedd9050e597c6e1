//! Saved views: the list of them, what each shows, and the plan as it is again.

use masar::document::{SavedView, Text};
use masar::state::{Asked, Effect};

use crate::explorer::{Explorer, build, explore, library, walk_with};
use crate::filter::rows;

const TOWN: &str = include_str!("../filter/plan.ron");
const VIEWS: &str = r#"views: [
    (name: (en: "Founding year", ar: "\u{627}\u{644}\u{62a}\u{623}\u{633}\u{64a}\u{633}"), where: "in:2024", group: "owner", sort: "title", columns: "progress", zoom: "month"),
    (name: "Services", focus: "services", sort: "title:desc"),
    (name: "Top", level: 1),
], phases: ["#;

/// Opens the town with saved views.
fn town() -> Explorer {
    explore(&[&TOWN.replace("phases: [\n", VIEWS)]).today("2025-03-01")
}

#[test]
fn a_view_of_the_plan_is_chosen_from_a_list() {
    let listed = town().keys("V");
    insta::assert_snapshot!(listed.screen());
    let shown = listed.keys("<down> <enter>");
    assert_eq!(rows(&shown), "town it portal town forms");
    insta::assert_snapshot!(shown.screen());
    // Back to the plan as it is; what the view said of columns and days stays.
    let plan = shown.keys("V <enter>");
    assert_eq!(rows(&plan), rows(&town()));
}

#[test]
fn a_view_without_a_question_lifts_the_one_that_held() {
    let asked = town()
        .keys("F")
        .types("census")
        .keys("<enter> V <down> <down> <enter>");
    assert_eq!(rows(&asked), "services portal forms");
    // A view is of the whole plan, wherever one is.
    let top = asked.keys("V <down> <down> <down> <enter>");
    assert_eq!(rows(&top), "town group:phases services data group:pillars");
}

#[test]
fn a_view_is_found_by_its_name_in_either_language() {
    let named = |name: &str| {
        let asked = Asked {
            view: Some(name.to_owned()),
            ..Asked::default()
        };
        town().changed(move |state, world| {
            state.ask(&asked, world);
            Effect::Draw
        })
    };
    let arabic = named("\u{627}\u{644}\u{62a}\u{623}\u{633}\u{64a}\u{633}");
    assert_eq!(rows(&arabic), rows(&named("Founding year")));
    let asked = Asked {
        view: Some("Founding year".to_owned()),
        group: Some(String::new()),
        ..Asked::default()
    };
    let beside = town().changed(move |state, world| {
        state.ask(&asked, world);
        Effect::Draw
    });
    assert_eq!(rows(&beside), "town ~services forms portal");
}

#[test]
fn the_readers_own_views_follow_those_of_the_plan() {
    let mut own = SavedView::new(Text {
        en: Some("Mine".into()),
        ..Text::default()
    });
    own.question = Some("state:done".into());
    let town = build(&TOWN.replace("phases: [\n", VIEWS));
    let explorer = walk_with(library([town]), vec![own]).today("2025-03-01");
    let explorer = explorer.keys("V").types("mine").keys("<enter>");
    assert_eq!(rows(&explorer), "town ~services forms");
}

#[test]
fn without_views_the_list_says_so() {
    let plain = explore(&[TOWN]).keys("V");
    assert!(
        plain.screen().contains("no saved views here"),
        "{}",
        plain.screen()
    );
}
