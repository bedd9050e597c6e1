//! The detail: pictures of a small plan in both languages, and laws over whole roadmaps.
//!
//! In the pictures an isolated part stands in ⟨angles⟩, since the controls themselves are unseen.

#[path = "fixtures/strict.rs"]
mod strict;

use std::cell::Cell;
use std::collections::HashSet;

use masar::document::Text;
use masar::facts::detail::{Detail, DetailRow, Section, TextRole, brief, detail, ours, whole};
use masar::facts::{Book, Page};
use masar::model::{Ix, Roadmap};
use masar::scene::flow::{Addresses, Flow, FlowLine, FlowPiece, FlowSetting, Room, TextWeight};
use masar::scene::{Level, Scene, Today, View, Window};
use masar::text::Options;
use masar::time::Days;
use masar::words::{Language, Msg};

const SMALL: &str = include_str!("fixtures/detail.ron");
const FILES: [&str; 3] = [
    SMALL,
    include_str!("../roadmap/syria-2021-2030.ron"),
    include_str!("../roadmap/oman-2021-2025.ron"),
];

fn build(text: &str) -> Roadmap {
    match strict::parse(text) {
        Ok(document) => Roadmap::build(document).0,
        Err(error) => panic!("the roadmap does not read: {error}"),
    }
}

fn nodes(roadmap: &Roadmap) -> impl Iterator<Item = Ix> {
    let end = roadmap.after(Ix::ROOT);
    std::iter::successors(Some(Ix::ROOT), |ix| Some(roadmap.next(*ix)))
        .take_while(move |ix| *ix < end)
}

/// Draws a detail as lines of text: lead | text -- tail, the role of every row but plain ones.
fn picture(roadmap: &Roadmap, id: &str, language: Language, both: bool) -> String {
    let Some(ix) = roadmap.find(id) else {
        panic!("no node is called {id}");
    };
    let detail = detail(roadmap, ix, language, both);
    let mut lines = vec![format!("{} [{}]", detail.title, detail.kind)];
    lines.extend(detail.title_mark.map(|mark| format!("-- {mark}")));
    lines.extend(detail.other_title.map(|title| format!("= {title}")));
    lines.push(format!("< {}", detail.path.join(" < ")));
    for section in detail.sections {
        let remark = section.is_ours.then(|| ours(language));
        let remark = remark.map_or(String::new(), |remark| format!(" -- {remark}"));
        lines.push(format!("# {}{remark}", section.heading.say(language)));
        let rows = section.rows.iter();
        lines.extend(rows.map(|row| line(&section, row, language)));
    }
    let shown = lines.join("\n");
    shown
        .replace(['\u{2066}', '\u{2068}'], "\u{27e8}")
        .replace('\u{2069}', "\u{27e9}")
        .replace('\u{61c}', "\u{2039}ALM\u{203a}")
        .replace('\u{a0}', " ")
}

fn line(section: &Section, row: &DetailRow, language: Language) -> String {
    let mut line = "    ".repeat(usize::from(row.level) + 1);
    match &row.lead {
        Some(_) if row.repeats => line += "~ | ",
        Some(lead) => line += &format!("{lead} | "),
        None => {}
    }
    line += &row.text;
    if let Some(tail) = row.said_after(section.is_ours, language) {
        line += &format!(" -- {tail}");
    }
    for number in &row.cites {
        line += &format!(" [{number}]");
    }
    line + &format!(" <{:?}>", row.role)
}

/// Returns the labels of a detail, each a text of its own.
fn labels(detail: &Detail) -> impl Iterator<Item = &str> {
    let rows = detail.sections.iter().flat_map(|section| &section.rows);
    let own = [&detail.title, &detail.kind]
        .into_iter()
        .chain(&detail.path);
    own.chain(&detail.title_mark)
        .chain(&detail.other_title)
        .map(String::as_str)
        .chain(rows.flat_map(DetailRow::labels))
}

fn is_clean(label: &str) -> bool {
    let mut open = 0_u32;
    let mut letters = label.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            // An Arabic percentage begins with one.
            '\u{61c}' if letters.peek().is_some_and(char::is_ascii_digit) => {}
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => return false,
            _ => {}
        }
    }
    open == 0 && !label.trim().is_empty()
}

fn each(mut look: impl FnMut(&Roadmap, Ix, &Detail)) {
    for roadmap in FILES.map(build) {
        for ix in nodes(&roadmap) {
            for language in [Language::En, Language::AR] {
                for both in [false, true] {
                    look(&roadmap, ix, &detail(&roadmap, ix, language, both));
                }
            }
        }
    }
}

