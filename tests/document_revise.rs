//! An item is updated in its file, and nothing else changes.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use masar::document::{self, Document, Item, NotUpdated, UpdateField, revise};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const STARTER: &str = include_str!("../roadmap/starter-full.ron");
const PAGES: [&str; 2] = [
    include_str!("../roadmap/starter.en.ron"),
    include_str!("../roadmap/starter.ar.ron"),
];
const SYRIA: &str = include_str!("../roadmap/syria-2021-2030.ron");
const OMAN: &str = include_str!("../roadmap/oman-2021-2025.ron");

fn read(text: &str) -> Document {
    let reading = document::read(text.as_bytes());
    assert_eq!(reading.findings, [], "{text}");
    reading.roadmap.unwrap().into_inner()
}

/// Takes the logs of an item out of a plan: how it stands, how it goes, how far it has come.
fn take_logs(document: &mut Document, id: &str) -> [Vec<String>; 3] {
    fn find<'a>(items: &'a mut [Box<Item>], id: &str) -> Option<&'a mut Item> {
        items.iter_mut().find_map(|item| {
            if *item.id == *id {
                Some(&mut **item)
            } else {
                find(&mut item.items, id)
            }
        })
    }
    fn told<T: std::fmt::Debug>(log: &[T]) -> Vec<String> {
        log.iter().map(|entry| format!("{entry:?}")).collect()
    }
    let strands = document.strands.iter_mut().map(|it| &mut it.items);
    let mut lists = strands.chain([&mut document.items, &mut document.related]);
    let item = lists.find_map(|items| find(items, id)).unwrap();
    let logs = [told(&item.status), told(&item.health), told(&item.progress)];
    item.status = Vec::new().into();
    item.health = Vec::new().into();
    item.progress = Vec::new().into();
    logs
}

/// Returns the ids of all items.
fn ids(document: &Document) -> Vec<String> {
    fn add(items: &[Box<Item>], to: &mut Vec<String>) {
        for item in items {
            to.push(item.id.to_string());
            add(&item.items, to);
        }
    }
    let mut all = Vec::new();
    document
        .strands
        .iter()
        .for_each(|it| add(&it.items, &mut all));
    add(&document.items, &mut all);
    add(&document.related, &mut all);
    all
}

fn given(words: &[&str]) -> Vec<(UpdateField, String)> {
    let field = |word: &&str| {
        let (name, value) = word.split_once('=').unwrap();
        let named = |field: &UpdateField| field.name() == name;
        let field = UpdateField::ALL.into_iter().find(named).unwrap();
        (field, value.to_owned())
    };
    words.iter().map(field).collect()
}

fn revised(text: &str, id: &str, words: &[&str]) -> Result<String, NotUpdated> {
    let bytes = revise(text.as_bytes(), id, &given(words))?;
    Ok(String::from_utf8(bytes).unwrap())
}

/// Looks at what came of an update: every line that went is in the new text but for what was put into
/// it, no remark went, and the rest of the plan is the same.
fn nothing_else_changed(old: &str, new: &str, id: &str) {
    let remarks = |text: &str| text.matches("//").count();
    assert_eq!(remarks(old), remarks(new), "{new}");
    let (mut before, mut after) = (read(old), read(new));
    take_logs(&mut before, id);
    take_logs(&mut after, id);
    assert_eq!(before, after, "{new}");
    let stays: Vec<&str> = old.lines().filter(|line| !new.contains(line)).collect();
    assert!(stays.len() <= 3, "{stays:#?}");
}

