//! What happened and when it is said to have: milestones, the status log, progress.

use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};

use super::{List, Note, Quote, SmallStr, Text, is_absent};
use crate::time::When;

/// The date of an event, by what the date is of. The four are never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum On {
    /// The day on which it happened.
    Occurred(When),
    /// The day on which somebody said so: an announcement, an article.
    Reported(When),
    /// The day that we conclude from something else.
    Inferred(When),
    /// The day for which it is planned.
    Planned(When),
}

impl On {
    /// Returns the date, whatever it is of.
    pub fn when(self) -> When {
        match self {
            Self::Occurred(when)
            | Self::Reported(when)
            | Self::Inferred(when)
            | Self::Planned(when) => when,
        }
    }
}

/// A milestone of the roadmap or of one item.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// What it is.
    pub title: Text,
    /// A word or two to stand beside its mark on the chart.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub short: Option<Box<Text>>,
    /// When; absent when no source gives a date.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub on: Option<On>,
    /// What it aims at.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub aim: Option<Box<Text>>,
    /// Ids of the items that it concerns, beside the one that holds it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub of: List<SmallStr>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
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

/// One entry of a status log: who said what, and when.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// The state that it amounts to.
    pub state: State,
    /// When; absent when the source is undated.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub on: Option<On>,
    /// The published words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub words: Option<Box<Text>>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

/// The states of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Intended, not begun.
    Planned,
    /// Being tendered or contracted.
    InProcurement,
    /// Under way.
    Active,
    /// In trial operation.
    Pilot,
    /// Complete.
    Done,
    /// Given up.
    Cancelled,
    /// Not known since the date of the entry.
    Unknown,
}

/// Progress as published, in percent.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// From 0 to 100.
    pub percent: f64,
    /// When.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub on: Option<On>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

impl Hash for Progress {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            percent,
            on,
            sources,
        } = self;
        percent.to_bits().hash(state);
        on.hash(state);
        sources.hash(state);
    }
}
