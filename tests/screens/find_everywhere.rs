//! Search beyond names: bodies, money, what is said, entries of pages and pages themselves.

use masar::facts::Page;
use masar::model::What;
use masar::search::Hit;
use masar::words::Language;
use ratatui::style::Modifier;

use crate::explorer::{self, Explorer, explorer, shows};

/// Returns where the reader is: the id of a row, the page and id of an entry, or a page.
fn here(explorer: &Explorer) -> String {
    let roadmap = explorer.roadmap();
    let place = explorer.state().place().unwrap();
    match place.here(roadmap) {
        Hit::Entry(ix) => match roadmap.node(ix).what {
            What::Appendix(kind, _) => {
                format!("{} {}", Page::of(kind).unwrap().name(), roadmap.id(ix))
            }
            _ => roadmap.id(ix).into_owned(),
        },
        Hit::Page(page) => format!("page {}", page.name()),
    }
}

fn page(explorer: &Explorer) -> Option<&'static str> {
    let page = explorer.state().place().unwrap().page();
    page.map(Page::name)
}

fn count(explorer: &Explorer) -> usize {
    let found = explorer.state().search.found();
    found.map_or(0, masar::search::Found::count)
}

#[test]
fn what_is_typed_leads_to_the_best_place() {
    for (typed, place) in [
        // Names first, wherever else the words stand.
        ("quay", "quay"),
        ("crane", "crane"),
        // A body leads to what is assigned to it, before the page where it is listed.
        ("ministry", "quay"),
        ("port company", "crane"),
        ("quay transport", "quay"),
        // Amounts as they are written and as they are typed.
        ("170", "money harbour/money/all-works"),
        ("170 million", "money harbour/money/all-works"),
        ("170000000", "money harbour/money/all-works"),
        ("170,000,000", "money harbour/money/all-works"),
        ("2.5", "quay"),
        ("2500000", "quay"),
        // A part of the plan that has no row.
        ("steering", "governance steering"),
        ("deep water", "context harbour/conditions/deep-water"),
        ("gazette", "sources gazette"),
        ("bodies", "governance transport"),
        // What is said.
        ("half the time", "crane"),
        ("decides", "governance steering"),
    ] {
        let found = explorer("harbour.ron").keys("/").types(typed);
        assert_eq!(here(&found), place, "{typed}");
    }
}

#[test]
fn a_page_is_found_by_its_name() {
    for (typed, name) in [
        ("money", Some("money")),
        ("Funding", Some("money")),
        (
            "\u{627}\u{644}\u{62a}\u{645}\u{648}\u{64a}\u{644}",
            Some("money"),
        ),
        ("governance", Some("governance")),
        ("govern", Some("governance")),
        ("indicators", Some("indicators")),
        (
            "\u{627}\u{644}\u{645}\u{624}\u{634}\u{631}\u{627}\u{62A}",
            Some("indicators"),
        ),
        (
            "\u{645}\u{648}\u{634}\u{631}\u{627}\u{62A}",
            Some("indicators"),
        ),
        ("sources", Some("sources")),
        ("gaps", Some("gaps")),
        // The row that is called so stays first; two letters are no name.
        ("brief", None),
        ("mo", None),
        ("oney", None),
    ] {
        let found = explorer("harbour.ron").keys("/").types(typed);
        assert_eq!(page(&found), name, "{}", typed.escape_unicode());
        let pasted = explorer("harbour.ron").keys("/").paste(typed);
        assert_eq!(here(&pasted), here(&found), "{}", typed.escape_unicode());
        assert_eq!(count(&pasted), count(&found), "{}", typed.escape_unicode());
    }
}

#[test]
fn both_plans_lead_where_a_reader_means_to_go() {
    for (nth, typed, place) in [
        (
            "1",
            "\u{648}\u{632}\u{627}\u{631}\u{629} \u{627}\u{644}\u{627}\u{62A}\u{635}\u{627}\u{644}\u{627}\u{62A}",
            "sy-ms-2024-07-law25",
        ),
        ("1", "2 billion", "sy-prj-cloud-infrastructure"),
        ("1", "\u{633}\u{627}\u{646}\u{627}", "sources "),
        ("1", "expected effects", "context syria/effects/"),
        ("1", "\u{645}\u{635}\u{631}\u{641}", "governance sy-"),
        ("2", "170", "money oman/money/"),
        ("2", "\u{661}\u{667}\u{660}", "money oman/money/"),
        ("2", "oman observer", "sources "),
        (
            "2",
            "\u{648}\u{632}\u{627}\u{631}\u{629} \u{627}\u{644}\u{646}\u{642}\u{644}",
            "om-",
        ),
        ("2", "2680", "om-"),
    ] {
        let found = explorer::walk(explorer::shipped())
            .keys(nth)
            .keys("/")
            .types(typed);
        let here = here(&found);
        assert!(
            here.starts_with(place),
            "{}: {here}",
            typed.escape_unicode()
        );
    }
}

#[test]
fn the_line_says_why_a_row_was_found() {
    let opened = || explorer("harbour.ron").size(100, 16);
    shows!(opened().keys("/").types("ministry"), "find_body");
    shows!(opened().find("unloaded"), "find_said");
}

