//! What findings say in Arabic: read without marks, as a terminal shows it.

use masar::document::diagnostic::{self, Audience};
use masar::document::fault::{DatedEntry, Expected, File, OtherFile, Plan, Syntax, Value};
use masar::document::{self, Counts, Fault, Finding, Hint, IdKind, ItemKind, Kinds, Path, Wanted};
use masar::model::Roadmap;
use masar::words::{Digits, Language};

use crate::words::seen;

/// Returns the sentence and the advice of a fault, as a terminal shows them.
pub(crate) fn said(fault: impl Into<Fault>, hint: impl Into<Option<Hint>>) -> [String; 2] {
    let finding = Finding::error(fault, Path::default()).hint(hint);
    let advice = finding.advise(Language::AR).unwrap_or_default();
    [seen(&finding.say(Language::AR)), seen(&advice)]
}

/// What turned into something else without its marks, or said another thing.
#[test]
fn what_was_wrong_is_said_right() {
    // It read: instead of the dates.
    let told = said(
        Plan::EndsBeforeStart {
            what: DatedEntry::Item("a".into()),
        },
        None,
    );
    assert_eq!(
        told[1],
        "\u{627}\u{639}\u{643}\u{633} \u{62a}\u{631}\u{62a}\u{64a}\u{628} \u{627}\u{644}\u{62a}\u{627}\u{631}\u{64a}\u{62e}\u{64a}\u{646}\u{60c} \u{623}\u{648} \u{627}\u{62d}\u{630}\u{641} \u{62a}\u{627}\u{631}\u{64a}\u{62e} \u{627}\u{644}\u{627}\u{646}\u{62a}\u{647}\u{627}\u{621} \u{625}\u{646} \u{644}\u{645} \u{64a}\u{643}\u{646} \u{645}\u{639}\u{631}\u{648}\u{641}\u{627}"
    );
    // The same of a span.
    let told = said(Plan::SpanReversed, None);
    assert_eq!(
        told[1],
        "\u{627}\u{639}\u{643}\u{633} \u{62a}\u{631}\u{62a}\u{64a}\u{628} \u{627}\u{644}\u{62a}\u{627}\u{631}\u{64a}\u{62e}\u{64a}\u{646}\u{60c} \u{623}\u{648} \u{627}\u{62d}\u{630}\u{641} \u{63a}\u{64a}\u{631} \u{627}\u{644}\u{645}\u{639}\u{631}\u{648}\u{641} \u{645}\u{646}\u{647}\u{645}\u{627}"
    );
    // A part that a body plays, not a piece of something.
    let told = said(Plan::NoBody, None);
    assert_eq!(
        told[0],
        "\u{647}\u{630}\u{627} \u{627}\u{644}\u{62f}\u{648}\u{631} \u{628}\u{644}\u{627} \u{62c}\u{647}\u{629}"
    );
    // It read: the poison of the body.
    let told = said(Plan::NoBody, None);
    assert_eq!(
        told[1],
        "\u{627}\u{630}\u{643}\u{631} \u{627}\u{644}\u{62c}\u{647}\u{629}: \u{631}\u{645}\u{632}\u{647}\u{627} \u{641}\u{64a} \u{627}\u{644}\u{62d}\u{642}\u{644} body \u{623}\u{648} \u{627}\u{633}\u{645}\u{647}\u{627} \u{641}\u{64a} \u{627}\u{644}\u{62d}\u{642}\u{644} title"
    );
    // It read: between what happened.
    let told = said(
        Value::Unreadable,
        Hint::DateOfWhat {
            form: "occurred(..)".into(),
        },
    );
    assert_eq!(
        told[1],
        "\u{627}\u{630}\u{643}\u{631} \u{646}\u{648}\u{639} \u{647}\u{630}\u{627} \u{627}\u{644}\u{62a}\u{627}\u{631}\u{64a}\u{62e}: occurred(..)"
    );
    // It read: near it.
    let told = said(
        Value::TooManyDigits {
            number: "0.1".into(),
        },
        None,
    );
    assert_eq!(
        told[1],
        "\u{627}\u{62e}\u{62a}\u{635}\u{631}\u{647} \u{625}\u{644}\u{649} 15 \u{62e}\u{627}\u{646}\u{629} \u{628}\u{627}\u{644}\u{62a}\u{642}\u{631}\u{64a}\u{628}\u{60c} \u{648}\u{627}\u{630}\u{643}\u{631} \u{645}\u{627} \u{641}\u{64a} \u{627}\u{644}\u{645}\u{635}\u{62f}\u{631} \u{641}\u{64a} \u{645}\u{644}\u{627}\u{62d}\u{638}\u{629}"
    );
    let told = said(
        File::Other {
            kind: OtherFile::Directory,
        },
        None,
    );
    assert_eq!(
        told[0],
        "\u{647}\u{630}\u{627} \u{645}\u{62c}\u{644}\u{62f} \u{648}\u{644}\u{64a}\u{633} \u{645}\u{644}\u{641}\u{627}"
    );
    // It read: the standard income.
    let told = said(
        File::Other {
            kind: OtherFile::Directory,
        },
        None,
    );
    assert_eq!(
        told[1],
        "\u{627}\u{630}\u{643}\u{631} \u{645}\u{644}\u{641} RON \u{648}\u{627}\u{62d}\u{62f}\u{627}\u{60c} \u{623}\u{648} \u{627}\u{644}\u{639}\u{644}\u{627}\u{645}\u{629} - \u{644}\u{644}\u{642}\u{631}\u{627}\u{621}\u{629} \u{645}\u{646} \u{627}\u{644}\u{645}\u{62f}\u{62e}\u{644}\u{627}\u{62a} \u{627}\u{644}\u{642}\u{64a}\u{627}\u{633}\u{64a}\u{629}"
    );
    // What has an id agrees with it.
    for (wanted, words) in [
        (
            Wanted::Only(IdKind::Item),
            "\u{644}\u{627} \u{64a}\u{648}\u{62c}\u{62f} \u{641}\u{64a} \u{627}\u{644}\u{645}\u{644}\u{641} \u{628}\u{646}\u{62f} \u{631}\u{645}\u{632}\u{647} x",
        ),
        (
            Wanted::Only(IdKind::Phase),
            "\u{644}\u{627} \u{62a}\u{648}\u{62c}\u{62f} \u{641}\u{64a} \u{627}\u{644}\u{645}\u{644}\u{641} \u{645}\u{631}\u{62d}\u{644}\u{629} \u{631}\u{645}\u{632}\u{647}\u{627} x",
        ),
        (
            Wanted::Entry,
            "\u{644}\u{627} \u{64a}\u{648}\u{62c}\u{62f} \u{641}\u{64a} \u{627}\u{644}\u{645}\u{644}\u{641} \u{639}\u{646}\u{635}\u{631} \u{645}\u{646} \u{627}\u{644}\u{62e}\u{637}\u{629} \u{631}\u{645}\u{632}\u{647} x",
        ),
    ] {
        let id = "x".to_owned();
        let told = said(Plan::UnknownId { id, wanted }, None);
        assert_eq!(told[0], words);
    }
}

