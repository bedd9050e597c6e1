//! What a reader waits for: a file to open, a frame, a key; with 100 items, 10,000 and 100,000.
//!
//! A key is measured as the program does it: the explorer takes it, then the whole frame is drawn.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

mod plan;
mod stage;

use std::sync::Arc;

use divan::{Bencher, black_box};
use masar::action::Action;
use masar::document;
use masar::facts::Page;
use masar::model::Roadmap;
use masar::session::event::Event;
use masar::session::explorer::{Explorer, Setup};
use masar::session::{Program, Theming};
use masar::state::{self, Effect, Languages, Switches};
use masar::view::{self, Background, Depth, Look, Theme};
use masar::words::Language;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use stage::{ITEMS, SIZE, world};

fn main() {
    divan::main();
}

fn text(items: usize) -> String {
    plan::text(items, |_| String::new())
}

/// Opens a plan of so many items in Arabic.
fn explorer(items: usize) -> Explorer {
    let look = Look {
        theme: Theme {
            depth: Depth::True,
            background: Background::Dark,
        },
        is_ascii: false,
        text_style: view::TextStyle::default(),
    };
    let roadmap = stage::roadmap(items);
    let mut explorer = Explorer::new(Setup {
        today: world(&roadmap).today,
        languages: Languages::one(Language::AR),
        switches: Switches::default(),
        look,
        theming: Theming::Asked,
        has_mouse: true,
        columns: Default::default(),
        asked: Default::default(),
        views: Default::default(),
        hinted: Default::default(),
    });
    explorer.open(Arc::new([roadmap].into_iter().collect()));
    let size = Size::new(SIZE.columns, SIZE.rows);
    explorer.update(Event::Resize(size), Default::default());
    act(&mut explorer, Action::UnfoldAll);
    // Onto the first track, which has something to fold.
    act(&mut explorer, Action::MoveDown);
    explorer
}

fn act(explorer: &mut Explorer, action: Action) {
    explorer.change(|state, world| state::update(state, action, world));
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
    drawing(bencher, items, |_| {});
}

/// Draws in Arabic what an action leaves.
fn drawing(bencher: Bencher<'_, '_>, items: usize, mut change: impl FnMut(&mut Explorer)) {
    let mut explorer = explorer(items);
    let mut buffer = blank();
    bencher.bench_local(|| {
        change(&mut explorer);
        explorer.paint(&mut buffer);
    });
}

fn key(bencher: Bencher<'_, '_>, items: usize, actions: [Action; 2]) {
    let mut turn = 0;
    drawing(bencher, items, |explorer| {
        turn = 1 - turn;
        act(explorer, actions[turn]);
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
    let mut turn = 0;
    let mut is_open = false;
    drawing(bencher, items, |explorer| {
        if !is_open {
            explorer.change(|state, world| {
                state.show(0, Page::Brief, world);
                Effect::Draw
            });
            is_open = true;
        }
        turn = 1 - turn;
        act(explorer, [Action::MoveUp, Action::MoveDown][turn]);
    });
}

/// Each page in turn: the slowest sample is the dearest page.
#[divan::bench(args = ITEMS, sample_count = 52, sample_size = 1)]
fn key_each_page(bencher: Bencher<'_, '_>, items: usize) {
    key(bencher, items, [Action::NextPage, Action::NextPage]);
}
