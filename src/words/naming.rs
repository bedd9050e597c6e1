//! Whether a title says its own kind and number, so that nobody says them again before it.
//!
//! In: a title, the kind of what it is the title of, its number. Out: yes or no. Always holds: whole
//! words are compared, as the search folds them; the number stands right after its kind. Deliberately
//! not here: how a kind and a number are written (`phrase`).

use super::{Language, Msg};
use crate::text::{Hamza, fold};

/// Says whether a title names the kind and the number of what it is the title of:
/// "Programme 6 – Cloud", "البرنامج السادس (السحابة)".
pub fn names_number(language: Language, title: &str, kind: Msg, number: &str) -> bool {
    let title = folded(title);
    let title: Vec<&str> = words(&title).collect();
    let kind = folded(kind.say(language));
    let is_kind = |word: &str| match language {
        Language::En => word == kind,
        Language::Ar(_) => word.strip_prefix("ال").unwrap_or(word) == kind,
    };
    let number = folded(number);
    let whole = number.parse::<u32>().ok();
    let number: Vec<&str> = words(&number).collect();
    (0..title.len()).any(|nth| {
        let is_definite = title.get(nth).is_some_and(|word| word.starts_with("ال"));
        let after = title.get(nth + 1..).unwrap_or_default();
        // The word that may stand between a kind and its number.
        let after = after
            .strip_prefix(&[language.choose("no", "رقم")])
            .unwrap_or(after);
        let is_number = !number.is_empty() && after.starts_with(&number);
        let is_ordinal = || whole.is_some_and(|whole| is_ordinal(after, whole));
        let is_named = title.get(nth).is_some_and(|word| is_kind(word));
        is_named && (is_number || is_definite && is_ordinal())
    })
}

/// Says whether words begin with an ordinal, and not with that of a greater number.
fn is_ordinal(title: &[&str], number: u32) -> bool {
    let nth = usize::try_from(number)
        .ok()
        .and_then(|it| it.checked_sub(1));
    let Some((masculine, feminine)) = nth.and_then(|nth| ORDINALS.get(nth)) else {
        return false;
    };
    [masculine, feminine].into_iter().any(|ordinal| {
        let ordinal = folded(ordinal);
        let ordinal: Vec<&str> = words(&ordinal).collect();
        let rest = title.strip_prefix(ordinal.as_slice());
        rest.is_some_and(|rest| !rest.first().is_some_and(|next| is_ten(next)))
    })
}

/// Says whether a word makes eleven of one.
fn is_ten(word: &str) -> bool {
    ["عشر", "عشرة"].into_iter().any(|ten| word == folded(ten))
}

fn folded(text: &str) -> String {
    fold(text, Hamza::Seat)
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    let parts = folded.split(|letter: char| !letter.is_alphanumeric());
    parts.filter(|part| !part.is_empty())
}

/// The ordinals from one to twelve, each in both genders.
const ORDINALS: [(&str, &str); 12] = [
    ("الأول", "الأولى"),
    ("الثاني", "الثانية"),
    ("الثالث", "الثالثة"),
    ("الرابع", "الرابعة"),
    ("الخامس", "الخامسة"),
    ("السادس", "السادسة"),
    ("السابع", "السابعة"),
    ("الثامن", "الثامنة"),
    ("التاسع", "التاسعة"),
    ("العاشر", "العاشرة"),
    ("الحادي عشر", "الحادية عشرة"),
    ("الثاني عشر", "الثانية عشرة"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_may_say_its_kind_and_number_in_digits_or_words() {
        let says = |language, title, number| names_number(language, title, Msg::Programme, number);
        assert!(says(Language::En, "Programme 6 – Cloud computing", "6"));
        assert!(!says(Language::En, "Programme 61", "6"));
        assert!(!says(Language::En, "Windows 6", "6"));
        assert!(says(
            Language::AR,
            "البرنامج السادس (الحوسبة السحابية)",
            "6"
        ));
        assert!(says(Language::AR, "البرنامج الثاني عشر", "12"));
        assert!(!says(Language::AR, "برنامج الحوسبة", "6"));
        // Marks, and digits of the other kind.
        assert!(says(Language::AR, "البرنامج السّابع: السحابة", "7"));
        assert!(says(Language::AR, "البرنامج \u{666}: السحابة", "6"));
        assert!(says(Language::AR, "البرنامج رقم 6", "6"));
        // The number of something else, and a word that only begins so.
        assert!(!says(Language::AR, "برنامج الأولويات الوطنية", "1"));
        assert!(!says(Language::AR, "برنامج المستوى الأول", "1"));
        assert!(!says(Language::AR, "البرنامج الثاني عشر", "2"));
        assert!(!says(Language::AR, "البرنامج الوطني للجيل 6", "6"));
        assert!(!says(Language::En, "Programmes 6", "6"));
        // Numbers that are no whole ones.
        assert!(says(Language::En, "Programme 1.2: Cloud", "1.2"));
        assert!(!says(Language::En, "Programme 1.3: Cloud", "1.2"));
        assert!(!says(Language::En, "Programme", "-"));
    }
}
