//! A plan that is made in code: it passes the gate, whatever it says.

use masar::document::fault::Code;
use masar::document::{
    self, Clean, Document, FORMAT, Indicator, Item, ItemKind, Language, Part, PlanKind, Point,
    Text, Value,
};
use masar::model;

fn plan() -> Document {
    Document::new(
        FORMAT,
        "plan",
        PlanKind::Plan,
        Language::En,
        Text::en("Plan"),
    )
}

fn project(id: &str) -> Item {
    Item::new(id, ItemKind::Project, Text::en("Project"))
}

fn codes(findings: &[document::Finding]) -> Vec<(&'static str, String)> {
    let told = |it: &document::Finding| (it.code().name(), it.path.to_string());
    findings.iter().map(told).collect()
}

#[test]
fn a_plan_made_in_code_says_what_the_same_file_says() {
    let mut made = plan();
    let mut item = project("a");
    item.tags = vec!["one".into(), "two".into()].into();
    item.start = Some("2021".parse().unwrap());
    made.items.push(Box::new(item));
    let (made, findings) = Clean::sanitize(made);
    assert_eq!(findings, []);
    let text = "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"), items: [
        (id: \"a\", kind: project, title: (en: \"Project\"), tags: [\"one\", \"two\"], start: \"2021\"),
    ])";
    let read = document::read(text.as_bytes());
    assert_eq!((read.roadmap.unwrap(), read.findings), (made, Vec::new()));
}

#[test]
fn what_a_terminal_would_obey_and_nobody_can_read_does_not_pass() {
    let mut made = plan();
    made.id = "pl\u{1b}an".into();
    made.title = Text::en("a\u{1b}[2J\u{202e}b");
    made.short = Some(Text::en("x".repeat(10 << 20)));
    let mut item = project("a");
    item.tags = vec!["tag".into(); 1_000_000].into();
    item.title = Text::ar(format!("a{}", "\u{301}".repeat(100)));
    made.items.push(Box::new(item));
    let (clean, findings) = Clean::sanitize(made);
    assert_eq!(&*clean.id, "plan");
    assert_eq!(clean.title, Text::en("a[2Jb"));
    let short = clean.short.as_ref().and_then(|short| short.en.as_deref());
    assert_eq!(short.unwrap().chars().count(), 10_000);
    assert_eq!(clean.items[0].tags.len(), document::sanitize::MOST_WORDS);
    let expected = [
        ("dropped-control", "id"),
        ("dropped-control", "title.en"),
        ("text-too-long", "short.en"),
        ("too-many-marks", "items[0].title.ar"),
        ("list-too-long", "items[0].tags"),
    ];
    assert_eq!(
        codes(&findings),
        expected.map(|(code, path)| (code, path.to_owned()))
    );
    // A second passage has nothing to change.
    let (again, findings) = Clean::sanitize(clean.clone().into_inner());
    assert_eq!((again, findings), (clean.clone(), Vec::new()));
    let (roadmap, findings) = model::Roadmap::build(clean);
    assert_eq!(
        (roadmap.document().title.clone(), findings),
        (Text::en("a[2Jb"), Vec::new())
    );
}

#[test]
fn depth_is_bounded_before_anything_walks_it() {
    let mut inner = project("item-0");
    for nth in 1..100_000 {
        let mut outer = project(&format!("item-{nth}"));
        outer.items.push(Box::new(inner));
        inner = outer;
    }
    let mut value = Value::Number(1.0);
    for _ in 0..100_000 {
        value = Value::Parts(vec![Part::new(Text::en("part"), value)]);
    }
    let mut indicator = Indicator::new("indicator", Text::en("Indicator"));
    indicator.points.push(Point::new(value));
    let mut made = plan();
    made.items.push(Box::new(inner));
    made.indicators.push(indicator);
    let (clean, findings) = Clean::sanitize(made);
    let code = Code::TooDeep;
    assert!(
        findings.iter().all(|finding| finding.code() == code),
        "{findings:?}"
    );
    assert_eq!(findings.len(), 2);
    let (roadmap, _) = model::Roadmap::build(clean);
    let deepest = roadmap.nodes().iter().map(|node| node.depth).max().unwrap();
    assert_eq!(usize::from(deepest), 1 + document::sanitize::MOST_LEVELS);
}
