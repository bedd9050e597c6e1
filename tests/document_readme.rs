//! The description of the file format says everything, and its examples are true.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use masar::document;
use masar::document::Field;
use masar::document::fault::Code;

/// In English and in Arabic.
const PAGES: [&str; 2] = [
    include_str!("../roadmap/README.md"),
    include_str!("../roadmap/README.ar.md"),
];
const TYPES: &[&str] = &[
    include_str!("../src/document/calendar.rs"),
    include_str!("../src/document/claim.rs"),
    include_str!("../src/document/context.rs"),
    include_str!("../src/document/event.rs"),
    include_str!("../src/document/governance.rs"),
    include_str!("../src/document/indicator.rs"),
    include_str!("../src/document/link.rs"),
    include_str!("../src/document/plan.rs"),
    include_str!("../src/document/structure.rs"),
    include_str!("../src/document/value.rs"),
];

#[test]
fn every_example_is_read_without_findings() {
    for page in PAGES {
        let examples = page.split("```ron ").skip(1).map(read_as_an_example);
        let examples = examples.count();
        assert!(examples >= 12, "only {examples} examples");
    }
}

/// Reads what a page shows of a field.
fn read_as_an_example(block: &str) {
    let (field, rest) = block.split_once('\n').unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    let text = match field {
        "roadmap" => example.to_owned(),
        "text" => roadmap(&format!("short: {example}")),
        "claim" => roadmap(&format!("goal: {example}")),
        "value" => roadmap(&format!("figures: [(title: (), value: {example})]")),
        field => roadmap(&format!("{field}: {example}")),
    };
    let reading = document::read(text.as_bytes());
    assert_eq!(reading.findings, [], "{text}");
    assert!(reading.roadmap.is_some());
}

#[test]
fn both_pages_show_the_same_fields() {
    let [english, arabic] = PAGES.map(|page| {
        let blocks = page.split("```ron ").skip(1);
        let fields = blocks.filter_map(|block| block.lines().next());
        fields.collect::<Vec<_>>()
    });
    assert_eq!(english, arabic);
}

#[test]
fn every_field_and_every_word_is_described() {
    let is_variant = |line: &&str| line.starts_with(|c: char| c.is_ascii_uppercase());
    let lines = TYPES.iter().flat_map(|source| source.lines());
    let lines = lines.filter_map(|line| line.strip_prefix("    "));
    let variants = lines.filter(is_variant).filter_map(|line| {
        // Several names in a line are imports.
        let (name, rest) = line.split_at(line.find(['(', ','])?);
        let is_one = rest == "," || rest.starts_with('(') && rest.ends_with("),");
        is_one.then(|| snake(name))
    });
    // A number is written as a number, and `Count` is one or "some".
    let words = variants.filter(|word| !["exactly", "some"].contains(&word.as_str()));
    let fields = Field::ALL.iter().map(|field| field.name().to_owned());
    let mut described = 0;
    for word in words.chain(fields) {
        let named = ["`", "(", ":"].map(|end| format!("`{word}{end}"));
        for page in PAGES {
            let is_described = named.iter().any(|name| page.contains(name));
            let title = page.lines().next().unwrap_or_default();
            assert!(is_described, "`{word}` is not described in {title}");
        }
        described += 1;
    }
    assert!(described > 130, "only {described} words");
}

#[test]
fn every_code_is_listed() {
    for code in Code::ALL {
        for page in PAGES {
            let title = page.lines().next().unwrap_or_default();
            let is_listed = page.contains(&format!("| `{code}` |"));
            assert!(is_listed, "{code} is not listed in {title}");
        }
    }
}

/// Wraps a field into a roadmap.
fn roadmap(field: &str) -> String {
    format!("(format: 1, id: \"a\", kind: plan, language: en, title: (), {field})")
}

/// Turns `InProcurement` into `in_procurement`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}
