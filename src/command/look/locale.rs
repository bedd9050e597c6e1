//! The language of the reader, by the variables of her locale.
//!
//! In: variables. Out: the first language that this program has. Always holds: GNU's list of languages
//! (`LANGUAGE`) counts before the locale, unless the locale is C or not set, as GNU gettext does it.
//! Deliberately not here: who looks the variables up.

use crate::words::Language;

/// The locale of messages; the first one that is set decides (POSIX, 8.2).
const LOCALE: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// Returns the language, by what a variable holds.
pub(super) fn language(variable: impl Fn(&str) -> Option<String>) -> Language {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = LOCALE.into_iter().find_map(set);
    let Some(locale) = locale.filter(|locale| !is_of_nobody(locale)) else {
        return Language::En;
    };
    let wanted = set("LANGUAGE").unwrap_or(locale);
    let mut wanted = wanted.split(':').filter(|name| !name.is_empty());
    // What nobody speaks ends the list.
    let found = wanted.find_map(|name| match is_of_nobody(name) {
        true => Some(Language::En),
        false => spoken(name),
    });
    found.unwrap_or(Language::En)
}

/// Returns the language of a name of a locale, where this program has it: language, then territory,
/// then encoding, then variant (POSIX, 8.2).
fn spoken(name: &str) -> Option<Language> {
    match part(name) {
        "ar" => Some(Language::AR),
        "en" => Some(Language::En),
        _ => None,
    }
}

/// Says whether a locale is that of no language, in whatever encoding.
fn is_of_nobody(name: &str) -> bool {
    matches!(part(name), "C" | "POSIX")
}

fn part(name: &str) -> &str {
    name.split(['_', '.', '@']).next().unwrap_or_default()
}
