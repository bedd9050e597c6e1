//! Folding for search: what counts as the same, and the way back.

#![expect(
    clippy::single_range_in_vec_init,
    reason = "a list of parts may have one part"
)]

use std::ops::Range;

use masar::text::{Folded, Hamza, Options, Query, Visual, fold, may_bear_hamza};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use unicode_normalization::UnicodeNormalization;

fn seat(text: &str) -> String {
    fold(text, Hamza::Seat)
}

#[test]
fn arabic_is_read_without_what_readers_do_not_type() {
    for (what, written, typed) in [
        (
            "harakat, tanwin, shadda",
            "\u{645}\u{64F}\u{62E}\u{64E}\u{637}\u{64E}\u{651}\u{637}\u{64C}",
            "\u{645}\u{62E}\u{637}\u{637}",
        ),
        (
            "superscript alef",
            "\u{647}\u{670}\u{630}\u{627}",
            "\u{647}\u{630}\u{627}",
        ),
        (
            "tatweel",
            "\u{645}\u{62D}\u{640}\u{640}\u{640}\u{648}\u{631}",
            "\u{645}\u{62D}\u{648}\u{631}",
        ),
        (
            "alef with hamza, madda, wasla",
            "\u{623}\u{625}\u{622}\u{671}",
            "\u{627}\u{627}\u{627}\u{627}",
        ),
        (
            "yeh and alef maqsura, Persian yeh",
            "\u{649}\u{6CC}",
            "\u{64A}\u{64A}",
        ),
        ("keheh", "\u{6A9}", "\u{643}"),
        (
            "teh marbuta",
            "\u{633}\u{648}\u{631}\u{64A}\u{629}",
            "\u{633}\u{648}\u{631}\u{64A}\u{647}",
        ),
        (
            "Arabic and Persian digits",
            "\u{662}\u{660}\u{662}\u{661} \u{6F2}\u{6F0}\u{6F2}\u{6F1}",
            "2021 2021",
        ),
        ("Arabic signs", "\u{66A}\u{61F}\u{60C}", "%?,"),
        // The number sign and the end of ayah say nothing of a word.
        (
            "signs of recitation",
            "\u{6DD}\u{628}\u{6DE}\u{6E9}",
            "\u{628}",
        ),
        (
            "controls of direction",
            "a\u{200F}\u{2068}b\u{2069}\u{200C}c",
            "abc",
        ),
        // As they stand alone, initial, medial, final; lam-alef is two letters.
        (
            "presentation forms",
            "\u{FE8F}\u{FE91}\u{FE92}\u{FE90}\u{FEFB}",
            "\u{628}\u{628}\u{628}\u{628}\u{644}\u{627}",
        ),
        ("a mark alone", "\u{FE7C}\u{FE76}a", "a"),
    ] {
        assert_eq!(seat(written), typed, "{what}");
        assert_eq!(
            seat(&written.nfd().collect::<String>()),
            typed,
            "{what}, decomposed"
        );
    }
}

#[test]
fn latin_is_read_without_case_and_accents() {
    for (written, typed) in [
        ("Tahawul", "tahawul"),
        ("\u{C9}TUDE Stra\u{DF}e \u{1E9E}", "etude strasse ss"),
        (
            "\u{152}uvre \u{C6}on \u{D8}re \u{141}\u{F3}d\u{17A} \u{130}\u{131}",
            "oeuvre aeon ore lodz ii",
        ),
        ("\u{FB01}n \u{FF21}\u{FF11} \u{2460}", "fin a1 1"),
        ("\u{201C}a\u{201D} \u{2013} b\u{2019}s", "\"a\" - b's"),
        ("a \t\u{A0}\n b", "a b"),
    ] {
        assert_eq!(seat(written), typed);
        assert_eq!(seat(&written.nfd().collect::<String>()), typed);
    }
}

