//! What is gathered once is what a walk over all nodes finds.

use masar::model::{Group, Ix, Roadmap, Standing, What};

use super::build;

/// A group of every kind, and items with and without what pages list; a related one counts nowhere.
const PLAN: &str = r#"phases: [(id: "ph1", title: ()), (id: "ph2", title: ())],
    pillars: [(id: "pi1", title: ()), (id: "pi2", title: ())],
    milestones: [(id: "m1", title: (), on: inferred("2026")), (id: "m2", title: ())],
    indicators: [(id: "in1", title: ()), (id: "in2", title: (), lane: true), (id: "in3", title: ())],
    declared: [(kind: programme, count: 9)],
    strands: [(id: "t", kind: track, title: (), declared: [(kind: project, count: 9)], items: [
        (id: "a", kind: programme, title: (), items: [
            (id: "b", kind: project, title: (), start: "2026", inferred: ["start"]),
            (id: "c", kind: project, title: (), status: [(state: active), (state: unknown)],
             money: [(title: (), amount: 5, currency: "SYP")]),
            (id: "g", kind: project, title: (), status: [(state: done, on: reported("2025-10-25"))]),
            (id: "h", kind: project, title: (), planned: (start: "2022", end: "2022"),
             status: [(state: planned, on: reported("2022-08-14"))]),
            (id: "d", kind: project, title: (), status: [(state: unknown)],
             milestones: [(id: "n", title: (), on: planned("2027"))]),
        ]),
    ])],
    items: [(id: "e", kind: project, title: ())],
    related: [(id: "f", kind: project, title: ())]"#;

fn walked(roadmap: &Roadmap, is_one: impl Fn(Ix) -> bool) -> Vec<Ix> {
    roadmap.walk().filter(|ix| is_one(*ix)).collect()
}

fn holds(roadmap: &Roadmap) {
    let what = |ix: Ix| roadmap.node(ix).what;
    let open = |ix: Ix| {
        let item = roadmap.item(ix);
        let is_related = |ix| roadmap.node(ix).what == What::Group(Group::Related);
        item.filter(|_| roadmap.is_leaf(ix) && !roadmap.way_up(ix).any(is_related))
    };
    let unknown = walked(roadmap, |ix| {
        let standing = |item| Standing::of_item(item, roadmap.is_own());
        open(ix).map(standing) == Some(Standing::Unknown)
    });
    let undated = walked(roadmap, |ix| {
        open(ix).is_some() && roadmap.node(ix).own.is_none()
    });
    assert_eq!(roadmap.lists().unknown, unknown);
    assert_eq!(roadmap.lists().undated, undated);
    let unnamed = walked(roadmap, |ix| matches!(what(ix), What::Gap(_)));
    assert_eq!(roadmap.lists().unnamed, unnamed);
    let ours = walked(roadmap, |ix| roadmap.is_inferred(ix));
    assert_eq!(roadmap.lists().inferred, ours);
    let item = |ix: Ix| roadmap.item(ix);
    let with = walked(roadmap, |ix| {
        item(ix).is_some_and(|item| !item.milestones.is_empty())
    });
    assert_eq!(roadmap.lists().with_milestones, with);
    let with = walked(roadmap, |ix| {
        item(ix).is_some_and(|item| !item.money.is_empty())
    });
    assert_eq!(roadmap.lists().with_money, with);
    let phases: Vec<Ix> = roadmap.phases().collect();
    assert_eq!(
        phases,
        walked(roadmap, |ix| matches!(what(ix), What::Phase(_)))
    );
    let pillars: Vec<Ix> = roadmap.pillars().collect();
    assert_eq!(
        pillars,
        walked(roadmap, |ix| matches!(what(ix), What::Pillar(_)))
    );
    let milestones: Vec<Ix> = roadmap.milestones().collect();
    let own = walked(roadmap, |ix| matches!(what(ix), What::Milestone(_)));
    assert_eq!(milestones, own);
    let indicators: Vec<Ix> = roadmap.indicators().collect();
    let own = walked(roadmap, |ix| matches!(what(ix), What::Indicator(_)));
    assert_eq!(indicators, own);
}

#[test]
fn every_list_is_what_a_walk_finds() {
    // Its author's own plan: that nothing is told of an item is no gap.
    let (own, _) = build(PLAN);
    holds(&own);
    let unknown = own.lists().unknown.iter();
    assert_eq!(unknown.map(|ix| own.id(*ix)).collect::<Vec<_>>(), ["d"]);
    let sources = "sources: [(id: \"s\", publisher: (), kind: official)]";
    let (roadmap, findings) = build(&format!("{PLAN}, {sources}"));
    assert_eq!(findings, []);
    holds(&roadmap);
    let ids = |nodes: &[Ix]| -> Vec<String> {
        nodes
            .iter()
            .map(|ix| roadmap.id(*ix).into_owned())
            .collect()
    };
    assert_eq!(
        ids(&roadmap.lists().unnamed),
        ["t/declared/project", "plan/declared/programme"]
    );
    assert_eq!(ids(&roadmap.lists().undated), ["c", "g", "e"]);
    assert_eq!(ids(&roadmap.lists().unknown), ["b", "d", "e"]);
    assert_eq!(ids(&roadmap.lists().inferred), ["m1", "b"]);
    assert_eq!(ids(&roadmap.lists().with_milestones), ["d"]);
    assert_eq!(ids(&roadmap.lists().with_money), ["c"]);
    for text in [
        include_str!("../../roadmap/syria-2021-2030.ron"),
        include_str!("../../roadmap/oman-2021-2025.ron"),
        include_str!("../fixtures/detail.ron"),
    ] {
        holds(&Roadmap::build(crate::strict::parse(text).unwrap()).0);
    }
}
