//! What a reader waits for: a file to open, a frame, a key; with 100 items, 10,000 and 100,000.
//!
//! A key is measured as the program does it: the state changes, then the whole frame is drawn.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::fmt::Write;

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use masar::action::Action;
use masar::document;
use masar::model::Roadmap;
use masar::scene::Size;
use masar::state::{self, State, Voice, World};
use masar::view::{self, Background, Depth, Look, Theme};
use masar::words::Language;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const ITEMS: [usize; 3] = [100, 10_000, 100_000];

const SIZE: Size = Size {
    columns: 200,
    rows: 50,
};

fn main() {
    divan::main();
}

/// Writes a plan of tracks, programmes and projects with dates, states and progress.
fn plan(items: usize) -> String {
    // Electronic services project.
    let arabic = "\u{645}\u{634}\u{631}\u{648}\u{639} \u{627}\u{644}\u{62E}\u{62F}\u{645}\u{627}\u{62A} \
        \u{627}\u{644}\u{625}\u{644}\u{643}\u{62A}\u{631}\u{648}\u{646}\u{64A}\u{629}";
    let states = ["planned", "active", "pilot", "done", "unknown"];
    let mut text = "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"), \
        start: \"2026\", end: \"2031\", sources: [(id: \"s\", publisher: (en: \"Gazette\"), \
        kind: official)], strands: ["
        .to_owned();
    for nth in 0..items {
        if nth % 1_000 == 0 {
            let end = if nth == 0 { "" } else { "])])," };
            write!(
                text,
                "{end}(id: \"t{nth}\", kind: track, title: (en: \"Track\"), items: ["
            )
            .unwrap();
        }
        if nth % 50 == 0 {
            let end = if nth % 1_000 == 0 { "" } else { "])," };
            write!(
                text,
                "{end}(id: \"p{nth}\", kind: programme, title: (en: \"Programme\"), items: ["
            )
            .unwrap();
        }
        let (year, month, state) = (2026 + nth % 4, 1 + nth % 12, states[nth % states.len()]);
        let end = year + 1;
        write!(
            text,
            "(id: \"i{nth}\", kind: project, title: (en: \"Registry rollout {nth}\", ar: \"{arabic} {nth}\"), \
             start: \"{year}-{month:02}\", end: \"{end}\", status: [(state: {state}, sources: [\"s\"])], \
             progress: [(percent: {})]),",
            nth % 100
        )
        .unwrap();
    }
    text += "])])])";
    text
}

fn roadmap(items: usize) -> Roadmap {
    Roadmap::build(document::read(plan(items).as_bytes()).roadmap.unwrap()).0
}

fn world(roadmap: &Roadmap) -> World<'_> {
    World {
        roadmaps: std::slice::from_ref(roadmap),
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

fn look() -> Look {
    Look {
        theme: Theme {
            depth: Depth::True,
            background: Background::Dark,
        },
        is_ascii: false,
    }
}

fn act(state: &mut State, action: Action, world: &World<'_>) {
    state::update(state, action, world);
    view::keep_in_reach(state, world, look());
}

fn blank() -> Buffer {
    Buffer::empty(Rect::new(0, 0, SIZE.columns, SIZE.rows))
}

#[divan::bench(args = ITEMS, sample_count = 10)]
fn load(bencher: Bencher<'_, '_>, items: usize) {
    let text = plan(items);
    bencher.bench_local(|| black_box(document::read(text.as_bytes())));
}

#[divan::bench(args = ITEMS, sample_count = 10)]
fn findings(bencher: Bencher<'_, '_>, items: usize) {
    let text = plan(items);
    bencher
        .with_inputs(|| document::read(text.as_bytes()).roadmap.unwrap())
        .bench_local_values(|document| black_box(Roadmap::build(document)));
}

#[divan::bench(args = ITEMS)]
fn frame(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = roadmap(items);
    let world = world(&roadmap);
    drawing(bencher, &world, |_, _| {});
}

/// Draws in Arabic what an action leaves.
fn drawing(
    bencher: Bencher<'_, '_>,
    world: &World<'_>,
    mut change: impl FnMut(&mut State, &World<'_>),
) {
    let mut state = State::new(world, SIZE, Voice::One(Language::Ar));
    act(&mut state, Action::UnfoldAll, world);
    // Onto the first track, which has something to fold.
    act(&mut state, Action::MoveDown, world);
    let mut buffer = blank();
    bencher.bench_local(|| {
        change(&mut state, world);
        view::draw(&state, world, look(), &mut buffer);
    });
}

fn key(bencher: Bencher<'_, '_>, items: usize, actions: [Action; 2]) {
    let roadmap = roadmap(items);
    let world = world(&roadmap);
    let mut turn = 0;
    drawing(bencher, &world, |state, world| {
        turn = 1 - turn;
        act(state, actions[turn], world);
    });
}

#[divan::bench(args = ITEMS)]
fn key_move(bencher: Bencher<'_, '_>, items: usize) {
    key(bencher, items, [Action::MoveUp, Action::MoveDown]);
}

#[divan::bench(args = ITEMS)]
fn key_page(bencher: Bencher<'_, '_>, items: usize) {
    key(bencher, items, [Action::PageUp, Action::PageDown]);
}

#[divan::bench(args = ITEMS)]
fn key_zoom(bencher: Bencher<'_, '_>, items: usize) {
    key(bencher, items, [Action::ZoomOut, Action::ZoomIn]);
}

#[divan::bench(args = ITEMS)]
fn key_fold(bencher: Bencher<'_, '_>, items: usize) {
    key(bencher, items, [Action::Fold, Action::Fold]);
}

#[divan::bench(args = ITEMS)]
fn key_fold_all(bencher: Bencher<'_, '_>, items: usize) {
    key(bencher, items, [Action::UnfoldAll, Action::FoldAll]);
}

#[divan::bench(args = ITEMS)]
fn key_next_page(bencher: Bencher<'_, '_>, items: usize) {
    key(bencher, items, [Action::PreviousPage, Action::NextPage]);
}

#[divan::bench(args = ITEMS)]
fn key_language(bencher: Bencher<'_, '_>, items: usize) {
    key(bencher, items, [Action::Language, Action::Language]);
}
