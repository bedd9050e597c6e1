//! `masar print`: how wide it is, which days it shows, and which form its file has.

use std::fs;

use crate::print::print;
use crate::program::masar;

const TEN_YEARS: &str = r#"(
    format: 1, id: "window", kind: plan, language: en, title: (en: "Ten years"), start: "2021", end: "2030",
    items: [
        (id: "first", kind: project, title: (en: "Foundation"), start: "2021-01-04", end: "2021-02-26"),
        (id: "opening", kind: project, title: (en: "Opening"), start: "2024-06-03", end: "2024-06-14"),
    ],
)"#;

/// Prints a plan of ten years.
fn shown(options: &[&str]) -> String {
    let fixed = [
        "print",
        "-",
        "--today",
        "2026-11-22",
        "--lang",
        "en",
        "--width",
        "110",
    ];
    masar(&[&fixed, options].concat()).input(TEN_YEARS).out()
}

#[test]
fn it_is_as_wide_as_its_terminal() {
    let on_terminal = |options: &[&str], columns| {
        let lines = print(&[&["--color", "never"], options].concat()).lines_on_terminal(columns);
        let plain = |line: &String| line.replace("\u{1b}[8l", "").replace("\u{1b}[8h", "");
        let lines: Vec<String> = lines.iter().map(plain).collect();
        lines.join("\n").trim_end().to_owned()
    };
    let in_pipe = |options: &[&str]| print(options).out().trim_end().to_owned();
    for (columns, width) in [(60, "60"), (200, "200"), (2000, "1000")] {
        assert_eq!(on_terminal(&[], columns), in_pipe(&["--width", width]));
        let page = ["--page", "brief", "--width", width];
        assert_eq!(on_terminal(&page[..2], columns), in_pipe(&page));
        let told = ["--width", "70"];
        assert_eq!(on_terminal(&told, columns), in_pipe(&told));
    }
    // A terminal that does not say.
    assert_eq!(on_terminal(&[], 0), in_pipe(&[]));
    assert_eq!(print(&[]).env("COLUMNS", "50").out(), print(&[]).out());
}

#[test]
fn two_dates_choose_its_days() {
    let months = shown(&["--from", "2024-06", "--to", "2024-08"]);
    insta::assert_snapshot!(months);
    let same = shown(&["--from", "2024-06-01", "--to", "2024-08-31"]);
    assert_eq!(same, months);
    // One alone goes to the end of the plan, or comes from its beginning.
    let (from, to) = (shown(&["--from", "2024"]), shown(&["--to", "2024-H1"]));
    assert_eq!(from, shown(&["--from", "2024", "--to", "2030"]));
    assert_eq!(to, shown(&["--from", "2021", "--to", "2024-06-30"]));
    // With a zoom it has as many days as there is room for.
    let weeks = shown(&["--zoom", "week", "--from", "2024-06"]);
    assert!(weeks.contains("Jun 2024"), "{weeks}");
    let months = shown(&["--zoom", "month", "--to", "2024-06"]);
    assert!(months.contains("2023"), "{months}");
    for widest in [
        ["--from", "0001", "--to", "9999"],
        ["--from", "2024-06-05", "--to", "2024-06-05"],
    ] {
        assert!(shown(&widest).contains("Opening"));
    }
}

#[test]
fn dates_in_the_wrong_order_are_refused() {
    for (options, told) in [
        (
            &["--from", "2025", "--to", "2024"][..],
            "there is no day from 2025 to 2024",
        ),
        (
            &["--from", "2031"],
            "there is no day from 2031 to 2030-12-31",
        ),
        (&["--to", "2020"], "there is no day from 2021-01-01 to 2020"),
    ] {
        let done = masar(&[&["print", "-"], options].concat())
            .input(TEN_YEARS)
            .done();
        assert_eq!((done.status, done.out.as_str()), (Some(2), ""));
        assert!(done.err.contains(told), "{}", done.err);
    }
    for wrong in [
        &["--from", "soon"][..],
        &["--from", "2024-13"],
        &["--page", "brief", "--from", "2024"],
    ] {
        let done = masar(&[&["print", "-"], wrong].concat())
            .input(TEN_YEARS)
            .done();
        assert_eq!((done.status, done.out.as_str()), (Some(2), ""), "{wrong:?}");
    }
}

#[test]
fn what_is_focused_lies_in_the_window() {
    for zoom in ["week", "day", "month", "quarter"] {
        let printed = shown(&["--zoom", zoom, "--focus", "opening"]);
        let row = printed.lines().find(|row| row.contains("\u{b7} Opening"));
        let row = row.unwrap_or_default();
        assert!(
            row.contains(['\u{2588}', '\u{2590}']) && !row.contains(['\u{25b8}', '\u{25c2}']),
            "{zoom}: {printed}"
        );
    }
    // A date counts more.
    let dated = shown(&["--zoom", "week", "--focus", "opening", "--from", "2022-02"]);
    assert!(dated.contains("Feb 2022"), "{dated}");
}

#[test]
fn a_file_has_the_form_of_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let save = |options: &[&str]| {
        let fixed = ["print", "oman", "--today", "2026-11-22", "--lang", "en"];
        let run = masar(&[&fixed, options].concat()).within(folder.path());
        run.env("COLORTERM", "truecolor").done()
    };
    for (name, begins) in [
        ("a.txt", &b" masar"[..]),
        ("a.ansi", b"\x1b["),
        ("a.svg", b"<svg"),
        ("a.PNG", b"\x89PNG"),
        ("a", b" masar"),
        ("a.log", b" masar"),
    ] {
        let done = save(&["--output", name]);
        assert_eq!((done.status, done.err.as_str()), (Some(0), ""), "{name}");
        let bytes = fs::read(folder.path().join(name)).unwrap();
        assert!(bytes.starts_with(begins), "{name}: {:?}", bytes.get(..20));
    }
    let done = save(&["--output", "b.png", "--format", "svg"]);
    insta::assert_snapshot!(done.err, @r"
    masar: a file named .png does not hold svg
    hint: name it .txt, .ansi, .svg or .png, as its form is
    ");
    let done = save(&["--output", "b.pdf"]);
    insta::assert_snapshot!(done.err, @r"
    masar: there is no print of the form .pdf
    hint: name it .txt, .ansi, .svg or .png, as its form is
    ");
    for refused in [
        ["--output", "b.txt", "--format", "png"],
        ["--output", "b.svg", "--format", "text"],
    ] {
        assert_eq!(save(&refused).status, Some(2));
    }
    assert_eq!(
        save(&["--output", "b.svg", "--format", "svg"]).status,
        Some(0)
    );
    let names = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(names, 7);
}
