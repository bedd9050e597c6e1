//! The shape of a plan: phases, strands, pillars, and the items that hang on them.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{
    BodyLink, Claim, Health, Link, List, Milestone, Money, Note, Number, OwnField, Progress, Quote,
    SmallStr, Status, Text,
};
use crate::time::When;

records!(
/// A stretch of the plan's span.
pub struct Phase(title) {
    /// Its id, unique in the file.
    id: SmallStr,
    /// Its name.
    title: Text [inferable],
    /// A shorter name, for the band.
    short?: Option<Text>,
    /// What it aims at.
    aim?: Option<Text> [inferable],
    /// Where it begins.
    start?: Option<When> [inferable],
    /// Runs through the last day of this.
    end?: Option<When> [inferable],
    /// Ends somewhere in this, at a boundary shared with the next phase.
    until?: Option<When> [inferable],
    /// What was said of it, oldest first.
    status?: Vec<Status> [inferable],
    /// The source's own words.
    quotes?: List<Quote>,
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}

/// A theme that cuts across the strands: items may serve several.
pub struct Pillar(title) {
    /// Its id, unique in the file.
    id: SmallStr,
    /// Its name.
    title: Text [inferable],
    /// What it aims at.
    aim?: Option<Text> [inferable],
    /// What was done under it.
    notes?: List<Note>,
    /// The source's own words.
    quotes?: List<Quote>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}
);

/// What a plan calls its strands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StrandKind {
    /// An axis (محور).
    Axis,
    /// A track (مسار).
    Track,
}

records!(
/// A main line of a plan, with the items under it.
pub struct Strand(title) {
    /// Its id, unique in the file.
    id: SmallStr,
    /// What the plan calls it.
    kind: StrandKind [inferable],
    /// Its number in the plan.
    number?: Option<Number> [inferable],
    /// Its name.
    title: Text [inferable],
    /// What it aims at.
    aim?: Option<Text> [inferable],
    /// Where it begins.
    start?: Option<When> [inferable],
    /// Runs through the last day of this.
    end?: Option<When> [inferable],
    /// Ends somewhere in this.
    until?: Option<When> [inferable],
    /// How many of a kind the plan declares under it.
    declared?: Vec<Declared>,
    /// What belongs to it.
    items?: ThinVec<Box<Item>>,
    /// The source's own words.
    quotes?: List<Quote>,
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading.
    inferred?: List<SmallStr> [-> Field],
}
);

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
    /// A task.
    Task,
}

impl ItemKind {
    /// Every kind, in the order of their declaration: `kind as usize` is its place.
    pub const ALL: [Self; 4] = [Self::Programme, Self::Project, Self::Initiative, Self::Task];
}

/// How many there are of each kind, in the order of [`ItemKind::ALL`].
pub type KindCounts = [u32; ItemKind::ALL.len()];

records!(
/// A programme, project, initiative or task, with what hangs on it. Lists hold items by reference: the
/// model takes them out of their lists, and large as they are they need not be moved for that.
pub struct Item(title) [inferable Placement] {
    /// Its id, unique in the file.
    id: SmallStr,
    /// What it is.
    kind: ItemKind [inferable],
    /// Its number in the plan.
    number?: Option<Number> [inferable],
    /// Its name, exactly as published.
    title: Text [inferable],
    /// What it aims at.
    aim?: Option<Box<Text>> [inferable],
    /// Where it begins.
    start?: Option<When> [inferable],
    /// Runs through the last day of this.
    end?: Option<When> [inferable],
    /// Ends somewhere in this.
    until?: Option<When> [inferable],
    /// The dates first planned, beside the actual ones above.
    planned?: Option<Box<Planned>> [inferable],
    /// What was said of it, oldest first.
    status?: List<Status> [inferable],
    /// How the work goes, as said, oldest first.
    health?: List<Health> [inferable],
    /// Progress as published, oldest first.
    progress?: List<Progress> [inferable],
    /// The items and milestones that it waits for.
    depends_on?: List<Link> [inferable],
    /// Id of the body that answers for it: short for the same in `bodies`.
    owner?: Option<SmallStr> [inferable -> Body],
    /// The bodies that have a part in it.
    bodies?: List<BodyLink> [inferable],
    /// Ids of the phases that it is said to fall in.
    phases?: List<SmallStr> [inferable -> Phase],
    /// Ids of the pillars that it serves.
    pillars?: List<SmallStr> [inferable -> Pillar],
    /// Free words to filter by.
    tags?: List<SmallStr>,
    /// What the plan says of it in fields of its own.
    fields?: List<OwnField>,
    /// Its milestones, oldest first.
    milestones?: List<Milestone>,
    /// Money set aside for it.
    money?: List<Money>,
    /// How many of a kind are declared under it.
    declared?: List<Declared>,
    /// What belongs to it.
    items?: ThinVec<Box<Item>>,
    /// The source's own words.
    quotes?: List<Quote>,
    /// Remarks.
    notes?: List<Note>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
    /// Names of the fields that are our own reading: `placement` is the place in the tree.
    inferred?: List<SmallStr> [-> Field],
}

/// The dates that were planned first.
#[derive(Copy, Default, Eq)]
pub struct Planned {
    /// Where it was to begin.
    start?: Option<When>,
    /// It was to run through the last day of this.
    end?: Option<When>,
    /// It was to end somewhere in this.
    until?: Option<When>,
}

/// How many of a kind a plan says it has.
pub struct Declared {
    /// What is counted.
    kind: ItemKind,
    /// Another kind that the same number counts too.
    and?: Option<ItemKind>,
    /// How many.
    count: Count,
    /// What is known of those that are not named.
    known?: List<Claim>,
    /// The source's own words.
    quotes?: List<Quote>,
    /// Ids of the sources.
    sources?: List<SmallStr> [-> Source],
}
);

/// What a number counts: items of one kind, or of two kinds together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kinds {
    /// The kind, or the first of both.
    pub kind: ItemKind,
    /// The other one; never the same.
    pub and: Option<ItemKind>,
}

impl Kinds {
    /// Returns each of them.
    pub fn each(self) -> impl Iterator<Item = ItemKind> {
        std::iter::once(self.kind).chain(self.and)
    }

    /// Adds up what there is of each kind, in the order of the kinds.
    pub fn sum(self, of_kinds: KindCounts) -> u32 {
        let counts = self.each().filter_map(|kind| of_kinds.get(kind as usize));
        counts.fold(0, |sum, count| sum.saturating_add(*count))
    }
}

impl Declared {
    /// Returns what is counted.
    pub fn kinds(&self) -> Kinds {
        Kinds {
            kind: self.kind,
            and: self.and.filter(|and| *and != self.kind),
        }
    }
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
        assert!(size_of::<Item>() <= 248);
        assert!(size_of::<Option<When>>() <= 12);
        assert!(size_of::<Status>() <= 40);
        assert!(size_of::<Health>() <= 40);
        assert!(size_of::<Progress>() <= 32);
        assert!(size_of::<BodyLink>() <= 32);
    }
}
