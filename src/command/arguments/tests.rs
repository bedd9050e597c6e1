//! The help pages, by clap's own tree of commands: whatever is added to it is looked at.

use clap::Command;

use crate::command::messages;

const SYNOPSES: &str = include_str!("../../../docs/commands.md");

/// Returns the program and its commands, each with the way to it.
fn commands() -> Vec<(String, Command)> {
    let mut root = super::masar();
    root.build();
    let below = root.get_subcommands().cloned();
    let named = below.map(|one| (format!("masar {}", one.get_name()), one));
    std::iter::once(("masar".to_owned(), root.clone()))
        .chain(named)
        .collect()
}

/// Returns the long options of a command, but for those that clap adds.
fn options(command: &Command) -> Vec<String> {
    let options = command.get_arguments().filter_map(|one| one.get_long());
    let own = options.filter(|name| !matches!(*name, "help" | "version"));
    own.map(|name| format!("--{name}")).collect()
}

#[test]
fn every_command_and_option_says_what_it_does() {
    for (way, command) in commands() {
        assert!(command.get_about().is_some(), "{way}");
        for one in command.get_arguments() {
            let help = one.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(!help.is_empty(), "{way}: {}", one.get_id());
        }
    }
}

#[test]
fn every_command_and_option_says_it_in_arabic() {
    let is_arabic = |words: String| words.contains(|one| matches!(one, '\u{621}'..='\u{64a}'));
    let masar = messages::arabic(super::masar());
    for command in std::iter::once(&masar).chain(masar.get_subcommands()) {
        let about = command.get_about().map(ToString::to_string);
        assert!(
            is_arabic(about.unwrap_or_default()),
            "{}",
            command.get_name()
        );
        for one in command.get_arguments() {
            let help = one.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(is_arabic(help), "{}: {}", command.get_name(), one.get_id());
        }
    }
}

#[test]
fn help_fits_and_names_every_command_and_option() {
    let mut names = Vec::new();
    for (way, command) in commands() {
        for (page, name) in [
            (command.clone().term_width(80).render_help(), "-h"),
            (command.clone().term_width(80).render_long_help(), "--help"),
        ] {
            let page = page.to_string();
            let wide = page.lines().filter(|row| row.chars().count() > 80);
            assert_eq!(wide.collect::<Vec<_>>(), [""; 0], "{way} {name}");
            for option in options(&command) {
                assert!(page.contains(&option), "{way} {name}: {option}");
            }
            for one in command.get_subcommands() {
                assert!(page.contains(one.get_name()), "{way} {name}");
            }
        }
        names.push(way);
    }
    assert!(names.contains(&"masar doctor".to_owned()), "{names:?}");
}

/// Each synopsis begins with the command and goes on indented further.
#[test]
fn a_synopsis_names_every_option() {
    for (way, command) in commands() {
        // Those of the explorer, says the text.
        let is_told_once = matches!(&*way, "masar doctor" | "masar config");
        // The program itself takes files first.
        let first = if way == "masar" { "[" } else { "" };
        let start = format!("    {way} {first}");
        let lines = SYNOPSES
            .lines()
            .skip_while(|line| !line.starts_with(&start));
        let goes_on = |(nth, line): &(usize, &str)| *nth == 0 || line.starts_with("        ");
        let synopsis: String = lines
            .enumerate()
            .take_while(goes_on)
            .map(|it| it.1)
            .collect();
        for option in options(&command) {
            let is_named = synopsis.contains(&option);
            assert!(is_named || is_told_once, "{way}: {option}: {synopsis}");
        }
    }
}
