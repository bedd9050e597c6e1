//! What differs between an entry and what it was before.
//!
//! In: the two, and the pairs of their plans. Out: typed differences. Always holds: each field in which the
//! two differ is told: as what a planner asks for, or else by its name; what hangs on an entry is compared by
//! itself. Deliberately not here: how large a difference is (`size`).

use super::dates::{GivenEdge, date_change};
use super::pairs::{id, parent, parent_before, title};
use crate::document::{BodyPart, Common, Entry, Field, Item, On, SmallStr, Text};
use crate::model::{self, At, DateField, Difference, Pairs, Roadmap, What};
use crate::time::{Edge, Period};

/// One of the two: an entry in its plan.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) at: At,
}

impl<'a> Side<'a> {
    fn entry(self) -> Option<Entry<'a>> {
        match self.roadmap.milestone(self.at) {
            Some(milestone) => Some(Entry::Milestone(milestone)),
            None => self.roadmap.entry(self.at.ix),
        }
    }

    /// Returns the item that it is, not that on which it hangs.
    fn item(self) -> Option<&'a Item> {
        let item = self.roadmap.item(self.at.ix);
        item.filter(|_| self.at.part.is_none())
    }

    fn is_planned_only(self) -> bool {
        let planned = self.item().and_then(model::planned_only);
        planned.is_some()
    }

    /// Says whether the file places it in something else: the rows of phases, indicators and the like are
    /// placed by the program.
    fn is_placed(self) -> bool {
        let is_item = matches!(self.roadmap.node(self.at.ix).what, What::Item(_));
        self.at.part.is_some() || is_item
    }

    /// Returns its start and its end, or those for which it is planned where it has no others.
    fn edges(self) -> [GivenEdge; 2] {
        let common = self.roadmap.common(self.at.ix);
        let (period, until) = match self.item().and_then(model::planned_only) {
            Some(planned) => (planned.period(), planned.until),
            None => (common.period(), common.until()),
        };
        let Period { start, end } = period;
        // A start lies in its unit, whatever the end is.
        let start = start.map(|start| (Edge::start(start.given), false));
        [start, end.map(|end| (end, until.is_some()))]
    }
}

/// Returns how an entry differs from what it was, in no order.
pub(super) fn of(old: Side<'_>, new: Side<'_>, pairs: &Pairs) -> Vec<Difference> {
    let mut found = Vec::new();
    let entries = old.entry().zip(new.entry());
    // Most of a plan stays as it was.
    if let Some((was, is)) = entries.filter(|(was, is)| was != is) {
        let fields = was.differing(is);
        for field in &fields {
            let difference = of_field(*field, old, new);
            found.extend(difference.filter(|it| !found.contains(it)));
        }
        if fields.iter().any(|field| is_date(*field)) {
            found.extend(dates(old, new));
        }
    }
    let place = || parent_before(pairs, old.roadmap, new.roadmap, new.at);
    if new.is_placed() && place() != parent(old.roadmap, old.at) {
        found.push(Difference::Place);
    }
    found
}

fn is_date(field: Field) -> bool {
    let dates = [
        Field::Start,
        Field::End,
        Field::Until,
        Field::Planned,
        Field::On,
    ];
    dates.contains(&field)
}

