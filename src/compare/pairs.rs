//! Which entry of a plan is which of what it was before.
//!
//! In: two roadmaps. Out: pairs. Always holds: an entry has one counterpart at most, of its own kind; the
//! same id comes first; else one with the same title in the same place, or with the same title and dates,
//! where there is no second one like it on either side. Deliberately not here: what differs in a pair.

use std::mem::{Discriminant, discriminant};

use hashbrown::HashMap;

use crate::document::{Field, On, Text};
use crate::model::{At, Group, Ix, Pairs, Roadmap, SameBy, What};
use crate::time::Period;

/// Finds the pairs.
pub(super) fn find(before: &Roadmap, after: &Roadmap) -> Pairs {
    let mut pairs = Pairs::default();
    pairs.join(At::from(Ix::ROOT), At::from(Ix::ROOT), SameBy::Id);
    for new in entries(after) {
        let old = before.find_at(id(after, new));
        let old = old.filter(|old| kind(before, *old) == kind(after, new));
        if let Some(old) = old {
            pairs.join(old, new, SameBy::Id);
        }
    }
    join_alike(&mut pairs, before, after, SameBy::TitleAndPlace);
    join_alike(&mut pairs, before, after, SameBy::TitleAndDates);
    pairs
}

/// Returns what the row that something stands in was before.
pub(super) fn parent_before(
    pairs: &Pairs,
    before: &Roadmap,
    after: &Roadmap,
    new: At,
) -> Option<Ix> {
    let parent = parent(after, new)?;
    match after.node(parent).what {
        What::Group(group) => before.group(group),
        _ => pairs.before(At::from(parent)).map(|at| at.ix),
    }
}

/// Joins what is alike and alone on both sides. Parents come before what stands in them.
fn join_alike(pairs: &mut Pairs, before: &Roadmap, after: &Roadmap, by: SameBy) {
    let news = entries(after).filter(|new| pairs.before(*new).is_none());
    let news: Vec<At> = news.collect();
    let olds = entries(before).filter(|old| pairs.after(*old).is_none());
    let mut alike: HashMap<Likeness<'_>, Vec<At>> = HashMap::new();
    for old in olds {
        let likeness = Likeness::of(before, old, parent(before, old), by);
        if let Some(likeness) = likeness {
            alike.entry(likeness).or_default().push(old);
        }
    }
    let own = |new: At| Likeness::of(after, new, parent(after, new), by);
    let mut counts: HashMap<Likeness<'_>, u32> = HashMap::new();
    for likeness in news.iter().filter_map(|new| own(*new)) {
        *counts.entry(likeness).or_default() += 1;
    }
    for new in news {
        let is_alone = own(new).is_some_and(|own| counts.get(&own) == Some(&1));
        let place = parent_before(pairs, before, after, new);
        let wanted = Likeness::of(after, new, place, by).filter(|_| is_alone);
        if let Some([old]) = wanted.and_then(|it| alike.get(&it)).map(Vec::as_slice) {
            pairs.join(*old, new, by);
        }
    }
}

/// What makes two entries alike.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Likeness<'a> {
    kind: Kind,
    title: &'a Text,
    place: Option<Ix>,
    dates: Option<(Period, Option<On>)>,
}

impl<'a> Likeness<'a> {
    fn of(roadmap: &'a Roadmap, at: At, place: Option<Ix>, by: SameBy) -> Option<Self> {
        let title = title(roadmap, at).filter(|title| !title.is_blank())?;
        let (place, dates) = match by {
            SameBy::Id => return None,
            SameBy::TitleAndPlace => (Some(place?), None),
            SameBy::TitleAndDates => (None, Some(dates(roadmap, at)?)),
        };
        Some(Self {
            kind: kind(roadmap, at),
            title,
            place,
            dates,
        })
    }
}

/// Returns the dates of an entry, where it has any.
fn dates(roadmap: &Roadmap, at: At) -> Option<(Period, Option<On>)> {
    let dates = match roadmap.milestone(at) {
        Some(milestone) => (Period::default(), milestone.on),
        None => (roadmap.period(at.ix), None),
    };
    (dates != (Period::default(), None)).then_some(dates)
}

/// What kind of entry something is: a milestone of the plan may become one of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Milestone,
    Row(Discriminant<What>),
}

fn kind(roadmap: &Roadmap, at: At) -> Kind {
    match roadmap.milestone(at) {
        Some(_) => Kind::Milestone,
        None => Kind::Row(discriminant(&roadmap.node(at.ix).what)),
    }
}

/// Returns every entry that is compared, in reading order: the rows that a file tells, each item with its
/// milestones behind it.
pub(super) fn entries(roadmap: &Roadmap) -> impl Iterator<Item = At> {
    let rows = roadmap.walk();
    let rows = rows.filter(|ix| roadmap.node(*ix).what.is_told());
    rows.flat_map(|ix| {
        let milestones = roadmap.item(ix).map_or(0, |item| item.milestones.len());
        let milestones = (0..milestones).map(move |nth| At::part(ix, Field::Milestones, nth));
        std::iter::once(At::from(ix)).chain(milestones)
    })
}

/// Returns the row that something stands in: what is in no track is in the plan, whether there are tracks
/// or not.
pub(super) fn parent(roadmap: &Roadmap, at: At) -> Option<Ix> {
    let parent = match at.part {
        Some(_) => at.ix,
        None => roadmap.node(at.ix).parent?,
    };
    let is_loose = roadmap.node(parent).what == What::Group(Group::Unassigned);
    Some(if is_loose { Ix::ROOT } else { parent })
}

/// Returns the id of an entry, as the file gives it.
pub(super) fn id(roadmap: &Roadmap, at: At) -> &str {
    match roadmap.milestone(at) {
        Some(milestone) => &milestone.id,
        None => roadmap.common(at.ix).id().unwrap_or_default(),
    }
}

/// Returns the title of an entry.
pub(super) fn title(roadmap: &Roadmap, at: At) -> Option<&Text> {
    match roadmap.milestone(at) {
        Some(milestone) => Some(&milestone.title),
        None => roadmap.title(at.ix),
    }
}