#[test]
fn a_hamza_counts_as_what_bears_it_or_as_itself() {
    // su'al, shu'un with either bearer, masa'il.
    for (written, seat, own) in [
        (
            "\u{633}\u{624}\u{627}\u{644}",
            "\u{633}\u{648}\u{627}\u{644}",
            "\u{633}\u{621}\u{627}\u{644}",
        ),
        (
            "\u{634}\u{624}\u{648}\u{646}",
            "\u{634}\u{648}\u{648}\u{646}",
            "\u{634}\u{621}\u{648}\u{646}",
        ),
        (
            "\u{634}\u{626}\u{648}\u{646}",
            "\u{634}\u{64A}\u{648}\u{646}",
            "\u{634}\u{621}\u{648}\u{646}",
        ),
        (
            "\u{645}\u{633}\u{627}\u{626}\u{644}",
            "\u{645}\u{633}\u{627}\u{64A}\u{644}",
            "\u{645}\u{633}\u{627}\u{621}\u{644}",
        ),
        (
            "\u{645}\u{627}\u{621}",
            "\u{645}\u{627}\u{621}",
            "\u{645}\u{627}\u{621}",
        ),
    ] {
        for written in [written.to_owned(), written.nfd().collect()] {
            assert_eq!(fold(&written, Hamza::Seat), seat);
            assert_eq!(fold(&written, Hamza::Own), own);
        }
    }
    // A vowel mark may stand between the letter and its hamza.
    assert_eq!(fold("\u{648}\u{64F}\u{654}", Hamza::Own), "\u{621}");
}

/// Every character, so that no table of the standard holds a surprise.
#[test]
fn folding_what_is_folded_changes_nothing() {
    for c in '\0'..=char::MAX {
        // After a waw, so that a hamza has something that bears it.
        let text = format!("\u{648}{c}");
        let [seat, own] = [Hamza::Seat, Hamza::Own].map(|hamza| {
            let once = fold(&text, hamza);
            assert_eq!(fold(&once, hamza), once, "U+{:04X}", u32::from(c));
            once
        });
        let tells = may_bear_hamza(c.encode_utf8(&mut [0; 4]));
        assert!(seat == own || tells, "U+{:04X}", u32::from(c));
    }
}

#[test]
fn a_part_leads_back_to_whole_letters_with_their_marks() {
    // meem damma khah fatha, blank, lam-alef as one, sharp s.
    let source = "\u{645}\u{64F}\u{62E}\u{64E} \u{FEFB}\u{DF}";
    let folded = Folded::new(source, Hamza::Seat);
    assert_eq!(folded.text(), "\u{645}\u{62E} \u{644}\u{627}ss");
    assert_eq!(folded.source(0..2), 0..4);
    assert_eq!(folded.source(2..4), 4..8);
    // Half of a lam-alef is all of it.
    assert_eq!(folded.source(5..7), 9..12);
    assert_eq!(folded.source(7..9), 9..12);
    assert_eq!(folded.source(9..10), 12..14);
    assert_eq!(folded.source(0..folded.text().len()), 0..source.len());
    assert_eq!(folded.source(3..3), 0..0);
    // What is dropped at the beginning belongs to the first letter.
    assert_eq!(
        Folded::new("\u{640}\u{628}", Hamza::Seat).source(0..2),
        0..4
    );
}

fn finds(typed: &str, text: &str) -> bool {
    !Query::new(typed).is_empty() && Query::new(typed).look(text).is_whole()
}