#[test]
fn something_is_said_of_every_node_and_no_label_is_empty_or_jumbles_its_neighbours() {
    each(|roadmap, ix, detail| {
        let id = roadmap.id(ix);
        assert!(!detail.sections.is_empty(), "{id}");
        for section in &detail.sections {
            assert!(!section.rows.is_empty(), "{id} {:?}", section.heading);
        }
        for label in labels(detail) {
            assert!(is_clean(label), "{id}: {label:?}");
        }
    });
}

/// Returns the number under which a row lists a source.
fn number(row: &DetailRow) -> Option<usize> {
    let lead = row.lead.as_ref().filter(|_| row.role == TextRole::Source)?;
    lead.parse().ok()
}

/// The page of sources, the details of an item and every copy use one number for one source.
#[test]
fn a_source_has_the_number_of_the_roadmaps_own_list() {
    each(|roadmap, ix, detail| {
        for row in detail.sections.iter().flat_map(|section| &section.rows) {
            let Some(number) = number(row) else { continue };
            let source = &roadmap.document().sources[number - 1];
            let publisher = &source.publisher;
            let sides = [&publisher.ar, &publisher.en];
            let is_named = sides
                .into_iter()
                .flatten()
                .any(|name| row.text.contains(&**name));
            assert!(is_named, "{}: {row:?}", roadmap.id(ix));
        }
    });
}

#[test]
fn what_a_row_cites_stands_in_the_list_of_sources() {
    each(|roadmap, ix, detail| {
        let mut sections = detail.sections.iter();
        let sources = sections.find(|section| section.heading == Msg::Sources);
        let rows = sources.map_or(&[][..], |section| &section.rows);
        let listed: Vec<usize> = rows.iter().filter_map(number).collect();
        let names = |number: &usize| roadmap.document().sources.get(number - 1).is_some();
        assert!(listed.iter().all(names) && listed.is_sorted());
        for row in detail.sections.iter().flat_map(|section| &section.rows) {
            let is_listed = |number: &usize| listed.contains(number);
            assert!(
                row.cites.iter().all(is_listed),
                "{}: {row:?}",
                roadmap.id(ix)
            );
        }
    });
}

/// Returns the texts of a file after `ar:` and `en:`, as written.
fn texts(file: &str) -> impl Iterator<Item = String> {
    ["ar: \"", "en: \""].into_iter().flat_map(move |mark| {
        file.split(mark).skip(1).map(|rest| {
            let mut text = String::new();
            let mut letters = rest.chars();
            while let Some(letter) = letters.next() {
                match letter {
                    '"' => break,
                    '\\' => text.extend(letters.next()),
                    letter => text.push(letter),
                }
            }
            text
        })
    })
}

/// Returns the texts that only the chart shows: the short ones.
fn shorts(roadmap: &Roadmap) -> HashSet<String> {
    let document = roadmap.document();
    let items = nodes(roadmap).filter_map(|ix| roadmap.item(ix));
    let below = items.flat_map(|item| &item.milestones);
    let texts = std::iter::once(document.short.as_ref())
        .chain(document.phases.iter().map(|phase| phase.short.as_ref()))
        .chain(
            document
                .milestones
                .iter()
                .map(|entry| entry.short.as_deref()),
        )
        .chain(below.map(|entry| entry.short.as_deref()))
        .chain(document.indicators.iter().map(|entry| entry.short.as_ref()));
    let sides = |text: &Text| [text.ar.clone(), text.en.clone()];
    let sides = texts.flatten().flat_map(sides).flatten();
    sides.map(|side| side.to_string()).collect()
}

#[test]
fn every_text_of_a_file_reaches_some_detail() {
    for file in FILES {
        let roadmap = build(file);
        let mut shown = HashSet::new();
        for ix in nodes(&roadmap) {
            for language in [Language::En, Language::AR] {
                let detail = detail(&roadmap, ix, language, true);
                shown.extend(labels(&detail).map(str::to_owned));
            }
        }
        let shorts = shorts(&roadmap);
        for text in texts(file) {
            let is_shown = shown.contains(&text)
                || shorts.contains(&text)
                || shown.iter().any(|label| label.contains(&text));
            assert!(is_shown, "{text:?} stands nowhere");
        }
    }
}

