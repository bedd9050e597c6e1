//! The order of titles: that of CLDR for the language, as dictionaries and lists have it.
//!
//! In: a language, titles. Out: for each a key that compares. Always holds: Arabic comes first in
//! Arabic, Latin in English; marks and case only part what is equal without them; a number stands
//! by its value, in whatever digits. Deliberately not here: what is searched for (`text::fold`
//! takes more for equal than an order may).

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

use super::Language;

/// The order of titles in one language.
#[derive(Debug)]
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// Returns the order of a language.
    pub fn new(language: Language) -> Self {
        let locale = language.choose(locale!("en"), locale!("ar"));
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        // The data of both languages is compiled in; without it the order would be that of code
        // points.
        Self(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Returns bytes that compare as the title does. Where many titles are sorted this costs less than
    /// comparing them.
    pub fn key(&self, title: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(title.len() * 2);
        match &self.0 {
            // Writing into memory cannot fail.
            Some(collator) => drop(collator.write_sort_key_to(title, &mut key)),
            None => key.extend_from_slice(title.as_bytes()),
        }
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, words: &[&str]) -> Vec<String> {
        let collation = Collation::new(language);
        assert!(collation.0.is_some());
        // From the last to the first, so that nothing is in order by chance.
        let mut sorted: Vec<String> = words.iter().rev().map(|word| (*word).to_owned()).collect();
        sorted.sort_by_key(|word| collation.key(word));
        sorted
    }

    #[test]
    fn arabic_stands_in_the_order_of_its_letters() {
        let letters = [
            "أ", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش", "ص", "ض", "ط", "ظ",
            "ع", "غ", "ف", "ق", "ك", "ل", "م", "ن", "ه", "و", "ي",
        ];
        assert_eq!(sorted(Language::AR, &letters), letters);
    }

    #[test]
    fn titles_stand_as_cldr_has_them() {
        let titles = [
            // Numbers first, by their value, in both kinds of digits.
            "2 مشاريع",
            "١٠ مشاريع",
            // A hamza and its seat part only what is equal without them; so do marks.
            "آداب",
            "أداء",
            "إدارة",
            "ادارة",
            "الأداء العام",
            "البوابة",
            // A teh marbuta stands with the teh, an alef maksura with the yeh.
            "بوابة",
            "بوابت",
            "خطة 2",
            "خطة 10",
            "على",
            "علي",
            "كتاب",
            "كِتاب",
            "كتابة",
            "هندسة",
            "وزارة",
            "يوم",
            // Latin comes after it.
            "Äpfel",
            "apple",
            "Zed",
        ];
        assert_eq!(sorted(Language::AR, &titles), titles);
    }

    #[test]
    fn latin_comes_first_in_english() {
        let titles = [
            "2 b",
            "10 a",
            "Äpfel",
            "apple",
            "Apple",
            "Zed",
            "أداء",
            "بوابة",
        ];
        assert_eq!(sorted(Language::En, &titles), titles);
    }
}
