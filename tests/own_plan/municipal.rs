//! A municipal programme of forty items, in short forms: under two hundred lines, and nothing wrong with it.

use masar::document;
use masar::facts::value::short_money;
use masar::model::{Ix, Roadmap, What};
use masar::words::Language;

const CITY: &str = include_str!("../fixtures/municipal.ron");

#[test]
fn forty_items_are_written_from_nothing_in_under_two_hundred_lines() {
    assert!(CITY.lines().count() < 200);
    let reading = document::read(CITY.as_bytes());
    assert_eq!(reading.findings, []);
    let (roadmap, findings) = Roadmap::build(reading.roadmap.unwrap());
    assert_eq!(findings, []);
    let items = || {
        let rows = roadmap.walk();
        rows.filter(|ix| matches!(roadmap.node(*ix).what, What::Item(_)))
    };
    assert_eq!(items().count(), 40);
    let is_linked = |ix: &Ix| roadmap.waits_for(*ix).next().is_some();
    assert!(items().filter(is_linked).count() > 15);
    assert_eq!(roadmap.lists().fields.len(), 2);
    let money = short_money(&roadmap, Ix::ROOT).unwrap();
    let text = money.text(Language::En).replace('\u{a0}', " ");
    let wanted = "about OMR 14.22 million (computed)";
    assert_eq!((money.is_computed, text.as_str()), (true, wanted));
}
