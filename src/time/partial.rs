//! One date, as precise as it was written: a year, half, quarter, month or day.
//!
//! In: "2021", "2021-H2", "2021-Q3", "2021-08", "2021-08-31". Out: the unit's first day and the
//! day after its last. Always holds: `first() < after()`, and printing then parsing is the
//! identity. Deliberately not here: `about`, `by`, `between` (see [`super::When`]).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};

/// How fine a date is, from coarse to fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A calendar year.
    Year,
    /// Half a year: January to June, July to December.
    Half,
    /// A quarter: three months, the first from January.
    Quarter,
    /// A calendar month.
    Month,
    /// One day.
    Day,
}

impl Precision {
    /// Returns the length of the unit in months; none for a day.
    pub fn months(self) -> Option<u32> {
        match self {
            Self::Year => Some(12),
            Self::Half => Some(6),
            Self::Quarter => Some(3),
            Self::Month => Some(1),
            Self::Day => None,
        }
    }
}

/// How much of a packed date is its precision.
const PRECISION_BITS: u32 = 3;
const PRECISION_MASK: i32 = (1 << PRECISION_BITS) - 1;

/// A date as precise as its source.
///
/// Years run from 1 to 9999; the first day of the unit and the precision say it all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    // The number of the first day of its unit, then its precision in three bits: a plan has hundreds of
    // thousands of dates.
    packed: i32,
}

impl PartialDate {
    /// Makes the date of the unit that holds `day`.
    pub fn holding(day: NaiveDate, precision: Precision) -> Self {
        let first = match precision.months() {
            Some(months) => {
                let month0 = day.month0() / months * months;
                NaiveDate::from_ymd_opt(day.year(), month0 + 1, 1).unwrap_or(day)
            }
            None => day,
        };
        Self::new(first, precision)
    }

    /// Makes the date of the unit that begins with `first`.
    fn new(first: NaiveDate, precision: Precision) -> Self {
        let packed = first.num_days_from_ce() << PRECISION_BITS | precision as i32;
        Self { packed }
    }

    /// Returns how fine the date is.
    pub fn precision(self) -> Precision {
        match self.packed & PRECISION_MASK {
            0 => Precision::Year,
            1 => Precision::Half,
            2 => Precision::Quarter,
            3 => Precision::Month,
            _ => Precision::Day,
        }
    }

    /// Returns the first day of the unit.
    pub fn first(self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.packed >> PRECISION_BITS).unwrap_or_default()
    }

    /// Returns the day after the last day of the unit.
    pub fn after(self) -> NaiveDate {
        let next = match self.precision().months() {
            Some(months) => self.first().checked_add_months(Months::new(months)),
            None => self.first().checked_add_days(Days::new(1)),
        };
        next.unwrap_or(NaiveDate::MAX)
    }

    /// Returns the day in the middle of the unit: 2 July of a year.
    pub fn middle(self) -> NaiveDate {
        let half = (self.after() - self.first()).num_days() / 2;
        self.first() + chrono::TimeDelta::days(half)
    }
}

/// Why a string is no date: a sentence, and a hint where one is known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadDate {
    /// The form is none of the accepted ones.
    #[error(
        "\"{0}\" is not a date; hint: write \"2021\", \"2021-H2\", \"2021-Q3\", \"2021-08\" or \"2021-08-31\""
    )]
    Form(String),
    /// The form is right but the calendar has no such day.
    #[error("the calendar has no \"{0}\"")]
    Calendar(String),
    /// The year is outside the accepted ones.
    #[error("the year of \"{0}\" is out of range; hint: years run from 0001 to 9999")]
    Year(String),
    /// `between` needs two dates in order.
    #[error("\"{0}\" ends before it starts; hint: write the earlier date first")]
    Order(String),
}

