//! How a plan writes its dates and cuts its weeks.

use serde::{Deserialize, Serialize};

use crate::time::Workdays;
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
    }
);

impl Default for Calendar {
    fn default() -> Self {
        Self {
            months: Months::Gulf,
            weekend: vec![Weekday::Friday, Weekday::Saturday],
            week_starts: Weekday::Sunday,
        }
    }
}

impl Calendar {
    /// Returns the days on which there is work.
    pub fn workdays(&self) -> Workdays {
        let weekend = self.weekend.iter().map(|day| (*day).into());
        Workdays::new(weekend.collect(), Vec::new(), Vec::new())
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
