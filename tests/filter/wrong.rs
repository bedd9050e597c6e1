//! What is wrong with a line, with its place, in both languages.

use std::fmt::Write;

use masar::filter::Filter;
use masar::words::Language;

use super::today;

#[test]
fn a_mistake_is_told_at_its_place() {
    let mut told = String::new();
    for line in [
        "stat:active",
        "ministry:health",
        "state:",
        "state:activ",
        "state<done",
        "in:soon",
        "progress>half",
        "money>1M:",
        "undated:2",
        "\"open",
        "(portal",
        "portal)",
        "not",
        "portal or",
        "or portal",
        "()",
        "in:2024 state:activ,done",
        "slip>soon",
        "late:yes",
        "field:high",
        "field.risk>2",
    ] {
        let wrong = Filter::parse(line, today()).unwrap_err();
        let marked: String = line
            .char_indices()
            .map(|(at, _)| if wrong.at.contains(&at) { '^' } else { ' ' })
            .collect();
        writeln!(told, "{line}\n{}", marked.trim_end()).unwrap();
        for language in [Language::En, Language::AR] {
            writeln!(told, "  {}", wrong.say(language)).unwrap();
        }
    }
    insta::assert_snapshot!(told);
}