#[test]
fn every_item_of_every_plan_goes_on_in_the_order_of_its_dates() {
    for text in [STARTER, PAGES[0], PAGES[1], SYRIA, OMAN] {
        let dates = ["on=2019", "on=2022-06", "on=2030-01-01"]
            .into_iter()
            .cycle();
        for (id, on) in ids(&read(text)).into_iter().zip(dates) {
            let words = [
                "progress=41.5",
                "state=pilot",
                "health=at_risk",
                on,
                "words=a \"b\"",
            ];
            let new = revised(text, &id, &words).unwrap();
            nothing_else_changed(text, &new, &id);
            let [before, after] = [text, &new].map(|text| take_logs(&mut read(text), &id));
            for (old, new) in before.iter().zip(&after) {
                let added: Vec<_> = new.iter().filter(|it| !old.contains(it)).collect();
                assert_eq!(added.len(), 1, "{new:?}");
                let kept: Vec<_> = new.iter().filter(|it| *it != added[0]).collect();
                assert_eq!(kept, old.iter().collect::<Vec<_>>());
            }
            // Said twice it is said once.
            assert_eq!(revised(&new, &id, &words).unwrap(), new);
        }
    }
}

/// A plan of one item whose parts are joined by what separates them in files of all sorts.
fn plan(fields: &[&str], between: &str, last: &str, newline: &str) -> String {
    let fields = fields.join(between);
    let plan = format!(
        "// {{ remark\n(format: 1, id: \"r\", kind: plan, language: en, title: \"R\", items: [\n  \
         (id: \"a\", kind: task, title: \"A\"), // before\n  ({fields}{last}), /* behind */\n])\n"
    );
    plan.replace('\n', newline)
}

const LOGS: [&[&str]; 9] = [
    &[],
    &["status: active"],
    &["status: [active]", "progress: 35"],
    &["status: [(state: active)]", "health: on_track"],
    &["status: []", "progress: [ /* none */ ]"],
    &[
        "status: [(state: planned, on: reported(\"2025\")), (state: active, on: occurred(\"2026-02\")),]",
    ],
    &[
        "status: [\n      // first\n      (state: planned, on: reported(\"2025\")), // one\n      (state: active, words: \"w\")\n    ]",
        "progress: [(percent: 1, on: reported(\"2024\")), // one\n      (percent: 2, on: reported(\"2026-11-30\"))]",
    ],
    &[
        "health: [\n      (is: on_track),\n      // last\n    ]",
        "progress: 1e1",
    ],
    &[
        "progress: [(percent: 5,\n      on: reported(\"2025\"), // five\n    ), (percent: 6, on: inferred(\"2026\"))]",
    ],
];

const BETWEEN: [&str; 5] = [
    ", ",
    ",\n    ",
    ", // remark\n    ",
    " // odd\n    , ",
    ",\n\n    // above\n    ",
];
const LAST: [&str; 5] = ["", ",", ",\n  ", " // remark\n  ", "\n  "];

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(11),
        cases: 200,
        ..ProptestConfig::default()
    })]

    #[test]
    fn however_a_file_is_laid_out_nothing_else_changes(
        log in 0..LOGS.len(),
        between in 0..BETWEEN.len(),
        last in 0..LAST.len(),
        newline in prop::bool::ANY,
        is_first in prop::bool::ANY,
        progress in prop::option::of(0..=100_u8),
        state in prop::option::of(prop::sample::select(vec!["active", "done", "on_hold"])),
        health in prop::option::of(prop::sample::select(vec!["on_track", "at_risk"])),
        on in prop::option::of(prop::sample::select(vec!["2024", "2026-02", "2026-11-30", "occurred(2027-H1)"])),
        words in prop::option::of("[ -.0-~\u{627}-\u{64a}\n]{0,12}"),
    ) {
        let own = ["id: \"b\"", "kind: project", "title: \"B // no remark\"", "start: \"2024\""];
        let fields: Vec<&str> = if is_first {
            LOGS[log].iter().chain(&own).copied().collect()
        } else {
            own.iter().chain(LOGS[log]).copied().chain(["tags: [\"t\"]"]).collect()
        };
        let newline = if newline { "\n" } else { "\r\n" };
        let text = plan(&fields, BETWEEN[between], LAST[last], newline);
        let mut given = Vec::new();
        given.extend(progress.map(|it| format!("progress={it}")));
        given.extend(state.map(|it| format!("state={it}")));
        given.extend(health.map(|it| format!("health={it}")));
        if given.is_empty() {
            return Ok(());
        }
        given.extend(on.map(|it| format!("on={it}")));
        let is_said = state.or(health).is_some();
        given.extend(words.filter(|_| is_said).map(|it| format!("words={it}")));
        let given: Vec<&str> = given.iter().map(String::as_str).collect();
        match revised(&text, "b", &given) {
            Ok(new) => {
                nothing_else_changed(&text, &new, "b");
                let lone = new.replace("\r\n", "").contains(['\r', '\n']);
                prop_assert!(newline == "\n" || !lone, "{new:?}");
                prop_assert_eq!(revised(&new, "b", &given).unwrap(), new);
            }
            Err(why) => prop_assert!(
                on.is_none() && matches!(why, NotUpdated::NeedsDate(_)),
                "{why:?} {text}"
            ),
        }
    }
}

