//! Joining against every joining type, and lam-alef.

use masar::text::{Base, CellOrder, Marks, Options, Visual};
use unicode_joining_type::{JoiningType, get_joining_type};
use unicode_normalization::UnicodeNormalization;

use super::source_at;

const BEH: char = '\u{0628}';
/// Isolated, final, initial, medial.
const BEH_FORMS: [&str; 4] = ["\u{FE8F}", "\u{FE90}", "\u{FE91}", "\u{FE92}"];
const FATHA: char = '\u{064E}';
const ZWNJ: char = '\u{200C}';

/// One character of each joining type (two that join for C), with whether it joins with what
/// follows and with what precedes it.
const NEIGHBOURS: [(&str, bool, bool); 11] = [
    ("", false, false),
    (" ", false, false),
    ("a", false, false),
    ("\u{0621}", false, false),         // hamza, U
    ("\u{200C}", false, false),         // ZWNJ, U
    ("\u{2067}\u{2069}", false, false), // an isolate, U
    ("\u{062F}", false, true),          // dal, R
    ("\u{0633}", true, true),           // seen, D
    ("\u{0640}", true, true),           // tatweel, C
    ("\u{200D}", true, true),           // ZWJ, C
    ("\u{10ACD}", true, false),         // Manichaean heth, L
];

fn line(text: &str) -> Visual {
    Visual::new(
        text,
        &Options {
            base: Base::Rtl,
            marks: Marks::Keep,
            ..Options::default()
        },
    )
}

/// The glyph that begins at a byte.
fn symbol_at(text: &str, offset: usize) -> String {
    let line = line(text);
    let mut glyphs = line.glyphs();
    glyphs
        .find(|glyph| glyph.source.start == offset)
        .unwrap()
        .symbol
        .to_owned()
}

#[test]
fn a_letter_takes_its_form_from_both_neighbours() {
    for (left, offers, _) in NEIGHBOURS {
        for (right, _, accepts) in NEIGHBOURS {
            let form = BEH_FORMS[usize::from(offers) + 2 * usize::from(accepts)];
            for mark in ["", "\u{064E}", "\u{064E}\u{0651}", "\u{0670}"] {
                let text = format!("{left}{BEH}{mark}{right}");
                let shown = symbol_at(&text, left.len());
                assert_eq!(shown, format!("{form}{mark}"), "{text:?}");
            }
            // Transparent on the other side too.
            if !left.is_empty() && left != ZWNJ.to_string() {
                let text = format!("{left}{FATHA}{BEH}{right}");
                assert_eq!(symbol_at(&text, left.len() + 2), form, "{text:?}");
            }
        }
    }
}

#[test]
fn the_neighbours_are_of_every_type() {
    let types = NEIGHBOURS
        .iter()
        .filter_map(|(text, ..)| text.chars().next());
    let types: Vec<JoiningType> = types.map(get_joining_type).collect();
    for joining in [
        JoiningType::NonJoining,
        JoiningType::RightJoining,
        JoiningType::DualJoining,
        JoiningType::JoinCausing,
        JoiningType::LeftJoining,
    ] {
        assert!(types.contains(&joining), "{joining:?}");
    }
    assert_eq!(get_joining_type(FATHA), JoiningType::Transparent);
}

/// The joining type of a letter says which forms it takes; those without forms stay.
#[test]
fn every_letter_of_the_arabic_blocks_stays_itself() {
    let blocks = ('\u{0620}'..='\u{074F}').chain('\u{0750}'..='\u{077F}');
    let letters = blocks
        .chain('\u{08A0}'..='\u{08C9}')
        .filter(|c| c.is_alphabetic());
    let mut shaped = 0;
    for letter in letters.filter(|&c| get_joining_type(c) != JoiningType::Transparent) {
        let mut forms = Vec::new();
        for (left, right) in [
            ("", ""),
            ("\u{0640}", ""),
            ("", "\u{0640}"),
            ("\u{0640}", "\u{0640}"),
        ] {
            let form = symbol_at(&format!("{left}{letter}{right}"), left.len());
            assert_eq!(
                form.nfkc().collect::<String>(),
                letter.nfkc().collect::<String>()
            );
            forms.push(form);
        }
        shaped += usize::from(forms[0] != letter.to_string());
        let [isolated, last, initial, medial] = &forms[..] else {
            unreachable!()
        };
        match get_joining_type(letter) {
            JoiningType::NonJoining => assert!(forms.iter().all(|form| form == isolated)),
            // U+0677 and noon ghunna have fewer forms than their type permits.
            JoiningType::RightJoining if letter != '\u{0677}' => {
                assert_eq!((isolated, last), (initial, medial), "{letter:?}");
            }
            _ => {}
        }
    }
    assert_eq!(shaped, 75);
}

