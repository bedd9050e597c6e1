//! Questions put to plans: what they mean, in both languages, and what is wrong with a line.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod dated;
mod laws;
mod questions;
mod wrong;

use std::sync::Arc;

use chrono::NaiveDate;
use masar::filter::{Filter, Sieve};
use masar::model::Roadmap;
use masar::search::Index;

#[path = "../fixtures/strict.rs"]
mod strict;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 3, 1).unwrap()
}

fn town() -> Roadmap {
    let document = strict::parse(include_str!("plan.ron")).unwrap();
    Roadmap::build(document).0
}

/// Returns the ids of the items that answer a line; behind a `?` those that only may.
fn asked(roadmap: &Roadmap, line: &str) -> String {
    let filter = Filter::parse(line, today()).unwrap().unwrap();
    let index = Arc::new(Index::new(roadmap));
    let sieve = Sieve::new(&filter, roadmap, Some(&index));
    let items = roadmap.walk().filter(|ix| roadmap.item(*ix).is_some());
    let answers: Vec<_> = items.map(|ix| (roadmap.id(ix), sieve.answer(ix))).collect();
    let named = |is_one: &dyn Fn(bool, bool) -> bool| {
        let answers = answers
            .iter()
            .filter(|(_, answer)| is_one(answer.is, answer.may));
        let ids: Vec<&str> = answers.map(|(id, _)| &**id).collect();
        ids.join(" ")
    };
    let (is, may) = (named(&|is, _| is), named(&|is, may| may && !is));
    match may.as_str() {
        "" => is,
        may => format!("{is} ? {may}").trim_start().to_owned(),
    }
}
