//! How far from the date planned first something ends.

use super::distance::by;
use super::{Counted, Language};

/// Writes a slip: "+92 days", "-3 months", "on its date"; "بعد الموعد بـ92 يوماً", "قبل الموعد بشهرين",
/// "في الموعد". In Arabic a sign beside a number may land on its wrong side: there it is a word.
pub fn slip(language: Language, count: i64, unit: Counted) -> String {
    let size = by(language, count.unsigned_abs(), unit);
    match (language, count) {
        (Language::En, 0) => "on its date".to_owned(),
        (Language::En, 1..) => format!("+{size}"),
        (Language::En, _) => format!("-{size}"),
        (Language::Ar(_), 0) => "في الموعد".to_owned(),
        (Language::Ar(_), 1..) => format!("بعد الموعد {size}"),
        (Language::Ar(_), _) => format!("قبل الموعد {size}"),
    }
}

/// Writes how far a date moved from what it was: "+92 days", "-3 months"; "بعد التاريخ السابق بـ92 يوماً",
/// "قبل التاريخ السابق بشهرين".
pub fn shift(language: Language, count: i64, unit: Counted) -> String {
    let size = by(language, count.unsigned_abs(), unit);
    match (language, count) {
        (Language::En, 0..) => format!("+{size}"),
        (Language::En, _) => format!("-{size}"),
        (Language::Ar(_), 0..) => format!("بعد التاريخ السابق {size}"),
        (Language::Ar(_), _) => format!("قبل التاريخ السابق {size}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_has_a_sign_or_words_for_it() {
        for (count, unit, en, ar) in [
            (92, Counted::Day, "+92 days", "بعد الموعد بـ92 يوماً"),
            (-3, Counted::Day, "-3 days", "قبل الموعد بـ3 أيام"),
            (1, Counted::Month, "+1 month", "بعد الموعد بشهر واحد"),
            (2, Counted::Quarter, "+2 quarters", "بعد الموعد بربعين"),
            (-2, Counted::Year, "-2 years", "قبل الموعد بسنتين"),
            (0, Counted::Year, "on its date", "في الموعد"),
        ] {
            assert_eq!(slip(Language::En, count, unit), en);
            assert_eq!(slip(Language::AR, count, unit), ar);
        }
    }
}
