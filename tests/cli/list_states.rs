//! `masar list` of the two shipped plans: states as they are known, names as the plan has them, our own reading.

use serde_json::Value;

use crate::program::masar;

fn listed(arguments: &[&str]) -> String {
    masar(&[&["list"], arguments].concat()).out()
}

fn row<'a>(list: &'a str, name: &str) -> &'a str {
    let found = list.lines().find(|line| line.contains(name));
    found.unwrap_or_else(|| panic!("{name} in {list}"))
}

fn json(arguments: &[&str]) -> Vec<Value> {
    let text = listed(&[arguments, &["--format", "json"]].concat());
    serde_json::from_str(&text).unwrap()
}

fn item<'a>(list: &'a [Value], id: &str) -> &'a Value {
    list.iter().find(|item| item["id"] == id).unwrap()
}

#[test]
fn json_has_what_is_known_now_and_what_was_known_last() {
    let syria = json(&["syria"]);
    let cloud = item(&syria, "sy-prj-cloud-infrastructure");
    assert_eq!(cloud["state"], "unknown");
    assert_eq!(cloud["last_known"], "active");
    assert_eq!(cloud["unknown_since"], "2022-08-14");
    let never = item(&syria, "sy-prj-e-invoicing");
    assert_eq!(never["state"], "unknown");
    assert_eq!(never["last_known"], Value::Null);
    let oman = json(&["oman"]);
    let records = item(&oman, "om-prj-national-records-centre");
    assert_eq!(records["state"], "announced_complete");
    assert_eq!(item(&oman, "om-rel-regulation-108-2025")["state"], "done");
    assert_eq!(item(&oman, "om-rel-wusool")["last_known"], "active");
}

#[test]
fn groups_by_state_keep_apart_what_was_announced_and_what_was_known_last() {
    let oman = listed(&["oman", "--group", "state"]);
    for (group, count) in [
        ("announced complete", 15),
        ("done", 2),
        ("last known: under way", 11),
    ] {
        let heading = oman.lines().find(|line| line.starts_with(group));
        let heading = heading.unwrap_or_else(|| panic!("{group} in {oman}"));
        assert!(heading.contains(&count.to_string()), "{heading}");
    }
    let asked = |question: &str| json(&["oman", "--where", question]).len();
    assert_eq!(asked("state:announced_complete"), 15);
    assert_eq!(asked("state:done"), 2);
    assert_eq!(asked("state:last_known_active"), 11);
    assert_eq!(asked("state:active"), 11);
    assert_eq!(asked("state:\"last known: under way\""), 11);
}

#[test]
fn columns_have_the_names_of_the_plan_and_say_what_is_ours() {
    let columns = ["--columns", "track,owner"];
    let syria = listed(&[&["syria"][..], &columns].concat());
    assert!(row(&syria, "Id ").contains("Axis"), "{syria}");
    let training = row(&syria, "sy-prj-egov-governance-training");
    assert!(training.contains("Enabling environment for digital transformation (inferred)"));
    let oman = listed(&[&["oman"][..], &columns].concat());
    assert!(row(&oman, "Id ").contains("Track"), "{oman}");
    let portal = row(&oman, "om-prj-unified-portal");
    let ministry = "Ministry of Transport, Communications and Information Technology (inferred)";
    assert!(portal.contains(ministry), "{portal}");
    let labs = row(&oman, "om-rel-manjam-labs");
    assert!(labs.contains("2023-01 (inferred)"), "{labs}");
    // For programs a date is a date.
    let labs = json(&["oman"]);
    assert_eq!(item(&labs, "om-rel-manjam-labs")["start"], "2023-01");
}

#[test]
fn every_body_that_answers_for_an_item_stands_in_its_column() {
    let plan = r#"(format: 1, id: "p", kind: plan, language: en, title: "P", start: "2026", end: "2026",
        strands: [(id: "x", kind: axis, title: "X"), (id: "y", kind: track, title: "Y")],
        governance: (bodies: [(id: "zoo", title: "Zoo"), (id: "ark", title: "Ark")]),
        items: [(id: "a", kind: project, title: "A", owner: "zoo", bodies: [(part: owner, body: "ark"), (part: owner, body: "zoo"),
            (part: owner, title: "Bank"), (part: host, title: "Host")])],
    )"#;
    let list = masar(&["list", "-", "--columns", "owner,track"])
        .input(plan)
        .out();
    assert!(row(&list, "Project").contains("Ark, Zoo, Bank"), "{list}");
    assert!(row(&list, "Kind").contains("Axis or track"), "{list}");
}
