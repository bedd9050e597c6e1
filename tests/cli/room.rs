//! `masar print` where there is no room for everything: what shows, and what is said of the rest.

use crate::print::SMALL;
use crate::program::masar;

/// Prints a page of the shipped programme of Oman.
fn page(name: &str, height: Option<&str>) -> String {
    let mut options = vec![
        "print", "oman", "--lang", "en", "--width", "100", "--page", name,
    ];
    options.extend(height.into_iter().flat_map(|height| ["--height", height]));
    masar(&options).out()
}

#[test]
fn every_page_prints_by_its_name() {
    for (name, word) in [
        ("brief", "OMR 170 million"),
        ("phases", "Phases"),
        ("pillars", "Pillars"),
        ("indicators", "94%"),
        ("milestones", "7 Sep 2022"),
        ("money", "OMR 170 million"),
        ("governance", "Council of Ministers"),
        ("context", "Tahawul"),
        ("sources", "Oman News Agency"),
        ("gaps", "20 more projects"),
        ("inferences", "the placement"),
        ("findings", "Findings"),
    ] {
        let printed = page(name, None);
        assert!(printed.contains(word), "{name}: {printed}");
        assert!(!printed.contains("more in a taller print"), "{name}");
    }
    let refused = masar(&["print", "oman", "--page", "budget"]).done();
    assert_eq!(refused.status, Some(2));
}

#[test]
fn a_lower_print_of_a_page_leaves_out_its_end_and_says_so() {
    let first = |text: &str| -> Vec<String> { text.lines().take(14).map(str::to_owned).collect() };
    let low = page("indicators", Some("24"));
    assert_eq!(first(&low), first(&page("indicators", None)));
    assert_eq!(low.lines().count(), 24);
    assert!(low.contains("more in a taller print"), "{low}");

    // Columns of their own height: the first sources and no later ones.
    let low = page("sources", Some("24"));
    assert!(low.contains("more in a taller print"), "{low}");
    let numbers: Vec<u32> = low
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .filter(|number| (1..=60).contains(number))
        .collect();
    assert!(numbers.contains(&1), "{low}");
    assert!(!numbers.contains(&20), "{low}");
}

#[test]
fn what_goes_on_is_said_in_a_row_of_its_own() {
    let words = "more in a taller print";
    for height in 8..60_u16 {
        let height = height.to_string();
        let page = ["print", "oman", "--page", "indicators", "--lang", "en"];
        let size = [
            "--width",
            "160",
            "--height",
            &height,
            "--today",
            "2026-11-22",
        ];
        let printed = masar(&[&page[..], &size].concat()).out();
        let row = printed.lines().find(|line| line.contains(words));
        let row = row.unwrap_or_else(|| panic!("{height}: {printed}"));
        assert_eq!(row.trim(), format!("\u{2026} {words}"), "{height}");
    }
}

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
    let low = low("syria", "sy-prj-government-procurement", "en", 9);
    insta::assert_snapshot!("low_focus", low);
}

#[test]
fn rows_beyond_the_tallest_print_are_counted() {
    let items: String = (0..20_010)
        .map(|nth| format!("(id: \"i{nth}\", kind: project, title: (en: \"p\")),"))
        .collect();
    let text = format!(
        "(format: 1, id: \"t\", kind: plan, language: en, title: (en: \"t\"), strands: [(id: \"a\", kind: track, title: (en: \"a\"), items: [{items}])])"
    );
    let print = |options: &[&str]| {
        let fixed = ["print", "-", "--width", "20", "--level", "9"];
        let run = masar(&[&fixed, options].concat());
        run.input(&text).done()
    };
    let done = print(&[]);
    assert_eq!((done.status, done.out.lines().count()), (Some(0), 20_000));
    insta::assert_snapshot!(done.err, @"
    masar: 19 rows left out: a print has 20,000 rows at most
    hint: `--level N` folds what is deep, `--focus ID` prints one part
    ");
    // No print is taller: the last row says how many are missing, and is none of them.
    assert_eq!(
        done.out.lines().last().unwrap().trim(),
        "\u{2026} 19 rows left out"
    );
    assert_eq!(done.out.matches("\u{b7} p").count() + 19, 20_010);
    assert_eq!(print(&["--height", "10"]).err, "");
}
