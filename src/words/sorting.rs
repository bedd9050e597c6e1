//! The words of sorting: the names by which an order is asked for, and its direction.
//!
//! Always holds: each word reads without its marks. Deliberately not here: which order is which (`facts`
//! gives them in this one).

use super::Language;

/// What can be sorted by, English and Arabic.
pub const SORT_NAMES: [(&str, &str); 7] = [
    ("file", "الملف"),
    ("title", "العنوان"),
    ("start", "البدء"),
    ("end", "الانتهاء"),
    ("progress", "الإنجاز"),
    ("slip", "الفرق"),
    ("money", "المبلغ"),
];

/// The last value first.
pub const DESCENDING: [&str; 2] = ["desc", "تنازلياً"];
/// The first value first.
pub const ASCENDING: [&str; 2] = ["asc", "تصاعدياً"];

/// Says that what is sorted stands the other way round.
pub fn descending(language: Language, by: &str) -> String {
    match language {
        Language::En => format!("{by}, descending"),
        Language::Ar(_) => format!("{by} تنازلياً"),
    }
}
