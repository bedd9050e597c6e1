//! The Arabic of the program as it stands on a screen: without its marks.
//!
//! A word that needs its marks turns into another one there ("swap" reads "instead of"), so none of
//! those is in the tables. What was wrong once is a literal here.

use masar::document::{self, Part, Text, Value};
use masar::facts::value;
use masar::text::{CellOrder, Options, fit, wrap};
use masar::time::When;
use masar::words::*;

const AR: Language = Language::AR;
const LEVANTINE: Months = Months::Levantine;
const GULF: Months = Months::Gulf;

fn on(text: &str) -> When {
    text.parse().unwrap()
}

fn sum(amount: f64, currency: &str) -> Sum<'_> {
    Sum {
        amount,
        currency,
        about: false,
    }
}

/// A figure of one part, called "the services".
fn parts(make: fn(Vec<Part>) -> Value, figure: f64) -> Value {
    let title = Text {
        ar: Some("\u{627}\u{644}\u{62e}\u{62f}\u{645}\u{627}\u{62a}".into()),
        ..Text::default()
    };
    make(vec![Part {
        title,
        value: Value::Number(figure),
    }])
}

/// Returns what is said of an indicator that cannot be.
fn fault(figures: &str) -> String {
    let text = format!(
        "(format: 1, id: \"p\", kind: plan, language: en, title: (en: \"P\"), \
          indicators: [(id: \"i\", title: (en: \"I\"), {figures})])"
    );
    let reading = document::read(text.as_bytes());
    let (_, findings) = masar::model::Roadmap::build(reading.roadmap.unwrap());
    let all = reading.findings.iter().chain(&findings);
    all.map(|finding| finding.say(AR))
        .collect::<Vec<_>>()
        .join("|")
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{64b}'..='\u{652}' | '\u{670}')
}

/// Returns a text as it reads on a screen.
pub(crate) fn seen(text: &str) -> String {
    let seen = text.chars().filter(|letter| {
        !is_mark(*letter) && !matches!(letter, '\u{61c}' | '\u{2066}'..='\u{2069}')
    });
    seen.map(|letter| if letter == '\u{a0}' { ' ' } else { letter })
        .collect()
}

