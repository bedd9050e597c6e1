//! Pages that are longer than the screen, turned by screens; rows that keep what they are for.

use std::collections::BTreeSet;

use crate::explorer::{Explorer, explore};
use crate::pages::{oman, syria};

const MUNICIPAL: &str = include_str!("../fixtures/municipal.ron");
const EVERY_FIELD: &str = include_str!("../fixtures/every_field.ron");

/// Returns every line that a key leads by, until it changes nothing any more.
fn lines(mut reader: Explorer, key: &str) -> BTreeSet<String> {
    let (mut seen, mut last) = (BTreeSet::new(), String::new());
    let edge = |letter: char| matches!(letter, '|' | ' ' | '\u{258f}');
    while reader.screen() != last {
        last = reader.screen();
        let rows = last.lines().skip(3);
        seen.extend(rows.map(|row| row.trim_matches(edge).to_owned()));
        reader = reader.keys(key);
    }
    seen
}

/// Turns a page from its start to its end and back, and looks for the lines that one comes by row by row.
fn leaves_nothing_out(name: &str, page: &str, plan: impl Fn() -> Explorer) {
    let all = lines(plan().keys(page), "j");
    for (keys, way) in [("", "<pgdn>"), (" G", "<pgup>")] {
        let seen = lines(plan().keys(&format!("{page}{keys}")), way);
        let missing: Vec<&String> = all.difference(&seen).collect();
        assert!(missing.is_empty(), "{name} {way}: {missing:#?}");
    }
}

#[test]
fn turning_the_brief_page_by_page_leaves_no_line_out() {
    for size in [(80, 24), (60, 20), (120, 36)] {
        for plan in [syria, oman] {
            leaves_nothing_out(&format!("{size:?}"), "m 1", || plan().size(size.0, size.1));
        }
        for text in [MUNICIPAL, EVERY_FIELD] {
            let plan = || explore(&[text]).size(size.0, size.1);
            leaves_nothing_out(&format!("{size:?} en"), "m 1", plan);
            leaves_nothing_out(&format!("{size:?} ar"), "m 1", || plan().arabic());
        }
    }
}

#[test]
fn a_row_of_an_indicator_keeps_its_value_on_a_small_screen() {
    let rows = oman().size(80, 24).keys("m 4 <pgdn> <pgdn>").screen();
    for value in ["target 70%", "target 88"] {
        assert!(rows.contains(value), "{value}: {rows}");
    }
    let rows = oman().size(80, 24).keys("m 4 <pgdn>").screen();
    assert!(rows.contains("more than 471 million"), "{rows}");
}
