//! By what the rows of a place are grouped, and which row among groups is meant.
//!
//! Always holds: a group is told by its id, so that it is found again when the rows are listed anew.

use crate::facts::GroupField;
use crate::words::Language;

/// By what the rows of a place are grouped.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grouping {
    pub(super) field: GroupField,
    /// The language of the names by which groups stand in order.
    pub(super) language: Language,
}

/// Where a row stands among groups, by ids.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct GroupMark {
    pub(super) group: String,
    pub(super) is_heading: bool,
}
