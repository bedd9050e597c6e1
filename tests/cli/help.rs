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
fn the_format_is_told_offline() {
    let english = include_str!("../../roadmap/README.md");
    let arabic = include_str!("../../roadmap/README.ar.md");
    let format = || masar(&["help", "format"]);
    // Nobody wants to read both of two long pages.
    assert!(format().out() == english);
    assert!(format().env("LANG", "ar_OM.UTF-8").out() == arabic);
    assert!(masar(&["help", "format", "--lang", "ar"]).out() == arabic);
    assert_eq!(format().unread().status, Some(0));
    let filters = |language| masar(&["help", "filters", "--lang", language]).out();
    assert!(filters("en") == include_str!("../../docs/filters.md"));
    assert!(filters("ar") == include_str!("../../docs/filters.ar.md"));
}

#[test]
fn help_of_a_command_is_its_page() {
    for language in ["en", "ar"] {
        let page = |words: &[&str]| masar(words).env("MASAR_LANG", language).out();
        assert_eq!(page(&["help", "print"]), page(&["print", "--help"]));
        assert_eq!(page(&["help"]), page(&["--help"]));
        assert_eq!(
            page(&["help", "print"]),
            masar(&["help", "print", "--lang", language]).out()
        );
    }
    let done = masar(&["help", "formt"]).done();
    assert_eq!((done.status, done.out.as_str()), (Some(2), ""));
    assert!(done.err.contains("'format'"), "{}", done.err);
}

/// By the pages, so that nothing is named twice by hand.
#[test]
fn completions_and_the_manual_name_every_command_and_option() {
    let options = |page: &str| -> Vec<String> {
        let first = page.lines().filter_map(|line| {
            let (_, words) = line.split_once("--")?;
            let word = words.split(|it: char| !it.is_ascii_lowercase() && it != '-');
            line.trim_start()
                .starts_with('-')
                .then(|| word.take(1).collect())
        });
        first.collect()
    };
    let topics = masar(&["help", "nonsense"]).done().err;
    let (_, topics) = topics.split_once("[possible values: ").unwrap();
    let (topics, _) = topics.split_once(']').unwrap();
    let commands: Vec<&str> = topics
        .split(", ")
        .filter(|it| !["format", "filters"].contains(it))
        .collect();
    let pages = commands.iter().map(|name| masar(&["help", name]).out());
    let options: Vec<String> = pages.flat_map(|page| options(&page)).collect();
    assert!(commands.len() > 8 && options.len() > 40, "{options:?}");

    let written = |words: &[&str]| masar(words).out().replace('\\', "");
    let mut forms = vec![written(&["man"])];
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        forms.push(written(&["completions", shell]));
    }
    for form in forms {
        for option in &options {
            // fish names an option without its dashes.
            let is_named =
                form.contains(&format!("--{option}")) || form.contains(&format!("-l {option}"));
            assert!(is_named, "{option}: {form}");
        }
        for name in &commands {
            assert!(form.contains(name), "{name}: {form}");
        }
    }
    assert_eq!(masar(&["man"]).unread().status, Some(0));
    assert_eq!(masar(&["completions", "bash"]).unread().status, Some(0));
    assert_eq!(masar(&["completions", "tcsh"]).done().status, Some(2));
}

#[test]
fn a_word_that_is_no_file_leads_to_the_command_that_was_meant() {
    let said = |words: &[&str]| {
        let done = masar(words).done();
        assert_eq!((done.status, done.out.as_str()), (Some(2), ""));
        done.err
    };
    insta::assert_snapshot!(said(&["chek", "plan.ron"]), @"
    chek: error: there is no such file
    hint: did you mean `masar check`? `masar init FILE` writes a roadmap to start from; built in: `syria`, `oman`
    ");
    insta::assert_snapshot!(said(&["present"]), @"
    present: error: there is no such file
    hint: did you mean `masar print`? `masar init FILE` writes a roadmap to start from; built in: `syria`, `oman`
    ");
    insta::assert_snapshot!(said(&["syira"]), @"
    syira: error: there is no such file
    hint: did you mean `masar syria`? `masar init FILE` writes a roadmap to start from; built in: `syria`, `oman`
    ");
    // What stands in a folder, has a form, or resembles nothing is taken for a file.
    for word in ["./chek", "chek.ron", "strategy"] {
        assert_eq!(said(&[word]), said(&["oman"]), "{word}");
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
