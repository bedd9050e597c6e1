//! Small plans before and after, and what differs between them.

use super::*;
use crate::document::{self, Field};
use crate::model::{DateField, SameBy, Shift, Slip};
use crate::time::Precision;

fn plan(strands: &str, rest: &str) -> Roadmap {
    let text = format!(
        "(format: 1, id: \"p\", kind: plan, language: en, title: \"P\", {rest} strands: [{strands}])"
    );
    let reading = document::read(text.as_bytes());
    assert_eq!(reading.findings, [], "{text}");
    let roadmap = reading.roadmap.map(Roadmap::build);
    let (roadmap, _) = roadmap.unwrap_or_else(|| panic!("{text}"));
    roadmap
}

fn items(items: &str) -> Roadmap {
    let strands = format!(
        "(id: \"s\", kind: track, title: \"S\", items: [{items}]), (id: \"t\", kind: track, title: \"T\")"
    );
    plan(&strands, "")
}

fn item(id: &str, more: &str) -> String {
    format!("(id: \"{id}\", kind: task, title: \"{id}\", {more}),")
}

/// Returns each entry that differs by the id that it has or had, with its differences.
fn told(before: &Roadmap, after: &Roadmap) -> Vec<(String, Vec<Difference>)> {
    let comparison = between(before, after);
    let told = comparison.changed().iter().map(|entry| {
        let id = match (entry.after, entry.before) {
            (Some(at), _) => pairs::id(after, at),
            (None, Some(at)) => pairs::id(before, at),
            (None, None) => "",
        };
        (id.to_owned(), entry.differences.clone())
    });
    told.collect()
}

fn one(before: &str, after: &str) -> Vec<Difference> {
    let both = [before, after].map(|more| items(&item("a", more)));
    let mut told = told(&both[0], &both[1]);
    assert!(told.len() < 2, "{told:?}");
    told.pop()
        .map(|(_, differences)| differences)
        .unwrap_or_default()
}