const PICTURES: [(&str, bool); 14] = [
    ("atlas", false),
    ("group:phases", false),
    ("build", false),
    ("congress", false),
    ("speed", true),
    ("balance", false),
    ("axis-1", false),
    ("cloud", false),
    ("mail", false),
    ("network", false),
    ("atlas/declared/project", false),
    ("atlas/declared/programme", false),
    ("bus", true),
    ("trust", false),
];

fn pictures(language: Language) -> String {
    let roadmap = build(SMALL);
    let each = PICTURES.map(|(id, both)| picture(&roadmap, id, language, both));
    each.join("\n\n")
}

#[test]
fn the_detail_in_english() {
    insta::assert_snapshot!(pictures(Language::En));
}

#[test]
fn the_detail_in_arabic() {
    insta::assert_snapshot!(pictures(Language::AR));
}

#[test]
fn a_status_says_what_it_is_and_who_said_so() {
    let roadmap = build(SMALL);
    let picture = picture(&roadmap, "mail", Language::En, false);
    let status: Vec<&str> = picture
        .lines()
        .skip_while(|line| *line != "# Status")
        .take_while(|line| *line != "# Period")
        .collect();
    insta::assert_snapshot!(status.join("\n"), @r"
    # Status
        no information in the sources used after ⟨1 Jul 2024⟩ [1] <Status(Unknown)>
        announced complete on ⟨1 Jul 2024⟩ [1] <Status(Done)>
            according to: ⟨Ministry of Communications⟩ <Source>
        occurred ⟨2 May 2023⟩ | Pilot in two ministries [1] [2] <Status(Pilot)>
            according to: ⟨Ministry of Communications⟩; ⟨The Observer⟩ <Source>
        reported ⟨Dec 2021⟩ | Bids being studied -- in procurement; our translation [2] <Status(InProcurement)>
            according to: ⟨The Observer⟩ <Source>
    ");
}

/// Returns the first row of the status of an entry: lead, text and tail.
fn latest(roadmap: &Roadmap, id: &str) -> Option<[String; 3]> {
    let detail = detail(roadmap, roadmap.find(id)?, Language::En, false);
    let mut sections = detail.sections.into_iter();
    let status = sections.find(|section| section.heading == Msg::Status)?;
    let row = status.rows.into_iter().next()?;
    let plain = |text: String| {
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        text.replace('\u{a0}', " ")
    };
    Some(
        [
            row.lead.unwrap_or_default(),
            row.text,
            row.tail.unwrap_or_default(),
        ]
        .map(plain),
    )
}

#[test]
fn only_what_was_reported_complete_is_announced_complete() {
    let roadmap = build(FILES[2]);
    let latest = |id| latest(&roadmap, id).unwrap().join(" | ");
    assert_eq!(
        latest("om-rel-regulation-108-2025"),
        "occurred 20 Apr 2025 | published in the Official Gazette, as Ministerial Decision No. \
         108/2025 | done"
    );
    assert_eq!(
        latest("om-prj-simplification"),
        " | announced complete on 25 Oct 2025: complete (100%) | "
    );
}

#[test]
fn the_short_pane_has_no_addresses_and_the_full_page_has_each_letter_of_them() {
    let roadmap = build(FILES[2]);
    for ix in nodes(&roadmap) {
        let detail = &detail(&roadmap, ix, Language::AR, false);
        let pieces = |room| -> Vec<FlowPiece> {
            let options = Options::default();
            let setting = FlowSetting {
                room,
                addresses: Addresses::Whole,
                ..FlowSetting::paper(60, Language::En, &options)
            };
            let flow = Flow::new(detail, setting);
            let lines = flow.columns().flat_map(|column| column.lines);
            lines.flatten().cloned().collect()
        };
        let address = TextWeight::Body(TextRole::Address);
        let of = |pieces: &[FlowPiece]| -> String {
            let pieces = pieces.iter().filter(|piece| piece.weight == address);
            pieces.map(|piece| piece.line.to_string()).collect()
        };
        let rows = detail.sections.iter().flat_map(|section| &section.rows);
        let rows = rows.filter(|row| row.role == TextRole::Address);
        let written: String = rows.map(|row| row.text.as_str()).collect();
        assert!(written.is_ascii());
        assert_eq!(of(&pieces(Room::Paper)), written, "{}", roadmap.id(ix));
        assert_eq!(of(&pieces(Room::Lines(u16::MAX))), "", "{}", roadmap.id(ix));
    }
}

/// An item of so many milestones that waits for as many others.
fn crowded(count: usize) -> Roadmap {
    let each = |form: fn(usize) -> String| -> String { (0..count).map(form).collect() };
    let milestones = each(|nth| format!("(id: \"m{nth}\", title: (en: \"Milestone {nth}\")),"));
    let waits = each(|nth| format!("\"i{nth}\","));
    let others =
        each(|nth| format!("(id: \"i{nth}\", kind: project, title: (en: \"Item {nth}\")),"));
    build(&format!(
        "(format: 1, id: \"c\", kind: plan, language: en, title: (en: \"C\"), start: \"2026\", end: \"2027\", \
         items: [(id: \"a\", kind: project, title: (en: \"A\"), milestones: [{milestones}], \
         depends_on: [{waits}]), {others}])"
    ))
}

#[test]
fn a_pane_sets_no_more_texts_than_it_shows_and_shows_what_the_page_begins_with() {
    let roadmap = crowded(2_000);
    let detail = &detail(&roadmap, roadmap.find("a").unwrap(), Language::En, false);
    let (options, set) = (Options::default(), Cell::new(0));
    let marks = |_: &str| {
        set.set(set.get() + 1);
        Vec::new()
    };
    let begins = |room| {
        set.set(0);
        let setting = FlowSetting {
            room,
            marks: &marks,
            ..FlowSetting::paper(150, Language::En, &options)
        };
        let flow = Flow::new(detail, setting);
        let columns: Vec<Vec<FlowLine>> = flow.columns().map(|it| it.lines.to_vec()).collect();
        (columns, set.get())
    };
    let (page, all) = begins(Room::Screens(10));
    let (pane, few) = begins(Room::Lines(10));
    assert_eq!(pane, page[..3]);
    // Of each of two sections as many as the whole pane has lines.
    assert!(all > 4_000 && few < 70, "{all}, {few}");
}

#[test]
fn wherever_dates_that_contradict_each_other_are_written_it_is_said() {
    let text = r#"(
        format: 1, id: "c", kind: plan, language: en, title: (en: "Contra"), start: "2026-12-31", end: "2026-01-01",
        phases: [(id: "ph", title: (en: "Turned"), start: "2026-05-01", end: "2026-02-01")],
        money: [(title: (en: "Cost"), amount: 5, currency: "OMR", over: (start: "2025", end: "2024"))],
        strands: [(id: "s", kind: track, title: (en: "Roads"), items: [
            (id: "a", kind: project, title: (en: "Bridge"), start: "2026-09", end: "by 2026-07"),
            (id: "b", kind: project, title: (en: "Tunnel"), start: "2026-02-01", end: "2026-06-30",
                planned: (start: "2026-05-01", end: "2026-01-31")),
        ])],
    )"#;
    let roadmap = build(text);
    let remark = Msg::DatesContradict.say(Language::En);
    for (id, period) in [
        ("c", "31 Dec 2026"),
        ("c", "2025"),
        ("ph", "1 May 2026"),
        ("a", "Jul 2026"),
        ("b", "1 May 2026"),
    ] {
        let shown = picture(&roadmap, id, Language::En, false);
        let line = shown.lines().find(|line| line.contains(period));
        assert!(
            line.is_some_and(|line| line.contains(remark)),
            "{id}, {period}:\n{shown}"
        );
    }
    let book = Book {
        roadmap: &roadmap,
        notes: &[],
        today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    };
    let page = whole(book, Page::Phases, Language::En, false);
    let rows = |detail: &Detail| {
        let rows = detail.sections.iter().flat_map(|section| &section.rows);
        let said = rows.map(|row| format!("{:?} {:?}", row.lead, row.tail));
        said.map(|said| said.replace("\\u{a0}", " "))
            .collect::<Vec<_>>()
    };
    for detail in [page, brief(&roadmap, Language::En, false)] {
        let is_told = |row: &String| row.contains("1 May 2026") && row.contains(remark);
        assert!(rows(&detail).iter().any(is_told), "{detail:?}");
    }
    // Such dates can be no edge of the plan.
    let days = Days {
        from: "2027-01-01".parse().unwrap(),
        to: "2028-01-01".parse().unwrap(),
    };
    let scene = Scene::new(&View {
        roadmap: &roadmap,
        entries: &[],
        selected: None,
        changes: &[],
        chain: None,
        matches: None,
        groups: None,
        coloring: None,
        window: Window {
            is_shared: false,
            level: Level::Month,
            days,
        },
        columns: 80,
        lanes: 8,
        language: Language::En,
        today: "2030-01-01".parse().unwrap(),
        letters: Options::default(),
    });
    assert_eq!(scene.today, Today::After(None));
}
