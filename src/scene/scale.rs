//! Days on columns.
//!
//! In: a window of days and a number of columns. Out: the column of a day, the first day of a
//! column. Always holds: both are monotone, and `column(date(c)) == c` wherever a column is a day
//! or longer (`date(column(d)) == d` wherever it is shorter). Integers only: no drift.

use chrono::{NaiveDate, TimeDelta};

use crate::time::Days;

/// A half-open run of columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first column.
    pub from: u16,
    /// The column after the last.
    pub to: u16,
}

impl Span {
    /// Makes the run of columns from one to the one before another.
    pub fn new(from: u16, to: u16) -> Self {
        Self { from, to }
    }

    /// Makes a run of so many columns.
    pub fn wide(from: u16, width: u16) -> Self {
        Self::new(from, from.saturating_add(width))
    }

    /// Makes the run of one column.
    pub fn cell(column: u16) -> Self {
        Self::wide(column, 1)
    }

    /// Returns the number of columns.
    pub fn width(self) -> u16 {
        self.to.saturating_sub(self.from)
    }

    /// Says whether a column lies inside.
    pub fn holds(self, column: u16) -> bool {
        self.from <= column && column < self.to
    }

    /// Says whether two runs share a column.
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// A half-open run of eighths of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stretch {
    /// The first eighth.
    pub from: u32,
    /// The eighth after the last.
    pub to: u32,
}

impl Stretch {
    /// Makes the stretch of whole columns.
    pub fn of(span: Span) -> Self {
        Self {
            from: u32::from(span.from) * 8,
            to: u32::from(span.to) * 8,
        }
    }

    /// Returns the columns that the stretch fills from edge to edge.
    pub fn inner(self) -> Span {
        let column = |eighth: u32| u16::try_from(eighth).unwrap_or(u16::MAX);
        let from = column(self.from.div_ceil(8));
        Span {
            from,
            to: column(self.to / 8).max(from),
        }
    }

    /// Returns every column that the stretch touches.
    pub fn columns(self) -> Span {
        let column = |eighth: u32| u16::try_from(eighth).unwrap_or(u16::MAX);
        Span {
            from: column(self.from / 8),
            to: column(self.to.div_ceil(8)),
        }
    }
}

/// A window of days laid over columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Scale {
    // Never empty.
    window: Days,
    // Never zero.
    columns: u16,
}

impl Scale {
    /// Lays `window` over `columns` columns; an empty window or width counts as one.
    pub fn new(window: Days, columns: u16) -> Self {
        let to = window.to.max(window.from + TimeDelta::days(1));
        Self {
            window: Days::new(window.from, to),
            columns: columns.max(1),
        }
    }

    /// Returns the window of days.
    pub fn window(self) -> Days {
        self.window
    }

    /// Returns the number of columns.
    pub fn columns(self) -> u16 {
        self.columns
    }

    /// Returns the column of the instant at which `day` begins; outside the window it is negative
    /// or not below [`Self::columns`].
    pub fn column(self, day: NaiveDate) -> i64 {
        self.position(day, 1)
    }

    /// Returns the same in eighths of a column.
    pub fn eighth(self, day: NaiveDate) -> i64 {
        self.position(day, 8)
    }

    /// Returns the first day that begins in `column` or after it.
    pub fn date(self, column: u16) -> NaiveDate {
        let days = i64::from(column) * self.window.count();
        let columns = i64::from(self.columns);
        // Division that rounds up: the first whole day at or after the column's left edge.
        let offset = (days + columns - 1).div_euclid(columns);
        self.window
            .from
            .checked_add_signed(TimeDelta::days(offset))
            .unwrap_or(NaiveDate::MAX)
    }

    /// Returns the column of a day; none outside the window.
    pub fn visible_column(self, day: NaiveDate) -> Option<u16> {
        u16::try_from(self.column(day))
            .ok()
            .filter(|column| *column < self.columns)
    }

