//! `masar config`, and the facts of `masar doctor` where there is no terminal.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use crate::program::{Run, masar};

/// Writes a configuration into a folder and returns its path.
fn config(folder: &Path, text: &str) -> String {
    let path = folder.join("config.toml");
    fs::write(&path, text).unwrap();
    path.into_os_string().into_string().unwrap()
}

/// Returns the lines that set something, with where it comes from.
fn values(run: Run) -> String {
    let out = run.out();
    let values = out.lines().filter(|line| line.contains(" = "));
    values.map(|line| line.to_owned() + "\n").collect()
}

#[test]
fn every_setting_has_a_value_and_an_origin() {
    let out = masar(&["config"])
        .env("MASAR_CONFIG", "")
        .env("XDG_CONFIG_HOME", "/no such folder")
        .env("HOME", "/no such folder")
        .out();
    assert!(
        out.starts_with("# /no such folder/masar/config.toml (no such file)\n"),
        "{out}"
    );
    insta::assert_snapshot!(values(masar(&["config"])), @r#"
    lang = "auto"                  # built in
    dir = "auto"                   # built in
    digits = "latn"                # built in
    theme = "auto"                 # built in
    color = "auto"                 # built in
    ascii = "off"                  # built in
    columns = "none"               # built in
    mouse = "on"                   # built in
    bidi = "auto"                  # built in
    arabic-shaping = "on"          # built in
    keep-marks = "off"             # built in
    term-query = "on"              # built in
    "#);
}

#[test]
fn flags_count_more_than_variables_and_these_more_than_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = config(
        folder.path(),
        "lang = \"en\"\ntheme = \"light\"\n\n# all of them\nascii = true\nbidi = \"inv\"\nkeep-marks = \"on\"\n",
    );
    let run = masar(&["config", "--bidi", "kitty", "--no-mouse", "--no-term-query"]);
    let run = run
        .env("MASAR_CONFIG", &file)
        .env("MASAR_BIDI", "konsole")
        .env("MASAR_LANG", "both")
        .env("MASAR_THEME", "");
    insta::assert_snapshot!(values(run), @r#"
    lang = "both"                  # MASAR_LANG
    dir = "auto"                   # built in
    digits = "latn"                # built in
    theme = "light"                # the file, line 2
    color = "auto"                 # built in
    ascii = "on"                   # the file, line 5
    columns = "none"               # built in
    mouse = "off"                  # the command line
    bidi = "kitty"                 # the command line
    arabic-shaping = "on"          # built in
    keep-marks = "on"              # the file, line 7
    term-query = "off"             # the command line
    "#);
}

#[test]
fn what_is_printed_is_a_configuration_that_sets_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let printed = masar(&["config", "--lang", "both", "--ascii", "--bidi", "alt"]).out();
    let file = config(folder.path(), &printed);
    let again = masar(&["config"]).env("MASAR_CONFIG", &file).out();
    let value = |line: &str| line.split('#').next().unwrap().trim_end().to_owned();
    let values = |text: &str| {
        // Where there is a file, the first line names it.
        let values = text.lines().map(value).skip_while(String::is_empty);
        values.collect::<Vec<_>>()
    };
    assert_eq!(values(&again), values(&printed));
    assert!(again.contains("# the file, line "), "{again}");
}

#[test]
fn what_is_not_understood_is_told_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    for (text, told) in [
        (
            "lang = \"both\"\nbidy = \"grid\"\n",
            "config.toml:2:1: there is no setting `bidy`\nhint: did you mean `bidi`?\n",
        ),
        (
            "zzz = 1\n",
            "config.toml:1:1: there is no setting `zzz`\nhint: `masar config` lists every setting\n",
        ),
        (
            "lang = \"fr\"\n",
            "config.toml:1:1: `lang` cannot be \"fr\"\nhint: one of: auto, en, ar, both\n",
        ),
        (
            "  lang = \"arr\"\n",
            "config.toml:1:3: `lang` cannot be \"arr\"\nhint: did you mean \"ar\"?\n",
        ),
    ] {
        let file = config(folder.path(), text);
        let done = masar(&["config"]).env("MASAR_CONFIG", &file).done();
        assert_eq!(done.status, Some(1), "{text}");
        let err = done.err.replace(folder.path().to_str().unwrap(), "");
        assert_eq!(err.trim_start_matches('/'), told);
        // What is right in it is in force all the same.
        let lang = if text.starts_with("lang = \"both") {
            "both"
        } else {
            "auto"
        };
        assert!(
            done.out.contains(&format!("lang = \"{lang}\"")),
            "{}",
            done.out
        );
    }
    let done = masar(&["config"]).env("MASAR_BIDI", "left").done();
    assert_eq!(done.status, Some(1));
    assert!(
        done.err
            .starts_with("MASAR_BIDI: `bidi` cannot be \"left\"\nhint: ")
    );
    assert!(done.out.contains("bidi = \"auto\""), "{}", done.out);
    // A flag is refused before anything else.
    assert_eq!(masar(&["config", "--bidi", "left"]).done().status, Some(2));
}

