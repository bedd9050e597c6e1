//! The rows that are kept are those that would be listed anew, whatever led to them.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::*;
use crate::action::Action;
use crate::document;
use crate::scene::Size;
use crate::state::{ClickTarget, Languages, Press, State, World, click, update};
use crate::text::Options;
use crate::words::Language;

/// Four levels below a strand, a phase and a pillar that list across the tree, a gap, and items
/// that stand beside the strands.
const PLAN: &str = r#"(format: 1, id: "plan", kind: plan, language: en, title: (en: "Plan"),
    phases: [(id: "ph", title: (en: "First"), start: "2026", until: "2028")],
    pillars: [(id: "pi", title: (en: "People"))],
    milestones: [(id: "m", title: (en: "Opening"), on: planned("2027"))],
    strands: [
        (id: "t", kind: track, title: (en: "Track"), declared: [(kind: project, count: 9)], items: [
            (id: "a", kind: programme, title: (en: "A"), items: [
                (id: "b", kind: programme, title: (en: "B"), items: [
                    (id: "c", kind: project, title: (en: "C"), start: "2026", pillars: ["pi"], items: [
                        (id: "d", kind: project, title: (en: "D"), pillars: ["pi"]),
                    ]),
                    (id: "e", kind: project, title: (en: "E"), start: "2027"),
                ]),
                (id: "f", kind: project, title: (en: "F"),
                 milestones: [(id: "n", title: (en: "Within"))]),
            ]),
            (id: "g", kind: project, title: (en: "G")),
        ]),
        (id: "u", kind: track, title: (en: "Empty")),
    ],
    items: [(id: "h", kind: programme, title: (en: "H"), items: [
        (id: "i", kind: project, title: (en: "I")),
    ])])"#;

const ACTIONS: [Action; 14] = [
    Action::MoveUp,
    Action::MoveDown,
    Action::MoveDown,
    Action::First,
    Action::Last,
    Action::Fold,
    Action::Fold,
    Action::Fold,
    Action::FoldAll,
    Action::UnfoldAll,
    Action::FewerLevels,
    Action::MoreLevels,
    Action::Open,
    Action::Back,
];

#[derive(Debug, Clone, Copy)]
enum Step {
    Act(Action),
    // A node by its place in the tree.
    Select(usize),
    ClickFold(usize),
    FoldBelow(u16),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => prop::sample::select(&ACTIONS[..]).prop_map(Step::Act),
        2 => (0_usize..30).prop_map(Step::Select),
        1 => (0_usize..30).prop_map(Step::ClickFold),
        1 => (1_u16..5).prop_map(Step::FoldBelow),
    ]
}

fn read(text: &str) -> Roadmap {
    let read = document::read(text.as_bytes());
    assert_eq!(read.findings, []);
    Roadmap::build(read.roadmap.unwrap()).0
}

fn walk(state: &mut State, step: Step, world: &World<'_>) {
    let roadmap = &world.roadmaps[0];
    let node = |nth: usize| roadmap.walk().nth(nth % roadmap.nodes().len()).unwrap();
    match step {
        Step::Act(action) => {
            update(state, action, world);
        }
        Step::ClickFold(nth) => {
            click(state, ClickTarget::Fold(node(nth)), Press::Single, world);
        }
        Step::Select(nth) => {
            let id = roadmap.id(node(nth)).into_owned();
            state.place_mut().unwrap().select(roadmap, &id);
        }
        Step::FoldBelow(level) => state.place_mut().unwrap().fold_below(roadmap, level),
    }
}

fn holds(place: &Place, roadmap: &Roadmap) {
    let is_folded = |ix| place.folded.contains(&*roadmap.id(ix));
    let fresh = Outline::new(roadmap, place.root(roadmap), is_folded);
    assert_eq!(place.outline, fresh);
    for (row, entry) in fresh.entries().iter().enumerate() {
        assert_eq!(place.row_of(entry.node), Some(row));
    }
    let shows = |ix: Ix| fresh.entries().iter().any(|entry| entry.node == ix);
    let hidden = roadmap.walk().filter(|ix| !shows(*ix));
    assert!(hidden.into_iter().all(|ix| place.row_of(ix).is_none()));
    assert_eq!(
        roadmap.find(&place.at.selected),
        Some(place.selected(roadmap))
    );
}

fn check(roadmap: &Roadmap, steps: &[Step]) {
    let world = World {
        views: &[],
        roadmaps: std::slice::from_ref(roadmap),
        today: NaiveDate::default(),
        letters: Options::default(),
    };
    let size = Size {
        columns: 100,
        rows: 24,
    };
    let mut state = State::new(&world, size, Languages::one(Language::En));
    for step in steps {
        walk(&mut state, *step, &world);
        holds(state.place().unwrap(), roadmap);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(41), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_are_those_of_a_fresh_list(steps in prop::collection::vec(step(), 0..40)) {
        check(&read(PLAN), &steps);
    }
}

#[test]
fn a_row_is_shown_from_within_what_was_entered() {
    let roadmap = read(PLAN);
    let ix = |id: &str| roadmap.find(id).unwrap();
    let mut place = Place::new(&roadmap, NaiveDate::default());
    place.fold_below(&roadmap, 1);
    place.enter(&roadmap, ix("a"));
    assert!(place.select(&roadmap, "d"));
    assert_eq!(place.selected(&roadmap), ix("d"));
    holds(&place, &roadmap);
    // Nothing of it shows here.
    assert!(!place.select(&roadmap, "i"));
    holds(&place, &roadmap);
}

#[test]
fn a_place_that_was_led_to_a_row_and_back_is_as_it_was() {
    let roadmap = Roadmap::build(document::read(PLAN.as_bytes()).roadmap.unwrap()).0;
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for level in 0..5 {
        for root in ["plan", "t", "b", "ph", "pi"] {
            let mut place = Place::new(&roadmap, today);
            place.fold_below(&roadmap, level);
            place.focus(&roadmap, root);
            let before = place.clone();
            let all: Vec<Ix> = roadmap.walk().collect();
            for ix in all.iter().copied().chain(all.iter().rev().copied()) {
                let id = roadmap.id(ix);
                while !place.select(&roadmap, &id) && place.leave(&roadmap) {}
                place.return_to(&before, Some(ix), &roadmap);
                assert_eq!(place, before, "{root} {level} {id}");
            }
        }
    }
}
