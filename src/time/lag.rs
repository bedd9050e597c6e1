//! How long somebody waits before what follows may come: "2 working days", "-3 days".
//!
//! In: a number and its unit, as a file writes them; an instant. Out: the instant so much later, or
//! earlier where the number is below zero. Always holds: printing then parsing is the identity.
//! Deliberately not here: what waits, and for what (`document`).

use std::fmt;
use std::str::FromStr;

use chrono::{Months, NaiveDate, TimeDelta};
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::{Deserialize, Serialize};

use super::Workdays;

/// The most digits of a lag: nobody waits longer than ten thousand days, or months.
const MOST_DIGITS: usize = 4;

/// How long what follows has to wait; below zero, how much earlier it may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "String")]
pub struct Lag {
    /// How many; negative for a lead.
    pub count: i32,
    /// Of what.
    pub unit: LagUnit,
}

/// What a lag is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LagUnit {
    /// Days of the calendar.
    Day,
    /// Days on which there is work.
    WorkingDay,
    /// Seven days of the calendar.
    Week,
    /// Months of the calendar.
    Month,
}

impl LagUnit {
    /// All of them, with one and several as a file writes them.
    const NAMES: [(Self, &'static str, &'static str); 4] = [
        (Self::Day, "day", "days"),
        (Self::WorkingDay, "working day", "working days"),
        (Self::Week, "week", "weeks"),
        (Self::Month, "month", "months"),
    ];
}

impl Lag {
    /// Returns the instant so much after another; an instant is the day that begins with it. None where
    /// the calendar has no such day, or no day of work.
    pub fn after(self, instant: NaiveDate, workdays: &Workdays) -> Option<NaiveDate> {
        let days = |count: i32| TimeDelta::try_days(i64::from(count));
        match self.unit {
            LagUnit::Day => instant.checked_add_signed(days(self.count)?),
            LagUnit::Week => instant.checked_add_signed(days(self.count.checked_mul(7)?)?),
            LagUnit::WorkingDay => workdays.shifted(instant, self.count),
            LagUnit::Month => {
                let months = Months::new(self.count.unsigned_abs());
                if self.count < 0 {
                    instant.checked_sub_months(months)
                } else {
                    instant.checked_add_months(months)
                }
            }
        }
    }
}

/// That a text is no lag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoLag;

impl FromStr for Lag {
    type Err = NoLag;

    fn from_str(text: &str) -> Result<Self, NoLag> {
        let (number, unit) = text.trim().split_once(' ').ok_or(NoLag)?;
        let digits = number.strip_prefix('-').unwrap_or(number);
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || digits.len() > MOST_DIGITS {
            return Err(NoLag);
        }
        let unit = unit.split_whitespace().collect::<Vec<_>>().join(" ");
        let named = |(_, one, many): &&(LagUnit, &str, &str)| unit == *one || unit == *many;
        let (unit, ..) = LagUnit::NAMES.iter().find(named).ok_or(NoLag)?;
        Ok(Self {
            count: number.parse().map_err(|_| NoLag)?,
            unit: *unit,
        })
    }
}

impl fmt::Display for Lag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = LagUnit::NAMES.iter();
        let names = names.find(|(unit, ..)| *unit == self.unit);
        let (one, many) = names.map_or(("", ""), |(_, one, many)| (*one, *many));
        let unit = if self.count.abs() == 1 { one } else { many };
        write!(out, "{} {unit}", self.count)
    }
}

impl From<Lag> for String {
    fn from(lag: Lag) -> Self {
        lag.to_string()
    }
}

impl<'de> Deserialize<'de> for Lag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Parsing)
    }
}

struct Parsing;

impl Visitor<'_> for Parsing {
    type Value = Lag;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a time such as \"2 working days\" or \"-1 week\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Lag, E> {
        text.parse()
            .map_err(|NoLag| E::invalid_value(Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lag_is_written_as_it_is_read() {
        for text in [
            "1 day",
            "5 days",
            "-3 days",
            "2 working days",
            "-1 working day",
            "1 week",
            "6 weeks",
            "1 month",
            "-18 months",
            "0 days",
        ] {
            assert_eq!(text.parse::<Lag>().unwrap().to_string(), text);
            assert_eq!(size_of::<Option<Lag>>(), 8);
        }
        for (text, written) in [(" 1  days", "1 day"), ("2 working  day", "2 working days")] {
            assert_eq!(text.parse::<Lag>().unwrap().to_string(), written);
        }
        for text in [
            "",
            "2",
            "days",
            "2days",
            "+2 days",
            "- 2 days",
            "2.5 days",
            "12345 days",
            "2 years",
        ] {
            assert_eq!(text.parse::<Lag>(), Err(NoLag), "{text}");
        }
    }

    #[test]
    fn what_follows_comes_so_much_later() {
        let after = |lag: &str, day: &str| {
            let lag: Lag = lag.parse().unwrap();
            let day = lag.after(day.parse().unwrap(), &Workdays::default());
            day.unwrap().to_string()
        };
        assert_eq!(after("5 days", "2026-02-26"), "2026-03-03");
        assert_eq!(after("-1 week", "2026-03-03"), "2026-02-24");
        assert_eq!(after("1 month", "2026-01-31"), "2026-02-28");
        assert_eq!(after("-2 months", "2026-03-01"), "2026-01-01");
    }
}