/// Returns how a date differs, as "+91 Day", "?" where it moved uncounted, "=" where it may be the same.
fn dates(before: &str, after: &str) -> String {
    let told = one(before, after).into_iter().map(|difference| {
        let Difference::Date(field, change) = difference else {
            return format!("{difference:?}");
        };
        let shift = match change.shift {
            Shift::Moved {
                by: Some(Slip { count, unit }),
                ..
            } => format!("{count:+} {unit:?}"),
            Shift::Moved { by: None, .. } => "?".to_owned(),
            Shift::MayBeSame => "=".to_owned(),
            Shift::Given => "new".to_owned(),
            Shift::Withdrawn => "gone".to_owned(),
        };
        format!("{field:?} {shift}")
    });
    told.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_date_has_moved_where_no_reading_of_both_meets() {
    for (before, after, expected) in [
        ("end: \"2025-03-31\"", "end: \"2025-06-30\"", "End +91 Day"),
        ("end: \"2025-06-30\"", "end: \"2025-03-31\"", "End -91 Day"),
        ("end: \"2025-03\"", "end: \"2025-06-30\"", "End +3 Month"),
        ("end: \"2025-Q1\"", "end: \"2025-06\"", "End +1 Quarter"),
        ("end: \"2025\"", "end: \"2026-03\"", "End +1 Year"),
        // March is a reading of the quarter, and of the year.
        ("end: \"2025-Q1\"", "end: \"2025-03\"", "End ="),
        ("end: \"2025-03-15\"", "end: \"2025\"", "End ="),
        ("end: \"2025\"", "until: \"2025\"", "End ="),
        ("until: \"2027\"", "until: \"2028\"", "End +1 Year"),
        ("until: \"2027\"", "until: \"2027-05\"", "End ="),
        (
            "start: \"2023\", until: \"2027\"",
            "start: \"2024\", until: \"2027\"",
            "Start +1 Year",
        ),
        // About a month may miss by one.
        ("end: \"about 2025-03\"", "end: \"2025-04\"", "End ="),
        ("end: \"about 2025-03\"", "end: \"2025-06\"", "End ?"),
        (
            "end: \"between 2025-01 and 2025-04\"",
            "end: \"2025-03\"",
            "End =",
        ),
        (
            "end: \"between 2025-01 and 2025-04\"",
            "end: \"2025-05\"",
            "End ?",
        ),
        // How early is not known.
        ("end: \"by 2025-04\"", "end: \"2024-01\"", "End ="),
        ("end: \"by 2025-04\"", "end: \"2025-05\"", "End ?"),
        ("end: \"2025-H1\"", "end: \"2025-H2\"", "End ?"),
        ("", "start: \"2025\"", "Start new"),
        ("start: \"2025\"", "", "Start gone"),
        ("start: \"2025\"", "start: \"2025\"", ""),
        (
            "start: \"2025-01-01\", end: \"2025-02-01\"",
            "start: \"2025-01-08\", end: \"2025-03-01\"",
            "End +28 Day, Start +7 Day",
        ),
        // What was planned only, and is given now.
        (
            "planned: (end: \"2024\")",
            "end: \"2025\", planned: (end: \"2024\")",
            "End +1 Year",
        ),
        (
            "planned: (end: \"2024\")",
            "end: \"2024\", planned: (end: \"2024\")",
            "Field(Planned)",
        ),
        (
            "end: \"2024\"",
            "end: \"2024\", planned: (end: \"2023\")",
            "Field(Planned)",
        ),
    ] {
        assert_eq!(dates(before, after), expected, "{before} {after}");
    }
}

#[test]
fn each_field_is_told_as_what_it_means() {
    for (before, after, expected) in [
        ("status: planned", "status: active", Difference::State),
        (
            "status: [(state: active)]",
            "status: [(state: active, words: \"as planned\")]",
            Difference::Field(Field::Status),
        ),
        ("health: on_track", "health: at_risk", Difference::Health),
        ("progress: 40", "progress: 25", Difference::Progress(-15.0)),
        ("", "progress: 25", Difference::Progress(25.0)),
        ("owner: \"x\"", "owner: \"y\"", Difference::Owner),
        (
            "",
            "money: [(title: \"M\", amount: 1, currency: \"OMR\")]",
            Difference::Money,
        ),
        ("", "tags: [\"new\"]", Difference::Field(Field::Tags)),
        ("", "aim: \"Why\"", Difference::Field(Field::Aim)),
    ] {
        let bodies =
            "governance: (bodies: [(id: \"x\", title: \"X\"), (id: \"y\", title: \"Y\")]),";
        let [before, after] = [before, after].map(|more| {
            let strand = format!(
                "(id: \"s\", kind: track, title: \"S\", items: [{}])",
                item("a", more)
            );
            plan(&strand, bodies)
        });
        assert_eq!(told(&before, &after), [("a".to_owned(), vec![expected])]);
    }
}

#[test]
fn a_title_in_a_second_language_is_no_new_name() {
    let named = |title: &str| items(&format!("(id: \"a\", kind: task, title: {title}),"));
    let before = named("\"Roads\"");
    for (after, expected) in [
        ("(en: \"Streets\")", Difference::Title),
        (
            "(en: \"Roads\", ar: \"\u{637}\")",
            Difference::Field(Field::Title),
        ),
        ("(ar: \"\u{637}\")", Difference::Title),
    ] {
        assert_eq!(
            told(&before, &named(after)),
            [("a".to_owned(), vec![expected])]
        );
    }
}

#[test]
fn what_has_another_id_is_the_same_only_where_that_is_plain() {
    let dated = |id: &str, title: &str, year: &str| {
        format!("(id: \"{id}\", kind: task, title: \"{title}\", start: \"{year}\"),")
    };
    let before = items(&(dated("a", "Roads", "2025") + &dated("b", "Water", "2026")));
    // The same title in the same place.
    let after = items(&(dated("r", "Roads", "2027") + &dated("b", "Water", "2026")));
    let moved = told(&before, &after);
    let [(id, differences)] = moved.as_slice() else {
        panic!("{moved:?}");
    };
    assert_eq!(id, "r");
    assert!(differences.contains(&Difference::Id), "{differences:?}");
    let comparison = between(&before, &after);
    let new = after
        .find_at("r")
        .unwrap_or_else(|| panic!("there is none"));
    assert_eq!(comparison.same_by(new), Some(SameBy::TitleAndPlace));
    // The same title and dates elsewhere.
    let strands = |within: &str, beside: &str| {
        plan(
            &format!(
                "(id: \"s\", kind: track, title: \"S\", items: [{within}]),
                 (id: \"t\", kind: track, title: \"T\", items: [{beside}])"
            ),
            "",
        )
    };
    let before = strands(&dated("a", "Roads", "2025"), "");
    assert_eq!(
        told(&before, &strands("", &dated("r", "Roads", "2025"))),
        [("r".to_owned(), vec![Difference::Place, Difference::Id])]
    );
    let gone = |id: &str| (id.to_owned(), vec![Difference::Removed]);
    let new = |id: &str| (id.to_owned(), vec![Difference::Added]);
    // With other dates it is another one, and so it is where there are two.
    assert_eq!(
        told(&before, &strands("", &dated("r", "Roads", "2026"))),
        [gone("a"), new("r")]
    );
    let twins = dated("r", "Roads", "2025") + &dated("q", "Roads", "2025");
    assert_eq!(
        told(&before, &strands(&twins, "")),
        [gone("a"), new("r"), new("q")]
    );
    // What an id names is of the same kind.
    let milestone = "milestones: [(id: \"a\", title: \"A\")],";
    assert_eq!(
        told(&items(&item("a", "")), &items(&item("b", milestone))),
        [gone("a"), new("b")]
    );
}

#[test]
fn place_and_milestones_are_compared_and_what_is_new_is_told_once() {
    let milestone = |id: &str, on: &str| format!("(id: \"{id}\", title: \"{id}\", on: {on}),");
    let with = |id: &str, milestones: &str| item(id, &format!("milestones: [{milestones}]"));
    let planned = milestone("m", "planned(\"2025-03-01\")");
    let before = items(&(with("a", &planned) + &item("b", "")));
    assert_eq!(told(&before, &before), []);
    let reached = milestone("m", "occurred(\"2025-03-01\")");
    assert_eq!(
        told(&before, &items(&(with("a", &reached) + &item("b", "")))),
        [("m".to_owned(), vec![Difference::Field(Field::On)])]
    );
    // It hangs on another item.
    assert_eq!(
        told(&before, &items(&(item("a", "") + &with("b", &planned)))),
        [("m".to_owned(), vec![Difference::Place])]
    );
    let more = with("c", &milestone("n", "planned(\"2025\")"));
    let after = items(&(with("a", &planned) + &item("b", "") + &more));
    assert_eq!(
        told(&before, &after),
        [("c".to_owned(), vec![Difference::Added])]
    );
    assert_eq!(
        told(&after, &before),
        [("c".to_owned(), vec![Difference::Removed])]
    );
    let within = item(
        "a",
        &format!("milestones: [{planned}], items: [{}]", item("b", "")),
    );
    assert_eq!(
        told(&before, &items(&within)),
        [("b".to_owned(), vec![Difference::Place])]
    );
    let other = plan(
        "(id: \"s\", kind: track, title: \"S\"), (id: \"t\", kind: track, title: \"T\")",
        "start: \"2025\", sources: [(id: \"q\", kind: press, publisher: \"Q\")],",
    );
    let told = told(&items(""), &other);
    let [(id, differences)] = told.as_slice() else {
        panic!("{told:?}");
    };
    assert_eq!(id, "p");
    assert!(differences.contains(&Difference::Field(Field::Sources)));
}

#[test]
fn the_largest_comes_first() {
    let end = |id: &str, end: &str| item(id, &format!("end: \"{end}\", status: active"));
    let before = end("a", "2025-03-01") + &end("b", "2025-03-01") + &end("c", "2025-03-01");
    let before = items(&(before + &item("d", "") + &item("e", "status: planned")));
    let after = end("a", "2025-03-05") + &end("b", "2025-01-01");
    let below = item("f", &format!("items: [{}]", item("g", "")));
    let after = items(&(after + &item("d", "tags: [\"x\"]") + &item("e", "status: done") + &below));
    let ids: Vec<String> = told(&before, &after)
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(ids, ["b", "a", "c", "f", "g", "e", "d"]);
}

#[test]
fn precision_is_told_by_its_unit() {
    let [one] = one("end: \"2024\"", "end: \"2026-05-05\"")[..] else {
        panic!("one difference");
    };
    let Difference::Date(DateField::End, change) = one else {
        panic!("{one:?}");
    };
    let by = Some(Slip {
        count: 2,
        unit: Precision::Year,
    });
    assert!(matches!(change.shift, Shift::Moved { by: told, drawn_days: 490 } if told == by));
}
