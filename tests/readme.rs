//! The README keeps its promises: two commands, and the key table of the program.

use std::process::Command;

use masar::action::Action;
use masar::input::{BINDINGS, Binding, GESTURES, Key, key_name};
use masar::words::Language;

const README: &str = include_str!("../README.md");

#[test]
fn the_key_table_is_that_of_the_program() {
    let table = table();
    assert!(
        README.contains(&table),
        "the README should hold this table:\n\n{table}"
    );
}

#[test]
fn the_gesture_table_is_that_of_the_program() {
    let mut table = "| with the mouse | | | |\n|---|---|---|---|\n".to_owned();
    for it in GESTURES {
        let say = |language| (it.gesture.say(language), it.does.say(language));
        let ((gesture, does), (arabic, arabic_does)) = (say(Language::En), say(Language::AR));
        table.push_str(&format!(
            "| {gesture} | {does} | {arabic} | {arabic_does} |\n"
        ));
    }
    assert!(
        README.contains(&table),
        "the README should hold this table:\n\n{table}"
    );
}

#[test]
fn two_commands_do_all_the_set_up() {
    let blocks: Vec<&str> = README.split("```").skip(1).step_by(2).collect();
    let first: Vec<&str> = blocks
        .first()
        .map(|block| block.lines().skip(1).collect())
        .unwrap_or_default();
    assert_eq!(first, ["cargo run --release", "cargo test"]);
}

#[test]
fn every_setting_is_listed() {
    let masar = Command::new(env!("CARGO_BIN_EXE_masar"))
        .args(["config"])
        // Whoever runs the tests may have settings of their own.
        .env_clear()
        .env("MASAR_CONFIG", "/no such folder/masar.toml")
        .output()
        .unwrap();
    let listed = String::from_utf8(masar.stdout).unwrap();
    let settings: Vec<&str> = listed
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .collect();
    assert!(settings.len() > 5, "{listed}");
    for name in settings {
        assert!(README.contains(&format!("\n| `{name}` |")), "{name}");
    }
}

fn table() -> String {
    let mut table =
        "| keys | on the Arabic layout | what they do | |\n|---|---|---|---|\n".to_owned();
    for binding in BINDINGS {
        let Binding {
            action,
            keys,
            arabic,
            ..
        } = binding;
        let keys: Vec<String> = keys
            .iter()
            .map(|key| format!("`{}`", key_name(*key, false)))
            .collect();
        let arabic: Vec<String> = arabic
            .iter()
            .map(|letter| format!("`{}`", key_name(Key::Letter(*letter), false)))
            .collect();
        let (en, ar) = (action.title(Language::En), action.title(Language::AR));
        table.push_str(&format!(
            "| {} | {} | {en} | {ar} |\n",
            keys.join(" "),
            arabic.join(" ")
        ));
    }
    let (en, ar) = (
        Action::Roadmap(0).title(Language::En),
        Action::Roadmap(0).title(Language::AR),
    );
    table.push_str(&format!(
        "| `1` … `9` | `\u{661}` … `\u{669}` | {en} | {ar} |\n"
    ));
    table
}
