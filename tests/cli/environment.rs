//! What surrounds the program: terminals that are none, locales, time zones, days.

use crate::program::masar;

#[test]
fn without_a_terminal_there_is_a_hint() {
    for run in [
        masar(&[]),
        masar(&["oman"]),
        masar(&["oman"]).env("TERM", "xterm-256color"),
        masar(&[]).env("TERM", "dumb"),
    ] {
        let done = run.done();
        assert_eq!((done.status, done.out.as_str()), (Some(2), ""));
        insta::allow_duplicates! {
            insta::assert_snapshot!(done.err, @"
            masar: this is no terminal that can show a roadmap
            hint: `masar print` draws it as text
            ");
        }
    }
}

#[test]
fn today_is_a_day() {
    for today in [
        "2026",
        "2026-11",
        "22.11.2026",
        "2026-02-30",
        "tomorrow",
        "",
    ] {
        let done = masar(&["print", "oman", "--today", today]).done();
        assert_eq!((done.status, done.out.as_str()), (Some(2), ""), "{today}");
        assert!(done.err.contains("--today"), "{}", done.err);
    }
    let done = masar(&["print", "--today", "2026-11"]).done();
    insta::assert_snapshot!(done.err, @"
    error: invalid value '2026-11' for '--today <DATE>': today is a day: write it as 2026-11-22

    For more information, try '--help'.
    ");
    // Of five ways to write a date only one would be a day.
    for today in ["soon", "2021", "-1"] {
        let done = masar(&["print", "--today", today]).done();
        assert!(
            done.err
                .contains(": today is a day: write it as 2026-11-22\n"),
            "{}",
            done.err
        );
        let done = masar(&["print", "--today", today, "--lang", "ar"]).done();
        assert!(done.err.contains("2026-11-22"), "{}", done.err);
    }
}

#[test]
fn a_number_below_zero_is_a_value() {
    for option in ["--width", "--height"] {
        let done = masar(&["print", option, "-1"]).done();
        assert_eq!(done.status, Some(2));
        assert!(done.err.contains("-1 is not in 1..="), "{}", done.err);
        let done = masar(&["print", option, "-1", "--lang", "ar"]).done();
        assert!(done.err.contains("1..="), "{}", done.err);
    }
    for arguments in [
        &["print", "--level", "-1"][..],
        &["print", "--from", "-5"],
        &["print", "--theme", "-1"],
        &["text", "--width", "-1"],
        &["--today", "-2021"],
    ] {
        let done = masar(arguments).done();
        assert_eq!(done.status, Some(2));
        assert!(done.err.contains("invalid value '-"), "{}", done.err);
        assert!(!done.err.contains("tip"), "{}", done.err);
    }
}

#[test]
fn the_list_of_languages_counts_before_the_locale() {
    let print = |variables: &[(&str, &str)]| {
        let run = masar(&["print", "oman", "--today", "2026-11-22"]);
        let set = |run: crate::program::Run, (name, value): &(&str, &str)| run.env(name, value);
        variables.iter().fold(run, set).out()
    };
    let (english, arabic) = (
        print(&[("LANG", "en_US.UTF-8")]),
        print(&[("LANG", "ar_SY.UTF-8")]),
    );
    let us = ("LANG", "en_US.UTF-8");
    for list in ["ar:en", "ar", "ar_SY.UTF-8", ":ar", "fr:ar:en", "ar@x:C"] {
        assert_eq!(print(&[us, ("LANGUAGE", list)]), arabic, "{list}");
        assert_eq!(
            print(&[("LC_ALL", "de_DE"), ("LANGUAGE", list)]),
            arabic,
            "{list}"
        );
    }
    let syria = ("LANG", "ar_SY.UTF-8");
    for list in ["en:ar", "fr", "C:ar", "fr:de", "POSIX"] {
        assert_eq!(print(&[syria, ("LANGUAGE", list)]), english, "{list}");
    }
    assert_eq!(print(&[syria, ("LANGUAGE", "")]), arabic);
    for locale in ["C", "POSIX", "C.UTF-8", ""] {
        let variables = [("LANG", locale), ("LANGUAGE", "ar")];
        assert_eq!(print(&variables), english, "{locale}");
    }
    assert_eq!(print(&[("LANGUAGE", "ar")]), english);
    assert_eq!(print(&[us, ("LC_ALL", "C"), ("LANGUAGE", "ar")]), english);
}

#[test]
fn the_locale_decides_the_language_and_the_option_wins() {
    let print = |options: &[&str], variables: &[(&str, &str)]| {
        let fixed = ["print", "oman", "--today", "2026-11-22"];
        let run = masar(&[&fixed, options].concat());
        variables
            .iter()
            .fold(run, |run, (name, value)| run.env(name, value))
            .out()
    };
    let english = print(&["--lang", "en"], &[]);
    let arabic = print(&["--lang", "ar"], &[]);
    for variables in [
        &[("LC_ALL", "ar_SY.UTF-8")][..],
        &[("LC_MESSAGES", "ar_OM.UTF-8"), ("LANG", "en_GB.UTF-8")],
        &[("LANG", "ar")],
        &[("LC_ALL", ""), ("LANG", "ar_EG")],
        &[("LANG", "ar.UTF-8")],
        &[("LANG", "ar@latn")],
    ] {
        assert_eq!(print(&[], variables), arabic, "{variables:?}");
        assert_eq!(
            print(&["--lang", "en"], variables),
            english,
            "{variables:?}"
        );
    }
    for variables in [
        &[][..],
        &[("LC_ALL", "C"), ("LANG", "ar_SY.UTF-8")],
        &[("LANG", "arn_CL")],
        &[("LC_ALL", "de_DE.UTF-8")],
    ] {
        assert_eq!(print(&[], variables), english, "{variables:?}");
    }
}

#[test]
fn time_zones_change_nothing_once_today_is_given() {
    let print = |zone: &str| {
        let run = masar(&["print", "syria", "--today", "2026-11-22", "--width", "120"]);
        run.env("TZ", zone).out()
    };
    let here = print("UTC");
    assert!(here.contains("22 Nov 2026"), "{here}");
    for zone in [
        "Pacific/Kiritimati",
        "Asia/Riyadh",
        "America/Adak",
        "<-12>12",
        "nonsense",
    ] {
        assert_eq!(print(zone), here, "{zone}");
    }
}

#[test]
fn file_names_cannot_reach_the_terminal_as_sequences() {
    let done = masar(&["check", "no\u{1b}[31m\u{9b}ne\u{202e}.ron"]).done();
    assert_eq!(done.status, Some(2));
    let odd = |letter: char| letter != '\n' && (letter.is_control() || letter == '\u{202e}');
    assert!(!done.out.contains(odd), "{:?}", done.out);
    let bytes = std::os::unix::ffi::OsStrExt::from_bytes(b"no\xff.ron");
    let name: &std::ffi::OsStr = bytes;
    assert_eq!(masar(&["check"]).arg(name).done().status, Some(2));
}

/// Says whether nothing but lines of letters was written.
fn is_harmless(written: &str) -> bool {
    written.chars().all(|letter| {
        letter == '\n'
            || !letter.is_control()
                && !matches!(letter, '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                    | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e007f}')
    })
}

#[test]
fn arguments_cannot_reach_the_terminal_as_sequences() {
    let odd = "2026-11-22\u{1b}[31m\u{9b}5n\u{202e}\u{e0041}\u{2028}\r\n\u{1b}]52;c;QQ==\u{7}";
    for arguments in [
        &["print", "syria", "--today", odd][..],
        &["print", "syria", "--lang", odd],
        &["print", "syria", "--color", odd],
        &["print", "syria", "--theme", odd],
        &["print", "syria", "--zoom", odd],
        &["print", "syria", "--width", odd],
        &["print", "syria", "--level", odd],
        &["print", "syria", "--format", odd],
        &["print", "syria", "--focus", odd],
        &["print", "syria", "--output", odd],
        &["print", odd],
        &["check", odd],
        &["check", "syria", "--format", odd],
        &["text", "--dir", odd],
        &["init", odd],
        &["syria", "--today", odd],
        &["syria", odd],
        &[odd],
        &[&format!("--{odd}")],
        &[&format!("-{odd}")],
    ] {
        let folder = tempfile::tempdir().unwrap();
        let done = masar(arguments).within(folder.path()).done();
        assert!(is_harmless(&done.err), "{arguments:?}: {:?}", done.err);
        assert!(!done.err.contains("31m") || done.status != Some(0));
        if done.status != Some(0) {
            assert!(is_harmless(&done.out), "{arguments:?}: {:?}", done.out);
        }
    }
    // Without what cannot be seen it would do.
    let done = masar(&["print", "syria", "--today", "2026-11-22\u{200e}"]).done();
    assert_eq!(done.status, Some(2));
    assert!(is_harmless(&done.err), "{:?}", done.err);
}

#[test]
fn an_id_in_a_hint_cannot_reach_the_terminal_as_sequences() {
    let text = include_str!("small.ron").replace("\"tunnel\"", "\"tun\u{200f}nel\"");
    let run = masar(&["print", "-", "--focus", "tunnel"]).input(text);
    let done = run.done();
    assert!(done.err.contains("did you mean"), "{}", done.err);
    assert!(is_harmless(&done.err), "{:?}", done.err);
}

#[test]
fn variables_cannot_reach_the_terminal_as_sequences() {
    let odd = "\u{1b}[31m\u{9b}5n\u{202e}xterm-256color";
    let print = |variables: &[(&str, &str)]| {
        let fixed = [
            "print",
            "oman",
            "--today",
            "2026-11-22",
            "--color",
            "always",
        ];
        let run = masar(&fixed);
        variables
            .iter()
            .fold(run, |run, (name, value)| run.env(name, value))
            .done()
    };
    for name in [
        "TERM",
        "LANG",
        "LC_ALL",
        "COLORTERM",
        "NO_COLOR",
        "COLORFGBG",
        "TZ",
        "COLUMNS",
    ] {
        let done = print(&[(name, odd)]);
        let twin = print(&[(name, "xterm-256color")]);
        // It is no name of a language, or any other word; or it is one as its twin.
        assert!(done == twin || done == print(&[]), "{name}");
        let hint = masar(&[]).env(name, odd).done();
        assert!(is_harmless(&hint.err) && hint.out.is_empty(), "{name}");
    }
}
