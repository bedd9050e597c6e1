//! How a plan writes its dates and cuts its weeks.

use serde::{Deserialize, Serialize};

use super::{Common, Text};
use crate::time::{Days, When, Workdays};
pub use crate::words::{Language, Months};

records!(
    /// How dates are written and weeks are cut.
    #[serde(default)]
    pub struct Calendar {
        /// The Arabic names of the months.
        months: Months,
        /// The days without work.
        weekend: Vec<Weekday>,
        /// The first day of the week.
        week_starts: Weekday,
        /// Days without work beside the weekend, and days of work in spite of all that.
        holidays?: Vec<Holiday>,
    }

    /// A day without work, or several in a row.
    #[derive(Default)]
    pub struct Holiday(name) {
        /// The day.
        on?: Option<When>,
        /// The first day of several.
        start?: Option<When>,
        /// The last day of them.
        end?: Option<When>,
        /// What it is.
        name?: Option<Box<Text>>,
        /// Whether there is work on it, though it is a weekend or another holiday.
        worked?: bool,
    }
);

impl Holiday {
    /// Returns its days; none where the file does not say which.
    pub fn days(&self) -> Option<Days> {
        match (self.on, self.start, self.end) {
            (Some(on), None, None) => Some(on.days()),
            (None, Some(start), Some(end)) => {
                let days = start.days().hull(end.days());
                (!self.period().is_impossible()).then_some(days)
            }
            (_, _, _) => None,
        }
    }
}

impl Default for Calendar {
    fn default() -> Self {
        Self {
            months: Months::Gulf,
            weekend: vec![Weekday::Friday, Weekday::Saturday],
            week_starts: Weekday::Sunday,
            holidays: Vec::new(),
        }
    }
}

impl Calendar {
    /// Returns the days on which there is work.
    pub fn workdays(&self) -> Workdays {
        let weekend = self.weekend.iter().map(|day| (*day).into());
        let days = |worked: bool| {
            let holidays = self.holidays.iter();
            let holidays = holidays.filter(move |holiday| holiday.worked == worked);
            holidays.filter_map(Holiday::days).collect()
        };
        Workdays::new(weekend.collect(), days(false), days(true))
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl From<Weekday> for chrono::Weekday {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Mon,
            Weekday::Tuesday => Self::Tue,
            Weekday::Wednesday => Self::Wed,
            Weekday::Thursday => Self::Thu,
            Weekday::Friday => Self::Fri,
            Weekday::Saturday => Self::Sat,
            Weekday::Sunday => Self::Sun,
        }
    }
}
