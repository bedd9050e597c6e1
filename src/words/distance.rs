//! How far apart two days are, in the largest unit that says enough.

use super::{Counted, Language, plural};

/// Writes how long after something a day is: "11 months on".
#[must_use]
pub fn later(language: Language, days: i64) -> String {
    let distance = distance(language, days);
    match language {
        Language::En => format!("{distance} on"),
        Language::Ar => format!("بعد {distance}"),
    }
}

/// Writes how long before something a day is: "2 years before".
#[must_use]
pub fn ahead(language: Language, days: i64) -> String {
    let distance = distance(language, days);
    match language {
        Language::En => format!("{distance} before"),
        Language::Ar => format!("قبل {distance}"),
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
    // The dual after a preposition has its oblique form.
    match (language, count, unit) {
        (Language::Ar, 2, Counted::Day) => "يومين".to_owned(),
        (Language::Ar, 2, Counted::Month) => "شهرين".to_owned(),
        (Language::Ar, 2, Counted::Year) => "سنتين".to_owned(),
        _ => plural(language, count, unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_grows_with_the_distance() {
        assert_eq!(later(Language::En, 1), "1 day on");
        assert_eq!(later(Language::En, 326), "11 months on");
        assert_eq!(ahead(Language::En, 800), "2 years before");
        assert_eq!(later(Language::Ar, 326), "بعد 11 شهراً");
        assert_eq!(ahead(Language::Ar, 800), "قبل سنتين");
    }
}