/// Files with something wrong in them, each around a plan that is right but for it.
const BROKEN: [&str; 24] = [
    "",
    "(format: 1",
    "(format: 2, id: \"a b\", kind: plan, language: en, title: (en: \"A\"))",
    "(format: 1, id: \"a\", kind: plans, language: en, titel: (en: \"A\"))",
    "start: \"2026-06\", end: \"2025-02\"",
    "start: \"2026-13\"",
    "start: 2026",
    "start: \"soon\"",
    "pillars: [(id: \"x\", title: (en: \"X\"))], phases: [(id: \"x\", title: (en: \"X\"))]",
    "items: [(id: \"x\", kind: project, title: (en: \"X\"), phases: [\"y\"], depends_on: [\"brigde\"]), (id: \"bridge\", kind: project, title: (en: \"B\"), depends_on: [\"x\"], pillars: [\"x\"])]",
    "items: [(id: \"x\", kind: project, title: (en: \"X\"), depends_on: [\"y\"]), (id: \"y\", kind: project, title: (en: \"Y\"), depends_on: [\"x\"])]",
    "items: [(id: \"x\", kind: project, title: (en: \"X\"), depends_on: [\"x\"])]",
    "start: \"2021\", end: \"2025\", items: [(id: \"x\", kind: project, title: (en: \"X\"), start: \"2020\", end: \"2026\")]",
    "items: [(id: \"x\", kind: project, title: (en: \"X\"), end: \"2026\", until: \"2027\")]",
    "items: [(id: \"x\", kind: project, title: (en: \"X\"), progress: [(percent: 120)])]",
    "indicators: [(id: \"i\", title: (en: \"I\"), points: [(at: \"2021\", over: (start: \"2021\"), value: ratio(1, 0))])]",
    "indicators: [(id: \"i\", title: (en: \"I\"), points: [(value: number(0.12345678901234567890123)), (value: range(2, 1))])]",
    "items: [(id: \"x\", kind: project, title: (en: \"X\"), bodies: [(part: host)])]",
    "adopted: (on: \"2026\")",
    "short: (en: \"A\"), short: (en: \"B\")",
    "short: (en: \"A\\xZ\")",
    "short: (en: \"A\")\u{60c} kind: plan",
    "short: [en: \"A\"]",
    "strands: (id: \"s\")",
];

