//! What the scene costs alone: where everything stands, before anything is drawn.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

mod plan;
mod stage;

use divan::{Bencher, black_box};
use masar::action::Action;
use masar::facts::detail::brief;
use masar::facts::{Book, Page, page};
use masar::scene::{Outline, Scene, View};
use masar::state::{self, Languages, State};
use masar::words::Language;
use stage::{ITEMS, SIZE, world};

fn main() {
    divan::main();
}

/// The visible rows of the chart and their lanes, from the middle of the plan.
#[divan::bench(args = ITEMS)]
fn rows(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    let world = world(&roadmap);
    let mut state = State::new(&world, SIZE, Languages::one(Language::AR));
    state::update(&mut state, Action::UnfoldAll, &world);
    state::update(&mut state, Action::Last, &world);
    state::lay_out(&mut state, &world);
    let (layout, window) = state.frame().unwrap();
    let place = state.place().unwrap();
    let view = View {
        roadmap: &roadmap,
        entries: &place.entries()[place.visible_rows(layout.outline.height)],
        selected: Some(place.selected(&roadmap)),
        changes: &[],
        chain: None,
        matches: None,
        groups: None,
        coloring: None,
        window,
        columns: layout.chart.width,
        lanes: 8,
        language: Language::AR,
        today: world.today,
        letters: masar::text::Options::default(),
    };
    bencher.bench_local(|| Scene::new(black_box(&view)));
}

/// Every row of the outline.
#[divan::bench(args = ITEMS)]
fn outline(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    let root = roadmap.walk().next().unwrap();
    bencher.bench_local(|| Outline::new(black_box(&roadmap), root, |_| false));
}

/// What a page lists, when it is opened.
#[divan::bench(args = Page::ALL.map(Page::name), consts = ITEMS)]
fn listing<const COUNT: usize>(bencher: Bencher<'_, '_>, name: &str) {
    let roadmap = stage::roadmap(COUNT);
    let page = Page::ALL.into_iter().find(|page| page.name() == name);
    let page = page.unwrap();
    let book = Book {
        roadmap: &roadmap,
        notes: &[],
        today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    };
    bencher.bench_local(|| page::list(black_box(book), page, None));
}

/// The words of the brief, as every frame of it writes them.
#[divan::bench(args = ITEMS)]
fn writing_the_brief(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = stage::roadmap(items);
    bencher.bench_local(|| brief(black_box(&roadmap), Language::AR, false));
}