#[test]
fn a_file_that_is_no_toml_sets_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = config(
        folder.path(),
        "lang = \"ar\"\ntheme = \"light\nbidi = \"inv\"\n",
    );
    let done = masar(&["config"]).env("MASAR_CONFIG", &file).done();
    assert_eq!(done.status, Some(1));
    let err = done.err.replace(folder.path().to_str().unwrap(), "");
    insta::assert_snapshot!(err, @r#"
    /config.toml:2:15: invalid basic string, expected `"`
    hint: nothing of the file is in force until it is right
    "#);
    assert_eq!(done.out.matches("# built in").count(), 12, "{}", done.out);
    // A folder in its place, and bytes that are no text.
    let done = masar(&["config"]).env("MASAR_CONFIG", "/").done();
    assert_eq!((done.status, done.err.lines().count()), (Some(1), 1));
    fs::write(&file, b"lang = \"\xff\"\n").unwrap();
    let done = masar(&["config"]).env("MASAR_CONFIG", &file).done();
    assert_eq!((done.status, done.err.lines().count()), (Some(1), 1));
}

#[test]
fn a_wrong_configuration_stops_no_other_command() {
    let folder = tempfile::tempdir().unwrap();
    let file = config(folder.path(), "lang = \"ar\"\nbidy = 1\n");
    let print = ["print", "oman", "--today", "2026-11-22"];
    let done = masar(&print).env("MASAR_CONFIG", &file).done();
    assert_eq!(done.status, Some(0));
    assert_eq!(
        done.out,
        masar(&[&print[..], &["--lang", "ar"]].concat()).out()
    );
}

#[test]
fn the_facts_are_told_without_a_terminal() {
    for arguments in [&["doctor", "--plain"][..], &["doctor"]] {
        let run = masar(&[arguments, &["--ascii"]].concat());
        let out = run
            .env("TERM", "xterm\u{1b}[31m")
            .env("SSH_TTY", "/dev/pts/9")
            .out();
        let lines: Vec<Vec<&str>> = out
            .lines()
            .map(|line| line.splitn(2, ' ').collect())
            .collect();
        let fact = |name: &str| {
            let found = lines.iter().find(|line| line[0] == name);
            found.unwrap_or_else(|| panic!("{name}: {out}"))[1].trim()
        };
        assert_eq!(fact("masar"), env!("CARGO_PKG_VERSION"));
        assert_eq!(fact("terminal"), "none");
        assert_eq!(fact("SSH_TTY"), "/dev/pts/9");
        assert!(
            !out.contains('\u{1b}') && fact("TERM").starts_with("xterm"),
            "{out}"
        );
        assert!(out.contains("setting ascii"), "{out}");
        assert!(!out.contains("configuration"), "{out}");
    }
}

#[test]
fn the_facts_tell_what_is_wrong_with_the_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let file = config(folder.path(), "bidy = \"grid\"\n");
    let run = masar(&["doctor", "--plain"]).env("MASAR_CONFIG", &file);
    let out = run.done().out;
    assert!(out.contains("there is no setting `bidy`"), "{out}");
    assert!(out.contains(&file), "{out}");
}