/// What was wrong on the screens, with the words that are right.
#[test]
fn what_was_wrong_is_said_right() {
    for (what, written, right) in [
        (
            "a state as of the day of its report",
            Locale::new(AR, LEVANTINE).as_of(
                Msg::StatePlanned.say(AR),
                DateKind::Reported,
                on("2022-08-14"),
            ),
            "\u{645}\u{62e}\u{637}\u{637} \u{644}\u{647}\u{60c} \u{643}\u{645}\u{627} \u{641}\u{64a} 14 \u{622}\u{628} 2022",
        ),
        (
            "a state with the day for which it is planned",
            Locale::new(AR, GULF).stated(
                Msg::StatePlanned.say(AR),
                DateKind::Planned,
                on("2025-10"),
            ),
            "\u{645}\u{62e}\u{637}\u{637} \u{644}\u{647}\u{60c} \u{627}\u{644}\u{645}\u{648}\u{639}\u{62f} \u{627}\u{644}\u{645}\u{642}\u{631}\u{631}: \u{623}\u{643}\u{62a}\u{648}\u{628}\u{631} 2025",
        ),
        (
            "what is counted before its number",
            value::marks(&parts(Value::Parts, 23.0), AR).join("|"),
            "\u{627}\u{644}\u{62e}\u{62f}\u{645}\u{627}\u{62a}: 23",
        ),
        (
            "one of two measures before its figure",
            value::marks(&parts(Value::Either, 0.8), AR).join("|"),
            "\u{627}\u{644}\u{62e}\u{62f}\u{645}\u{627}\u{62a} 0.8",
        ),
        (
            "a lower bound in a word",
            value::marks(&Value::MoreThan(471e6), AR).join("|"),
            "\u{623}\u{643}\u{62b}\u{631} \u{645}\u{646} 471 \u{645}\u{644}\u{64a}\u{648}\u{646}\u{627}\u{64b}|\u{641}\u{648}\u{642} 471 \u{645}\u{644}\u{64a}\u{648}\u{646}\u{627}\u{64b}",
        ),
        (
            "a lower bound below a million",
            value::marks(&Value::MoreThan(200.0), AR).join("|"),
            "\u{623}\u{643}\u{62b}\u{631} \u{645}\u{646} 200|\u{641}\u{648}\u{642} 200",
        ),
        (
            "eleven to ninety-nine millions that stand alone",
            figure(AR, 262e6),
            "262 \u{645}\u{644}\u{64a}\u{648}\u{646}\u{627}\u{64b}",
        ),
        (
            "and before a noun",
            money(AR, sum(170e6, "OMR")),
            "170 \u{645}\u{644}\u{64a}\u{648}\u{646} \u{631}\u{64a}\u{627}\u{644} \u{639}\u{64f}\u{645}\u{627}\u{646}\u{64a}",
        ),
        (
            "billions that stand alone",
            figure(AR, 12e9),
            "12 \u{645}\u{644}\u{64a}\u{627}\u{631}\u{627}\u{64b}",
        ),
        (
            "declared and named",
            tally(
                AR,
                Tally {
                    declared: Some(49),
                    named: 13,
                },
            ),
            "\u{627}\u{644}\u{639}\u{62f}\u{62f} \u{627}\u{644}\u{645}\u{639}\u{644}\u{646} 49\u{60c} \u{648}\u{627}\u{644}\u{648}\u{627}\u{631}\u{62f} \u{628}\u{627}\u{644}\u{627}\u{633}\u{645} 13",
        ),
        (
            "declared without a number",
            tally(
                AR,
                Tally {
                    declared: None,
                    named: 1,
                },
            ),
            "\u{645}\u{639}\u{644}\u{646}\u{629} \u{645}\u{646} \u{62f}\u{648}\u{646} \u{639}\u{62f}\u{62f}\u{60c} \u{648}\u{627}\u{644}\u{648}\u{627}\u{631}\u{62f} \u{628}\u{627}\u{644}\u{627}\u{633}\u{645} 1",
        ),
        (
            "the projects of the header",
            declared(AR, Counted::Project, 36, 16),
            "\u{627}\u{644}\u{645}\u{634}\u{627}\u{631}\u{64a}\u{639} \u{627}\u{644}\u{645}\u{639}\u{644}\u{646}\u{629}: 36\u{60c} \u{627}\u{644}\u{648}\u{627}\u{631}\u{62f}\u{629} \u{623}\u{633}\u{645}\u{627}\u{624}\u{647}\u{627}: 16",
        ),
        (
            "gaps",
            Msg::GapsNamed.say(AR).to_owned(),
            "\u{623}\u{639}\u{62f}\u{627}\u{62f} \u{645}\u{639}\u{644}\u{646}\u{629} \u{628}\u{644}\u{627} \u{623}\u{633}\u{645}\u{627}\u{621}",
        ),
        (
            "the row of states",
            labelled(Msg::LastKnownStatus.say(AR), Msg::NotKnown.say(AR)),
            "\u{627}\u{644}\u{628}\u{646}\u{648}\u{62f} \u{628}\u{62d}\u{633}\u{628} \u{627}\u{644}\u{62d}\u{627}\u{644}\u{629}: \u{628}\u{644}\u{627} \u{62d}\u{627}\u{644}\u{629} \u{645}\u{639}\u{631}\u{648}\u{641}\u{629}",
        ),
        (
            "what is used of rival values",
            Msg::UsedHere.say(AR).to_owned(),
            "\u{627}\u{644}\u{645}\u{623}\u{62e}\u{648}\u{630} \u{628}\u{647} \u{647}\u{646}\u{627}",
        ),
        (
            "a day of the past at the latest",
            Locale::new(AR, LEVANTINE).dated(DateKind::Reported, on("by 2021-08-03")),
            "\u{62a}\u{627}\u{631}\u{64a}\u{62e} \u{627}\u{644}\u{646}\u{634}\u{631}: 3 \u{622}\u{628} 2021 \u{623}\u{648} \u{642}\u{628}\u{644}\u{647}",
        ),
        (
            "since such a day",
            Locale::new(AR, LEVANTINE).since(on("by 2021-08-03")),
            "\u{645}\u{646}\u{630} 3 \u{622}\u{628} 2021 \u{623}\u{648} \u{642}\u{628}\u{644}\u{647}",
        ),
        (
            "a range whose sides are both unsure",
            Locale::new(AR, GULF).span(on("by 2021-08-03"), on("about 2025")),
            "\u{645}\u{646} 3 \u{623}\u{63a}\u{633}\u{637}\u{633} 2021 \u{623}\u{648} \u{642}\u{628}\u{644}\u{647} \u{625}\u{644}\u{649} 2025 \u{62a}\u{642}\u{631}\u{64a}\u{628}\u{627}\u{64b}",
        ),
        (
            "an approximate start",
            Locale::new(AR, GULF).begins(on("about 2022")),
            "\u{627}\u{644}\u{628}\u{62f}\u{621}: 2022 \u{62a}\u{642}\u{631}\u{64a}\u{628}\u{627}\u{64b}",
        ),
        (
            "after an approximate date",
            Locale::new(AR, GULF).no_information_after(Some(on("about 2026"))),
            "\u{644}\u{627} \u{645}\u{639}\u{644}\u{648}\u{645}\u{627}\u{62a} \u{641}\u{64a} \u{627}\u{644}\u{645}\u{635}\u{627}\u{62f}\u{631} \u{627}\u{644}\u{645}\u{633}\u{62a}\u{62e}\u{62f}\u{645}\u{629} \u{628}\u{639}\u{62f} 2026 \u{62a}\u{642}\u{631}\u{64a}\u{628}\u{627}\u{64b}",
        ),
        (
            "what rests on a source",
            Msg::RestsOnIt.say(AR).to_owned(),
            "\u{627}\u{644}\u{645}\u{639}\u{644}\u{648}\u{645}\u{627}\u{62a} \u{627}\u{644}\u{645}\u{633}\u{62a}\u{646}\u{62f}\u{629} \u{625}\u{644}\u{64a}\u{647}",
        ),
        (
            "what serves a pillar",
            Msg::Serves.say(AR).to_owned(),
            "\u{627}\u{644}\u{628}\u{646}\u{648}\u{62f} \u{627}\u{644}\u{62a}\u{64a} \u{62a}\u{62e}\u{62f}\u{645}\u{647}",
        ),
        (
            "who issued it",
            Msg::FieldIssuer.say(AR).to_owned(),
            "\u{62c}\u{647}\u{629} \u{627}\u{644}\u{625}\u{635}\u{62f}\u{627}\u{631}",
        ),
        (
            "the chart",
            Msg::Chart.say(AR).to_owned(),
            "\u{627}\u{644}\u{645}\u{62e}\u{637}\u{637} \u{627}\u{644}\u{632}\u{645}\u{646}\u{64a}",
        ),
        (
            "a decade",
            Msg::ZoomDecade.say(AR).to_owned(),
            "\u{639}\u{634}\u{631} \u{633}\u{646}\u{648}\u{627}\u{62a}",
        ),
        (
            "money",
            Msg::Money.say(AR).to_owned(),
            "\u{627}\u{644}\u{62a}\u{645}\u{648}\u{64a}\u{644}",
        ),
        (
            "money of items",
            Msg::ItemMoney.say(AR).to_owned(),
            "\u{644}\u{644}\u{645}\u{634}\u{627}\u{631}\u{64a}\u{639} \u{648}\u{627}\u{644}\u{645}\u{628}\u{627}\u{62f}\u{631}\u{627}\u{62a}",
        ),
        (
            "what waits for what",
            [Msg::DependsOn, Msg::NeededBy]
                .map(|msg| msg.say(AR))
                .join("|"),
            "\u{627}\u{644}\u{633}\u{627}\u{628}\u{642}|\u{627}\u{644}\u{644}\u{627}\u{62d}\u{642}",
        ),
        (
            "suspend",
            Act::Suspend.say(AR).to_owned(),
            "\u{625}\u{64a}\u{642}\u{627}\u{641} \u{645}\u{624}\u{642}\u{62a}",
        ),
        (
            "findings",
            alarm(AR, 1, 0, 0),
            "\u{62e}\u{637}\u{623} \u{648}\u{627}\u{62d}\u{62f} (\u{627}\u{646}\u{638}\u{631} \u{635}\u{641}\u{62d}\u{629} \u{ab}\u{646}\u{62a}\u{627}\u{626}\u{62c} \u{627}\u{644}\u{641}\u{62d}\u{635}\u{bb})",
        ),
        (
            "no findings",
            Msg::NoFindings.say(AR).to_owned(),
            "\u{644}\u{627} \u{623}\u{62e}\u{637}\u{627}\u{621} \u{648}\u{644}\u{627} \u{62a}\u{646}\u{628}\u{64a}\u{647}\u{627}\u{62a}",
        ),
        (
            "a ratio of nothing",
            fault("points: [(value: ratio(1, 0))]"),
            "\u{644}\u{627} \u{64a}\u{635}\u{62d} \u{623}\u{646} \u{64a}\u{643}\u{648}\u{646} \u{645}\u{642}\u{627}\u{645} \u{627}\u{644}\u{646}\u{633}\u{628}\u{629} \u{635}\u{641}\u{631}\u{627}\u{64b}",
        ),
    ] {
        assert_eq!(seen(&written), seen(right), "{what}");
    }
}

