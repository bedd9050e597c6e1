//! Ranges of days.
//!
//! Always holds: they are half-open, and one that ends before it begins is empty.

use chrono::NaiveDate;

use super::{PartialDate, Precision};

/// A half-open range of days: `from` is inside, `to` is the day after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Days {
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
}

impl Days {
    /// Makes the range from one day to the one before another.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to }
    }

    /// Returns the number of days; zero when the range is empty.
    pub fn count(self) -> i64 {
        (self.to - self.from).num_days().max(0)
    }

    /// Says whether the two ranges share a day; an empty range shares none.
    pub fn overlaps(self, other: Self) -> bool {
        self.from.max(other.from) < self.to.min(other.to)
    }

    /// Returns the smallest range that holds both.
    pub fn hull(self, other: Self) -> Self {
        Self {
            from: self.from.min(other.from),
            to: self.to.max(other.to),
        }
    }

    /// Returns the range widened to whole calendar years.
    pub fn whole_years(self) -> Self {
        let last = self.to.pred_opt().unwrap_or(self.to).max(self.from);
        Self {
            from: PartialDate::holding(self.from, Precision::Year).first(),
            to: PartialDate::holding(last, Precision::Year).after(),
        }
    }
}