/// Returns what it means that a field differs; none where that is told elsewhere.
fn of_field(field: Field, old: Side<'_>, new: Side<'_>) -> Option<Difference> {
    let named = Difference::Field(field);
    let items = old.item().zip(new.item());
    let differ = |differ: fn(&Item, &Item) -> bool| items.is_some_and(|(was, is)| differ(was, is));
    match field {
        // Told as dates, or as the kind of a date.
        Field::Start | Field::End | Field::Until | Field::On => None,
        // They are compared with the dates where they stand in their place.
        Field::Planned if old.is_planned_only() || new.is_planned_only() => None,
        // What hangs on it has rows of its own, or is told behind its item.
        Field::Items | Field::Related | Field::Milestones | Field::Strands | Field::Indicators => {
            None
        }
        // Of an item these are ids.
        Field::Phases | Field::Pillars if items.is_none() => None,
        Field::Status => {
            let last = |side: Side<'_>| {
                let entry = side.entry();
                entry.and_then(|entry| model::last_state(entry.common().status()))
            };
            Some(if last(old) != last(new) {
                Difference::State
            } else {
                named
            })
        }
        Field::Health => {
            let is_other = differ(|was, is| last_health(was) != last_health(is));
            Some(if is_other { Difference::Health } else { named })
        }
        Field::Progress => {
            let percent = |item| model::progress(item).map(|progress| progress.percent);
            let (was, is) = items.map_or((None, None), |(was, is)| (percent(was), percent(is)));
            let by = is.unwrap_or_default() - was.unwrap_or_default();
            Some(if was != is {
                Difference::Progress(by)
            } else {
                named
            })
        }
        Field::Owner | Field::Bodies => {
            let is_other = differ(|was, is| owner(was) != owner(is));
            Some(if is_other { Difference::Owner } else { named })
        }
        Field::Money => Some(Difference::Money),
        Field::Title => {
            let titles = title(old.roadmap, old.at).zip(title(new.roadmap, new.at));
            let is_other = titles.is_none_or(|(was, is)| is_renamed(was, is));
            Some(if is_other { Difference::Title } else { named })
        }
        Field::Id => {
            let is_other = id(old.roadmap, old.at) != id(new.roadmap, new.at);
            is_other.then_some(Difference::Id)
        }
        _ => Some(named),
    }
}

fn last_health(item: &Item) -> Option<crate::document::HealthState> {
    item.health.last().map(|entry| entry.is)
}

/// Says whether a title is another one: one that has got a second language is not.
fn is_renamed(was: &Text, is: &Text) -> bool {
    let sides = [(&was.ar, &is.ar), (&was.en, &is.en)];
    let both = sides.map(|(was, is)| was.as_ref().zip(is.as_ref()));
    let mut both = both.into_iter().flatten().peekable();
    both.peek().is_none() || both.any(|(was, is)| was != is)
}

/// Returns the body that answers for an item, and its name where the item gives one.
fn owner(item: &Item) -> (Option<&SmallStr>, Option<&Text>) {
    let mut links = item.bodies.iter();
    let link = links.find(|link| link.part == BodyPart::Owner);
    let body = link.and_then(|link| link.body.as_ref());
    let name = link.and_then(|link| link.title.as_deref());
    (item.owner.as_ref().or(body), name)
}

/// Returns how the dates of an entry differ.
fn dates(old: Side<'_>, new: Side<'_>) -> Vec<Difference> {
    let milestone = |side: Side<'_>| side.roadmap.milestone(side.at).map(|it| it.on);
    if let Some((was, is)) = milestone(old).zip(milestone(new)) {
        return day(was, is).into_iter().collect();
    }
    let both = old.edges().into_iter().zip(new.edges());
    let fields = [DateField::Start, DateField::End].into_iter();
    let changes = fields.zip(both).filter_map(|(field, (was, is))| {
        let change = date_change(was, is)?;
        Some(Difference::Date(field, change))
    });
    let mut found: Vec<Difference> = changes.collect();
    // The same dates are those of the plan no more, or now.
    if found.is_empty() && old.is_planned_only() != new.is_planned_only() {
        found.push(Difference::Field(Field::Planned));
    }
    found
}

/// Returns how the day of a milestone differs.
fn day(was: Option<On>, is: Option<On>) -> Option<Difference> {
    let edge = |on: Option<On>| on.map(|on| (Edge::start(on.when()), false));
    match date_change(edge(was), edge(is)) {
        Some(change) => Some(Difference::Date(DateField::Day, change)),
        // The same day is one of another kind: planned, occurred.
        None => (was != is).then_some(Difference::Field(Field::On)),
    }
}
