//! What questions mean, each with the items of the town that answer it.

use super::{asked, town};

/// As the help has them.
#[test]
fn the_examples_of_the_help_are_understood() {
    for example in masar::words::FILTER_EXAMPLES {
        for line in example.question {
            let filter = masar::filter::Filter::parse(line, super::today());
            assert!(matches!(filter, Ok(Some(_))), "{line}");
        }
    }
}

#[test]
fn a_question_finds_what_the_plan_says() {
    let town = town();
    for (line, ids) in [
        // Words, as search finds them.
        ("portal", "portal"),
        ("services", "census"),
        ("\"data bus\"", "bus"),
        // States, health, kinds: the words of the file and of the screen.
        ("state:active", "portal"),
        ("state:under_way,done", "portal forms"),
        ("state:none", "bus census"),
        ("health:at_risk", "portal"),
        ("health:none", "forms bus census"),
        ("kind:project", "portal bus"),
        ("kind:task,initiative", "forms census"),
        // Places in the plan.
        ("track:2", "bus census"),
        ("track:services", "portal forms"),
        ("track:none", ""),
        ("phase:founding", "portal forms"),
        ("phase:p2", "portal bus census"),
        ("pillar:open", "portal"),
        ("pillar:none", "forms bus census"),
        ("tag:WEB", "portal"),
        // Who, what for, what after what.
        ("owner:ministry", "portal"),
        ("owner:treasury", "bus"),
        ("owner:none", "forms census"),
        ("depends-on:portal", "forms bus"),
        ("depends-on:1.1", "forms bus"),
        ("needed-by:forms", "portal"),
        ("money>1M", "portal"),
        ("money>=20,000:usd", "bus"),
        ("money<1M:OMR", ""),
        ("progress<50", "portal"),
        ("progress:100", "forms"),
        // Flags.
        ("inferred", "bus"),
    ] {
        assert_eq!(asked(&town, line), ids, "{line}");
    }
}

#[test]
fn a_date_is_asked_by_the_honest_reading() {
    let town = town();
    for (line, ids) in [
        // What may touch.
        ("in:2024", "portal forms"),
        ("in:2024-Q3", "portal forms"),
        ("in:2024-08", "portal forms"),
        ("in:2026", "bus census"),
        ("in:today", "portal bus"),
        // What every reading says; behind the mark what one says.
        ("starts:2024", "portal forms"),
        ("starts:2024-08", " ? forms"),
        ("starts:~2024-08", "forms"),
        ("starts>2024-09", "bus"),
        ("starts>=2025-02", " ? bus"),
        ("ends<2025", "forms"),
        ("ends<2024-06", ""),
        ("ends<2024-12", " ? forms"),
        ("ends<=2025-06-30", "portal forms"),
        ("ends:2025", "portal"),
        ("not starts:2024-08", "portal forms bus census"),
        ("not starts:~2024-08", "portal bus census ? forms"),
    ] {
        assert_eq!(asked(&town, line), ids.trim_start(), "{line}");
    }
}

#[test]
fn tests_are_joined_as_they_are_read() {
    let town = town();
    for (line, ids) in [
        ("track:1 state:active", "portal"),
        ("track:1 and not state:active", "forms"),
        ("state:done or kind:initiative", "forms census"),
        ("track:2 (kind:initiative or inferred)", "bus census"),
        ("not (track:1 or kind:initiative)", "bus"),
        ("not not track:1", "portal forms"),
        ("kind:initiative or track:1 state:done", "forms census"),
        ("(((portal)))", "portal"),
    ] {
        assert_eq!(asked(&town, line), ids, "{line}");
    }
}

#[test]
fn arabic_asks_the_same() {
    let town = town();
    for (arabic, english) in [
        (
            "\u{627}\u{644}\u{62d}\u{627}\u{644}\u{629}:\u{642}\u{64a}\u{62f}_\u{627}\u{644}\u{62a}\u{646}\u{641}\u{64a}\u{630}",
            "state:active",
        ),
        (
            "\u{62e}\u{644}\u{627}\u{644}:\u{662}\u{660}\u{662}\u{664}",
            "in:2024",
        ),
        ("\u{627}\u{644}\u{645}\u{633}\u{627}\u{631}:2", "track:2"),
        (
            "\u{627}\u{644}\u{62c}\u{647}\u{629}:\u{648}\u{632}\u{627}\u{631}\u{629}",
            "owner:ministry",
        ),
        (
            "\u{644}\u{64a}\u{633} \u{628}\u{644}\u{627}_\u{62a}\u{627}\u{631}\u{64a}\u{62e}",
            "not undated",
        ),
        (
            "\u{627}\u{644}\u{646}\u{648}\u{639}:\u{646}\u{634}\u{627}\u{637}\u{60c}\u{645}\u{628}\u{627}\u{62f}\u{631}\u{629}",
            "kind:task,initiative",
        ),
        (
            "\u{633}\u{64a}\u{631}_\u{627}\u{644}\u{639}\u{645}\u{644}:\u{645}\u{647}\u{62f}\u{62f}_\u{628}\u{627}\u{644}\u{62a}\u{639}\u{62b}\u{631}",
            "health:at_risk",
        ),
        (
            "\u{627}\u{644}\u{633}\u{627}\u{628}\u{642}:portal",
            "depends-on:portal",
        ),
        (
            "\u{645}\u{633}\u{62a}\u{646}\u{62a}\u{62c} \u{623}\u{648} \u{627}\u{644}\u{625}\u{646}\u{62c}\u{627}\u{632}<50",
            "inferred or progress<50",
        ),
    ] {
        assert_eq!(asked(&town, arabic), asked(&town, english), "{english}");
        assert_ne!(asked(&town, arabic), "", "{english}");
    }
}
