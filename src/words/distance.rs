//! How far apart two days are, in the largest unit that says enough.

use super::amount::{oblique, plural};
use super::{Counted, Language, Locale, Msg, labelled};
use crate::time::{Lag, LagUnit, When};

/// Writes how long what follows waits, or how much earlier it may come: "lag: 5 days",
/// "تداخل: 5 أيام".
pub fn lag(language: Language, lag: Lag) -> String {
    let unit = match lag.unit {
        LagUnit::Day => Counted::Day,
        LagUnit::WorkingDay => Counted::WorkingDay,
        LagUnit::Week => Counted::Week,
        LagUnit::Month => Counted::Month,
    };
    let label = if lag.count < 0 { Msg::Lead } else { Msg::Lag };
    let time = plural(language, lag.count.unsigned_abs().into(), unit);
    labelled(label.say(language), &time)
}

/// Writes how long after the end of a plan a day is: "11 months past the end",
/// "بعد نهاية الخطة بـ11 شهراً".
pub fn past_the_end(language: Language, days: i64) -> String {
    let distance = distance(language, days);
    match language {
        Language::En => format!("{distance} past the end"),
        Language::Ar(_) => format!("بعد نهاية الخطة {distance}"),
    }
}

/// Writes how long before the end of a plan a day is: "4 years to the end".
pub fn before_the_end(language: Language, days: i64) -> String {
    let distance = distance(language, days);
    match language {
        Language::En => format!("{distance} to the end"),
        Language::Ar(_) if days == 0 => "آخر يوم في الخطة".to_owned(),
        Language::Ar(_) => format!("قبل نهاية الخطة {distance}"),
    }
}

/// Writes how long before the start of a plan a day is: "2 years before the start".
pub fn before_the_start(language: Language, days: i64) -> String {
    let distance = distance(language, days);
    match language {
        Language::En => format!("{distance} before the start"),
        Language::Ar(_) => format!("قبل بداية الخطة {distance}"),
    }
}

/// On which side of a date a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaySide {
    /// Before all of it.
    Before,
    /// In it.
    Within,
    /// After all of it.
    After,
}

impl Locale {
    /// Writes on which side of the end of a plan a day is of which only that date is known: "before the end
    /// in 2030", "قبل نهاية الخطة في 2030". How long before is not known either.
    pub fn beside_the_end(self, side: DaySide, end: When) -> String {
        let date = self.within_date(end);
        let words = match side {
            DaySide::Before => self.language.choose("before the end", "قبل نهاية الخطة"),
            DaySide::Within => self.language.choose("near the end", "قرب نهاية الخطة"),
            DaySide::After => self.language.choose("past the end", "بعد نهاية الخطة"),
        };
        format!("{words} {date}")
    }

    /// Writes the same of a day before the start: "before the start in 2021".
    pub fn before_start(self, start: When) -> String {
        let words = self.language.choose("before the start", "قبل بداية الخطة");
        format!("{words} {}", self.within_date(start))
    }

    fn within_date(self, when: When) -> String {
        match self.language {
            Language::En => match when {
                When::On(_) | When::About(_) => format!("in {}", self.moment(when)),
                When::By(_) | When::Between(..) => self.moment(when),
            },
            Language::Ar(_) => self.within(when),
        }
    }
}

fn distance(language: Language, days: i64) -> String {
    let days = days.unsigned_abs();
    let (count, unit) = match days {
        0..=59 => (days, Counted::Day),
        // To the nearest month or year, of 30.44 and 365.25 days.
        60..=729 => ((days * 100 + 1522) / 3044, Counted::Month),
        _ => ((days * 100 + 18262) / 36525, Counted::Year),
    };
    by(language, count, unit)
}

/// Writes by how many of something: "3 days", "بـ3 أيام", "بيومين".
pub(super) fn by(language: Language, count: u64, unit: Counted) -> String {
    let distance = oblique(language, count, unit);
    match language {
        Language::En => distance,
        // The preposition is a part of the word after it, and before digits it is drawn out.
        Language::Ar(_) if count < 3 => format!("ب{distance}"),
        Language::Ar(_) => format!("بـ{distance}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_grows_with_the_distance() {
        assert_eq!(past_the_end(Language::En, 1), "1 day past the end");
        assert_eq!(past_the_end(Language::En, 326), "11 months past the end");
        assert_eq!(
            before_the_start(Language::En, 800),
            "2 years before the start"
        );
        assert_eq!(past_the_end(Language::AR, 326), "بعد نهاية الخطة بـ11 شهراً");
        assert_eq!(before_the_end(Language::AR, 800), "قبل نهاية الخطة بسنتين");
    }
}
