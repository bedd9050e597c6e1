//! `masar check` as a process: statuses, several files, standard input, JSON.

use std::fs;

use serde_json::{Value, json};

use crate::program::masar;

#[test]
fn the_status_is_that_of_the_worst_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("good.ron"), include_str!("small.ron")).unwrap();
    fs::write(folder.path().join("bad.ron"), "(format: 1").unwrap();
    for (files, status) in [
        (&["good.ron"][..], 0),
        (&["good.ron", "syria", "oman"], 0),
        (&["good.ron", "bad.ron"], 1),
        (&["bad.ron", "none.ron", "good.ron"], 2),
        (&[], 2),
    ] {
        let done = masar(&[&["check"], files].concat())
            .within(folder.path())
            .done();
        assert_eq!(done.status, Some(status), "{files:?}: {done:?}");
    }
}

#[test]
fn findings_are_for_people() {
    let folder = tempfile::tempdir().unwrap();
    let text = include_str!("small.ron").replace("\"2026-06-30\"", "\"2025-06-30\"");
    fs::write(folder.path().join("plan.ron"), text).unwrap();
    let done = masar(&["check", "plan.ron"]).within(folder.path()).done();
    assert_eq!((done.status, done.err.as_str()), (Some(1), ""));
    insta::assert_snapshot!(done.out, @r#"
    plan.ron:13:87: error: item "bridge" ends before it starts
       13 | …  (id: "bridge", kind: project, title: (en: "Bridge"), start: "2026-01-01", end: "2025-06-30"),
          |                                                                              ^ strands[0].items[0].items[0].end
    hint: swap the dates, or remove the end for an open one
    1 error in 1 file
    "#);
}

#[test]
fn standard_input_is_a_file_too() {
    let done = masar(&["check", "-"])
        .input(include_bytes!("small.ron"))
        .out();
    assert_eq!(done, "no findings in 1 file\n");
    let done = masar(&["check", "-"]).input("\u{0}").done();
    assert_eq!(done.status, Some(1));
    assert!(
        done.out.starts_with("standard input:1:1: error"),
        "{}",
        done.out
    );
}

#[test]
fn standard_input_is_read_once() {
    let twice = masar(&["check", "-", "-"])
        .input(include_bytes!("small.ron"))
        .done();
    assert_eq!(twice.status, Some(2));
    insta::assert_snapshot!(twice.out, @"
    standard input: error: it has been read already
    hint: give `-` once
    1 error in 2 files
    ");
}

#[test]
fn json_has_the_documented_shape() {
    let folder = tempfile::tempdir().unwrap();
    let text = include_str!("small.ron").replace("kind: programme", "kind: programm");
    fs::write(folder.path().join("plan.ron"), text).unwrap();
    let run = masar(&["check", "plan.ron", "oman", "none.ron", "--format", "json"]);
    let done = run.within(folder.path()).done();
    assert_eq!((done.status, done.err.as_str()), (Some(2), ""));
    let json: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(
        json["summary"],
        json!({ "files": 3, "errors": 2, "warnings": 0 })
    );
    let findings = json["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 2);
    insta::assert_snapshot!(format!("{:#}", findings[0]), @r#"
    {
      "code": "unknown-variant",
      "column": 30,
      "end": {
        "column": 38,
        "line": 11
      },
      "file": "plan.ron",
      "hint": "did you mean `programme`?",
      "line": 11,
      "message": "`programm` is none of `programme`, `project`, `initiative`, `task`",
      "path": "strands[0].items[0].kind",
      "severity": "error"
    }
    "#);
    insta::assert_snapshot!(format!("{:#}", findings[1]), @r#"
    {
      "code": "unreadable",
      "column": null,
      "end": null,
      "file": "none.ron",
      "hint": "`masar init FILE` writes a roadmap to start from; built in: `syria`, `oman`",
      "line": null,
      "message": "there is no such file",
      "path": "",
      "severity": "error"
    }
    "#);
    let clean = masar(&["check", "syria", "--format", "json"]).out();
    let clean: Value = serde_json::from_str(&clean).unwrap();
    assert_eq!(
        clean,
        json!({ "findings": [], "summary": { "files": 1, "errors": 0, "warnings": 0 } })
    );
}

#[test]
fn findings_are_told_in_the_language_of_the_reader() {
    let folder = tempfile::tempdir().unwrap();
    let text = include_str!("small.ron")
        .replace("\"2026-06-30\"", "\"2025-06-30\"")
        .replace("start: \"2026-07-01\"", "strat: \"2026-07-01\"");
    fs::write(folder.path().join("plan.ron"), text).unwrap();
    let check = |options: &[&str]| {
        let run = masar(&[&["check", "plan.ron"], options].concat());
        run.within(folder.path())
    };
    let english = check(&[]).done();
    let arabic = check(&["--lang", "ar"]).done();
    assert_eq!((english.status, arabic.status), (Some(1), Some(1)));
    // An error; the hint; how many of them there are.
    let [error, hint, errors] = [
        "\u{62e}\u{637}\u{623}",
        "\u{627}\u{644}\u{62d}\u{644}",
        "\u{627}\u{644}\u{623}\u{62e}\u{637}\u{627}\u{621}",
    ];
    for told in [
        &format!("\nplan.ron:14:66: {error}: "),
        ": strat\n",
        "^ strands[0].items[0].items[1].strat\n",
        &format!("\n{hint}: "),
        ": start\n",
        &format!("\n{errors}: 2"),
    ] {
        assert!(arabic.out.contains(told), "{told}: {}", arabic.out);
    }
    for word in ["error", "hint", "there is", "did you mean"] {
        assert!(
            english.out.contains(word) && !arabic.out.contains(word),
            "{word}"
        );
    }
    assert_eq!(check(&[]).env("LANG", "ar_SY.UTF-8").done(), arabic);
    assert_eq!(check(&[]).env("MASAR_LANG", "ar").done(), arabic);
    let told = check(&["--lang", "en"]).env("LANG", "ar_SY.UTF-8");
    assert_eq!(told.done(), english);
    assert_eq!(check(&["--lang", "both"]).done().status, Some(2));
    // Programs read JSON.
    let json = |lang| check(&["--format", "json", "--lang", lang]).done();
    assert_eq!(json("ar"), json("en"));
    // What is printed beside a picture is the same.
    let print = ["print", "plan.ron", "--lang", "ar", "--today", "2026-11-22"];
    let told = masar(&print).within(folder.path()).done().err;
    assert!(!told.is_empty() && arabic.out.starts_with(&told), "{told}");
}
