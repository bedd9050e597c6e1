//! UAX #9: levels of a paragraph, and the order of a line from left to right.
//!
//! In: the logical text of one paragraph and its base direction. Out: one level per byte, and the
//! order that levels give. The rules up to I2 are those of `unicode-bidi`; L1 and L2 stand here,
//! since its own reordering of runs panics on hostile text and copies the paragraph for each line.
//!
//! It knows neither clusters (L3) nor mirrored characters (L4): see `paragraph`.

mod base;

use std::ops::Range;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo};

pub use self::base::direction;
use super::options::Direction;

/// Says whether anything in a left-to-right paragraph could stand out of order.
///
/// True for right-to-left scripts, Arabic numbers and directional formatting; a little too wide,
/// so that it can be answered from blocks.
pub(super) fn may_reorder(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(
            c,
            '\u{0590}'..='\u{08FF}'
                | '\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2066}'..='\u{2069}'
                | '\u{FB1D}'..='\u{FDFF}'
                | '\u{FE70}'..='\u{FEFF}'
                | '\u{10800}'..='\u{10FFF}'
                | '\u{1E800}'..='\u{1EFFF}'
        )
    })
}

/// The embedding levels of one paragraph.
pub struct Levels {
    levels: Vec<u8>,
    classes: Vec<BidiClass>,
    base: u8,
}

impl Levels {
    /// Resolves the levels of a paragraph (UAX #9 up to I2).
    ///
    /// A paragraph separator inside does not end it: split the text before.
    pub fn new(text: &str, base: Direction) -> Self {
        let base = match base {
            Direction::Ltr => Level::ltr(),
            Direction::Rtl => Level::rtl(),
        };
        let info = ParagraphBidiInfo::new(text, Some(base));
        Self {
            levels: info.levels.iter().map(Level::number).collect(),
            classes: info.original_classes,
            base: base.number(),
        }
    }

    /// Returns the levels of a line, one per byte, after L1; bytes outside the text have none.
    pub fn line(&self, bytes: Range<usize>) -> Vec<u8> {
        let mut levels = self.levels.get(bytes.clone()).unwrap_or_default().to_vec();
        let classes = self.classes.get(bytes).unwrap_or_default();
        let mut at_end = true;
        for (level, class) in levels.iter_mut().zip(classes).rev() {
            at_end = match class {
                // L1, items 1 and 2: separators take the level of the paragraph.
                BidiClass::B | BidiClass::S => true,
                // L1, items 3 and 4: so does white space before them or at the end of the line;
                // what X9 removes is there only for our own count.
                BidiClass::WS | BidiClass::FSI | BidiClass::LRI | BidiClass::RLI => at_end,
                BidiClass::PDI | BidiClass::BN | BidiClass::PDF => at_end,
                BidiClass::LRE | BidiClass::LRO | BidiClass::RLE | BidiClass::RLO => at_end,
                BidiClass::L | BidiClass::R | BidiClass::AL | BidiClass::NSM => false,
                BidiClass::EN | BidiClass::AN | BidiClass::ES | BidiClass::ET => false,
                BidiClass::CS | BidiClass::ON => false,
            };
            if at_end {
                *level = self.base;
            }
        }
        levels
    }
}

/// Returns the indices of the items of a line in the order in which they stand from left to right.
///
/// UAX #9 L2: from the highest level down to the lowest odd one, every run of items at that level
/// or higher is reversed.
pub fn left_to_right(levels: &[u8]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..levels.len()).collect();
    let highest = levels.iter().copied().max().unwrap_or(0);
    let Some(lowest) = levels.iter().copied().filter(|level| level % 2 == 1).min() else {
        return order;
    };
    for level in (lowest..=highest).rev() {
        let at_least = |&index: &usize| levels.get(index).is_some_and(|&own| own >= level);
        // Runs of higher levels are already reversed, but as a whole they have not moved: the
        // reversal of a run keeps every item of it inside the run.
        for run in order.chunk_by_mut(|left, right| at_least(left) == at_least(right)) {
            if run.first().is_some_and(at_least) {
                run.reverse();
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reorders_is_known_by_its_block() {
        let harmless = |class| {
            use BidiClass::{B, BN, CS, EN, ES, ET, L, NSM, ON, PDI, S, WS};
            matches!(
                class,
                B | BN | CS | EN | ES | ET | L | NSM | ON | PDI | S | WS
            )
        };
        for c in '\0'..=char::MAX {
            let class = unicode_bidi::bidi_class(c);
            assert!(
                harmless(class) || may_reorder(c.encode_utf8(&mut [0; 4])),
                "{c:?} is {class:?}"
            );
        }
    }
}
