//! What the reader accepts, keeps and refuses, and how it says so.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "fixtures/strict.rs"]
mod strict;

use masar::document::diagnostic::{self, Audience};
use masar::document::fault::{Syntax, Value};
use masar::document::{self, Clean, Counts, FilePlace, Finding, Path, SheetCell, TextSpan};
use masar::words::Language;

const EVERY_FIELD: &str = include_str!("fixtures/every_field.ron");
const STARTER: &str = include_str!("../roadmap/starter-full.ron");
const SYRIA: &str = include_str!("../roadmap/syria-2021-2030.ron");
const OMAN: &str = include_str!("../roadmap/oman-2021-2025.ron");

/// Wraps some fields into a roadmap that is right but for them.
fn roadmap(fields: &str) -> String {
    let start = "(format: 1, id: \"a\", kind: plan, language: en, title: (en: \"A\"),";
    format!("{start}\n{fields}\n)")
}

fn kept(text: &str) -> Clean {
    document::read(text.as_bytes()).roadmap.unwrap()
}

fn clean(text: &str) -> Clean {
    let reading = document::read(text.as_bytes());
    assert_eq!(reading.findings, []);
    reading.roadmap.unwrap()
}

#[test]
fn what_the_crate_ron_accepts_is_read_alike() {
    for text in [EVERY_FIELD, STARTER, SYRIA, OMAN] {
        let marked = format!("\u{FEFF}{text}");
        let headed = format!("#![enable(implicit_some)]\n{text}");
        let dos = text.replace('\n', "\r\n");
        // A lone CR ends no comment in RON, so comments go first.
        let comment = |line: &&str| !line.trim_start().starts_with("//");
        let plain: Vec<&str> = text.lines().filter(comment).collect();
        let mac = plain.join("\r");
        let expected = strict::parse(text).unwrap();
        for text in [text, &marked, &headed, &dos, &mac, text.trim_end()] {
            assert_eq!(clean(text), expected);
        }
    }
}

#[test]
fn the_rest_is_kept_when_the_smallest_bad_thing_is_left_out() {
    let item = |id: &str, fields: &str| {
        format!("(id: \"{id}\", kind: project, title: (en: \"T\"), {fields})")
    };
    let items = [
        item("a", "start: 2021, tags: [\"x\", 7, \"y\"]"),
        item(
            "b",
            "items: [(id: \"lost\"), (id: \"c\", kind: project, title: (en: \"C\"), ende: 1)]",
        ),
        "(kind: project)".to_owned(),
        item(
            "d",
            "status: [(state: activ), (state: done)], aim: (em: \"\", en: \"D\")",
        ),
    ];
    let text = roadmap(&format!("items: [{}], short: 5", items.join(", ")));
    let roadmap = kept(&text);
    let ids: Vec<&str> = roadmap.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "d"]);
    let [a, b, d] = roadmap.items.as_slice() else {
        panic!("three items")
    };
    assert_eq!(
        (a.start, a.tags.as_slice()),
        (None, ["x".into(), "y".into()].as_slice())
    );
    assert_eq!(
        b.items
            .iter()
            .map(|item| item.id.as_str())
            .collect::<Vec<_>>(),
        ["c"]
    );
    assert_eq!(d.status.len(), 1);
    assert_eq!(d.aim.as_ref().and_then(|aim| aim.en.as_deref()), Some("D"));
    let found: Vec<(&str, String)> = document::read(text.as_bytes())
        .findings
        .iter()
        .map(|finding| (finding.code().name(), finding.path.to_string()))
        .collect();
    let expected = [
        ("wrong-type", "items[0].start"),
        ("wrong-type", "items[0].tags[1]"),
        ("missing-field", "items[1].items[0]"),
        ("unknown-field", "items[1].items[1].ende"),
        ("missing-field", "items[2]"),
        ("unknown-variant", "items[3].status[0].state"),
        ("unknown-field", "items[3].aim.em"),
        ("wrong-type", "short"),
    ];
    let expected = expected.map(|(code, path)| (code, path.to_owned()));
    assert_eq!(found, expected);
}

