//! Saved views by name, from the plan and from the configuration.

use crate::program::masar;

const PLAN: &str = r#"(format: 1, id: "p", kind: plan, language: en, title: "Plan", start: "2026", end: "2027",
    views: [(name: (en: "Done", ar: "\u{645}\u{643}\u{62a}\u{645}\u{644}"), where: "state:done", sort: "title")],
    items: [
        (id: "net", kind: project, title: "Network", start: "2026-Q2", end: "2027", status: active),
        (id: "sum", kind: task, title: "Sum", start: "2026", status: done),
    ],
)"#;

const CONFIG: &str = r#"[[view]]
name = { en = "Running", ar = "\u0642\u064a\u062f" }
where = "state:active"
zoom = "month"
"#;

fn run(words: &[&str], config: &str) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    std::fs::write(&file, config).unwrap();
    let done = masar(words).env("MASAR_CONFIG", &file).input(PLAN).done();
    (done.status, done.out, done.err)
}

#[test]
fn a_list_and_a_print_are_of_a_view() {
    let list = |name: &str| run(&["list", "-", "--format", "json", "--view", name], CONFIG);
    for name in ["Done", "\u{645}\u{643}\u{62a}\u{645}\u{644}"] {
        let (status, out, err) = list(name);
        assert_eq!((status, err.as_str()), (Some(0), ""));
        assert!(out.contains("\"sum\"") && !out.contains("\"net\""), "{out}");
    }
    let (_, out, _) = list("Running");
    assert!(out.contains("\"net\"") && !out.contains("\"sum\""), "{out}");
    let print = ["print", "-", "--today", "2026-11-22", "--view", "Running"];
    let (_, out, _) = run(&print, CONFIG);
    assert!(
        out.contains("filter: state:active") && out.contains("Network"),
        "{out}"
    );
    assert!(out.contains("Feb") && !out.contains("Sum"), "{out}");
}

#[test]
fn a_view_that_there_is_not_is_told_with_those_that_there_are() {
    let (status, out, err) = run(&["list", "-", "--view", "Dome"], CONFIG);
    assert_eq!((status, out.as_str()), (Some(2), ""));
    assert!(
        err.contains("\"Dome\"") && err.contains("Done, Running"),
        "{err}"
    );
}

#[test]
fn what_means_nothing_in_the_configuration_is_told_with_its_place() {
    let config = "[[view]]\nname = \"Mine\"\nwhere = \"stat:done\"\nsort = \"ende\"\nkolour = \"owner\"\n\n[[view]]\nwhere = \"late\"\n";
    let (status, _, err) = run(&["list", "-", "--view", "Mine"], config);
    assert_eq!(status, Some(0));
    let told: Vec<&str> = err
        .lines()
        .filter_map(|line| line.split_once("config.toml"))
        .map(|it| it.1)
        .collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn what_means_nothing_in_a_plan_is_found_with_its_place() {
    let views = r#"views: [(name: "A", where: "stat:done"), (name: "A", group: "colour", sort: "ende", columns: "wide", zoom: "hour", focus: "nowhere")]"#;
    let (head, rest) = PLAN.split_once("views: ").unwrap();
    let (_, items) = rest.split_once("items: ").unwrap();
    let plan = format!("{head}{views},\n    items: {items}");
    for language in ["en", "ar"] {
        let done = masar(&["check", "-", "--lang", language])
            .input(&plan)
            .done();
        assert_eq!(done.status, Some(1));
        insta::assert_snapshot!(format!("check_views_{language}"), done.out);
    }
}
