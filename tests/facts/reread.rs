//! What a second reading of the Arabic found, by the eyes of another reader: read without marks.
//!
//! Each is a literal of what is right now. Deliberately not here: what the first reading found
//! (`words`, `findings`).

use masar::document;
use masar::document::fault::{Circle, DatedEntry, Expected, Plan, Syntax, Value};
use masar::time::When;
use masar::words::*;

use crate::findings::said;
use crate::words::seen;

const AR: Language = Language::AR;
const LEVANTINE: Months = Months::Levantine;

/// Months that are no neighbours.
const STRETCH: &str = "between 2024-07 and 2024-11";

fn on(text: &str) -> When {
    text.parse().unwrap()
}

#[test]
fn sentences_of_the_screens_say_what_is_meant() {
    for (what, written, right) in [
        (
            "a stretch after a state of the day of which it is known",
            Locale::new(AR, LEVANTINE).as_of(
                Msg::StateActive.say(AR),
                DateKind::Occurred,
                on(STRETCH),
            ),
            "\u{642}\u{64a}\u{62f} \u{627}\u{644}\u{62a}\u{646}\u{641}\u{64a}\u{630} \u{641}\u{64a}\u{645}\u{627} \u{628}\u{64a}\u{646} \u{62a}\u{645}\u{648}\u{632} 2024 \u{648}\u{62a}\u{634}\u{631}\u{64a}\u{646} \u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a} 2024",
        ),
        (
            "a stretch in which it was published",
            Locale::new(AR, LEVANTINE).as_of(
                Msg::StateActive.say(AR),
                DateKind::Reported,
                on(STRETCH),
            ),
            "\u{642}\u{64a}\u{62f} \u{627}\u{644}\u{62a}\u{646}\u{641}\u{64a}\u{630}\u{60c} \u{62a}\u{627}\u{631}\u{64a}\u{62e} \u{627}\u{644}\u{646}\u{634}\u{631}: \u{628}\u{64a}\u{646} \u{62a}\u{645}\u{648}\u{632} 2024 \u{648}\u{62a}\u{634}\u{631}\u{64a}\u{646} \u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a} 2024",
        ),
        (
            "an announcement in a stretch",
            Locale::new(AR, LEVANTINE).announced_complete(Gender::Feminine, Some(on(STRETCH))),
            "\u{645}\u{643}\u{62a}\u{645}\u{644}\u{629} \u{628}\u{62d}\u{633}\u{628} \u{625}\u{639}\u{644}\u{627}\u{646} \u{641}\u{64a}\u{645}\u{627} \u{628}\u{64a}\u{646} \u{62a}\u{645}\u{648}\u{632} 2024 \u{648}\u{62a}\u{634}\u{631}\u{64a}\u{646} \u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a} 2024",
        ),
        (
            "no day is given, and not: it did not come today",
            Msg::BoundaryInYear.say(AR).to_owned(),
            "\u{62a}\u{642}\u{639} \u{627}\u{644}\u{628}\u{62f}\u{627}\u{64a}\u{629} \u{648}\u{627}\u{644}\u{646}\u{647}\u{627}\u{64a}\u{629} \u{641}\u{64a} \u{647}\u{627}\u{62a}\u{64a}\u{646} \u{627}\u{644}\u{633}\u{646}\u{62a}\u{64a}\u{646}\u{60c} \u{648}\u{644}\u{645} \u{64a}\u{631}\u{62f} \u{64a}\u{648}\u{645} \u{645}\u{62d}\u{62f}\u{62f}",
        ),
        (
            "the placement of a project and of an initiative",
            Msg::PlacementInferred.say(AR).to_owned(),
            "\u{627}\u{644}\u{645}\u{648}\u{636}\u{639} \u{647}\u{646}\u{627} \u{627}\u{633}\u{62a}\u{646}\u{62a}\u{627}\u{62c}\u{60c} \u{648}\u{644}\u{627} \u{64a}\u{62d}\u{62f}\u{62f}\u{647} \u{623}\u{64a} \u{645}\u{646} \u{627}\u{644}\u{645}\u{635}\u{627}\u{62f}\u{631}",
        ),
        (
            "figures are one word everywhere",
            [
                Msg::Values,
                Msg::FieldPoints,
                Msg::FieldValue,
                Msg::NoFigures,
            ]
            .map(|msg| msg.say(AR))
            .join("|"),
            "\u{627}\u{644}\u{642}\u{64a}\u{645}|\u{627}\u{644}\u{642}\u{64a}\u{645}|\u{627}\u{644}\u{642}\u{64a}\u{645}\u{629}|\u{644}\u{627} \u{642}\u{64a}\u{645} \u{641}\u{64a} \u{627}\u{644}\u{645}\u{635}\u{627}\u{62f}\u{631} \u{627}\u{644}\u{645}\u{633}\u{62a}\u{62e}\u{62f}\u{645}\u{629}",
        ),
        (
            "the dates that are planned, also where there are no others",
            Msg::FieldPlanned.say(AR).to_owned(),
            "\u{627}\u{644}\u{645}\u{648}\u{639}\u{62f} \u{627}\u{644}\u{645}\u{642}\u{631}\u{631}",
        ),
        (
            "from one to six",
            Msg::DoctorKeys.say(AR).to_owned(),
            "\u{645}\u{646} 1 \u{625}\u{644}\u{649} 6 \u{644}\u{62d}\u{641}\u{638} \u{633}\u{637}\u{631}   0 \u{644}\u{625}\u{644}\u{63a}\u{627}\u{621} \u{627}\u{644}\u{62d}\u{641}\u{638}   q \u{62e}\u{631}\u{648}\u{62c}",
        ),
    ] {
        assert_eq!(seen(&written), right, "{what}");
    }
}