#[test]
fn what_cannot_be_is_refused() {
    let plan = PAGES[0];
    let why = |id: &str, words: &[&str]| revised(plan, id, words).unwrap_err();
    let near = NotUpdated::NoItem(Some("training".to_owned()));
    assert_eq!(why("trainin", &["progress=1"]), near);
    assert_eq!(
        why("nothing-like-it", &["progress=1"]),
        NotUpdated::NoItem(None)
    );
    assert!(matches!(
        why("portal-open", &["progress=1"]),
        NotUpdated::NoField(UpdateField::Progress, _)
    ));
    assert_eq!(
        why("portal", &["words=a"]),
        NotUpdated::Alone(UpdateField::Words)
    );
    assert_eq!(
        why("portal", &["on=2026"]),
        NotUpdated::Alone(UpdateField::On)
    );
    for (word, field) in [
        ("state=activ", UpdateField::State),
        ("state=a), x: (b", UpdateField::State),
        ("health=red", UpdateField::Health),
        ("progress=much", UpdateField::Progress),
        ("progress=", UpdateField::Progress),
        ("on=2026-02-30", UpdateField::On),
        ("words=\u{1b}[2J", UpdateField::Words),
    ] {
        let found = why("portal", &["progress=1", "state=done", word]);
        assert!(
            matches!(found, NotUpdated::Value(at, _) if at == field),
            "{word}: {found:?}"
        );
    }
    let broken = plan.replace("kind: plan", "kind: pla");
    assert_eq!(
        revised(&broken, "portal", &["progress=1"]),
        Err(NotUpdated::Errors)
    );
    let dated = revised(plan, "portal", &["progress=1", "on=2027"]).unwrap();
    let why = revised(&dated, "portal", &["progress=2"]).unwrap_err();
    assert_eq!(why, NotUpdated::NeedsDate(UpdateField::Progress));
}

#[test]
fn what_was_said_stays_where_a_source_said_it() {
    let said = STARTER;
    let document = read(said);
    let id = ids(&document).into_iter().find(|id| {
        let logs = take_logs(&mut document.clone(), id);
        logs[0].iter().any(|entry| entry.contains("InProcurement"))
    });
    let id = id.unwrap();
    let new = revised(said, &id, &["state=done", "on=2026-02-10"]).unwrap();
    let [old, new] = [said, &new].map(|text| take_logs(&mut read(text), &id)[0].clone());
    assert_eq!(new.len(), old.len() + 1);
    assert!(old.iter().all(|entry| new.contains(entry)));
}

const MUNICIPAL: &str = include_str!("fixtures/municipal.ron");

