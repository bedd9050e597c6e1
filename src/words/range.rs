//! Ranges of dates in words, whichever way their sides are known.
//!
//! In: one or two dates. Out: a phrase that reads on: "from Jan 2025 to Apr or May 2025". Always
//! holds: each date is isolated, never the range; a side that is not exact is not made so, and says
//! it in words that a preposition may stand before. Deliberately not here: what the range is of.

use chrono::Datelike;

use super::figure::from_to;
use super::{Language, Locale, alternatives, digits, half, quarter};
use crate::text;
use crate::time::{PartialDate, Precision, When};

/// Writes the years of a range, the last one included: "from 2021 to 2030", or the one that it is.
pub fn years(language: Language, first: i32, last: i32) -> String {
    let [from, to] = [first, last].map(|year| digits(language, year));
    if first == last {
        return to;
    }
    from_to(language, &from, &to)
}

impl Locale {
    /// Writes a range whose last part is included: "from 2021 to 2025", "من 2021 إلى 2025".
    pub fn span(self, from: When, to: When) -> String {
        let [from, to] = [from, to].map(|when| self.following(when));
        from_to(self.language, &from, &to)
    }

    /// Writes a range up to a boundary: "from 2021 until 2023", "من 2021 حتى 2023".
    pub fn span_until(self, from: When, until: When) -> String {
        let from = self.following(from);
        let until = self.until(until);
        format!("{} {from} {until}", self.language.choose("from", "من"))
    }

    /// Writes a start that has no end: "start between 2022 and 2023", "البدء: بين 2022 و2023".
    ///
    /// "Since 2022" would say that the work has begun.
    pub fn begins(self, start: When) -> String {
        let date = self.moment(start);
        match (self.language, start) {
            (Language::En, _) => format!("start {date}"),
            (Language::Ar(_), When::On(_)) => format!("البدء في {date}"),
            (Language::Ar(_), When::About(_) | When::By(_) | When::Between(..)) => {
                format!("البدء: {date}")
            }
        }
    }

    /// Writes since when something holds: "since 2017", "منذ 2017".
    pub fn since(self, when: When) -> String {
        let date = self.following(when);
        format!("{} {date}", self.language.choose("since", "منذ"))
    }

    /// Writes up to when something holds: "until 2023", "حتى 2023".
    pub fn until(self, when: When) -> String {
        let date = self.following(when);
        format!("{} {date}", self.language.choose("until", "حتى"))
    }

    /// Writes a date so that it may follow a preposition: "3 Aug 2021 at the latest", "Apr or May 2025".
    pub(super) fn following(self, when: When) -> String {
        let isolated = |day| text::isolate(&self.partial_date(day));
        match (self.language, when) {
            (_, When::On(_) | When::About(_)) | (Language::Ar(_), When::By(_)) => self.moment(when),
            (Language::En, When::By(by)) => format!("{} at the latest", isolated(by)),
            (_, When::Between(from, to)) if are_neighbours(from, to) => self.either(from, to),
            (Language::En, When::Between(from, to)) => {
                format!("some time between {} and {}", isolated(from), isolated(to))
            }
            (Language::Ar(_), When::Between(..)) => format!("ما {}", self.moment(when)),
        }
    }

    /// Writes a date after the Arabic "in": "في 2022", "فيما بين تموز 2024 وتشرين الثاني 2024".
    pub(super) fn within(self, when: When) -> String {
        match is_stretch(when) {
            true => format!("في{}", self.following(when)),
            false => format!("في {}", self.following(when)),
        }
    }

    /// Writes two units of which it is one; their year is said once.
    fn either(self, from: PartialDate, to: PartialDate) -> String {
        let (mut first, mut last) = (self.partial_date(from), self.partial_date(to));
        if is_same_year(from, to) {
            first = self.without_year(from);
            // What it is a part of is said once in Arabic.
            last = match (self.language, to.precision()) {
                (Language::Ar(_), Precision::Half | Precision::Quarter) => last
                    .split_once(' ')
                    .map_or(last.clone(), |(_, nth)| nth.to_owned()),
                (Language::En | Language::Ar(_), _) => last,
            };
        }
        alternatives(
            self.language,
            &[first, last].map(|side| text::isolate(&side)),
        )
    }

