//! A file that is read once more under the reader's eyes: her place stays.

use crate::explorer::{Explorer, explore, explorer};

const TRACKS: &str = include_str!("two_tracks.ron");

/// A plan with all that pages list.
const OMAN: &str = include_str!("../../roadmap/oman-2021-2025.ron");

/// Returns the plan up to a place in the middle of an entry.
fn torn() -> &'static str {
    TRACKS.get(..900).unwrap()
}

/// Returns the plan without what stands from some words on and before others.
fn cut(from: &str, to: &str) -> String {
    let (before, rest) = TRACKS.split_once(from).unwrap();
    let (_, after) = rest.split_once(to).unwrap();
    [before, to, after].concat()
}

/// Returns the name in the rule above the details: what is selected.
fn selected(explorer: &Explorer) -> String {
    let screen = explorer.screen();
    let rule = screen.lines().rfind(|line| line.contains("\u{2500} "));
    let name = rule.and_then(|rule| {
        rule.split('\u{2500}')
            .find(|part| !part.trim_matches(['|', ' ']).is_empty())
    });
    name.unwrap_or_default().trim().to_owned()
}

#[test]
fn the_same_file_changes_nothing_wherever_the_reader_is() {
    for keys in [
        "",
        "e <down> <down> <down> + ] ]",
        "e G <enter> +",
        "c j j <enter> <enter>",
        "<tab>",
        "m 4 <down> <down> <down>",
        "m 5 <down> <enter>",
        "m 0 <down> <space> <down>",
        "o e <pgdn> s",
        "e o o <pgdn> ?",
        "m",
        "/ c l o u d",
        "/ c l o u d <enter> n",
        "/ z z z <enter>",
        "e <pgdn> <enter> <down> <down>",
        "L e <pgdn> > - t",
    ] {
        let before = explore(&[TRACKS, OMAN]).size(100, 30).keys("2").keys(keys);
        let screen = before.screen();
        let after = before.reread(1, OMAN);
        assert_eq!(after.screen(), screen, "{keys}");
        assert_eq!(
            after.reread(0, TRACKS).screen(),
            screen,
            "{keys}: the other one"
        );
    }
}

#[test]
fn a_change_shows_and_the_place_stays() {
    let before = explorer("two_tracks.ron").keys("j j j j + ]");
    assert_eq!(selected(&before), "Bridge");
    let screen = before.screen();
    let renamed = TRACKS.replace("(en: \"Tram\")", "(en: \"Trolley\")");
    let after = before.reread(0, &renamed).keys("<esc>");
    assert_eq!(after.screen(), screen.replace("Tram   ", "Trolley"));
    // Rows before it do not move the selection, nor does another place in the tree, nor the zoom.
    let more = TRACKS.replace(
        "    (\n      id: \"roads\"",
        "    (id: \"air\", kind: track, title: (en: \"Air\")),\n    (\n      id: \"roads\"",
    );
    let after = after.reread(0, &more);
    assert_eq!(selected(&after), "Bridge");
    assert!(after.screen().contains("Air"));
    let bridge = TRACKS.lines().find(|line| line.contains("Bridge")).unwrap();
    let moved = TRACKS.replace(bridge, "").replace(
        "items: [(id: \"tram\"",
        &format!("items: [{bridge} (id: \"tram\""),
    );
    let after = after.reread(0, &moved);
    assert_eq!(selected(&after), "Bridge");
    // Where it is folded now what hides it is opened.
    let after = explorer("two_tracks.ron")
        .keys("j j j j j j <space> k k")
        .reread(0, &moved);
    assert_eq!(selected(&after), "Bridge");
}

#[test]
fn of_what_is_gone_the_neighbour_is_selected_or_what_it_stood_in() {
    let without = |name: &str| {
        let lines = TRACKS
            .lines()
            .filter(|line| !line.contains(&format!("(en: \"{name}\"), start: \"2026-0")));
        lines.map(|line| format!("{line}\n")).collect::<String>()
    };
    let on_bridge = || explorer("two_tracks.ron").keys("j j j j");
    assert_eq!(
        selected(&on_bridge().reread(0, &without("Bridge"))),
        "Tunnel"
    );
    let on_tunnel = on_bridge().keys("j");
    assert_eq!(selected(&on_tunnel), "Tunnel");
    let after = on_tunnel.reread(0, &without("Tunnel"));
    assert_eq!(selected(&after), "Bridge");
    let neither = without("Bridge").replace(
        &TRACKS
            .lines()
            .find(|line| line.contains("Tunnel"))
            .unwrap()
            .to_owned(),
        "",
    );
    let after = after.reread(0, &neither);
    assert_eq!(selected(&after), "North");
    // What was entered is left where it is gone.
    let inside = explorer("two_tracks.ron").keys("j j j <enter> j");
    assert!(inside.screen().contains("\u{203a} North"));
    let cut = cut(
        "        (\n          id: \"north\"",
        "      ],\n    ),\n    (\n      id: \"rails\"",
    );
    let after = inside.reread(0, &cut);
    assert!(!after.screen().contains("\u{203a}"), "{}", after.screen());
    assert_eq!(selected(&after), "Roads");
}

#[test]
fn folds_outlast_what_was_gone_for_a_while() {
    let before = explorer("two_tracks.ron").keys("j j <space> k k");
    let screen = before.screen();
    assert!(!screen.contains("Bridge"));
    let cut = cut("    (\n      id: \"roads\"", "    (\n      id: \"rails\"");
    let without = before.reread(0, &cut);
    assert!(!without.screen().contains("Roads"));
    assert_eq!(without.reread(0, TRACKS).keys("<esc>").screen(), screen);
}

