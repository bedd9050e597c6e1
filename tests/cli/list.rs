//! `masar list` as a process.

use crate::program::masar;

const PLAN: &str = r#"(format: 1, id: "p", kind: plan, language: en, title: "Plan", start: "2026", items: [
    (id: "net", kind: project, title: (en: "Network | core", ar: "\u{627}\u{644}\u{634}\u{628}\u{643}\u{629}"), start: "2026-Q2", end: "2027", status: active, progress: 35),
    (id: "sum", kind: task, title: "=SUM(A1)", status: done),
])
"#;

fn list(words: &[&str]) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("plan.ron"), PLAN).unwrap();
    let arguments: Vec<&str> = ["list", "plan.ron"].iter().chain(words).copied().collect();
    let done = masar(&arguments).within(folder.path()).done();
    (done.status, done.out, done.err)
}

#[test]
fn a_row_is_an_item_in_each_form() {
    let (status, out, err) = list(&["--columns", "progress,number"]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    insta::assert_snapshot!("list_text", out);
    let (_, out, _) = list(&["--lang", "ar"]);
    insta::assert_snapshot!("list_text_arabic", out);
    let (_, out, _) = list(&["--format", "markdown"]);
    insta::assert_snapshot!("list_markdown", out);
    let (_, out, _) = list(&["--format", "json", "--columns", "progress"]);
    let rows: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(rows[0]["id"], "net");
    assert_eq!(rows[0]["start"], "2026-Q2");
    assert_eq!(rows[0]["state"], "active");
    assert_eq!(rows[0]["progress"], 35);
    assert_eq!(rows[1]["start"], serde_json::Value::Null);
}

#[test]
fn what_was_known_last_is_not_told_as_what_is_so_now() {
    let out = masar(&["list", "syria"]).out();
    let cloud = out.lines().find(|line| line.contains("sy-prj-cloud"));
    let said = "last known: under way; unknown since 14 Aug 2022";
    assert!(cloud.is_some_and(|line| line.contains(said)), "{out}");
    // A list of programs has the word of the file, as the question knows it.
    let rows = masar(&[
        "list",
        "syria",
        "--where",
        "state:active",
        "--format",
        "json",
    ])
    .out();
    assert!(rows.contains("\"active\""), "{rows}");
}

#[test]
fn a_column_of_the_list_is_no_setting_of_the_chart() {
    let (status, _, err) = list(&["--columns", "track,inferred"]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
}

#[test]
fn a_spreadsheet_gets_no_formula() {
    let (_, out, _) = list(&["--format", "csv"]);
    assert!(out.starts_with('\u{feff}'), "{out}");
    let lines: Vec<&str> = out.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert_eq!(
        lines,
        [
            "Id,Kind,Title,Status,Start,End",
            "net,Project,Network | core,under way,2026-Q2,2027",
            "sum,Task,'=SUM(A1),done,,",
            "",
        ]
    );
}

#[test]
fn a_question_chooses_and_the_status_can_tell() {
    let (status, out, _) = list(&["--where", "state:done", "--format", "json", "--fail-if-any"]);
    assert_eq!(status, Some(1));
    assert!(out.contains("\"sum\"") && !out.contains("\"net\""), "{out}");
    let (status, out, _) = list(&[
        "--where",
        "kind:initiative",
        "--format",
        "json",
        "--fail-if-any",
    ]);
    assert_eq!((status, out.as_str()), (Some(0), "[]\n"));
}

#[test]
fn a_mistake_in_a_question_is_told_with_its_place() {
    let (status, out, err) = list(&["--where", "in:2026 stat:done"]);
    assert_eq!((status, out.as_str()), (Some(2), ""));
    insta::assert_snapshot!("list_mistake", err);
}

#[test]
fn rows_stand_in_the_order_that_is_asked_for() {
    let ids = |order: &str| -> Vec<String> {
        let (_, out, _) = list(&["--sort", order, "--format", "json"]);
        let rows: serde_json::Value = serde_json::from_str(&out).unwrap();
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| row["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(ids("file"), ["net", "sum"]);
    assert_eq!(ids("title"), ["sum", "net"]);
    assert_eq!(ids("title:desc"), ["net", "sum"]);
    let (status, _, err) = list(&["--sort", "ende"]);
    assert_eq!(status, Some(2));
    assert!(err.contains("did you mean `end`?"), "{err}");
}

#[test]
fn groups_stand_under_their_names_and_programs_get_columns() {
    let (status, out, err) = list(&["--group", "state"]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    insta::assert_snapshot!("list_groups", out);
    let (_, out, _) = list(&["--group", "state", "--lang", "ar"]);
    insta::assert_snapshot!("list_groups_arabic", out);
    let (_, out, _) = list(&["--group", "year", "--format", "markdown"]);
    insta::assert_snapshot!("list_groups_markdown", out);
    let (_, out, _) = list(&["--group", "year", "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&out).unwrap();
    let told = |nth: usize| (&rows[nth]["group"], &rows[nth]["again"], &rows[nth]["id"]);
    assert_eq!(told(0), (&"2026".into(), &false.into(), &"net".into()));
    assert_eq!(told(1), (&"2027".into(), &true.into(), &"net".into()));
    assert_eq!(
        told(2),
        (&serde_json::Value::Null, &false.into(), &"sum".into())
    );
    let (status, _, err) = list(&["--group", "colour"]);
    assert_eq!(status, Some(2));
    assert!(
        err.contains("colour") && err.contains("track, phase"),
        "{err}"
    );
}

#[test]
fn slips_and_money_are_columns_for_people_and_for_programs() {
    let plan = r#"(format: 1, id: "p", kind: plan, language: en, title: "Plan", items: [
        (id: "a", kind: project, title: "A", end: "2026-05-31", planned: (end: "2026-03-31"), items: [
            (id: "b", kind: task, title: "B", end: "2026-03", planned: (end: "2026-05"),
             money: [(title: "Cost", amount: 1500000, currency: "OMR", about: true)])]),
    ])
"#;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("plan.ron"), plan).unwrap();
    let list = |words: &[&str]| {
        let all = [&["list", "plan.ron", "--columns", "slip,money"], words].concat();
        let done = masar(&all).within(folder.path()).done();
        assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
        done.out
    };
    let rows: serde_json::Value = serde_json::from_str(&list(&["--format", "json"])).unwrap();
    let told = |nth: usize| {
        [
            rows[nth]["slip"].to_string(),
            rows[nth]["money"].to_string(),
        ]
    };
    assert_eq!(told(0), ["61", "null"]);
    assert_eq!(told(1), ["\"-2 months\"", "\"about 1500000 OMR\""]);
    let text = list(&["--lang", "en"]).replace('\u{a0}', " ");
    for told in [
        "Slip (computed)",
        "+61 days",
        "-2 months",
        "about OMR 1.5 million",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
}
