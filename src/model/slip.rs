//! How far the end of an item moved from where it was planned first.
//!
//! In: an item. Out: a signed number of units of time. Always holds: two dates are compared at the coarser
//! precision of both, months as months, or not at all; nothing is computed from what is about, by or
//! between dates, and nothing from our own reading. Deliberately not here: words, and whether anything
//! is late today (`overdue`).

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::evidence::{is_reached, known_state};
use crate::document::{Common, Item, ItemState, On};
use crate::time::{PartialDate, Precision, When};

/// A distance from the date planned first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slip {
    /// How many units: above zero where it ends later than planned, below where it ends earlier.
    pub count: i64,
    /// The unit; never half a year, which nobody counts in.
    pub unit: Precision,
}

/// Returns how far the end of an item moved: that on which it was completed, or else that which is given
/// now. What was cancelled has none.
pub fn slip(item: &Item) -> Option<Slip> {
    let (planned, actual) = ends(item)?;
    planned.until(actual)
}

/// Returns the same in days, by every reading of the two dates: from the fewest to the most.
pub fn slip_days(item: &Item) -> Option<RangeInclusive<i64>> {
    let (planned, actual) = ends(item)?;
    planned.can_compare(actual).then_some(())?;
    let ((first, last), (from, to)) = (planned.days(), actual.days());
    Some(from - last..=to - first)
}

/// Returns the last day as it was planned first, and as it is.
fn ends(item: &Item) -> Option<(LastDay, LastDay)> {
    let is_ours = |field: &str| item.inferred.iter().any(|name| &**name == field);
    let known = known_state(&item.status).map(|entry| entry.state);
    if is_ours("planned") || known == Some(ItemState::Cancelled) {
        return None;
    }
    let planned = item.planned.as_deref()?;
    let planned = LastDay::of(planned.end, planned.until)?;
    let mut reached = item.status.iter().filter(|entry| is_reached(entry));
    let done = reached.find(|entry| entry.state == ItemState::Done);
    let actual = match done.and_then(|entry| entry.on) {
        Some(On::Occurred(when)) if !is_ours("status") => LastDay::of(Some(when), None)?,
        // That it was announced or concluded tells nothing of the day itself.
        Some(On::Occurred(_) | On::Reported(_) | On::Inferred(_) | On::Planned(_)) | None => {
            if is_ours("end") || is_ours("until") {
                return None;
            }
            LastDay::of(item.end(), item.until())?
        }
    };
    Some((planned, actual))
}

/// Counts how far a date moved at the coarser precision of both; none where it cannot be counted. Of each it
/// is told whether it is a boundary that two neighbours share.
pub fn shift(before: (When, bool), after: (When, bool)) -> Option<Slip> {
    LastDay::new(before)?.until(LastDay::new(after)?)
}

/// The last day of something.
#[derive(Debug, Clone, Copy)]
struct LastDay {
    date: PartialDate,
    /// Whether it is the boundary after that day, which two neighbours share.
    is_boundary: bool,
}

impl LastDay {
    fn of(end: Option<When>, until: Option<When>) -> Option<Self> {
        Self::new((until.or(end)?, until.is_some()))
    }

    fn new((when, is_boundary): (When, bool)) -> Option<Self> {
        match when {
            When::On(date) => Some(Self { date, is_boundary }),
            When::About(_) | When::By(_) | When::Between(..) => None,
        }
    }

    /// Counts the units from this day to another one.
    fn until(self, other: Self) -> Option<Slip> {
        let unit = self.unit(other);
        self.can_compare(other).then_some(())?;
        let count = other.place(unit)? - self.place(unit)?;
        Some(Slip { count, unit })
    }

    /// Returns the coarser precision of two.
    fn unit(self, other: Self) -> Precision {
        self.date.precision().min(other.date.precision())
    }

    /// Says whether the distance of two can be told: the boundary of a month is no day of it.
    fn can_compare(self, other: Self) -> bool {
        self.is_boundary == other.is_boundary || self.unit(other) == Precision::Day
    }

    /// Returns the numbers of the first and the last day that it may be.
    fn days(self) -> (i64, i64) {
        let day =
            |date: NaiveDate| i64::from(date.num_days_from_ce()) - i64::from(self.is_boundary);
        (day(self.date.first()), day(self.date.after()) - 1)
    }

    /// Returns the number of the unit that holds it.
    fn place(self, unit: Precision) -> Option<i64> {
        let first = self.date.first();
        match unit {
            Precision::Half => None,
            Precision::Year | Precision::Quarter | Precision::Month => {
                let months = i64::from(first.year()) * 12 + i64::from(first.month0());
                unit.months().map(|length| months / i64::from(length))
            }
            Precision::Day => Some(self.days().0),
        }
    }
}
