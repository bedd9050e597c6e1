//! What an item says of itself that cannot both be so: complete before it begins, all of it done and
//! not done.
//!
//! In: an item. Out: warnings. Always holds: dates are compared at the coarser precision, so that there
//! is a finding only where no reading of them works. Deliberately not here: dates of the item among
//! themselves (`dates`), and the order of its logs (`log_order`).

use super::{Standing, log_order};
use crate::document::fault::Plan;
use crate::document::{Common, Field, Finding, Item, ItemState, On, Progress, Trail};
use crate::time::Edge;

/// Checks one item.
pub(super) fn check(item: &Item, at: &Trail<'_>, findings: &mut Vec<Finding>) {
    done_before_start(item, at, findings);
    complete_and_not_done(item, at, findings);
}

fn done_before_start(item: &Item, at: &Trail<'_>, findings: &mut Vec<Finding>) {
    let Some(start) = item.period().start else {
        return;
    };
    for (nth, entry) in item.status.iter().enumerate() {
        let date = match entry.on {
            Some(On::Occurred(date) | On::Reported(date) | On::Inferred(date)) => date,
            Some(On::Planned(_)) | None => continue,
        };
        if entry.state == ItemState::Done && Edge::start(date).is_surely_before(start) {
            let fault = Plan::DoneBeforeStart {
                id: item.id.to_string(),
                date,
                start: start.given,
            };
            let path = at.field(Field::Status).index(nth).path();
            findings.push(Finding::warning(fault, path));
        }
    }
}

fn complete_and_not_done(item: &Item, at: &Trail<'_>, findings: &mut Vec<Finding>) {
    let progress = log_order::in_order(&item.progress);
    if progress.last().is_none_or(|last| last.percent < 100.0) {
        return;
    }
    let is_open = match Standing::new(&log_order::in_order(&item.status)) {
        Standing::Done | Standing::AnnouncedComplete | Standing::Unknown => false,
        Standing::Pilot
        | Standing::Active
        | Standing::OnHold
        | Standing::InProcurement
        | Standing::Planned
        | Standing::NotStarted
        | Standing::Cancelled => true,
    };
    if is_open {
        let id = item.id.to_string();
        let is_complete = |entry: &Progress| entry.percent >= 100.0;
        let nth = item.progress.iter().rposition(is_complete).unwrap_or(0);
        let path = at.field(Field::Progress).index(nth).path();
        findings.push(Finding::warning(Plan::CompleteNotDone { id }, path));
    }
}