#[test]
fn findings_say_what_is_meant() {
    for (what, written, right) in [
        (
            "it read: there are no brackets",
            said(
                Value::HoldsNothing {
                    word: "some".into(),
                },
                None,
            )[0]
            .clone(),
            "\u{644}\u{627} \u{62a}\u{635}\u{62d} \u{623}\u{642}\u{648}\u{627}\u{633} \u{628}\u{639}\u{62f} \u{627}\u{644}\u{643}\u{644}\u{645}\u{629} some",
        ),
        (
            "it read: there is one value",
            said(
                Value::HoldsOne {
                    word: "number".into(),
                },
                None,
            )[0]
            .clone(),
            "\u{64a}\u{644}\u{632}\u{645} \u{628}\u{639}\u{62f} \u{627}\u{644}\u{643}\u{644}\u{645}\u{629} number \u{642}\u{64a}\u{645}\u{629} \u{648}\u{627}\u{62d}\u{62f}\u{629} \u{628}\u{64a}\u{646} \u{642}\u{648}\u{633}\u{64a}\u{646}",
        ),
        (
            "it read: there are values",
            said(
                Value::HoldsSome {
                    word: "ratio".into(),
                    count: 2,
                },
                None,
            )[0]
            .clone(),
            "\u{64a}\u{644}\u{632}\u{645} \u{628}\u{639}\u{62f} \u{627}\u{644}\u{643}\u{644}\u{645}\u{629} ratio \u{642}\u{64a}\u{645} \u{628}\u{64a}\u{646} \u{642}\u{648}\u{633}\u{64a}\u{646}\u{60c} \u{639}\u{62f}\u{62f}\u{647}\u{627} 2",
        ),
        (
            "it read: close a bracket",
            said(Syntax::GoesOn, None)[1].clone(),
            "\u{641}\u{64a} \u{627}\u{644}\u{645}\u{644}\u{641} \u{642}\u{64a}\u{645}\u{629} \u{648}\u{627}\u{62d}\u{62f}\u{629} \u{641}\u{642}\u{637}\u{60c} \u{641}\u{627}\u{628}\u{62d}\u{62b} \u{639}\u{646} \u{642}\u{648}\u{633} \u{632}\u{627}\u{626}\u{62f}\u{60c} \u{623}\u{648} \u{645}\u{63a}\u{644}\u{642} \u{642}\u{628}\u{644} \u{623}\u{648}\u{627}\u{646}\u{647}",
        ),
        (
            "it read: he fled",
            said(Plan::AtAndOver, None)[1].clone(),
            "\u{627}\u{644}\u{642}\u{64a}\u{645}\u{629} \u{644}\u{62a}\u{627}\u{631}\u{64a}\u{62e} (at) \u{623}\u{648} \u{644}\u{641}\u{62a}\u{631}\u{629} (over)\u{60c} \u{641}\u{627}\u{62d}\u{630}\u{641} \u{623}\u{62d}\u{62f}\u{647}\u{645}\u{627}",
        ),
        (
            "and so did it of two ends",
            said(
                Plan::EndAndUntil {
                    what: DatedEntry::Item("a".into()),
                },
                None,
            )[1]
            .clone(),
            "\u{627}\u{644}\u{62d}\u{642}\u{644} end \u{64a}\u{634}\u{645}\u{644} \u{62a}\u{627}\u{631}\u{64a}\u{62e}\u{647}\u{60c} \u{648}\u{627}\u{644}\u{62d}\u{642}\u{644} until \u{62d}\u{62f} \u{645}\u{634}\u{62a}\u{631}\u{643} \u{645}\u{639} \u{645}\u{627} \u{64a}\u{644}\u{64a}\u{647}\u{60c} \u{641}\u{627}\u{62d}\u{630}\u{641} \u{623}\u{62d}\u{62f}\u{647}\u{645}\u{627}",
        ),
        (
            "a strand by a name of what it is",
            said(
                Plan::EndsBeforeStart {
                    what: DatedEntry::Strand("s".into()),
                },
                None,
            )[0]
            .clone(),
            "\u{62a}\u{627}\u{631}\u{64a}\u{62e} \u{627}\u{644}\u{627}\u{646}\u{62a}\u{647}\u{627}\u{621} \u{642}\u{628}\u{644} \u{62a}\u{627}\u{631}\u{64a}\u{62e} \u{627}\u{644}\u{628}\u{62f}\u{621}: \u{627}\u{644}\u{645}\u{62d}\u{648}\u{631} \u{623}\u{648} \u{627}\u{644}\u{645}\u{633}\u{627}\u{631} s",
        ),
        (
            "what cannot be seen is named",
            said(
                Syntax::Unseen {
                    wanted: Expected::FieldName,
                    code: "U+00A0".into(),
                },
                None,
            )[0]
            .clone(),
            "\u{627}\u{644}\u{645}\u{62a}\u{648}\u{642}\u{639} \u{647}\u{646}\u{627} \u{627}\u{633}\u{645} \u{62d}\u{642}\u{644}\u{60c} \u{648}\u{627}\u{644}\u{645}\u{648}\u{62c}\u{648}\u{62f} \u{627}\u{644}\u{645}\u{62d}\u{631}\u{641} U+00A0\u{60c} \u{648}\u{647}\u{648} \u{644}\u{627} \u{64a}\u{638}\u{647}\u{631}",
        ),
        (
            "there may be one comma only",
            said(
                Syntax::BeforeComma {
                    wanted: Expected::Value,
                },
                None,
            )[1]
            .clone(),
            "\u{627}\u{62d}\u{630}\u{641} \u{627}\u{644}\u{641}\u{627}\u{635}\u{644}\u{629} \u{627}\u{644}\u{632}\u{627}\u{626}\u{62f}\u{629}\u{60c} \u{623}\u{648} \u{627}\u{643}\u{62a}\u{628} \u{627}\u{644}\u{642}\u{64a}\u{645}\u{629} \u{627}\u{644}\u{646}\u{627}\u{642}\u{635}\u{629}",
        ),
        (
            "a bound in the words of the others",
            said(Value::CountTooLarge, None)[0].clone(),
            "\u{627}\u{644}\u{639}\u{62f}\u{62f} \u{64a}\u{62a}\u{62c}\u{627}\u{648}\u{632} \u{627}\u{644}\u{62d}\u{62f} \u{627}\u{644}\u{623}\u{642}\u{635}\u{649}",
        ),
    ] {
        assert_eq!(written, right, "{what}");
    }
}

