//! The three switches of direction: language, side of the panels, direction of time.

use std::sync::{Arc, LazyLock};

use masar::action::Action;
use masar::scene::Size;
use masar::session::library::Library;
use masar::state::{ClickTarget, Dir, Switches};
use masar::view::{Background, Depth};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use ratatui::buffer::Buffer;

use crate::explorer::{Explorer, build, explore, explorer, library, shipped, walk};
use crate::mirror::{Signs, assert_image};

/// The four ways to turn a picture, each with its mirror image.
const FACINGS: [[(Dir, Dir); 2]; 2] = [
    [(Dir::Ltr, Dir::Ltr), (Dir::Rtl, Dir::Rtl)],
    [(Dir::Ltr, Dir::Rtl), (Dir::Rtl, Dir::Ltr)],
];

/// Those that ship, and those below.
const PLANS_OPEN: u8 = 10;

/// What leads to the screens on which something is drawn that has a direction.
const WALKS: [&str; 15] = [
    "",
    "+ + +",
    "+ + + + + + ]",
    "- -",
    "f [ [ [",
    "] ] ] ]",
    "c j <enter>",
    "e <end>",
    "s s d < <",
    "<enter>",
    "?",
    "? <end>",
    "<tab> <tab> <tab> <tab> j j",
    "<tab> j <enter>",
    "/",
];

/// Plans with everything that is drawn, read once.
static PLANS: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let texts = [
        include_str!("bars.ron"),
        include_str!("ghosts.ron"),
        include_str!("figures.ron"),
        include_str!("gaps.ron"),
        include_str!("bilingual.ron"),
        include_str!("two_tracks.ron"),
        include_str!("states.ron"),
        include_str!("empty.ron"),
    ];
    library(texts.map(build))
});

/// Opens one of those plans, or of those that ship.
fn open(nth: u8) -> Explorer {
    let (roadmaps, which) = match nth.checked_sub(2) {
        None => (shipped(), nth),
        Some(which) => (Arc::clone(&PLANS), which),
    };
    let mut explorer = walk(roadmaps).colours(Depth::True, Background::Dark);
    explorer.act(Action::Roadmap(which));
    explorer
}

/// Returns the same screen turned each way, with its mirror image.
fn pictures(explorer: &mut Explorer) -> [[Buffer; 2]; 2] {
    FACINGS.map(|pair| {
        pair.map(|(panels, time)| {
            explorer.change(|state, _| state.switches = Switches::new(panels, time));
            explorer.buffer()
        })
    })
}

/// Asserts that the pictures of opposite facings are mirror images.
fn assert_images(explorer: Explorer) {
    assert_images_of(explorer, Signs::Unicode);
}

fn assert_images_of(mut explorer: Explorer, signs: Signs) {
    for [one, other] in pictures(&mut explorer) {
        assert_image(&one, &other, signs);
    }
}

#[test]
fn opposite_facings_are_mirror_images() {
    for (columns, rows) in [(80, 24), (120, 36), (40, 12)] {
        for (nth, keys) in (0..PLANS_OPEN).cycle().zip(WALKS) {
            assert_images(open(nth).size(columns, rows).keys(keys));
            assert_images(open(nth).size(columns, rows).arabic().keys(keys));
        }
    }
    for nth in 0..PLANS_OPEN {
        for (columns, rows) in [(200, 50), (29, 7), (1, 1)] {
            assert_images(open(nth).size(columns, rows));
        }
        assert_images(open(nth).keys("+ + + ]").both());
    }
}

#[test]
fn the_list_of_pages_is_on_the_side_of_the_panels() {
    // Where it lies over no words.
    assert_images(explorer("bars.ron").size(120, 36).keys("m"));
}