#[test]
fn lam_alef_is_one_cell() {
    let ligatures = [
        ('\u{0622}', ['\u{FEF5}', '\u{FEF6}']),
        ('\u{0623}', ['\u{FEF7}', '\u{FEF8}']),
        ('\u{0625}', ['\u{FEF9}', '\u{FEFA}']),
        ('\u{0627}', ['\u{FEFB}', '\u{FEFC}']),
    ];
    for (alef, [isolated, last]) in ligatures {
        let alone = line(&format!("\u{0644}{alef}"));
        assert_eq!(
            (alone.to_string(), alone.width()),
            (isolated.to_string(), 1)
        );
        assert_eq!(source_at(&alone, 0), Some(0..4));
        let joined = line(&format!("{BEH}\u{0644}{alef}"));
        assert_eq!(joined.to_string(), format!("{last}\u{FE91}"));
    }
}

#[test]
fn marks_and_invisible_signs_do_not_part_lam_from_alef() {
    let texts = [
        "\u{0644}\u{064B}\u{0627}",         // tanwin on the lam
        "\u{0644}\u{0627}\u{064B}",         // and on the alef
        "\u{0644}\u{0651}\u{064E}\u{0627}", // two marks
        "\u{0644}\u{200F}\u{0627}",         // RLM
        "\u{0644}\u{061C}\u{0627}",         // ALM
        "\u{0644}\u{200D}\u{0627}",         // ZWJ asks for the closest connection
    ];
    for text in texts {
        let dropped = Visual::new(text, &Options::default());
        assert_eq!(dropped.to_string(), "\u{FEFB}", "{text:?}");
        assert_eq!(source_at(&dropped, 0), Some(0..text.len()), "{text:?}");
        assert!(line(text).to_string().starts_with('\u{FEFB}'), "{text:?}");
        assert_eq!(line(text).width(), 1, "{text:?}");
    }
    assert_eq!(line(texts[0]).to_string(), "\u{FEFB}\u{064B}");
    assert_eq!(line(texts[2]).to_string(), "\u{FEFB}\u{064E}\u{0651}");
}

#[test]
fn lam_and_alef_stay_apart_where_they_do_not_join() {
    assert_eq!(
        line("\u{0644}\u{200C}\u{0627}").to_string(),
        "\u{FE8D}\u{FEDD}"
    );
    assert_eq!(line("\u{0644} \u{0627}").width(), 3);
    // An override puts the alef on another level: it is no longer the lam's neighbour.
    assert_eq!(
        line("\u{0644}\u{202D}\u{0627}\u{202C}").to_string(),
        "\u{FE8D}\u{FEDD}"
    );
    // So does LRM.
    assert_eq!(
        line("\u{0644}\u{200E}\u{0627}").to_string(),
        "\u{FE8D}\u{FEDD}"
    );
    // Alef wasla has no ligature.
    assert_eq!(line("\u{0644}\u{0671}").to_string(), "\u{FB51}\u{FEDF}");
}

#[test]
fn a_joiner_acts_at_either_end_of_a_line() {
    for base in [Base::Ltr, Base::Rtl] {
        let options = Options {
            base,
            ..Options::default()
        };
        let shown = |text: &str| Visual::new(text, &options).to_string().trim().to_owned();
        assert_eq!(shown("\u{200D}\u{0628}"), BEH_FORMS[1]);
        assert_eq!(shown(" \u{200D}\u{0628}"), BEH_FORMS[1]);
        assert_eq!(shown("\u{0628}\u{200D}"), BEH_FORMS[2]);
        assert_eq!(shown("\u{200D}\u{0628}\u{200D}"), BEH_FORMS[3]);
    }
}

#[test]
fn letters_are_composed_before_marks_are_dropped() {
    let alef_hamza = Visual::new("\u{0627}\u{0654}", &Options::default());
    assert_eq!(alef_hamza.to_string(), "\u{FE83}");
    let lam_alef_madda = Visual::new("\u{0644}\u{0627}\u{0653}", &Options::default());
    assert_eq!(
        (lam_alef_madda.to_string(), lam_alef_madda.width()),
        ("\u{FEF5}".into(), 1)
    );
}

#[test]
fn without_shaping_letters_stay_as_they_are() {
    let options = Options {
        shape: false,
        order: CellOrder::Logical,
        ..Options::default()
    };
    let text = "\u{0633}\u{0644}\u{0627}\u{0645} (1)";
    let line = Visual::new(text, &options);
    assert_eq!((line.to_string().as_str(), line.width()), (text, 8));
}
