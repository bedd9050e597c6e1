//! The laws of the tree, over generated documents with all their faults.

use std::collections::HashSet;

use masar::document::{Count, Declared, ItemKind, Phase};
use masar::model::{Group, Ix, Roadmap, What};
use masar::time::{Days, Period};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::{addresses, build};

/// The same documents in every run.
fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 300,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(2),
        ..ProptestConfig::default()
    }
}

/// Ids that often meet, with some that imitate the ids of groups and of later namesakes.
fn ids() -> impl Strategy<Value = String> {
    let telling = [
        "a",
        "b",
        "c",
        "d",
        "e",
        "plan",
        "",
        "a#2",
        "a#2#2",
        "b#2",
        "lane:related",
        "a/declared/project",
        "plan/declared/project",
        "group:phases",
    ];
    prop_oneof![
        2 => prop::sample::select(telling.map(str::to_owned).to_vec()),
        1 => "[a-z]{4}",
    ]
}

fn dates() -> impl Strategy<Value = String> {
    let years = prop_oneof![
        3 => Just(String::new()),
        1 => (2020_u32..2030).prop_map(|year| format!("start: \"{year}\",")),
        1 => (2020_u32..2030).prop_map(|year| format!("end: \"{year}\",")),
        2 => (2020_u32..2030, 0_u32..4, 1_u32..13).prop_map(|(year, more, month)| {
            format!("start: \"{year}-{month:02}\", until: \"by {}\",", year + more)
        }),
        1 => (2020_u32..2030).prop_map(|year| {
            format!("status: [(state: active, on: reported(\"{year}\"))],")
        }),
    ];
    years
}

fn declared() -> impl Strategy<Value = String> {
    let count = prop_oneof![
        (0_u32..6).prop_map(|count| count.to_string()),
        Just("\"some\"".to_owned())
    ];
    let entry =
        (kinds(), count).prop_map(|(kind, count)| format!("(kind: {kind}, count: {count}),"));
    prop::collection::vec(entry, 0..3)
        .prop_map(|entries| format!("declared: [{}],", entries.concat()))
}

fn kinds() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["programme", "project", "initiative", "task"])
}

fn list(entries: impl Strategy<Value = String>, most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(entries, 0..most).prop_map(|entries| format!("[{}]", entries.concat()))
}

fn items() -> impl Strategy<Value = String> {
    let extra = prop_oneof![
        3 => Just(String::new()),
        1 => ids().prop_map(|id| format!("phases: [\"{id}\"],")),
        1 => ids().prop_map(|id| format!("pillars: [\"{id}\"],")),
        1 => ids().prop_map(|id| format!("depends_on: [\"{id}\"],")),
        1 => ids().prop_map(|id| format!("milestones: [(id: \"{id}\", title: (en: \"M\"))],")),
    ];
    let fields = (ids(), kinds(), dates(), declared(), extra);
    let head = fields.prop_map(|(id, kind, dates, declared, extra)| {
        format!("(id: \"{id}\", kind: {kind}, title: (en: \"T\"), {dates}{declared}{extra}")
    });
    let head = head.boxed();
    let leaf = head.clone().prop_map(|head| format!("{head}),"));
    leaf.prop_recursive(3, 12, 3, move |below| {
        (head.clone(), list(below, 3)).prop_map(|(head, below)| format!("{head} items: {below}),"))
    })
}

fn roadmaps() -> impl Strategy<Value = Roadmap> {
    let entry = |more: &'static str| {
        (ids(), dates()).prop_map(move |(id, dates)| {
            let dates = if dates.contains("status") {
                String::new()
            } else {
                dates
            };
            format!("(id: \"{id}\", title: (en: \"T\"), {more} {dates}),")
        })
    };
    let strand = (ids(), declared(), list(items(), 3)).prop_map(|(id, declared, items)| {
        format!("(id: \"{id}\", kind: track, title: (en: \"S\"), {declared} items: {items}),")
    });
    let bare = |more: &'static str| {
        ids().prop_map(move |id| format!("(id: \"{id}\", title: (en: \"T\"), {more}),"))
    };
    let groups = (
        list(entry(""), 3),
        list(bare(""), 3),
        list(bare("on: occurred(\"2024-05\")"), 3),
        list(
            bare("lane: true, points: [(at: \"2031\", value: number(1))]"),
            2,
        ),
    );
    let lists = (
        groups,
        list(strand, 3),
        list(items(), 3),
        list(items(), 3),
        declared(),
    );
    lists.prop_map(
        |((phases, pillars, milestones, indicators), strands, items, related, declared)| {
            build(&format!(
                "phases: {phases}, pillars: {pillars}, milestones: {milestones},
            indicators: {indicators}, strands: {strands}, items: {items}, related: {related},
            {declared}"
            ))
            .0
        },
    )
}

fn all(roadmap: &Roadmap) -> Vec<Ix> {
    let first = std::iter::once(Ix::ROOT);
    let rest = std::iter::successors(Some(roadmap.next(Ix::ROOT)), |ix| Some(roadmap.next(*ix)));
    first.chain(rest).take(roadmap.nodes().len()).collect()
}

/// The descendants, by asking every node for the way up.
fn below(roadmap: &Roadmap, ix: Ix) -> Vec<Ix> {
    let is_below = |other: &Ix| roadmap.way_up(*other).skip(1).any(|above| above == ix);
    all(roadmap).into_iter().filter(is_below).collect()
}

