//! `masar print` where there is no room for everything: what shows, and what is said of the rest.

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
    hint: `--level N` folds what is deep, `--focus ADDRESS` prints one part
    ");
    // No print is taller: the last row says how many are missing, and is none of them.
    assert_eq!(
        done.out.lines().last().unwrap().trim(),
        "\u{2026} 19 rows left out"
    );
    assert_eq!(done.out.matches("\u{b7} p").count() + 19, 20_010);
    assert_eq!(print(&["--height", "10"]).err, "");
}
