//! Cleaning of values, and the filter for what is printed.

use std::borrow::Cow;

use masar::text::{Dropped, clean, isolate, ltr, printable};

fn cleaned(raw: &str) -> (String, Dropped) {
    let cleaned = clean(raw);
    (cleaned.text.into_owned(), cleaned.dropped)
}

#[test]
fn a_clean_value_is_borrowed() {
    for value in [
        "",
        "plain",
        "\u{0645}\u{064E}\u{0633}\u{0627}\u{0631} 2021",
        "a\u{2068}b\u{2069}",
    ] {
        let cleaned = clean(value);
        assert!(matches!(cleaned.text, Cow::Borrowed(_)), "{value:?}");
        assert!(cleaned.dropped.is_empty());
    }
}

#[test]
fn blanks_become_a_space() {
    let (text, dropped) = cleaned("a\tb\nc\r\nd\re\u{2028}f\u{2029}g");
    assert_eq!(text, "a b c d e f g");
    assert!(dropped.is_empty());
}

#[test]
fn controls_are_dropped_and_counted() {
    let (text, dropped) = cleaned("\u{1b}[31mred\u{7f}\0\u{9b}0m\u{85}");
    assert_eq!(text, "[31mred0m");
    assert_eq!(
        dropped,
        Dropped {
            controls: 5,
            ..Dropped::default()
        }
    );
}

#[test]
fn embeddings_overrides_and_unpaired_isolates_are_dropped() {
    let (text, dropped) = cleaned("\u{202A}a\u{202E}b\u{202C}\u{2069}c\u{2066}d\u{2067}e\u{2069}");
    assert_eq!(text, "abcd\u{2067}e\u{2069}");
    let expected = Dropped {
        embeddings: 3,
        isolates: 2,
        ..Dropped::default()
    };
    assert_eq!((dropped, dropped.total()), (expected, 5));
}

#[test]
fn idle_formatting_is_dropped_and_what_acts_is_kept() {
    let idle =
        "\u{FEFF}\u{200B}\u{2060}\u{00AD}\u{FFF9}\u{E0041}\u{206A}\u{3164}\u{FFFE}\u{10FFFF}";
    let (text, dropped) = cleaned(&format!("a{idle}b"));
    assert_eq!(text, "ab");
    assert_eq!(
        dropped,
        Dropped {
            formats: 10,
            ..Dropped::default()
        }
    );
    let acting = "\u{200E}\u{200F}\u{061C}\u{200C}\u{200D}\u{0600}\u{06DD}\u{2764}\u{FE0F}";
    assert_eq!(clean(acting).text, acting);
}

#[test]
fn what_is_printed_cannot_steer_a_terminal() {
    let text = "\u{1b}]0;x\u{7}\n\t\u{7f}\u{9b}\u{202E}\u{FEFF}\u{200E}\u{2067}a\u{2069}\u{2028}";
    assert_eq!(
        printable(text),
        "\u{241B}]0;x\u{2407}\u{240A} \u{2421}\u{FFFD}\u{FFFD}\u{FFFD}a "
    );
    let arabic = "\u{0645}\u{06CC}\u{200C}\u{0631} \u{1F469}\u{200D}\u{1F4BB}";
    assert!(matches!(printable(arabic), Cow::Borrowed(_)));
}

#[test]
fn composed_parts_are_closed() {
    assert_eq!(isolate("x"), "\u{2068}x\u{2069}");
    assert_eq!(ltr("v1.2"), "\u{2066}v1.2\u{2069}");
    assert!(clean(&isolate("x")).dropped.is_empty());
}
