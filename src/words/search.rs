//! How many matches there are.

use super::{Language, counted, labelled};

/// Looks in every open roadmap.
pub const EVERYWHERE: [&str; 2] = ["all roadmaps", "كل الخرائط"];

/// Says how many matches there are in the other open roadmaps: "other roadmaps: 12".
pub fn elsewhere(language: Language, count: usize) -> String {
    let others = language.choose("other roadmaps", "الخرائط الأخرى");
    labelled(others, &counted(language, count))
}

/// Writes which match of how many it is: "3 of 17"; without it, how many there are.
///
/// Both forms need no agreement in Arabic: "3 من 17", "النتائج: 17".
pub fn matches(language: Language, nth: Option<usize>, of: usize) -> String {
    let of = counted(language, of);
    match nth.map(|nth| counted(language, nth)) {
        Some(nth) => format!("{nth} {} {of}", language.choose("of", "من")),
        None => labelled(language.choose("found", "النتائج"), &of),
    }
}
