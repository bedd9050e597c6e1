//! Indicators: dated figures, targets that change, definitions that break.

use super::{List, Note, On, SmallStr, Text, Value};
use crate::time::When;

records!(
/// Something measured over time.
pub struct Indicator(title) {
    /// Its id, unique in the file.
    id: SmallStr,
    /// What is measured.
    title: Text [inferable],
    /// A short title for the lane of the chart.
    short?: Option<Text>,
    /// What one unit is: services, transactions; absent for percentages.
    unit?: Option<Text> [inferable],
    /// Ids of the items that it measures; empty for the whole roadmap.
    of?: List<SmallStr> [inferable -> Entry],
    /// Whether it stands as a lane of the chart.
    lane?: bool,
    /// Where it started from, if a source says so.
    baseline?: Option<Point> [inferable],
    /// The figures, oldest first.
    points?: Vec<Point> [inferable],
    /// What is aimed at; a later target replaces an earlier one.
    targets?: Vec<Target> [inferable],
    /// Where the definition changed: points are never joined across.
    breaks?: Vec<Break> [inferable],
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}

/// One figure at a date or over a period.
pub struct Point {
    /// The date at which it holds.
    at?: Option<When> [inferable],
    /// The period over which it was counted, instead of `at`.
    over?: Option<Over> [inferable],
    /// The figure.
    value: Value [inferable],
    /// The percentage published beside it.
    percent?: Option<f64> [inferable],
    /// The published words, where the figure alone would say more or less than they do.
    words?: Option<Text>,
    /// When it was made known, where that is not the date at which it holds.
    on?: Option<On> [inferable],
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}

/// A period that a figure was counted over; both units are included.
#[derive(Copy, Default, Eq)]
pub struct Over {
    /// The first unit; absent when the count began before anything we know.
    start?: Option<When>,
    /// The last unit.
    end?: Option<When>,
}

/// What an indicator is meant to reach.
pub struct Target {
    /// The figure.
    value: Value [inferable],
    /// By when.
    by?: Option<When> [inferable],
    /// At the end of what, instead of `by`.
    end?: Option<When> [inferable],
    /// When it was set or first stated.
    set?: Option<On> [inferable],
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}

/// A change of definition.
pub struct Break {
    /// Figures from this date on are not comparable with earlier ones.
    at: When,
    /// What changed.
    note?: Option<Text>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}
);

impl Target {
    /// Returns the unit in which it is due: by it, or by its end.
    pub fn due(&self) -> Option<When> {
        self.end.or(self.by)
    }
}
