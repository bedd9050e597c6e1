//! The order of the rows: as the file has them, by title, by start date.

use crate::explorer::{Explorer, explore, explorer, library, walk};

/// A plan whose items are in no order but that of the file.
const PLAN: &str = r#"(
    format: 1, id: "p", kind: plan, language: ar,
    title: (ar: "\u{62e}\u{637}\u{629}", en: "Plan"),
    phases: [(id: "only", title: (en: "Phase"), start: "2026", end: "2028")],
    strands: [
        (
            id: "s", kind: track, title: (en: "Track"),
            declared: [(kind: project, count: 9)],
            items: [
                (id: "gate", kind: project, title: (ar: "\u{628}\u{648}\u{627}\u{628}\u{629}", en: "Gate"), start: "2026"),
                (
                    id: "group", kind: programme, title: (ar: "\u{623}\u{62f}\u{627}\u{621}", en: "Work"),
                    items: [
                        (id: "two", kind: project, title: (ar: "\u{62e}\u{637}\u{629} 10", en: "Step 10"), start: "2028-01"),
                        (id: "one", kind: project, title: (ar: "\u{62e}\u{637}\u{629} 2", en: "Step 2"), start: "2027-05"),
                    ],
                ),
                (id: "undated", kind: project, title: (ar: "\u{622}\u{62f}\u{627}\u{628}", en: "Undated")),
                (id: "lower", kind: project, title: (ar: "\u{625}\u{62f}\u{627}\u{631}\u{629}", en: "apple"), start: "2025-12"),
            ],
        ),
        (id: "t", kind: track, title: (en: "Another"), items: []),
    ],
)"#;

fn plan() -> Explorer {
    explore(&[PLAN]).size(100, 24)
}

/// Returns the ids of the rows, those of the plan's own lanes left out.
fn rows(explorer: &Explorer) -> String {
    let roadmap = explorer.roadmap();
    let entries = explorer.state().place().unwrap().entries().iter();
    let ids = entries.map(|entry| roadmap.id(entry.node).into_owned());
    let is_lane = |id: &String| matches!(id.as_str(), "p" | "only") || id.starts_with("group:");
    ids.filter(|id| !is_lane(id)).collect::<Vec<_>>().join(" ")
}

const IN_THE_FILE: &str = "s gate group two one undated lower s/declared/project t";

#[test]
fn siblings_are_sorted_and_everything_else_stays() {
    assert_eq!(rows(&plan()), IN_THE_FILE);
    // Apple, Gate, Undated, Work: what lies below Work goes with it; 2 comes before 10.
    assert_eq!(
        rows(&plan().keys("o")),
        "s lower gate undated group one two s/declared/project t"
    );
    // The programme starts with the first of its projects; without a date is last.
    assert_eq!(
        rows(&plan().keys("o o")),
        "s lower gate group one two undated s/declared/project t"
    );
    assert_eq!(plan().keys("o o o").screen(), plan().screen());
}

#[test]
fn dates_that_contradict_each_other_are_no_start() {
    let turned = PLAN.replace(r#"start: "2025-12""#, r#"start: "2025-12", end: "2024""#);
    let reading = masar::document::read(turned.as_bytes());
    let (roadmap, _) = masar::model::Roadmap::build(reading.roadmap.unwrap());
    assert_eq!(
        rows(&walk(library([roadmap])).size(100, 24).keys("o o")),
        "s gate group one two undated lower s/declared/project t"
    );
}

#[test]
fn titles_are_sorted_in_the_language_that_shows() {
    // Alef with madda, alef with hamza, below it, and beh.
    let arabic = "s undated group one two lower gate s/declared/project t";
    assert_eq!(rows(&plan().arabic().keys("o")), arabic);
    // A change of language sorts anew, and F2 leads round to English.
    assert_eq!(rows(&plan().keys("o L")), arabic);
    assert_eq!(rows(&plan().keys("o L L L")), rows(&plan().keys("o")));
}

#[test]
fn the_key_answers_on_an_arabic_keyboard_and_the_reader_is_told() {
    assert_eq!(plan().keys("\u{62e}").screen(), plan().keys("o").screen());
    let told = |keys: &str| plan().keys(keys).row(1);
    assert!(!told("").contains("sorted"));
    assert!(told("o").contains("sorted: by title"));
    assert!(told("o o").contains("sorted: by start date"));
}

#[test]
fn what_is_selected_stays_and_folds_open_in_their_order() {
    let sorted = plan().at("undated").keys("o");
    assert_eq!(sorted.selected(), "undated");
    let folded = plan().keys("o").at("group").keys("<space>");
    assert_eq!(
        rows(&folded),
        "s lower gate undated group s/declared/project t"
    );
    assert_eq!(folded.selected(), "group");
    let unfolded = folded.keys("<space>");
    assert_eq!(rows(&unfolded), rows(&plan().keys("o")));
    // All of it folded and unfolded, entered and left.
    assert_eq!(rows(&plan().keys("o c e")), rows(&plan().keys("o")));
    let inside = plan().keys("o").at("group").keys("<enter>");
    assert_eq!(rows(&inside), "group one two");
    assert_eq!(rows(&inside.keys("<esc>")), rows(&plan().keys("o")));
}

#[test]
fn every_match_is_reached_whatever_the_order() {
    let found = || plan().keys("o").find("step");
    let mut reached = [found().selected(), found().keys("n").selected()];
    assert_eq!(found().keys("n n").selected(), reached[0]);
    reached.sort();
    assert_eq!(reached, ["one", "two"]);
}

#[test]
fn what_a_phase_lists_is_sorted_too() {
    let listed = |keys: &str| rows(&plan().at("only").keys("<enter>").keys(keys));
    let by_title = listed("o");
    assert_ne!(listed(""), by_title);
    assert!(by_title.find("gate") < by_title.find("one"), "{by_title}");
    assert!(by_title.find("one") < by_title.find("two"), "{by_title}");
}

#[test]
fn a_shipped_plan_has_the_same_rows_in_every_order() {
    let opened = |keys: &str| {
        let explorer = explorer("bilingual.ron").size(100, 40).keys(keys);
        let mut rows: Vec<String> = rows(&explorer).split(' ').map(str::to_owned).collect();
        rows.sort();
        rows
    };
    assert_eq!(opened("o"), opened(""));
    assert_eq!(opened("o o"), opened(""));
}
