//! What a plan of 100,000 items costs on its way from the file to the tree.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

mod plan;

use divan::{AllocProfiler, Bencher, black_box};
use masar::document::{self, Split, Task};
use masar::model::{Ix, Roadmap, What};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

const ITEMS: [usize; 2] = [10_000, 100_000];

fn main() {
    divan::main();
}

fn waiting(nth: usize) -> String {
    match nth % 4 {
        0 | 1 => String::new(),
        near => format!("depends_on: [\"i{:06}\", \"i{:06}\"]", nth - near, nth / 2),
    }
}

fn build(bencher: Bencher<'_, '_>, text: &str) {
    let document = document::read(text.as_bytes()).roadmap.unwrap();
    bencher
        .with_inputs(|| document.clone())
        .bench_local_values(Roadmap::build);
}

/// The reader, beside which the tree should cost little.
#[divan::bench(args = ITEMS, sample_count = 5)]
fn read(bencher: Bencher<'_, '_>, items: usize) {
    let text = plan::text(items, waiting);
    bencher.bench_local(|| document::read(black_box(text.as_bytes())));
}

/// Two hands that read one file.
struct Two;

impl Split for Two {
    fn parts(&self, _: usize) -> usize {
        2
    }

    fn run(&self, tasks: Vec<Task<'_>>) {
        std::thread::scope(|scope| {
            for task in tasks {
                scope.spawn(task);
            }
        });
    }
}

/// The reader with two cores.
#[divan::bench(args = ITEMS, sample_count = 5)]
fn read_by_two(bencher: Bencher<'_, '_>, items: usize) {
    let text = plan::text(items, waiting);
    bencher.bench_local(|| document::read_by(black_box(text.as_bytes()), &Two));
}

#[divan::bench(args = ITEMS, sample_count = 10)]
fn tree(bencher: Bencher<'_, '_>, items: usize) {
    build(bencher, &plan::text(items, waiting));
}

/// Every item waits for the next: one circle of all.
#[divan::bench(args = ITEMS, sample_count = 10)]
fn ring(bencher: Bencher<'_, '_>, items: usize) {
    let next = |nth| format!("depends_on: [\"i{:06}\"]", (nth + 1) % items);
    build(bencher, &plan::text(items, next));
}

/// Every dependency leads nowhere.
#[divan::bench(args = ITEMS, sample_count = 5)]
fn unknown_ids(bencher: Bencher<'_, '_>, items: usize) {
    build(
        bencher,
        &plan::text(items, |nth| format!("depends_on: [\"j{nth:06}\"]")),
    );
}

/// What a phase holds: asked for when it is opened.
#[divan::bench(args = ITEMS, sample_count = 10)]
fn falls_into(bencher: Bencher<'_, '_>, items: usize) {
    let roadmap = plan::roadmap(items, waiting);
    let mut ix = Ix::ROOT;
    while !matches!(roadmap.node(ix).what, What::Phase(_)) {
        ix = roadmap.next(ix);
    }
    bencher.bench_local(|| roadmap.falls_into(black_box(ix)));
}
