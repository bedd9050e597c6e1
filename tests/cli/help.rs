//! `--help` and wrong arguments.

use crate::program::masar;

#[test]
fn help_fits_and_names_every_command_and_option() {
    let help = masar(&["--help"]).env("COLUMNS", "80").out();
    for name in [
        "print",
        "check",
        "init",
        "text",
        "FILE",
        "--today",
        "--lang",
        "--dir",
        "--color",
        "--theme",
        "--ascii",
        "--no-mouse",
        "--help",
        "--version",
    ] {
        assert!(help.contains(name), "{name}: {help}");
    }
    let print = masar(&["print", "--help"]).out();
    for name in [
        "--width", "--height", "--lang", "--dir", "--zoom", "--focus", "--level", "--today",
        "--color", "--ascii", "--format", "--output", "--force",
    ] {
        assert!(print.contains(name), "{name}: {print}");
    }
    let text = masar(&["text", "--help"]).out();
    let check = masar(&["check", "--help"]).out();
    let init = masar(&["init", "--help"]).out();
    for name in ["--width", "--dir", "--marks"] {
        assert!(text.contains(name), "{name}: {text}");
    }
    for page in [&help, &print, &text, &check, &init] {
        let wide: Vec<&str> = page
            .lines()
            .filter(|row| row.chars().count() > 100)
            .collect();
        assert_eq!(wide, [""; 0]);
    }
}

#[test]
fn version() {
    assert_eq!(
        masar(&["--version"]).out(),
        format!("masar {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn wrong_arguments_have_status_2() {
    for arguments in [
        &["--nonsense"][..],
        &["print", "--nonsense"],
        &["check"],
        &["print", "a", "b"],
    ] {
        let done = masar(arguments).done();
        assert_eq!(
            (done.status, done.out.as_str()),
            (Some(2), ""),
            "{arguments:?}"
        );
        assert!(done.err.starts_with("error: "), "{}", done.err);
    }
}
