//! Zoom levels, each named after its minor tick, and the windows that they show.
//!
//! In: the days of a plan, the width of the chart, the first day of the week. Out: a window of days and the level of its
//! ticks. Always holds: `fit` shows the whole plan at the finest level whose ticks can be told
//! apart. Deliberately not here: today (the plan is what fits).

use chrono::{Datelike, NaiveDate, TimeDelta};

use crate::time::{Days, PartialDate, Precision};
use crate::words::Msg;

/// What one minor tick is, from coarse to fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Ten years.
    Decade,
    /// Five years.
    FiveYears,
    /// A year.
    Year,
    /// Half a year.
    Half,
    /// A quarter.
    Quarter,
    /// A month.
    Month,
    /// A week.
    Week,
    /// A day.
    Day,
}

/// How much of the plan the chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Zoom {
    /// All of it.
    #[default]
    Fit,
    /// As much as there is room for at this level.
    To(Level),
    /// That many days, with the ticks of this level: all of it, moved along.
    Days(Level, u32),
}

impl Level {
    /// Every level, from coarse to fine.
    pub const ALL: [Self; 8] = [
        Self::Decade,
        Self::FiveYears,
        Self::Year,
        Self::Half,
        Self::Quarter,
        Self::Month,
        Self::Week,
        Self::Day,
    ];

    /// Returns the name by which it is asked for.
    pub fn name(self) -> &'static str {
        match self {
            Self::Decade => "decade",
            Self::FiveYears => "5years",
            Self::Year => "year",
            Self::Half => "half",
            Self::Quarter => "quarter",
            Self::Month => "month",
            Self::Week => "week",
            Self::Day => "day",
        }
    }

    /// Returns its words.
    pub fn words(self) -> Msg {
        match self {
            Self::Decade => Msg::ZoomDecade,
            Self::FiveYears => Msg::ZoomFiveYears,
            Self::Year => Msg::ZoomYear,
            Self::Half => Msg::ZoomHalf,
            Self::Quarter => Msg::ZoomQuarter,
            Self::Month => Msg::ZoomMonth,
            Self::Week => Msg::ZoomWeek,
            Self::Day => Msg::ZoomDay,
        }
    }

    /// Returns the length of the level's tick in days, to one part in ten thousand.
    fn ten_thousandths_of_a_day(self) -> i64 {
        const YEAR: i64 = 3_652_425;
        match self {
            Self::Decade => YEAR * 10,
            Self::FiveYears => YEAR * 5,
            Self::Year => YEAR,
            Self::Half => YEAR / 2,
            Self::Quarter => YEAR / 4,
            Self::Month => YEAR / 12,
            Self::Week => 70_000,
            Self::Day => 10_000,
        }
    }

    /// Returns the columns of one tick when the level is chosen by hand.
    fn comfortable(self) -> i64 {
        match self {
            Self::Decade | Self::FiveYears | Self::Year => 8,
            Self::Half => 6,
            Self::Quarter | Self::Month | Self::Week => 4,
            Self::Day => 3,
        }
    }

    /// Returns the fewest columns at which two ticks can be told apart by their labels.
    fn tightest(self) -> i64 {
        match self {
            Self::Decade | Self::FiveYears => 5,
            // The name of every second year tells those between.
            Self::Year => 3,
            Self::Half | Self::Quarter | Self::Month | Self::Week | Self::Day => 3,
        }
    }

    /// Returns the first day of the unit that holds `day`.
    pub fn floor(self, day: NaiveDate, week_starts: chrono::Weekday) -> NaiveDate {
        let holding = |precision| PartialDate::holding(day, precision).first();
        let years = |count: i32| {
            let year = day.year().div_euclid(count) * count;
            NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(day)
        };
        match self {
            Self::Decade => years(10),
            Self::FiveYears => years(5),
            Self::Year => holding(Precision::Year),
            Self::Half => holding(Precision::Half),
            Self::Quarter => holding(Precision::Quarter),
            Self::Month => holding(Precision::Month),
            Self::Week => day.week(week_starts).checked_first_day().unwrap_or(day),
            Self::Day => day,
        }
    }

    /// Returns the first day of the unit after the one that begins with `first`.
    pub fn next(self, first: NaiveDate) -> NaiveDate {
        let months = |count| first.checked_add_months(chrono::Months::new(count));
        let days = |count| first.checked_add_signed(TimeDelta::days(count));
        match self {
            Self::Decade => months(120),
            Self::FiveYears => months(60),
            Self::Year => months(12),
            Self::Half => months(6),
            Self::Quarter => months(3),
            Self::Month => months(1),
            Self::Week => days(7),
            Self::Day => days(1),
        }
        .unwrap_or(NaiveDate::MAX)
    }

    /// Returns the level of the axis' upper tier; none where one tier says it all.
    pub fn major(self) -> Option<Self> {
        match self {
            Self::Decade | Self::FiveYears | Self::Year => None,
            Self::Half | Self::Quarter | Self::Month => Some(Self::Year),
            Self::Week | Self::Day => Some(Self::Month),
        }
    }

    /// Returns the window of this level that begins with `origin`.
    pub fn window(self, origin: NaiveDate, columns: u16) -> Days {
        let length = i64::from(columns) * self.ten_thousandths_of_a_day() / self.comfortable();
        let days = (length / 10_000).max(1);
        let to = origin
            .checked_add_signed(TimeDelta::days(days))
            .unwrap_or(NaiveDate::MAX);
        Days { from: origin, to }
    }
}

