//! Dates in words, each at its own precision.
//!
//! Days always carry the month's name, never d/m/y. A date by itself is plain; one that goes into
//! a sentence is isolated ([`Locale::moment`]). Deliberately not here: what the date is of (`event`).

use chrono::{Datelike, NaiveDate};

use super::{Language, Locale, Msg, digits, labelled};
use crate::text;
use crate::time::{PartialDate, Precision, When};

impl Locale {
    /// Writes a date at its own precision: "2021", "H2 2021", "Q3 2021", "Aug 2021", "31 Aug 2021".
    pub fn partial_date(self, date: PartialDate) -> String {
        let day = date.first();
        let (year, month0) = (digits(self.language, day.year()), day.month0());
        let month = self.months.name(self.language, month0);
        let of_year = |part: String| match self.language {
            Language::En => format!("{part} {year}"),
            Language::Ar(_) => format!("{part} من {year}"),
        };
        match date.precision() {
            Precision::Year => year.clone(),
            Precision::Half => of_year(half(self.language, month0 / 6 + 1)),
            Precision::Quarter => of_year(quarter(self.language, month0 / 3 + 1)),
            Precision::Month => format!("{month} {year}"),
            Precision::Day => format!("{} {year}", self.day_of_month(day)),
        }
    }

    /// Writes something about a quarter: "Q2 2027: the coming quarter".
    pub fn of_quarter(self, quarter: PartialDate, words: Msg) -> String {
        labelled(&self.partial_date(quarter), words.say(self.language))
    }

    /// Writes a day without its year, never parted at the end of a line: "31 Aug".
    pub(super) fn day_of_month(self, day: NaiveDate) -> String {
        let month = self.months.name(self.language, day.month0());
        format!("{}\u{a0}{month}", digits(self.language, day.day()))
    }

    /// Writes a date with how surely it is known: "about 2022", "by 3 Aug 2021", "2022 تقريباً",
    /// "3 آب 2021 أو قبله".
    pub fn when(self, when: When) -> String {
        compose(self.language, when, |part| self.partial_date(part))
    }

    /// Writes a date like [`Self::when`], to be put into a sentence: each date in it is isolated.
    pub fn moment(self, when: When) -> String {
        compose(self.language, when, |part| {
            text::isolate(&self.partial_date(part))
        })
    }
}

fn compose(language: Language, when: When, write: impl Fn(PartialDate) -> String) -> String {
    match (language, when) {
        (_, When::On(on)) => write(on),
        (Language::En, When::About(about)) => format!("about {}", write(about)),
        // After the date, so that a preposition may stand before it.
        (Language::Ar(_), When::About(about)) => format!("{} تقريباً", write(about)),
        (Language::En, When::By(by)) => format!("by {}", write(by)),
        (Language::Ar(_), When::By(by)) => format!("{} أو قبله", write(by)),
        (Language::En, When::Between(from, to)) => {
            format!("between {} and {}", write(from), write(to))
        }
        (Language::Ar(_), When::Between(from, to)) => format!("بين {} و{}", write(from), write(to)),
    }
}

/// Writes a quarter, 1 to 4: "Q3", "الربع الثالث".
pub fn quarter(language: Language, nth: u32) -> String {
    part(language, nth, ("Q", "الربع"))
}

/// Writes a half of a year, 1 or 2: "H2", "النصف الثاني".
pub fn half(language: Language, nth: u32) -> String {
    part(language, nth, ("H", "النصف"))
}

/// Writes a part of a year with its number.
fn part(language: Language, nth: u32, (en, ar): (&str, &str)) -> String {
    match language {
        Language::En => format!("{en}{nth}"),
        Language::Ar(_) => format!("{ar} {}", the_nth(nth)),
    }
}

/// Returns an Arabic ordinal, masculine and definite: "الثالث".
fn the_nth(nth: u32) -> &'static str {
    match nth {
        1 => "الأول",
        2 => "الثاني",
        3 => "الثالث",
        _ => "الرابع",
    }
}

/// Writes a quarter in two letters: "Q3", "ر3".
pub fn short_quarter(language: Language, nth: u32) -> String {
    format!("{}{}", language.choose("Q", "ر"), digits(language, nth))
}

/// Writes a half of a year in two letters: "H2", "ن2".
pub fn short_half(language: Language, nth: u32) -> String {
    format!("{}{}", language.choose("H", "ن"), digits(language, nth))
}

#[cfg(test)]
mod tests {
    use super::super::Months;
    use super::*;

    fn english(text: &str) -> String {
        Locale::new(Language::En, Months::Gulf).when(text.parse().unwrap())
    }

    fn arabic(text: &str) -> String {
        Locale::new(Language::AR, Months::Levantine).when(text.parse().unwrap())
    }

    #[test]
    fn each_precision_prints_no_more_than_it_knows() {
        for (text, en, ar) in [
            ("2021", "2021", "2021"),
            ("2021-H2", "H2 2021", "النصف الثاني من 2021"),
            ("2021-Q3", "Q3 2021", "الربع الثالث من 2021"),
            ("2021-08", "Aug 2021", "آب 2021"),
            (
                "2024-11-05",
                "5\u{a0}Nov 2024",
                "5\u{a0}تشرين\u{a0}الثاني 2024",
            ),
            ("about 2022", "about 2022", "2022 تقريباً"),
            (
                "by 2021-08-03",
                "by 3\u{a0}Aug 2021",
                "3\u{a0}آب 2021 أو قبله",
            ),
            (
                "between 2022-12 and 2023-03",
                "between Dec 2022 and Mar 2023",
                "بين كانون\u{a0}الأول 2022 وآذار 2023",
            ),
        ] {
            assert_eq!(english(text), en);
            assert_eq!(arabic(text), ar);
        }
        assert_eq!(
            Locale::new(Language::AR, Months::Gulf).partial_date("2025-11".parse().unwrap()),
            "نوفمبر 2025"
        );
    }
}
