//! What a plan of 100,000 items costs on its way from the file to the tree.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::fmt::Write;

use divan::{AllocProfiler, Bencher, black_box};
use masar::document;
use masar::model::{Ix, Roadmap, What};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

const TRACKS: usize = 24;
const PROGRAMMES: usize = 40;
const ITEMS: [usize; 2] = [10_000, 100_000];

fn main() {
    divan::main();
}

/// Writes a plan of tracks, programmes and items that wait for each other, without chance.
fn plan(items: usize, fields: impl Fn(usize) -> String) -> String {
    let mut text = "(format: 1, id: \"plan\", kind: plan, language: en, title: (en: \"Plan\"), \
        phases: ["
        .to_owned();
    for year in 2026..2030 {
        let until = year + 1;
        write!(
            text,
            "(id: \"ph{year}\", title: (), start: \"{year}\", until: \"{until}\"),"
        )
        .unwrap();
    }
    text += "], strands: [";
    let each = items / (TRACKS * PROGRAMMES) + 1;
    let mut nth = 0;
    for track in 0..TRACKS {
        write!(
            text,
            "(id: \"t{track}\", kind: track, title: (en: \"Track {track}\"), items: ["
        )
        .unwrap();
        for programme in 0..PROGRAMMES {
            let id = format!("t{track}-p{programme}");
            write!(
                text,
                "(id: \"{id}\", kind: programme, title: (en: \"Programme\"), items: ["
            )
            .unwrap();
            for _ in 0..each.min(items - nth) {
                text += &item(nth, &fields(nth));
                nth += 1;
            }
            text += "]),";
        }
        text += "]),";
    }
    text + "])"
}

fn item(nth: usize, fields: &str) -> String {
    let (year, month, progress) = (2026 + nth % 4, nth * 7 % 12 + 1, nth * 13 % 101);
    format!(
        "(id: \"i{nth:06}\", kind: project, title: (en: \"Smart registry rollout {nth}\", \
         ar: \"\u{645}\u{634}\u{631}\u{648}\u{639} {nth}\"), start: \"{year}-{month:02}-15\", \
         end: \"{}-{month:02}-14\", progress: [(percent: {progress})], {fields}),",
        year + 1
    )
}

fn waiting(nth: usize) -> String {
    match nth % 4 {
        0 | 1 => String::new(),
        near => format!("depends_on: [\"i{:06}\", \"i{:06}\"]", nth - near, nth / 2),
    }
}

fn build(bencher: Bencher<'_, '_>, text: &str) {
    let document = document::parse(text).unwrap();
    bencher
        .with_inputs(|| document.clone())
        .bench_local_values(Roadmap::build);
}

/// The reader, beside which the tree should cost little.
#[divan::bench(args = ITEMS, sample_count = 5)]
fn read(bencher: Bencher<'_, '_>, items: usize) {
    let text = plan(items, waiting);
    bencher.bench_local(|| document::read(black_box(text.as_bytes())));
}

#[divan::bench(args = ITEMS, sample_count = 10)]
fn tree(bencher: Bencher<'_, '_>, items: usize) {
    build(bencher, &plan(items, waiting));
}

/// Every item waits for the next: one circle of all.
#[divan::bench(args = ITEMS, sample_count = 10)]
fn ring(bencher: Bencher<'_, '_>, items: usize) {
    let next = |nth| format!("depends_on: [\"i{:06}\"]", (nth + 1) % items);
    build(bencher, &plan(items, next));
}

/// Every dependency leads nowhere.
#[divan::bench(args = ITEMS, sample_count = 5)]
fn unknown_ids(bencher: Bencher<'_, '_>, items: usize) {
    build(
        bencher,
        &plan(items, |nth| format!("depends_on: [\"j{nth:06}\"]")),
    );
}

/// What a phase holds: asked for when it is opened.
#[divan::bench(args = ITEMS, sample_count = 10)]
fn falls_into(bencher: Bencher<'_, '_>, items: usize) {
    let (roadmap, _) = Roadmap::build(document::parse(&plan(items, waiting)).unwrap());
    let mut ix = Ix::ROOT;
    while !matches!(roadmap.node(ix).what, What::Phase(_)) {
        ix = roadmap.next(ix);
    }
    bencher.bench_local(|| roadmap.falls_into(black_box(ix)));
}