#[test]
fn words_are_found_as_readers_type_them() {
    for (typed, written) in [
        (
            "\u{633}\u{648}\u{627}\u{644}",
            "\u{633}\u{624}\u{627}\u{644}",
        ),
        (
            "\u{633}\u{624}\u{627}\u{644}",
            "\u{633}\u{648}\u{627}\u{644}",
        ),
        (
            "\u{634}\u{626}\u{648}\u{646}",
            "\u{634}\u{624}\u{648}\u{646}",
        ),
        (
            "\u{634}\u{624}\u{648}\u{646}",
            "\u{634}\u{626}\u{648}\u{646}",
        ),
        (
            "\u{642}\u{631}\u{627}\u{621}\u{647}",
            "\u{642}\u{650}\u{631}\u{627}\u{621}\u{64E}\u{629}",
        ),
        (
            "\u{642}\u{631}\u{627}\u{626}\u{629}",
            "\u{642}\u{631}\u{627}\u{621}\u{629}",
        ),
        (
            "\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{647}",
            "\u{62D}\u{648}\u{633}\u{628}\u{629}",
        ),
        (
            "\u{62D}\u{648}\u{633}\u{628}\u{647}",
            "\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629}",
        ),
        (
            "\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629} \u{627}\u{644}\u{633}\u{62D}\u{627}\u{628}\u{64A}\u{629}",
            "\u{627}\u{644}\u{628}\u{646}\u{64A}\u{629} \u{627}\u{644}\u{62A}\u{62D}\u{62A}\u{64A}\u{629} \u{644}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629} \u{627}\u{644}\u{633}\u{62D}\u{627}\u{628}\u{64A}\u{629}",
        ),
        (
            "\u{633}\u{62D}\u{627}\u{628}\u{64A} \u{62D}\u{648}\u{633}\u{628}",
            "\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629} \u{627}\u{644}\u{633}\u{62D}\u{627}\u{628}\u{64A}\u{629}",
        ),
        ("\u{639}\u{644}\u{649}", "\u{639}\u{644}\u{64A}"),
        ("2021", "\u{639}\u{627}\u{645} \u{662}\u{660}\u{662}\u{661}"),
        ("\u{627}\u{644}\u{629}", "\u{622}\u{644}\u{629}"),
        ("CLOUD prog", "Programme 6 \u{2013} Cloud"),
    ] {
        assert!(
            finds(typed, written),
            "{} in {}",
            typed.escape_unicode(),
            written.escape_unicode()
        );
    }
    for (typed, written) in [
        (
            "\u{62D}\u{648}\u{633}\u{628}\u{629} \u{628}\u{631}\u{646}\u{627}\u{645}\u{62C}",
            "\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629} \u{627}\u{644}\u{633}\u{62D}\u{627}\u{628}\u{64A}\u{629}",
        ),
        (
            "\u{627}\u{644}\u{64A}\u{629}",
            "\u{628}\u{646}\u{64A}\u{629} \u{62A}\u{62D}\u{62A}\u{64A}\u{629}",
        ),
        ("\u{648}\u{64A}\u{644}", "\u{64A}\u{64A}\u{644}"),
        (
            "\u{62C}\u{632}\u{621}",
            "\u{62C}\u{632}\u{64A}\u{631}\u{629}",
        ),
        ("ab", "a b"),
        ("", "a"),
        (" \u{64E}\u{640} ", "a"),
    ] {
        assert!(
            !finds(typed, written),
            "{} in {}",
            typed.escape_unicode(),
            written.escape_unicode()
        );
    }
}

/// Copying from the screen gives presentation forms from left to right.
#[test]
fn what_was_copied_from_the_screen_is_found() {
    for written in [
        "\u{62E}\u{62F}\u{645}\u{627}\u{62A}",
        "\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629} \u{627}\u{644}\u{633}\u{62D}\u{627}\u{628}\u{64A}\u{629}",
        "\u{625}\u{644}\u{627} \u{628}\u{644}\u{627}\u{63A}",
        "\u{62E}\u{637}\u{629} 2021-2025 Tahawul",
    ] {
        let copied = Visual::new(written, &Options::default()).to_string();
        assert!(finds(&copied, written), "{}", copied.escape_unicode());
    }
    // Some programs copy in the order of reading.
    assert!(finds("\u{FEE7}\u{FE8E}", "\u{646}\u{627}"));
}

fn parts(typed: &str, text: &str) -> Vec<Range<usize>> {
    Query::new(typed).look(text).parts
}

#[test]
fn every_place_is_shown_with_its_article() {
    assert_eq!(parts("o", "Road to Rome"), [1..2, 6..7, 9..10]);
    assert_eq!(parts("ro road", "Road"), [0..4]);
    // The article is marked where it was typed.
    let text = "\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{629}";
    assert_eq!(
        parts("\u{627}\u{644}\u{62D}\u{648}\u{633}\u{628}\u{647}", text),
        [0..14]
    );
    assert_eq!(parts("\u{62D}\u{648}\u{633}\u{628}\u{647}", text), [4..14]);
    // Marks stand inside.
    assert_eq!(
        parts("\u{628}\u{62A}", "\u{628}\u{64E}\u{62A}\u{64F}\u{62B}"),
        [0..8]
    );
}

