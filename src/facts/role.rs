//! What a text is, so that whoever shows it can choose tone and sign.

use crate::document::{HealthState, ItemState, On};

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextRole {
    /// A statement.
    Plain,
    /// The name of something that the rows below it, of a higher level, are about.
    Name,
    /// An entry of a status log.
    Status(ItemState),
    /// An entry of a log of how work goes.
    Health(HealthState),
    /// A milestone.
    Milestone(Option<On>),
    /// A figure, an amount or a date.
    Value,
    /// Something that is our own reading.
    Inferred,
    /// A source's own words, or our translation of them.
    Quote,
    /// A source, or who said something.
    Source,
    /// An address on the web: reads from left to right.
    Address,
    /// A remark, the other language, or that something is absent.
    Muted,
    /// A line that is printed already: its cells are in visual order and stay where they are.
    Printed,
}