/// Words that others turn into when their marks fall: "swap" and "instead of", "name it" and
/// "poison", "announced" and "he announced", "declared" and "an advertiser".
const TURNED: [&str; 18] = [
    "\u{628}\u{62f}\u{644}",
    "\u{633}\u{645}",
    "\u{642}\u{631}\u{628}\u{647}",
    "\u{641}\u{639}\u{644}",
    "\u{623}\u{639}\u{644}\u{646}",
    "\u{623}\u{639}\u{644}\u{646}\u{62a}",
    "\u{623}\u{63a}\u{644}\u{642}",
    "\u{62d}\u{630}\u{641}",
    "\u{62d}\u{630}\u{641}\u{62a}",
    "\u{62d}\u{641}\u{638}",
    "\u{648}\u{62c}\u{62f}",
    "\u{645}\u{639}\u{644}\u{646}",
    "\u{645}\u{633}\u{645}\u{649}",
    "\u{627}\u{644}\u{645}\u{633}\u{645}\u{649}",
    "\u{627}\u{644}\u{645}\u{633}\u{645}\u{627}\u{629}",
    "\u{645}\u{635}\u{62f}\u{631}\u{629}",
    "\u{627}\u{644}\u{645}\u{635}\u{62f}\u{631}\u{629}",
    "\u{642}\u{637}\u{639}\u{62a}",
];

