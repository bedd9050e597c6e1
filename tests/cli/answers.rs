//! What the command line answers to a reader of Arabic.

use std::fs;
use std::os::unix::fs::symlink;

use crate::program::{Done, Run, masar};

/// Runs for a reader of Arabic, in a folder.
fn asked(folder: &std::path::Path, arguments: &[&str]) -> Run {
    masar(arguments).within(folder).env("MASAR_LANG", "ar")
}

/// What was answered in English once.
#[test]
fn what_goes_wrong_is_answered_in_arabic() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine"), "").unwrap();
    symlink("circle", folder.path().join("circle")).unwrap();
    for (arguments, status, told) in [
        (
            &["print", "--focus", "zzz"][..],
            2,
            "masar: \u{644}\u{627} \u{64a}\u{648}\u{62c}\u{62f} \u{641}\u{64a} \u{627}\u{644}\u{645}\u{644}\u{641} \u{645}\u{627} \u{631}\u{645}\u{632}\u{647} zzz\n",
        ),
        (
            &["print", "oman", "--focus", "om-kpi-overall-performanc"][..],
            2,
            "masar: \u{644}\u{627} \u{64a}\u{648}\u{62c}\u{62f} \u{641}\u{64a} \u{627}\u{644}\u{645}\u{644}\u{641} \u{645}\u{627} \u{631}\u{645}\u{632}\u{647} om-kpi-overall-performanc\n\u{627}\u{644}\u{62d}\u{644}: \u{644}\u{639}\u{644} \u{627}\u{644}\u{645}\u{642}\u{635}\u{648}\u{62f}: om-kpi-overall-performance\n",
        ),
        (
            &["oman"][..],
            2,
            "masar: \u{647}\u{630}\u{647} \u{627}\u{644}\u{637}\u{631}\u{641}\u{64a}\u{629} \u{644}\u{627} \u{62a}\u{633}\u{62a}\u{637}\u{64a}\u{639} \u{639}\u{631}\u{636} \u{62e}\u{627}\u{631}\u{637}\u{629} \u{637}\u{631}\u{64a}\u{642}\n\u{627}\u{644}\u{62d}\u{644}: \u{627}\u{644}\u{623}\u{645}\u{631} masar print \u{64a}\u{637}\u{628}\u{639}\u{647}\u{627} \u{646}\u{635}\u{627}\u{64b}\n",
        ),
        (
            &["print", "oman", "--output", "mine"][..],
            1,
            "mine: \u{62e}\u{637}\u{623}: \u{627}\u{644}\u{645}\u{644}\u{641} \u{645}\u{648}\u{62c}\u{648}\u{62f} \u{645}\u{646} \u{642}\u{628}\u{644}\n\u{627}\u{644}\u{62d}\u{644}: \u{627}\u{62e}\u{62a}\u{631} \u{627}\u{633}\u{645}\u{627}\u{64b} \u{622}\u{62e}\u{631}\u{60c} \u{623}\u{648} \u{627}\u{633}\u{62a}\u{62e}\u{62f}\u{645} --force \u{644}\u{627}\u{633}\u{62a}\u{628}\u{62f}\u{627}\u{644} \u{627}\u{644}\u{645}\u{644}\u{641}\n",
        ),
        (
            &["init", "mine"][..],
            1,
            "mine: \u{62e}\u{637}\u{623}: \u{627}\u{644}\u{645}\u{644}\u{641} \u{645}\u{648}\u{62c}\u{648}\u{62f} \u{645}\u{646} \u{642}\u{628}\u{644}\u{60c} \u{648}\u{628}\u{642}\u{64a} \u{639}\u{644}\u{649} \u{62d}\u{627}\u{644}\u{647}\n\u{627}\u{644}\u{62d}\u{644}: \u{627}\u{630}\u{643}\u{631} \u{645}\u{644}\u{641}\u{627}\u{64b} \u{622}\u{62e}\u{631}: masar init FILE\n",
        ),
        (
            &["print", "circle"][..],
            2,
            "circle: \u{62e}\u{637}\u{623}: \u{62a}\u{639}\u{630}\u{631}\u{62a} \u{642}\u{631}\u{627}\u{621}\u{62a}\u{647}: \u{62d}\u{644}\u{642}\u{629} \u{645}\u{646} \u{627}\u{644}\u{648}\u{635}\u{644}\u{627}\u{62a} \u{627}\u{644}\u{631}\u{645}\u{632}\u{64a}\u{629} \u{644}\u{627} \u{62a}\u{646}\u{62a}\u{647}\u{64a}\n",
        ),
        (
            &["print", "oman", "--output", "no/plan"][..],
            1,
            "no/plan: \u{62e}\u{637}\u{623}: \u{645}\u{62c}\u{644}\u{62f} \u{647}\u{630}\u{627} \u{627}\u{644}\u{645}\u{644}\u{641} \u{63a}\u{64a}\u{631} \u{645}\u{648}\u{62c}\u{648}\u{62f}\n\u{627}\u{644}\u{62d}\u{644}: \u{623}\u{646}\u{634}\u{626} \u{627}\u{644}\u{645}\u{62c}\u{644}\u{62f} \u{623}\u{648}\u{644}\u{627}\u{64b}\n",
        ),
        (
            &["--nonsense"][..],
            2,
            "masar: \u{643}\u{644}\u{645}\u{629} \u{63a}\u{64a}\u{631} \u{645}\u{639}\u{631}\u{648}\u{641}\u{629} \u{641}\u{64a} \u{627}\u{644}\u{623}\u{645}\u{631}: --nonsense\n\u{627}\u{644}\u{62d}\u{644}: \u{627}\u{644}\u{62e}\u{64a}\u{627}\u{631} --help \u{64a}\u{639}\u{631}\u{636} \u{627}\u{644}\u{62a}\u{639}\u{644}\u{64a}\u{645}\u{627}\u{62a}\n",
        ),
        (
            &["print", "--theme", "drak"][..],
            2,
            "masar: \u{644}\u{627} \u{62a}\u{635}\u{644}\u{62d} \u{627}\u{644}\u{642}\u{64a}\u{645}\u{629} drak \u{644}\u{644}\u{62e}\u{64a}\u{627}\u{631} --theme <THEME>\n\u{627}\u{644}\u{62d}\u{644}: \u{644}\u{639}\u{644} \u{627}\u{644}\u{645}\u{642}\u{635}\u{648}\u{62f}: dark\n",
        ),
    ] {
        let done = asked(folder.path(), arguments).done();
        assert_eq!(
            done,
            Done {
                status: Some(status),
                out: String::new(),
                err: told.to_owned()
            }
        );
    }
}

