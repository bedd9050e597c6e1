//! Periods: two edges, each known as well as its source knows it.
//!
//! In: `start`, `end` or `until` of a file. Out: half-open ranges of days with the softness of
//! each side. Always holds: `earliest <= drawn <= latest` on every edge. Deliberately not here:
//! what a missing edge is drawn as (`scene`).

use chrono::{NaiveDate, TimeDelta};

use super::{PartialDate, Precision, When};

/// A half-open range of days: `from` is inside, `to` is the day after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Days {
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
}

impl Days {
    /// Returns the number of days; zero when the range is empty.
    #[must_use]
    pub fn count(self) -> i64 {
        (self.to - self.from).num_days().max(0)
    }

    /// Says whether the two ranges share a day.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// Returns the smallest range that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self {
            from: self.from.min(other.from),
            to: self.to.max(other.to),
        }
    }

    /// Returns the range widened to whole calendar years.
    #[must_use]
    pub fn whole_years(self) -> Self {
        let last = self.to.pred_opt().unwrap_or(self.to).max(self.from);
        Self {
            from: PartialDate::holding(self.from, Precision::Year).first(),
            to: PartialDate::holding(last, Precision::Year).after(),
        }
    }
}

/// One side of a period: an instant between two days, somewhere from `earliest` to `latest`.
///
/// An instant is written as the day that begins with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edge {
    /// The earliest possible instant; none when only the latest is known.
    pub earliest: Option<NaiveDate>,
    /// The latest possible instant.
    pub latest: NaiveDate,
    /// Where the edge is drawn.
    pub drawn: NaiveDate,
    /// What the source says.
    pub given: When,
}

impl Edge {
    /// Makes the edge of `start: when`: the first day lies in that unit.
    #[must_use]
    pub fn start(given: When) -> Self {
        let latest = if given.is_exact() {
            given.after() - TimeDelta::days(1)
        } else {
            given.after()
        };
        let earliest = given.earliest();
        Self {
            earliest,
            latest,
            drawn: earliest.unwrap_or(latest),
            given,
        }
    }

    /// Makes the edge of `end: when`: the period runs through the last day of that unit.
    #[must_use]
    pub fn end(given: When) -> Self {
        let latest = given.after();
        let earliest = if given.is_exact() {
            Some(latest)
        } else {
            given.earliest()
        };
        Self {
            earliest,
            latest,
            drawn: latest,
            given,
        }
    }

    /// Makes an edge that two neighbours share: somewhere in that unit, drawn in its middle.
    #[must_use]
    pub fn boundary(given: When) -> Self {
        if given.is_exact() {
            return Self::start(given);
        }
        Self {
            earliest: given.earliest(),
            latest: given.after(),
            drawn: given.drawn(),
            given,
        }
    }

    /// Says whether the edge may lie on more than one day.
    #[must_use]
    pub fn is_soft(self) -> bool {
        self.earliest != Some(self.latest)
    }
}

/// A period whose sides may be missing and may be soft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Period {
    /// Where it begins.
    pub start: Option<Edge>,
    /// Where it ends.
    pub end: Option<Edge>,
}

impl Period {
    /// Makes the period of the fields `start`, `end` and `until` of a file.
    ///
    /// With `until` both sides are boundaries, as in "from 2021 until 2023": such lengths are
    /// differences of years. `until` wins where both ends are given (the model reports that).
    #[must_use]
    pub fn new(start: Option<When>, end: Option<When>, until: Option<When>) -> Self {
        match until {
            Some(until) => Self {
                start: start.map(Edge::boundary),
                end: Some(Edge::boundary(until)),
            },
            None => Self {
                start: start.map(Edge::start),
                end: end.map(Edge::end),
            },
        }
    }

    /// Says whether neither side is known.
    #[must_use]
    pub fn is_undated(self) -> bool {
        self.start.is_none() && self.end.is_none()
    }

    /// Returns every day that the period may hold; none when either side is missing.
    #[must_use]
    pub fn possible(self) -> Option<Days> {
        let (start, end) = (self.start?, self.end?);
        Some(Days {
            from: start.earliest.unwrap_or(start.latest),
            to: end.latest,
        })
    }

    /// Says whether no reading of the two sides puts the start before the end.
    #[must_use]
    pub fn is_impossible(self) -> bool {
        match (self.start, self.end) {
            (Some(start), Some(end)) => start.earliest.unwrap_or(NaiveDate::MIN) >= end.latest,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> When {
        text.parse().unwrap()
    }

    #[test]
    fn an_end_runs_through_its_unit_and_a_boundary_lies_in_it() {
        let oman = Period::new(Some(when("2021")), Some(when("2025")), None)
            .possible()
            .unwrap();
        assert_eq!(
            (oman.from.to_string(), oman.to.to_string()),
            ("2021-01-01".into(), "2026-01-01".into())
        );
        let phase = Period::new(Some(when("2021")), None, Some(when("2023")));
        let (start, end) = (phase.start.unwrap(), phase.end.unwrap());
        assert_eq!(start.drawn.to_string(), "2021-07-02");
        assert_eq!(end.drawn.to_string(), "2023-07-02");
        assert!(start.is_soft() && end.is_soft());
    }

    #[test]
    fn neighbours_share_the_year_of_their_boundary() {
        let first = Period::new(Some(when("2021")), None, Some(when("2023")))
            .possible()
            .unwrap();
        let second = Period::new(Some(when("2023")), None, Some(when("2027")))
            .possible()
            .unwrap();
        let year = Days {
            from: when("2023").earliest().unwrap(),
            to: when("2023").after(),
        };
        assert!(first.overlaps(year) && second.overlaps(year));
    }

    #[test]
    fn exact_days_are_hard_and_one_day_long_at_least() {
        let day = Period::new(Some(when("2024-02-29")), Some(when("2024-02-29")), None);
        assert!(!day.start.unwrap().is_soft() && !day.end.unwrap().is_soft());
        assert_eq!(day.possible().unwrap().count(), 1);
        assert!(!day.is_impossible());
    }

    #[test]
    fn only_what_no_reading_saves_is_impossible() {
        assert!(
            Period::new(Some(when("2024-05-02")), Some(when("2024-05-01")), None).is_impossible()
        );
        assert!(!Period::new(Some(when("2024-05-02")), Some(when("2024")), None).is_impossible());
        assert!(!Period::new(Some(when("2024")), Some(when("2024-01-01")), None).is_impossible());
        assert!(!Period::new(Some(when("2023")), None, Some(when("2023"))).is_impossible());
        assert!(!Period::new(Some(when("by 2024")), Some(when("2020")), None).is_impossible());
    }
}
