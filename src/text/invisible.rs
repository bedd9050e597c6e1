//! Which characters never reach a cell, and why.
//!
//! Questions about single characters, answered from short ranges of the standard. Nothing here
//! changes a text.

/// Says whether a character acts as a break between words that a value keeps as a space.
///
/// TAB, line feed, carriage return and the two Unicode separators (U+2028, U+2029).
pub(super) const fn is_blank(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Says whether a line may break at a character, and so lose it.
pub(super) fn is_break(c: char) -> bool {
    // No-break spaces are white space too.
    c.is_whitespace() && !matches!(c, '\u{00A0}' | '\u{2007}' | '\u{202F}')
}

/// Says whether a character embeds or overrides (U+202A..202E): spoofing, and no use in a label.
pub(super) const fn is_embedding(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

/// Says whether a character opens an isolate.
pub(super) const fn opens_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

/// Says whether a character closes an isolate.
pub(super) const fn closes_isolate(c: char) -> bool {
    c == '\u{2069}'
}

/// Says whether a character only marks a direction: LRM, RLM, ALM.
pub(super) const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}')
}

/// Says whether a character is formatting that does nothing in a label and can hide things.
///
/// Zero-width and word-joining spaces, soft hyphen, invisible operators, deprecated formatting,
/// byte-order mark, Hangul fillers, interlinear annotation, music and shorthand controls, tags,
/// and the noncharacters.
pub(super) const fn is_idle_format(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{200B}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206A}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FDD0}'..='\u{FDEF}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E00FF}'
            | '\u{E01F0}'..='\u{E0FFF}'
    ) || (c as u32) & 0xFFFE == 0xFFFE
}

/// Says whether a character may act on its neighbours but has no shape of its own.
pub(super) const fn is_invisible(c: char) -> bool {
    is_embedding(c)
        || opens_isolate(c)
        || closes_isolate(c)
        || is_direction_mark(c)
        || is_idle_format(c)
        || is_variation(c)
        || matches!(c, '\u{034F}' | '\u{200C}' | '\u{200D}')
}

/// Says whether a character selects a variant of the one before it.
const fn is_variation(c: char) -> bool {
    matches!(
        c,
        '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'
    )
}

/// Says whether a character is an Arabic mark, which a line shows only when asked to.
pub(super) const fn is_arabic_mark(c: char) -> bool {
    matches!(
        c,
        '\u{0610}'..='\u{061A}'
            | '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{06D6}'..='\u{06DC}'
            | '\u{06DF}'..='\u{06E4}'
            | '\u{06E7}'..='\u{06E8}'
            | '\u{06EA}'..='\u{06ED}'
            | '\u{0897}'..='\u{089F}'
            | '\u{08CA}'..='\u{08E1}'
            | '\u{08E3}'..='\u{08FF}'
            | '\u{10EFA}'..='\u{10EFF}'
    )
}

/// Says whether a character is a visible sign that spans what follows it, such as the number sign
/// (U+0600) and the end of ayah: it takes a cell of its own, though a cluster holds the digit too.
pub(super) const fn is_spanning_sign(c: char) -> bool {
    matches!(
        c,
        '\u{0600}'..='\u{0605}'
            | '\u{06DD}'
            | '\u{070F}'
            | '\u{0890}'..='\u{0891}'
            | '\u{08E2}'
            | '\u{110BD}'
            | '\u{110CD}'
    )
}
