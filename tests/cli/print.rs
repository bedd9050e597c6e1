//! `masar print`: what each option draws.

use crate::program::{Run, masar};

const SMALL: &str = "tests/cli/small.ron";

/// Prints the small plan on a fixed day.
pub(crate) fn print(options: &[&str]) -> Run {
    let fixed = ["print", SMALL, "--today", "2026-11-22"];
    masar(&[&fixed, options].concat())
}

#[test]
fn a_print_is_eighty_wide_and_as_high_as_needed() {
    insta::assert_snapshot!(print(&[]).out(), @"
    masar  A small plan                                                22 Nov 2026
    A small plan
    Period                                   2026                   2027
                                     Q1    Q2    Q3    Q4   Q1    Q2    Q3    Q4
    ■ Brief                        ━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━
    ▾ Roads                      2 ◐1━━━━━━━━━━━━·1━━━━│━━━━━━━━
      ▾ North                    2 ◐1━━━━━━━━━━━━·1━━━━│━━━━━━━━
        · ! Bridge                 ███████████▋        │
        ◐ Tunnel                              ▐█████████████████▎
    ");
}

#[test]
fn width_and_height() {
    insta::assert_snapshot!(print(&["--width", "50", "--height", "6"]).out(), @"
    masar  A small plan
    Period                    2026         2027
                         Q1  Q2 Q3  Q4 Q1 Q2  Q3 Q4
    ■ Brief              ━━━━━━━━━━━━│━━━━━━━━━━━━━━
    ▾ Roads            2 ◐1━━━━━━·1━━│━━━━
    … more in a taller print
    ");
    let wide = print(&["--width", "200", "--height", "30"]).out();
    assert_eq!(wide.lines().count(), 30);
    for refused in [
        ["--width", "0"],
        ["--width", "1001"],
        ["--height", "0"],
        ["--height", "x"],
    ] {
        assert_eq!(print(&refused).done().status, Some(2), "{refused:?}");
    }
}

#[test]
fn zoom_and_level() {
    insta::assert_snapshot!(print(&["--zoom", "month", "--level", "1"]).out(), @"
    masar  A small plan                                                22 Nov 2026
    A small plan
    Whole plan: from 2026 to 2027  ▐         2026        ▌          2027
                                                        2026
                                   Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov
    ■ Brief                        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━│━━━▸
    ▸ Roads                      2 ◐1━━━━━━━━━━━━━━━━━━━━━·1━━━━━━━━━━━━━━━━━│━━━▸
    ");
    for zoom in [
        "fit", "decade", "5years", "year", "half", "quarter", "month", "week", "day",
    ] {
        assert!(print(&["--zoom", zoom]).out().contains("Bridge"), "{zoom}");
    }
    let hour = print(&["--zoom", "hour"]).done();
    assert_eq!(hour.status, Some(2));
    assert!(hour.err.contains("possible values"), "{}", hour.err);
}

#[test]
fn focus_prints_the_details() {
    let printed = print(&["--focus", "tunnel"]).out();
    insta::assert_snapshot!(printed, @"
     masar  A small plan                                                22 Nov 2026
     A small plan
     Whole plan: from 2026 to 2027        ▐   2026                   2027
                                                2026                   2027
                                     4  5  6  7   8  9 10 11│12  1  2  3   4  5  6
     ■ Brief                        ◂━━━━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━▸
     ▾ Roads                      2 ◂◐1━━━━━━━━━━━━━━━━·1━━━│━━━━━━━━━━━━━
       ▾ North                    2 ◂◐1━━━━━━━━━━━━━━━━·1━━━│━━━━━━━━━━━━━
         · ! Bridge                 ◂████████▍              │
         ◐ Tunnel                            ▐████████ under way ████████▌
    ─ Tunnel ─ Project ─────────────────────────────────────────────────────────────
     Status
     reported 1 Aug 2026  under way

     Period
     from 1 Jul 2026 to 31 Mar 2027

     Part of
     North

     Id in the file
     tunnel
    ");
}

#[test]
fn focus_on_an_unknown_id_gives_a_hint() {
    let done = print(&["--focus", "tunel\u{1b}[31m"]).done();
    assert_eq!((done.status, done.out.as_str()), (Some(2), ""));
    insta::assert_snapshot!(done.err, @r#"masar: there is no entry with the id "tunel␛[31m""#);
    insta::assert_snapshot!(print(&["--focus", "tunel"]).done().err, @r#"
    masar: there is no entry with the id "tunel"
    hint: did you mean "tunnel"?
    "#);
}

#[test]
fn languages() {
    let bilingual =
        |lang: &str| masar(&["print", "oman", "--today", "2026-11-22", "--lang", lang]).out();
    let [english, arabic, both] = ["en", "ar", "both"].map(bilingual);
    assert!(
        english.starts_with(" masar  Government Digital"),
        "{english}"
    );
    let first = arabic.lines().next().unwrap();
    assert!(first.ends_with(" masar"), "{first}");
    assert!(both.lines().next().unwrap().ends_with(" masar"));
    assert_ne!(arabic, both);
    assert_eq!(print(&["--lang", "fr"]).done().status, Some(2));
}

#[test]
fn the_two_roadmaps_carry_their_notice() {
    let notice = |name: &str, lang: &str| {
        let fixed = ["print", name, "--lang", lang, "--today", "2026-11-22"];
        let printed = masar(&fixed).out();
        printed.lines().last().unwrap().trim().to_owned()
    };
    let english = "Unofficial, compiled from published sources; represents no government body.";
    assert_eq!(notice("syria", "en"), english);
    assert_eq!(notice("oman", "en"), english);
    assert_eq!(notice("syria", "ar"), notice("oman", "ar"));
    assert!(!notice("oman", "ar").is_empty());
}

#[test]
fn the_first_roadmap_is_the_default_and_dash_is_standard_input() {
    let today = ["--today", "2026-11-22"];
    assert_eq!(
        masar(&["print", today[0], today[1]]).out(),
        masar(&["print", "syria", today[0], today[1]]).out()
    );
    let read = masar(&["print", "-", today[0], today[1]]).input(include_bytes!("small.ron"));
    assert_eq!(read.out(), print(&[]).out());
}

#[test]
fn colours() {
    let plain = print(&[]).out();
    assert!(!plain.contains('\u{1b}'));
    assert_eq!(print(&["--color", "never"]).out(), plain);
    assert_eq!(print(&[]).env("TERM", "xterm-256color").out(), plain);
    let always = print(&["--color", "always"]).out();
    assert!(always.contains("\u{1b}["));
    assert_eq!(without_colours(&always), whole_blocks(&plain));
    let any = print(&["--color", "always"])
        .env("COLORTERM", "truecolor")
        .out();
    assert!(any.contains(";38;2;"));
    let palette = print(&["--color", "always"])
        .env("TERM", "xterm-256color")
        .out();
    assert!(palette.contains(";38;5;"));
    let none = print(&["--format", "ansi", "--color", "never"]).out();
    assert!(!none.contains(";3") && !none.contains(";4"), "{none:?}");
    let no_color = print(&["--format", "ansi"])
        .env("NO_COLOR", "1")
        .env("TERM", "xterm");
    assert_eq!(no_color.out(), none);
}

#[test]
fn light_and_dark() {
    let any = |theme: &str| {
        let run = print(&["--color", "always", "--theme", theme]);
        run.env("COLORTERM", "truecolor").out()
    };
    let [dark, light] = ["dark", "light"].map(any);
    assert_ne!(dark, light);
    assert_eq!(without_colours(&dark), without_colours(&light));
    let said = print(&["--color", "always"]);
    assert_eq!(
        said.env("COLORTERM", "truecolor")
            .env("COLORFGBG", "0;15")
            .out(),
        light
    );
}

/// Rounds every part of a block up: a part that fills its cell from the right is a reversed one
/// from the left where there are sequences, and one of its own where there are none.
fn whole_blocks(text: &str) -> String {
    text.replace(
        |c| matches!(c, '\u{2589}'..='\u{2590}' | '\u{2595}'),
        "\u{2588}",
    )
}

/// Drops SGR sequences, and the blanks at the ends of rows; blocks are whole.
fn without_colours(text: &str) -> String {
    let mut plain = String::new();
    for (nth, piece) in text.split("\u{1b}[").enumerate() {
        let letters = piece.split_once('m').map_or(piece, |(_, letters)| letters);
        plain += if nth == 0 { piece } else { letters };
    }
    whole_blocks(&plain)
        .lines()
        .map(|row| format!("{}\n", row.trim_end()))
        .collect()
}

#[test]
fn ansi_rows_end_plain() {
    let ansi = print(&["--format", "ansi"])
        .env("COLORTERM", "truecolor")
        .out();
    assert!(ansi.lines().all(|row| row.ends_with("\u{1b}[0m")));
    assert_eq!(without_colours(&ansi), whole_blocks(&print(&[]).out()));
}

#[test]
fn svg_is_a_whole_document() {
    let svg = print(&["--format", "svg"]).out();
    assert!(
        svg.starts_with("<svg ") || svg.starts_with("<?xml"),
        "{svg}"
    );
    assert!(svg.trim_end().ends_with("</svg>"));
    let letters: String = svg
        .split('<')
        .filter_map(|element| element.split_once('>'))
        .map(|(_, letters)| letters)
        .collect();
    assert!(letters.contains("Tunnel"), "{letters}");
    assert!(!svg.contains('\u{1b}'));
}

#[test]
fn ascii_is_ascii() {
    for width in ["20", "40", "80", "100"] {
        let ascii = print(&["--ascii", "--width", width]).out();
        assert!(ascii.is_ascii(), "{ascii}");
        assert!(
            print(&["--ascii", "--width", width, "--focus", "tunnel"])
                .out()
                .is_ascii()
        );
    }
}

#[test]
fn a_closed_pipe_is_quiet() {
    for arguments in [
        &["print", "oman"][..],
        &["print", "oman", "--format", "svg"],
        &["print", "oman", "--format", "png"],
        &["check", "syria"],
        &["check", "syria", "--format", "json"],
        &["--help"],
        &["--version"],
    ] {
        let done = masar(arguments).unread();
        assert_eq!(
            (done.status, done.err.as_str()),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
}

#[test]
fn a_broken_file_shows_its_good_part_and_says_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("broken.ron");
    let text = include_str!("small.ron").replace("kind: programme", "kind: programm");
    std::fs::write(&file, text).unwrap();
    let done = masar(&["print", "broken.ron", "--today", "2026-11-22"])
        .within(folder.path())
        .done();
    insta::assert_snapshot!(done.err, @r#"
    broken.ron:11:30: error: `programm` is none of `programme`, `project`, `initiative`, `task`
       11 |           id: "north", kind: programm, title: (en: "North"),
          |                              ^ strands[0].items[0].kind
    hint: did you mean `programme`?
    "#);
    insta::assert_snapshot!(done.out, @"
    masar  A small plan                                                22 Nov 2026
    A small plan
    Period                                   2026                   2027
                                     Q1    Q2    Q3    Q4   Q1    Q2    Q3    Q4
    ■ Brief                        ━━━━━━━━━━━━━━━━━━━━│━━━━━━━━━━━━━━━━━━━━━━━━━━
    · Roads                                       nothing below it
    ");
    assert_eq!(done.status, Some(0));
    std::fs::write(&file, "(format: 1,").unwrap();
    let done = masar(&["print", "broken.ron"]).within(folder.path()).done();
    assert_eq!((done.status, done.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(done.err, @"
    broken.ron:1:12: error: the file ends too early
        1 | (format: 1,
          |            ^
    hint: the `(` of line 1 is not closed
    ");
    let done = masar(&["print", "none.ron"]).within(folder.path()).done();
    assert_eq!((done.status, done.out.as_str()), (Some(2), ""));
    insta::assert_snapshot!(done.err, @"
    none.ron: error: there is no such file
    hint: `masar init FILE` writes a roadmap to start from; built in: `syria`, `oman`
    ");
}

#[test]
fn panels_and_time_go_the_way_that_is_asked_for() {
    let rtl = print(&["--dir", "rtl", "--lang", "en"]).out();
    assert!(rtl.trim_start().starts_with("22 Nov 2026"), "{rtl}");
    assert!(rtl.contains("2027                   2026"), "{rtl}");
    // `auto` follows the language, and nothing else is what was asked for.
    let plain = print(&["--lang", "ar"]).out();
    assert_eq!(print(&["--lang", "ar", "--dir", "auto"]).out(), plain);
    assert_eq!(print(&["--lang", "ar", "--dir", "rtl"]).out(), plain);
    let ltr = print(&["--lang", "ar", "--dir", "ltr"]).out();
    assert!(ltr.trim_start().starts_with("masar"), "{ltr}");
    assert!(ltr.contains("2026                   2027"), "{ltr}");
    let refused = print(&["--dir", "down"]).done();
    assert_eq!(refused.status, Some(2));
    assert!(refused.err.contains("auto, ltr, rtl"), "{}", refused.err);
    for format in ["ansi", "svg"] {
        let one = print(&["--format", format, "--dir", "rtl"]).out();
        assert_ne!(one, print(&["--format", format]).out());
    }
}
