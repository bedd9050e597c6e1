//! Which items belong to which group.
//!
//! In: items and a field. Out: groups in the order in which they are met. Always holds: one walk over the
//! items; an item stands once in a group. An item may touch each year from its first possible day to its
//! last: where one of them is not known, from the first year of the plan, or to its last.

use std::collections::{BTreeSet, HashMap};

use chrono::Datelike;

use super::field::{GroupField, own_values, plain};
use super::key::GroupKey;
use crate::document::{BodyPart, Common, Item, On, Text};
use crate::facts::{Known, health_of, side};
use crate::model::{Ix, Roadmap, What, planned_only};
use crate::time::Days;
use crate::words::Language;

/// No item stands in more years: a file may give it ten thousand.
const MOST_YEARS: i32 = 300;

/// Returns the groups of items.
pub(super) fn gather(
    roadmap: &Roadmap,
    field: &GroupField,
    items: &[Ix],
) -> Vec<(GroupKey, Vec<Ix>)> {
    let mut gathered = Gathered::default();
    let listed = |of: &mut dyn Iterator<Item = Ix>, list: &dyn Fn(Ix) -> Vec<Ix>| {
        let mut entries: HashMap<Ix, Vec<Ix>> = HashMap::new();
        for entry in of {
            for ix in list(entry) {
                entries.entry(ix).or_default().push(entry);
            }
        }
        entries
    };
    let entries = match field {
        GroupField::Phase => listed(&mut roadmap.phases(), &|ix| roadmap.falls_into(ix).to_vec()),
        GroupField::Pillar => listed(&mut roadmap.pillars(), &|ix| roadmap.serves(ix).to_vec()),
        _ => HashMap::new(),
    };
    let span = years(roadmap.span());
    for ix in items {
        let Some(item) = roadmap.item(*ix) else {
            continue;
        };
        let before = gathered.count;
        match field {
            GroupField::Track => {
                let is_strand = |ix: &Ix| matches!(roadmap.node(*ix).what, What::Strand(_));
                let strand = roadmap.way_up(*ix).find(is_strand);
                strand
                    .into_iter()
                    .for_each(|strand| gathered.entry(strand, *ix));
            }
            GroupField::Phase | GroupField::Pillar => {
                let entries = entries.get(ix).into_iter().flatten();
                entries.for_each(|entry| gathered.entry(*entry, *ix));
            }
            GroupField::Owner => owners(roadmap, item, *ix, &mut gathered),
            GroupField::State => {
                let known = Known::of(roadmap, *ix).into_iter();
                known.for_each(|known| {
                    gathered.add((GroupId::State(known), GroupKey::State(known)), *ix);
                });
            }
            GroupField::Health => {
                let health = health_of(roadmap, *ix);
                let id = |health| (GroupId::Number(health as i64), GroupKey::Health(health));
                health
                    .into_iter()
                    .map(id)
                    .for_each(|id| gathered.add(id, *ix));
            }
            GroupField::Year => {
                for year in touched(item, span) {
                    let id = GroupId::Number(i64::from(year));
                    gathered.add((id, GroupKey::Year(year)), *ix);
                }
            }
            GroupField::Tag => {
                for tag in &item.tags {
                    // A tag is of no told language.
                    let text = Text {
                        ar: Some(tag.clone()),
                        en: Some(tag.clone()),
                        ..Text::default()
                    };
                    gathered.text(&text, *ix);
                }
            }
            GroupField::Own(name) => {
                own_values(roadmap, *ix, name).for_each(|value| gathered.text(value, *ix));
            }
        }
        if gathered.count == before {
            gathered.add((GroupId::Nothing, GroupKey::Nothing), *ix);
        }
    }
    gathered.groups
}

/// By what a group is found again.
#[derive(PartialEq, Eq, Hash)]
enum GroupId {
    Entry(Ix),
    Number(i64),
    State(Known),
    Text(String),
    Nothing,
}

/// The groups that were met.
#[derive(Default)]
struct Gathered {
    groups: Vec<(GroupKey, Vec<Ix>)>,
    places: HashMap<GroupId, usize>,
    /// How many members there are, those that stand there already among them.
    count: usize,
}

impl Gathered {
    fn add(&mut self, (id, key): (GroupId, GroupKey), ix: Ix) {
        self.count += 1;
        let next = self.groups.len();
        let place = *self.places.entry(id).or_insert(next);
        if place == next {
            self.groups.push((key, Vec::new()));
        }
        if let Some((_, members)) = self.groups.get_mut(place)
            && members.last() != Some(&ix)
        {
            members.push(ix);
        }
    }

    fn entry(&mut self, entry: Ix, ix: Ix) {
        self.add((GroupId::Entry(entry), GroupKey::Entry(entry)), ix);
    }

    /// Two texts are one where they read alike in one language.
    fn text(&mut self, text: &Text, ix: Ix) {
        let id = plain(&side(text, Language::En).text);
        self.add((GroupId::Text(id), GroupKey::Text(text.clone())), ix);
    }
}

/// Adds an item to the groups of the bodies that answer for it.
fn owners(roadmap: &Roadmap, item: &Item, ix: Ix, gathered: &mut Gathered) {
    let short = item.owner.iter().map(|id| (Some(id), None));
    let links = item.bodies.iter();
    let links = links.filter(|link| link.part == BodyPart::Owner);
    let links = links.map(|link| (link.body.as_ref(), link.title.as_deref()));
    for (id, title) in short.chain(links) {
        match (id.and_then(|id| roadmap.find(id)), title) {
            (Some(body), _) => gathered.entry(body, ix),
            (None, Some(title)) => gathered.text(title, ix),
            (None, None) => {}
        }
    }
}

/// Returns the first and the last year of some days.
fn years(days: Option<Days>) -> Option<(i32, i32)> {
    let days = days?;
    let last = days.to.pred_opt().unwrap_or(days.to);
    Some((days.from.year(), last.year()))
}

/// Returns the years that an item may touch: by its dates, or by those for which it is planned, and by
/// what is dated of it.
fn touched(item: &Item, span: Option<(i32, i32)>) -> BTreeSet<i32> {
    let period = planned_only(item).map_or(item.period(), |planned| planned.period());
    let first = period.start.and_then(|edge| edge.earliest);
    let last = period.end.and_then(|edge| edge.latest.pred_opt());
    let first = first.map(|day| day.year()).or(span.map(|span| span.0));
    let last = last.map(|day| day.year()).or(span.map(|span| span.1));
    let dates = first.zip(last).filter(|_| !period.is_undated());
    let status = item.status.iter().filter_map(|entry| entry.on);
    let milestones = item.milestones.iter().filter_map(|milestone| milestone.on);
    let own = |on: &On| !matches!(on, On::Reported(_));
    let events = status.chain(milestones).filter(own);
    let events = events.filter_map(|on| years(Some(on.when().days())));
    let ranges = dates.into_iter().chain(events);
    ranges
        .flat_map(|(from, to)| from..=to.min(from.saturating_add(MOST_YEARS)))
        .collect()
}
