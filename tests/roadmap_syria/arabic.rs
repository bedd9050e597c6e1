//! The Arabic of the shipped roadmap, as an editor reads it: without its marks.
//!
//! In: the text of the file. Holds: laws are cited by their number, and no word turns into another one when
//! its marks fall. Not here: the Arabic that the program composes.

use super::FILE;

#[test]
fn laws_are_cited_by_their_number() {
    let law = "\u{627}\u{644}\u{642}\u{627}\u{646}\u{648}\u{646} ";
    let number = "\u{631}\u{642}\u{645} ";
    for (at, _) in FILE.match_indices(law) {
        let after = FILE.get(at + law.len()..).unwrap();
        let cited = after.starts_with(|c: char| c.is_ascii_digit());
        assert!(!cited, "{}", after.lines().next().unwrap());
    }
    let titled = format!("{law}{number}25");
    assert_eq!(FILE.matches(&titled).count(), 3);
}

#[test]
fn no_arabic_of_ours_turns_into_another_word_without_its_marks() {
    // Instead, poison, near, did, announced, closed, deleted, kept, found, announcing, named,
    // exporting, approved, published, contract.
    let words = [
        "\u{628}\u{62f}\u{644}",
        "\u{633}\u{645}",
        "\u{642}\u{631}\u{628}\u{647}",
        "\u{641}\u{639}\u{644}",
        "\u{623}\u{639}\u{644}\u{646}",
        "\u{623}\u{63a}\u{644}\u{642}",
        "\u{62d}\u{630}\u{641}",
        "\u{62d}\u{641}\u{638}",
        "\u{648}\u{62c}\u{62f}",
        "\u{645}\u{639}\u{644}\u{646}",
        "\u{645}\u{633}\u{645}\u{649}",
        "\u{645}\u{635}\u{62f}\u{631}\u{629}",
        "\u{627}\u{644}\u{645}\u{639}\u{62a}\u{645}\u{62f}",
        "\u{646}\u{634}\u{631}",
        "\u{639}\u{642}\u{62f}",
    ];
    let sides = FILE.lines().map(str::trim_start);
    for side in sides.filter(|line| line.starts_with("ar: \"")) {
        let bare: String = side
            .chars()
            .filter(|c| !('\u{64b}'..='\u{652}').contains(c))
            .collect();
        let letters = |c: char| !('\u{621}'..='\u{64a}').contains(&c);
        let mut read = bare.split(letters);
        assert!(!read.any(|word| words.contains(&word)), "{side}");
        // No blank after a preposition that is drawn out to the sign or digit that follows.
        assert!(!bare.contains("\u{640} "), "{side}");
        // Arabic has quotation marks of its own.
        assert!(!bare.contains("\\\""), "{side}");
    }
}
