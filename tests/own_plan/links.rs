//! Links: four kinds, with a lag or a lead, from and to milestones.

use masar::document::{self, LinkKind};
use masar::facts::detail::detail;
use masar::model::At;
use masar::words::Language;

use crate::{build, found, plan, section};

fn item(id: &str, fields: &str) -> String {
    format!("(id: \"{id}\", kind: task, title: \"{id}\", {fields}),")
}

/// Two items that are linked, and what is wrong with that.
fn pair(before: &str, link: &str, after: &str) -> String {
    let after = format!("depends_on: [(on: \"before\", {link})], {after}");
    found(&format!(
        "items: [{}{}]",
        item("before", before),
        item("after", &after)
    ))
}

#[test]
fn an_id_alone_is_the_link_that_comes_after_the_end() {
    let read = |link: &str| {
        let depends_on = format!("depends_on: [{link}]");
        let text = plan(&format!(
            "items: [{}{}]",
            item("a", ""),
            item("b", &depends_on)
        ));
        let reading = document::read(text.as_bytes());
        assert_eq!(reading.findings, [], "{text}");
        reading.roadmap.unwrap()
    };
    let short = read("\"a\"");
    assert_eq!(short.items[1].depends_on[0].link, LinkKind::FinishToStart);
    for long in [
        "(on: \"a\")",
        "(on: \"a\", link: finish_to_start)",
        "(on: Some(\"a\"), lag: None)",
    ] {
        if !long.contains("Some(\"a\")") {
            assert_eq!(read(long), short, "{long}");
        }
    }
}

#[test]
fn a_lag_that_is_none_is_told_where_it_stands() {
    for (lag, wanted) in [
        (
            "\"2 dayz\"",
            "expected a time such as \"2 working days\" or \"-1 week\", found \"2 dayz\"",
        ),
        (
            "2",
            "expected a time such as \"2 working days\" or \"-1 week\", found the number 2",
        ),
        (
            "\"2026-01-01\"",
            "expected a time such as \"2 working days\" or \"-1 week\", found \"2026-01-01\"",
        ),
    ] {
        let link = format!("depends_on: [(on: \"a\", lag: {lag})]");
        let text = plan(&format!("items: [{}{}]", item("a", ""), item("b", &link)));
        let reading = document::read(text.as_bytes());
        let told: Vec<String> = reading
            .findings
            .iter()
            .map(|it| it.say(Language::En))
            .collect();
        assert_eq!(told, [wanted]);
        assert_eq!(
            reading.findings[0].path.to_string(),
            "items[1].depends_on[0].lag"
        );
        // The link stays, without its lag.
        assert_eq!(reading.roadmap.unwrap().items[1].depends_on.len(), 1);
    }
}

#[test]
fn what_waits_and_what_is_waited_for_tell_the_kind_and_the_lag() {
    let (roadmap, findings) = build(&format!(
        "items: [{}{}], milestones: [(id: \"open\", title: \"Opening\", depends_on: [\"b\"])]",
        item(
            "a",
            "milestones: [(id: \"up\", title: \"walls are up\"), (id: \"dry\", title: \"walls are dry\", \
            depends_on: [(on: \"up\", lag: \"6 weeks\")])]"
        ),
        item(
            "b",
            "depends_on: [\"up\", (on: \"a\", link: start_to_start, lag: \"2 working days\"), \
            (on: \"a\", link: finish_to_finish, lag: \"-3 days\"), (on: \"a\", link: start_to_finish), \
            (on: \"a\", lag: \"0 days\")]"
        ),
    ));
    assert_eq!(findings, [""; 0]);
    let english = section(&roadmap, "b", Language::En, "Waits for");
    assert_eq!(
        english,
        [
            "walls are up",
            "a -- start to start, lag: 2 working days",
            "a -- finish to finish, lead: 3 days",
            "a -- start to finish",
            "a",
        ]
    );
    let arabic = section(
        &roadmap,
        "b",
        Language::AR,
        "\u{627}\u{644}\u{633}\u{627}\u{628}\u{642}",
    );
    assert!(arabic[1].contains("\u{64a}\u{628}\u{62f}\u{623} \u{628}\u{639}\u{62f} \u{628}\u{62f}\u{621} \u{627}\u{644}\u{633}\u{627}\u{628}\u{642}\u{60c} \u{641}\u{627}\u{635}\u{644} \u{632}\u{645}\u{646}\u{64a}: \u{64a}\u{648}\u{645}\u{627} \u{639}\u{645}\u{644}"), "{arabic:?}");
    assert!(
        arabic[2].contains("\u{62a}\u{62f}\u{627}\u{62e}\u{644}: 3 \u{623}\u{64a}\u{627}\u{645}"),
        "{arabic:?}"
    );
    // Each line of a link is told at both of its ends, and nowhere else.
    assert_eq!(
        section(&roadmap, "a", Language::En, "Milestones"),
        [
            "undated | walls are up",
            "  Waited for by | walls are dry -- finish to start, lag: 6 weeks",
            "  Waited for by | b",
            "undated | walls are dry",
            "  Waits for | walls are up -- finish to start, lag: 6 weeks",
        ]
    );
    let waiting = section(&roadmap, "a", Language::En, "Waited for by");
    assert_eq!(waiting.len(), 4, "{waiting:?}");
    assert_eq!(
        section(&roadmap, "b", Language::En, "Waited for by"),
        ["Opening"]
    );
    assert_eq!(section(&roadmap, "open", Language::En, "Waits for"), ["b"]);
}

