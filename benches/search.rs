//! What a letter costs in the search: the first one reads nothing but plain bytes, the next ones
//! only what was found.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::fmt::Write;

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use masar::action::{Action, Edit};
use masar::document;
use masar::model::Roadmap;
use masar::scene::Size;
use masar::state::{self, State, Voice, World};
use masar::words::Language;

const ITEMS: [usize; 3] = [100, 10_000, 100_000];

fn main() {
    divan::main();
}

/// Writes a plan in both languages; its programmes hold a hundred items each.
fn plan(items: usize) -> Roadmap {
    // National registry, rollout of services.
    let arabic = "\u{645}\u{634}\u{631}\u{648}\u{639} \u{627}\u{644}\u{633}\u{62C}\u{644} \
        \u{627}\u{644}\u{648}\u{637}\u{646}\u{64A} \u{648}\u{627}\u{644}\u{62E}\u{62F}\u{645}\u{627}\u{62A}";
    let mut text = "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"), \
        start: \"2026\", items: ["
        .to_owned();
    for nth in 0..items {
        if nth % 100 == 0 {
            let end = if nth == 0 { "" } else { "])," };
            write!(
                text,
                "{end}(id: \"p{nth}\", kind: programme, title: (en: \"Programme\"), items: ["
            )
            .unwrap();
        }
        write!(
            text,
            "(id: \"i{nth:06}\", kind: project, number: {nth}, title: (en: \"Smart registry rollout {nth}\", \
             ar: \"{arabic} {nth}\", aliases: [\"Tahawul {nth}\"])),"
        )
        .unwrap();
    }
    text += "])])";
    Roadmap::build(document::parse(&text).unwrap()).0
}

fn world(roadmap: &Roadmap) -> World<'_> {
    World {
        roadmaps: std::slice::from_ref(roadmap),
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

/// Opens the line and types; `is_unfolded` shows every row before.
fn typed(world: &World<'_>, text: &str, is_unfolded: bool) -> State {
    let size = Size {
        columns: 120,
        rows: 36,
    };
    let mut state = State::new(world, size, Voice::One(Language::En));
    if is_unfolded {
        state::update(&mut state, Action::UnfoldAll, world);
    }
    state::update(&mut state, Action::Find, world);
    for letter in text.chars() {
        state::edit(&mut state, Edit::Insert(letter), world);
    }
    state
}

fn letter(bencher: Bencher<'_, '_>, items: usize, before: &str, letter: char) {
    let roadmap = plan(items);
    let world = world(&roadmap);
    let state = typed(&world, before, false);
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::edit(state, Edit::Insert(black_box(letter)), &world));
}

/// What opening the line costs the first time: every text is folded.
#[divan::bench(args = ITEMS, sample_count = 10)]
fn first_opening(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = plan(items);
    let world = world(&roadmap);
    let size = Size {
        columns: 120,
        rows: 36,
    };
    let state = State::new(&world, size, Voice::One(Language::En));
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::update(state, Action::Find, &world));
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
    let roadmap = plan(items);
    let world = world(&roadmap);
    let state = typed(&world, "registry 99", false);
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::edit(state, Edit::DeleteBefore, &world));
}

/// A first letter while every row of the outline shows.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn first_letter_with_all_unfolded(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = plan(items);
    let world = world(&roadmap);
    let state = typed(&world, "", true);
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::edit(state, Edit::Insert(black_box('h')), &world));
}

/// The next match, in another programme.
#[divan::bench(args = ITEMS, sample_count = 20)]
fn next_match(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = plan(items);
    let world = world(&roadmap);
    let mut state = typed(&world, "99", false);
    state::edit(&mut state, Edit::Keep, &world);
    bencher
        .with_inputs(|| state.clone())
        .bench_local_refs(|state| state::update(state, Action::FindNext, &world));
}
