//! Laws of questions: no line is too strange or too deep, and an answer turned round is the other one.

use std::fmt::Write;
use std::sync::Arc;

use masar::filter::{Filter, Sieve};
use masar::model::{Ix, Roadmap};
use masar::search::Index;
use proptest::prelude::*;

use super::{strict, today, town};

/// Pieces from which lines are put together, wrong ones too.
const PIECES: [&str; 23] = [
    "not ",
    "or ",
    "and ",
    "(",
    ")",
    "portal ",
    "undated ",
    "state:done ",
    "in:2024 ",
    "starts:~2024-08 ",
    "ends<2025 ",
    "\"a b\" ",
    "\"",
    "track:",
    ",",
    "\u{60c}",
    "~",
    "\u{644}\u{64a}\u{633} ",
    "progress>=40 ",
    "x:y ",
    "late ",
    "slip>~30 ",
    "field.risk:none ",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_line_is_understood_or_its_mistake_is_told_inside_it(
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..12),
    ) {
        let line = pieces.concat();
        match Filter::parse(&line, today()) {
            Ok(filter) => prop_assert_eq!(filter.is_none(), line.trim().is_empty()),
            Err(wrong) => prop_assert!(line.get(wrong.at.clone()).is_some(), "{} {:?}", line, wrong),
        }
    }

    #[test]
    fn what_is_no_answer_answers_the_question_turned_round(
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..8),
    ) {
        let line = pieces.concat();
        let both = (Filter::parse(&line, today()), Filter::parse(&format!("not ({line})"), today()));
        if let (Ok(Some(filter)), Ok(Some(turned))) = both {
            let town = town();
            let index = Arc::new(Index::new(&town));
            let (sieve, turned) = (Sieve::new(&filter, &town, Some(&index)), Sieve::new(&turned, &town, Some(&index)));
            for ix in town.walk() {
                let (answer, other) = (sieve.answer(ix), turned.answer(ix));
                prop_assert_eq!(!answer, other);
                prop_assert!((!answer.surely || answer.is) && (!answer.is || answer.may));
            }
        }
    }
}

#[test]
fn no_depth_of_brackets_is_too_deep() {
    let line = format!("{}portal{}", "not (".repeat(50_000), ")".repeat(50_000));
    let filter = Filter::parse(&line, today()).unwrap().unwrap();
    let town = town();
    let index = Arc::new(Index::new(&town));
    let portal = town.find("portal").unwrap();
    assert!(Sieve::new(&filter, &town, Some(&index)).answer(portal).is);
}

#[test]
fn a_long_chain_of_links_is_asked_step_by_step() {
    let mut items = String::new();
    for nth in 0..2_000 {
        let after = if nth == 0 {
            String::new()
        } else {
            format!(", depends_on: [\"i{}\"]", nth - 1)
        };
        write!(
            items,
            "(id: \"i{nth}\", kind: task, title: (en: \"T{nth}\"){after}),"
        )
        .unwrap();
    }
    let plan = format!(
        "(format: 1, id: \"c\", kind: plan, language: en, title: (en: \"C\"), items: [{items}])"
    );
    let roadmap = Roadmap::build(strict::parse(&plan).unwrap()).0;
    let index = Arc::new(Index::new(&roadmap));
    let filter = Filter::parse("depends-on:i7", today()).unwrap().unwrap();
    let sieve = Sieve::new(&filter, &roadmap, Some(&index));
    let found: Vec<_> = roadmap
        .walk()
        .filter(|ix| sieve.answer(*ix).is)
        .map(|ix| roadmap.id(ix).into_owned())
        .collect();
    assert_eq!(found, ["i8"]);
    assert!(!sieve.answer(Ix::ROOT).is);
}