#[test]
fn a_figure_that_was_found_is_said_in_the_language_of_the_screen() {
    let opened = || explorer::walk(explorer::shipped()).size(140, 40).keys("2");
    let shown = |explorer: Explorer| explorer.keys("/").types("2,869").screen();
    assert!(shown(opened()).contains("2,199 of 2,869"));
    assert!(!shown(opened().arabic()).contains("2,199 of 2,869"));
}

#[test]
fn an_entry_of_a_page_is_found_with_its_page() {
    let opened = || explorer("harbour.ron").size(100, 16);
    shows!(opened().find("170"), "find_money");
    shows!(opened().arabic().find("decides"), "find_entry_arabic");
}

#[test]
fn matches_are_marked_where_the_words_stand() {
    let marked = |explorer: &Explorer| {
        let buffer = explorer.buffer();
        let mut words = Vec::new();
        for y in 0..buffer.area.height {
            let mut word = String::new();
            for x in 0..buffer.area.width {
                let cell = &buffer[(x, y)];
                if cell.modifier.contains(Modifier::UNDERLINED) {
                    word.push_str(cell.symbol());
                } else if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
        }
        words
    };
    // Rule, details, line.
    let body = marked(&explorer("harbour.ron").size(100, 30).find("ministry"));
    assert!(body.len() >= 2, "{body:?}");
    assert!(body.iter().all(|word| word == "Ministry"), "{body:?}");
    // The line of the page, the rule, the details.
    let amount = marked(&explorer("harbour.ron").size(100, 30).find("170"));
    assert!(amount.len() >= 2, "{amount:?}");
    assert!(amount.iter().all(|word| word == "170"), "{amount:?}");
}

#[test]
fn a_walk_leads_from_the_chart_to_pages_and_back() {
    let found = explorer("harbour.ron").find("transport");
    assert_eq!(here(&found), "quay");
    assert_eq!(count(&found), 2);
    let next = found.keys("n");
    assert_eq!(here(&next), "governance transport");
    assert!(next.row(23).contains("2 of 2"), "{}", next.row(23));
    assert!(next.row(23).contains("nN"), "{}", next.row(23));
    let round = next.keys("n");
    assert_eq!((here(&round).as_str(), page(&round)), ("quay", None));
    assert!(round.row(23).contains("from the top again"));
    let back = round.keys("N");
    assert_eq!(here(&back), "governance transport");
    // One step back each: the page, the marks.
    let chart = back.keys("<esc>");
    assert_eq!(page(&chart), None);
    assert!(chart.state().search.is_active());
    assert!(!chart.keys("<esc>").state().search.is_active());
}

#[test]
fn giving_up_leads_back_to_the_page_where_the_search_began() {
    let opened = || {
        explorer("harbour.ron")
            .keys("m")
            .keys("<down> <enter>")
            .keys("j")
    };
    let before = opened();
    assert!(page(&before).is_some());
    for typed in ["170", "quay", "money", "xyz", ""] {
        let after = opened().keys("/").types(typed).keys("<esc>");
        assert_eq!(after.screen(), before.screen(), "{typed}");
    }
    // A row is shown in the chart, not under the page.
    let row = opened().keys("/").types("crane");
    assert_eq!((here(&row).as_str(), page(&row)), ("crane", None));
    // Without a match the chart is what it was.
    let none = opened().keys("/").types("cranex");
    assert_eq!(page(&none), None);
}

/// Names come before what is said: of whatever is found, no place that bears the words stands
/// after one of the same kind that does not.
#[test]
fn names_come_first() {
    for nth in ["1", "2"] {
        for typed in [
            "digital",
            "services",
            "\u{62E}\u{62F}\u{645}\u{627}\u{62A}",
            "\u{627}\u{644}\u{631}\u{642}\u{645}\u{64A}",
            "2023",
            "oman",
        ] {
            let found = explorer::walk(explorer::shipped())
                .keys(nth)
                .keys("/")
                .types(typed);
            let roadmap = found.roadmap();
            let search = found.state().search.found().unwrap();
            let bears = |hit: &Hit| match hit {
                Hit::Entry(ix) if roadmap.is_row(*ix) => roadmap.title(*ix).map(|title| {
                    let sides = [&title.ar, &title.en].into_iter().flatten();
                    sides
                        .map(|side| search.parts(*hit, side).len())
                        .sum::<usize>()
                        > 0
                }),
                Hit::Entry(_) | Hit::Page(_) => None,
            };
            let rows: Vec<Hit> = search.hits().collect();
            let last = rows.iter().rposition(|hit| bears(hit) == Some(true));
            let said = |hit: &Hit| match hit {
                Hit::Entry(ix) if roadmap.is_row(*ix) => search
                    .reason(roadmap, *hit, "", Language::En)
                    .is_some_and(|hint| hint.label.is_some()),
                Hit::Entry(_) | Hit::Page(_) => false,
            };
            let first = rows.iter().position(said);
            if let Some((last, first)) = last.zip(first) {
                assert!(last < first, "{typed}: {last} {first}");
            }
            for (nth, hit) in rows.iter().enumerate() {
                assert_eq!(search.nth(*hit), Some(nth), "{typed}");
            }
        }
    }
}
