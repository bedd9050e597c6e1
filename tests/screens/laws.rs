//! Laws over any walk: nothing panics, the selected row shows, Esc ends at the root, and Arabic
//! screens are the mirror images of English ones.

use std::collections::HashSet;

use masar::action::Action;
use masar::document::On;
use masar::facts::date_kind;
use masar::model::{Group, Ix, What};
use masar::scene::{Ink, Layout, Mirror, PictureRow, Scale, Scene, Sign, Size, Span, Tone, View};
use masar::state::Overlay;
use masar::text;
use masar::view::{Background, Depth};
use masar::words::{DateKind, Language};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;

use crate::explorer::Explorer;
use crate::walks::{BEGINNINGS, open, step, walk};

/// The layout of the screen, from the reader's start.
fn layout(explorer: &Explorer) -> Layout {
    explorer.state().frame().expect("a roadmap is open").0
}

fn is_plain(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn is_clean(cell: &Cell) -> bool {
    let mut letters = cell.symbol().chars();
    letters.next().is_none_or(is_plain) && letters.next().is_none()
}

/// Asserts what holds after every step.
fn check(explorer: &Explorer) {
    let buffer = explorer.buffer();
    let odd: Vec<&Cell> = buffer
        .content()
        .iter()
        .filter(|cell| !is_clean(cell))
        .collect();
    assert_eq!(odd, [] as [&Cell; 0]);
    let place = explorer.state().place().expect("a roadmap is open");
    let height = usize::from(layout(explorer).outline.height);
    // What is read about shows alone.
    if height > 0 && !place.entries().is_empty() && place.reading().is_none() {
        let visible = place.top()..place.top() + height;
        assert!(
            visible.contains(&place.row()),
            "{} is not in {visible:?}",
            place.row()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        rng_seed: RngSeed::Fixed(9),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_drawn_over_the_last_screen_is_the_whole_screen(
        which in 0..BEGINNINGS,
        steps in prop::collection::vec(step(), 1..30),
    ) {
        let mut explorer = open(which);
        let mut last = Buffer::default();
        for step in steps {
            walk(&mut explorer, step);
            explorer.redraw(&mut last);
            prop_assert_eq!(&last, &explorer.buffer());
        }
    }
}

#[test]
fn a_row_move_draws_two_rows_of_the_chart_and_no_other() {
    let mut explorer = open(0).size(200, 50);
    explorer.act(Action::UnfoldAll);
    let mut last = Buffer::default();
    explorer.redraw(&mut last);
    let rows = usize::from(layout(&explorer).outline.height);
    for _ in 0..rows / 2 {
        explorer.act(Action::MoveDown);
        let kept = explorer.redraw(&mut last);
        let (around, chart) = kept.split_at(layout(&explorer).outline.y.into());
        assert_eq!(chart.iter().filter(|is_kept| **is_kept).count(), rows - 2);
        // The band and the axis stay, the name and the path may not.
        assert_eq!(around.iter().filter(|is_kept| !**is_kept).count(), 2);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 8,
        rng_seed: RngSeed::Fixed(6),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_walk_ends_in_a_panic_or_out_of_sight(
        which in 0..BEGINNINGS,
        steps in prop::collection::vec(step(), 1..20),
        depth in prop::sample::select(vec![Depth::None, Depth::Sixteen, Depth::Palette, Depth::True]),
        is_ascii: bool,
    ) {
        let mut explorer = open(which).colours(depth, Background::Dark);
        if is_ascii {
            explorer = explorer.ascii();
        }
        for step in steps {
            walk(&mut explorer, step);
            check(&explorer);
        }
        prop_assert_eq!(explorer.buffer(), explorer.buffer());
    }

    #[test]
    fn going_back_always_ends_at_the_root(
        which in 0..BEGINNINGS,
        steps in prop::collection::vec(step(), 1..40),
    ) {
        let mut explorer = open(which);
        let many = steps.len() + 2;
        for step in steps {
            walk(&mut explorer, step);
        }
        for _ in 0..many {
            explorer.act(Action::Back);
        }
        let place = explorer.state().place().expect("a roadmap is open");
        prop_assert_eq!(place.root(explorer.roadmap()), Ix::ROOT);
        prop_assert_eq!((place.reading(), explorer.state().help()), (None, None));
        prop_assert!(!place.can_go_back());
    }

    #[test]
    fn an_arabic_chart_is_the_mirror_image_of_the_english_one(
        // The last one is empty: words stand where its rows would.
        which in 0..BEGINNINGS - 1,
        steps in prop::collection::vec(step(), 0..12),
        columns in 30_u16..160,
        rows in 8_u16..50,
    ) {
        let mut explorer = open(which).colours(Depth::True, Background::Dark);
        for step in steps {
            walk(&mut explorer, step);
        }
        explorer.resize(columns, rows);
        explorer.change(|state, _| {
            state.overlay.take_if(|it| !matches!(it, Overlay::Pages(_)));
        });
        if explorer.state().place().is_some_and(|place| place.reading().is_some()) {
            explorer.act(Action::Back);
        }
        assert_mirrored(&mut explorer);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        rng_seed: RngSeed::Fixed(8),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn on_every_lane_words_stand_apart_and_all_is_inside(
        which in 0..BEGINNINGS,
        steps in prop::collection::vec(step(), 0..12),
        columns in 30_u16..260,
        arabic: bool,
    ) {
        let mut explorer = open(which);
        for step in steps {
            walk(&mut explorer, step);
        }
        explorer.resize(columns, 60);
        let language = if arabic { Language::AR } else { Language::En };
        let scene = scene(&explorer, language);
        for row in scene.rows.iter().filter(|_| scene.columns > 0) {
            assert_apart(row, scene.columns);
            assert_told(&explorer, row, scene.columns);
        }
    }
}

/// Asserts that everything on a lane is inside, that no words touch each other or a sign, and
/// that only those stand on a bar that are meant to.
fn assert_apart(row: &PictureRow, columns: u16) {
    let lane = &row.lane;
    let what = &row.label.text;
    let spans = lane.words.iter().map(|words| words.placed.span);
    let ghosts = lane.ghost.iter().map(|ghost| ghost.span);
    let bars = lane.bars.iter().map(|bar| bar.stretch.columns());
    for span in spans.clone().chain(ghosts.clone()).chain(bars) {
        assert!(
            span.from < span.to && span.to <= columns,
            "{what}: {span:?}"
        );
    }
    for mark in &lane.signs {
        assert!(mark.column < columns, "{what}: {mark:?}");
        let near = |span: Span| span.from <= mark.column + 1 && mark.column <= span.to;
        assert!(!spans.clone().any(near), "{what}: {mark:?} {lane:?}");
    }
    for (nth, words) in lane.words.iter().enumerate() {
        let span = words.placed.span;
        assert_eq!(
            usize::from(span.width()),
            text::width(&words.placed.text),
            "{what}"
        );
        for other in spans.clone().skip(nth + 1) {
            assert!(
                span.to < other.from || other.to < span.from,
                "{what}: {lane:?}"
            );
        }
        let meets = |other: Span| span.from < other.to && other.from < span.to;
        assert!(!ghosts.clone().any(meets), "{what}: {lane:?}");
        for bar in lane.bars.iter().filter(|bar| meets(bar.stretch.columns())) {
            let inner = bar.stretch.inner();
            let is_upon = words.tone == Tone::Upon
                && bar.ink == Ink::Solid
                && inner.from < span.from
                && span.to < inner.to;
            assert!(is_upon || bar.ink == Ink::Hatch, "{what}: {lane:?}");
        }
    }
    // What goes on beyond the window says so, whatever else stands at its edge.
    for (sign, column) in [(Sign::Earlier, 0), (Sign::Later, columns - 1)] {
        for mark in lane.signs.iter().filter(|mark| mark.sign == sign) {
            let mut there = lane.signs.iter().filter(|other| other.column == column);
            assert_eq!(mark.column, column, "{what}");
            assert!(
                columns <= 2 || there.all(|other| other.sign == sign),
                "{what}: {lane:?}"
            );
        }
    }
}

/// Asserts that no figure and no milestone in the window is without its words or a sign.
fn assert_told(explorer: &Explorer, row: &PictureRow, columns: u16) {
    let (_, window) = explorer.state().frame().unwrap();
    let scale = Scale::new(window.days, columns);
    let document = explorer.roadmap().document();
    let has = |column: u16, is_meant: &dyn Fn(Sign) -> bool| {
        // Where more lies beyond the window its mark takes the edge.
        let near = |at: u16| at.abs_diff(column) <= u16::from(column == 0 || column + 1 == columns);
        let mut signs = row.lane.signs.iter();
        signs.any(|mark| near(mark.column) && is_meant(mark.sign))
    };
    match row.what {
        What::Indicator(nth) => {
            let days = document.indicators[nth]
                .points
                .iter()
                .filter_map(|point| point.at);
            let columns = days.filter_map(|at| scale.visible_column(at.drawn()));
            for column in columns {
                // A target may stand between a figure and its words.
                let mut words = row.lane.words.iter().map(|words| words.placed.span);
                let is_said = words.any(|span| span.from <= column + 2 && column <= span.to + 1);
                let is_seen = is_said || has(column, &|sign| matches!(sign, Sign::Figure(_)));
                assert!(is_seen, "{}: {column} {:?}", row.label.text, row.lane);
            }
        }
        What::Group(Group::Milestones) => {
            let days = document
                .milestones
                .iter()
                .filter_map(|milestone| milestone.on);
            let placed = |on: On| Some((scale.visible_column(on.when().drawn())?, on));
            let placed: Vec<(u16, On)> = days.filter_map(placed).collect();
            for (column, on) in &placed {
                let same = placed.iter().filter(|(other, _)| other == column);
                let kinds: HashSet<DateKind> = same.clone().map(|(_, on)| date_kind(*on)).collect();
                // Several of one kind that are not known to have happened then keep its sign.
                let is_one =
                    same.count() == 1 || (kinds.len() == 1 && date_kind(*on) != DateKind::Occurred);
                let is_meant =
                    |sign: Sign| sign == Sign::Several || (is_one && sign.is_milestone());
                assert!(has(*column, &is_meant), "{column} {:?}", row.lane);
            }
        }
        _ => {}
    }
}

fn scene(explorer: &Explorer, language: Language) -> Scene {
    let (layout, window) = explorer.state().frame().expect("a roadmap is open");
    let place = explorer.state().place().expect("a roadmap is open");
    Scene::new(&View {
        roadmap: explorer.roadmap(),
        entries: &place.entries()[place.visible_rows(layout.outline.height)],
        selected: Some(place.selected(explorer.roadmap())),
        changes: &[],
        chain: None,
        matches: None,
        groups: None,
        coloring: None,
        window,
        columns: layout.chart.width,
        lanes: 8,
        language,
        today: explorer.world().today,
        letters: text::Options::default(),
    })
}

/// Compares the rows of the chart cell by cell, but for words and what makes room for them.
fn assert_mirrored(explorer: &mut Explorer) {
    let Size { columns, .. } = explorer.state().size;
    explorer.change(|state, _| state.switches = masar::state::Switches::default());
    let [english, arabic] = [Language::En, Language::AR].map(|language| {
        explorer.change(|state, _| state.languages = masar::state::Languages::one(language));
        explorer.buffer()
    });
    let scenes = [Language::En, Language::AR].map(|language| scene(explorer, language));
    let chart = layout(explorer).chart;
    let [left, right] = [&scenes[0], &scenes[1]].map(|scene| &scene.rows);
    for (y, (en, ar)) in (chart.y..).zip(left.iter().zip(right)) {
        // Their signs and joins depend on the widths of words.
        if matches!(en.what, What::Indicator(_) | What::Group(Group::Milestones)) {
            continue;
        }
        for column in 0..chart.width {
            let is_word = [en, ar].iter().any(|row| {
                let words = row.lane.words.iter().map(|words| words.placed.span);
                let figures = row
                    .lane
                    .signs
                    .iter()
                    .filter(|mark| matches!(mark.sign, Sign::Figure(_)));
                // A sign and a number are written, not drawn.
                let counts = row.lane.stack.iter().map(|part| {
                    let end = part.count.as_ref().map(|count| count.span.to);
                    Span::new(part.sign, end.unwrap_or(part.sign + 1))
                });
                words
                    .into_iter()
                    .chain(counts)
                    .any(|span| (span.from..span.to + 2).contains(&(column + 1)))
                    || figures.into_iter().any(|mark| mark.column == column)
            });
            if is_word {
                continue;
            }
            let x = chart.x + column;
            let (one, other) = (&english[(x, y)], &arabic[(x.mirror(columns), y)]);
            assert_eq!(
                (ink(one).mirrored(), one.bg),
                (ink(other), other.bg),
                "column {column} of {}:\n{}\n{}",
                en.label.text,
                row(&english, y),
                row(&arabic, y)
            );
        }
    }
}

fn row(buffer: &Buffer, y: u16) -> String {
    (0..buffer.area.width)
        .map(|x| buffer[(x, y)].symbol())
        .collect()
}

/// What a cell of the chart shows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shape {
    /// A block from one eighth to another.
    Block(u32, u32),
    Glyph(String),
}

fn ink(cell: &Cell) -> Shape {
    let eighths = match cell.symbol().chars().next() {
        Some(' ') => Some(0),
        // From the full block down to one eighth.
        Some(block @ '\u{2588}'..='\u{258f}') => Some(0x2590 - u32::from(block)),
        _ => None,
    };
    match eighths {
        Some(eighths) if cell.modifier.contains(Modifier::REVERSED) => Shape::Block(eighths, 8),
        Some(eighths) => Shape::Block(0, eighths),
        None => Shape::Glyph(cell.symbol().to_owned()),
    }
}

impl Shape {
    fn mirrored(self) -> Self {
        match self {
            Self::Block(from, to) if from == to => Self::Block(0, 0),
            Self::Block(from, to) => Self::Block(8 - to, 8 - from),
            Self::Glyph(glyph) => Self::Glyph(match glyph.as_str() {
                "\u{25c2}" => "\u{25b8}".to_owned(),
                "\u{25b8}" => "\u{25c2}".to_owned(),
                _ => glyph,
            }),
        }
    }
}
