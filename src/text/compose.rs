//! Parts that are put into a composed message: isolated, so that neither jumbles the other.
//!
//! The parts must be clean (see [`clean`](super::clean)): a stray PDI would end the isolate.
//! Isolate each date or name by itself, never a whole range: two dates in one isolate swap sides.

use std::borrow::Cow;

use super::options::{Base, Direction};
use super::order;

/// First strong isolate (UAX #9 section 2.4.1).
const FSI: char = '\u{2068}';
/// Left-to-right isolate.
const LRI: char = '\u{2066}';
/// Right-to-left isolate.
const RLI: char = '\u{2067}';
/// Pop directional isolate.
const PDI: char = '\u{2069}';

/// Returns a text of a language that is read in this direction: as it is where its own words say so,
/// else in an isolate of that direction, as an Arabic title that begins with a Latin name, or consists of
/// little else.
pub fn sided(text: &str, direction: Direction) -> Cow<'_, str> {
    let bases = [Base::AutoOr(direction), Base::WordsOr(direction)];
    if bases.map(|base| order::direction(text, base)) == [direction; 2] {
        return Cow::Borrowed(text);
    }
    let open = match direction {
        Direction::Ltr => LRI,
        Direction::Rtl => RLI,
    };
    Cow::Owned(format!("{open}{text}{PDI}"))
}

/// Wraps a part so that it takes its own direction and leaves its neighbours alone.
pub fn isolate(part: &str) -> String {
    format!("{FSI}{part}{PDI}")
}

/// Wraps a part that reads from left to right whatever it holds: a version, an id, a path.
pub fn ltr(part: &str) -> String {
    format!("{LRI}{part}{PDI}")
}