#[test]
fn findings_of_the_model_get_their_places_as_the_file_counts() {
    let text = roadmap(
        "  items: [\n    5,\n    (id: \"a\", kind: project, title: (en: \"A\"), end: \"2020\"),\n  ],",
    );
    let reading = document::read(text.as_bytes());
    let mut findings = vec![
        // The second element of the file is the first of the roadmap.
        Finding::error(
            Syntax::Empty,
            Path::default().field("items").index(0).field("end"),
        ),
        Finding::error(
            Syntax::Empty,
            Path::default().field("items").index(0).field("start"),
        ),
        Finding::warning(Syntax::Empty, Path::default().field("no").field("where")),
    ];
    document::locate(text.as_bytes(), &reading.left_out, &mut findings);
    let places: Vec<_> = findings
        .iter()
        .map(|finding| {
            let place = finding.place.as_ref().unwrap();
            (place.line(), place.column(), finding.path.to_string())
        })
        .collect();
    assert_eq!(
        places,
        [
            (4, 48, "items[1].end".to_owned()),
            (4, 5, "items[1].start".to_owned()),
            (1, 1, "no.where".to_owned()),
        ]
    );
}

#[test]
fn a_thousand_findings_are_kept_and_a_hundred_printed() {
    let items = "(kind: project),\n".repeat(3000);
    let text = roadmap(&format!("items: [{items}]"));
    let document::Reading {
        findings, unlisted, ..
    } = document::read(text.as_bytes());
    assert_eq!(findings.len(), 1000);
    let last = unlisted.finding(findings.last()).unwrap();
    assert_eq!(last.say(Language::En), "2,000 more findings are not listed");
    let all = (findings.as_slice(), unlisted);
    let lines = diagnostic::report("a.ron", text.as_bytes(), all, Audience::Log, Language::En);
    assert_eq!(lines.last().unwrap(), "a.ron: and 2,900 more");
    assert_eq!(lines.len(), 4 * 100 + 1);
    let counts = Counts::of(&findings).plus(unlisted);
    assert_eq!(counts.summary(1), "3,000 errors in 1 file");
}

#[test]
fn an_error_is_shown_after_any_number_of_warnings() {
    let warning = || Finding::warning(Value::DroppedControl, Path::default());
    let mut findings: Vec<Finding> = std::iter::repeat_with(warning).take(200).collect();
    let error = Finding::error(Value::CountTooLarge, Path::default());
    findings.push(error);
    let lines = diagnostic::lines("a.ron", b"", &findings, Audience::Log);
    assert_eq!(lines.len(), 101);
    assert_eq!(
        lines[98],
        "a.ron: warning: a control character was dropped from this text"
    );
    assert_eq!(lines[99], "a.ron: error: the count is too large");
    assert_eq!(lines[100], "a.ron: and 101 more");
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = roadmap(&format!(
        "short: (en: \"{}\", em: \"{}\")",
        "x".repeat(10_000_000),
        "y".repeat(500)
    ));
    let bytes = text.as_bytes();
    let mut findings = document::read(bytes).findings;
    // The text before it has its own: it is too long to be shown.
    findings.retain(Finding::is_error);
    let lines = diagnostic::lines(
        "a.ron",
        bytes,
        &findings,
        Audience::Terminal { columns: 80 },
    );
    assert_eq!(
        lines[0],
        "a.ron:2:10000017: error: there is no field `em` here"
    );
    assert!(lines[1].chars().count() <= 80, "{}", lines[1]);
    let caret = lines[2].chars().position(|c| c == '^').unwrap();
    let pointed: String = lines[1].chars().skip(caret).take(3).collect();
    assert_eq!(pointed, "em:");
    let lines = diagnostic::lines("a.ron", bytes, &findings, Audience::Log);
    assert_eq!(lines[2].chars().position(|c| c == '^'), Some(8 + 1 + 47));
}

