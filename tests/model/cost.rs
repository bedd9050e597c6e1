//! Large files: nothing recurses with their length, and nothing is quadratic.
//!
//! Each of these takes minutes when a search for the worst case is quadratic, and no time when
//! it is not; `benches/model.rs` has the figures.

use std::collections::HashSet;

use masar::document::{self, Finding};
use masar::model::{Ix, Roadmap};
use masar::words::Language;

use super::project;

const MANY: usize = 100_000;

/// Builds a plan of many projects; `entry` gives the id of the nth and what it waits for.
fn many(entry: impl Fn(usize) -> (String, Vec<String>)) -> Vec<Finding> {
    let text = format!(
        "(format: 1, id: \"plan\", kind: plan, language: en, title: (), items: [{}])",
        project("a", "")
    );
    let mut document = crate::strict::parse(&text).unwrap().into_inner();
    let one = document.items[0].clone();
    let items = (0..MANY).map(|nth| {
        let (id, depends_on) = entry(nth);
        Box::new(document::Item {
            id: id.into(),
            depends_on: depends_on
                .into_iter()
                .map(|id| document::Link::new(id.as_str()))
                .collect(),
            ..(*one).clone()
        })
    });
    document.items = items.collect();
    let (roadmap, findings) = Roadmap::build(document::Clean::sanitize(document).0);
    let first = std::iter::once(Ix::ROOT);
    let all = first.chain(std::iter::successors(Some(roadmap.next(Ix::ROOT)), |ix| {
        Some(roadmap.next(*ix))
    }));
    let ids: HashSet<_> = all
        .take(roadmap.nodes().len())
        .map(|ix| roadmap.id(ix))
        .collect();
    assert_eq!(ids.len(), roadmap.nodes().len());
    findings
}

fn item(nth: usize) -> String {
    format!("item-{nth:06}")
}

fn of(findings: &[Finding], code: &str) -> usize {
    findings
        .iter()
        .filter(|finding| finding.code().name() == code)
        .count()
}

#[test]
fn a_chain_as_long_as_the_file_is_no_circle_and_a_ring_is_one() {
    // The last of the chain waits for itself.
    let chain = |nth: usize| (item(nth), vec![item((nth + 1).min(MANY - 1))]);
    assert_eq!(of(&many(chain), "dependency-cycle"), 1);
    let findings = many(|nth| (item(nth), vec![item((nth + 1) % MANY)]));
    assert_eq!(of(&findings, "dependency-cycle"), 1);
}

#[test]
fn a_knot_as_large_as_the_file_is_one_finding() {
    let findings = many(|nth| (item(nth), vec![item((nth + 1) % MANY), item(0)]));
    // The first waits for itself, and all wait for each other.
    assert_eq!(of(&findings, "dependency-cycle"), 2);
}

#[test]
fn one_id_for_all_is_told_of_each_but_the_first() {
    let findings = many(|_| ("a".to_owned(), Vec::new()));
    assert_eq!(of(&findings, "duplicate-id"), MANY - 1);
}

#[test]
fn every_reference_may_lead_nowhere_and_the_first_ones_get_a_hint() {
    let findings = many(|nth| (item(nth), vec![item(nth).replace("te", "et")]));
    assert_eq!(of(&findings, "unknown-id"), MANY);
    let hints = findings.iter().filter(|finding| finding.hint.is_some());
    assert!((1..100).contains(&hints.count()));
    let first = findings
        .first()
        .and_then(|finding| finding.advise(Language::En));
    assert_eq!(first.as_deref(), Some("did you mean \"item-000000\"?"));
}

#[test]
fn the_nodes_of_all_findings_are_found_in_one_go() {
    let text = format!(
        "(format: 1, id: \"plan\", kind: plan, language: en, title: (), items: [{}])",
        project("a", "")
    );
    let mut document = crate::strict::parse(&text).unwrap().into_inner();
    let one = document.items[0].clone();
    document.items = (0..MANY)
        .map(|nth| {
            Box::new(document::Item {
                id: item(nth).into(),
                ..(*one).clone()
            })
        })
        .collect();
    let (roadmap, _) = Roadmap::build(document::Clean::sanitize(document).0);
    let paths: Vec<document::Path> = (0..MANY)
        .map(|nth| {
            document::Path::default()
                .field("items")
                .index(nth)
                .field("start")
        })
        .collect();
    let nodes = roadmap.at(&paths);
    assert_eq!(nodes.len(), MANY);
    for (nth, ix) in nodes.into_iter().enumerate() {
        assert_eq!(roadmap.id(ix), item(nth));
    }
}
