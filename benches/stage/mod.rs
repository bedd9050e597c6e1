//! A plan of the benches as it is looked at: on a day, on a screen of some size.

use chrono::NaiveDate;
use masar::model::Roadmap;
use masar::scene::Size;
use masar::state::World;
use masar::text::Options;

use crate::plan;

/// How many items the plans have: what a key costs should be the same in every column.
pub(crate) const ITEMS: [usize; 3] = [100, 10_000, 100_000];

/// A large terminal.
pub(crate) const SIZE: Size = Size {
    columns: 200,
    rows: 50,
};

/// Reads a plan of so many items.
pub(crate) fn roadmap(items: usize) -> Roadmap {
    plan::roadmap(items, |_| String::new())
}

/// Opens one roadmap.
pub(crate) fn world(roadmap: &Roadmap) -> World<'_> {
    World {
        views: &[],
        roadmaps: std::slice::from_ref(roadmap),
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        letters: Options::default(),
    }
}
