//! What a reader of the Arabic interface sees of a file with mistakes.

use masar::text::{Base, Options, Visual};

use crate::program::masar;

const MISTAKES: &str = "tests/screenshots/mistakes.ron";

/// Returns the page of findings in a language.
fn findings(language: &str) -> String {
    let page = ["print", MISTAKES, "--page", "findings", "--lang", language];
    masar(&[&page[..], &["--width", "160", "--today", "2026-11-22"]].concat())
        .done()
        .out
}

#[test]
fn findings_are_told_in_arabic() {
    let page = findings("ar");
    let shown = |text: &str| {
        let options = Options {
            base: Base::Rtl,
            ..Options::default()
        };
        Visual::new(text, &options).to_string()
    };
    for words in [
        // The end is before the start; perhaps meant; nothing in the file has that id.
        "\u{62a}\u{627}\u{631}\u{64a}\u{62e} \u{627}\u{644}\u{627}\u{646}\u{62a}\u{647}\u{627}\u{621} \u{642}\u{628}\u{644}",
        "\u{644}\u{639}\u{644} \u{627}\u{644}\u{645}\u{642}\u{635}\u{648}\u{62f}",
        "\u{644}\u{627} \u{64a}\u{648}\u{62c}\u{62f} \u{641}\u{64a} \u{627}\u{644}\u{645}\u{644}\u{641}",
    ] {
        assert!(page.contains(&shown(words)), "{}: {page}", shown(words));
    }
    // Names of the file stand as they are, and no sentence of the English page is left.
    assert!(page.contains("strands[0].items[1].kind"));
    for english in [
        "error",
        "hint",
        "did you mean",
        "there is",
        "before it starts",
        "none of",
    ] {
        assert!(findings("en").contains(english), "{english}");
        assert!(!page.contains(english), "{english}: {page}");
    }
}