#[test]
fn a_log_has_logical_text_and_no_caret_after_arabic() {
    let text = roadmap("  short: (ar: \"\u{645}\u{634}\", em: \"b\"),");
    let findings = document::read(text.as_bytes()).findings;
    let lines = diagnostic::lines("a.ron", text.as_bytes(), &findings, Audience::Log);
    assert_eq!(
        lines[1],
        "    2 |   short: (ar: \"\u{645}\u{634}\", em: \"b\"),"
    );
    assert_eq!(lines[2], "      | short.em");
}

#[test]
fn json_has_a_fixed_shape() {
    let text = roadmap("  start: 2025,");
    let findings = document::read(text.as_bytes()).findings;
    let json = diagnostic::json("a\u{1B}.ron", &findings[0]);
    assert_eq!(
        json,
        serde_json::json!({
            "file": "a\u{241B}.ron",
            "severity": "error",
            "code": "wrong-type",
            "line": 2,
            "column": 10,
            "end": { "line": 2, "column": 14 },
            "path": "start",
            "message": "expected a text in quotes, found the number 2025",
            "hint": "write the date in quotes: \"2025\"",
        })
    );
}

#[test]
fn every_field_that_must_be_there_has_a_stand_in() {
    let reading = document::read(b"()");
    let missing = reading
        .findings
        .iter()
        .filter(|f| f.code().name() == "missing-field")
        .count();
    assert_eq!((missing, reading.findings.len()), (5, 5));
    assert_eq!(reading.roadmap.unwrap().id, "roadmap");
}

#[test]
fn a_figure_of_too_many_digits_is_left_out_and_not_rounded() {
    let text = roadmap(
        "money: [
            (title: (en: \"A\"), amount: 123456789012345678, currency: \"USD\"),
            (title: (en: \"B\"), amount: 123456789012345, currency: \"USD\"),
        ]",
    );
    let reading = document::read(text.as_bytes());
    let [finding] = reading.findings.as_slice() else {
        panic!("{:?}", reading.findings);
    };
    assert_eq!(finding.code().name(), "too-many-digits");
    assert_eq!(finding.path.to_string(), "money[0].amount");
    assert_eq!(
        finding.say(Language::En),
        "123456789012345678 has more digits than can be kept"
    );
    let money = reading.roadmap.unwrap().into_inner().money;
    assert_eq!(money.len(), 1);
    assert!((money[0].amount - 123_456_789_012_345.0).abs() < f64::EPSILON);
}

#[test]
fn a_finding_may_stand_in_a_text_or_in_a_cell_of_a_sheet() {
    let mut finding = Finding::error(Value::CountTooLarge, Path::default().field("declared"));
    let span = TextSpan {
        line: 2,
        column: 3,
        end_line: 2,
        end_column: 5,
        offset: 4,
    };
    finding.place = Some(FilePlace::Text(span));
    let printed = |finding: &Finding| {
        let findings = std::slice::from_ref(finding);
        diagnostic::lines("plan", b"a\n  99\n", findings, Audience::Log).join("\n")
    };
    insta::assert_snapshot!(printed(&finding), @"
    plan:2:3: error: the count is too large
        2 |   99
          |   ^ declared
    ");
    let json = diagnostic::json("plan", &finding);
    assert_eq!((&json["line"], &json["column"]), (&2.into(), &3.into()));
    assert!(json.get("sheet").is_none());
    finding.place = Some(FilePlace::Cell(SheetCell {
        sheet: "Pl\u{1b}an".to_owned(),
        row: 14,
        column: 28,
    }));
    insta::assert_snapshot!(printed(&finding), @"
    plan:Pl\u{241b}an!AB14: error: the count is too large
          | declared
    ");
    let json = diagnostic::json("plan", &finding);
    assert_eq!((&json["line"], &json["column"]), (&14.into(), &28.into()));
    assert_eq!(
        (&json["sheet"], &json["end"]),
        (&"Pl\u{241b}an".into(), &serde_json::Value::Null)
    );
}
