//! The shape of a plan: phases, strands, pillars, and the items that hang on them.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{
    BodyLink, Claim, List, Milestone, Money, Note, Progress, Quote, SmallStr, Status, Text,
    is_absent,
};
use crate::time::When;

/// A stretch of the plan's span.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// Its name.
    pub title: Text,
    /// A shorter name, for the band.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub short: Option<Text>,
    /// What it aims at.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub aim: Option<Text>,
    /// Where it begins.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub start: Option<When>,
    /// Runs through the last day of this.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub end: Option<When>,
    /// Ends somewhere in this, at a boundary shared with the next phase.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub until: Option<When>,
    /// What was said of it, oldest first.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub status: Vec<Status>,
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

/// A theme that cuts across the strands: items may serve several.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pillar {
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// Its name.
    pub title: Text,
    /// What it aims at.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub aim: Option<Text>,
    /// What was done under it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
    /// Names of the fields that are our own reading.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub inferred: List<SmallStr>,
}

/// What a plan calls its strands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StrandKind {
    /// An axis (محور).
    Axis,
    /// A track (مسار).
    Track,
}

/// A main line of a plan, with the items under it.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Strand {
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// What the plan calls it.
    pub kind: StrandKind,
    /// Its number in the plan.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub number: Option<u32>,
    /// Its name.
    pub title: Text,
    /// What it aims at.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub aim: Option<Text>,
    /// Where it begins.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub start: Option<When>,
    /// Runs through the last day of this.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub end: Option<When>,
    /// Ends somewhere in this.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub until: Option<When>,
    /// How many of a kind the plan declares under it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub declared: Vec<Declared>,
    /// What belongs to it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub items: ThinVec<Box<Item>>,
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

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A programme: holds projects.
    Programme,
    /// A project.
    Project,
    /// An initiative.
    Initiative,
}

/// A programme, project or initiative, with what hangs on it. Lists hold items by reference: the
/// model takes them out of their lists, and large as they are they need not be moved for that.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id, unique in the file.
    pub id: SmallStr,
    /// What it is.
    pub kind: ItemKind,
    /// Its number in the plan.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub number: Option<u32>,
    /// Its name, exactly as published.
    pub title: Text,
    /// What it aims at.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub aim: Option<Box<Text>>,
    /// Where it begins.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub start: Option<When>,
    /// Runs through the last day of this.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub end: Option<When>,
    /// Ends somewhere in this.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub until: Option<When>,
    /// The dates first planned, beside the actual ones above.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub planned: Option<Box<Planned>>,
    /// What was said of it, oldest first.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub status: List<Status>,
    /// Progress as published, oldest first.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub progress: List<Progress>,
    /// Ids of the items that it waits for.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub depends_on: List<SmallStr>,
    /// The bodies that have a part in it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub bodies: List<BodyLink>,
    /// Ids of the phases that it is said to fall in.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub phases: List<SmallStr>,
    /// Ids of the pillars that it serves.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub pillars: List<SmallStr>,
    /// Free words to filter by.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub tags: List<SmallStr>,
    /// Its milestones, oldest first.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub milestones: List<Milestone>,
    /// Money set aside for it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub money: List<Money>,
    /// How many of a kind are declared under it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub declared: List<Declared>,
    /// What belongs to it.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub items: ThinVec<Box<Item>>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub notes: List<Note>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
    /// Names of the fields that are our own reading: `placement` is the place in the tree.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub inferred: List<SmallStr>,
}

/// The dates that were planned first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Planned {
    /// Where it was to begin.
    #[serde(skip_serializing_if = "is_absent")]
    pub start: Option<When>,
    /// It was to run through the last day of this.
    #[serde(skip_serializing_if = "is_absent")]
    pub end: Option<When>,
    /// It was to end somewhere in this.
    #[serde(skip_serializing_if = "is_absent")]
    pub until: Option<When>,
}

/// How many of a kind a plan says it has.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Declared {
    /// What is counted.
    pub kind: ItemKind,
    /// How many.
    pub count: Count,
    /// What is known of those that are not named.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub known: List<Claim>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub quotes: List<Quote>,
    /// Ids of the sources.
    #[serde(default, skip_serializing_if = "is_absent")]
    pub sources: List<SmallStr>,
}

/// A declared number: `49`, or `"some"` where only the existence is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Count {
    /// That many.
    Exactly(u32),
    /// Some, not counted.
    Some,
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CountVisitor)
    }
}

impl Serialize for Count {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Exactly(count) => serializer.serialize_u32(*count),
            Self::Some => serializer.serialize_str("some"),
        }
    }
}

impl Count {
    /// Returns the number, where one is declared.
    pub fn exactly(self) -> Option<u32> {
        match self {
            Self::Exactly(count) => Some(count),
            Self::Some => None,
        }
    }
}

struct CountVisitor;

impl Visitor<'_> for CountVisitor {
    type Value = Count;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a number, or \"some\"")
    }

    fn visit_u64<E: Error>(self, count: u64) -> Result<Count, E> {
        u32::try_from(count)
            .map(Count::Exactly)
            .map_err(|_| E::custom("the count is too large"))
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Count, E> {
        match word {
            "some" => Ok(Count::Some),
            other => Err(E::invalid_value(serde::de::Unexpected::Str(other), &self)),
        }
    }
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_large_plan_has_many_of_is_small() {
        assert!(size_of::<Item>() <= 224);
        assert!(size_of::<Option<When>>() <= 12);
        assert!(size_of::<Status>() <= 40);
        assert!(size_of::<Progress>() <= 32);
        assert!(size_of::<BodyLink>() <= 32);
    }
}
