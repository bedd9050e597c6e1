//! What is known of an item, and until when: states and the dates that carry them.
//!
//! In: the status log, progress and milestones of an item. Out: the first and the last date at
//! which something is known. Always holds: what is only planned is no evidence, and that nothing
//! is known is none either. Deliberately not here: the item's own start and end.

use chrono::NaiveDate;

use crate::document::{Common, Item, ItemState, On, Planned, Progress, Status};
use crate::time::{Days, When};

/// The first and the last date at which something is known of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// The earliest.
    pub first: When,
    /// The latest: no other is known to lie later.
    pub last: When,
}

impl Evidence {
    /// Returns every day that the two may mean.
    pub fn days(self) -> Days {
        self.first.days().hull(self.last.days())
    }
}

/// Returns the dates at which something is known of an item; none when nothing is.
///
/// A date that is not exact counts from its earliest day: of 2022 and 25 October 2022 the second
/// is the later one, for the first may be January. "By" a day counts as that day.
pub fn evidence(item: &Item) -> Option<Evidence> {
    evidence_before(item, NaiveDate::MAX)
}

/// Returns the same of what is known from before a day.
pub fn evidence_before(item: &Item, day: NaiveDate) -> Option<Evidence> {
    let whens = known(item).map(On::when);
    let whens = || whens.clone().filter(|when| when.days().from < day);
    let order = |when: &When| (when.days().from, when.after());
    Some(Evidence {
        first: whens().min_by_key(order)?,
        last: whens().max_by_key(order)?,
    })
}

/// Returns the date of the announcement or article that said all that is known of an item; none
/// when anything else is known, a date on which something happened or a second report.
pub fn announcement(item: &Item) -> Option<When> {
    let Evidence { first, .. } = evidence(item)?;
    let alone = known(item).all(|on| on == On::Reported(first));
    (alone && item.period().is_undated()).then_some(first)
}

/// Returns every day that an item touches by its events, and by the dates for which it is planned
/// where it has no others.
pub(super) fn touched(item: &Item) -> Option<Days> {
    days(item, |_| true)
}

/// Returns the same of the dates that are its own: the day on which something was only reported is
/// none of them.
pub(super) fn own(item: &Item) -> Option<Days> {
    days(item, |on| !matches!(on, On::Reported(_)))
}

fn days(item: &Item, is_one: impl Fn(&On) -> bool) -> Option<Days> {
    let planned = planned_only(item);
    let planned = planned.and_then(|dates| dates.period().touched());
    let events = events(item).filter(is_one).map(|on| on.when().days());
    planned.into_iter().chain(events).reduce(Days::hull)
}

/// Returns the dates for which an item is planned, where it has no actual ones beside them.
pub fn planned_only(item: &Item) -> Option<Planned> {
    let planned = item.planned.as_deref().copied();
    planned.filter(|_| item.period().is_undated())
}

/// Says whether an entry of a status log tells a state that was reached: one that is only planned for some
/// day is none, whatever day it is.
pub fn is_reached(entry: &Status) -> bool {
    entry.state == ItemState::Planned || !matches!(entry.on, Some(On::Planned(_)))
}

/// Returns the last entry of a status log that says something: `unknown` does not, nor does what is only
/// planned.
pub fn known_state(log: &[Status]) -> Option<&Status> {
    reached(log).find(|entry| entry.state != ItemState::Unknown)
}

/// Returns the last entry of a status log that says something; else the last one of all.
pub fn last_entry(log: &[Status]) -> Option<&Status> {
    known_state(log).or_else(|| reached(log).next())
}

/// Returns the state of that entry.
pub fn last_state(log: &[Status]) -> Option<ItemState> {
    last_entry(log).map(|entry| entry.state)
}

/// Returns the entry of a status log from which on nothing is known any more; none where its last entry
/// says something, and where nothing was ever known.
pub fn silence(log: &[Status]) -> Option<&Status> {
    known_state(log)?;
    let silent = reached(log).take_while(|entry| entry.state == ItemState::Unknown);
    silent.last()
}

/// Returns the entries of a status log that tell what was reached, the last one first.
fn reached(log: &[Status]) -> impl Iterator<Item = &Status> {
    log.iter().rev().filter(|entry| is_reached(entry))
}

/// Returns the last progress of an item that was published: what is only planned is none.
pub fn progress(item: &Item) -> Option<&Progress> {
    let is_reached = |entry: &&Progress| !matches!(entry.on, Some(On::Planned(_)));
    item.progress.iter().rev().find(is_reached)
}

/// Returns the dates of everything that is said of an item, planned ones too.
fn events(item: &Item) -> impl Iterator<Item = On> + Clone {
    let status = item.status.iter();
    let status = status.filter(|entry| entry.state != ItemState::Unknown);
    let status = status.filter_map(|entry| entry.on);
    let progress = item.progress.iter().filter_map(|entry| entry.on);
    let milestones = item.milestones.iter().filter_map(|milestone| milestone.on);
    status.chain(progress).chain(milestones)
}

fn known(item: &Item) -> impl Iterator<Item = On> + Clone {
    events(item).filter(|on| match on {
        On::Occurred(_) | On::Reported(_) | On::Inferred(_) => true,
        On::Planned(_) => false,
    })
}
