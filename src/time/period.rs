//! Periods: two edges, each known as well as its source knows it.
//!
//! In: `start`, `end` or `until` of a file. Out: half-open ranges of days with the softness of
//! each side. Always holds: `earliest <= drawn <= latest` on every edge. Deliberately not here:
//! what a missing edge is drawn as (`scene`).

use chrono::{NaiveDate, TimeDelta};

use super::{Days, When};

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
    pub fn start(given: When) -> Self {
        let latest = given.after() - TimeDelta::days(1);
        let earliest = given.earliest();
        Self {
            earliest,
            latest,
            drawn: earliest.unwrap_or(latest),
            given,
        }
    }

    /// Makes the edge of `end: when`: the last day lies in that unit, and the period is drawn
    /// through the whole of it.
    pub fn end(given: When) -> Self {
        let latest = given.after();
        Self {
            earliest: given.earliest().map(|day| day + TimeDelta::days(1)),
            latest,
            drawn: latest,
            given,
        }
    }

    /// Makes an edge that two neighbours share: somewhere in that unit, drawn in its middle.
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
    pub fn is_soft(self) -> bool {
        self.earliest != Some(self.latest)
    }

    /// Says whether every reading of the two dates puts this edge before the other.
    pub fn is_surely_before(self, other: Self) -> bool {
        let last = self.latest + self.slack();
        other.first_reading().is_some_and(|first| last < first)
    }

    fn first_reading(self) -> Option<NaiveDate> {
        self.earliest.map(|earliest| earliest - self.slack())
    }

    /// How far outside its unit the edge may lie: "about" may miss by one unit.
    fn slack(self) -> TimeDelta {
        match self.given {
            When::About(date) => date.after() - date.first(),
            When::On(_) | When::By(_) | When::Between(..) => TimeDelta::zero(),
        }
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
    pub fn is_undated(self) -> bool {
        self.start.is_none() && self.end.is_none()
    }

    /// Returns every day that the period may hold; none when a side is missing or the end does
    /// not come after the start. The range is never empty.
    pub fn possible(self) -> Option<Days> {
        let (start, end) = (self.start?, self.end?);
        let days = Days::new(start.earliest.unwrap_or(start.latest), end.latest);
        (days.from < days.to).then_some(days)
    }

    /// Returns the days that the known sides may lie on; none when both are missing or contradict
    /// each other. The range is never empty, and holds [`Self::possible`].
    pub fn touched(self) -> Option<Days> {
        if self.is_impossible() {
            return None;
        }
        let day = TimeDelta::days(1);
        let start = self.start.map(|edge| {
            let from = edge.earliest.unwrap_or(edge.latest);
            let to = edge.given.after().max(from + day);
            Days { from, to }
        });
        let end = self.end.map(|edge| {
            let last = edge.latest - day;
            let from = edge.given.earliest().unwrap_or(last).min(last);
            Days::new(from, edge.latest)
        });
        match (start, end) {
            (Some(start), Some(end)) => Some(start.hull(end)),
            (start, end) => start.or(end),
        }
    }

    /// Says whether some reading of the period shares a day with `days`. A missing side has no
    /// bound, but a period without any date touches nothing.
    pub fn may_touch(self, days: Days) -> bool {
        let first = self.start.and_then(|edge| edge.earliest);
        let after = self.end.map(|edge| edge.latest);
        let reach = Days::new(
            first.unwrap_or(NaiveDate::MIN),
            after.unwrap_or(NaiveDate::MAX),
        );
        !self.is_undated() && reach.overlaps(days)
    }

    /// Says whether no reading of the two sides puts the start before the end.
    pub fn is_impossible(self) -> bool {
        match (self.start.and_then(Edge::first_reading), self.end) {
            (Some(first), Some(end)) => end.latest + end.slack() <= first,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn when(text: &str) -> When {
        text.parse().unwrap()
    }

    fn whens() -> impl Strategy<Value = When> {
        crate::time::when::tests::whens()
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
        let year = Days::new(when("2023").earliest().unwrap(), when("2023").after());
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
        // "About" may miss by one unit, not by two.
        let about = |end| Period::new(Some(when("about 2022")), Some(when(end)), None);
        assert!(!about("2021-12").is_impossible());
        assert!(about("2020").is_impossible());
    }

    #[test]
    fn an_edge_in_one_unit_is_surely_before_an_edge_in_the_next() {
        for edge in [Edge::start, Edge::end] {
            let edge = |text| edge(when(text));
            assert!(edge("2020").is_surely_before(edge("2021")));
            assert!(edge("2020").is_surely_before(edge("2021-01-01")));
            assert!(edge("2020-12-31").is_surely_before(edge("2021")));
            assert!(!edge("2021").is_surely_before(edge("2021-12-31")));
            assert!(!edge("2020").is_surely_before(edge("about 2021")));
            assert!(!edge("2020").is_surely_before(edge("by 2021")));
        }
        // Neighbours share the year of their boundary, so a boundary may lie at either end of it.
        let boundary = |text| Edge::boundary(when(text));
        assert!(!boundary("2020").is_surely_before(boundary("2021")));
        assert!(boundary("2020").is_surely_before(boundary("2022")));
    }

    #[test]
    fn a_missing_side_has_no_bound_and_no_date_touches_nothing() {
        let year = |text| Days::new(when(text).earliest().unwrap(), when(text).after());
        let open = Period::new(Some(when("2027")), None, None);
        assert!(open.may_touch(year("2040")) && !open.may_touch(year("2026")));
        let ending = Period::new(None, Some(when("2025")), None);
        assert!(ending.may_touch(year("1990")) && !ending.may_touch(year("2026")));
        assert!(!Period::default().may_touch(year("2026")));
    }

    proptest! {
        #![proptest_config(crate::time::when::tests::config())]

        #[test]
        fn an_edge_is_drawn_where_it_may_lie(given in whens()) {
            for edge in [Edge::start(given), Edge::end(given), Edge::boundary(given)] {
                prop_assert!(edge.earliest.is_none_or(|earliest| earliest <= edge.drawn));
                prop_assert!(edge.drawn <= edge.latest);
                prop_assert!(!edge.is_surely_before(edge));
            }
            prop_assert!(!Period::new(Some(given), Some(given), None).is_impossible());
        }

        #[test]
        fn what_is_touched_is_never_empty_and_holds_what_is_possible(
            start in prop::option::of(whens()),
            end in prop::option::of(whens()),
            until in prop::option::of(whens()),
        ) {
            let period = Period::new(start, end, until);
            let touched = period.touched();
            prop_assert_eq!(touched.is_none(), period.is_undated() || period.is_impossible());
            prop_assert!(touched.is_none_or(|days| days.from < days.to));
            if let (Some(possible), Some(touched)) = (period.possible(), touched) {
                prop_assert!(possible.from < possible.to);
                prop_assert_eq!(touched.hull(possible), touched);
                prop_assert!(period.may_touch(possible) && !period.is_impossible());
            }
        }

        #[test]
        fn ranges_overlap_when_they_share_a_day(
            one in (0_i64..9, 0_i64..9), other in (0_i64..9, 0_i64..9),
        ) {
            let base = when("2024").after();
            let days = |(from, to): (i64, i64)| Days::new(base + TimeDelta::days(from), base + TimeDelta::days(to));
            let shared = (0..9).any(|day| {
                one.0 <= day && day < one.1 && other.0 <= day && day < other.1
            });
            prop_assert_eq!(days(one).overlaps(days(other)), shared);
            prop_assert_eq!(days(other).overlaps(days(one)), shared);
        }
    }
}
