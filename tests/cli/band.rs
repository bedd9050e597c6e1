//! The band of phases: lanes where they overlap, names inside their own columns, borders without colours.

use crate::program::masar;

/// Returns what stands between the header and the first row of a plan with these phases.
fn band(phases: &str, arguments: &[&str]) -> Vec<String> {
    let plan = format!(
        r#"(format: 1, id: "p", kind: plan, language: en, title: (en: "P"), start: "2021", end: "2030", phases: [{phases}])"#
    );
    let print = ["print", "-", "--today", "2026-11-30"];
    let printed = masar(&[&print, arguments].concat()).input(plan).out();
    let rows = printed.lines().skip(1);
    // The first row of the chart is the brief.
    let rows = rows.take_while(|row| !row.contains(['\u{25a0}', '=']));
    rows.map(|row| row.trim_end().to_owned()).collect()
}

const OVERLAPPING: &str = r#"
    (id: "design", title: (en: "Design"), start: "2021-01-01", end: "2023-06-30"),
    (id: "pilot", title: (en: "Pilot"), start: "2023-01-01", end: "2024-06-30"),
    (id: "build", title: (en: "Build"), start: "2022-07-01", end: "2026-12-31"),
    (id: "run", title: (en: "Run"), start: "2025-01-01", end: "2030-12-31"),"#;

/// Draws the same phases with several arguments, one band below the other.
fn bands(phases: &str, arguments: &[&str]) -> String {
    let drawn = |arguments: &&str| {
        let words: Vec<&str> = arguments.split(' ').collect();
        let picture = band(phases, &words).join("\n");
        format!("{arguments}\n{picture}\n")
    };
    arguments.iter().map(drawn).collect()
}

#[test]
fn phases_that_overlap_stand_in_lanes_and_each_is_named() {
    // Read from the other side it is the mirror image.
    let asked = ["--width 110", "--width 60", "--width 60 --dir rtl"];
    insta::assert_snapshot!("band_lanes", bands(OVERLAPPING, &asked));
}

#[test]
fn a_phase_over_all_others_hides_none() {
    let phases = r#"
        (id: "p1", title: (en: "Design"), start: "2021-01", end: "2023-09"),
        (id: "p2", title: (en: "Build"), start: "2023-06", end: "2027-06"),
        (id: "p3", title: (en: "Quality"), start: "2021-01", end: "2030-12")"#;
    for width in ["60", "80", "120", "200"] {
        let band = band(phases, &["--width", width]).join("\n");
        for name in ["Design", "Build", "Quality"] {
            assert_eq!(band.matches(name).count(), 1, "{name} at {width}: {band}");
        }
    }
}

#[test]
fn phases_have_borders_without_colours() {
    let phases = r#"
        (id: "p1", title: (en: "Design"), start: "2021-01-01", end: "2024-12-31"),
        (id: "p2", title: (en: "Build"), start: "2025-01-01", end: "2028-12-31"),
        (id: "p3", title: (en: "Later"), start: "2030")"#;
    let asked = ["--width 100 --ascii", "--width 100"];
    insta::assert_snapshot!("band_borders", bands(phases, &asked));
    // Where neighbours differ in colour that is enough.
    let coloured = band(phases, &["--width", "100", "--color", "always"]);
    // The axis below has the line of today.
    let coloured = coloured.get(..3).unwrap_or_default().join("\n");
    assert!(!coloured.contains('\u{2502}'), "{coloured}");
}

#[test]
fn a_first_word_that_all_names_share_goes_before_a_name_is_cut() {
    let phases = r#"
        (id: "p1", title: (en: "Phase 1: Foundation"), start: "2021-01-01", end: "2023-12-31"),
        (id: "p2", title: (en: "Phase 2: Roll-out"), start: "2024-01-01", end: "2030-12-31")"#;
    let asked = ["--width 200", "--width 90", "--width 60"];
    insta::assert_snapshot!("band_shared_word", bands(phases, &asked));
}

#[test]
fn lanes_without_room_are_counted() {
    let asked = [
        "--width 60 --height 7",
        "--width 60 --height 6 --zoom month",
        "--width 40 --height 7 --lang ar",
    ];
    insta::assert_snapshot!("band_without_room", bands(OVERLAPPING, &asked));
    // A hundred phases of the same days take no more rows than there are.
    let phase = |nth: usize| {
        format!(r#"(id: "p{nth}", title: (en: "{nth}"), start: "2021", end: "2030"),"#)
    };
    let many: String = (0..100).map(phase).collect();
    insta::assert_snapshot!(
        "band_of_a_hundred",
        bands(&many, &["--width 60", "--width 60 --lang ar"])
    );
}

#[test]
fn a_band_above_other_days_says_that_it_is_a_map_of_its_own() {
    let phases = r#"(id: "p1", title: (en: "Design"), start: "2021-01-01", end: "2024-12-31")"#;
    let asked = [
        "--from 2023 --to 2024 --width 80",
        "--from 2023 --to 2024 --width 80 --lang ar",
        "--from 2023 --to 2024 --width 40",
        "--from 2031 --to 2032 --width 80",
    ];
    insta::assert_snapshot!("band_map", bands(phases, &asked));
}

#[test]
fn the_row_of_an_undated_phase_says_so() {
    let plan = r#"(format: 1, id: "p", kind: plan, language: en, title: (en: "P"), start: "2024", end: "2026",
        phases: [(id: "now", title: (en: "Founding"), start: "2024-01-01", end: "2024-12-31"), (id: "later", title: (en: "Scaling"))],
        items: [(id: "a", kind: project, title: (en: "Portal"))])"#;
    let print = ["print", "-", "--width", "100", "--level", "2"];
    let printed = masar(&print).input(plan).out();
    let words = |name: &str| {
        let row = printed.lines().find(|row| row.contains(name)).unwrap();
        row.split("  ")
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .nth(1)
            .map(str::to_owned)
    };
    assert!(
        words("Scaling").is_some_and(|words| words.starts_with("no date")),
        "{printed}"
    );
    assert_eq!(words("Scaling"), words("Portal"));
}

#[test]
fn the_phases_that_an_item_names_count_and_no_others() {
    let plan = r#"(format: 1, id: "p", kind: plan, language: en, title: (en: "P"), start: "2026", end: "2028",
        sources: [(id: "s", publisher: (en: "S"), kind: official)], phases: [
        (id: "p1", title: (en: "Foundation"), start: "2026-01-01", end: "2027-03-31"),
        (id: "p2", title: (en: "Building"), start: "2027-01-01", end: "2028-12-31")],
        items: [(id: "a", kind: project, title: (en: "Signatures"), start: "2026-11-01", end: "2027-06-30", phases: ["p2"])])"#;
    let print = ["print", "-", "--width", "100", "--today", "2026-11-30"];
    let said = |asked: [&str; 2]| masar(&[&print[..], &asked].concat()).input(plan).out();
    // The gaps of the brief count items without a known status.
    for (page, counted) in [("phases", "; 1 item"), ("brief", "\u{b7} 1 item")] {
        let printed = said(["--page", page]);
        assert_eq!(printed.matches(counted).count(), 1, "{printed}");
    }
    assert!(!said(["--focus", "p1"]).contains("1 project"));
    assert!(said(["--focus", "p2"]).contains("1 project"));
}
