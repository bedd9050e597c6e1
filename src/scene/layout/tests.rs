//! Areas lie inside the screen and stand apart, whatever the size and the needs.

use super::*;
use crate::scene::{ColumnSet, Facing};
use crate::text::Direction;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Direction::Ltr), Just(Direction::Rtl)]
}

fn other(direction: Direction) -> Direction {
    match direction {
        Direction::Ltr => Direction::Rtl,
        Direction::Rtl => Direction::Ltr,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn areas_lie_inside_and_do_not_overlap(
        columns in prop_oneof![0_u16..300, proptest::num::u16::ANY], rows in prop_oneof![0_u16..100, proptest::num::u16::ANY],
        has_major: bool, lanes in 0_u16..30, notice in 0_u16..4, is_today_after: bool, is_reading: bool, has_bar: bool, details in proptest::sample::select(vec![DetailSize::Hidden, DetailSize::Half, DetailSize::Large]), is_whole: bool, is_broken: bool, asked in 0_u16..3, divider: i16, set in proptest::sample::select(ColumnSet::ALL.to_vec()), page in proptest::option::of(proptest::sample::select(Page::ALL.to_vec())), print in proptest::option::of(0_u16..30), entries: u16,
        panels in direction(), time in direction(),
    ) {
        let size = Size { columns, rows };
        let table = Table { set, ..Table::default() };
        let needs = Needs { table, has_major, lanes, notice, is_today_after, is_reading, has_bar, details, is_whole, is_broken, asked, divider, page, purpose: print.map_or(Purpose::Screen, Purpose::Print), rows: entries };
        let layout = Layout::new(size, needs);
        prop_assert_eq!(layout.mirror(columns).mirror(columns), layout);
        let facing = Facing { panels, time };
        let opposite = Facing { panels: other(panels), time: other(time) };
        let turned = layout.turned(facing, columns);
        prop_assert_eq!(turned.mirror(columns), layout.turned(opposite, columns));
        prop_assert_eq!(turned.chart.width, layout.chart.width);
        prop_assert_eq!(turned.band.width, layout.band.width);
        let layout = turned;
        let Layout {
            header, crumbs, filter, corner, band, major, minor, under, outline, chart, edge, rule, detail, notice, broken, footer, tabs, plot, table, titles,
        } = layout;
        let areas = [header, crumbs, filter, corner, band, major, minor, under, outline, chart, edge, rule, detail, notice, footer, tabs, plot, broken, table, titles];
        if print.is_some_and(|details| details > 0) && page.is_none() && !is_reading && rows > 8 && columns > 0 {
            // A chart has a row, or there is none of it.
            prop_assert!(!outline.is_empty() || minor.is_empty());
            prop_assert!(!detail.is_empty());
        }
        for (nth, one) in areas.iter().enumerate() {
            if one.is_empty() { continue }
            prop_assert!(one.x + one.width <= columns && one.y + one.height <= rows, "{:?}", one);
            for other in areas.iter().skip(nth + 1).filter(|other| !other.is_empty()) {
                let apart = one.x + one.width <= other.x || other.x + other.width <= one.x
                    || one.y + one.height <= other.y || other.y + other.height <= one.y;
                prop_assert!(apart, "{:?} {:?}", one, other);
            }
        }
    }
}