#[test]
fn a_longer_query_narrows_a_shorter_one() {
    let narrows = |longer: &str, shorter: &str| Query::new(longer).narrows(&Query::new(shorter));
    assert!(narrows("cloud", "clou"));
    assert!(narrows("cloud x", "cloud"));
    assert!(narrows("cloud", ""));
    assert!(!narrows("clou", "cloud"));
    // The article falls away at the third letter left: what is left is found in more places.
    assert!(!narrows(
        "\u{627}\u{644}\u{62D}\u{648}\u{633}",
        "\u{627}\u{644}\u{62D}\u{648}"
    ));
    // A hamza that is typed later may stand for another letter.
    assert!(!narrows("\u{633}\u{624}", "\u{633}\u{621}"));
}

#[test]
fn a_query_may_be_the_whole_of_a_text_or_begin_its_words() {
    let is_whole = |typed: &str, text: &str| Query::new(typed).is_whole(text);
    assert!(is_whole("conditions AND effects", "Conditions and effects"));
    assert!(!is_whole("conditions", "Conditions and effects"));
    assert!(!is_whole("condition", "Conditions"));
    // With or without the article and the hamza.
    let indicators = "\u{627}\u{644}\u{645}\u{624}\u{634}\u{631}\u{627}\u{62A}";
    assert!(is_whole(
        "\u{645}\u{648}\u{634}\u{631}\u{627}\u{62A}",
        indicators
    ));
    let begins = |typed: &str, text: &str| Query::new(typed).begins(text, 3);
    assert!(begins("eff con", "Conditions and effects"));
    assert!(begins("\u{645}\u{648}\u{634}", indicators));
    assert!(!begins("ef", "Conditions and effects"));
    assert!(!begins("ditions", "Conditions and effects"));
    assert!(!begins("eff x", "Conditions and effects"));
}

/// Letters, marks, and what is dropped.
fn letters() -> impl Strategy<Value = String> {
    let letter = prop::sample::select(vec![
        'a', 'B', '\u{E9}', ' ', '\u{627}', '\u{623}', '\u{644}', '\u{648}', '\u{624}', '\u{626}',
        '\u{64A}', '\u{629}', '\u{660}', '\u{64E}', '\u{651}', '\u{654}', '\u{640}', '\u{200F}',
        '\u{FEFB}', '\u{DF}', '\u{301}', '\u{FDFA}',
    ]);
    prop::collection::vec(letter, 0..12).prop_map(|letters| letters.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(3), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_map_is_monotone_and_covers(text in prop_oneof![letters(), "\\PC{0,12}"]) {
        for hamza in [Hamza::Seat, Hamza::Own] {
            let folded = Folded::new(&text, hamza);
            prop_assert_eq!(folded.text(), fold(&text, hamza));
            prop_assert_eq!(fold(folded.text(), hamza), folded.text());
            let whole = folded.source(0..folded.text().len());
            prop_assert!(folded.text().is_empty() || whole == (0..text.len()));
            let mut last = 0..0;
            for (start, c) in folded.text().char_indices() {
                let source = folded.source(start..start + c.len_utf8());
                prop_assert!(source.start == last.end || source == last, "{:?} after {:?}", source, last);
                prop_assert!(text.get(source.clone()).is_some_and(|part| !part.is_empty()));
                last = source;
            }
        }
    }

    #[test]
    fn marks_and_case_change_nothing(text in "[a-z \u{628}-\u{63A}\u{641}-\u{64A}]{0,10}", mark in prop::sample::select(vec!["\u{64E}", "\u{651}", "\u{301}", "\u{640}", "\u{200F}"]), at in 0_usize..10) {
        let mut marked: Vec<String> = text.chars().map(String::from).collect();
        marked.insert(at.min(marked.len()), mark.to_owned());
        prop_assert_eq!(seat(&marked.concat()), seat(&text));
        prop_assert_eq!(seat(&text.to_uppercase()), seat(&text));
    }

    #[test]
    fn a_text_is_found_by_any_of_its_parts(text in letters(), from in 0_usize..12, to in 0_usize..12) {
        let part: String = text.chars().skip(from).take(to.saturating_sub(from)).collect();
        let query = Query::new(&part);
        let seen = query.look(&text);
        prop_assert!(seen.is_whole(), "{} in {}", part.escape_unicode(), text.escape_unicode());
        prop_assert!(seen.parts.windows(2).all(|two| two[0].end < two[1].start));
        prop_assert!(seen.parts.iter().all(|part| text.get(part.clone()).is_some_and(|part| !part.is_empty())));
    }
}