/// A no-break space and one without a width between fields are told by their codes.
#[test]
fn what_is_unseen_between_fields_is_told_by_its_code() {
    for (unseen, code) in [('\u{a0}', "U+00A0"), ('\u{200b}', "U+200B")] {
        let reading = document::read(format!("(format: 1,{unseen} id: \"a\")").as_bytes());
        let told = reading
            .findings
            .iter()
            .map(|finding| finding.say(Language::En));
        let told = told.collect::<Vec<_>>().join("|");
        assert!(told.contains(code), "{told}");
    }
}

/// A circle that is too long to be told whole: what lies between agrees with its number.
#[test]
fn what_lies_between_two_items_of_a_circle_agrees_with_its_number() {
    for (more, between) in [
        (1, "\u{628}\u{646}\u{62f} \u{622}\u{62e}\u{631}"),
        (
            2,
            "\u{628}\u{646}\u{62f}\u{627}\u{646} \u{622}\u{62e}\u{631}\u{627}\u{646}",
        ),
        (
            3,
            "3 \u{628}\u{646}\u{648}\u{62f} \u{623}\u{62e}\u{631}\u{649}",
        ),
        (11, "11 \u{628}\u{646}\u{62f}\u{627} \u{622}\u{62e}\u{631}"),
    ] {
        let ids = ["a", "b"].map(str::to_owned).to_vec();
        let circle = Circle {
            is_of_milestone: false,
            ids,
            more,
        };
        let told = said(Plan::DependencyCycle { circle }, None);
        let start = "\u{627}\u{644}\u{628}\u{646}\u{62f} a \u{64a}\u{646}\u{62a}\u{638}\u{631} b\u{60c} \u{648}\u{647}\u{643}\u{630}\u{627} \u{62d}\u{62a}\u{649} a\u{60c} \u{648}\u{628}\u{64a}\u{646}\u{647}\u{645}\u{627} ";
        assert_eq!(told[0], format!("{start}{between}"));
    }
}
