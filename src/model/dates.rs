//! Dates that cannot be: ends before starts, two ends at once, a part outside its whole.
//!
//! In: the date fields of an entry, and what it must lie within. Out: findings. Always holds:
//! there is a finding only where no reading of the two dates works, so they are compared at the
//! coarser precision. Deliberately not here: events; one after the span is no finding.

use crate::document::fault::{DatedEntry, Plan};
use crate::document::{Common, Field, Finding, Holiday, Over, Trail};
use crate::time::{Edge, Period};

/// What an entry must lie within: each side with the id of the entry above that sets it.
#[derive(Clone, Copy, Default)]
pub(super) struct Bounds<'a> {
    start: Option<(&'a str, Edge)>,
    end: Option<(&'a str, Edge)>,
}

impl<'a> Bounds<'a> {
    /// Returns the bounds for what lies below an entry: a side that it does not give is that of
    /// the entry above. Dates that cannot be bound nothing.
    pub(super) fn below(self, id: &'a str, period: Period) -> Self {
        if period.is_impossible() {
            return self;
        }
        Self {
            start: period.start.map(|edge| (id, edge)).or(self.start),
            end: period.end.map(|edge| (id, edge)).or(self.end),
        }
    }
}

/// Checks the dates of one entry, and that it lies within its bounds; `what` names the
/// entry.
pub(super) fn check(
    what: impl Fn() -> DatedEntry,
    entry: &dyn Common,
    bounds: Bounds<'_>,
    trail: &Trail<'_>,
    findings: &mut Vec<Finding>,
) {
    if entry.end().is_some() && entry.until().is_some() {
        let path = trail.field(Field::Until).path();
        let what = what();
        findings.push(Finding::error(Plan::EndAndUntil { what }, path));
    }
    let period = entry.period();
    let last = if entry.until().is_some() {
        Field::Until
    } else {
        Field::End
    };
    if period.is_impossible() {
        let path = trail.field(last).path();
        let what = what();
        findings.push(Finding::error(Plan::EndsBeforeStart { what }, path));
        return;
    }
    let outside = [
        (Field::Start, starts_outside(period, bounds, &what)),
        (last, ends_outside(period, bounds, &what)),
    ];
    for (field, fault) in outside {
        if let Some(fault) = fault {
            let path = trail.field(field).path();
            findings.push(Finding::warning(fault, path));
        }
    }
}

/// Checks which days a holiday is.
pub(super) fn holiday(holiday: &Holiday, trail: &Trail<'_>, findings: &mut Vec<Finding>) {
    if holiday.period().is_impossible() {
        let path = trail.field(Field::End).path();
        findings.push(Finding::error(Plan::HolidayReversed, path));
    } else if holiday.days().is_none() {
        findings.push(Finding::error(Plan::NoDays, trail.path()));
    }
}

/// Checks the span that a figure was counted over.
pub(super) fn over(over: &Over, trail: &Trail<'_>, findings: &mut Vec<Finding>) {
    if over.period().is_impossible() {
        let path = trail.field(Field::End).path();
        findings.push(Finding::error(Plan::SpanReversed, path));
    }
}

fn starts_outside(
    period: Period,
    bounds: Bounds<'_>,
    what: &impl Fn() -> DatedEntry,
) -> Option<Plan> {
    let start = period.start?;
    let date = start.given;
    if let Some((id, above)) = bounds.start
        && start.is_surely_before(above)
        // Told of the end, if the whole of it lies before.
        && !period.end.is_some_and(|end| is_apart(above, end))
    {
        return Some(Plan::StartsBefore {
            what: what(),
            date,
            above: id.to_owned(),
            limit: above.given,
        });
    }
    let (id, above) = bounds.end.filter(|(_, above)| is_apart(start, *above))?;
    Some(Plan::StartsAfter {
        what: what(),
        date,
        above: id.to_owned(),
        limit: above.given,
    })
}

fn ends_outside(
    period: Period,
    bounds: Bounds<'_>,
    what: &impl Fn() -> DatedEntry,
) -> Option<Plan> {
    let end = period.end?;
    let date = end.given;
    if let Some((id, above)) = bounds.start.filter(|(_, above)| is_apart(*above, end)) {
        return Some(Plan::EndsBefore {
            what: what(),
            date,
            above: id.to_owned(),
            limit: above.given,
        });
    }
    let (id, above) = bounds
        .end
        .filter(|(_, above)| above.is_surely_before(end))?;
    // Told of the start, if the whole of it lies after.
    if period.start.is_some_and(|start| is_apart(start, above)) {
        return None;
    }
    Some(Plan::EndsAfter {
        what: what(),
        date,
        above: id.to_owned(),
        limit: above.given,
    })
}

/// Says whether no reading lets something with this start and something with that end meet.
fn is_apart(start: Edge, end: Edge) -> bool {
    let period = Period {
        start: Some(start),
        end: Some(end),
    };
    period.is_impossible()
}
