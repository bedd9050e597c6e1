//! `masar print --focus` where the height has no room for all: which rows and details stand.

use crate::program::masar;

const SMALL: &str = "tests/cli/small.ron";

#[test]
fn a_low_print_shows_the_focused_row_or_no_chart_and_says_that_there_is_more() {
    let low = |file: &str, id: &str, lang: &str, height: u16| {
        let height = height.to_string();
        let options = ["print", file, "--lang", lang, "--today", "2026-11-22"];
        let focus = ["--zoom", "month", "--focus", id, "--height", &height];
        masar(&[&options[..], &focus].concat()).out()
    };
    for (file, id, title, axis) in [
        (SMALL, "tunnel", "Tunnel", "2026"),
        ("oman", "om-prj-simplification", "Simplif", "2021"),
    ] {
        for height in 6..=24 {
            let printed = low(file, id, "en", height);
            let body: Vec<&str> = printed.lines().skip(1).collect();
            let rule = body.iter().position(|line| line.starts_with('─'));
            let (above, below) = body.split_at(rule.unwrap());
            let has_axis = above.iter().any(|line| line.contains(axis));
            let has_row = above.iter().skip(1).any(|line| line.contains(title));
            assert!(has_row || !has_axis, "{height}:\n{printed}");
            assert!(printed.lines().count() <= usize::from(height));
            let more = "… more in a taller print";
            let is_said = |lines: &[&str]| lines.iter().any(|line| line.contains(more));
            assert!(has_axis || is_said(below), "{height}:\n{printed}");
        }
    }
    insta::assert_snapshot!(low(SMALL, "tunnel", "en", 11), @"
     masar  A small plan                                                22 Nov 2026
     A small plan
     Whole plan: from 2026 to 2027           ▐2026                 ▌ 2027
                                                 2026                   2027
                                      6   7    8   9   10  11  12  1   2  3   4  5
     … more in a taller print
         · ! Bridge                 ◂████▍                  │
         ◐ Tunnel                        ▐█ under way, reported 1 Aug 2026 ██▍
    ─ Tunnel ─ Project ─────────────────────────────────────────────────────────────
     Status
     … more in a taller print
    ");
}
