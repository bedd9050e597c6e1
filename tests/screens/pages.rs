//! Pages: what each shows, and where its entries lead.

use masar::document::fault::Value;
use masar::document::{Counts, Finding, Path};
use masar::facts::detail::whole;
use masar::facts::page::{Listed, is_filled, line, list};
use masar::facts::{Book, Noted, Page, Subject};
use masar::model::{Appendix, Ix, Roadmap, What};
use masar::text::printable;
use masar::words::{Language, Locale};

use crate::explorer::{self, Explorer, explorer};

pub(crate) fn syria() -> Explorer {
    explorer::walk(explorer::shipped())
}

pub(crate) fn oman() -> Explorer {
    syria().keys("2")
}

/// The pictures of every page of a roadmap: small in English, larger in Arabic.
fn pictures(name: &str, open: impl Fn() -> Explorer) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("pages");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (nth, page) in Page::ALL.into_iter().enumerate() {
            let keys = format!("m {}<enter>", "j ".repeat(nth + 1));
            let name = format!("{name}-{}", page.name());
            let small = open().size(80, 24).keys(&keys);
            insta::assert_snapshot!(format!("{name}-80x24-en"), small.screen());
            let large = open().size(120, 36).arabic().keys(&keys);
            insta::assert_snapshot!(format!("{name}-120x36-ar"), large.screen());
        }
    });
}

