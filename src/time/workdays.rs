//! The days on which there is work.
//!
//! In: the days of the week without work, ranges of days without work, days of work in spite of both.
//! Out: whether there is work on a day, and the instant so many working days later or earlier. Always
//! holds: a search ends, in a calendar without any day of work too. Deliberately not here: where a plan
//! says all this (`document`).

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

use super::Days;

/// So many days without work in a row are no calendar.
const LONGEST_REST: u32 = 1000;

/// The days on which there is work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Workdays {
    weekend: Vec<Weekday>,
    /// Ascending, none touches the next.
    off: Vec<Days>,
    /// The same.
    worked: Vec<Days>,
}

impl Workdays {
    /// Makes them: there is work on every day but those of the weekend and those `off`, and on those
    /// `worked` whatever they are.
    pub fn new(weekend: Vec<Weekday>, off: Vec<Days>, worked: Vec<Days>) -> Self {
        let (off, worked) = (merged(off), merged(worked));
        Self {
            weekend,
            off,
            worked,
        }
    }

    /// Says whether there is work on a day.
    pub fn is_worked(&self, day: NaiveDate) -> bool {
        let is_rest = self.weekend.contains(&day.weekday()) || holds(&self.off, day);
        !is_rest || holds(&self.worked, day)
    }

    /// Returns the instant after so many more days of work, or before so many where the number is below
    /// zero; an instant is the day that begins with it.
    pub fn shifted(&self, instant: NaiveDate, count: i32) -> Option<NaiveDate> {
        let day = TimeDelta::days(1);
        let step = if count < 0 { -day } else { day };
        let mut instant = instant;
        let mut rest = 0;
        let mut left = count.unsigned_abs();
        while left > 0 && rest < LONGEST_REST {
            let next = instant.checked_add_signed(step)?;
            // What lies between the two instants is the earlier one's day.
            if self.is_worked(instant.min(next)) {
                (left, rest) = (left - 1, 0);
            } else {
                rest += 1;
            }
            instant = next;
        }
        (left == 0).then_some(instant)
    }
}

fn holds(ranges: &[Days], day: NaiveDate) -> bool {
    let after = ranges.partition_point(|days| days.from <= day);
    let before = after.checked_sub(1).and_then(|nth| ranges.get(nth));
    before.is_some_and(|days| day < days.to)
}

fn merged(mut ranges: Vec<Days>) -> Vec<Days> {
    ranges.retain(|days| days.from < days.to);
    ranges.sort_by_key(|days| (days.from, days.to));
    ranges.dedup_by(|next, days| {
        let meet = next.from <= days.to;
        if meet {
            *days = days.hull(*next);
        }
        meet
    });
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days(from: &str, to: &str) -> Days {
        Days::new(day(from), day(to))
    }

    #[test]
    fn weekends_and_holidays_are_passed_over_and_days_worked_are_not() {
        let weekend = vec![Weekday::Fri, Weekday::Sat];
        // Sunday to Tuesday, in two pieces and the wrong order; the Saturday before is worked.
        let off = vec![
            days("2026-03-23", "2026-03-25"),
            days("2026-03-22", "2026-03-23"),
        ];
        let worked = vec![days("2026-03-21", "2026-03-22")];
        let workdays = Workdays::new(weekend, off, worked);
        for (from, count, to) in [
            ("2026-03-19", 0, "2026-03-19"),
            // Thursday, Saturday, Wednesday.
            ("2026-03-19", 1, "2026-03-20"),
            ("2026-03-19", 2, "2026-03-22"),
            ("2026-03-19", 3, "2026-03-26"),
            ("2026-03-26", -1, "2026-03-25"),
            ("2026-03-26", -2, "2026-03-21"),
            ("2026-03-26", -3, "2026-03-19"),
        ] {
            assert_eq!(
                workdays.shifted(day(from), count),
                Some(day(to)),
                "{from} {count}"
            );
        }
    }

    #[test]
    fn a_calendar_without_work_has_no_working_day_later() {
        use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
        let never = Workdays::new(vec![Mon, Tue, Wed, Thu, Fri, Sat, Sun], vec![], vec![]);
        assert_eq!(never.shifted(day("2026-03-19"), 1), None);
        assert_eq!(never.shifted(day("2026-03-19"), 0), Some(day("2026-03-19")));
    }
}
