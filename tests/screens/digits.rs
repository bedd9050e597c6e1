//! The digits of Arabic: in all that the program composes, and in nothing else.

use masar::words::Digits;

use crate::explorer::{Explorer, explorer, shipped, shows, walk};

/// Arabic-Indic digits, the separators and the percent sign that go with them.
const ARAB: std::ops::RangeInclusive<char> = '\u{660}'..='\u{66c}';

impl Explorer {
    /// Writes Arabic in Arabic-Indic digits.
    fn in_arab_digits(self) -> Self {
        let languages = self.state().languages;
        self.speaking(languages.with(Digits::Arab))
    }
}

#[test]
fn what_is_composed_in_arabic_has_the_digits_that_are_asked_for() {
    let opened = || walk(shipped()).arabic().in_arab_digits().size(120, 36);
    shows!(opened().keys("r"), "digits_chart");
    shows!(opened().keys("r <tab>"), "digits_brief");
}

#[test]
fn only_digits_change_and_no_cell_moves() {
    for keys in [
        "",
        "r",
        "r <tab>",
        "r <tab> <tab> <tab> <tab>",
        "?",
        "+ + + +",
    ] {
        let opened = || walk(shipped()).arabic().size(120, 40);
        let (latin, arab) = (
            opened().keys(keys).screen(),
            opened().in_arab_digits().keys(keys).screen(),
        );
        let mut changed = 0;
        for (one, other) in latin.chars().zip(arab.chars()) {
            if one != other {
                assert!(
                    matches!(one, '0'..='9' | ',' | '.' | '%'),
                    "{one} in {keys}"
                );
                assert!(ARAB.contains(&other), "{other} in {keys}");
                changed += 1;
            }
        }
        assert_eq!(latin.chars().count(), arab.chars().count());
        assert!(changed > 0, "{keys}");
    }
}

#[test]
fn what_the_file_says_and_the_keys_keep_their_digits() {
    let opened = || walk(shipped()).arabic().size(120, 50);
    let header = opened().in_arab_digits().keys("r").row(0);
    // The years in the title, as they stand after Arabic, and the numbers that open a roadmap.
    for text in ["2025-2021", "[1]", "[2]"] {
        assert!(header.contains(text), "{text}: {header}");
    }
    let help = |explorer: Explorer| {
        let screen = explorer.keys("? <pgdn>").screen();
        // Signs of the axis stand in its legend as they stand on it.
        let screen = screen.replace('\u{661}', "1");
        // Without the header, and without the row that the footer counts.
        screen
            .lines()
            .skip(2)
            .take(46)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(help(opened().in_arab_digits()), help(opened()));
}

#[test]
fn english_has_its_own_digits() {
    let opened = || explorer("bilingual.ron").size(100, 24);
    assert_eq!(opened().in_arab_digits().screen(), opened().screen());
}

#[test]
fn both_kinds_of_digits_find_the_same() {
    let found = |typed: &str| {
        walk(shipped())
            .arabic()
            .in_arab_digits()
            .find(typed)
            .selected()
    };
    let none = walk(shipped()).selected();
    for (latin, arab) in [
        ("12", "\u{661}\u{662}"),
        ("2022", "\u{662}\u{660}\u{662}\u{662}"),
    ] {
        assert_eq!(found(arab), found(latin));
        assert_ne!(found(arab), none);
    }
}
