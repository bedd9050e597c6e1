//! The room that a text has.

/// The room for a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Room {
    /// So many lines, and the rest is left out, addresses first.
    Lines(u16),
    /// A screen of so many lines, and as many of these below each other as are needed.
    Screens(u16),
    /// Paper: columns of equal length that hold everything.
    Paper,
}