    /// Returns the part of `days` that is visible, in eighths; none when nothing is.
    ///
    /// Something that lies in the window is at least one eighth long, an instant too. What ends
    /// where the window begins lies before it.
    pub fn stretch(self, days: Days) -> Option<Stretch> {
        let next = days.from.succ_opt().unwrap_or(days.from);
        let touched = Days::new(days.from, days.to.max(next));
        if days.to < days.from || !touched.overlaps(self.window) {
            return None;
        }
        let end = i64::from(self.columns) * 8;
        let from = self.eighth(days.from).clamp(0, end - 1);
        let to = self.eighth(days.to).clamp(0, end).max(from + 1);
        Some(Stretch {
            from: u32::try_from(from).ok()?,
            to: u32::try_from(to).ok()?,
        })
    }

    /// Returns the visible part of `days` in whole columns: the edges are rounded to the nearest,
    /// and what is visible takes at least one column.
    pub fn span(self, days: Days) -> Option<Span> {
        let stretch = self.stretch(days)?;
        let column = |eighth: u32| u16::try_from((eighth + 4) / 8).unwrap_or(u16::MAX);
        let from = column(stretch.from).min(self.columns - 1);
        Some(Span {
            from,
            to: column(stretch.to).max(from + 1),
        })
    }

    /// Returns the edge between columns that is nearest to the instant at which `day` begins,
    /// from 0 to [`Self::columns`] inside the window.
    pub fn edge(self, day: NaiveDate) -> i64 {
        (self.eighth(day) + 4).div_euclid(8)
    }

    fn position(self, day: NaiveDate, parts: i64) -> i64 {
        let days = (day - self.window.from).num_days();
        (days * i64::from(self.columns) * parts).div_euclid(self.window.count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn scale() -> impl Strategy<Value = Scale> {
        (700_000_i32..800_000, 1_i64..40_000, 1_u16..300).prop_map(|(first, days, columns)| {
            let from = NaiveDate::from_num_days_from_ce_opt(first).unwrap();
            Scale::new(Days::new(from, from + TimeDelta::days(days)), columns)
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_column_of_the_date_of_a_column_is_that_column(scale in scale(), pick in 0_u16..300) {
            let column = pick % scale.columns();
            if scale.window().count() >= i64::from(scale.columns()) {
                prop_assert_eq!(scale.column(scale.date(column)), i64::from(column));
            }
        }

        #[test]
        fn the_date_of_the_column_of_a_day_is_that_day(scale in scale(), pick in 0_i64..40_000) {
            let day = scale.window().from + TimeDelta::days(pick % scale.window().count());
            if scale.window().count() <= i64::from(scale.columns()) {
                let column = u16::try_from(scale.column(day)).unwrap();
                prop_assert_eq!(scale.date(column), day);
            }
        }

        #[test]
        fn a_stretch_is_seen_where_its_days_are_in_the_window(scale in scale(), a in -900_i64..900, b in -3_i64..900) {
            let window = scale.window();
            // Around both edges of the window, where a day more or less decides.
            for edge in [window.from, window.to] {
                let from = edge + TimeDelta::days(a % 30);
                let days = Days { from, to: from + TimeDelta::days(b % 40) };
                let is_point = days.from == days.to && window.from <= from && from < window.to;
                prop_assert_eq!(scale.stretch(days).is_some(), days.overlaps(window) || is_point);
            }
        }

        #[test]
        fn both_ways_are_monotone_and_stay_inside(scale in scale(), a in -50_000_i64..50_000, b in 0_i64..50_000) {
            let day = scale.window().from + TimeDelta::days(a);
            let later = day + TimeDelta::days(b);
            prop_assert!(scale.column(day) <= scale.column(later));
            prop_assert!(scale.eighth(day).div_euclid(8) == scale.column(day));
            if let Some(stretch) = scale.stretch(Days { from: day, to: later }) {
                prop_assert!(stretch.from < stretch.to);
                prop_assert!(stretch.to <= u32::from(scale.columns()) * 8);
            }
        }
    }
}