/// A plan whose entries are written in every way.
const ENTRIES: &str = r#"// remark
(format: 1, id: "r", kind: plan, language: en, title: "R",
    governance: (bodies: [(id: "it", title: "IT")]),
    phases: [(id: "first", title: "First", start: "2026", end: "2027")], // phases
    milestones: [
        (id: "open", title: "Opening", on: planned("2027-03")), // soon
        (id: "shut", title: (ar: "\u{625}\u{63a}\u{644}\u{627}\u{642}", en: "Closing")),
    ],
    indicators: [
        (id: "users", title: "Users", points: [
            (at: "2026-06", value: number(10)), // first
            (at: "2027", value: percent(3)),
        ]),
        (id: "share", title: "Share"),
    ],
    items: [
        (id: "a", kind: task, title: "A", start: "2026-01", until: "2026-06"), // one
        (id: "b", kind: task, title: "B", /* no dates */ tags: ["t"],
            milestones: [(id: "c", title: "C", on: occurred("2026-02-01"))],
            items: [(id: "d", kind: task, title: "D", end: "2027", // here
                status: active)]),
    ],
)
"#;

/// Returns the lines that went and those that came.
fn changed(text: &str, id: &str, words: &[&str]) -> String {
    let new = revised(text, id, words).unwrap();
    let mut lines = String::new();
    let diff = similar::TextDiff::from_lines(text, &new);
    for change in diff.iter_all_changes() {
        if change.tag() != similar::ChangeTag::Equal {
            lines += &format!("{}{change}", change.tag());
        }
    }
    // Said twice it is said once.
    assert_eq!(revised(&new, id, words).unwrap(), new);
    lines
}

#[test]
fn dates_owners_names_and_figures_are_set_where_they_stand() {
    let change = |id: &str, words: &[&str]| changed(ENTRIES, id, words);
    insta::assert_snapshot!(
        [
            change("a", &["start=2026-02-01", "until=2026-H2", "owner=it"]),
            change(
                "b",
                &[
                    "start=\u{662}\u{660}\u{662}\u{666}",
                    "end=about 2028",
                    "state=active"
                ]
            ),
            change(
                "d",
                &[
                    "end=2028-03-31",
                    "title=D anew",
                    "progress=5%",
                    "on=2026-11-30"
                ]
            ),
            change("c", &["on=2026-02-03"]),
            change("open", &["on=occurred(2027-04-02)", "owner=it"]),
            change("open", &["on=by 2027-06"]),
            change("shut", &["on=2028", "title=Closed"]),
            change(
                "open",
                &["title=\u{627}\u{641}\u{62a}\u{62a}\u{627}\u{62d}"]
            ),
            change("users", &["value=53%", "on=2026-09"]),
            change("users", &["value=12", "on=2026-06"]),
            change(
                "share",
                &["value=2680/2869", "on=2026-11-30", "title=The share"]
            ),
            change(
                "first",
                &["end=2028", "title=Phase 1", "state=active", "on=2026"]
            ),
        ]
        .join("\n")
    );
}

#[test]
fn the_dates_planned_first_are_set_beside_those_that_move() {
    let line = |text: &str| {
        text.lines()
            .find(|it| it.contains("title: \"D\""))
            .unwrap()
            .to_owned()
    };
    let moved = revised(ENTRIES, "d", &["end=2028-03-31", "planned-end=2027"]).unwrap();
    let [before, after] = [ENTRIES, &moved].map(line);
    assert_eq!(
        after,
        before.replace(
            "end: \"2027\"",
            "end: \"2028-03-31\", planned: (end: \"2027\")"
        )
    );
    let planned = revised(
        &moved,
        "d",
        &["planned-start=2026-05", "planned-end=2027-06"],
    )
    .unwrap();
    assert_eq!(
        line(&planned),
        after.replace("(end: \"2027\")", "(end: \"2027-06\", start: \"2026-05\")")
    );
    // A date that only moves is a correction: nobody said that it was planned.
    let corrected = revised(ENTRIES, "d", &["end=2028"]).unwrap();
    assert!(!corrected.contains("planned: ("));
    let why = |words: &[&str]| revised(&planned, "d", words).unwrap_err();
    assert_eq!(
        why(&["planned-until=2027"]),
        NotUpdated::EndsBy(UpdateField::PlannedEnd)
    );
    let found = why(&["end=2029", "planned-end=soon"]);
    assert!(
        matches!(found, NotUpdated::Value(UpdateField::PlannedEnd, _)),
        "{found:?}"
    );
}

