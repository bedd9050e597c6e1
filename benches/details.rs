//! What the details cost of an item of which thousands of things are said.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::fmt::Write;
use std::sync::Arc;

use divan::{Bencher, black_box};
use masar::action::Action;
use masar::document;
use masar::facts::detail::detail;
use masar::model::Roadmap;
use masar::session::event::Event;
use masar::session::explorer::{Explorer, Setup};
use masar::session::{Program, Theming};
use masar::state::{self, Languages, Switches};
use masar::view::{Background, Depth, Look, TextStyle, Theme};
use masar::words::Language;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

fn main() {
    divan::main();
}

/// What is said of the item `a`.
#[derive(Debug, Clone, Copy)]
enum Many {
    Milestones,
    Links,
}

const BOTH: [Many; 2] = [Many::Milestones, Many::Links];

fn roadmap(many: Many) -> Roadmap {
    let (mut said, mut beside) = (String::new(), String::new());
    match many {
        Many::Milestones => {
            said += "milestones: [";
            for nth in 0..5_000 {
                let (year, month, day) = (2020 + nth % 10, nth % 12 + 1, nth % 28 + 1);
                let date = format!("{year}-{month:02}-{day:02}");
                write!(
                    said,
                    "(id: \"m{nth}\", title: (en: \"Milestone {nth}\"), on: planned(\"{date}\")),"
                )
                .unwrap();
            }
        }
        Many::Links => {
            said += "depends_on: [";
            for nth in 0..100_000 {
                write!(said, "\"i{nth}\",").unwrap();
                write!(
                    beside,
                    "(id: \"i{nth}\", kind: project, title: (en: \"Item {nth}\")),"
                )
                .unwrap();
            }
        }
    }
    let text = format!(
        "(format: 1, id: \"p\", kind: plan, language: en, title: (en: \"P\"), start: \"2020\", \
         end: \"2030\", items: [(id: \"a\", kind: project, title: (en: \"A\"), start: \"2021\", \
         end: \"2024\", {said}]), {beside}])"
    );
    Roadmap::build(document::read(text.as_bytes()).roadmap.unwrap()).0
}

/// A reader at the item.
fn explorer(many: Many) -> (Explorer, Buffer) {
    let theme = Theme {
        depth: Depth::True,
        background: Background::Dark,
    };
    let mut explorer = Explorer::new(Setup {
        today: "2026-11-22".parse().unwrap(),
        languages: Languages::one(Language::En),
        switches: Switches::default(),
        look: Look {
            theme,
            is_ascii: false,
            text_style: TextStyle::default(),
        },
        theming: Theming::Asked,
        has_mouse: true,
        columns: Default::default(),
        asked: Default::default(),
        views: Default::default(),
        hinted: Default::default(),
    });
    explorer.open(Arc::new([roadmap(many)].into_iter().collect()));
    explorer.update(Event::Resize(Size::new(120, 36)), Default::default());
    explorer.change(|state, world| {
        let place = state.place_mut().unwrap();
        assert!(place.select(&world.roadmaps[0], "a"));
        state::Effect::Draw
    });
    (explorer, Buffer::empty(Rect::new(0, 0, 120, 36)))
}

fn keys(bencher: Bencher<'_, '_>, many: Many, before: &[Action], turns: [Action; 2]) {
    let (mut explorer, mut buffer) = explorer(many);
    let act = |explorer: &mut Explorer, action| {
        explorer.change(|state, world| state::update(state, action, world));
    };
    for action in before {
        act(&mut explorer, *action);
    }
    let mut turn = 0;
    bencher.bench_local(|| {
        turn = 1 - turn;
        act(&mut explorer, turns[turn]);
        explorer.paint(&mut buffer);
    });
}

/// All of it in words.
#[divan::bench(args = BOTH, sample_count = 10)]
fn words(bencher: Bencher<'_, '_>, many: Many) {
    let roadmap = roadmap(many);
    let ix = roadmap.find("a").unwrap();
    bencher.bench_local(|| black_box(detail(&roadmap, ix, Language::En, false)));
}

/// Onto the item and away from it.
#[divan::bench(args = BOTH, sample_count = 20)]
fn key_to_it(bencher: Bencher<'_, '_>, many: Many) {
    keys(bencher, many, &[], [Action::MoveDown, Action::MoveUp]);
}

/// Another language.
#[divan::bench(args = BOTH, sample_count = 20)]
fn key_language(bencher: Bencher<'_, '_>, many: Many) {
    keys(bencher, many, &[], [Action::Language, Action::Language]);
}

/// Its details over the whole screen, and back.
#[divan::bench(args = BOTH, sample_count = 20)]
fn key_open(bencher: Bencher<'_, '_>, many: Many) {
    keys(bencher, many, &[], [Action::Back, Action::Open]);
}

/// Their end, and their beginning.
#[divan::bench(args = BOTH, sample_count = 20)]
fn key_end(bencher: Bencher<'_, '_>, many: Many) {
    keys(
        bencher,
        many,
        &[Action::Open],
        [Action::First, Action::Last],
    );
}
