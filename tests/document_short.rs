//! Short forms: what may be written without its brackets says the same as with them.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use masar::document::{self, Clean, Reading};
use masar::model::Roadmap;
use masar::words::Language;

fn read(text: &str) -> Reading {
    document::read(text.as_bytes())
}

fn good(text: &str) -> Clean {
    let reading = read(text);
    assert_eq!(reading.findings, [], "{text}");
    reading.roadmap.unwrap()
}

/// The sentences about a text, each with its line and column and what it says can be done.
fn told(text: &str) -> Vec<String> {
    let reading = read(text);
    let told = reading.findings.iter().map(|finding| {
        let place = finding.place.as_ref().unwrap();
        let hint = finding.advise(Language::En);
        let hint = hint.map_or_else(String::new, |hint| format!("; {hint}"));
        format!("{place}: {}{hint}", finding.say(Language::En))
    });
    told.collect()
}

fn plan(language: &str, item: &str) -> String {
    format!(
        "(format: 1, id: \"p\", kind: plan, language: {language}, title: \"Plan\", \
        governance: (bodies: [(id: \"it\", title: \"IT\")]), items: [\n(id: \"a\", kind: project, {item})])"
    )
}

#[test]
fn a_short_form_says_what_the_long_one_says() {
    for (short, long) in [
        ("title: \"One portal\"", "title: (en: \"One portal\")"),
        (
            "title: r#\"One \"portal\"\"#",
            "title: (en: \"One \\\"portal\\\"\")",
        ),
        (
            "title: (en: \"A\"), aim: \"B\"",
            "title: (en: \"A\"), aim: (en: \"B\")",
        ),
        (
            "title: \"A\", status: active",
            "title: \"A\", status: [(state: active)]",
        ),
        (
            "title: \"A\", status: [planned, active]",
            "title: \"A\", status: [(state: planned), (state: active)]",
        ),
        (
            "title: \"A\", health: at_risk",
            "title: \"A\", health: [(is: at_risk)]",
        ),
        (
            "title: \"A\", progress: 35",
            "title: \"A\", progress: [(percent: 35)]",
        ),
        (
            "title: \"A\", progress: 99.5",
            "title: \"A\", progress: [(percent: 99.5)]",
        ),
        ("title: \"A\", number: 7", "title: \"A\", number: \"7\""),
        (
            "title: \"A\", notes: [(text: \"B\")]",
            "title: \"A\", notes: [(text: (en: \"B\"))]",
        ),
    ] {
        assert_eq!(good(&plan("en", short)), good(&plan("en", long)), "{short}");
    }
}

#[test]
fn a_text_alone_is_in_the_language_of_the_plan_wherever_that_stands() {
    let arabic = good(&plan("ar", "title: \"A\""));
    assert_eq!(arabic.items.first().unwrap().title.ar.as_deref(), Some("A"));
    assert_eq!(arabic.title.ar.as_deref(), Some("Plan"));
    let late = "(title: \"Plan\", items: [(id: \"a\", kind: project, title: \"A\", items: [
        (id: \"b\", kind: project, title: \"B\")])], strands: [(id: \"s\", kind: axis, title: \"S\")],
        format: 1, id: \"p\", kind: plan, language: ar)";
    let late = good(late);
    let item = late.items.first().unwrap();
    for text in [&late.title, &item.title, &item.items.first().unwrap().title] {
        assert!(text.ar.is_some() && text.en.is_none(), "{text:?}");
    }
}

#[test]
fn a_plan_of_short_forms_is_read_the_same_by_several_hands() {
    let item = |nth| {
        format!(
            "(id: \"i{nth}\", kind: project, title: \"Item {nth}\", status: active, progress: 35),\n"
        )
    };
    let items: String = (0..2000).map(item).collect();
    for head in ["language: ar, ", ""] {
        let tail = if head.is_empty() {
            ", language: ar"
        } else {
            ""
        };
        let text = format!(
            "(format: 1, id: \"p\", kind: plan, {head} title: \"Plan\", items: [\n{items}]{tail})"
        );
        let by_one = read(&text);
        assert_eq!(by_one.findings, []);
        assert_eq!(document::read_by(text.as_bytes(), &Hands), by_one);
    }
}

/// Three hands, one after the other.
struct Hands;

impl document::Split for Hands {
    fn parts(&self, _: usize) -> usize {
        3
    }

    fn run(&self, tasks: Vec<document::Task<'_>>) {
        tasks.into_iter().rev().for_each(|task| task());
    }
}

#[test]
fn a_number_is_as_the_plan_writes_it() {
    let number = |number: &str| {
        let plan = good(&plan("en", &format!("title: \"A\", number: {number}")));
        let item = plan.items.first().unwrap().number.clone().unwrap();
        let written = document::write(&plan).unwrap();
        assert_eq!(good(&written), plan);
        (
            item.to_string(),
            item.whole(),
            written.contains("number: \""),
        )
    };
    assert_eq!(number("7"), ("7".to_owned(), Some(7), false));
    assert_eq!(number("\"1.2\""), ("1.2".to_owned(), None, true));
    assert_eq!(number("\"07\""), ("07".to_owned(), None, true));
}

#[test]
fn an_owner_is_a_body_that_has_a_part_in_the_item() {
    let text = plan("en", "title: \"A\", owner: \"it\"");
    let (roadmap, findings) = Roadmap::build(good(&text));
    assert_eq!(findings, []);
    let ix = roadmap.find("a").unwrap();
    let facts = masar::facts::facts(&roadmap, ix);
    let owner = facts
        .iter()
        .find(|fact| fact.label == Some(masar::words::Msg::Owner));
    assert!(owner.is_some());
    let text = plan("en", "title: \"A\", owner: \"ti\"");
    let (_, findings) = Roadmap::build(good(&text));
    assert_eq!(
        findings.len(),
        1,
        "an id that is no body is told: {findings:?}"
    );
}

#[test]
fn what_is_no_short_form_is_told_where_it_stands() {
    for (item, wanted) in [
        ("title: \"A\", status: activ", "2:46"),
        ("title: \"A\", status: 7", "2:46"),
        ("title: \"A\", progress: active", "2:48"),
        ("title: \"A\", progress: 135", "2:38"),
        ("title: \"A\", sources: \"s\"", "2:47"),
        ("title: 7", "2:33"),
        ("title: \"A\", number: 1.5", "2:46"),
    ] {
        let text = plan("en", item);
        let reading = read(&text);
        let mut findings = reading.findings.clone();
        if let Some(roadmap) = reading.roadmap {
            findings.extend(Roadmap::build(roadmap).1);
        }
        document::locate(text.as_bytes(), &reading.left_out, &mut findings);
        let places: Vec<String> = findings
            .iter()
            .map(|it| it.place.as_ref().unwrap().to_string())
            .collect();
        assert_eq!(places, [wanted], "{item}");
    }
    let text = plan("en", "title: \"A\", status: activ, progress: \"35\"");
    insta::assert_snapshot!(told(&text).join("\n"), @r#"
    2:46: `activ` is none of `planned`, `in_procurement`, `active`, `on_hold`, `pilot`, `done`, `cancelled`, `unknown`; did you mean `active`?
    2:63: expected a number, found a text; write it without quotes: 35
    "#);
}
