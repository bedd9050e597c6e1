//! UAX #9 L4: the character that stands for another where the line runs right to left.
//!
//! In: a character. Out: its mirror image, where Unicode has one. Characters that would need a
//! glyph of their own (integrals, roots) stay as they are: a cell has none to give.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use unicode_bidi_mirroring::get_mirrored;

/// Returns the mirror image of a character, or the character itself.
pub fn mirrored(c: char) -> char {
    let missed = || {
        let is_sign = SIGNS.contains(&c);
        is_sign.then(|| MISSED.get(&c).copied())?
    };
    get_mirrored(c).or_else(missed).unwrap_or(c)
}

/// Mathematical signs.
const SIGNS: RangeInclusive<char> = '\u{2200}'..='\u{2BFF}';

/// Signs whose images `unicode-bidi-mirroring` 0.4.0 finds only from the other side: it searches its
/// second column as if that were sorted.
static MISSED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let pairs = SIGNS.filter_map(|c| Some((get_mirrored(c)?, c)));
    pairs.filter(|(c, _)| get_mirrored(*c).is_none()).collect()
});

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