#[test]
fn what_answers_to_a_click_is_mirrored_too() {
    for (keys, rows) in [("", 10), ("<tab> <tab>", 8), ("m", 4)] {
        let mut explorer = explorer("two_tracks.ron").size(64, rows).keys(keys);
        for pair in FACINGS {
            let [targets, images] = pair.map(|(panels, time)| {
                explorer.change(|state, _| state.switches = Switches::new(panels, time));
                targets(&explorer)
            });
            for (row, (targets, images)) in targets.iter().zip(&images).enumerate() {
                let images = images.iter().rev();
                for (column, (target, image)) in targets.iter().zip(images).enumerate() {
                    // Several keys of one hint are one text: left stays left of right.
                    let is_key = |target| matches!(target, &Some(ClickTarget::Key(_)));
                    let are_keys = is_key(target) && is_key(image);
                    assert!(
                        target == image || are_keys,
                        "{column}, {row}: {target:?} {image:?}"
                    );
                }
            }
        }
    }
}

/// Returns what answers in each cell.
fn targets(explorer: &Explorer) -> Vec<Vec<Option<ClickTarget>>> {
    let Size { columns, rows } = explorer.state().size;
    let row = |row| {
        let cells = 0..columns;
        cells.map(|column| explorer.target((column, row))).collect()
    };
    (0..rows).map(row).collect()
}

/// A small plan with dates of every kind, at random.
fn plan() -> impl Strategy<Value = String> {
    let date = |years| {
        let parts = (years, 1..13, 1..29, 0..3);
        parts.prop_map(|(year, month, day, kind)| match kind {
            0 => format!("{year}"),
            1 => format!("{year}-{month:02}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        })
    };
    let start = prop::option::weighted(0.7, date(2021..2024));
    let end = prop::option::weighted(0.7, date(2024..2027));
    // Some are shorter than a cell is wide.
    let short = (2021..2027, 1..13, 2..29).prop_map(|(year, month, day)| {
        let date = |day| Some(format!("{year}-{month:02}-{day:02}"));
        (date(1), date(day))
    });
    let dates = prop_oneof![3 => (start, end), 1 => short];
    let ghost = prop::option::weighted(0.3, (2021..2024, 1..13));
    let item = (dates, ghost, 0..101_u8);
    prop::collection::vec(item, 1..7).prop_map(|items| {
        let items = items.into_iter().enumerate();
        let items = items.map(|(nth, ((start, end), ghost, progress))| {
            let start = start.map(|start| format!("start: \"{start}\", "));
            let end = end.map(|end| format!("end: \"{end}\", "));
            let ghost = ghost.map(|(year, month)| {
                format!("planned: (start: \"{year}-{month:02}\", end: \"{}-{month:02}\"), ", year + 2)
            });
            let dates = [start, end, ghost].into_iter().flatten().collect::<String>();
            format!("(id: \"i{nth}\", kind: project, title: (en: \"Item {nth}\"), {dates}progress: [(percent: {progress}, on: reported(\"2024-05\"))])")
        });
        let items = items.collect::<Vec<_>>().join(",\n");
        format!("(format: 1, id: \"random\", kind: plan, title: (en: \"Random\"), language: en, items: [{items}])")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_random_plan_has_a_mirror_image_at_every_size_and_zoom(
        text in plan(), is_arabic: bool, is_ascii: bool, columns in 1_u16..170, rows in 1_u16..50,
        actions in prop::collection::vec(prop::sample::select(&MOVES[..]), 0..9),
    ) {
        let explorer = explore(&[&text]).colours(Depth::True, Background::Dark);
        let explorer = if is_arabic { explorer.arabic() } else { explorer };
        let explorer = if is_ascii { explorer.ascii() } else { explorer };
        let mut explorer = explorer.size(columns, rows);
        for action in actions {
            explorer.act(action);
        }
        assert_images_of(explorer, if is_ascii { Signs::Ascii } else { Signs::Unicode });
    }
}

/// What changes which days show and which row is selected.
const MOVES: [Action; 10] = [
    Action::ZoomIn,
    Action::ZoomIn,
    Action::ZoomOut,
    Action::Earlier,
    Action::Later,
    Action::Period,
    Action::Today,
    Action::MoveDown,
    Action::DividerLeft,
    Action::DividerRight,
];
