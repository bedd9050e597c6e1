//! How many matches there are.

use super::{Language, number};

/// Writes which match of how many it is: "3 of 17"; without it, how many there are.
///
/// Both forms need no agreement in Arabic: "3 من 17", "النتائج: 17".
pub fn matches(language: Language, nth: Option<usize>, of: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "rows stay far below 2^53")]
    let count = |rows: usize| number(language, rows as f64);
    let of = count(of);
    match (language, nth.map(count)) {
        (Language::En, Some(nth)) => format!("{nth} of {of}"),
        (Language::Ar(_), Some(nth)) => format!("{nth} من {of}"),
        (Language::En, None) => format!("found: {of}"),
        (Language::Ar(_), None) => format!("النتائج: {of}"),
    }
}