/// "Completed" before a verbal noun makes it a passive that shows in its letters.
const COMPLETED: &str = "\u{62a}\u{645}";

/// The folders with tables of sentences.
const FOLDERS: [&str; 6] = [
    "src/words",
    "src/facts",
    "src/view",
    "src/scene",
    "src/document/fault",
    "src/command",
];

#[test]
fn no_word_of_the_tables_turns_into_another_without_its_marks() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<String> = Vec::new();
    for folder in FOLDERS {
        arabic_in(&root.join(folder), &mut texts);
    }
    assert!(texts.len() > 600, "{}", texts.len());
    for text in texts {
        let text = seen(&text);
        let words: Vec<&str> = text
            .split(|letter: char| !letter.is_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        for (nth, word) in words.iter().enumerate() {
            let before = nth.checked_sub(1).and_then(|nth| words.get(nth));
            let is_turned = TURNED.contains(word) && before != Some(&COMPLETED);
            assert!(!is_turned, "{word}: {text}");
        }
    }
    // "Make clear", at the head of a message, reads "between".
    for message in Msg::all() {
        let said = seen(message.say(AR));
        assert!(!said.starts_with("\u{628}\u{64a}\u{646} "), "{said}");
    }
    let mut sentences = Vec::new();
    arabic_in(&root.join("src/document/fault"), &mut sentences);
    arabic_in(&root.join("src/command"), &mut sentences);
    assert!(sentences.len() > 200, "{}", sentences.len());
    for said in sentences {
        assert!(!said.starts_with("\u{628}\u{64a}\u{646} "), "{said}");
    }
}

/// Adds every Arabic text of the sources in a folder, without comments and tests.
fn arabic_in(folder: &std::path::Path, texts: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            arabic_in(&path, texts);
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        if path.file_name().is_some_and(|name| name == "tests.rs") {
            continue;
        }
        for line in source
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            let line = line.replace("\\\"", "");
            let quoted = line.split('"').skip(1).step_by(2);
            let is_arabic = |text: &&str| {
                text.chars()
                    .any(|letter| matches!(letter, '\u{621}'..='\u{64a}'))
            };
            texts.extend(quoted.filter(is_arabic).map(str::to_owned));
        }
    }
}

