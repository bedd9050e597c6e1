//! Every kind of finding as it is printed, and what is no finding.

use insta::assert_snapshot;
use masar::document::Finding;
use masar::model::{Roadmap, Standing};
use masar::words::Language;

use super::{build, project};

/// Prints findings: severity, code, path, sentence, hint.
fn told(findings: &[Finding]) -> String {
    findings.iter().for_each(check_arabic);
    let line = |finding: &Finding| {
        let severity = if finding.is_error() {
            "error"
        } else {
            "warning"
        };
        let (code, path) = (finding.code(), &finding.path);
        let message = finding.say(Language::En);
        let hint = finding.advise(Language::En);
        let hint = hint.map(|hint| format!("\n  hint: {hint}"));
        format!(
            "{severity} {code} at {path}: {message}{}",
            hint.unwrap_or_default()
        )
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Checks that the Arabic has every name in quotation marks and every number of the English.
fn check_arabic(finding: &Finding) {
    let (english, arabic) = (finding.say(Language::En), finding.say(Language::AR));
    let names = english.split(['"', '`']).skip(1).step_by(2);
    let numbers = english.split(|c: char| !c.is_ascii_digit());
    for part in names.chain(numbers) {
        assert!(arabic.contains(part), "{english} | {arabic}");
    }
    let advice = finding.advise(Language::En).is_some();
    assert!(
        !advice || finding.advise(Language::AR).is_some(),
        "{english}"
    );
}

fn findings(fields: &str) -> String {
    told(&build(fields).1)
}

fn items(items: &[String]) -> String {
    findings(&format!("items: [{}]", items.concat()))
}

#[test]
fn another_format_is_named() {
    let text = "(format: 7, id: \"a\", kind: plan, language: en, title: (en: \"A\"))";
    let (_, findings) = Roadmap::build(crate::strict::parse(text).unwrap());
    assert_snapshot!(told(&findings), @r#"
    error unknown-format at format: format 7 is not known
      hint: this program reads format 1
    "#);
}

#[test]
fn an_id_is_one_word_and_names_one_thing() {
    let text = format!(
        "phases: [(id: \"a b\", title: (en: \"A\")), (id: \"one\", title: (en: \"1\"))],
        items: [{}{}],
        sources: [(id: \"plan\", publisher: (en: \"P\"), kind: press)]",
        project(
            "lane:related",
            "milestones: [(id: \"one\", title: (en: \"M\"))]"
        ),
        project(
            "",
            "items: [(id: \"lane:related\", kind: initiative, title: (en: \"I\"))]"
        ),
    );
    assert_snapshot!(findings(&text), @r##"
    error bad-id at phases[0].id: "a b" cannot be an id
      hint: an id is one word without blanks, ":" and "#"
    error bad-id at items[0].id: "lane:related" cannot be an id
      hint: an id is one word without blanks, ":" and "#"
    error duplicate-id at items[0].milestones[0].id: the id "one" already names a phase
      hint: an id names one thing in the whole file
    error bad-id at items[1].id: "" cannot be an id
      hint: an id is one word without blanks, ":" and "#"
    error bad-id at items[1].items[0].id: "lane:related" cannot be an id
      hint: an id is one word without blanks, ":" and "#"
    error duplicate-id at items[1].items[0].id: the id "lane:related" already names an item
      hint: an id names one thing in the whole file
    error duplicate-id at sources[0].id: the id "plan" already names the roadmap
      hint: an id names one thing in the whole file
    "##);
}

#[test]
fn a_reference_leads_to_the_right_kind_of_thing() {
    let text = format!(
        "issuer: \"clod\", items: [{}{}{}],
        milestones: [(id: \"m\", title: (en: \"M\"), of: [\"agency\", \"cluod\"])],
        sources: [(id: \"agency\", publisher: (en: \"P\"), kind: press)]",
        project(
            "cloud",
            "bodies: [(part: owner), (body: \"cloud\", part: host)]"
        ),
        project(
            "b",
            "depends_on: [\"clud\"], phases: [\"first\"], sources: [\"agencies\"]"
        ),
        project(
            "c",
            "pillars: [\"b\"], inferred: [\"placment\", \"colour\"]"
        ),
    );
    assert_snapshot!(findings(&text), @r#"
    error unknown-id at issuer: there is no body with the id "clod"
    error wrong-kind at milestones[0].of[0]: "agency" is a source, not an entry of the plan
    error unknown-id at milestones[0].of[1]: there is no entry with the id "cluod"
      hint: did you mean "cloud"?
    error no-body at items[0].bodies[0]: this part names no body
      hint: give `body` (an id) or `title`
    error wrong-kind at items[0].bodies[1].body: "cloud" is an item, not a body
    error unknown-id at items[1].depends_on[0].on: there is no item or milestone with the id "clud"
      hint: did you mean "cloud"?
    error unknown-id at items[1].phases[0]: there is no phase with the id "first"
    error unknown-id at items[1].sources[0]: there is no source with the id "agencies"
    error wrong-kind at items[2].pillars[0]: "b" is an item, not a pillar
    warning unknown-inferred at items[2].inferred[0]: "placment" is no field of this entry that could be inferred
      hint: did you mean "placement"?
    warning unknown-inferred at items[2].inferred[1]: "colour" is no field of this entry that could be inferred
    "#);
}

#[test]
fn every_reference_is_followed() {
    let text = include_str!("../fixtures/every_field.ron");
    assert_eq!(
        told(&Roadmap::build(crate::strict::parse(text).unwrap()).1),
        ""
    );
    // Every reference of the file is led astray: each must be noticed.
    let mut lost = text.to_owned();
    for field in [
        "sources: [",
        "source: ",
        "issuer: ",
        " by: ",
        "of: [",
        "depends_on: [",
        "(on: ",
        "body: ",
        "phases: [",
        "pillars: [",
        "to_bodies: [",
        "roles: [",
        "reports_to: ",
    ] {
        for letter in 'a'..='z' {
            let reference = format!("{field}\"{letter}");
            lost = lost.replace(&reference, &format!("{field}\"LOST-{letter}"));
        }
    }
    let astray = lost.matches("LOST-").count();
    let (_, findings) = Roadmap::build(crate::strict::parse(&lost).unwrap());
    let unknown = findings.iter();
    let unknown = unknown.filter(|finding| finding.code().name() == "unknown-id");
    assert!(astray > 30, "{astray}");
    assert_eq!(unknown.count(), astray, "{}", told(&findings));
}

#[test]
fn items_that_wait_for_each_other_are_told_once() {
    assert_snapshot!(items(&[project("a", "depends_on: [\"b\", \"a\"]"), project("b", "")]), @r#"
    error dependency-cycle at items[0].depends_on[1]: item "a" waits for itself
      hint: remove a dependency, so that one of them can begin
    "#);
    assert_snapshot!(items(&[
        project("a", "depends_on: [\"b\"]"),
        project("b", "depends_on: [\"c\", \"a\"]"),
        project("c", "depends_on: [\"b\"]"),
        project("d", "depends_on: [\"a\", \"e\"], items: [(id: \"e\", kind: project, \
            title: (en: \"E\"), depends_on: [\"d\"])]"),
        project("f", "depends_on: [\"a\", \"d\"]"),
    ]), @r#"
    error dependency-cycle at items[0].depends_on[0]: item "a" waits for "b", which waits for "a"
      hint: remove a dependency, so that one of them can begin
    error dependency-cycle at items[3].depends_on[1]: item "d" waits for "e", which waits for "d"
      hint: remove a dependency, so that one of them can begin
    "#);
    let ring: Vec<String> = (0..9)
        .map(|nth| {
            project(
                &format!("r{nth}"),
                &format!("depends_on: [\"r{}\"]", (nth + 1) % 9),
            )
        })
        .collect();
    assert_snapshot!(items(&ring), @r#"
    error dependency-cycle at items[0].depends_on[0]: item "r0" waits for "r1", which waits for "r2", which waits for "r3", which waits for "r4", which waits for "r5", and so on, by way of 3 more, to "r0"
      hint: remove a dependency, so that one of them can begin
    "#);
}

#[test]
fn what_cannot_be_a_period_is_told_at_its_end() {
    let text = format!(
        "start: \"2025\", end: \"2021\",
        phases: [(id: \"p\", title: (en: \"P\"), start: \"2021\", end: \"2023\", until: \"2023\")],
        items: [{}],
        money: [(title: (en: \"M\"), amount: 1, currency: \"OMR\", over: (start: \"2022\", end: \"2021\"))]",
        project(
            "a",
            "start: \"2024-05-02\", until: \"2024-05-02\", planned: (start: \"2023\", end: \"2022-12\")"
        ),
    );
    assert_snapshot!(findings(&text), @r#"
    error ends-before-start at end: the roadmap "plan" ends before it starts
      hint: swap the dates, or remove the end for an open one
    error end-and-until at phases[0].until: phase "p" has both `end` and `until`
      hint: `end` runs through that date, `until` is a boundary shared with the next: keep one
    error ends-before-start at money[0].over.end: the span of the figure ends before it starts
      hint: swap the dates, or remove the one that is not known
    error ends-before-start at items[0].until: item "a" ends before it starts
      hint: swap the dates, or remove the end for an open one
    error ends-before-start at items[0].planned.end: the first plan of "a" ends before it starts
      hint: swap the dates, or remove the end for an open one
    "#);
}

#[test]
fn a_part_outside_its_whole_is_a_warning() {
    let text = format!(
        "start: \"2021\", end: \"2025\",
        phases: [(id: \"p\", title: (en: \"P\"), start: \"2025\", until: \"2027\")],
        items: [{}{}{}{}]",
        project("early", "start: \"2020\", end: \"2022\""),
        project("before", "start: \"2018\", end: \"2019\""),
        project("after", "start: \"2026\""),
        project(
            "open",
            "start: \"2023\", items: [(id: \"below\", kind: initiative, title: (en: \"I\"), \
            start: \"2022\", end: \"2026\")]"
        ),
    );
    assert_snapshot!(findings(&text), @r#"
    warning outside-parent at phases[0].until: phase "p" ends (2027) after "plan" does (2025)
    warning outside-parent at items[0].start: item "early" starts (2020) before "plan" does (2021)
    warning outside-parent at items[1].end: item "before" ends (2019) before "plan" starts (2021)
    warning outside-parent at items[2].start: item "after" starts (2026) after "plan" has ended (2025)
    warning outside-parent at items[3].items[0].start: item "below" starts (2022) before "open" does (2023)
    warning outside-parent at items[3].items[0].end: item "below" ends (2026) after "plan" does (2025)
    "#);
}

#[test]
fn only_what_no_reading_saves_is_told() {
    let text = format!(
        "start: \"2021-08-31\", end: \"2025\", {SOURCES}
        phases: [
            (id: \"p1\", title: (en: \"1\"), start: \"2021\", until: \"2023\"),
            (id: \"p2\", title: (en: \"2\"), start: \"2023\", until: \"2025\"),
        ],
        milestones: [(id: \"later\", title: (en: \"L\"), on: occurred(\"2031-01-01\"))],
        items: [{}{}{}{}{}],
        related: [{}]",
        project("coarse", "start: \"2021\", end: \"2025-H2\""),
        project("about", "start: \"about 2020\", end: \"about 2026\""),
        project("same", "start: \"2024\", end: \"2024-01-01\""),
        project("by", "start: \"by 2024\", end: \"2022\""),
        project(
            "event",
            "end: \"2024\", status: [(state: done, on: reported(\"2029\"))]"
        ),
        project("apart", "start: \"1990\", end: \"1991\""),
    );
    assert_eq!(findings(&text), "");
}

#[test]
fn figures_that_cannot_be_are_told() {
    let text = format!(
        "indicators: [(id: \"i\", title: (en: \"I\"), points: [
            (at: \"2021\", over: (start: \"2021\"), value: ratio(3, 0)),
            (value: range(3, 2)), (value: number(inf)), (value: bands([])),
            (value: parts([(title: (en: \"P\"), value: percent(NaN))]), percent: inf),
        ], targets: [(value: ratio(inf, 1))])],
        figures: [(title: (en: \"F\"), value: range(1, inf))],
        money: [(title: (en: \"M\"), amount: -1, currency: \"SYP\")],
        items: [{}]",
        project(
            "a",
            "progress: [(percent: 100), (percent: 101), (percent: -0.5), (percent: NaN)]"
        ),
    );
    assert_snapshot!(findings(&text), @r#"
    error at-and-over at indicators[0].points[0].over: a point has both `at` and `over`
      hint: a figure holds `at` a date, or was counted `over` a period: keep one
    error out-of-range at indicators[0].points[0].value: a ratio of nothing cannot be
    error out-of-range at indicators[0].points[1].value: a range runs from the smaller to the larger number
    error out-of-range at indicators[0].points[2].value: a figure must be a finite number
    error out-of-range at indicators[0].points[3].value: a figure needs at least one part
    error out-of-range at indicators[0].points[4].value[0].value: a figure must be a finite number
    error out-of-range at indicators[0].points[4].percent: a figure must be a finite number
    error out-of-range at indicators[0].targets[0].value: a figure must be a finite number
    error out-of-range at figures[0].value: a figure must be a finite number
    error out-of-range at money[0].amount: an amount of -1 cannot be
    error out-of-range at items[0].progress[1].percent: a progress of 101 percent cannot be
      hint: progress runs from 0 to 100
    error out-of-range at items[0].progress[2].percent: a progress of -0.5 percent cannot be
      hint: progress runs from 0 to 100
    error out-of-range at items[0].progress[3].percent: a progress of NaN percent cannot be
      hint: progress runs from 0 to 100
    "#);
}

#[test]
fn fewer_declared_than_named_is_told_where_it_is_declared() {
    let text = format!(
        "declared: [(kind: programme, count: \"some\"), (kind: project, count: 2)],
        strands: [(id: \"s\", kind: axis, title: (en: \"S\"), declared: [(kind: project, count: 3)],
            items: [{}{}])],
        items: [{}], related: [{}{}{}]",
        project(
            "a",
            "declared: [(kind: project, count: 0)], items: [(id: \"b\", kind: project, title: (en: \"B\"))]"
        ),
        project("c", ""),
        project("d", ""),
        project("e", ""),
        project("f", ""),
        project("g", ""),
    );
    assert_snapshot!(findings(&text), @r#"
    warning declared-fewer at strands[0].items[0].declared[0].count: fewer projects are declared (0) than named (1)
      hint: correct the count, or move what does not belong to `related`
    warning declared-fewer at declared[1].count: fewer projects are declared (2) than named (4)
      hint: correct the count, or move what does not belong to `related`
    "#);
}

#[test]
fn the_shipped_roadmaps_have_no_findings() {
    for text in [
        include_str!("../../roadmap/syria-2021-2030.ron"),
        include_str!("../../roadmap/oman-2021-2025.ron"),
        include_str!("../../roadmap/starter-full.ron"),
    ] {
        assert_eq!(
            told(&Roadmap::build(crate::strict::parse(text).unwrap()).1),
            ""
        );
    }
}

/// Makes a plan one that others published.
const SOURCES: &str = r#"sources: [(id: "s", publisher: (en: "S"), kind: official)],"#;

/// Writes one item of a plan with sources.
fn sourced(item: &str) -> String {
    findings(&format!(
        r#"{SOURCES} items: [(id: "a", kind: task, title: (en: "A"), {item})]"#
    ))
}

#[test]
fn a_log_that_is_not_in_order_is_told_and_its_latest_date_counts() {
    let log = r#"status: [(state: done, on: occurred("2025-06-30")), (state: active, on: occurred("2024-01-01"))]"#;
    assert_snapshot!(sourced(log), @"
    warning log-order at items[0].status[1]: the log is not in order: 2024-01-01 stands after 2025-06-30
      hint: a log is written oldest first; the latest date counts wherever it stands
    ");
    let (roadmap, _) = build(&format!(
        r#"items: [(id: "a", kind: task, title: (en: "A"), {log})]"#
    ));
    let item = roadmap.item(roadmap.find("a").unwrap()).unwrap();
    assert_eq!(Standing::new(&item.status), Standing::Done);
    // The same log in order, with dates that may be in any order, and one without a date at all.
    for log in [
        r#"status: [(state: active, on: occurred("2024-01-01")), (state: done, on: occurred("2025-06-30"))]"#,
        r#"status: [(state: active, on: occurred("2024-05-01")), (state: pilot, on: reported("2024"))]"#,
        r#"status: [(state: active, on: occurred("2024-05-01")), (state: pilot)]"#,
    ] {
        assert_eq!(sourced(log), "", "{log}");
    }
}

#[test]
fn what_is_done_before_it_starts_or_at_a_hundred_and_not_done_is_told() {
    assert_snapshot!(
        sourced(r#"start: "2024-05", status: [(state: done, on: reported("2024-04-30"))]"#),
        @r#"
    warning done-before-start at items[0].status[0]: item "a" is done (2024-04-30) before it starts (2024-05)
      hint: correct one of the two dates
    "#
    );
    assert_snapshot!(sourced(r#"status: [(state: active)], progress: [(percent: 100)]"#), @r#"
    warning complete-not-done at items[0].progress[0]: item "a" is at 100 percent and not done
      hint: add `done` to its log, or correct the percentage
    "#);
    for item in [
        // Not known well enough, and only planned.
        r#"start: "2024-05", status: [(state: done, on: reported("2024"))]"#,
        r#"start: "2024-05", status: [(state: done, on: planned("2023"))]"#,
        // No state is said, or it is done, by a log kept the other way round, too.
        r#"progress: [(percent: 100)]"#,
        r#"status: [(state: done)], progress: [(percent: 100)]"#,
        r#"status: [(state: active)], progress: [(percent: 99.5)]"#,
    ] {
        assert_eq!(sourced(item), "", "{item}");
    }
}

#[test]
fn in_a_plan_of_ones_own_a_milestone_outside_and_a_forgotten_owner_are_told() {
    let items = |owned: usize| {
        let item = |nth| format!("(id: \"i{nth}\", kind: task, title: (), owner: \"o\"),");
        (0..owned).map(item).collect::<String>()
    };
    let own = |owned: usize, sources: &str| {
        findings(&format!(
            r#"start: "2027", end: "2028", {sources}
            governance: (bodies: [(id: "o", title: (en: "O"))]),
            milestones: [(id: "m", title: (en: "M"), on: planned("2029-01-01")), (id: "n", title: (en: "N"), on: occurred("2026"))],
            items: [{}(id: "a", kind: task, title: (), milestones: [(id: "k", title: (en: "K"), on: planned("2028-12-31"))])]"#,
            items(owned)
        ))
    };
    assert_snapshot!(own(9, ""), @r#"
    warning no-owner at items[9]: item "a" has no owner, as nearly all others have
      hint: give `owner` the id of a body
    warning outside-parent at milestones[0].on: milestone "m" (2029-01-01) lies after the plan has ended (2028)
    warning outside-parent at milestones[1].on: milestone "n" (2026) lies before the plan starts (2027)
    "#);
    // Eight of nine are fewer.
    assert!(!own(8, "").contains("no-owner"));
    assert_eq!(own(9, SOURCES), "");
}
