//! What may stand in a cell or in a printed line, and what may not.

/// Says whether a terminal shows a character and does nothing else: no control, no formatting.
pub(crate) fn is_harmless(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Says whether what one cell shows is harmless: perhaps a letter with marks, or an emoji of parts.
pub(crate) fn is_harmless_cell(symbol: &str) -> bool {
    let parts = symbol.split('\u{200d}');
    symbol.is_empty()
        || parts
            .into_iter()
            .all(|part| !part.is_empty() && part.chars().all(is_harmless))
}

/// Asserts that every line is harmless.
#[track_caller]
pub(crate) fn assert_harmless(text: &str, what: &str) {
    let odd = text
        .chars()
        .find(|letter| *letter != '\n' && !is_harmless(*letter));
    assert_eq!(odd, None, "{what}: {text:?}");
}

/// Returns a text without what is not harmless, nor a noncharacter; what would part words is a
/// space.
pub(crate) fn twin(text: &str) -> String {
    let letters = text.chars().filter_map(|letter| match letter {
        '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{fffe}' | '\u{ffff}' => None,
        letter => is_harmless(letter).then_some(letter),
    });
    letters.collect()
}