/// A day with its month, a number with its scale and its noun: each is whole in some line.
#[test]
fn what_belongs_together_stays_on_one_line() {
    let options = Options {
        order: CellOrder::Logical,
        shape: false,
        ..Options::default()
    };
    let sum = Sum {
        about: true,
        ..sum(170e6, "OMR")
    };
    for (text, kept) in [
        (
            Locale::new(AR, LEVANTINE).until(on("2024-07-01")),
            "1 \u{62a}\u{645}\u{648}\u{632}",
        ),
        (
            Locale::new(AR, LEVANTINE).dated(DateKind::Reported, on("2024-11-05")),
            "5 \u{62a}\u{634}\u{631}\u{64a}\u{646} \u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a}",
        ),
        (
            money(AR, sum),
            "\u{646}\u{62d}\u{648} 170 \u{645}\u{644}\u{64a}\u{648}\u{646} \u{631}\u{64a}\u{627}\u{644}",
        ),
        (
            Locale::new(Language::En, GULF).partial_date("2024-07-01".parse().unwrap()),
            "1 Jul",
        ),
        (money(Language::En, sum), "170 million"),
    ] {
        for width in kept.chars().count()..40 {
            let lines = wrap(&text, width, &options);
            let is_whole = lines.iter().any(|line| line.to_string().contains(kept));
            assert!(is_whole, "{width}: {text}");
        }
    }
}

#[test]
fn a_place_in_an_order_stands_after_its_word_and_so_does_one_of_several_figures() {
    let rank = Value::Rank(50.0);
    assert_eq!(value::value(&rank, Language::En), "rank 50");
    assert_eq!(
        value::value(&rank, AR),
        "\u{627}\u{644}\u{62a}\u{631}\u{62a}\u{64a}\u{628} 50"
    );
    let arab = Language::Ar(Digits::Arab);
    let written = value::marks(&rank, arab);
    assert_eq!(
        written,
        ["\u{627}\u{644}\u{62a}\u{631}\u{62a}\u{64a}\u{628} \u{665}\u{660}"]
    );
    let title = Text {
        en: Some("index".into()),
        ..Text::default()
    };
    let either = Value::Either(vec![Part {
        title,
        value: Value::Number(0.8),
    }]);
    assert_eq!(value::value(&either, Language::En), "index 0.8");
    assert_eq!(value::marks(&either, Language::En), ["index 0.8"]);
}

/// A day and its month, a number and its scale, the two words of "twelfth": from the file, with plain
/// spaces, each is whole in some line, and no label ends in its first word.
#[test]
fn what_belongs_together_in_a_file_stays_together() {
    let options = Options {
        order: CellOrder::Logical,
        shape: false,
        ..Options::default()
    };
    for kept in [
        "14 \u{62a}\u{634}\u{631}\u{64a}\u{646} \u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a}",
        "\u{648}18 \u{634}\u{628}\u{627}\u{637}",
        "1 \u{62a}\u{645}\u{648}\u{632}",
        "30 \u{646}\u{648}\u{641}\u{645}\u{628}\u{631}",
        "\u{646}\u{62d}\u{648} 441.5 \u{645}\u{644}\u{64a}\u{648}\u{646} \u{62f}\u{648}\u{644}\u{627}\u{631}",
        "262 \u{645}\u{644}\u{64a}\u{648}\u{646}\u{627}\u{64b}",
        "3 \u{645}\u{644}\u{64a}\u{627}\u{631}\u{627}\u{62a} \u{644}\u{64a}\u{631}\u{629}",
        "\u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a} \u{639}\u{634}\u{631}",
        "\u{631}\u{642}\u{645} 108/2025",
        "\u{645}\u{62e}\u{637}\u{637} \u{644}\u{647}",
    ] {
        let text = format!(
            "\u{628}\u{62d}\u{633}\u{628} \u{627}\u{644}\u{645}\u{635}\u{62f}\u{631} ({kept})\u{60c} \u{648}\u{647}\u{648} \u{643}\u{630}\u{644}\u{643}"
        );
        let seen: String = kept.chars().filter(|letter| !is_mark(*letter)).collect();
        let first = seen.rsplit_once(' ').unwrap().0;
        for width in seen.chars().count() + 3..40 {
            let lines = wrap(&text, width, &options);
            let is_whole = lines.iter().any(|line| line.to_string().contains(&seen));
            assert!(is_whole, "{width}: {text}");
        }
        for width in 8..40 {
            let label = fit(&text, width, &options).to_string();
            assert!(!label.ends_with(&format!("{first}\u{2026}")), "{label}");
        }
    }
    // Every month of both sets.
    for (months, month) in [LEVANTINE, GULF]
        .into_iter()
        .flat_map(|set| (0..12).map(move |nth| (set, nth)))
    {
        let month = months.name(AR, month).replace('\u{a0}', " ");
        let lines = wrap(
            &format!("\u{648}\u{631}\u{62f} 31 {month}"),
            month.chars().count() + 4,
            &options,
        );
        assert_eq!(lines.len(), 2, "{month}");
    }
}