#[test]
fn of_a_broken_file_the_last_good_plan_stays_with_word_of_it() {
    let before = explorer("two_tracks.ron").keys("j j j j");
    let screen = before.screen();
    let after = before.reread(0, torn());
    let rows: Vec<String> = after.screen().lines().map(str::to_owned).collect();
    let told = "plan.ron:25:39: the file ends too early; the last good plan is shown";
    assert!(rows[22].contains(told), "{}", after.screen());
    assert_eq!(
        rows[..10].join("\n"),
        screen.lines().take(10).collect::<Vec<_>>().join("\n")
    );
    // A key does not take it away, another fault replaces it, and it goes with the fault.
    let after = after.keys("k j").reread(0, "");
    assert!(
        after.screen().contains("plan.ron:1:1: "),
        "{}",
        after.screen()
    );
    assert!(!after.screen().contains("too early"));
    assert_eq!(after.reread(0, TRACKS).screen(), screen);
    let arabic = explorer("two_tracks.ron")
        .arabic()
        .logical()
        .reread(0, torn());
    let row = arabic.screen().lines().nth(22).unwrap().to_owned();
    assert!(
        row.contains("plan.ron:25:39") && row.contains("\u{633}\u{644}\u{64a}\u{645}\u{629}"),
        "{row}"
    );
}

#[test]
fn another_plan_in_the_same_file_shows_from_its_beginning() {
    let before = explorer("two_tracks.ron").screen();
    let other = explore(&["(format: 1, id: \"a\", kind: plan, language: en, title: (en: \"A\"))"]);
    let after = other.reread(0, TRACKS).keys("<esc>");
    assert_eq!(selected(&after), selected(&explorer("two_tracks.ron")));
    assert_eq!(after.screen(), before);
}

/// Returns the rows of the outline that are marked, each as its sign and its name.
fn marked(explorer: &Explorer) -> Vec<String> {
    let screen = explorer.screen();
    let rows = screen.lines().filter_map(|row| row.strip_prefix('|'));
    let rows = rows.filter(|row| row.starts_with(['+', '*']));
    let told = rows.map(|row| {
        let (sign, rest) = row.split_at(1);
        let words = rest.trim_start_matches(|it: char| !it.is_alphanumeric());
        let name = words.split("  ").next().unwrap_or_default();
        format!("{sign} {name}")
    });
    told.collect()
}

/// Returns what the line of keys tells.
fn told(explorer: &Explorer) -> String {
    let screen = explorer.screen();
    screen.lines().last().unwrap().to_owned()
}

#[test]
fn what_changed_is_marked_until_the_next_key() {
    let before = explorer("two_tracks.ron").size(100, 24).keys("j j j j");
    let calm = before.screen();
    let bridge = TRACKS.lines().find(|line| line.contains("Bridge")).unwrap();
    let fresh = bridge.replace("bridge", "ferry").replace("Bridge", "Ferry");
    let changed = TRACKS
        .replace(bridge, &fresh)
        .replace("(en: \"Tram\")", "(en: \"Trolley\")");
    let after = before.reread(0, &changed);
    assert_eq!(
        marked(&after),
        ["+ Ferry", "* Trolley"],
        "{}",
        after.screen()
    );
    assert!(
        told(&after).contains("1 changed, 1 added, 1 removed"),
        "{}",
        told(&after)
    );
    // Undone without a key nothing has changed.
    let after = after.reread(0, TRACKS);
    assert_eq!(marked(&after), [""; 0]);
    let after = after.reread(0, &changed);
    assert_eq!(marked(&after), ["+ Ferry", "* Trolley"]);
    let after = after.keys("<esc>");
    assert_eq!(marked(&after), [""; 0]);
    assert!(!told(&after).contains("changed"));
    let after = after.reread(0, TRACKS);
    assert_ne!(after.screen(), calm);
    // The row of the bridge is that of the ferry, which was selected in its place.
    assert_eq!(selected(&after), "Tunnel");
    assert_eq!(after.keys("k").screen(), calm);
}

#[test]
fn what_is_folded_tells_that_something_in_it_has_changed() {
    let before = explorer("two_tracks.ron")
        .size(100, 24)
        .keys("j j <space> k k");
    let changed = TRACKS.replace("(en: \"Bridge\")", "(en: \"Viaduct\")");
    let after = before.reread(0, &changed);
    assert_eq!(marked(&after), ["* Roads"], "{}", after.screen());
    // So does the chart, where nothing stands in its first column.
    let changed = changed.replace("(en: \"Tram\")", "(en: \"Trolley\")");
    let after = after.reread(0, &changed);
    let row = after
        .screen()
        .lines()
        .find(|row| row.contains("Trolley"))
        .unwrap()
        .to_owned();
    let chart = row.split_once("Trolley").unwrap().1;
    assert!(chart.trim_start().starts_with("* "), "{row}");
}

#[test]
fn the_marks_of_what_changed_stand_at_the_right_in_arabic() {
    let before = explorer("two_tracks.ron").size(100, 24).arabic().logical();
    let changed = TRACKS
        .replace("(en: \"Bridge\")", "(en: \"Viaduct\")")
        .replace("(en: \"Tram\")", "(en: \"Trolley\")");
    let after = before.reread(0, &changed);
    let screen = after.screen();
    let rows = screen.lines().filter(|row| row.ends_with("*|"));
    assert_eq!(rows.count(), 2, "{screen}");
    let words = "\u{627}\u{644}\u{645}\u{62a}\u{63a}\u{64a}\u{631}: \u{639}\u{646}\u{635}\u{631}\u{627}\u{646}";
    assert!(told(&after).contains(words), "{screen}");
}
