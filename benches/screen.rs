//! What a reader waits for: a file to open, a frame, a key; with 100 items, 10,000 and 100,000.
//!
//! A key is measured as the program does it: the state changes, then the whole frame is drawn.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

mod plan;
mod stage;

use divan::{Bencher, black_box};
use masar::action::Action;
use masar::document;
use masar::facts::Page;
use masar::model::Roadmap;
use masar::state::{self, State, Voice, World};
use masar::view::{self, Background, Depth, Look, Theme};
use masar::words::Language;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use stage::{ITEMS, SIZE, world};

fn main() {
    divan::main();
}

fn text(items: usize) -> String {
    plan::text(items, |_| String::new())
}

fn look() -> Look {
    Look {
        theme: Theme {
            depth: Depth::True,
            background: Background::Dark,
        },
        is_ascii: false,
        gate: view::Gate::default(),
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
    let text = text(items);
    bencher.bench_local(|| black_box(document::read(text.as_bytes())));
}

#[divan::bench(args = ITEMS, sample_count = 10)]
fn findings(bencher: Bencher<'_, '_>, items: usize) {
    let text = text(items);
    bencher
        .with_inputs(|| document::read(text.as_bytes()).roadmap.unwrap())
        .bench_local_values(|document| black_box(Roadmap::build(document)));
}

#[divan::bench(args = ITEMS)]
fn frame(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    let world = world(&roadmap);
    drawing(bencher, &world, |_, _| {});
}

/// Draws in Arabic what an action leaves.
fn drawing(
    bencher: Bencher<'_, '_>,
    world: &World<'_>,
    mut change: impl FnMut(&mut State, &World<'_>),
) {
    let mut state = State::new(world, SIZE, Voice::one(Language::AR));
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
    let roadmap = stage::roadmap(items);
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

/// The brief while it shows: its words are written for every frame.
#[divan::bench(args = ITEMS)]
fn key_in_brief(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    let world = world(&roadmap);
    let mut turn = 0;
    let mut is_open = false;
    drawing(bencher, &world, |state, world| {
        if !is_open {
            state.show(0, Page::Brief, world);
            is_open = true;
        }
        turn = 1 - turn;
        act(state, [Action::MoveUp, Action::MoveDown][turn], world);
    });
}

/// Each page in turn: the slowest sample is the dearest page.
#[divan::bench(args = ITEMS, sample_count = 52, sample_size = 1)]
fn key_each_page(bencher: Bencher<'_, '_>, items: usize) {
    key(bencher, items, [Action::NextPage, Action::NextPage]);
}