fn book(roadmap: &Roadmap) -> Book<'_> {
    Book {
        roadmap,
        notes: &[],
        today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

#[test]
fn every_page_of_syria() {
    pictures("syria", syria);
}

#[test]
fn every_page_of_oman() {
    pictures("oman", oman);
}

#[test]
fn wide_screens_show_the_details_beside_the_list() {
    let wide = || oman().size(200, 50).keys("m 4 j j j");
    insta::assert_snapshot!("wide_indicators", wide().screen());
    insta::assert_snapshot!("wide_indicators_arabic", wide().arabic().screen());
}

#[test]
fn tab_goes_through_every_page_that_lists_something_and_back_to_the_chart() {
    for (mut reader, missing) in [
        (syria(), &[Page::Indicators, Page::Next, Page::Findings][..]),
        (oman(), &[Page::Phases, Page::Findings]),
    ] {
        let is_missing = |page: &Page| missing.contains(page) || *page == Page::Changes;
        let filled = Page::ALL.into_iter().filter(|page| !is_missing(page));
        let filled: Vec<Page> = filled.collect();
        for page in filled.iter().copied().map(Some).chain([None]) {
            reader = reader.keys("<tab>");
            assert_eq!(reader.state().place().unwrap().page(), page);
        }
        for page in filled.iter().copied().map(Some).rev() {
            reader = reader.keys("<backtab>");
            assert_eq!(reader.state().place().unwrap().page(), page);
        }
        // From a page that lists nothing its neighbours are as near.
        let mut reader = reader.keys(&format!("m {} <tab>", missing[0].key()));
        assert!(reader.state().place().unwrap().page() > Some(missing[0]));
        reader = reader.keys("<backtab>");
        assert!(filled.contains(&reader.state().place().unwrap().page().unwrap()));
    }
}

#[test]
fn a_question_is_answered_in_three_keys() {
    // How much money is there? What came of the indicators? What is not known?
    for (keys, answer) in [
        ("<tab>", "about OMR 170 million"),
        ("m 6", "about OMR 170 million"),
        ("m 4", "94%"),
        ("m 5", "endorse"),
        ("m 7", "Ministry of Transport"),
    ] {
        let screen = oman().size(120, 36).keys(keys).screen();
        assert!(screen.contains(answer), "{keys}: {answer}\n{screen}");
    }
}

#[test]
fn the_row_of_the_brief_opens_it_and_back_leads_to_the_row() {
    let page = |explorer: &Explorer| explorer.state().place().unwrap().page();
    let opened = oman().keys("<enter>");
    assert_eq!(page(&opened), Some(Page::Brief));
    let back = opened.keys("<esc>");
    assert_eq!((page(&back), back.selected()), (None, "oman".to_owned()));
}

#[test]
fn on_a_small_screen_pages_and_help_say_that_more_follows() {
    let thumb = "\u{2595}";
    let menu = oman().size(40, 12).keys("m").screen();
    assert!(menu.contains(thumb) || menu.contains('\u{258f}'), "{menu}");
    let tabs = oman().size(40, 12).keys("m 1").screen();
    assert!(tabs.contains('\u{25b8}'), "{tabs}");
    let tabs = oman().size(40, 12).arabic().keys("m 1").screen();
    assert!(tabs.contains('\u{25c2}'), "{tabs}");
    // Keys in one column, mouse and signs in the other, where both have room.
    let help = oman().size(200, 50).keys("?").screen();
    for end in ["roadmap by number", "chart left, right", "Signs"] {
        assert!(help.contains(end), "{end}: {help}");
    }
}

#[test]
fn the_list_of_pages_opens_closes_and_marks_the_shown_one() {
    let reader = oman().keys("m");
    assert_eq!(reader.state().menu(), Some(0));
    let reader = reader.keys("<esc>");
    assert_eq!(reader.state().menu(), None);
    let reader = reader.keys("m j j <enter>");
    assert_eq!(reader.state().place().unwrap().page(), Some(Page::Phases));
    let reader = reader.keys("m");
    assert_eq!(reader.state().menu(), Some(2));
    // The key that types a letter in Arabic is the same key.
    let reader = reader.keys("\u{629}");
    assert_eq!(reader.state().menu(), None);
}

#[test]
fn an_entry_leads_to_its_row_and_back_leads_to_the_entry() {
    let reader = syria().size(120, 36).keys("m 2 j j");
    let before = reader.screen();
    let paged = reader.state().place().unwrap().paged().unwrap();
    let Some(ix) = paged.subject().and_then(Subject::entry) else {
        panic!("an item is selected");
    };
    let reader = reader.keys("<enter>");
    assert_eq!(reader.state().place().unwrap().page(), None);
    assert_eq!(
        reader.state().place().unwrap().selected(reader.roadmap()),
        ix
    );
    assert_eq!(reader.keys("<esc>").screen(), before);
}

#[test]
fn a_phase_is_entered_and_left_again() {
    let reader = syria().size(120, 36).keys("m 2");
    let before = reader.screen();
    let reader = reader.keys("<enter>");
    let place = reader.state().place().unwrap();
    let root = reader.roadmap().node(place.root(reader.roadmap())).what;
    assert!(matches!(root, What::Phase(0)), "{root:?}");
    assert_eq!(reader.keys("<esc>").screen(), before);
}

#[test]
fn a_source_opens_on_what_rests_on_it() {
    let reader = oman().size(120, 36).keys("m 8");
    let closed = reader
        .state()
        .place()
        .unwrap()
        .paged()
        .unwrap()
        .listed()
        .len();
    let reader = reader.keys("<enter>");
    let place = reader.state().place().unwrap();
    let listed = place.paged().unwrap().listed();
    let resting = reader.roadmap().resting_on(0);
    assert!(!resting.is_empty());
    assert_eq!(listed.len(), closed + resting.len());
    let reader = reader.keys("<enter>");
    assert_eq!(
        reader
            .state()
            .place()
            .unwrap()
            .paged()
            .unwrap()
            .listed()
            .len(),
        closed
    );
}

/// Every page has a key of its own in the list of pages, in every plan; one that lists nothing says so.
#[test]
fn every_page_has_a_key() {
    for page in Page::ALL.into_iter().filter(|page| *page != Page::Changes) {
        for reader in [syria(), oman(), explorer("empty.ron")] {
            let reader = reader.keys(&format!("m {}", page.key()));
            let place = reader.state().place().unwrap();
            assert_eq!(place.page(), Some(page));
            let is_told = match page {
                Page::Findings => reader.screen().contains("Nothing is wrong with the file."),
                _ if place.filled().contains(&page) => true,
                Page::Next => reader
                    .screen()
                    .contains("nothing has a date in this coming"),
                // The empty plan has no sources of which anything could be said.
                _ => {
                    let screen = reader.screen();
                    let words = [
                        "Nothing on this in the sources used.",
                        "Nothing on this page.",
                    ];
                    screen.contains(words[usize::from(screen.contains("Empty plan"))])
                }
            };
            assert!(is_told, "{page:?}\n{}", reader.screen());
        }
    }
    // On the Arabic layout too.
    let reader = oman().keys("m \u{62e}");
    assert_eq!(
        reader.state().place().unwrap().page(),
        Some(Page::Inferences)
    );
    let reader = oman().keys("m \u{628}");
    assert_eq!(reader.state().place().unwrap().page(), Some(Page::Findings));
}

/// What no source says is said for every plan alike.
#[test]
fn the_brief_says_what_is_missing() {
    let sources = r#"sources: [(id: "s", publisher: "S", kind: official)]"#;
    let missing = [
        "Goal  not in the sources used",
        "no phase in the sources used",
        "no pillar in the sources used",
        "no amount in the sources used",
        "no indicator in the sources used",
    ];
    let own = [
        "Goal  not set",
        "no phases",
        "no pillars",
        "no amounts",
        "no indicators",
    ];
    for (sources, missing) in [(sources, missing), ("", own)] {
        let head = r#"format: 1, id: "bare", kind: plan, language: en, title: "Bare""#;
        let bare = format!("({head}, {sources})");
        let brief = explorer::explore(&[&bare]).size(120, 50).keys("m 1");
        let brief = brief.screen();
        for words in missing {
            assert!(brief.contains(words), "{words}\n{brief}");
        }
    }
}

/// What is computed or our own reading is marked on the row, and of the plan itself it is told what.
#[test]
fn our_own_reading_is_marked_on_the_row() {
    let row = |screen: String, words: &str| {
        let row = screen.lines().find(|row| row.contains(words));
        row.unwrap_or_else(|| panic!("{words}\n{screen}"))
            .to_owned()
    };
    let phases = syria().size(120, 36).keys("m 2").screen();
    assert!(row(phases, "Programme 6").contains("computed"));
    let own = oman().size(120, 36).keys("m o").screen();
    assert!(row(own, "the whole roadmap").contains("inferred: the goal"));
    let bodies = oman().size(120, 36).keys("m 7").screen();
    assert!(row(bodies, "Technical Committee").contains('\u{2248}'));
}

/// That nothing is known since then is never left out beside what was known last.
#[test]
fn last_known_and_unknown_since_stand_together() {
    for columns in 40..130 {
        let screen = syria().size(columns, 30).keys("m 2").screen();
        for row in screen.lines().filter(|row| row.contains("last known")) {
            assert!(row.contains("unknown since"), "{columns}: {row}");
        }
    }
}

/// On paper the aims stand under the names, and a phase says how it stands.
#[test]
fn paper_tells_what_phases_and_pillars_are_for() {
    let shipped = explorer::shipped();
    let [syria, oman] = shipped.roadmaps() else {
        panic!("two plans ship");
    };
    let rows = |roadmap, page| {
        let book = book(roadmap);
        let whole = whole(book, page, Language::En, false);
        let rows = whole.sections.into_iter().flat_map(|section| section.rows);
        let rows = rows.map(|row| {
            (
                row.text,
                row.tail.map(|tail| printable(&tail).replace('\u{a0}', " ")),
            )
        });
        rows.collect::<Vec<_>>()
    };
    let phases = rows(syria, Page::Phases);
    let aim = "Reap the results of the strategy".to_owned();
    assert!(phases.contains(&(aim, None)));
    let tail = "from 2023 until 2027; last known: under way; unknown since 5 Nov 2024";
    let tails = phases.iter().filter_map(|(_, tail)| tail.as_deref());
    assert!(tails.into_iter().any(|told| told == tail), "{phases:?}");
    let pillars = rows(oman, Page::Pillars);
    let aims = pillars.iter().map(|(text, _)| text.as_str());
    assert!(
        aims.into_iter()
            .any(|aim| aim.starts_with("Enabling access to cyberspace"))
    );
}

#[test]
fn topics_of_the_brief_lead_to_their_pages() {
    // Document, period, money.
    let reader = oman().keys("<tab> j j <enter>");
    assert_eq!(reader.state().place().unwrap().page(), Some(Page::Money));
    let reader = oman().keys("<tab> <enter>");
    assert_eq!(reader.state().place().unwrap().reading(), Some(0));
}

#[test]
fn an_empty_roadmap_has_pages_that_say_so() {
    let mut reader = explorer("empty.ron");
    for _ in Page::ALL {
        reader = reader.keys("<tab> j k <enter> <esc>");
        if reader.state().place().unwrap().page().is_none() {
            continue;
        }
        reader.screen();
    }
}

#[test]
fn every_page_draws_at_every_size() {
    for (columns, rows) in [
        (0, 0),
        (1, 1),
        (2, 5),
        (10, 8),
        (40, 12),
        (139, 20),
        (141, 7),
        (300, 90),
    ] {
        let mut reader = oman().size(columns, rows).arabic();
        for _ in Page::ALL {
            reader = reader.keys("<tab> <end> <pgup> <home> <pgdn>");
            reader.screen();
        }
    }
}

#[test]
fn a_page_is_filled_when_it_lists_something() {
    let files = ["two_tracks.ron", "harbour.ron", "gaps.ron", "empty.ron"];
    let shipped = explorer::shipped();
    let opened: Vec<_> = files.into_iter().map(explorer).collect();
    let fixtures = opened.iter().map(Explorer::roadmap);
    for roadmap in shipped.roadmaps().iter().chain(fixtures) {
        for page in Page::ALL {
            let book = book(roadmap);
            let mut lists = list(book, page, None).into_iter();
            let lists = lists.any(|it| matches!(it, Listed::Entry(_)));
            let id = roadmap.id(Ix::ROOT);
            assert_eq!(is_filled(book, page), lists, "{id} {page:?}");
        }
    }
}

/// Every line has a text, every key finds its entry again, and keys are unique in a page.
#[test]
fn lines_have_texts_and_keys_are_unique() {
    for roadmap in explorer::shipped().roadmaps() {
        for page in Page::ALL {
            let book = book(roadmap);
            let mut keys = Vec::new();
            let source = roadmap.appendix(Appendix::Source).next().map(Subject::from);
            for listed in list(book, page, source) {
                let Listed::Entry(entry) = listed else {
                    continue;
                };
                for language in [Language::En, Language::AR] {
                    let months = roadmap.document().calendar.months;
                    let said = line(book, entry, Locale::new(language, months));
                    assert!(!said.text.is_empty(), "{entry:?}");
                    assert!(said.tail.iter().all(|tail| !tail.is_empty()), "{entry:?}");
                }
                let key = entry.key(roadmap);
                // What lacks both a date and a status is listed for each.
                assert!(
                    page == Page::Gaps || !keys.contains(&key),
                    "{page:?}: {key} stands twice"
                );
                keys.push(key);
            }
        }
    }
}

/// Every item that cites a source stands under it, in reading order.
#[test]
fn what_rests_on_a_source_is_what_cites_it() {
    for roadmap in explorer::shipped().roadmaps() {
        for (nth, source) in roadmap.document().sources.iter().enumerate() {
            let resting = roadmap.resting_on(nth);
            for ix in roadmap.walk() {
                let cites = roadmap.item(ix).is_some_and(|item| {
                    item.sources.contains(&source.id)
                        || item
                            .status
                            .iter()
                            .any(|entry| entry.sources.contains(&source.id))
                });
                assert!(
                    !cites || resting.contains(&ix),
                    "{}: {}",
                    source.id,
                    roadmap.id(ix)
                );
            }
            assert!(resting.is_sorted(), "{}", source.id);
        }
        assert!(roadmap.resting_on(usize::MAX).is_empty());
        assert!(!roadmap.related().contains(&Ix::ROOT));
    }
}

#[test]
fn only_a_file_of_which_nothing_was_read_keeps_the_reader_on_what_is_wrong_with_it() {
    let text = "(format: 1, id: \"a\", kind: plan, language: en, title: (en: \"X\"),
        money: [(title: (en: \"Budget\"), amount: 5, currency: \"SYP\")])";
    let mut reader = explorer::explore(&[text]);
    let note = Noted {
        finding: Finding::error(
            Value::UnknownField {
                name: "tittle".to_owned(),
            },
            Path::default().field("tittle"),
        ),
        place: "a.ron:1:1".to_owned(),
        excerpt: Vec::new(),
        printed: Vec::new(),
        node: None,
    };
    let findings = Counts {
        errors: 1,
        warnings: 0,
    };
    reader.change(|state, _| state.tell(0, findings, vec![note]));
    let mut reader = reader.keys("<tab>");
    assert_eq!(reader.state().place().unwrap().page(), Some(Page::Brief));
    reader = reader.keys("<esc>");
    assert_eq!(reader.state().place().unwrap().page(), None);
    reader.change(|state, world| state.open_hollow(0, world));
    let reader = reader.keys("<esc>");
    assert_eq!(reader.state().place().unwrap().page(), Some(Page::Findings));
}

#[test]
fn the_brief_tells_what_is_declared_below_the_roadmap() {
    let text = r#"(format: 1, id: "a", kind: plan, language: en, title: (en: "X"),
        declared: [(kind: programme, count: 2)],
        strands: [(id: "s", kind: axis, title: (en: "Dep"), declared: [(kind: initiative, count: 3)], items: [
            (id: "p", kind: programme, title: (en: "Prog"), declared: [(kind: initiative, count: 2)], items: [
                (id: "q", kind: initiative, title: (en: "Init")),
            ]),
        ])])"#;
    let screen = explorer::explore(&[text])
        .size(80, 40)
        .keys("<tab>")
        .screen();
    let told = screen.lines().filter(|line| line.contains(" declared,"));
    let told: Vec<&str> = told.map(|line| line.trim_matches(['|', ' '])).collect();
    assert_eq!(
        told,
        [
            "Programmes   2 declared, 1 named",
            "Initiatives  3 declared, 1 named \u{b7} Dep",
        ]
    );
}
