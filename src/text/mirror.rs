//! UAX #9 L4: the character that stands for another where the line runs right to left.
//!
//! In: a character. Out: its mirror image, where Unicode has one. Characters that would need a
//! glyph of their own (integrals, roots) stay as they are: a cell has none to give.

/// Returns the mirror image of a character, or the character itself.
pub fn mirrored(c: char) -> char {
    let other = unicode_bidi_mirroring::get_mirrored(c);
    other.or_else(|| missed(c)).unwrap_or(c)
}

fn missed(c: char) -> Option<char> {
    let at = MISSED.binary_search_by_key(&c, |&(own, _)| own).ok()?;
    MISSED.get(at).map(|&(_, other)| other)
}

/// Pairs that `unicode-bidi-mirroring` 0.4.0 finds only from the other side: it searches its second
/// column as if that were sorted.
#[rustfmt::skip]
const MISSED: [(char, char); 21] = [
    ('\u{223D}', '\u{223C}'), // reversed tilde
    ('\u{224C}', '\u{2245}'), // all equal to
    ('\u{2253}', '\u{2252}'), // image of or approximately equal to
    ('\u{2255}', '\u{2254}'), // equals colon
    ('\u{2265}', '\u{2264}'), // greater-than or equal to
    ('\u{22A3}', '\u{22A2}'), // left tack
    ('\u{22CD}', '\u{2243}'), // reversed tilde equals
    ('\u{27DC}', '\u{22B8}'), // left multimap
    ('\u{298F}', '\u{298E}'), // left square bracket with tick in bottom corner
    ('\u{2990}', '\u{298D}'), // right square bracket with tick in top corner
    ('\u{299B}', '\u{2221}'), // measured angle opening left
    ('\u{29A0}', '\u{2222}'), // spherical angle opening left
    ('\u{29A3}', '\u{2220}'), // reversed angle
    ('\u{29B8}', '\u{2298}'), // circled reverse solidus
    ('\u{29F5}', '\u{2215}'), // reverse solidus operator
    ('\u{2ADE}', '\u{22A6}'), // short left tack
    ('\u{2AE3}', '\u{22A9}'), // double vertical bar left turnstile
    ('\u{2AE4}', '\u{22A8}'), // vertical bar double left turnstile
    ('\u{2AE5}', '\u{22AB}'), // double vertical bar double left turnstile
    ('\u{2AEE}', '\u{2224}'), // does not divide with reversed negation slash
    ('\u{2BFE}', '\u{221F}'), // reversed right angle
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_of_the_mirror_is_the_character() {
        let mirrored_ones = ('\0'..=char::MAX).filter(|&c| mirrored(c) != c);
        let count = mirrored_ones
            .inspect(|&c| assert_eq!(mirrored(mirrored(c)), c))
            .count();
        // The entries of BidiMirroring.txt.
        assert_eq!(count, 428);
    }

    #[test]
    fn what_arabic_text_needs_is_mirrored() {
        let left: String = "()[]{}<>\u{AB}\u{BB}\u{2039}\u{203A}\u{2264}\u{2265}"
            .chars()
            .map(mirrored)
            .collect();
        assert_eq!(left, ")(][}{><\u{BB}\u{AB}\u{203A}\u{2039}\u{2265}\u{2264}");
    }
}
