//! The words of grouping: the names by which a field is asked for, its title, and what is said of groups.
//!
//! Always holds: each word reads without its marks. Deliberately not here: which field is which (`facts`
//! gives them in this order), and the names of the groups, which the plan has.

use super::{Language, number};

/// What can be grouped by: English and Arabic names, those by which they are told first.
pub const GROUP_NAMES: [(&[&str], &[&str]); 8] = [
    (&["track", "axis"], &["المسار", "المحور"]),
    (&["phase"], &["المرحلة"]),
    (&["pillar"], &["المرتكز"]),
    (&["owner"], &["الجهة"]),
    (&["state"], &["الحالة"]),
    (&["health"], &["سير_العمل"]),
    (&["year"], &["السنة"]),
    (&["tag"], &["الوسم"]),
];

/// Says by what rows are grouped: "by state", "بحسب الحالة".
pub fn grouped_by(language: Language, field: &str) -> String {
    match language {
        Language::En => format!("by {}", field.replace('_', " ")),
        Language::Ar(_) => format!("بحسب {}", field.replace('_', " ")),
    }
}

/// Writes a group with how many items it holds: "under way (12)".
pub fn group_of(language: Language, name: &str, count: usize) -> String {
    format!("{name} ({})", count_word(language, count))
}

/// Says how many items there are in all the groups, each once.
pub fn grouped_total(language: Language, count: usize) -> String {
    let count = count_word(language, count);
    match language {
        Language::En => format!("in all, each counted once: {count}"),
        Language::Ar(_) => format!("المجموع من دون تكرار: {count}"),
    }
}

fn count_word(language: Language, count: usize) -> String {
    number(
        language,
        f64::from(u32::try_from(count).unwrap_or(u32::MAX)),
    )
}
