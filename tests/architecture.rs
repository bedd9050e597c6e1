//! The house rules, as tests: who may use whom, and what only the outside may touch.
//!
//! In: every `*.rs` file of `src`, `tests` and `benches`. Holds: no broken rule. A failure names
//! the file, the line and the rule. Deliberately not here: how the code is written (clippy).

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "architecture/circles.rs"]
mod circles;
#[path = "architecture/rules.rs"]
mod rules;
#[path = "architecture/source.rs"]
mod source;

use std::fs;
use std::path::Path;

use rules::{Broken, Kind, RULES};
use source::Source;

/// The layers, lowest first. A layer uses itself and the layers before it.
const LAYERS: [&str; 15] = [
    "text", "time", "words", "document", "model", "compare", "facts", "search", "filter", "scene",
    "action", "state", "input", "view", "session",
];

/// The outside: may use everything, and alone knows the clock, files and the terminal.
const OUTSIDE: [&str; 5] = ["tty", "export", "command", "lib", "main"];

/// The crates that only these layers may know; the outside may know all.
const CRATES: [(&str, &[&str]); 15] = [
    ("icu_collator", &["words"]),
    ("icu_locale_core", &["words"]),
    ("unicode_bidi", &["text", "session"]),
    ("unicode_bidi_mirroring", &["text"]),
    ("unicode_joining_type", &["text"]),
    ("unicode_segmentation", &["text"]),
    ("unicode_width", &["text", "session"]),
    ("ron", &["document"]),
    ("ratatui", &["view", "session"]),
    ("rustix", &[]),
    ("signal_hook", &[]),
    ("tempfile", &[]),
    ("clap", &[]),
    ("ab_glyph_rasterizer", &[]),
    ("png", &[]),
];

/// Paths that reach out of the program: the clock, files, the environment, processes, threads.
const REACHING_OUT: [&str; 14] = [
    "Utc::now",
    "Local::now",
    "Instant::now",
    "SystemTime",
    "std::fs",
    "File::open",
    "File::create",
    "std::env",
    "std::process",
    "std::thread",
    "std::net",
    "io::stdin",
    "io::stdout",
    "io::stderr",
];

/// Where right-to-left letters may stand as they are: the words of the interface, what can be wrong with a
/// plan and what the command line says, each in two languages side by side.
const READABLE_LETTERS: [&str; 3] = ["src/words/", "src/document/fault/", "src/command/messages"];

/// The most lines of a file.
const LONGEST_FILE: usize = 500;

