//! `--help` and wrong arguments.

use crate::program::masar;

/// What is on the pages is looked at beside the arguments.
#[test]
fn every_command_has_a_page() {
    let help = masar(&["--help"]).env("COLUMNS", "80").out();
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands = commands.take_while(|line| !line.is_empty());
    // A description that goes on is indented further.
    let named = commands.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names: Vec<&str> = named
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(names.contains(&"doctor") && names.len() > 6, "{help}");
    for name in names {
        let page = masar(&["help", name]).out();
        assert!(page.contains("Usage: masar"), "{name}: {page}");
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
