//! The days without work, where the chart is fine enough to tell them from the others.
//!
//! In: a scale, the days on which the plan works. Out: the columns of each run
//! of such days, and the columns of the axis that mark it. Always holds: nothing is marked where a
//! column is longer than a day, for it would say of work days that they are none; runs are in the
//! order of time, and none touches the next. Deliberately not here: which days
//! those are (`time`), the names of holidays, and what the marks look like.

use super::{Scale, Span};
use crate::time::{Days, Workdays};

/// A run of days without work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weekend {
    /// Its columns in the chart.
    pub span: Span,
    /// The column of the axis before its first day; none where that lies outside the window.
    pub opens: Option<u16>,
    /// The last of its own columns of the axis; none where it may go on outside.
    pub closes: Option<u16>,
}

/// Returns the runs of days without work that are visible.
pub fn weekends(scale: Scale, workdays: &Workdays) -> Vec<Weekend> {
    let window = scale.window();
    if window.count() > i64::from(scale.columns()) {
        return Vec::new();
    }
    let mut runs: Vec<Days> = Vec::new();
    let visible = window.from.iter_days().take_while(|day| *day < window.to);
    for day in visible.filter(|day| !workdays.is_worked(*day)) {
        let next = day.succ_opt().unwrap_or(day);
        match runs.last_mut().filter(|run| run.to == day) {
            Some(run) => run.to = next,
            None => runs.push(Days::new(day, next)),
        }
    }
    let edge = |day| u16::try_from(scale.edge(day).clamp(0, i64::from(scale.columns())));
    let run = |run: Days| {
        let (from, to) = (edge(run.from).ok()?, edge(run.to).ok()?);
        (from < to).then(|| Weekend {
            span: Span { from, to },
            opens: from.checked_sub(1),
            closes: (run.to < window.to).then_some(to - 1),
        })
    };
    runs.into_iter().filter_map(run).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{NaiveDate, TimeDelta, Weekday};

    const FRIDAY_AND_SATURDAY: [Weekday; 2] = [Weekday::Fri, Weekday::Sat];

    /// A window from a Sunday on.
    fn scale(days: i64, columns: u16) -> Scale {
        let from: NaiveDate = "2026-11-22".parse().unwrap();
        let to = from + TimeDelta::days(days);
        Scale::new(Days { from, to }, columns)
    }

    fn week(days: &[Weekday]) -> Workdays {
        Workdays::new(days.to_vec(), Vec::new(), Vec::new())
    }

    fn spans(scale: Scale, days: &[Weekday]) -> Vec<(u16, u16)> {
        let runs = weekends(scale, &week(days)).into_iter();
        runs.map(|run| (run.span.from, run.span.to)).collect()
    }

    #[test]
    fn two_days_in_a_row_are_one_run() {
        // Three columns a day: Friday is the sixth day.
        let runs = spans(scale(14, 42), &FRIDAY_AND_SATURDAY);
        assert_eq!(runs, [(15, 21), (36, 42)]);
        // Thursday and Sunday are two.
        let runs = spans(scale(7, 7), &[Weekday::Sun, Weekday::Thu]);
        assert_eq!(runs, [(0, 1), (4, 5)]);
    }

    #[test]
    fn holidays_join_the_weekend_and_days_worked_interrupt_it() {
        let days = |from: &str, to: &str| Days::new(from.parse().unwrap(), to.parse().unwrap());
        // Thursday and the Sunday after are off, there is work on that Saturday.
        let off = vec![
            days("2026-11-26", "2026-11-27"),
            days("2026-11-29", "2026-11-30"),
        ];
        let worked = vec![days("2026-11-28", "2026-11-29")];
        let workdays = Workdays::new(FRIDAY_AND_SATURDAY.to_vec(), off, worked);
        let runs = weekends(scale(14, 14), &workdays).into_iter();
        let runs: Vec<_> = runs.map(|run| (run.span.from, run.span.to)).collect();
        assert_eq!(runs, [(4, 6), (7, 8), (12, 14)]);
    }

    #[test]
    fn nothing_is_marked_where_a_column_is_longer_than_a_day() {
        assert_eq!(spans(scale(70, 70), &FRIDAY_AND_SATURDAY).len(), 10);
        assert_eq!(spans(scale(71, 70), &FRIDAY_AND_SATURDAY), []);
        assert_eq!(spans(scale(14, 42), &[]), []);
    }

    #[test]
    fn the_axis_marks_what_is_whole() {
        let runs = weekends(scale(13, 39), &week(&FRIDAY_AND_SATURDAY));
        let marks: Vec<_> = runs.iter().map(|run| (run.opens, run.closes)).collect();
        // The second weekend is cut after its Friday.
        assert_eq!(marks, [(Some(14), Some(20)), (Some(35), None)]);
        // A window that begins with one has no column before it.
        let days = [Weekday::Sun];
        assert_eq!(weekends(scale(7, 21), &week(&days))[0].opens, None);
    }
}
