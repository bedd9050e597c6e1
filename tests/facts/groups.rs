//! Items in groups: each group against a count by hand over the file, and against the question of the same
//! words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use masar::document;
use masar::facts::{GroupField, GroupKey, Groups};
use masar::filter::{Filter, Sieve};
use masar::model::{Ix, Roadmap};
use masar::search::Index;
use masar::words::Language;

use crate::plans::plan;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn items(roadmap: &Roadmap) -> Vec<Ix> {
    let rows = roadmap.walk();
    rows.filter(|ix| roadmap.item(*ix).is_some()).collect()
}

fn grouped(roadmap: &Roadmap, field: &str) -> Groups {
    let field = GroupField::named(field, roadmap).unwrap();
    Groups::new(roadmap, &field, &items(roadmap), Language::En)
}

/// Returns the groups as "name: ids", those that stand in an earlier one in brackets.
fn shown(roadmap: &Roadmap, field: &str) -> String {
    let groups = grouped(roadmap, field);
    let lines = groups.groups.iter().map(|group| {
        let ids = group.members.iter().map(|member| {
            let id = roadmap.id(member.ix);
            if member.is_again {
                format!("({id})")
            } else {
                id.into_owned()
            }
        });
        let name = group.key.label(roadmap, Language::En);
        format!("{name}: {}", ids.collect::<Vec<_>>().join(" "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn shipped(name: &str) -> Roadmap {
    let path = format!("{}/{name}", env!("CARGO_MANIFEST_DIR"));
    let reading = document::read(&std::fs::read(path).unwrap());
    Roadmap::build(reading.roadmap.unwrap()).0
}

const PLANS: [&str; 4] = [
    "roadmap/syria-2021-2030.ron",
    "roadmap/oman-2021-2025.ron",
    "roadmap/starter-full.ron",
    "tests/fixtures/municipal.ron",
];

const PLAN: &str = r#"(
    format: 1, id: "p", kind: plan, language: en, title: "Plan", start: "2024", end: "2026",
    phases: [(id: "late", title: "Late", start: "2025", end: "2026"), (id: "early", title: "Early", start: "2024", end: "2024")],
    governance: (bodies: [(id: "zoo", title: "Zoo"), (id: "ark", title: "Ark")]),
    strands: [(id: "t", kind: track, title: "Track", items: [
        (id: "a", kind: project, title: "A", start: "2024-11", end: "2025-02", owner: "zoo", tags: ["Web site", "web_site", "app"],
            bodies: [(part: owner, body: "ark"), (part: owner, title: "Bank"), (part: host, title: "Host")], status: done,
            fields: [(name: "Risk", value: "high")], items: [
            (id: "b", kind: task, title: "B", start: "2025-03", status: active, fields: [(name: "risk", value: "High")]),
        ]),
    ])],
    items: [(id: "c", kind: task, title: "C", status: [(state: planned, on: occurred("2024"))], health: at_risk)],
)"#;

#[test]
fn an_item_stands_in_each_of_its_groups_and_counts_once() {
    let roadmap = plan(PLAN);
    for (field, expected) in [
        ("track", "Track: a b\nnone given: c"),
        ("axis", "Track: a b\nnone given: c"),
        ("phase", "Late: a b\nEarly: (a) c"),
        ("pillar", "none given: a b c"),
        ("owner", "Ark: a\nBank: (a)\nZoo: (a)\nnone given: b c"),
        ("state", "planned: c\nunder way: b\ndone: a"),
        ("health", "at risk: c\nnone given: a b"),
        ("year", "2024: a c\n2025: (a) b\n2026: (b)"),
        ("tag", "app: a\nWeb site: (a)\nnone given: b c"),
        ("RISK", "high: a b\nnone given: c"),
    ] {
        assert_eq!(shown(&roadmap, field), expected, "{field}");
        assert_eq!(grouped(&roadmap, field).count, 3, "{field}");
    }
    assert_eq!(GroupField::named("colour", &roadmap), None);
}

#[test]
fn names_are_understood_in_arabic() {
    let roadmap = plan(PLAN);
    for (arabic, english) in [
        ("\u{627}\u{644}\u{62d}\u{627}\u{644}\u{629}", "state"),
        (
            "\u{633}\u{64a}\u{631} \u{627}\u{644}\u{639}\u{645}\u{644}",
            "health",
        ),
        ("\u{627}\u{644}\u{633}\u{646}\u{647}", "year"),
    ] {
        assert_eq!(
            GroupField::named(arabic, &roadmap),
            GroupField::named(english, &roadmap)
        );
    }
}

/// Counts by the file as it was read, without groups, model or facts.
#[test]
fn every_group_is_as_large_as_a_count_by_hand() {
    for name in PLANS {
        let roadmap = shipped(name);
        let (mut states, mut tags) = (BTreeMap::new(), BTreeMap::new());
        let mut all = 0;
        for ix in items(&roadmap) {
            let item = roadmap.item(ix).unwrap();
            all += 1;
            let reached = |entry: &&document::Status| {
                let is_planned = matches!(entry.on, Some(document::On::Planned(_)));
                !is_planned || entry.state == document::ItemState::Planned
            };
            let log: Vec<_> = item.status.iter().filter(reached).collect();
            let unknown = document::ItemState::Unknown;
            let known = log.iter().rev().find(|entry| entry.state != unknown);
            // Nothing is known since where the last entry says so.
            let is_silent = known.is_some() && log.last().is_some_and(|it| it.state == unknown);
            let state = known.or(log.last()).map(|entry| {
                let is_reported = matches!(entry.on, Some(document::On::Reported(_)));
                let is_announced = entry.state == document::ItemState::Done && is_reported;
                (format!("{:?}", entry.state), is_announced, is_silent)
            });
            *states.entry(state).or_insert(0) += 1;
            let own: BTreeSet<String> = item.tags.iter().map(|tag| tag.to_string()).collect();
            for tag in own {
                *tags.entry(tag).or_insert(0) += 1;
            }
        }
        let counted = |field: &str| -> Vec<usize> {
            let groups = grouped(&roadmap, field);
            assert_eq!(groups.count, all, "{name} {field}");
            let mut sizes: Vec<usize> = groups.groups.iter().map(|it| it.members.len()).collect();
            sizes.sort_unstable();
            sizes
        };
        let mut by_hand: Vec<usize> = states.into_values().collect();
        by_hand.sort_unstable();
        assert_eq!(counted("state"), by_hand, "{name}");
        let untagged = items(&roadmap)
            .iter()
            .filter(|ix| roadmap.item(**ix).unwrap().tags.is_empty())
            .count();
        let mut by_hand: Vec<usize> = tags
            .into_values()
            .chain(Some(untagged).filter(|it| *it > 0))
            .collect();
        by_hand.sort_unstable();
        assert_eq!(counted("tag"), by_hand, "{name}");
    }
}

/// A group and the question of the same words hold the same items.
#[test]
fn a_group_answers_as_its_question_does() {
    for name in PLANS {
        let roadmap = shipped(name);
        let index = Arc::new(Index::new(&roadmap));
        let span = roadmap.span().unwrap();
        let (first, last) = (span.from.year(), span.to.pred_opt().unwrap().year());
        for (field, question) in [
            ("track", "track"),
            ("phase", "phase"),
            ("pillar", "pillar"),
            ("owner", "owner"),
            ("state", "state"),
            ("health", "health"),
            ("year", "in"),
        ] {
            for group in grouped(&roadmap, field).groups {
                let Some(value) = group.key.written(&roadmap) else {
                    continue;
                };
                let asked = format!("{question}:\"{value}\"");
                let filter = Filter::parse(&asked, today()).unwrap().unwrap();
                let sieve = Sieve::new(&filter, &roadmap, Some(&index));
                let answers = items(&roadmap)
                    .into_iter()
                    .filter(|ix| sieve.answer(*ix).is);
                let mut members: Vec<Ix> = group.members.iter().map(|member| member.ix).collect();
                members.sort_unstable();
                // What has no end stands in no year after the last of the plan, which some event may name.
                let is_within = match group.key {
                    GroupKey::Year(year) => (first..=last).contains(&year),
                    _ => true,
                };
                let answers = answers.filter(|ix| is_within || members.contains(ix));
                let answers: Vec<String> = answers.map(|ix| roadmap.id(ix).into_owned()).collect();
                let members: Vec<String> = members
                    .iter()
                    .map(|ix| roadmap.id(*ix).into_owned())
                    .collect();
                assert_eq!(members, answers, "{name} {asked}");
            }
        }
    }
}
