//! A plan beside what it was before: its marks, its page, and the way from there.

use masar::compare;

use crate::explorer::{Explorer, build, library, walk};

const OLD: &str = r#"(format: 1, id: "p", kind: plan, language: en, title: "Plan", start: "2026", end: "2027", strands: [
    (id: "t", kind: track, title: "Track", items: [
        (id: "roads", kind: task, title: "Roads", start: "2026-01-01", end: "2026-09-30"),
        (id: "water", kind: task, title: "Water", start: "2026-03-01", end: "2026-12-31"),
        (id: "wells", kind: task, title: "Wells", start: "2026-03-01", end: "2026-12-31"),
    ])])"#;

fn compared() -> Explorer {
    let new = OLD
        .replace("2026-09-30", "2027-03-31")
        .replace("wells", "trees")
        .replace("Wells", "Trees");
    walk(library([compare::against(&build(OLD), build(&new))]))
}

#[test]
fn rows_are_marked_until_the_plan_is_another_one() {
    let screen = compared().size(72, 16).keys("<down>").screen();
    for (row, mark) in [("Roads", '*'), ("Trees", '+'), ("Water", ' ')] {
        let line = screen.lines().find(|line| line.contains(row));
        assert_eq!(
            line.and_then(|line| line.chars().nth(1)),
            Some(mark),
            "{screen}"
        );
    }
    assert!(screen.contains("+182 days"), "{screen}");
    assert!(screen.contains("1 changed, 1 added, 1 removed"), "{screen}");
}

#[test]
fn the_page_of_changes_leads_to_the_row_or_to_what_is_gone() {
    let page = compared().size(72, 20).keys("m c").screen();
    let places = ["Roads", "Wells", "Trees"].map(|name| page.find(name));
    assert!(
        places.is_sorted() && places.iter().all(Option::is_some),
        "{page}"
    );
    let row = compared().size(72, 24).keys("m c <enter>").screen();
    assert!(row.contains("\u{2500} Roads \u{2500}"), "{row}");
    let gone = compared().size(72, 20).keys("m c <down> <enter>").screen();
    assert!(gone.contains("Wells"), "{gone}");
}

#[test]
fn without_an_earlier_plan_there_is_no_such_page() {
    let screen = walk(library([build(OLD)]))
        .size(72, 20)
        .keys("m c")
        .screen();
    assert!(!screen.contains("Changes"), "{screen}");
}