#[test]
fn what_an_entry_has_not_or_would_have_twice_is_refused() {
    let why = |text: &str, id: &str, words: &[&str]| revised(text, id, words).unwrap_err();
    for (id, word) in [
        ("open", "progress=1"),
        ("open", "start=2027"),
        ("first", "owner=it"),
        ("users", "end=2027"),
        ("a", "value=3"),
        ("open", "planned-end=2027"),
    ] {
        let words = [word, "on=2027"];
        let found = why(ENTRIES, id, &words);
        let (name, _) = word.split_once('=').unwrap();
        assert!(
            matches!(found, NotUpdated::NoField(it, all) if it.name() == name && !all.contains(&it)),
            "{id} {word}: {found:?}"
        );
    }
    assert_eq!(why(ENTRIES, "it", &["title=T"]), NotUpdated::OtherEntry);
    let end = why(ENTRIES, "a", &["end=2027"]);
    assert_eq!(end, NotUpdated::EndsBy(UpdateField::Until));
    let until = why(ENTRIES, "d", &["until=2027"]);
    assert_eq!(until, NotUpdated::EndsBy(UpdateField::End));
    let undated = why(ENTRIES, "users", &["value=3"]);
    assert_eq!(undated, NotUpdated::NeedsDate(UpdateField::Value));
    let alone = why(ENTRIES, "a", &["start=2026", "on=2027"]);
    assert_eq!(alone, NotUpdated::Alone(UpdateField::On));
    for (id, word, field) in [
        ("a", "start=2026-02-30", UpdateField::Start),
        ("a", "start=soon", UpdateField::Start),
        ("d", "end=", UpdateField::End),
        ("open", "on=2027-13", UpdateField::On),
        ("users", "value=many", UpdateField::Value),
        ("first", "title=\u{1b}[2J", UpdateField::Title),
    ] {
        let words: &[&str] = if id == "users" {
            &[word, "on=2028"]
        } else {
            &[word]
        };
        let found = why(ENTRIES, id, words);
        assert!(
            matches!(found, NotUpdated::Value(at, _) if at == field),
            "{word}: {found:?}"
        );
    }
    // A source said it, or we concluded it.
    let sourced =
        "sources: [(id: \"s\", title: \"S\", publisher: \"P\", date: \"2026\", kind: official)]";
    let text = ENTRIES.replace("title: \"A\"", "title: \"A\", sources: [\"s\"]");
    let text = text.replace("language: en,", &format!("language: en, {sourced},"));
    if document::read(text.as_bytes()).findings.is_empty() {
        let found = why(&text, "a", &["start=2027"]);
        assert_eq!(found, NotUpdated::Sourced(UpdateField::Start));
    }
    let text = ENTRIES.replace("title: \"A\"", "title: \"A\", inferred: [\"start\"]");
    assert_eq!(why(&text, "a", &["start=2027"]), NotUpdated::Unsure);
}

#[test]
fn every_item_of_a_plan_of_ones_own_gets_other_dates_and_nothing_else_changes() {
    for text in [PAGES[0], PAGES[1], MUNICIPAL] {
        let old = read(text);
        for id in ids(&old) {
            let words = ["start=2026-12-01", "end=2029-Q1"];
            let new = match revised(text, &id, &words) {
                Err(NotUpdated::EndsBy(UpdateField::Until)) => continue,
                new => new.unwrap(),
            };
            let remarks = |text: &str| text.matches("//").count();
            assert_eq!(remarks(text), remarks(&new));
            let lines = text.lines().filter(|line| !new.contains(line)).count();
            assert!(lines <= 2, "{id}: {lines}");
            let (mut before, mut after) = (old.clone(), read(&new));
            for document in [&mut before, &mut after] {
                take_logs(document, &id);
            }
            assert_ne!(before, after, "{id}");
            assert_eq!(ids(&before), ids(&after));
        }
    }
}
