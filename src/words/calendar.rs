//! The Arabic names of the months, in the two sets that the Arab world uses.

use serde::{Deserialize, Serialize};

use super::Language;

/// A set of Arabic month names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Months {
    /// As in Damascus: كانون الثاني, شباط.
    Levantine,
    /// As in Muscat: يناير, فبراير.
    #[default]
    Gulf,
}

// A name of two words is never parted at the end of a line.
const LEVANTINE: [&str; 12] = [
    "كانون\u{a0}الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين\u{a0}الأول",
    "تشرين\u{a0}الثاني",
    "كانون\u{a0}الأول",
];
const GULF: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];
const ENGLISH: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

const IN_FULL: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Returns the whole English name of the month `month0` (0 is January), as it is typed and not shown.
pub fn month_in_full(month0: u32) -> &'static str {
    IN_FULL[month0 as usize % 12]
}

impl Months {
    /// Returns the name of the month `month0` (0 is January); English names are abbreviated.
    pub fn name(self, language: Language, month0: u32) -> &'static str {
        let set = match (language, self) {
            (Language::En, _) => &ENGLISH,
            (Language::Ar(_), Self::Levantine) => &LEVANTINE,
            (Language::Ar(_), Self::Gulf) => &GULF,
        };
        set[month0 as usize % 12]
    }
}