#[test]
fn a_link_that_is_refused_is_not_shown() {
    let (roadmap, findings) = build(&format!(
        "phases: [(id: \"p\", title: \"Phase\")], items: [{}]",
        item("a", "depends_on: [\"p\", \"nothing\"]")
    ));
    assert_eq!(
        findings,
        [
            "error wrong-kind at items[0].depends_on[0].on: \"p\" is a phase, not an item or a milestone",
            "error unknown-id at items[0].depends_on[1].on: there is no item or milestone with the id \"nothing\"",
        ]
    );
    let ix = roadmap.find("a").unwrap();
    assert_eq!(roadmap.waits_for(At::from(ix)).count(), 0);
    let detail = detail(&roadmap, ix, Language::En, false);
    assert!(
        detail
            .sections
            .iter()
            .all(|it| it.heading != masar::words::Msg::DependsOn)
    );
}

#[test]
fn a_circle_is_one_of_starts_and_ends() {
    let circle = |kinds: [&str; 2]| {
        let [one, other] = kinds.map(|kind| format!("link: {kind}"));
        found(&format!(
            "items: [{}{}]",
            item("a", &format!("depends_on: [(on: \"b\", {one})]")),
            item("b", &format!("depends_on: [(on: \"a\", {other})]")),
        ))
    };
    let wrong = "error dependency-cycle at items[0].depends_on[0]: item \"a\" waits for \"b\", which waits for \"a\"";
    const FS: &str = "finish_to_start";
    const SS: &str = "start_to_start";
    const FF: &str = "finish_to_finish";
    const SF: &str = "start_to_finish";
    for kinds in [
        [FS, FS],
        [FS, SS],
        [FS, FF],
        [FS, SF],
        [SS, SS],
        [FF, FF],
        [SF, FS],
    ] {
        assert_eq!(circle(kinds), wrong, "{kinds:?}");
    }
    // One that begins after the other has begun, and ends before it.
    for kinds in [[SS, FF], [FF, SS], [SS, SF], [SF, SF], [SF, FF]] {
        assert_eq!(circle(kinds), "", "{kinds:?}");
    }
}

#[test]
fn a_milestone_may_stand_in_a_circle() {
    let milestones = "(id: \"m\", title: \"M\", depends_on: [\"a\"])";
    let items = item("a", "depends_on: [(on: \"m\", link: start_to_finish)]");
    assert_eq!(
        found(&format!("items: [{items}], milestones: [{milestones}]")),
        "error dependency-cycle at items[0].depends_on[0]: item \"a\" waits for \"m\", which waits for \"a\""
    );
    let two = ["m", "n"].map(|id| {
        let other = if id == "m" { "n" } else { "m" };
        format!(
            "(id: \"{id}\", title: \"M\", depends_on: [(on: \"{other}\", link: start_to_start)]),"
        )
    });
    assert_eq!(
        found(&format!("milestones: [{}]", two.concat())),
        "error dependency-cycle at milestones[0].depends_on[0]: milestone \"m\" waits for \"n\", which waits for \"m\""
    );
    let own = item(
        "a",
        "milestones: [(id: \"m\", title: \"M\", depends_on: [\"m\"])]",
    );
    assert_eq!(
        found(&format!("items: [{own}]")),
        "error dependency-cycle at items[0].milestones[0].depends_on[0]: milestone \"m\" waits for itself"
    );
}

