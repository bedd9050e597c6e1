//! How a plan writes its dates and cuts its weeks.

use serde::{Deserialize, Serialize};

pub use crate::words::{Language, Months};

/// How dates are written and weeks are cut.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Calendar {
    /// The Arabic names of the months.
    pub months: Months,
    /// The days without work.
    pub weekend: Vec<Weekday>,
    /// The first day of the week.
    pub week_starts: Weekday,
}

impl Default for Calendar {
    fn default() -> Self {
        Self {
            months: Months::Gulf,
            weekend: vec![Weekday::Friday, Weekday::Saturday],
            week_starts: Weekday::Sunday,
        }
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
