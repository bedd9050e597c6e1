//! What a search finds, as a list: walked by arrows, kept beside the chart, clicked on.

use masar::search::Hit;
use masar::state::ClickTarget;

use crate::explorer::{self, Explorer, shows};
use crate::filter::town;

fn first(explorer: &Explorer) -> Vec<String> {
    let found = explorer.state().search.found().unwrap();
    let roadmap = explorer.roadmap();
    let hits = found.part(0..3).filter_map(Hit::entry);
    hits.map(|ix| roadmap.id(ix).into_owned()).collect()
}

fn selected(explorer: &Explorer) -> String {
    let place = explorer.state().place().unwrap();
    let roadmap = explorer.roadmap();
    roadmap.id(place.selected(roadmap)).into_owned()
}

#[test]
fn arrows_walk_what_is_found_and_enter_stays_there() {
    let typing = town().keys("/").types("data").wait();
    let at = selected(&typing);
    // The first arrow marks what one is led to already.
    let marked = typing.keys("<down>");
    assert_eq!(selected(&marked), at);
    let next = marked.keys("<down>");
    assert_ne!(selected(&next), at);
    let back = next.keys("<up>");
    assert_eq!(selected(&back), at);
    let kept = back.keys("<down> <enter>");
    assert!(kept.state().search.line().is_none());
    assert_ne!(selected(&kept), at);
    assert!(kept.state().search.listed().is_none());
}

#[test]
fn tab_keeps_the_list_until_it_is_given_up() {
    let listed = town().keys("/").types("data").wait().keys("<tab>");
    assert!(listed.state().search.line().is_none());
    assert!(listed.state().search.listed().is_some());
    let walked = listed.keys("n");
    assert!(walked.state().search.listed().is_some());
    assert!(walked.keys("<esc>").state().search.listed().is_none());
}

#[test]
fn a_click_goes_to_what_is_listed() {
    let typing = town().keys("/").types("data").wait();
    let found = typing.state().search.found().unwrap();
    let second = found.part(1..2).filter_map(Hit::entry).next().unwrap();
    let id = typing.roadmap().id(second).into_owned();
    let cells = (0..24).flat_map(|row| (0..80).map(move |column| (column, row)));
    let target = Some(ClickTarget::Hit(1));
    let cell = cells
        .into_iter()
        .find(|cell| typing.target(*cell) == target);
    assert_eq!(selected(&typing.click(cell.unwrap())), id);
}

#[test]
fn exact_names_come_before_others_and_items_before_milestones() {
    let plan = r#"(format: 1, id: "p", kind: plan, language: en, title: (en: "P"),
      milestones: [(id: "m", title: (en: "Bus day"), on: planned("2025"))],
      items: [
        (id: "a", kind: task, title: (en: "Omnibus")),
        (id: "b", kind: task, title: (en: "Bus lanes")),
        (id: "c", kind: task, title: (en: "Bus")),
      ])"#;
    let typing = explorer::explore(&[plan]).keys("/").types("bus").wait();
    let found = typing.state().search.found().unwrap();
    let ids = found.hits().filter_map(Hit::entry);
    let ids: Vec<_> = ids.map(|ix| typing.roadmap().id(ix).into_owned()).collect();
    assert_eq!(ids[..4], ["c", "b", "m", "a"]);
}

#[test]
fn one_slip_of_the_pen_is_forgiven_where_nothing_else_is_found() {
    for (typed, id) in [
        ("portla", "portal"),
        ("porttal", "portal"),
        ("cencus", "census"),
        ("\u{627}\u{644}\u{628}\u{648}\u{627}\u{629}", "portal"),
        ("data buss", "bus"),
    ] {
        let typing = town().keys("/").types(typed).wait();
        assert!(
            first(&typing).iter().any(|one| one == id),
            "{typed}: {:?}",
            first(&typing)
        );
    }
    let none = town().keys("/").types("prolta").wait();
    assert_eq!(none.state().search.found().unwrap().count(), 0);
}

#[test]
fn it_looks_like_this() {
    shows!(
        town().keys("/").types("data").wait().keys("<down>"),
        "hits_en"
    );
    let plans = || explorer::walk(explorer::shipped()).size(120, 36);
    let cloud = "\u{633}\u{62d}\u{627}\u{628}\u{64a}\u{629}";
    shows!(plans().arabic().keys("/").types(cloud).wait(), "hits_ar");
    shows!(
        plans()
            .size(60, 16)
            .keys("/")
            .types("ministry")
            .wait()
            .keys("<tab>"),
        "hits_60x16"
    );
}
