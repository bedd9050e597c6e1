//! A plan without sources is its author's own: nothing in it speaks of sources, of what they lack, or of
//! inference, unless its file says so.

use masar::facts::Page;
use masar::facts::detail::{brief, detail};
use masar::facts::page::{Listed, list};
use masar::facts::{Book, label};
use masar::model::{Roadmap, Standing};
use masar::words::{Language, Locale, Msg};

use crate::dates::{seen, told};
use crate::plans::{plan, section};

/// A plan that leaves out whatever can be left out; `more` is written into it.
fn own(more: &str) -> Roadmap {
    plan(&format!(
        r#"(format: 1, id: "own", kind: plan, language: en, title: "Own", start: "2025", end: "2027",
        last_information: (on: occurred("2026-01-01"), text: "A word."),
        declared: [(kind: project, count: 36), (kind: programme, count: some)],
        alignment: (with: [(text: "A law.")], among_others: true),
        rivals: [(about: "A count", values: [(text: "1"), (text: "2", used: true)])],
        phases: [(id: "p", title: "Phase", start: "2025", until: "2026")],
        pillars: [(id: "q", title: "Pillar")],
        milestones: [(id: "m", title: "Undated")],
        indicators: [(id: "i", title: "Unmeasured", lane: true), (id: "j", title: "Measured",
            points: [(at: "2026", value: number(3))])],
        strands: [(id: "t", kind: track, title: "Track", items: [
            (id: "a", kind: project, title: "Idle"),
            (id: "b", kind: initiative, title: "Dated", start: "2025-02", end: "2025-03"),
            (id: "c", kind: project, title: "Going", progress: 35),
            (id: "d", kind: project, title: "Known once", status: [(state: active, on: occurred("2025-02")),
                (state: unknown, on: occurred("2026-02"))]),
            (id: "e", kind: project, title: "Reached", milestones: [(id: "f", title: "M",
                on: occurred("2025-04-01"))]),
        ]), (id: "u", kind: track, title: "Bare")],
        items: [(id: "g", kind: project, title: "Outside")],
        related: [(id: "h", kind: project, title: "Beside")],
        {more})"#
    ))
}

#[test]
fn nothing_speaks_of_sources_or_of_inference() {
    let roadmap = own("");
    let languages = [
        (
            Language::En,
            &["source", "infer", "gap", "official", "assigned"][..],
        ),
        // Sources, inference, used (sources).
        (
            Language::AR,
            &[
                "\u{645}\u{635}\u{627}\u{62f}\u{631}",
                "\u{627}\u{633}\u{62a}\u{646}\u{62a}\u{627}\u{62c}",
                "\u{645}\u{633}\u{62a}\u{646}\u{62a}\u{62c}",
                "\u{627}\u{644}\u{645}\u{633}\u{62a}\u{62e}\u{62f}\u{645}\u{629}",
                "\u{2248}",
            ],
        ),
    ];
    for (language, words) in languages {
        let mut all = told(&roadmap, Locale::of(&roadmap, language));
        let book = Book {
            roadmap: &roadmap,
            notes: &[],
            today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        };
        let mut heading = |heading: Msg| all.push(("heading", heading.say(language).to_owned()));
        for page in Page::ALL.into_iter().filter(|page| *page != Page::Sources) {
            if page != Page::Inferences {
                heading(page.heading(roadmap.document()));
            }
            for listed in list(book, page, None) {
                if let Listed::Heading(words) | Listed::Remark(words) = listed {
                    heading(words);
                }
            }
        }
        for said in roadmap
            .walk()
            .map(|ix| detail(&roadmap, ix, language, false))
        {
            said.sections
                .iter()
                .for_each(|section| heading(section.heading));
        }
        for section in brief(&roadmap, language, false).sections {
            heading(section.heading);
        }
        for ix in roadmap.walk() {
            all.push(("label", label(&roadmap, ix, language).text));
        }
        for (way, line) in all {
            let line = seen(&line).to_lowercase();
            // The key of a topic, which is drawn by its heading.
            if way == "line" && line.trim() == "gaps" {
                continue;
            }
            let said = words.iter().find(|word| line.contains(**word));
            assert_eq!(said, None, "{way}: {line}");
        }
    }
}

