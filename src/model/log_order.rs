//! Logs in the order of their dates: a log is written oldest first, and one that is kept the other way
//! round says the same.
//!
//! In: a document. Out: findings of logs that are not in order; the same document with its logs in
//! order. Always holds: entries whose dates may be in the order of the file keep it, and an entry
//! without a date stays behind the one before it, as does one that is only planned, for which a later
//! one may have been said before; so the last entry of a log is the latest.
//! Deliberately not here: what the entries say.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::document::fault::Plan;
use crate::document::{Document, Field, Finding, Health, Item, List, On, Progress, Status, Trail};
use crate::time::{Edge, When};

/// An entry of a log.
pub(super) trait Logged {
    /// The field in which such entries stand.
    const FIELD: Field;

    /// Returns its date.
    fn on(&self) -> Option<On>;

    /// Returns the date by which it has a place in the log.
    fn when(&self) -> Option<When> {
        match self.on()? {
            On::Occurred(when) | On::Reported(when) | On::Inferred(when) => Some(when),
            On::Planned(_) => None,
        }
    }
}

macro_rules! logged {
    ($($Entry:ident $Field:ident),*) => {$(
        impl Logged for $Entry {
            const FIELD: Field = Field::$Field;

            fn on(&self) -> Option<On> {
                self.on
            }
        }
    )*};
}

logged! { Status Status, Health Health, Progress Progress }

/// Tells the first entry of a log that surely is older than one before it.
pub(super) fn check<T: Logged>(log: &[T], at: &Trail<'_>, findings: &mut Vec<Finding>) {
    if let Some((nth, date, before)) = first_out_of_order(log) {
        let path = at.field(T::FIELD).index(nth).path();
        findings.push(Finding::warning(Plan::LogOrder { date, before }, path));
    }
}

fn first_out_of_order<T: Logged>(log: &[T]) -> Option<(usize, When, When)> {
    let dated = log.iter().enumerate();
    let dated = dated.filter_map(|(nth, entry)| Some((nth, entry.when()?)));
    let mut latest: Option<When> = None;
    for (nth, date) in dated {
        match latest {
            Some(before) if is_surely_before(date, before) => return Some((nth, date, before)),
            Some(before) if before.days().from >= date.days().from => {}
            Some(_) | None => latest = Some(date),
        }
    }
    None
}

fn is_surely_before(one: When, other: When) -> bool {
    Edge::start(one).is_surely_before(Edge::start(other))
}

/// Puts every log of a document in order.
pub(super) fn put_in_order(document: &mut Document) {
    for phase in &mut document.phases {
        if let Some(sorted) = sorted(&phase.status) {
            phase.status = sorted;
        }
    }
    let strands = document.strands.iter_mut().map(|strand| &mut strand.items);
    for list in strands.chain([&mut document.items, &mut document.related]) {
        items(list);
    }
}

fn items(list: &mut [Box<Item>]) {
    for item in list {
        put(&mut item.status);
        put(&mut item.health);
        put(&mut item.progress);
        items(&mut item.items);
    }
}

fn put<T: Logged + Clone>(log: &mut List<T>) {
    if let Some(sorted) = sorted(log) {
        *log = sorted.into();
    }
}

/// Returns the entries of a log in order.
pub(super) fn in_order<T: Logged + Clone>(log: &[T]) -> Cow<'_, [T]> {
    sorted(log).map_or(Cow::Borrowed(log), Cow::Owned)
}

/// Returns a log in order, if it is not.
fn sorted<T: Logged + Clone>(log: &[T]) -> Option<Vec<T>> {
    first_out_of_order(log)?;
    let mut last = NaiveDate::MIN;
    let dated = log.iter().map(|entry| {
        last = entry.when().map_or(last, |when| when.days().from);
        (last, entry)
    });
    let mut dated: Vec<(NaiveDate, &T)> = dated.collect();
    dated.sort_by_key(|(day, _)| *day);
    Some(dated.into_iter().map(|(_, entry)| entry.clone()).collect())
}
