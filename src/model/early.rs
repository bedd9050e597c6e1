//! What begins or ends before its links allow.
//!
//! In: what waits, and the dates of what it waits for. Out: findings. Always holds: there is one only
//! where no reading of the two dates keeps the link, at the coarser of their precisions; never where a
//! date is our own reading or that of a report, nor where one of both is given up. Of a milestone the
//! whole of its day will do: what it closes may end on that day, and what it opens begin on it.
//! Deliberately not here: circles (`cycles`).

use chrono::{NaiveDate, TimeDelta};
use hashbrown::{HashMap, HashSet};

use super::evidence::{known_state, planned_only};
use super::waiting::{FoundAtLink, Waiting, holds_items};
use crate::document::fault::{DatedEntry, Plan};
use crate::document::{
    Common, Document, Entry, Field, Item, ItemState, Link, Milestone, On, Trail, Visit,
};
use crate::time::{PartialDate, Period, Precision, When, Workdays};

/// Returns what is found, in the order of what waits.
pub(super) fn early(document: &Document, waiting: &[Waiting<'_>]) -> Vec<FoundAtLink> {
    let links = waiting.iter().flat_map(Waiting::links);
    let wanted: HashSet<&str> = links.map(|link| link.on.as_str()).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut collector = Collector {
        wanted,
        found: HashMap::new(),
    };
    document.visit(&mut collector);
    let workdays = document.calendar.workdays();
    let each = waiting.iter().enumerate().flat_map(|(place, entry)| {
        let links = entry.links().iter().enumerate();
        links.map(move |(nth, link)| (place, *entry, nth, link))
    });
    let early = each.filter_map(|(place, entry, nth, link)| {
        let other = *collector.found.get(link.on.as_str())?;
        let fault = too_early(entry, link, other, &workdays)?;
        Some(FoundAtLink::warning(place, nth, fault))
    });
    early.collect()
}

/// What is waited for, by its id: of two with one id the first.
struct Collector<'a> {
    wanted: HashSet<&'a str>,
    found: HashMap<&'a str, Waiting<'a>>,
}

impl<'a> Visit<'a> for Collector<'a> {
    fn enter(&mut self, _: &Trail<'_>, entry: Entry<'a>) -> bool {
        if let Some(it) = Waiting::of(entry).filter(|it| self.wanted.contains(it.id())) {
            self.found.entry(it.id()).or_insert(it);
        }
        holds_items(entry)
    }
}

/// A day that is known well enough: in that unit.
#[derive(Clone, Copy)]
struct Known {
    first: NaiveDate,
    last: NaiveDate,
    precision: Precision,
    given: When,
}

impl Known {
    /// Makes the day that a date means; none where it has no earliest one.
    fn new(given: When) -> Option<Self> {
        let (precision, slack) = match given {
            When::On(date) => (date.precision(), TimeDelta::zero()),
            // It may miss by one unit.
            When::About(date) => (date.precision(), date.after() - date.first()),
            When::Between(from, to) => (from.precision().min(to.precision()), TimeDelta::zero()),
            When::By(_) => return None,
        };
        Some(Self {
            first: given.earliest()?.checked_sub_signed(slack)?,
            last: given.after().pred_opt()?.checked_add_signed(slack)?,
            precision,
            given,
        })
    }

    /// Returns the day before: that of what ends at a boundary, or before it.
    fn day_earlier(self) -> Self {
        Self {
            first: self.first.pred_opt().unwrap_or(self.first),
            ..self
        }
    }
}

fn too_early(
    entry: Waiting<'_>,
    link: &Link,
    other: Waiting<'_>,
    workdays: &Workdays,
) -> Option<Plan> {
    let of_finish = link.link.is_of_finish() || entry.is_milestone();
    let own = day(entry, of_finish)?;
    let for_finish = link.link.is_for_finish() && !other.is_milestone();
    let waited_for = day(other, for_finish)?;
    // Instants, each written as the day that begins with it.
    let mut instant = waited_for.first;
    if for_finish {
        instant = instant.succ_opt()?;
    }
    if let Some(lag) = link.lag {
        instant = lag.after(instant, workdays)?;
    }
    let allowed = if of_finish {
        instant.pred_opt()?
    } else {
        instant
    };
    let precision = own.precision.min(waited_for.precision);
    let [last, limit] = [own.last, allowed].map(|day| PartialDate::holding(day, precision));
    if own.last >= allowed || last >= limit {
        return None;
    }
    let (date, on, limit) = (own.given, link.on.to_string(), When::On(limit));
    let id = entry.id().to_owned();
    Some(if entry.is_milestone() {
        Plan::BeforeLink {
            id,
            date,
            on,
            limit,
        }
    } else if of_finish {
        let what = DatedEntry::Item(id);
        Plan::EndsBeforeLink {
            what,
            date,
            on,
            limit,
        }
    } else {
        let what = DatedEntry::Item(id);
        Plan::StartsBeforeLink {
            what,
            date,
            on,
            limit,
        }
    })
}

/// Returns the first or the last day of something, where the file says it.
fn day(of: Waiting<'_>, is_last: bool) -> Option<Known> {
    match of {
        Waiting::Item(item) => item_day(item, is_last),
        Waiting::Milestone(milestone) => milestone_day(milestone),
    }
}

fn milestone_day(milestone: &Milestone) -> Option<Known> {
    match milestone.on? {
        On::Occurred(when) | On::Planned(when) if !is_ours(milestone, Field::On) => {
            Known::new(when)
        }
        On::Occurred(_) | On::Planned(_) | On::Reported(_) | On::Inferred(_) => None,
    }
}

fn item_day(item: &Item, is_last: bool) -> Option<Known> {
    let state = known_state(&item.status).map(|entry| entry.state);
    if state == Some(ItemState::Cancelled) {
        return None;
    }
    let planned = planned_only(item).filter(|_| !is_ours(item, Field::Planned));
    let (start, end, until) = match planned {
        Some(planned) => (planned.start, planned.end, planned.until),
        None => (item.start, item.end, item.until),
    };
    if Period::new(start, end, until).is_impossible() {
        return None;
    }
    let sides = if is_last {
        [(Field::Until, until), (Field::End, end)]
    } else {
        [(Field::Start, start), (Field::Start, None)]
    };
    let (field, given) = sides
        .into_iter()
        .find_map(|(field, side)| Some((field, side?)))?;
    let known = Known::new(given).filter(|_| !is_ours(item, field))?;
    Some(if field == Field::Until {
        known.day_earlier()
    } else {
        known
    })
}

fn is_ours(entry: &dyn Common, field: Field) -> bool {
    entry.inferred().iter().any(|name| name == field.name())
}
