//! The presentation forms of Arabic letters: Forms-A (U+FB50..) and Forms-B (U+FE70..).
//!
//! In: a letter and the sides on which it joins. Out: the code point that shows it so, or the
//! letter itself where Unicode has no such form. No word ligatures, only lam-alef.
//!
//! Hamza (U+0621) is not in the table: it joins with nothing, so no terminal can give it a wrong
//! shape, and U+FE80 would only be a second spelling of it. Every other isolated letter is, since
//! a terminal that shapes for itself would join two bare letters across columns.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

/// The forms of a letter: isolated, final, initial, medial.
type Forms = [Option<char>; 4];

/// Returns the letter as it looks between its neighbours.
///
/// `before` and `after` are in logical order: joined with the letter before it, the one after it.
pub(super) fn form(letter: char, before: bool, after: bool) -> char {
    let [isolated, last, initial, medial] = FORMS.get(&letter).copied().unwrap_or_default();
    match (before, after) {
        (false, false) => isolated,
        (true, false) => last,
        (false, true) => initial,
        (true, true) => medial,
    }
    .unwrap_or(letter)
}

/// Says whether a letter is the alef of a lam-alef ligature.
pub(super) const fn is_ligature_alef(letter: char) -> bool {
    matches!(letter, '\u{0622}' | '\u{0623}' | '\u{0625}' | '\u{0627}')
}

/// Returns lam and this alef as one code point; `before` as in [`form`].
pub(super) const fn lam_alef(alef: char, before: bool) -> Option<char> {
    match (alef, before) {
        ('\u{0622}', false) => Some('\u{FEF5}'),
        ('\u{0622}', true) => Some('\u{FEF6}'),
        ('\u{0623}', false) => Some('\u{FEF7}'),
        ('\u{0623}', true) => Some('\u{FEF8}'),
        ('\u{0625}', false) => Some('\u{FEF9}'),
        ('\u{0625}', true) => Some('\u{FEFA}'),
        ('\u{0627}', false) => Some('\u{FEFB}'),
        ('\u{0627}', true) => Some('\u{FEFC}'),
        _ => None,
    }
}

/// The forms of every letter: what in the two blocks decomposes into one letter.
///
/// A block lists the forms of a letter in their order. Alef maksura has its inner ones, which were
/// added later, in Forms-A: so Forms-B comes first.
static FORMS: LazyLock<BTreeMap<char, Forms>> = LazyLock::new(|| {
    let mut forms: BTreeMap<char, Forms> = BTreeMap::new();
    // High hamza on u is one letter that decomposes into two.
    forms.insert('\u{0677}', [Some('\u{FBDD}'), None, None, None]);
    for form in ('\u{FE70}'..='\u{FEFC}').chain('\u{FB50}'..='\u{FDFF}') {
        let mut letters = std::iter::once(form).nfkc();
        let (Some(letter), None) = (letters.next(), letters.next()) else {
            continue;
        };
        let mut own = forms.entry(letter).or_default().iter_mut();
        if let Some(free) = own.find(|form| form.is_none()) {
            *free = Some(form);
        }
    }
    forms.retain(|letter, _| ('\u{0622}'..'\u{FB50}').contains(letter));
    forms
});

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use unicode_joining_type::{JoiningType, get_joining_type};

    use super::*;

    fn nfkc(c: char) -> String {
        std::iter::once(c).nfkc().collect()
    }

    fn all() -> impl Iterator<Item = char> {
        FORMS.values().flatten().flatten().copied()
    }

    #[test]
    fn a_form_is_that_of_one_letter() {
        assert_eq!(FORMS.len(), 75);
        let all: Vec<char> = all().collect();
        let distinct: BTreeSet<char> = all.iter().copied().collect();
        assert_eq!((all.len(), distinct.len()), (241, 241));
    }

    #[test]
    fn every_form_is_the_letter_again_in_nfkc() {
        for (letter, forms) in FORMS.iter() {
            for form in forms.iter().flatten() {
                assert_eq!(nfkc(*form), nfkc(*letter), "{:04X}", u32::from(*form));
            }
        }
        for alef in ['\u{0622}', '\u{0623}', '\u{0625}', '\u{0627}'] {
            for before in [false, true] {
                let ligature = lam_alef(alef, before).unwrap();
                assert_eq!(nfkc(ligature), format!("\u{0644}{alef}"));
            }
        }
    }

    /// U+0677 is a compatibility letter, noon ghunna stands only at the end of words.
    #[test]
    fn the_joining_type_permits_exactly_the_forms() {
        for (&letter, [isolated, last, initial, medial]) in FORMS.iter() {
            let has = (
                isolated.is_some(),
                last.is_some(),
                initial.is_some(),
                medial.is_some(),
            );
            let expected = match (letter, get_joining_type(letter)) {
                ('\u{0677}', _) => (true, false, false, false),
                ('\u{06BA}', _) | (_, JoiningType::RightJoining) => (true, true, false, false),
                (_, JoiningType::DualJoining) => (true, true, true, true),
                (_, other) => panic!("{letter:?} is {other:?}"),
            };
            assert_eq!(has, expected, "{:04X}", u32::from(letter));
        }
    }

    /// The blocks list the forms of a letter in this order; only alef maksura, whose inner forms
    /// were added later, is torn apart.
    #[test]
    fn forms_of_a_letter_are_neighbours_in_their_block() {
        for (_, forms) in FORMS.iter().filter(|(letter, _)| **letter != '\u{0649}') {
            let codes: Vec<u32> = forms
                .iter()
                .flatten()
                .map(|form| u32::from(*form))
                .collect();
            assert!(
                codes.windows(2).all(|pair| pair[1] == pair[0] + 1),
                "{codes:X?}"
            );
        }
    }

    #[test]
    fn no_form_of_a_single_letter_is_missing() {
        let blocks = ('\u{FB50}'..='\u{FDFF}').chain('\u{FE70}'..='\u{FEFC}');
        let single = blocks.filter(|&form| {
            let letter = nfkc(form);
            letter != form.to_string() && letter.chars().count() == 1
        });
        let mut missing: BTreeSet<char> = single.collect();
        for form in all() {
            missing.remove(&form);
        }
        // Hamza, which stays as it is.
        assert_eq!(missing.into_iter().collect::<String>(), "\u{FE80}");
    }
}
