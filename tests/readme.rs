//! The README and the pages of `docs` keep their promises: two commands, a plan of ten lines, tables.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use masar::action::Action;
use masar::document;
use masar::input::{BINDINGS, Binding, GESTURES, Key, key_name};
use masar::model::Roadmap;
use masar::words::{FILTER_EXAMPLES, FILTER_FIELDS, Language};

const README: &str = include_str!("../README.md");
const KEYS: &str = include_str!("../docs/keys.md");
const FILTERS: [&str; 2] = [
    include_str!("../docs/filters.md"),
    include_str!("../docs/filters.ar.md"),
];
const SETTINGS: &str = include_str!("../docs/settings.md");

#[test]
fn the_key_table_is_that_of_the_program() {
    let table = table();
    assert!(
        KEYS.contains(&table),
        "docs/keys.md should hold this table:\n\n{table}"
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
        KEYS.contains(&table),
        "docs/keys.md should hold this table:\n\n{table}"
    );
}

/// `masar help filters` shows these pages, and the help of the explorer the same examples.
#[test]
fn the_pages_of_filters_name_every_field_and_have_the_examples_of_the_program() {
    for (nth, page) in FILTERS.into_iter().enumerate() {
        for example in FILTER_EXAMPLES {
            let row = format!("| `{}` | {} |\n", example.question[nth], example.finds[nth]);
            assert!(page.contains(&row), "docs/filters should hold {row}");
        }
        for (en, ar) in FILTER_FIELDS {
            for name in [en[0], ar[0]] {
                let is_told =
                    page.contains(&format!("`{name}")) || page.contains(&format!("| {name}"));
                assert!(is_told, "{name}");
            }
        }
    }
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

/// One in English and one in Arabic: what a newcomer types is read without a word against it, and drawn.
#[test]
fn ten_lines_are_a_plan() {
    let plans: Vec<&str> = README.split("```ron\n").skip(1).collect();
    assert_eq!(plans.len(), 2);
    for plan in plans {
        let (plan, _) = plan.split_once("```").unwrap();
        assert_eq!(plan.lines().count(), 10, "{plan}");
        let reading = document::read(plan.as_bytes());
        assert_eq!(reading.findings, []);
        let (_, findings) = Roadmap::build(reading.roadmap.unwrap());
        assert_eq!(findings, []);
        // Logical order, so that a title can be found as it is written.
        let print = ["print", "-", "--width", "120", "--bidi", "logical"];
        let milestones = [&print[..], &["--page", "milestones"]].concat();
        let drawn = printed(&print, plan) + &printed(&milestones, plan);
        let titles = plan.split("title: \"").skip(1);
        let titles: Vec<_> = titles.filter_map(|rest| rest.split('"').next()).collect();
        assert!(titles.len() >= 5, "{titles:?}");
        for title in titles {
            assert!(drawn.contains(title), "{title}: {drawn}");
        }
    }
}

/// Returns what the program prints of what it is given.
fn printed(arguments: &[&str], input: &str) -> String {
    let mut masar = Command::new(env!("CARGO_BIN_EXE_masar"))
        .args(arguments)
        .env_clear()
        .env("MASAR_CONFIG", "/no such folder/masar.toml")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = masar.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    String::from_utf8(masar.wait_with_output().unwrap().stdout).unwrap()
}

#[test]
fn every_link_and_picture_leads_to_a_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = fs::read_dir(folder.join("docs")).unwrap();
    let mut pages: Vec<_> = docs.map(|page| page.unwrap().path()).collect();
    pages.push(folder.join("README.md"));
    let mut links = 0;
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        for link in text.split("](").skip(1) {
            let (link, _) = link.split_once(')').unwrap();
            if !link.starts_with(['#', 'h']) {
                let (name, heading) = link.split_once('#').unwrap_or((link, ""));
                let file = page.with_file_name("").join(name);
                assert!(file.exists(), "{}: {link}", page.display());
                if !heading.is_empty() {
                    let led_to = fs::read_to_string(&file).unwrap().to_lowercase();
                    let heading = format!("# {}\n", heading.replace('-', " "));
                    assert!(led_to.contains(&heading), "{}: {link}", page.display());
                }
                links += 1;
            }
        }
    }
    assert!(links > 30, "only {links} links");
}

#[test]
fn every_setting_is_listed() {
    let masar = Command::new(env!("CARGO_BIN_EXE_masar"))
        .args(["config"])
        // Whoever runs the tests may have settings of their own.
        .env_clear()
        .env("MASAR_CONFIG", "/dev/null")
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
        assert!(SETTINGS.contains(&format!("\n| `{name}` |")), "{name}");
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