#[test]
fn not_started_is_said_where_nothing_tells_of_work() {
    let roadmap = own("");
    let standing = |id: &str| {
        let item = roadmap.item(roadmap.find(id).unwrap()).unwrap();
        Standing::of_item(item, roadmap.is_own())
    };
    assert_eq!(standing("a"), Standing::NotStarted);
    assert_eq!(standing("b"), Standing::NotStarted);
    // Some progress, a log that ends in "unknown", a milestone that was reached.
    assert_eq!(standing("c"), Standing::Unknown);
    assert_eq!(standing("d"), Standing::Active);
    assert_eq!(standing("e"), Standing::Unknown);
    let status = |id: &str, language| {
        let said = detail(&roadmap, roadmap.find(id).unwrap(), language, false);
        section(&said, Msg::Status)
    };
    assert!(status("a", Language::En).contains("not started"));
    assert!(status("c", Language::En).contains("state not given"));
    // A project is masculine, an initiative feminine.
    assert!(status("a", Language::AR).contains("\u{644}\u{645} \u{64a}\u{628}\u{62f}\u{623}"));
    assert!(status("b", Language::AR).contains("\u{644}\u{645} \u{62a}\u{628}\u{62f}\u{623}"));
    let counts = section(
        &brief(&roadmap, Language::En, false),
        Msg::Counts.in_plan(true),
    );
    assert!(counts.contains("not started: 3"), "{counts}");
    assert!(counts.contains("state not given: 2"), "{counts}");
}

#[test]
fn where_an_item_stands_is_called_as_the_plan_calls_its_lines() {
    let named = |text: &str, language| {
        let roadmap = plan(text);
        let above = roadmap.node(roadmap.find("g").unwrap()).parent.unwrap();
        label(&roadmap, above, language).text
    };
    let with = |strands: &str| {
        format!(
            r#"(format: 1, id: "own", kind: plan, language: en, title: "Own", strands: [{strands}],
            items: [(id: "g", kind: task, title: "G")])"#
        )
    };
    let track = r#"(id: "t", kind: track, title: "T", items: [(id: "a", kind: task, title: "A")])"#;
    let axis = r#"(id: "x", kind: axis, title: "X")"#;
    assert_eq!(named(&with(track), Language::En), "Not in a track");
    assert_eq!(named(&with(axis), Language::En), "Not in an axis");
    let both = format!("{track}, {axis}");
    assert_eq!(named(&with(&both), Language::En), "Not in an axis or track");
    assert_eq!(named(&with(""), Language::En), "Items");
    assert_eq!(
        named(&with(track), Language::AR),
        "\u{628}\u{646}\u{648}\u{62f} \u{62e}\u{627}\u{631}\u{62c} \u{627}\u{644}\u{645}\u{633}\u{627}\u{631}\u{627}\u{62a}"
    );
}

#[test]
fn one_source_makes_it_a_plan_that_others_published() {
    let roadmap = own(r#"sources: [(id: "s", publisher: "S", kind: official)],"#);
    let said = detail(&roadmap, roadmap.find("a").unwrap(), Language::En, false);
    let status = section(&said, Msg::Status);
    assert!(status.contains("no status in the sources used"), "{status}");
}

#[test]
fn what_the_file_calls_inferred_is_said_to_be() {
    let roadmap = plan(
        r#"(format: 1, id: "own", kind: plan, language: en, title: "Own",
        items: [(id: "a", kind: task, title: "A", start: "2025", inferred: ["start"])])"#,
    );
    let said = detail(&roadmap, roadmap.find("a").unwrap(), Language::En, false);
    let reading = section(&said, Msg::OwnReading);
    assert_eq!(reading, " | the start date: inferred | \n");
}