#[test]
fn what_is_done_is_answered_in_the_language_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let arabic = "plan.ron: \u{62a}\u{645} \u{625}\u{646}\u{634}\u{627}\u{621} \u{627}\u{644}\u{645}\u{644}\u{641}\u{60c} \u{648}\u{647}\u{630}\u{627} \u{627}\u{644}\u{623}\u{645}\u{631} \u{64a}\u{641}\u{62a}\u{62d}\u{647}: masar plan.ron\n";
    let init = |options: &[&str]| {
        drop(fs::remove_file(folder.path().join("plan.ron")));
        masar(&[&["init", "plan.ron"], options].concat()).within(folder.path())
    };
    assert_eq!(init(&["--lang", "ar"]).out(), arabic);
    assert_eq!(init(&[]).env("LANG", "ar_OM.UTF-8").out(), arabic);
    let english = "plan.ron: written; open it with: masar plan.ron\n";
    assert_eq!(init(&["--lang", "en"]).env("LANG", "ar").out(), english);
}

#[test]
fn the_settings_are_told_in_arabic() {
    let told = masar(&["config", "--lang", "ar"])
        .env("MASAR_BIDI", "left")
        .env("MASAR_CONFIG", "")
        .env("XDG_CONFIG_HOME", "/no such folder")
        .env("HOME", "/no such folder")
        .done();
    insta::assert_snapshot!(told.out + &told.err);
}

#[test]
fn every_help_page_is_in_arabic() {
    let names = [
        "masar",
        "print",
        "check",
        "init",
        "doctor",
        "config",
        "text",
        "completions",
        "man",
        "help",
    ];
    let pages = names.map(|name| {
        let command: &[&str] = if name == "masar" { &[] } else { &[name] };
        let page = |last: &[&str]| {
            let run = masar(&[command, last].concat());
            run.env("COLUMNS", "100").out()
        };
        let page_by_option = page(&["--help", "--lang=ar"]);
        assert_eq!(
            masar(&[command, &["--help"]].concat())
                .env("COLUMNS", "100")
                .env("MASAR_LANG", "ar")
                .out(),
            page_by_option
        );
        for english in [
            "Usage",
            "Options",
            "Arguments",
            "Print",
            "Commands",
            "possible",
            "default",
            "alias",
        ] {
            assert!(page(&["--help"]).contains("Usage"), "{name}");
            assert!(!page_by_option.contains(english), "{name}: {english}");
        }
        page_by_option
    });
    // The direction of a line is not that of the panels.
    let line = "\u{627}\u{62a}\u{62c}\u{627}\u{647} \u{627}\u{644}\u{633}\u{637}\u{631} \u{627}\u{644}\u{623}\u{633}\u{627}\u{633}\u{64a}";
    let tells = names.iter().zip(&pages);
    let tells = tells.filter(|(_, page)| page.contains(line));
    assert_eq!(tells.map(|(name, _)| *name).collect::<Vec<_>>(), ["text"]);
    insta::assert_snapshot!(pages.join("\n"));
}
