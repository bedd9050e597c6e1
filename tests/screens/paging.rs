//! Pages that are longer than the screen, turned by screens; rows that keep what they are for.

use std::collections::BTreeSet;

use crate::explorer::Explorer;
use crate::pages::{oman, syria};

#[test]
fn turning_the_brief_page_by_page_leaves_no_line_out() {
    let lines = |mut reader: Explorer, key: &str| {
        let mut seen = BTreeSet::new();
        for _ in 0..12 {
            let screen = reader.screen();
            let rows = screen.lines().skip(3);
            let edge = |letter: char| matches!(letter, '|' | ' ' | '\u{258f}');
            seen.extend(rows.map(|row| row.trim_matches(edge).to_owned()));
            reader = reader.keys(key);
        }
        seen
    };
    for size in [(80, 24), (60, 20), (120, 36)] {
        for plan in [syria, oman] {
            let brief = || plan().size(size.0, size.1).keys("m 1");
            let missing: Vec<String> = lines(brief(), "j")
                .difference(&lines(brief(), "<pgdn>"))
                .cloned()
                .collect();
            assert!(missing.is_empty(), "{size:?} down: {missing:#?}");
            let back = lines(brief().keys("G"), "<pgup>");
            let missing: Vec<String> = lines(brief(), "j").difference(&back).cloned().collect();
            assert!(missing.is_empty(), "{size:?} up: {missing:#?}");
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
