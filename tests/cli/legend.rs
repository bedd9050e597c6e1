//! `masar print --legend`: what the signs and tones of a picture mean, and no others.

use crate::program::masar;

const PLAN: &str = r#"(format: 1, id: "p", kind: plan, language: en, title: (en: "P", ar: "\u{62E}\u{637}\u{629}"),
    start: "2026-01-01", end: "2026-12-31",
    items: [
        (id: "a", kind: project, title: (en: "Alpha"), start: "2026-02-02", end: "2026-06-30",
            status: [(state: active, on: reported("2026-03-01"))]),
        (id: "b", kind: project, title: (en: "Beta"), start: "2026-03-02", end: "2026-09-30",
            milestones: [(id: "m", title: (en: "Launch"), on: occurred("2026-05-05"))]),
    ],
)"#;

fn printed(arguments: &[&str]) -> String {
    let print = ["print", "-", "--today", "2026-11-22", "--legend"];
    masar(&[&print, arguments].concat()).input(PLAN).out()
}

/// Returns what stands under the picture that the same words print without a legend.
fn legend(arguments: &[&str]) -> String {
    let print = ["print", "-", "--today", "2026-11-22"];
    let picture = masar(&[&print, arguments].concat()).input(PLAN).out();
    let with = printed(arguments);
    let below = with.strip_prefix(&picture);
    below.unwrap_or_else(|| panic!("{with}")).to_owned()
}

#[test]
fn a_legend_tells_what_the_picture_has_and_nothing_else() {
    let english = legend(&["--width", "100"]);
    insta::assert_snapshot!("legend_en", english);
    insta::assert_snapshot!("legend_ar", legend(&["--width", "100", "--lang", "ar"]));
    insta::assert_snapshot!("legend_narrow", legend(&["--width", "40", "--ascii"]));
    for missing in ["target", "cancelled", "paused", "weekend"] {
        assert!(!english.contains(missing), "{english}");
    }
    // Where the milestone is folded away, or lies outside the window, nothing is said of it.
    assert!(english.contains("milestone"));
    for hidden in [["--level", "0"], ["--to", "2026-03"]] {
        assert!(!legend(&[&["--width", "100"][..], &hidden].concat()).contains("milestone"));
    }
}

#[test]
fn every_form_has_it() {
    let svg = printed(&["--width", "100", "--format", "svg"]);
    assert!(
        svg.contains(">S</tspan><tspan") && svg.matches(">k<").count() > 0,
        "{svg}"
    );
    let png = |arguments: &[&str]| {
        let print = ["print", "-", "--format", "png", "--today", "2026-11-22"];
        let run = masar(&[&print, arguments].concat()).input(PLAN).raw();
        assert!(run.stdout.starts_with(b"\x89PNG"));
        // The height of an image stands in its first chunk.
        u32::from_be_bytes(run.stdout[20..24].try_into().unwrap())
    };
    let rows = u32::try_from(legend(&["--width", "80"]).lines().count()).unwrap();
    assert_eq!(png(&["--legend"]), png(&[]) + rows * 32);
    // A page has its words beside its signs.
    let refused = masar(&["print", "-", "--legend", "--page", "brief"])
        .input(PLAN)
        .done();
    assert_eq!(refused.status, Some(2));
}

#[test]
fn a_number_of_inferred_places_is_no_number_of_states() {
    let oman = masar(&["print", "oman", "--width", "100", "--legend"]).out();
    let line = |words: &str| oman.lines().find(|line| line.ends_with(words));
    let told = line("placed by inference (computed)");
    assert!(
        told.is_some_and(|line| line.starts_with(" \u{2248}6 ")),
        "{oman}"
    );
    let states = line("what lies below, in numbers (computed)");
    assert!(
        states.is_none_or(|line| !line.contains('\u{2248}')),
        "{oman}"
    );
}
