//! What happened and when it is said to have: milestones, the status log, progress.

use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};

use super::{BodyLink, Link, List, Note, OwnField, Quote, SmallStr, Text};
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
    /// Returns the word of the file format for what it is the date of.
    pub(super) fn kind_name(self) -> &'static str {
        match self {
            Self::Occurred(_) => "occurred",
            Self::Reported(_) => "reported",
            Self::Inferred(_) => "inferred",
            Self::Planned(_) => "planned",
        }
    }

    /// Returns the date, whatever it is of.
    pub fn when(self) -> When {
        match self {
            Self::Occurred(when)
            | Self::Reported(when)
            | Self::Inferred(when)
            | Self::Planned(when) => when,
        }
    }

    /// Returns another date of the same kind.
    pub fn with(self, when: When) -> Self {
        match self {
            Self::Occurred(_) => Self::Occurred(when),
            Self::Reported(_) => Self::Reported(when),
            Self::Inferred(_) => Self::Inferred(when),
            Self::Planned(_) => Self::Planned(when),
        }
    }
}

records!(
/// A milestone of the roadmap or of one item.
pub struct Milestone(title) {
    /// Its id, unique in the file.
    id: SmallStr,
    /// What it is.
    title: Text [inferable],
    /// A word or two to stand beside its mark on the chart.
    short?: Option<Box<Text>>,
    /// When; absent when no source gives a date.
    on?: Option<On> [inferable],
    /// What it aims at.
    aim?: Option<Box<Text>> [inferable],
    /// Ids of the items that it concerns, beside the one that holds it.
    of?: List<SmallStr> [inferable -> Entry],
    /// Id of the body that answers for it: short for the same in `bodies`.
    owner?: Option<SmallStr> [inferable -> Body],
    /// The bodies that have a part in it.
    bodies?: List<BodyLink> [inferable],
    /// The items and milestones that it waits for.
    depends_on?: List<Link> [inferable],
    /// What the plan says of it in fields of its own.
    fields?: List<OwnField>,
    /// The source's own words.
    quotes?: List<Quote>,
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}

/// One entry of a status log: who said what, and when.
#[derive(Hash, Eq)]
pub struct Status {
    /// The state that it amounts to.
    state: ItemState,
    /// When; absent when the source is undated.
    on?: Option<On>,
    /// The published words.
    words?: Option<Box<Text>>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}
);

/// The states of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Intended, not begun.
    Planned,
    /// Being tendered or contracted.
    InProcurement,
    /// Under way.
    Active,
    /// Begun, and at a halt for a time.
    OnHold,
    /// In trial operation.
    Pilot,
    /// Complete.
    Done,
    /// Given up.
    Cancelled,
    /// Not known since the date of the entry.
    Unknown,
}

records!(
/// One entry of a log of how work goes: who said so, and when.
#[derive(Hash, Eq)]
pub struct Health {
    /// What it amounts to.
    is: HealthState,
    /// When; absent when the source is undated.
    on?: Option<On>,
    /// The published words.
    words?: Option<Box<Text>>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}
);

/// How work goes, apart from how far it has come: the green, amber and red of every office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HealthState {
    /// As planned.
    OnTrack,
    /// It may miss its plan.
    AtRisk,
    /// It misses its plan.
    OffTrack,
}

records!(
/// Progress as published, in percent.
pub struct Progress {
    /// From 0 to 100.
    percent: f64,
    /// When.
    on?: Option<On>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}
);

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