/// Recounts what has a row below a node: of each child itself, and all below it or as many as it
/// declares.
fn covered(roadmap: &Roadmap, ix: Ix, kind: ItemKind) -> u32 {
    let children = roadmap.children(ix);
    let counted = children.filter(|child| roadmap.node(*child).what != What::Group(Group::Related));
    counted
        .map(|child| {
            let item = roadmap.item(child);
            let own = item.is_some_and(|item| item.kind == kind);
            let declared = declared_at(roadmap, child)
                .iter()
                .filter(|entry| entry.kind == kind);
            let declared = declared.filter_map(|entry| match entry.count {
                Count::Exactly(count) => Some(count),
                Count::Some => None,
            });
            let below = covered(roadmap, child, kind);
            u32::from(own) + declared.fold(below, u32::max)
        })
        .sum()
}

fn declared_at(roadmap: &Roadmap, ix: Ix) -> &[Declared] {
    match roadmap.node(ix).what {
        What::Strand(index) => &roadmap.document().strands[index].declared,
        What::Item(_) => &roadmap.item(ix).unwrap().declared,
        _ => &[],
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_tree_stands_in_reading_order(roadmap in roadmaps()) {
        for ix in all(&roadmap) {
            let below = below(&roadmap, ix);
            // The descendants are the nodes right after it.
            let slice: Vec<Ix> = all(&roadmap)
                .into_iter()
                .filter(|other| ix < *other && *other < roadmap.after(ix))
                .collect();
            prop_assert_eq!(&below, &slice);
            prop_assert_eq!(roadmap.is_leaf(ix), below.is_empty());
            // Its children part them, in order, without a rest.
            let mut parts = Vec::new();
            for child in roadmap.children(ix) {
                prop_assert_eq!(roadmap.node(child).parent, Some(ix));
                prop_assert_eq!(roadmap.node(child).depth, roadmap.node(ix).depth + 1);
                parts.push(child);
                parts.extend(self::below(&roadmap, child));
            }
            prop_assert_eq!(below, parts);
            prop_assert_eq!(roadmap.way_up(ix).last(), Some(Ix::ROOT));
        }
    }

    #[test]
    fn what_is_named_is_what_a_recount_finds(roadmap in roadmaps()) {
        let is_related = |ix: &Ix| roadmap.way_up(*ix).any(|ix| roadmap.node(ix).what == What::Group(Group::Related));
        for ix in all(&roadmap) {
            let at_lane = is_related(&ix);
            for kind in ItemKind::ALL {
                let counted = below(&roadmap, ix)
                    .iter()
                    .filter(|below| at_lane || !is_related(below))
                    .filter(|below| roadmap.item(**below).is_some_and(|item| item.kind == kind))
                    .count();
                prop_assert_eq!(roadmap.node(ix).named(kind) as usize, counted);
            }
            if let What::Gap(gap) = roadmap.node(ix).what {
                let parent = roadmap.node(ix).parent.unwrap();
                prop_assert_eq!(gap.named, roadmap.node(parent).named(gap.kinds.kind));
                prop_assert_eq!(gap.covered, covered(&roadmap, parent, gap.kinds.kind));
                prop_assert!(gap.missing() != Some(0));
            }
        }
    }

    #[test]
    fn an_extent_holds_those_below(roadmap in roadmaps()) {
        for ix in all(&roadmap) {
            let node = roadmap.node(ix);
            prop_assert!(node.extent.is_none_or(|days| days.from < days.to));
            let parts = roadmap.children(ix).filter_map(|child| roadmap.node(child).extent);
            let parts = parts.chain(roadmap.period(ix).possible()).reduce(Days::hull);
            if let Some(parts) = parts {
                prop_assert_eq!(node.extent.map(|own| own.hull(parts)), node.extent);
            }
        }
    }

    #[test]
    fn every_address_leads_back(roadmap in roadmaps()) {
        addresses::hold(&roadmap);
    }

    #[test]
    fn every_node_is_found_by_its_own_id(roadmap in roadmaps()) {
        let mut seen = HashSet::new();
        for ix in all(&roadmap) {
            let id = roadmap.id(ix);
            prop_assert_eq!(roadmap.find(&id), Some(ix), "{}", id);
            prop_assert!(seen.insert(id.into_owned()));
        }
    }

    #[test]
    fn phases_and_pillars_hold_what_a_filter_finds(roadmap in roadmaps()) {
        let document = roadmap.document();
        let is_related = |ix: Ix| roadmap.way_up(ix).any(|ix| roadmap.node(ix).what == What::Group(Group::Related));
        for at in all(&roadmap) {
            let (mut fallen, mut serving) = (Vec::new(), Vec::new());
            for ix in all(&roadmap) {
                let Some(item) = roadmap.item(ix) else { continue };
                if let Some((phase, period)) = roadmap.phase(at) {
                    let days = roadmap.node(ix).own;
                    let may_touch = item.phases.is_empty() && !is_related(ix);
                    let touches = |period: Period| days.is_some_and(|days| period.may_touch(days));
                    // What it is part of may name the phases: its dates choose among those, if they can.
                    let above = roadmap.way_up(ix).skip(1).filter_map(|ix| roadmap.item(ix));
                    let said = above.map(|it| &it.phases).find(|it| !it.is_empty());
                    let is_said = |phase: &Phase| said.is_none_or(|said| said.contains(&phase.id));
                    let mut phases = roadmap.phases().filter_map(|ix| roadmap.phase(ix));
                    let is_torn = said.is_some() && days.is_some()
                        && !phases.any(|(other, period)| is_said(other) && touches(period));
                    let falls = may_touch && is_said(phase) && (touches(period) || is_torn);
                    if falls || item.phases.contains(&phase.id) {
                        fallen.push(ix);
                    }
                }
                if let What::Pillar(index) = roadmap.node(at).what
                    && item.pillars.contains(&document.pillars[index].id)
                {
                    serving.push(ix);
                }
            }
            prop_assert_eq!(roadmap.falls_into(at), fallen);
            prop_assert_eq!(roadmap.serves(at), serving);
        }
    }
}
