//! Parts that are put into a composed message: isolated, so that neither jumbles the other.
//!
//! The parts must be clean (see [`clean`](super::clean)): a stray PDI would end the isolate.
//! Isolate each date or name by itself, never a whole range: two dates in one isolate swap sides.

/// First strong isolate (UAX #9 section 2.4.1).
const FSI: char = '\u{2068}';
/// Left-to-right isolate.
const LRI: char = '\u{2066}';
/// Pop directional isolate.
const PDI: char = '\u{2069}';

/// Wraps a part so that it takes its own direction and leaves its neighbours alone.
pub fn isolate(part: &str) -> String {
    format!("{FSI}{part}{PDI}")
}

/// Wraps a part that reads from left to right whatever it holds: a version, an id, a path.
pub fn ltr(part: &str) -> String {
    format!("{LRI}{part}{PDI}")
}
