//! Indicators: dated figures, targets that change, definitions that break.

use serde::{Deserialize, Serialize};

use super::{List, Note, On, SmallStr, Text, Value, is_absent};
use crate::time::When;

/// Something measured over time.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// What is measured.
    pub title: Text,
    /// A short title for the lane of the chart.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub short: Option<Text>,
    /// What one unit is: services, transactions; absent for percentages.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub unit: Option<Text>,
    /// Ids of the items that it measures; empty for the whole roadmap.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub of: List<SmallStr>,
    /// Whether it stands as a lane of the chart.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub lane: bool,
    /// Where it started from, if a source says so.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub baseline: Option<Point>,
    /// The figures, oldest first.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub points: Vec<Point>,
    /// What is aimed at; a later target replaces an earlier one.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub targets: Vec<Target>,
    /// Where the definition changed: points are never joined across.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub breaks: Vec<Break>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
    /// Names of the fields that are our own reading.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub inferred: List<SmallStr>,
}

/// One figure at a date or over a period.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// The date at which it holds.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub at: Option<When>,
    /// The period over which it was counted, instead of `at`.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub over: Option<Over>,
    /// The figure.
    pub value: Value,
    /// The percentage published beside it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub percent: Option<f64>,
    /// The published words, where the figure alone would say more or less than they do.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub words: Option<Text>,
    /// When it was made known, where that is not the date at which it holds.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub on: Option<On>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
    /// Names of the fields that are our own reading.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub inferred: List<SmallStr>,
}

/// A period that a figure was counted over; both units are included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Over {
    /// The first unit; absent when the count began before anything we know.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub start: Option<When>,
    /// The last unit.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub end: Option<When>,
}

/// What an indicator is meant to reach.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The figure.
    pub value: Value,
    /// By when.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub by: Option<When>,
    /// When it was set or first stated.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub set: Option<On>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
    /// Names of the fields that are our own reading.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub inferred: List<SmallStr>,
}

/// A change of definition.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Break {
    /// Figures from this date on are not comparable with earlier ones.
    pub at: When,
    /// What changed.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub note: Option<Text>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}
