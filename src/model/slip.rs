//! How far the end of an item moved from where it was planned first.
//!
//! In: an item. Out: a signed number of units of time. Always holds: two dates are compared at the coarser
//! precision of both, months as months, or not at all; nothing is computed from what is about, by or
//! between dates, and nothing from our own reading. Deliberately not here: words, and whether anything
//! is late today (`overdue`).

use chrono::Datelike;

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
    planned.until(actual)
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
        match until.or(end)? {
            When::On(date) => Some(Self {
                date,
                is_boundary: until.is_some(),
            }),
            When::About(_) | When::By(_) | When::Between(..) => None,
        }
    }

    /// Counts the units from this day to another one.
    fn until(self, other: Self) -> Option<Slip> {
        let unit = self.date.precision().min(other.date.precision());
        // The boundary of a month is no day of it.
        let is_same = self.is_boundary == other.is_boundary;
        (is_same || unit == Precision::Day).then_some(())?;
        let count = other.place(unit)? - self.place(unit)?;
        Some(Slip { count, unit })
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
            Precision::Day => {
                let day = i64::from(first.num_days_from_ce());
                Some(day - i64::from(self.is_boundary))
            }
        }
    }
}
