//! Fields of a plan's own: shown, found, never interpreted; those of one name are a page.

use masar::facts::page::{self, Listed};
use masar::facts::{Book, Page};
use masar::model::Roadmap;
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
            Listed::Heading(_) | Listed::Further(..) | Listed::Remark(_) => None,
        });
        lines.map(|line| (line.lead, line.text)).collect::<Vec<_>>()
    };
    let pair = |lead: &str, text: &str| (lead.to_owned(), text.to_owned());
    assert_eq!(
        lines(pages[1]),
        [pair("Ring road", "Floods"), pair("Bridge", "Wind")]
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