/// Returns the finest level at which `plan` fits into `columns`, and the plan's days widened to
/// whole units of it: a plan of some weeks leaves no empty months beside it. Above half a year the
/// units are years, so that a plan of nine years is no decade.
pub fn fit(plan: Days, columns: u16, week_starts: chrono::Weekday) -> (Level, Days) {
    let widened = |level: Level| match level {
        Level::Day | Level::Week | Level::Month | Level::Quarter | Level::Half => {
            let last = plan.to.pred_opt().unwrap_or(plan.to).max(plan.from);
            Days::new(
                level.floor(plan.from, week_starts),
                level.next(level.floor(last, week_starts)),
            )
        }
        Level::Decade | Level::FiveYears | Level::Year => plan.whole_years(),
    };
    let level = finest(columns, widened);
    (level, widened(level))
}

/// Returns the finest level whose ticks can be told apart when just `days` are shown.
pub fn level_of(days: Days, columns: u16) -> Level {
    finest(columns, |_| days)
}

fn finest(columns: u16, shown: impl Fn(Level) -> Days) -> Level {
    let fits = |level: &Level| {
        // To the nearest tick: a leap day more or less decides nothing.
        let length = level.ten_thousandths_of_a_day();
        let ticks = (shown(*level).count() * 10_000 + length / 2) / length;
        ticks.max(1) * level.tightest() <= i64::from(columns)
    };
    let mut levels = Level::ALL.into_iter().rev();
    levels.find(fits).unwrap_or(Level::Decade)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday;

    fn days(from: &str, to: &str) -> Days {
        let first = |text: &str| text.parse::<PartialDate>().unwrap().first();
        Days::new(first(from), first(to))
    }

    #[test]
    fn fit_is_the_finest_level_at_which_the_plan_fits() {
        for (plan, columns, level) in [
            (days("2021", "2031"), 52, Level::Year),
            (days("2021", "2031"), 70, Level::Half),
            (days("2021", "2026"), 100, Level::Quarter),
            (days("2021", "2026"), 180, Level::Month),
            (days("2026-01", "2026-04"), 100, Level::Week),
            (days("2026-01", "2026-02"), 100, Level::Day),
            (days("2026-11-10", "2026-12"), 77, Level::Day),
            (days("2026-11-20", "2026-12-11"), 77, Level::Day),
            (days("2026-11-10", "2026-12"), 47, Level::Week),
            (days("2026-09-20", "2026-12-06"), 46, Level::Week),
            (days("1000", "2000"), 20, Level::Decade),
            (days("2021", "2026"), 1, Level::Decade),
        ] {
            let (fitted, shown) = fit(plan, columns, Weekday::Sun);
            assert_eq!(fitted, level, "{plan:?} in {columns}");
            assert_eq!(shown.hull(plan), shown);
        }
    }

    #[test]
    fn a_plan_begins_in_the_first_unit_that_shows_and_ends_in_the_last() {
        for (plan, columns, shown) in [
            // Years for plans of years.
            (days("2021", "2026"), 100, days("2021", "2026")),
            (days("2021", "2026"), 180, days("2021", "2026")),
            (days("2021-03", "2029-04"), 30, days("2021", "2030")),
            // Quarters, months, and weeks from Sunday, for shorter ones.
            (days("2021-02", "2024-05"), 60, days("2021-01", "2024-07")),
            (
                days("2026-03-10", "2026-10-02"),
                46,
                days("2026-03", "2026-11"),
            ),
            (
                days("2026-09-20", "2026-12-06"),
                46,
                days("2026-09-20", "2026-12-06"),
            ),
            (
                days("2026-11-10", "2026-12"),
                46,
                days("2026-11-08", "2026-12-06"),
            ),
            (
                days("2026-11-10", "2026-12"),
                77,
                days("2026-11-10", "2026-12"),
            ),
        ] {
            assert_eq!(
                fit(plan, columns, Weekday::Sun).1,
                shown,
                "{plan:?} in {columns}"
            );
        }
    }

    #[test]
    fn units_follow_each_other_without_a_gap() {
        for level in Level::ALL {
            let mut first = level.floor(days("2023-05-17", "2024").from, Weekday::Sun);
            for _ in 0..40 {
                let next = level.next(first);
                assert!(next > first);
                assert_eq!(level.floor(next, Weekday::Sun), next);
                assert_eq!(level.floor(next.pred_opt().unwrap(), Weekday::Sun), first);
                first = next;
            }
        }
    }
}