#[test]
fn what_is_no_small_file_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, mode).unwrap();
    let large = folder.path().join("large");
    fs::write(&large, vec![b'#'; (1 << 20) + 1]).unwrap();
    for (file, why) in [
        (&*pipe, "it is a named pipe, not a file"),
        (Path::new("/dev/zero"), "it is a device, not a file"),
        (&large, "it is larger than 1 MiB"),
    ] {
        let told = format!("{}: {why}\n", file.display());
        let done = masar(&["config"]).env("MASAR_CONFIG", file).done();
        assert_eq!((done.status, &done.err), (Some(1), &told));
        let done = masar(&["doctor", "--plain"])
            .env("MASAR_STATE", file)
            .done();
        assert_eq!((done.status, done.err.as_str()), (Some(0), ""));
        assert!(done.out.ends_with(&told), "{}", done.out);
    }
    // The usual word for none.
    let none = masar(&["config"]).env("MASAR_CONFIG", "/dev/null").out();
    assert!(none.contains("bidi = \"auto\""), "{none}");
}

#[test]
fn a_file_that_is_named_and_not_there_is_told() {
    let told = "nowhere.toml: there is no such file\n";
    let run = |arguments: &[&str]| masar(arguments).env("MASAR_CONFIG", "nowhere.toml").done();
    let done = run(&["config"]);
    assert_eq!((done.status, done.err.as_str()), (Some(1), told));
    let done = run(&["print", "oman"]);
    assert_eq!((done.status, done.err.as_str()), (Some(0), told));
    let done = run(&["config", "--lang", "ar"]);
    assert!(done.err.starts_with("nowhere.toml: "), "{}", done.err);
    assert!(!done.err.contains("such"), "{}", done.err);
}

#[test]
fn a_variable_that_sets_nothing_is_told() {
    let run = |name: &str| masar(&["config"]).env(name, "on").done();
    for (name, told) in [
        (
            "MASAR_KEEPMARKS",
            "MASAR_KEEPMARKS: there is no setting `keepmarks`\nhint: did you mean `MASAR_KEEP_MARKS`?\n",
        ),
        (
            "MASAR_ZZZ",
            "MASAR_ZZZ: there is no setting `zzz`\nhint: `masar config` lists every setting\n",
        ),
    ] {
        let done = run(name);
        assert_eq!((done.status, done.err.as_str()), (Some(1), told));
    }
    let arabic = masar(&["config", "--lang", "ar"]).env("MASAR_ZZZ", "");
    assert!(!arabic.done().err.contains("there is"));
    assert_eq!(run("OTHER_MASAR_ZZZ").status, Some(0));
}

#[test]
fn what_is_quoted_stays_in_its_line() {
    let variable = |value: &[u8]| {
        let run = masar(&["config"]).env("MASAR_BIDI", OsStr::from_bytes(value));
        let done = run.done();
        assert_eq!(done.status, Some(1), "{value:?}");
        let line = done.err.lines().next().unwrap().to_owned();
        assert_eq!(done.err.lines().count(), 2, "{}", done.err);
        line
    };
    insta::assert_snapshot!(variable(b"\x9b31m"), @r#"MASAR_BIDI: `bidi` cannot be "�31m""#);
    insta::assert_snapshot!(variable(b"a\x1b[31m\nmasar: all is well"), @r#"MASAR_BIDI: `bidi` cannot be "a␛[31m␊masar: all is well""#);
    let folder = tempfile::tempdir().unwrap();
    let file = config(folder.path(), "\"a\\nb\" = 1\nlang = \"c\\nd\"\n");
    let done = masar(&["config"]).env("MASAR_CONFIG", &file).done();
    let err = done.err.replace(folder.path().to_str().unwrap(), "");
    insta::assert_snapshot!(err, @r#"
    /config.toml:1:1: there is no setting `a␊b`
    hint: `masar config` lists every setting
    /config.toml:2:1: `lang` cannot be "c␊d"
    hint: one of: auto, en, ar, both
    "#);
}

#[test]
fn complaints_are_as_many_and_as_long_as_a_person_reads() {
    let folder = tempfile::tempdir().unwrap();
    let keys: String = (0..20_000).map(|nth| format!("k{nth} = 1\n")).collect();
    let file = config(folder.path(), &keys);
    let done = masar(&["config"]).env("MASAR_CONFIG", &file).done();
    assert_eq!(done.status, Some(1));
    assert!(done.err.ends_with("and 19980 more\n"), "{}", done.err);
    assert_eq!(done.err.lines().count(), 41);
    let file = config(folder.path(), &format!("{} = 1\n", "k".repeat(1_000_000)));
    let done = masar(&["config"]).env("MASAR_CONFIG", &file).done();
    assert_eq!((done.status, done.err.lines().count()), (Some(1), 2));
    assert!(done.err.len() < 1_000, "{}", done.err.len());
}