/// Reads every `*.rs` file of the crate, in the order of their names.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut waiting: Vec<_> = ["src", "tests", "benches"].map(|top| root.join(top)).into();
    let mut found = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                let name = name.replace(std::path::MAIN_SEPARATOR, "/");
                found.push(Source::new(&name, &fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

#[test]
fn the_house_rules_hold() {
    let sources = sources();
    assert!(sources.len() > 50, "the scanner lost its way");
    let broken: Vec<String> = sources
        .iter()
        .flat_map(|source| RULES.iter().flat_map(|rule| rule(source)))
        .map(|broken| broken.to_string())
        .collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn contributing_tells_the_layers_in_their_order() {
    let page = include_str!("../CONTRIBUTING.md");
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    let told: Vec<&str> = rows.filter_map(|row| row.split('`').next()).collect();
    assert_eq!(told, LAYERS);
}

#[test]
fn a_folder_stands_beside_the_file_that_introduces_it() {
    let sources = sources();
    let has = |name: &str| sources.iter().any(|source| source.name == name);
    for source in &sources {
        if let Some((folder, _)) = source.name.rsplit_once('/')
            && folder.starts_with("src/")
        {
            assert!(has(&format!("{folder}.rs")), "{folder}.rs is missing");
        }
    }
}

#[test]
fn no_file_uses_itself_by_way_of_others() {
    let sources = sources();
    let circles = circles::circles(&sources);
    let ways: Vec<&str> = circles.values().map(String::as_str).collect();
    assert!(ways.is_empty(), "a circle of files:\n{}\n", ways.join("\n"));
}

/// The ways round that are found among small files.
fn ways_round(files: &[(&str, &str)]) -> Vec<String> {
    let sources: Vec<Source> = files
        .iter()
        .map(|(name, text)| Source::new(name, text))
        .collect();
    circles::circles(&sources).into_values().collect()
}

#[test]
fn a_circle_is_told_as_a_path_of_files() {
    let room = (
        "src/scene.rs",
        "pub use lane::Lane;\nmod bars;\nmod lane;\nmod rows;",
    );
    let lane = (
        "src/scene/lane.rs",
        "use super::rows::Page;\npub struct Lane(Page);",
    );
    let bars = (
        "src/scene/bars.rs",
        "use crate::scene::{self};\nfn f(_: scene::Lane) {}\npub fn g() {}",
    );
    let rows = (
        "src/scene/rows.rs",
        "use super::bars;\npub struct Page;\nfn f() { bars::g() }",
    );
    // By way of a re-export, of a module's name and of a name.
    assert_eq!(
        ways_round(&[room, lane, bars, rows]),
        [
            "src/scene/bars.rs\n  \
             -> src/scene/lane.rs (line 2: scene::Lane)\n  \
             -> src/scene/rows.rs (line 1: crate::scene::rows::Page)\n  \
             -> src/scene/bars.rs (line 3: bars::g)",
            "src/scene/lane.rs\n  \
             -> src/scene/rows.rs (line 1: crate::scene::rows::Page)\n  \
             -> src/scene/bars.rs (line 3: bars::g)\n  \
             -> src/scene/lane.rs (line 2: scene::Lane)",
            "src/scene/rows.rs\n  \
             -> src/scene/bars.rs (line 3: bars::g)\n  \
             -> src/scene/lane.rs (line 2: scene::Lane)\n  \
             -> src/scene/rows.rs (line 1: crate::scene::rows::Page)",
        ]
    );
}

#[test]
fn a_file_and_its_folder_may_make_a_circle_too() {
    let child = (
        "src/scene/lane.rs",
        "use super::Page;\npub fn pack(_: Page) {}",
    );
    for (parent, is_circle) in [
        ("mod lane;\npub struct Page;", false),
        ("mod lane;\npub use lane::pack;\npub struct Page;", false),
        (
            "mod lane;\npub struct Page;\nmod tests { use super::lane; fn f() { lane::pack() } }",
            false,
        ),
        (
            "mod lane;\npub struct Page;\nfn f() { lane::pack(Page) }",
            true,
        ),
        ("mod lane;\nuse lane::pack;\npub struct Page;", true),
        (
            "mod lane;\npub use lane::pack as fill;\npub struct Page;\nfn f() { fill(Page) }",
            true,
        ),
        (
            "mod lane;\npub use lane::*;\npub struct Page;\nfn f() { pack(Page) }",
            true,
        ),
    ] {
        let ways = ways_round(&[("src/scene.rs", parent), child]);
        assert_eq!(!ways.is_empty(), is_circle, "{parent}");
    }
}

/// What the rules say to a small file.
fn verdict(name: &str, text: &str) -> Vec<(usize, Kind)> {
    let text = format!("//! A module.\n{text}");
    let source = Source::new(name, &text);
    let broken = RULES.iter().flat_map(|rule| rule(&source));
    let mut verdict: Vec<_> = broken
        .map(|Broken { line, kind, .. }| (line, kind))
        .collect();
    verdict.dedup();
    verdict
}

#[test]
fn a_layer_may_look_down_and_not_up() {
    let up = [(2, Kind::LooksUp)];
    for allowed in [
        "use crate::text::Visual;",
        "use crate::model::Node;",
        "use crate::{document, text::{Visual, fit}, time};",
        "use super::axis::Axis;",
        "pub(crate) fn f() {}",
        "pub(in crate::scene) fn f() {}",
        "// use crate::view;",
        "/* use crate::view; /* nested */ use crate::view; */",
        "const A: &str = \"use crate::view;\";",
        "const A: &str = r#\"\" use crate::view;\"#;",
        "mod tests { use super::super::axis; use super::*; }",
        "fn f<'a>(quote: char) -> bool { quote == '\"' || quote == '\\'' }",
    ] {
        assert_eq!(verdict("src/scene/bars.rs", allowed), [], "{allowed}");
    }
    for refused in [
        "use crate::view::Theme;",
        "use crate::{document, view};",
        "use crate::{document::{Item, Text}, state::{self, State}};",
        "fn f() { let a = crate::state::update(1); }",
        "use super::super::view;",
        "use super::{axis, super::input};",
        "use self::super::super::action;",
        "mod tests { use super::super::super::view; }",
        "const A: &str = \"//\"; use crate::view;",
        "fn f(a: &'static str) -> char { '\\u{27}' } use crate::view;",
        "pub use crate::view as look;",
        "use crate::*;",
        "use masar::view;",
        "use crate::command::check;",
        "type A = <crate::view::Theme as Clone>::Owned;",
    ] {
        assert_eq!(verdict("src/scene/bars.rs", refused), up, "{refused}");
    }
    assert_eq!(verdict("src/scene.rs", "use super::view;"), up);
    assert_eq!(verdict("src/text/cluster.rs", "use crate::time::Days;"), up);
    assert_eq!(verdict("src/tty.rs", "use crate::view::Theme;"), []);
    assert_eq!(verdict("tests/screens.rs", "use masar::view::Theme;"), []);
}

#[test]
fn only_the_outside_reaches_out() {
    let reaching = [(2, Kind::ReachesOut)];
    for refused in [
        "use std::fs;",
        "use std::{fmt, fs::File};",
        "use std::{io, collections::{HashMap, HashSet}, env};",
        "fn f() { std::process::exit(1) }",
        "fn f() { chrono::Utc::now(); }",
        "fn f() { Local::now(); }",
        "use std::time::SystemTime;",
        "fn f() { std::time::Instant::now(); }",
        "fn f() { std::thread::spawn(|| ()); }",
        "fn f() { io::stdout(); }",
    ] {
        assert_eq!(
            verdict("src/state/update.rs", refused),
            reaching,
            "{refused}"
        );
        assert_eq!(verdict("src/command/check.rs", refused), [], "{refused}");
    }
    let arguments = "use std::time::Instant;\nfn f(now: Instant, env: &str) { now.elapsed(); }";
    assert_eq!(verdict("src/state/update.rs", arguments), []);
}

#[test]
fn the_other_rules_can_fail() {
    let one = |kind| vec![(2, kind)];
    let scene = "src/scene/bars.rs";
    assert_eq!(
        verdict(scene, "use ratatui::style::Color;"),
        one(Kind::KnowsCrate)
    );
    assert_eq!(
        verdict("src/view/chart.rs", "use ratatui::style::Color;"),
        []
    );
    assert_eq!(
        verdict("src/model/build.rs", "fn f() { ron::from_str(\"\") }"),
        one(Kind::KnowsCrate)
    );
    assert_eq!(verdict("src/helpers/a.rs", ""), [(1, Kind::UnknownLayer)]);
    assert_eq!(verdict("src/helpers.rs", ""), [(1, Kind::UnknownLayer)]);
    assert_eq!(
        verdict(scene, "fn f() { unsafe { g() } }"),
        one(Kind::Unsafe)
    );
    assert_eq!(
        verdict(scene, "// This is unsafe.\n#![forbid(unsafe_code)]"),
        []
    );
    assert_eq!(
        verdict(scene, &format!("// a{}b", '\u{202E}')),
        one(Kind::BidiControl)
    );
    assert_eq!(
        verdict("tests/a.rs", &format!("// a{}b", '\u{200F}')),
        one(Kind::BidiControl)
    );
    let arabic = format!("const A: &str = \"{}\"; // {}", '\u{645}', '\u{645}');
    assert_eq!(verdict(scene, &arabic), one(Kind::RawLetters));
    assert_eq!(verdict("src/words/message.rs", &arabic), []);
    assert_eq!(verdict(scene, &format!("// {}", '\u{645}')), []);
    let long = "//\n".repeat(LONGEST_FILE);
    assert_eq!(verdict(scene, &long), [(LONGEST_FILE + 1, Kind::TooLong)]);
    let nameless = Source::new(scene, "use crate::text;\n");
    let broken: Vec<String> = RULES
        .iter()
        .flat_map(|rule| rule(&nameless))
        .map(|it| it.to_string())
        .collect();
    assert_eq!(
        broken,
        ["src/scene/bars.rs:1: a module begins with `//!` and says what it is"]
    );
}

#[test]
fn a_failure_names_the_file_the_line_and_the_rule() {
    let text = "//! A module.\n\nuse crate::{\n    text,\n    view::Theme,\n};\n";
    let source = Source::new("src/scene/bars.rs", text);
    let broken: Vec<String> = RULES
        .iter()
        .flat_map(|rule| rule(&source))
        .map(|it| it.to_string())
        .collect();
    assert_eq!(
        broken,
        ["src/scene/bars.rs:5: scene uses view, which stands above it (crate::view::Theme)"]
    );
}