impl FromStr for PartialDate {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        let form = || BadDate::Form(text.to_owned());
        let calendar = || BadDate::Calendar(text.to_owned());
        let begins = |nth, months| {
            let nth = digits(nth, 1).ok_or_else(form)?;
            in_year(nth, months).ok_or_else(calendar)
        };
        let mut parts = text.split('-');
        let year = parts
            .next()
            .and_then(|year| digits(year, 4))
            .ok_or_else(form)?;
        if year == 0 {
            return Err(BadDate::Year(text.to_owned()));
        }
        let (second, third) = (parts.next(), parts.next());
        if parts.next().is_some() {
            return Err(form());
        }
        let (month, day, precision) = match (second, third) {
            (None, _) => (1, 1, Precision::Year),
            (Some(unit), None) => match unit.split_at_checked(1) {
                Some(("H", half)) => (begins(half, 6)?, 1, Precision::Half),
                Some(("Q", quarter)) => (begins(quarter, 3)?, 1, Precision::Quarter),
                _ => (digits(unit, 2).ok_or_else(form)?, 1, Precision::Month),
            },
            (Some(month), Some(day)) => {
                let month = digits(month, 2).ok_or_else(form)?;
                (month, digits(day, 2).ok_or_else(form)?, Precision::Day)
            }
        };
        let year = i32::try_from(year).map_err(|_| form())?;
        let first = NaiveDate::from_ymd_opt(year, month, day).ok_or_else(calendar)?;
        Ok(Self::new(first, precision))
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month0) = (self.first().year(), self.first().month0());
        match self.precision() {
            Precision::Year => write!(out, "{year:04}"),
            Precision::Half => write!(out, "{year:04}-H{}", month0 / 6 + 1),
            Precision::Quarter => write!(out, "{year:04}-Q{}", month0 / 3 + 1),
            Precision::Month => write!(out, "{year:04}-{:02}", month0 + 1),
            Precision::Day => write!(out, "{year:04}-{:02}-{:02}", month0 + 1, self.first().day()),
        }
    }
}

/// Reads exactly `count` ASCII digits: no sign, no blank.
fn digits(text: &str, count: usize) -> Option<u32> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Returns the first month (1-based) of the `nth` unit (1-based) of `months` months.
fn in_year(nth: u32, months: u32) -> Option<u32> {
    (nth >= 1 && nth <= 12 / months).then(|| (nth - 1) * months + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_unit_runs_from_its_first_day_to_the_day_after_its_last() {
        for (text, first, after) in [
            ("2021", "2021-01-01", "2022-01-01"),
            ("2021-H2", "2021-07-01", "2022-01-01"),
            ("2021-Q3", "2021-07-01", "2021-10-01"),
            ("2024-02", "2024-02-01", "2024-03-01"),
            ("2024-02-29", "2024-02-29", "2024-03-01"),
        ] {
            assert_eq!(date(text).first().to_string(), first, "{text}");
            assert_eq!(date(text).after().to_string(), after, "{text}");
        }
        assert_eq!(date("2023").middle().to_string(), "2023-07-02");
    }

    #[test]
    fn what_is_no_date_is_refused_with_a_reason() {
        for text in [
            "",
            "21",
            "2021-",
            "2021-8",
            "2021-H",
            "2021-h1",
            "-2021",
            "+021",
            "20211",
            "2021-01-01-01",
            "2021/01/01",
            " 2021",
            "2021-Q",
            "\u{662}\u{660}\u{662}\u{661}",
        ] {
            assert!(
                matches!(text.parse::<PartialDate>(), Err(BadDate::Form(_))),
                "{text:?}"
            );
        }
        for text in [
            "2021-13",
            "2021-00",
            "2021-02-30",
            "2023-02-29",
            "2021-H3",
            "2021-Q5",
            "2021-Q0",
        ] {
            assert!(
                matches!(text.parse::<PartialDate>(), Err(BadDate::Calendar(_))),
                "{text:?}"
            );
        }
        assert!(matches!(
            "0000".parse::<PartialDate>(),
            Err(BadDate::Year(_))
        ));
    }

    proptest! {
        #![proptest_config(crate::time::when::tests::config())]

        #[test]
        fn printing_then_parsing_is_the_identity(days in 1_i32..3_650_000, which in 0_usize..5) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let precisions = [
                Precision::Year, Precision::Half, Precision::Quarter, Precision::Month, Precision::Day,
            ];
            let date = PartialDate::holding(day, precisions[which]);
            prop_assert_eq!(date.to_string().parse::<PartialDate>().unwrap(), date);
            prop_assert!(date.first() <= day && day < date.after());
            prop_assert!(date.first() <= date.middle() && date.middle() < date.after());
        }
    }
}
