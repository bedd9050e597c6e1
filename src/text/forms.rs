//! The presentation forms of Arabic letters: Forms-A (U+FB50..) and Forms-B (U+FE70..).
//!
//! In: a letter and the sides on which it joins. Out: the code point that shows it so, or the
//! letter itself where Unicode has no such form. No word ligatures, only lam-alef.
//!
//! Hamza (U+0621) is not in the table: it joins with nothing, so no terminal can give it a wrong
//! shape, and U+FE80 would only be a second spelling of it. Every other isolated letter is, since
//! a terminal that shapes for itself would join two bare letters across columns.

/// A letter and its forms: isolated, final, initial, medial.
pub(super) type Row = (char, [Option<char>; 4]);

/// Returns the letter as it looks between its neighbours.
///
/// `before` and `after` are in logical order: joined with the letter before it, the one after it.
pub(super) fn form(letter: char, before: bool, after: bool) -> char {
    let Ok(at) = FORMS.binary_search_by_key(&letter, |&(base, _)| base) else {
        return letter;
    };
    let forms = FORMS.get(at).map(|&(_, forms)| forms);
    let [isolated, last, initial, medial] = forms.unwrap_or_default();
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

const fn one(letter: char, isolated: char) -> Row {
    (letter, [Some(isolated), None, None, None])
}

const fn two(letter: char, isolated: char, last: char) -> Row {
    (letter, [Some(isolated), Some(last), None, None])
}

const fn four(letter: char, [isolated, last, initial, medial]: [char; 4]) -> Row {
    (
        letter,
        [Some(isolated), Some(last), Some(initial), Some(medial)],
    )
}

/// From the decompositions of UnicodeData.txt (Unicode 15.0), by letter.
#[rustfmt::skip]
pub(super) const FORMS: [Row; 75] = [
    two('\u{0622}', '\u{FE81}', '\u{FE82}'), // alef with madda above
    two('\u{0623}', '\u{FE83}', '\u{FE84}'), // alef with hamza above
    two('\u{0624}', '\u{FE85}', '\u{FE86}'), // waw with hamza above
    two('\u{0625}', '\u{FE87}', '\u{FE88}'), // alef with hamza below
    four('\u{0626}', ['\u{FE89}', '\u{FE8A}', '\u{FE8B}', '\u{FE8C}']), // yeh with hamza above
    two('\u{0627}', '\u{FE8D}', '\u{FE8E}'), // alef
    four('\u{0628}', ['\u{FE8F}', '\u{FE90}', '\u{FE91}', '\u{FE92}']), // beh
    two('\u{0629}', '\u{FE93}', '\u{FE94}'), // teh marbuta
    four('\u{062A}', ['\u{FE95}', '\u{FE96}', '\u{FE97}', '\u{FE98}']), // teh
    four('\u{062B}', ['\u{FE99}', '\u{FE9A}', '\u{FE9B}', '\u{FE9C}']), // theh
    four('\u{062C}', ['\u{FE9D}', '\u{FE9E}', '\u{FE9F}', '\u{FEA0}']), // jeem
    four('\u{062D}', ['\u{FEA1}', '\u{FEA2}', '\u{FEA3}', '\u{FEA4}']), // hah
    four('\u{062E}', ['\u{FEA5}', '\u{FEA6}', '\u{FEA7}', '\u{FEA8}']), // khah
    two('\u{062F}', '\u{FEA9}', '\u{FEAA}'), // dal
    two('\u{0630}', '\u{FEAB}', '\u{FEAC}'), // thal
    two('\u{0631}', '\u{FEAD}', '\u{FEAE}'), // reh
    two('\u{0632}', '\u{FEAF}', '\u{FEB0}'), // zain
    four('\u{0633}', ['\u{FEB1}', '\u{FEB2}', '\u{FEB3}', '\u{FEB4}']), // seen
    four('\u{0634}', ['\u{FEB5}', '\u{FEB6}', '\u{FEB7}', '\u{FEB8}']), // sheen
    four('\u{0635}', ['\u{FEB9}', '\u{FEBA}', '\u{FEBB}', '\u{FEBC}']), // sad
    four('\u{0636}', ['\u{FEBD}', '\u{FEBE}', '\u{FEBF}', '\u{FEC0}']), // dad
    four('\u{0637}', ['\u{FEC1}', '\u{FEC2}', '\u{FEC3}', '\u{FEC4}']), // tah
    four('\u{0638}', ['\u{FEC5}', '\u{FEC6}', '\u{FEC7}', '\u{FEC8}']), // zah
    four('\u{0639}', ['\u{FEC9}', '\u{FECA}', '\u{FECB}', '\u{FECC}']), // ain
    four('\u{063A}', ['\u{FECD}', '\u{FECE}', '\u{FECF}', '\u{FED0}']), // ghain
    four('\u{0641}', ['\u{FED1}', '\u{FED2}', '\u{FED3}', '\u{FED4}']), // feh
    four('\u{0642}', ['\u{FED5}', '\u{FED6}', '\u{FED7}', '\u{FED8}']), // qaf
    four('\u{0643}', ['\u{FED9}', '\u{FEDA}', '\u{FEDB}', '\u{FEDC}']), // kaf
    four('\u{0644}', ['\u{FEDD}', '\u{FEDE}', '\u{FEDF}', '\u{FEE0}']), // lam
    four('\u{0645}', ['\u{FEE1}', '\u{FEE2}', '\u{FEE3}', '\u{FEE4}']), // meem
    four('\u{0646}', ['\u{FEE5}', '\u{FEE6}', '\u{FEE7}', '\u{FEE8}']), // noon
    four('\u{0647}', ['\u{FEE9}', '\u{FEEA}', '\u{FEEB}', '\u{FEEC}']), // heh
    two('\u{0648}', '\u{FEED}', '\u{FEEE}'), // waw
    four('\u{0649}', ['\u{FEEF}', '\u{FEF0}', '\u{FBE8}', '\u{FBE9}']), // alef maksura
    four('\u{064A}', ['\u{FEF1}', '\u{FEF2}', '\u{FEF3}', '\u{FEF4}']), // yeh
    two('\u{0671}', '\u{FB50}', '\u{FB51}'), // alef wasla
    one('\u{0677}', '\u{FBDD}'), // u with hamza above
    four('\u{0679}', ['\u{FB66}', '\u{FB67}', '\u{FB68}', '\u{FB69}']), // tteh
    four('\u{067A}', ['\u{FB5E}', '\u{FB5F}', '\u{FB60}', '\u{FB61}']), // tteheh
    four('\u{067B}', ['\u{FB52}', '\u{FB53}', '\u{FB54}', '\u{FB55}']), // beeh
    four('\u{067E}', ['\u{FB56}', '\u{FB57}', '\u{FB58}', '\u{FB59}']), // peh
    four('\u{067F}', ['\u{FB62}', '\u{FB63}', '\u{FB64}', '\u{FB65}']), // teheh
    four('\u{0680}', ['\u{FB5A}', '\u{FB5B}', '\u{FB5C}', '\u{FB5D}']), // beheh
    four('\u{0683}', ['\u{FB76}', '\u{FB77}', '\u{FB78}', '\u{FB79}']), // nyeh
    four('\u{0684}', ['\u{FB72}', '\u{FB73}', '\u{FB74}', '\u{FB75}']), // dyeh
    four('\u{0686}', ['\u{FB7A}', '\u{FB7B}', '\u{FB7C}', '\u{FB7D}']), // tcheh
    four('\u{0687}', ['\u{FB7E}', '\u{FB7F}', '\u{FB80}', '\u{FB81}']), // tcheheh
    two('\u{0688}', '\u{FB88}', '\u{FB89}'), // ddal
    two('\u{068C}', '\u{FB84}', '\u{FB85}'), // dahal
    two('\u{068D}', '\u{FB82}', '\u{FB83}'), // ddahal
    two('\u{068E}', '\u{FB86}', '\u{FB87}'), // dul
    two('\u{0691}', '\u{FB8C}', '\u{FB8D}'), // rreh
    two('\u{0698}', '\u{FB8A}', '\u{FB8B}'), // jeh
    four('\u{06A4}', ['\u{FB6A}', '\u{FB6B}', '\u{FB6C}', '\u{FB6D}']), // veh
    four('\u{06A6}', ['\u{FB6E}', '\u{FB6F}', '\u{FB70}', '\u{FB71}']), // peheh
    four('\u{06A9}', ['\u{FB8E}', '\u{FB8F}', '\u{FB90}', '\u{FB91}']), // keheh
    four('\u{06AD}', ['\u{FBD3}', '\u{FBD4}', '\u{FBD5}', '\u{FBD6}']), // ng
    four('\u{06AF}', ['\u{FB92}', '\u{FB93}', '\u{FB94}', '\u{FB95}']), // gaf
    four('\u{06B1}', ['\u{FB9A}', '\u{FB9B}', '\u{FB9C}', '\u{FB9D}']), // ngoeh
    four('\u{06B3}', ['\u{FB96}', '\u{FB97}', '\u{FB98}', '\u{FB99}']), // gueh
    two('\u{06BA}', '\u{FB9E}', '\u{FB9F}'), // noon ghunna
    four('\u{06BB}', ['\u{FBA0}', '\u{FBA1}', '\u{FBA2}', '\u{FBA3}']), // rnoon
    four('\u{06BE}', ['\u{FBAA}', '\u{FBAB}', '\u{FBAC}', '\u{FBAD}']), // heh doachashmee
    two('\u{06C0}', '\u{FBA4}', '\u{FBA5}'), // heh with yeh above
    four('\u{06C1}', ['\u{FBA6}', '\u{FBA7}', '\u{FBA8}', '\u{FBA9}']), // heh goal
    two('\u{06C5}', '\u{FBE0}', '\u{FBE1}'), // kirghiz oe
    two('\u{06C6}', '\u{FBD9}', '\u{FBDA}'), // oe
    two('\u{06C7}', '\u{FBD7}', '\u{FBD8}'), // u
    two('\u{06C8}', '\u{FBDB}', '\u{FBDC}'), // yu
    two('\u{06C9}', '\u{FBE2}', '\u{FBE3}'), // kirghiz yu
    two('\u{06CB}', '\u{FBDE}', '\u{FBDF}'), // ve
    four('\u{06CC}', ['\u{FBFC}', '\u{FBFD}', '\u{FBFE}', '\u{FBFF}']), // farsi yeh
    four('\u{06D0}', ['\u{FBE4}', '\u{FBE5}', '\u{FBE6}', '\u{FBE7}']), // e
    two('\u{06D2}', '\u{FBAE}', '\u{FBAF}'), // yeh barree
    two('\u{06D3}', '\u{FBB0}', '\u{FBB1}'), // yeh barree with hamza above
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use unicode_joining_type::{JoiningType, get_joining_type};
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn nfkc(c: char) -> String {
        std::iter::once(c).nfkc().collect()
    }

    fn forms(row: &Row) -> impl Iterator<Item = char> {
        row.1.into_iter().flatten()
    }

    #[test]
    fn letters_are_sorted_and_forms_are_theirs_alone() {
        assert!(FORMS.is_sorted_by(|left, right| left.0 < right.0));
        let all: Vec<char> = FORMS.iter().flat_map(forms).collect();
        let distinct: BTreeSet<char> = all.iter().copied().collect();
        assert_eq!((all.len(), distinct.len()), (241, 241));
    }

    #[test]
    fn every_form_is_the_letter_again_in_nfkc() {
        for row in &FORMS {
            for form in forms(row) {
                assert_eq!(nfkc(form), nfkc(row.0), "{:04X}", u32::from(form));
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
        for &(letter, [isolated, last, initial, medial]) in &FORMS {
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
        for row in FORMS.iter().filter(|row| row.0 != '\u{0649}') {
            let codes: Vec<u32> = forms(row).map(u32::from).collect();
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
        for form in FORMS.iter().flat_map(forms) {
            missing.remove(&form);
        }
        // Hamza, which stays as it is.
        assert_eq!(missing.into_iter().collect::<String>(), "\u{FE80}");
    }
}
