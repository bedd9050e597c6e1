//! The parts of a stacked line: what they count and where they stand.
//!
//! Always holds: a part has columns for its sign and its number. Deliberately not here: how the columns of a
//! line are shared out (`stacking`), signs, colours.

use super::{Placed, Span};
use crate::model::Standing;

/// What a part of a stacked line counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartOf {
    /// The items that stand so.
    Standing(Standing),
    /// The items that are placed there by our own reading.
    Unplaced,
    /// Those that are declared and not named.
    Unnamed,
}

/// A part of a stacked line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StackPart {
    /// The columns of the part.
    pub span: Span,
    /// What it counts.
    pub of: PartOf,
    /// The column of its sign.
    pub sign: u16,
    /// Its number, just after the sign; none where only the existence is declared.
    pub count: Option<Placed>,
}
