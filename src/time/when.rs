//! A date together with how surely it is known.
//!
//! In: "2022-Q3", "about 2022", "by 2021-08-03", "between 2022-12 and 2023-03".
//! Out: the range of days it may mean. Always holds: the range is never empty, and printing then
//! parsing is the identity. Deliberately not here: who said so and when (`document`).

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};

use super::{BadDate, Days, PartialDate, Precision};

/// A date as a source gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "String")]
pub enum When {
    /// In that unit.
    On(PartialDate),
    /// In that unit or near it.
    About(PartialDate),
    /// Not later than the end of that unit; how early is not known.
    By(PartialDate),
    /// From the first unit to the second, both included.
    Between(PartialDate, PartialDate),
}

impl When {
    /// Returns the earliest possible day; none when only the latest is known.
    pub fn earliest(self) -> Option<NaiveDate> {
        match self {
            Self::On(date) | Self::About(date) | Self::Between(date, _) => Some(date.first()),
            Self::By(_) => None,
        }
    }

    /// Returns the day after the latest possible one.
    pub fn after(self) -> NaiveDate {
        match self {
            Self::On(date) | Self::About(date) | Self::By(date) | Self::Between(_, date) => {
                date.after()
            }
        }
    }

    /// Returns the day that stands for it on the chart: the day itself where it is exact, the
    /// middle of its possible range where it is not, the last day of "by".
    pub fn drawn(self) -> NaiveDate {
        match self {
            Self::On(date) | Self::About(date) => date.middle(),
            Self::By(date) => date.after().pred_opt().unwrap_or(date.first()),
            Self::Between(from, to) => {
                let half = (to.after() - from.first()).num_days() / 2;
                from.first() + chrono::TimeDelta::days(half)
            }
        }
    }

    /// Returns every day that it may mean; of "by" a day, that day.
    pub fn days(self) -> Days {
        Days::new(self.earliest().unwrap_or(self.drawn()), self.after())
    }

    /// Says whether it names one day and no other.
    pub fn is_exact(self) -> bool {
        matches!(self, Self::On(date) if date.precision() == Precision::Day)
    }
}

impl FromStr for When {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        let text = text.trim();
        if let Some(date) = text.strip_prefix("about ") {
            return Ok(Self::About(date.trim().parse()?));
        }
        if let Some(date) = text.strip_prefix("by ") {
            return Ok(Self::By(date.trim().parse()?));
        }
        if let Some(both) = text.strip_prefix("between ") {
            let (from, to) = both
                .split_once(" and ")
                .ok_or_else(|| BadDate::Form(text.to_owned()))?;
            let (from, to): (PartialDate, PartialDate) = (from.trim().parse()?, to.trim().parse()?);
            return if to.after() > from.first() {
                Ok(Self::Between(from, to))
            } else {
                Err(BadDate::Order(text.to_owned()))
            };
        }
        Ok(Self::On(text.parse()?))
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Parsing)
    }
}

struct Parsing;

impl Visitor<'_> for Parsing {
    type Value = When;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<When, E> {
        text.parse().map_err(E::custom)
    }
}

impl From<When> for String {
    fn from(when: When) -> Self {
        when.to_string()
    }
}

impl fmt::Display for When {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => write!(out, "{date}"),
            Self::About(date) => write!(out, "about {date}"),
            Self::By(date) => write!(out, "by {date}"),
            Self::Between(from, to) => write!(out, "between {from} and {to}"),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    /// The same dates in every run.
    pub(in crate::time) fn config() -> ProptestConfig {
        ProptestConfig {
            failure_persistence: None,
            rng_seed: RngSeed::Fixed(15),
            ..ProptestConfig::default()
        }
    }

    /// Dates of every form and precision.
    pub(in crate::time) fn whens() -> impl Strategy<Value = When> {
        let precisions = [
            Precision::Year,
            Precision::Half,
            Precision::Quarter,
            Precision::Month,
            Precision::Day,
        ];
        let date = (
            100_i32..3_640_000,
            prop::sample::select(precisions.to_vec()),
        );
        let date = date.prop_map(|(days, precision)| {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            PartialDate::holding(day, precision)
        });
        let near = (date.clone(), -40_i64..4_000, date.clone());
        prop_oneof![
            date.clone().prop_map(When::On),
            date.clone().prop_map(When::About),
            date.prop_map(When::By),
            near.prop_map(|(from, days, to)| {
                let day = from.first() + chrono::TimeDelta::days(days);
                let to = PartialDate::holding(day, to.precision());
                if to.after() > from.first() {
                    When::Between(from, to)
                } else {
                    When::Between(to, from)
                }
            }),
        ]
    }

    proptest! {
        #![proptest_config(config())]

        #[test]
        fn printing_then_parsing_is_the_identity(when in whens()) {
            prop_assert_eq!(when.to_string().parse::<When>(), Ok(when));
        }

        #[test]
        fn the_range_is_never_empty_and_drawn_inside(when in whens()) {
            let from = when.earliest().unwrap_or(when.drawn());
            prop_assert!(from < when.after());
            prop_assert!(from <= when.drawn() && when.drawn() < when.after());
        }
    }

    #[test]
    fn each_form_reads_prints_and_spans() {
        for (text, earliest, after, drawn) in [
            ("2022", Some("2022-01-01"), "2023-01-01", "2022-07-02"),
            ("2022-08-14", Some("2022-08-14"), "2022-08-15", "2022-08-14"),
            (
                "about 2022-Q3",
                Some("2022-07-01"),
                "2022-10-01",
                "2022-08-16",
            ),
            ("by 2021-08-03", None, "2021-08-04", "2021-08-03"),
            (
                "between 2022-12 and 2023-03",
                Some("2022-12-01"),
                "2023-04-01",
                "2023-01-30",
            ),
        ] {
            let when: When = text.parse().unwrap();
            assert_eq!(when.to_string(), text);
            assert_eq!(
                when.earliest().map(|day| day.to_string()).as_deref(),
                earliest,
                "{text}"
            );
            assert_eq!(when.after().to_string(), after, "{text}");
            assert_eq!(when.drawn().to_string(), drawn, "{text}");
        }
    }

    #[test]
    fn a_range_in_the_wrong_order_is_refused() {
        let text = "between 2023 and 2021";
        assert_eq!(text.parse::<When>(), Err(BadDate::Order(text.to_owned())));
    }
}
