//! Every clause of both founding documents is two keys away, and one page down where a page is longer
//! than the screen, in both languages.
//!
//! `clauses/*.txt` name them: what a reader presses who has opened the plan by itself, and the words
//! that she reads then.

use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use masar::text::{Options, Visual};
use masar::words::Language;

use crate::explorer::{Explorer, build, library, walk};

/// A clause as a reader meets it.
struct Clause {
    number: usize,
    keys: String,
    /// In English, in Arabic.
    words: [String; 2],
}

fn clauses(name: &str) -> Vec<Clause> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens/clauses");
    let text = fs::read_to_string(folder.join(name)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let told = lines.chunks(4).map(|lines| {
        let [number, keys, en, ar] = lines else {
            panic!("a clause has four lines: {lines:?}");
        };
        let field = |line: &str, name: &str| {
            let (found, value) = line.split_once(':').unwrap();
            assert_eq!(found, name, "{number}");
            value.trim().to_owned()
        };
        Clause {
            number: number.parse().unwrap(),
            keys: field(keys, "keys"),
            words: [field(en, "en"), field(ar, "ar")],
        }
    });
    told.collect()
}

/// Says whether words stand in a row of the screen, or begin there and go on in the next ones.
fn stand(rows: &[String], words: &[&str]) -> bool {
    let Some((row, rest)) = rows.split_first() else {
        return false;
    };
    (1..=words.len()).rev().any(|count| {
        let (here, below) = words.split_at(count);
        let shown = Visual::new(&here.join(" "), &Options::default()).to_string();
        row.contains(&shown) && (below.is_empty() || stand(rest, below))
    })
}

fn shows(screen: &str, words: &str) -> bool {
    let rows: Vec<String> = screen.lines().map(str::to_owned).collect();
    let words: Vec<&str> = words.split_whitespace().collect();
    (0..rows.len()).any(|from| stand(&rows[from..], &words))
}

/// Two keys, and one page down.
fn is_near(keys: &str) -> bool {
    let keys: Vec<&str> = keys.split_whitespace().collect();
    match keys[..] {
        [] | [_] | [_, _] => true,
        [_, _, last] => last == "<pgdn>",
        _ => false,
    }
}

fn every_clause_is_near(plan: &str, name: &str, numbers: RangeInclusive<usize>) {
    let opened = library([build(plan)]);
    let clauses = clauses(name);
    assert!(clauses.iter().map(|clause| clause.number).eq(numbers));
    let mut missed = Vec::new();
    for Clause {
        number,
        keys,
        words,
    } in &clauses
    {
        assert!(is_near(keys), "{name} {number}: {keys}");
        for (language, words) in [Language::En, Language::AR].into_iter().zip(words) {
            let reader = walk(opened.clone()).size(120, 36);
            let reader = match language {
                Language::En => reader,
                Language::Ar(_) => reader.arabic(),
            };
            let screen = Explorer::keys(reader, keys).screen();
            for part in words.split(" / ").filter(|part| !shows(&screen, part)) {
                missed.push(format!("{name} {number}, `{keys}`: {part}\n{screen}\n"));
            }
        }
    }
    let count = missed.len();
    assert!(missed.is_empty(), "{}\n{count} missed", missed.join("\n"));
}

#[test]
fn every_clause_of_syria_is_near() {
    let plan = include_str!("../../roadmap/syria-2021-2030.ron");
    every_clause_is_near(plan, "syria.txt", 1..=43);
}

#[test]
fn every_clause_of_oman_is_near() {
    let plan = include_str!("../../roadmap/oman-2021-2025.ron");
    every_clause_is_near(plan, "oman.txt", 1..=53);
}
