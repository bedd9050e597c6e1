//! `masar print --bidi`: rows as a terminal needs them, in pipes and in pictures.

use crate::print::print;
use crate::program::Run;

/// Prints in Arabic, to a pipe.
fn arabic(options: &[&str]) -> Run {
    print(&[&["--lang", "ar"], options].concat())
}

#[test]
fn a_way_that_is_asked_for_counts_in_a_pipe() {
    let plain = arabic(&[]).out();
    assert_eq!(arabic(&["--bidi", "auto"]).out(), plain);
    assert_eq!(arabic(&["--bidi", "grid"]).out(), plain);
    let mut sent = Vec::new();
    for way in ["lrm", "kitty", "konsole", "logical"] {
        let printed = arabic(&["--bidi", way]).out();
        assert!(printed != plain && !sent.contains(&printed), "{way}");
        assert_eq!(arabic(&[]).env("MASAR_BIDI", way).out(), printed, "{way}");
        sent.push(printed);
    }
    // The title of the chart, letter by letter.
    let word = "\u{fe93}\u{feae}\u{e000}".trim_end_matches('\u{e000}');
    let reversed: String = word.chars().rev().collect();
    assert!(
        plain.contains(word) && sent[1].contains(&reversed),
        "{plain}"
    );
    // A file speaks of the terminal.
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("masar.toml");
    for way in ["kitty", "logical"] {
        std::fs::write(&config, format!("bidi = \"{way}\"\n")).unwrap();
        let run = arabic(&[]).env("MASAR_CONFIG", config.to_str().unwrap());
        assert_eq!(run.out(), plain, "{way}");
    }
}

#[test]
fn a_way_that_takes_colours_needs_them() {
    let coloured = |options: &[&str]| {
        let options = [&["--format", "ansi"], options].concat();
        arabic(&options).env("COLORTERM", "truecolor").out()
    };
    for way in ["inv", "alt"] {
        assert_eq!(arabic(&["--bidi", way]).out(), arabic(&[]).out(), "{way}");
        assert_ne!(coloured(&["--bidi", way]), coloured(&[]), "{way}");
    }
    // What is concealed there.
    assert!(coloured(&["--bidi", "inv"]).contains("\u{1b}[0;8"));
    for format in ["svg", "png"] {
        let drawn = |way| arabic(&["--format", format, "--bidi", way]).raw().stdout;
        for way in ["kitty", "logical"] {
            assert_eq!(drawn(way), drawn("auto"), "{format} {way}");
        }
    }
}
