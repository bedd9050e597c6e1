//! What a letter costs in the search: the first one reads nothing but plain bytes, the next ones
//! only what was found.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

mod plan;
mod stage;

use std::sync::Arc;

use divan::{Bencher, black_box};
use masar::action::{Action, Edit};
use masar::document::Counts;
use masar::document::fault::Value;
use masar::document::{Finding, Path};
use masar::facts::Noted;
use masar::model::Roadmap;
use masar::search::Index;
use masar::state::{self, Languages, State, World};
use masar::words::Language;
use stage::{ITEMS, SIZE, world};

fn main() {
    divan::main();
}

/// Opens the line and types; `is_unfolded` shows every row before.
fn typed(world: &World<'_>, text: &str, is_unfolded: bool) -> State {
    let mut state = State::new(world, SIZE, Languages::one(Language::En));
    if is_unfolded {
        state::update(&mut state, Action::UnfoldAll, world);
    }
    find(&mut state, world);
    for letter in text.chars() {
        state::edit(&mut state, Edit::Insert(letter), world);
    }
    state
}

/// Opens the line, with texts to look through.
fn find(state: &mut State, world: &World<'_>) {
    state::update(state, Action::Find, world);
    let index = Arc::new(Index::new(&world.roadmaps[0]));
    state::take_index(state, 0, index, world);
}

fn letter(bencher: Bencher<'_, '_>, items: usize, before: &str, letter: char) {
    letter_in(bencher, &stage::roadmap(items), before, letter);
}

fn letter_in(bencher: Bencher<'_, '_>, roadmap: &Roadmap, before: &str, letter: char) {
    let world = world(roadmap);
    let state = typed(&world, before, false);
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::edit(state, Edit::Insert(black_box(letter)), &world));
}

/// Reads a plan whose items have a body, money, an aim and a remark each.
fn described(items: usize) -> Roadmap {
    plan::roadmap(items, |_| {
        "bodies: [(title: (en: \"Ministry of Registers\"), part: owner)], \
         money: [(title: (en: \"Set aside\"), amount: 2500000, currency: \"OMR\")], \
         aim: (en: \"Every office reads one register, and nobody is asked twice for what is in it\"), \
         notes: [(text: (en: \"Told by the ministry in the spring, without a date of its own\"))]"
            .to_owned()
    })
}

/// What gathering costs, once: every text is folded.
#[divan::bench(args = ITEMS, sample_count = 10)]
fn first_opening(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    bencher.bench_local(|| Index::new(black_box(&roadmap)));
}

/// The same where much is said of each item.
#[divan::bench(args = ITEMS, sample_count = 10)]
fn first_opening_of_much(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = described(items);
    bencher.bench_local(|| Index::new(black_box(&roadmap)));
}

/// The last letter of words that stand in no name, where much is said of each item.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn last_letter_of_what_is_said(bencher: Bencher<'_, '_>, items: usize) {
    letter_in(bencher, &described(items), "ministry sprin", 'g');
}

/// An Arabic letter where much is said of each item.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn letter_in_arabic_in_much(bencher: Bencher<'_, '_>, items: usize) {
    letter_in(bencher, &described(items), "", '\u{645}');
}

/// A first letter that every item has.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn first_letter_everywhere(bencher: Bencher<'_, '_>, items: usize) {
    letter(bencher, items, "", 'r');
}

/// A first letter that none has: every byte is looked at.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn first_letter_nowhere(bencher: Bencher<'_, '_>, items: usize) {
    letter(bencher, items, "", 'x');
}

/// An Arabic letter, whose bytes begin like all others.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn first_letter_in_arabic(bencher: Bencher<'_, '_>, items: usize) {
    letter(bencher, items, "", '\u{62E}');
}

/// A further letter while all items are still found.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn next_letter_everywhere(bencher: Bencher<'_, '_>, items: usize) {
    letter(bencher, items, "registr", 'y');
}

/// The last letter of two words, one of them rare.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn last_letter_of_two_words(bencher: Bencher<'_, '_>, items: usize) {
    letter(bencher, items, "registry 9", '9');
}

/// A letter after which the whole roadmap has to be looked through again.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn letter_taken_back(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    let world = world(&roadmap);
    let state = typed(&world, "registry 99", false);
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::edit(state, Edit::DeleteBefore, &world));
}

/// A first letter while every row of the outline shows.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn first_letter_with_all_unfolded(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    let world = world(&roadmap);
    let state = typed(&world, "", true);
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::edit(state, Edit::Insert(black_box('h')), &world));
}

/// A finding as long as they are.
fn noted() -> Noted {
    let line =
        "start: \"2020\", end: \"2022\", of a project that begins before its plan".to_owned();
    Noted {
        finding: Finding::warning(
            Value::UnknownField { name: line.clone() },
            Path::default().field("strands").index(0).field("start"),
        ),
        place: "plan.ron:1:1".to_owned(),
        excerpt: vec![line.clone(); 2],
        printed: vec![line; 4],
        node: Some("item-000002".to_owned()),
    }
}

/// A letter that leads elsewhere in a file with as many findings as are listed.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn letter_with_a_thousand_findings(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    let world = world(&roadmap);
    let mut state = State::new(&world, SIZE, Languages::one(Language::En));
    state.tell(0, Counts::default(), vec![noted(); 1000]);
    find(&mut state, &world);
    for letter in "registry 9".chars() {
        state::edit(&mut state, Edit::Insert(letter), &world);
    }
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::edit(state, Edit::Insert(black_box('9')), &world));
}

/// The next match, in another programme.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn next_match(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    let world = world(&roadmap);
    let mut state = typed(&world, "99", false);
    state::edit(&mut state, Edit::Keep, &world);
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::update(state, Action::FindNext, &world));
}