    fn without_year(self, unit: PartialDate) -> String {
        let day = unit.first();
        let month = self.months.name(self.language, day.month0());
        match unit.precision() {
            Precision::Year => self.partial_date(unit),
            Precision::Half => half(self.language, day.month0() / 6 + 1),
            Precision::Quarter => quarter(self.language, day.month0() / 3 + 1),
            Precision::Month => month.to_owned(),
            Precision::Day => self.day_of_month(day),
        }
    }
}

/// Says whether a date may be anywhere between two units that are no neighbours.
pub(super) fn is_stretch(when: When) -> bool {
    matches!(when, When::Between(from, to) if !are_neighbours(from, to))
}

/// Says whether nothing lies between two units of the same length.
fn are_neighbours(from: PartialDate, to: PartialDate) -> bool {
    from.precision() == to.precision() && from.after() == to.first()
}

fn is_same_year(one: PartialDate, other: PartialDate) -> bool {
    one.precision() != Precision::Year && one.first().year() == other.first().year()
}

#[cfg(test)]
mod tests {
    use super::super::Months;
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
            .replace('\u{a0}', " ")
    }

    fn both(write: impl Fn(Language) -> String) -> [String; 2] {
        [Language::En, Language::AR].map(|language| plain(&write(language)))
    }

    fn when(text: &str) -> When {
        text.parse().unwrap()
    }

    #[test]
    fn either_side_of_a_range_may_be_known_in_any_way() {
        for (from, to, en, ar) in [
            ("2021", "2025", "from 2021 to 2025", "من 2021 إلى 2025"),
            (
                "2025-01",
                "between 2025-04 and 2025-05",
                "from Jan 2025 to Apr or May 2025",
                "من يناير 2025 إلى أبريل أو مايو 2025",
            ),
            (
                "between 2022 and 2023",
                "by 2025",
                "from 2022 or 2023 to 2025 at the latest",
                "من 2022 أو 2023 إلى 2025 أو قبله",
            ),
            (
                "by 2021-08-03",
                "about 2025",
                "from 3 Aug 2021 at the latest to about 2025",
                "من 3 أغسطس 2021 أو قبله إلى 2025 تقريباً",
            ),
            (
                "about 2021",
                "between 2024-10 and 2025-03",
                "from about 2021 to some time between Oct 2024 and Mar 2025",
                "من 2021 تقريباً إلى ما بين أكتوبر 2024 ومارس 2025",
            ),
            (
                "between 2024-Q3 and 2024-Q4",
                "between 2024-12 and 2025-01",
                "from Q3 or Q4 2024 to Dec 2024 or Jan 2025",
                "من الربع الثالث أو الرابع من 2024 إلى ديسمبر 2024 أو يناير 2025",
            ),
        ] {
            let (from, to) = (when(from), when(to));
            let write = |language| Locale::new(language, Months::Gulf).span(from, to);
            assert_eq!(both(write), [en, ar]);
        }
    }

    #[test]
    fn a_boundary_that_lies_in_a_range_reads_like_one() {
        let (from, until) = (when("2021"), when("between 2023 and 2024"));
        let write = |language| Locale::new(language, Months::Gulf).span_until(from, until);
        let said = both(write);
        assert_eq!(
            said,
            ["from 2021 until 2023 or 2024", "من 2021 حتى 2023 أو 2024"]
        );
    }

    #[test]
    fn one_side_alone_says_which_it_is() {
        for (date, en, ar) in [
            (
                "2022",
                ["start 2022", "since 2022", "until 2022"],
                ["البدء في 2022", "منذ 2022", "حتى 2022"],
            ),
            (
                "by 2021-08-03",
                [
                    "start by 3 Aug 2021",
                    "since 3 Aug 2021 at the latest",
                    "until 3 Aug 2021 at the latest",
                ],
                [
                    "البدء: 3 آب 2021 أو قبله",
                    "منذ 3 آب 2021 أو قبله",
                    "حتى 3 آب 2021 أو قبله",
                ],
            ),
            (
                "between 2022 and 2023",
                [
                    "start between 2022 and 2023",
                    "since 2022 or 2023",
                    "until 2022 or 2023",
                ],
                [
                    "البدء: بين 2022 و2023",
                    "منذ 2022 أو 2023",
                    "حتى 2022 أو 2023",
                ],
            ),
        ] {
            let date = when(date);
            let write = [Locale::begins, Locale::since, Locale::until];
            for (nth, write) in write.into_iter().enumerate() {
                let said = both(|language| write(Locale::new(language, Months::Levantine), date));
                assert_eq!(said, [en[nth], ar[nth]]);
            }
        }
    }
}
