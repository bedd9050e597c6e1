//! The chain of a row, however long it is and however it winds.

use masar::model::{Ix, Roadmap};

use crate::build;

/// Returns a plan of so many tasks, each of which waits for the one before.
fn line(count: usize) -> Roadmap {
    let items: String = (0..count)
        .map(|nth| {
            let before = nth.checked_sub(1).map(|nth| format!("\"t{nth}\""));
            let before = before.unwrap_or_default();
            format!("(id: \"t{nth}\", kind: task, title: (en: \"T\"), depends_on: [{before}]),")
        })
        .collect();
    build(&format!("items: [{items}]")).0
}

#[test]
fn a_chain_as_long_as_the_plan_is_followed_to_both_ends() {
    let count = 30_000;
    let roadmap = line(count);
    let middle = roadmap.find_row("t15000").unwrap();
    let chain = roadmap.chain(middle);
    assert_eq!((chain.count(), chain.of), (count, middle));
    let ends = ["t0", "t29999"].map(|id| roadmap.find_row(id).unwrap());
    for end in ends {
        assert!(chain.touches(end, roadmap.next(end)));
    }
    assert!(!chain.touches(Ix::ROOT, roadmap.next(Ix::ROOT)));
}

#[test]
fn beside_the_chain_nothing_belongs_to_it() {
    let text = r#"items: [
        (id: "a", kind: task, title: (en: "A")),
        (id: "b", kind: task, title: (en: "B"), depends_on: ["a"]),
        (id: "c", kind: task, title: (en: "C"), depends_on: ["a"]),
        (id: "d", kind: task, title: (en: "D"), depends_on: ["b"]),
        (id: "e", kind: task, title: (en: "E")),
    ]"#;
    let (roadmap, _) = build(text);
    let chain = |id| {
        let chain = roadmap.chain(roadmap.find_row(id).unwrap());
        let ids = ["a", "b", "c", "d", "e"].into_iter();
        let is_in = |id: &&str| {
            let ix = roadmap.find_row(id).unwrap();
            chain.touches(ix, roadmap.next(ix))
        };
        ids.filter(is_in).collect::<String>()
    };
    // What waits for the same is no part of it.
    assert_eq!(
        ["a", "b", "c", "d", "e"].map(chain),
        ["abcd", "abd", "ac", "abd", "e"]
    );
}