#[test]
fn a_check_is_told_in_arabic() {
    let told = BROKEN.map(|broken| {
        let text = match broken {
            "" => String::new(),
            whole if whole.starts_with('(') => whole.to_owned(),
            fields => format!(
                "(format: 1, id: \"a\", kind: plan, language: en, title: (en: \"A\"),\n{fields}\n)"
            ),
        };
        let reading = document::read(text.as_bytes());
        let mut findings = reading.findings;
        if let Some(roadmap) = reading.roadmap {
            findings.extend(Roadmap::build(roadmap).1);
            document::locate(text.as_bytes(), &reading.left_out, &mut findings);
        }
        assert!(!findings.is_empty(), "{broken}");
        let all = (&findings[..], Counts::default());
        diagnostic::report("a.ron", text.as_bytes(), all, Audience::Log, Language::AR).join("\n")
    });
    insta::assert_snapshot!(told.join("\n"));
}

/// The program's own numbers have the digits that are asked for. What is written in a file, or is to
/// be, keeps its own: nobody could type the others there.
#[test]
fn the_numbers_of_a_sentence_have_the_digits_that_are_asked_for() {
    let arab = Language::Ar(Digits::Arab);
    let told = |fault: Fault, hint: Option<Hint>| {
        let finding = Finding::error(fault, Path::default()).hint(hint);
        let advice = finding.advise(arab).unwrap_or_default();
        format!("{} {advice}", finding.say(arab))
    };
    let is_arab = |letter: &char| matches!(letter, '\u{660}'..='\u{66c}');
    let digits = |text: &str| -> String {
        let is_digit = |letter: &char| letter.is_ascii_digit() || is_arab(letter);
        text.chars().filter(is_digit).collect()
    };
    for (fault, hint, right) in [
        (
            Fault::from(Value::TextTooLong),
            None,
            "\u{661}\u{660}\u{66c}\u{660}\u{660}\u{660}",
        ),
        (Value::TooDeep { most: 32 }.into(), None, "\u{663}\u{662}"),
        (
            Value::TooManyDigits {
                number: "0.1234".into(),
            }
            .into(),
            None,
            "01234\u{661}\u{665}",
        ),
        (
            Value::Unreadable.into(),
            Some(Hint::OpenTextAbove { line: 14 }),
            "\u{661}\u{664}",
        ),
        (
            Value::Unreadable.into(),
            Some(Hint::WriteDateInQuotes {
                quoted: "\"2021\"".into(),
            }),
            "2021",
        ),
        (
            Plan::DeclaredFewer {
                kinds: Kinds {
                    kind: ItemKind::Project,
                    and: Some(ItemKind::Initiative),
                },
                declared: 3,
                named: 5,
            }
            .into(),
            None,
            "\u{663}\u{665}",
        ),
        (
            Syntax::OtherDigits {
                wanted: Expected::Number,
            }
            .into(),
            None,
            "09",
        ),
        (Fault::File(File::NotUtf8), None, "88"),
    ] {
        let said = told(fault, hint);
        assert_eq!(digits(&said), right, "{said}");
    }
    let finding = Finding::error(Value::TooDeep { most: 32 }, Path::default());
    // The place is for programs.
    let lines = diagnostic::report(
        "plan.ron",
        b"",
        (&[finding], Counts::default()),
        Audience::Log,
        arab,
    );
    assert!(
        !lines
            .join("")
            .contains(|letter: char| letter.is_ascii_digit()),
        "{lines:?}"
    );
}
