//! Fields of a plan's own: shown, found, never interpreted; those of one name are a page.

use std::sync::Arc;

use masar::facts::page::{self, Listed};
use masar::facts::{Book, Page};
use masar::model::Roadmap;
use masar::search::{Found, Hit, Index};
use masar::words::{Language, Locale};

use crate::{build, section};

const PLAN: &str = "fields: [(name: \"Sponsor\", value: \"The mayor\")], \
    items: [(id: \"a\", kind: task, title: \"Ring road\", fields: [(name: \"Risk\", value: \"Floods\"), \
        (name: (en: \"Decision\", ar: \"\u{642}\u{631}\u{627}\u{631}\"), value: \"Steel\")], \
        milestones: [(id: \"n\", title: \"Open\", fields: [(name: \"Risk\", value: \"Late\")])]), \
    (id: \"b\", kind: task, title: \"Bridge\", fields: [(name: \"Risk\", value: \"Wind\")])], \
    milestones: [(id: \"m\", title: \"Start\", fields: [(name: (ar: \"\u{642}\u{631}\u{627}\u{631}\"), value: \"Go\")])]";

fn plan() -> Roadmap {
    let (roadmap, findings) = build(PLAN);
    assert_eq!(findings, [""; 0]);
    roadmap
}

#[test]
fn they_are_told_where_they_stand() {
    let roadmap = plan();
    let fields = |id: &str| section(&roadmap, id, Language::En, "Further fields");
    assert_eq!(fields("a"), ["Risk | Floods", "Decision | Steel"]);
    assert_eq!(fields("plan"), ["Sponsor | The mayor"]);
    assert_eq!(fields("m").len(), 1);
    let milestones = section(&roadmap, "a", Language::En, "Milestones");
    assert_eq!(milestones, ["undated | Open", "  Risk | Late"]);
}

#[test]
fn those_of_one_name_are_a_page() {
    let roadmap = plan();
    let pages: Vec<Page> = Page::in_plan(&roadmap)
        .filter(|page| matches!(page, Page::Own(_)))
        .collect();
    let titles = |language| {
        pages
            .iter()
            .map(|page| page.title(&roadmap, language))
            .collect::<Vec<_>>()
    };
    assert_eq!(titles(Language::En), ["Decision", "Risk"]);
    assert_eq!(titles(Language::AR)[0], "\u{642}\u{631}\u{627}\u{631}");
    let book = Book {
        roadmap: &roadmap,
        notes: &[],
        today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    };
    let locale = Locale::of(&roadmap, Language::En);
    let lines = |page| {
        let listed = page::list(book, page, None).into_iter();
        let lines = listed.filter_map(|listed| match listed {
            Listed::Entry(entry) => Some(page::line(book, entry, locale)),
            Listed::Heading(_) | Listed::Further(..) | Listed::Remark(_) | Listed::Quarter(..) => {
                None
            }
        });
        lines.map(|line| (line.lead, line.text)).collect::<Vec<_>>()
    };
    let pair = |lead: &str, text: &str| (lead.to_owned(), text.to_owned());
    assert_eq!(
        lines(pages[1]),
        [
            pair("Ring road", "Floods"),
            // Of a milestone of it.
            pair("Open", "Late"),
            pair("Bridge", "Wind")
        ]
    );
    // One name in two languages is one page.
    assert_eq!(
        lines(pages[0]),
        [pair("Start", "Go"), pair("Ring road", "Steel")]
    );
    assert_eq!(Page::called(&roadmap, "risk"), Some(pages[1]));
    assert_eq!(
        Page::called(&roadmap, "\u{642}\u{631}\u{627}\u{631}"),
        Some(pages[0])
    );
    assert_eq!(Page::called(&roadmap, "Sponsor"), None);
}

#[test]
fn a_page_of_a_plans_own_is_found_by_its_name_and_leads_to_each_place() {
    let roadmap = plan();
    let index = Arc::new(Index::new(&roadmap));
    let found = |typed: &str| Found::new(&index, 0, typed, None).and_then(|it| it.hits().next());
    for (typed, nth) in [
        ("risk", 1),
        ("decision", 0),
        ("\u{642}\u{631}\u{627}\u{631}", 0),
    ] {
        assert_eq!(found(typed), Some(Hit::Page(Page::Own(nth))), "{typed}");
    }
    // Each line of it is a place that its address finds again.
    for page in &roadmap.lists().fields {
        for at in &page.fields {
            assert_eq!(roadmap.resolve(&roadmap.address(*at)), Some(*at));
        }
    }
}
