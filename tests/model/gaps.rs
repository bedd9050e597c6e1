//! Declared counts inside one another: nothing is counted twice.

use masar::document::ItemKind;
use masar::model::{Roadmap, What};

use super::build;

/// Writes the rows of what is declared and not named: where, of what, how many.
fn gaps(roadmap: &Roadmap) -> Vec<(String, ItemKind, Option<u32>)> {
    let gaps = roadmap.lists().unnamed.iter();
    let gaps = gaps.map(|ix| {
        let node = roadmap.node(*ix);
        let What::Gap(gap) = node.what else {
            panic!("a gap is listed");
        };
        let at = roadmap.id(node.parent.unwrap()).into_owned();
        (at, gap.kinds.kind, gap.missing())
    });
    gaps.collect()
}

#[test]
fn what_is_declared_below_is_a_part_of_what_is_declared_above() {
    let (roadmap, findings) = build(
        r#"declared: [(kind: initiative, count: 9), (kind: project, count: "some")],
        strands: [
            (id: "s", kind: axis, title: (), declared: [(kind: initiative, count: 3), (kind: programme, count: 2)], items: [
                (id: "p", kind: programme, title: (), declared: [(kind: initiative, count: 2)], items: [
                    (id: "q", kind: initiative, title: ()),
                ]),
            ]),
            (id: "t", kind: axis, title: (), items: [
                (id: "r", kind: programme, title: (), declared: [(kind: initiative, count: 2), (kind: project, count: 1)]),
                (id: "u", kind: initiative, title: ()),
            ]),
        ],
        related: [(id: "v", kind: programme, title: (), declared: [(kind: initiative, count: 5)])]"#,
    );
    assert_eq!(findings, []);
    let initiatives = |at: &str, count| (at.to_owned(), ItemKind::Initiative, Some(count));
    assert_eq!(
        gaps(&roadmap),
        [
            // Named: 1 of 2.
            initiatives("p", 1),
            // 2 of 3 are in the programme.
            initiatives("s", 1),
            ("s".to_owned(), ItemKind::Programme, Some(1)),
            initiatives("r", 2),
            ("r".to_owned(), ItemKind::Project, Some(1)),
            // 3 are in one strand; in the other 2 are declared and 1 is named beside them.
            initiatives("plan", 3),
            ("plan".to_owned(), ItemKind::Project, None),
            initiatives("v", 5),
        ]
    );
}

#[test]
fn more_below_than_above_leaves_nothing_open_above() {
    let (roadmap, _) = build(
        r#"strands: [(id: "s", kind: axis, title: (), declared: [(kind: project, count: 1)], items: [
            (id: "p", kind: programme, title: (), declared: [(kind: project, count: 4), (kind: project, count: 2)]),
        ])]"#,
    );
    let projects = |at: &str, count| (at.to_owned(), ItemKind::Project, Some(count));
    assert_eq!(gaps(&roadmap), [projects("p", 4), projects("p", 2)]);
}

#[test]
fn what_is_declared_below_is_listed_unless_it_is_a_part_of_a_number() {
    let (roadmap, _) = build(
        r#"declared: [(kind: project, count: 9), (kind: programme, count: "some")],
        strands: [(id: "s", kind: axis, title: (), declared: [(kind: programme, count: 2), (kind: project, count: 3)], items: [
            (id: "p", kind: programme, title: (), declared: [(kind: initiative, count: 2), (kind: programme, count: 1)], items: [
                (id: "q", kind: project, title: (), declared: [(kind: initiative, count: 1)]),
            ]),
            (id: "r", kind: programme, title: (), declared: [(kind: initiative, count: 4)]),
        ])],
        related: [(id: "v", kind: programme, title: (), declared: [(kind: initiative, count: 5)])]"#,
    );
    let listed = roadmap.lists().declared.iter();
    let listed: Vec<_> = listed.map(|(ix, nth)| (roadmap.id(*ix), *nth)).collect();
    let listed: Vec<_> = listed.iter().map(|(id, nth)| (&**id, *nth)).collect();
    assert_eq!(listed, [("s", 0), ("p", 0), ("r", 0)]);
}

#[test]
fn one_number_may_count_two_kinds() {
    let (roadmap, findings) = build(
        r#"declared: [(kind: project, and: initiative, count: 5)],
        items: [
            (id: "a", kind: project, title: ()),
            (id: "b", kind: initiative, title: ()),
            (id: "c", kind: programme, title: (), declared: [(kind: initiative, and: project, count: 2)]),
        ]"#,
    );
    assert_eq!(findings, []);
    // Two are named, two more are declared below.
    assert_eq!(
        gaps(&roadmap),
        [
            ("c".to_owned(), ItemKind::Initiative, Some(2)),
            ("plan".to_owned(), ItemKind::Project, Some(1)),
        ]
    );
    let named = |language| {
        masar::facts::label(&roadmap, *roadmap.lists().unnamed.last().unwrap(), language).text
    };
    assert_eq!(
        named(masar::words::Language::En),
        "1 more project or initiative"
    );
    let (_, findings) = build(
        r#"declared: [(kind: project, and: initiative, count: 1)],
        items: [(id: "a", kind: project, title: ()), (id: "b", kind: initiative, title: ())]"#,
    );
    let said: Vec<String> = findings
        .iter()
        .map(|finding| finding.say(masar::words::Language::En))
        .collect();
    assert_eq!(
        said,
        ["fewer projects and initiatives are declared (1) than named (2)"]
    );
}

#[test]
fn tasks_are_declared_and_named_like_all_others() {
    let (roadmap, findings) = build(
        r#"items: [(id: "p", kind: project, title: (), declared: [(kind: task, count: 3)], items: [
            (id: "t", kind: task, title: ()),
        ])]"#,
    );
    assert_eq!(findings, []);
    assert_eq!(gaps(&roadmap), [("p".to_owned(), ItemKind::Task, Some(2))]);
}