#[test]
fn what_comes_before_its_link_allows_is_told() {
    let start = |date: &str, limit: &str| {
        format!(
            "warning before-its-link at items[1].depends_on[0]: item \"after\" starts ({date}) \
            before its link to \"before\" allows ({limit})"
        )
    };
    let end = |date: &str, limit: &str| start(date, limit).replace("starts", "ends");
    let ends = "start: \"2026-03-02\", end: \"2026-03-10\"";
    for (before, link, after, wanted) in [
        (ends, "", "start: \"2026-03-11\"", String::new()),
        (
            ends,
            "",
            "start: \"2026-03-10\"",
            start("2026-03-10", "2026-03-11"),
        ),
        (
            ends,
            "lag: \"2 days\"",
            "start: \"2026-03-12\"",
            start("2026-03-12", "2026-03-13"),
        ),
        (
            ends,
            "lag: \"-2 days\"",
            "start: \"2026-03-09\"",
            String::new(),
        ),
        // Tuesday; Friday and Saturday are no days of work.
        (
            ends,
            "lag: \"2 working days\"",
            "start: \"2026-03-13\"",
            String::new(),
        ),
        (
            ends,
            "lag: \"3 working days\"",
            "start: \"2026-03-15\"",
            start("2026-03-15", "2026-03-16"),
        ),
        (
            ends,
            "link: start_to_start, lag: \"1 week\"",
            "start: \"2026-03-08\"",
            start("2026-03-08", "2026-03-09"),
        ),
        (
            ends,
            "link: finish_to_finish",
            "start: \"2026-01\", end: \"2026-03-10\"",
            String::new(),
        ),
        (
            ends,
            "link: finish_to_finish",
            "end: \"2026-03-09\"",
            end("2026-03-09", "2026-03-10"),
        ),
        (
            ends,
            "link: start_to_finish",
            "end: \"2026-02-28\"",
            end("2026-02-28", "2026-03-01"),
        ),
        // At the coarser precision, or not at all.
        (ends, "", "start: \"2026-03\"", String::new()),
        (ends, "", "start: \"2026-02\"", start("2026-02", "2026-03")),
        (
            "end: \"2026-Q2\"",
            "",
            "start: \"2026-04-01\"",
            String::new(),
        ),
        (
            "end: \"2026-Q2\"",
            "",
            "start: \"2026-03-31\"",
            start("2026-03-31", "2026-Q2"),
        ),
        (
            "end: \"2026\"",
            "lag: \"6 months\"",
            "start: \"2026-12\"",
            String::new(),
        ),
        (
            "end: \"2026-12\"",
            "lag: \"6 months\"",
            "start: \"2027-05\"",
            start("2027-05", "2027-06"),
        ),
        (
            "end: \"by 2026-06\"",
            "",
            "start: \"2026-01\"",
            String::new(),
        ),
        (
            "end: \"about 2026-06\"",
            "",
            "start: \"2026-05\"",
            String::new(),
        ),
        (
            "until: \"2026-03-10\"",
            "",
            "start: \"2026-03-10\"",
            String::new(),
        ),
        (
            "planned: (end: \"2026-06\")",
            "",
            "planned: (start: \"2026-05\")",
            start("2026-05", "2026-06"),
        ),
        // What is our own reading, or given up, is compared with nothing.
        (
            "end: \"2026-06\", inferred: [\"end\"]",
            "",
            "start: \"2026-05\"",
            String::new(),
        ),
        (
            "end: \"2026-06\", status: cancelled",
            "",
            "start: \"2026-05\"",
            String::new(),
        ),
        (
            "end: \"2026-06\"",
            "",
            "start: \"2026-05\", status: cancelled",
            String::new(),
        ),
        ("", "", "start: \"2026-05\"", String::new()),
    ] {
        assert_eq!(pair(before, link, after), wanted, "{before} {link} {after}");
    }
}

#[test]
fn of_a_milestone_the_whole_day_will_do() {
    let with = |on: &str, start: &str| {
        found(&format!(
            "items: [{}{}]",
            item(
                "a",
                &format!(
                    "end: \"2026-03-10\", milestones: [(id: \"m\", title: \"M\", {on} depends_on: [\"a\"])]"
                )
            ),
            item("b", &format!("start: \"{start}\", depends_on: [\"m\"]")),
        ))
    };
    assert_eq!(with("on: planned(\"2026-03-10\"),", "2026-03-10"), "");
    assert_eq!(
        with("on: planned(\"2026-03-09\"),", "2026-03-08"),
        "warning before-its-link at items[0].milestones[0].depends_on[0]: milestone \"m\" comes (2026-03-09) \
        before its link to \"a\" allows (2026-03-10)\n\
        warning before-its-link at items[1].depends_on[0]: item \"b\" starts (2026-03-08) before its link to \
        \"m\" allows (2026-03-09)"
    );
    // The day of a report is not the day of what it reports.
    assert_eq!(with("on: reported(\"2026-03-09\"),", "2026-03-08"), "");
}
